// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/office/DocxBody.h"

namespace outturn::office {

namespace {

using Token = XmlStream::Token;

constexpr int farthestColumn = 1'000'000;

} // namespace

void DocxBody::readTable(Container &container)
{
    if (auto carried = std::move(container.carried))
        finish(container, *carried);
    FlowItem item;
    item.table = std::make_unique<FlowTable>();
    const int column = std::exchange(m_column, 0);
    readRows(*item.table);
    m_column = column;
    if (!item.table->rows.empty())
        container.flow.push_back(std::move(item));
}

void DocxBody::readRows(FlowTable &table)
{
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        if (m_xml->is(Ns::Word, u"tr")) {
            readRow(table);
        } else if (m_xml->is(Ns::Word, u"tblGrid")) {
            for (token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
                if (token != Token::Start)
                    continue;
                if (m_xml->is(Ns::Word, u"gridCol") && table.widths.size() < maxColumns)
                    table.widths.push_back(m_xml->number(u"w", 0));
                m_xml->skip();
            }
        } else if (m_xml->is(Ns::Word, u"sdt")) {
            readControl([&] { readRows(table); });
        } else if (isTransparent()) {
            readRows(table);
        } else {
            m_xml->skip();
        }
    }
}

void DocxBody::readRow(FlowTable &table)
{
    m_column = 0;
    FlowRow row;
    bool gone = false;
    readCells(row, gone);
    if (!gone && !row.cells.empty() && take())
        table.rows.push_back(std::move(row));
}

// `gone`: the row is hidden, or deleted by a change.
void DocxBody::readCells(FlowRow &row, bool &gone)
{
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        if (m_xml->is(Ns::Word, u"trPr"))
            gone = readRowLook();
        else if (gone)
            m_xml->skip();
        else if (m_xml->is(Ns::Word, u"tc"))
            readCell(row);
        else if (m_xml->is(Ns::Word, u"sdt"))
            readControl([&] { readCells(row, gone); });
        else if (isTransparent())
            readCells(row, gone);
        else
            m_xml->skip();
    }
}

bool DocxBody::readRowLook()
{
    bool gone = false;
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        if (m_xml->is(Ns::Word, u"del") || (m_xml->is(Ns::Word, u"hidden") && isOn(*m_xml)))
            gone = true;
        else if (m_xml->is(Ns::Word, u"gridBefore"))
            m_column = m_xml->number(u"val", 0, 0, maxColumns);
        m_xml->skip();
    }
    return gone;
}

void DocxBody::readCell(FlowRow &row)
{
    FlowCell cell;
    cell.column = std::min(m_column, farthestColumn);
    bool deleted = false;
    bool beside = false; // w:hMerge, of old programs: a part of the cell before
    Container container;
    const int column = m_column;
    ++m_cells;
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        if (!m_xml->is(Ns::Word, u"tcPr")) {
            readBlock(container);
            continue;
        }
        for (token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
            if (token != Token::Start)
                continue;
            if (m_xml->is(Ns::Word, u"gridSpan"))
                cell.span = m_xml->number(u"val", 1, 1, maxColumns);
            else if (m_xml->is(Ns::Word, u"vMerge"))
                cell.goesOn = m_xml->attribute(u"val") != u"restart";
            else if (m_xml->is(Ns::Word, u"cellMerge"))
                cell.goesOn = m_xml->attribute(u"vMerge") == u"cont";
            else if (m_xml->is(Ns::Word, u"hMerge"))
                beside = m_xml->attribute(u"val") != u"restart";
            else if (m_xml->is(Ns::Word, u"cellDel"))
                deleted = true;
            m_xml->skip();
        }
    }
    if (const auto carried = std::move(container.carried))
        finish(container, *carried);
    --m_cells;
    if (deleted || !take()) {
        m_column = column;
        return;
    }
    m_column = column + cell.span;
    if (beside && !row.cells.empty()) {
        FlowCell &first = row.cells.back();
        first.span += cell.span;
        std::move(container.flow.begin(), container.flow.end(), std::back_inserter(first.content));
        return;
    }
    cell.content = std::move(container.flow);
    row.cells.push_back(std::move(cell));
}

} // namespace outturn::office
