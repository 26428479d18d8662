// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/office/OdtBody.h"

#include <algorithm>

namespace outturn::office {

namespace {

using Token = XmlStream::Token;

constexpr int mostRepeated = 1'000'000;
constexpr int wideGap = 16; ///< empty cells at the end of a row: more than that only fill a page

Flow copyOf(const Flow &flow)
{
    Flow copy;
    for (const FlowItem &item : flow) {
        FlowItem words;
        words.text = item.text;
        words.headingLevel = item.headingLevel;
        words.markLeftOut = item.markLeftOut;
        copy.push_back(std::move(words));
    }
    return copy;
}

// What a copy takes of the quota.
qint64 costOf(const FlowCell &cell)
{
    qint64 cost = 1;
    for (const FlowItem &item : cell.content)
        cost += 1 + item.text.size() / 16;
    return cost;
}

FlowCell copyOf(const FlowCell &cell, int column)
{
    return {copyOf(cell.content), column, cell.span, cell.goesOn};
}

} // namespace

void OdtBody::readTable(Flow &flow)
{
    FlowItem item;
    item.table = std::make_unique<FlowTable>();
    Reaches reaches;
    readRows(*item.table, reaches);
    if (!item.table->rows.empty())
        flow.push_back(std::move(item));
}

void OdtBody::readRows(FlowTable &table, Reaches &reaches)
{
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        const QStringView name = m_xml->name();
        if (m_xml->ns() != Ns::Table) {
            m_xml->skip();
        } else if (name == u"table-row") {
            readRow(table, reaches);
        } else if (name == u"table-column") {
            const int width = m_styles.width(m_xml->attribute(u"style-name"));
            for (int i = m_xml->number(u"number-columns-repeated", 1, 1, maxColumns);
                 i > 0 && table.widths.size() < maxColumns; --i)
                table.widths.push_back(width);
            m_xml->skip();
        } else if (name == u"table-rows" || name == u"table-header-rows" || name == u"table-row-group" ||
                   name == u"table-columns" || name == u"table-header-columns" || name == u"table-column-group") {
            readRows(table, reaches);
        } else {
            m_xml->skip();
        }
    }
}

void OdtBody::readRow(FlowTable &table, Reaches &reaches)
{
    const int repeated = m_xml->number(u"number-rows-repeated", 1, 1, mostRepeated);
    const bool hidden = m_xml->attribute(u"visibility") == u"collapse" || m_xml->attribute(u"visibility") == u"filter";
    FlowRow row;
    Reaches begun;
    int column = 0;
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        if (m_xml->is(Ns::Table, u"table-cell"))
            readCell(row, reaches, begun, column);
        else if (m_xml->is(Ns::Table, u"covered-table-cell"))
            readCovered(row, reaches, column);
        else
            m_xml->skip();
    }
    for (auto reach = reaches.begin(); reach != reaches.end();) {
        reach->second.rows -= repeated;
        reach = reach->second.rows <= 0 ? reaches.erase(reach) : std::next(reach);
    }
    for (const auto &[at, reach] : begun)
        reaches.insert_or_assign(at, reach);

    const bool hasWords =
        std::any_of(row.cells.begin(), row.cells.end(), [](const FlowCell &cell) { return !cell.content.empty(); });
    if (hidden || !hasWords)
        return;
    for (int i = 1; i < repeated && take(); ++i) {
        FlowRow copy;
        for (const FlowCell &cell : row.cells) {
            if (!take(costOf(cell)))
                return;
            copy.cells.push_back(copyOf(cell, cell.column));
        }
        table.rows.push_back(std::move(copy));
    }
    if (take())
        table.rows.push_back(std::move(row));
}

void OdtBody::readCell(FlowRow &row, Reaches &reaches, Reaches &begun, int &column)
{
    // Where a program leaves out the covered cells, those around tell where this one stands.
    if (!row.cells.empty())
        column = std::max(column, row.cells.back().column + row.cells.back().span);
    for (auto reach = reaches.find(column); reach != reaches.end() && column < maxColumns;
         reach = reaches.find(column)) {
        row.cells.push_back({{}, column, reach->second.span, true});
        column += reach->second.span;
    }
    FlowCell cell;
    cell.column = column;
    cell.span = m_xml->number(u"number-columns-spanned", 1, 1, maxColumns);
    const int rows = m_xml->number(u"number-rows-spanned", 1, 1, mostRepeated);
    const int repeated = m_xml->number(u"number-columns-repeated", 1, 1, mostRepeated);
    Around around;
    around.cells = m_around.cells + 1;
    std::swap(m_around, around);
    readBlocks(cell.content);
    std::swap(m_around, around);
    if (rows > 1)
        begun.insert_or_assign(column, Reach{cell.span, rows - 1});
    const int span = repeated > 1 ? cell.span : 1; // the covered ones follow
    if (addCells(row, std::move(cell), repeated))
        column = std::min(column + span * repeated, maxColumns); // so that empty cells add up to no overflow
}

// False when the table is wider than any.
bool OdtBody::addCells(FlowRow &row, FlowCell cell, int repeated)
{
    const bool empty = cell.content.empty();
    if (empty && repeated > wideGap)
        return true; // only a cell with words behind it makes them cells
    if (cell.column + repeated > maxColumns) {
        m_xml->fail(
            Message(QT_TRANSLATE_NOOP("Message", "a table has more than %1 columns"), {QString::number(maxColumns)}),
            Message(QT_TRANSLATE_NOOP("Message", "Check where it comes from; no report has such a table")));
        return false;
    }
    // A gap that was left out above.
    int at = row.cells.empty() ? 0 : row.cells.back().column + row.cells.back().span;
    for (; at < cell.column && take(); ++at)
        row.cells.push_back({{}, at, 1, false});
    for (int i = 1; i < repeated && take(costOf(cell)); ++i)
        row.cells.push_back(copyOf(cell, cell.column + (i - 1) * cell.span));
    cell.column += (repeated - 1) * cell.span;
    if (!take())
        return false;
    row.cells.push_back(std::move(cell));
    return true;
}

// table:covered-table-cell: a part of a cell beside or above it, whatever stands in it.
void OdtBody::readCovered(FlowRow &row, const Reaches &reaches, int &column)
{
    const int repeated = m_xml->number(u"number-columns-repeated", 1, 1, maxColumns);
    m_xml->skip();
    for (int i = 0; i < repeated && column < maxColumns; ++i, ++column) {
        if (!row.cells.empty() && column < row.cells.back().column + row.cells.back().span)
            continue;
        const auto reach = reaches.find(column);
        if (!take())
            return;
        if (reach != reaches.end())
            row.cells.push_back({{}, column, reach->second.span, true});
        else
            row.cells.push_back({{}, column, 1, false});
    }
}

} // namespace outturn::office
