// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/html/TableRows.h"

#include "app/read/html/Words.h"

#include <algorithm>

namespace outturn::html {

namespace {

using office::FlowCell;
using office::FlowRow;

constexpr qint32 lastRow = 65534; // of any table

// Goes through a table from its first to its last node; tables in cells are words of the cell.
class Collector
{
public:
    explicit Collector(const Tree &tree) : m_tree(tree) {}

    TableWords collect(qint32 table)
    {
        qint32 at = m_tree[table].firstChild;
        while (at >= 0) {
            if (enter(at) && m_tree[at].firstChild >= 0) {
                at = m_tree[at].firstChild;
                continue;
            }
            leave(at);
            while (m_tree[at].next < 0) {
                at = m_tree[at].parent;
                if (at == table) {
                    endBesides();
                    return std::move(m_result);
                }
                leave(at);
            }
            at = m_tree[at].next;
        }
        return std::move(m_result);
    }

private:
    bool enter(qint32 node)
    {
        const Node &element = m_tree[node];
        if (m_cell >= 0)
            return enterInCell(node);
        switch (element.tag) {
        case Tag::Text:
            m_words.add(QString::fromUtf8(m_tree.textOf(node)));
            break;
        case Tag::HeaderRows:
        case Tag::BodyRows:
        case Tag::FooterRows:
            ++m_group;
            m_part = element.tag;
            break;
        case Tag::Row:
            addRow();
            break;
        case Tag::Cell:
        case Tag::HeaderCell:
            endBesides();
            if (m_row < 0)
                addRow();
            m_cell = node;
            break;
        default:
            m_words.addSpace();
            break;
        }
        return true;
    }

    bool enterInCell(qint32 node)
    {
        const Node &element = m_tree[node];
        if (element.isText()) {
            m_words.add(QString::fromUtf8(m_tree.textOf(node)));
            return false;
        }
        if (isNoteMark(m_tree, node)) {
            m_words.addSpace();
            return false;
        }
        if (element.tag == Tag::Heading && m_words.isEmpty())
            m_headingLevel = element.headingLevel;
        if (element.is(Node::Raised) || element.is(Node::Lowered))
            m_words.beginRaised();
        else if (element.tag != Tag::Inline && element.tag != Tag::Link && element.tag != Tag::Quote)
            m_words.addSpace();
        return true;
    }

    void leave(qint32 node)
    {
        const Node &element = m_tree[node];
        if (node == m_cell) {
            takeCell(element);
            return;
        }
        if (element.is(Node::Raised) || element.is(Node::Lowered))
            m_words.endRaised(element.is(Node::Raised), m_cell >= 0);
        if (m_cell >= 0) {
            if (!element.isText() && element.tag != Tag::Inline && element.tag != Tag::Link &&
                element.tag != Tag::Quote)
                m_words.addSpace();
            return;
        }
        if (element.tag == Tag::Caption)
            endBesides();
        if (element.tag == Tag::Row)
            m_row = -1;
        if (element.tag == Tag::HeaderRows || element.tag == Tag::BodyRows || element.tag == Tag::FooterRows) {
            ++m_group;
            m_part = Tag::BodyRows;
        }
    }

    void takeCell(const Node &element)
    {
        TableCell cell;
        cell.raised = m_words.wasRaised();
        cell.text = m_words.take();
        cell.columns = element.columnSpan;
        cell.rows = element.is(Node::ClosesSpans) ? lastRow : element.rowSpan;
        cell.header = element.tag == Tag::HeaderCell;
        cell.headingLevel = std::exchange(m_headingLevel, 0);
        m_result.rows[static_cast<size_t>(m_row)].cells.push_back(std::move(cell));
        m_cell = -1;
    }

    void addRow()
    {
        endBesides();
        TableRow row;
        row.group = m_group;
        row.inHeader = m_part == Tag::HeaderRows;
        row.inFooter = m_part == Tag::FooterRows;
        m_row = static_cast<qint32>(m_result.rows.size());
        m_result.rows.push_back(std::move(row));
    }

    void endBesides()
    {
        if (QString words = m_words.take(); !words.isEmpty())
            m_result.besides << std::move(words);
    }

    const Tree &m_tree;
    TableWords m_result;
    Words m_words;
    qint32 m_row = -1;
    qint32 m_cell = -1;
    qint32 m_group = 0;
    int m_headingLevel = 0; ///< of the open cell
    Tag m_part = Tag::BodyRows;
};

// A cell that reaches down into the rows below, at the first of its columns.
struct Reach
{
    qint32 rows = 0; ///< still to come
    int columns = 0;
    const TableCell *cell = nullptr;
};

class Grid
{
public:
    Grid(std::vector<TableRow> &rows, office::Quota &quota) : m_rows(rows), m_quota(quota) {}

    std::vector<FlowRow> rows()
    {
        // The header is shown first and the footer last, wherever they stand.
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const TableRow &a, const TableRow &b) {
            const auto part = [](const TableRow &row) { return row.inHeader ? 0 : row.inFooter ? 2 : 1; };
            return part(a) < part(b);
        });
        findWidth();
        std::vector<FlowRow> result;
        size_t next = 0;
        for (; next < m_rows.size() && m_rows[next].cells.size() < 2 && !m_rows[next].inHeader; ++next)
            result.push_back(rowOf(next));
        while (next < m_rows.size() && m_rows[next].inHeader && isWide(m_rows[next]))
            result.push_back(rowOf(next++));
        if (const size_t end = endOfHeader(next); end > next + 1) {
            result.push_back(headerOf(next, end));
            next = end;
        }
        for (; next < m_rows.size() && !m_quota.isUsedUp(); ++next)
            result.push_back(rowOf(next));
        return result;
    }

private:
    // Spans beyond the last column that has a cell of its own are cut, as browsers do.
    void findWidth()
    {
        for (const TableRow &row : m_rows) {
            int width = 0;
            for (const TableCell &cell : row.cells)
                width = std::min(width + (row.cells.size() > 1 ? cell.columns : 1), office::maxColumns);
            m_width = std::max(m_width, width);
        }
    }

    bool isWide(const TableRow &row) const { return row.cells.size() == 1 && row.cells.front().columns >= m_width; }

    // A header of several rows, whose cells span others, is one row.
    size_t endOfHeader(size_t first) const
    {
        const auto isHeader = [](const TableRow &row) {
            const auto isHeaderCell = [](const TableCell &cell) { return cell.header; };
            return row.inHeader ||
                   (row.cells.size() > 1 && std::all_of(row.cells.begin(), row.cells.end(), isHeaderCell));
        };
        bool spans = false;
        size_t end = first;
        for (; end < m_rows.size() && isHeader(m_rows[end]); ++end) {
            for (const TableCell &cell : m_rows[end].cells)
                spans = spans || cell.rows > 1 || cell.columns > 1;
        }
        return spans ? end : first;
    }

    FlowRow headerOf(size_t first, size_t end)
    {
        // By column the cells that stand over it, from the first row to the last.
        std::vector<std::vector<const TableCell *>> columns(static_cast<size_t>(m_width));
        for (size_t i = first; i < end && !m_quota.isUsedUp(); ++i) {
            place(i, [&](const TableCell &cell, int column, int span, bool) {
                if (!m_quota.take(span))
                    return;
                for (int k = column; k < column + span && k < m_width; ++k) {
                    auto &list = columns[static_cast<size_t>(k)];
                    if (list.empty() || list.back() != &cell)
                        list.push_back(&cell);
                }
            });
        }
        FlowRow row;
        for (size_t from = 0; from < columns.size();) {
            size_t to = from + 1;
            while (to < columns.size() && columns[to] == columns[from])
                ++to;
            FlowCell cell;
            cell.column = static_cast<int>(from);
            cell.span = static_cast<int>(to - from);
            cell.content.emplace_back();
            for (const TableCell *part : columns[from]) {
                if (!m_quota.takeCopied(part->text.size()))
                    return row;
                QString &text = cell.content.front().text;
                if (!text.isEmpty() && !part->text.isEmpty())
                    text += u' ';
                text += part->text;
            }
            row.cells.push_back(std::move(cell));
            from = to;
        }
        return row;
    }

    FlowRow rowOf(size_t index)
    {
        FlowRow row;
        place(index, [&](const TableCell &source, int column, int span, bool goesOn) {
            FlowCell cell;
            cell.column = column;
            cell.span = span;
            cell.goesOn = goesOn;
            if (!goesOn && !source.text.isEmpty()) {
                office::FlowItem item;
                item.text = source.text;
                item.headingLevel = source.headingLevel;
                item.markLeftOut = source.raised;
                cell.content.push_back(std::move(item));
            }
            row.cells.push_back(std::move(cell));
        });
        return row;
    }

    // Each cell of a row with its column, those too that reach down from the rows above.
    template <typename Take> void place(size_t index, Take take)
    {
        const TableRow &row = m_rows[index];
        if (index == 0 || m_rows[index - 1].group != row.group)
            m_reaches.clear();
        int column = 0;
        const auto takeReaches = [&] {
            while (static_cast<size_t>(column) < m_reaches.size()) {
                Reach &reach = m_reaches[static_cast<size_t>(column)];
                if (reach.rows <= 0)
                    return;
                --reach.rows;
                m_quota.take();
                take(*reach.cell, column, reach.columns, true);
                column += reach.columns;
            }
        };
        for (const TableCell &cell : row.cells) {
            takeReaches();
            if (column >= office::maxColumns) { // refused as a whole, rather than read without its last columns
                m_quota.useUp();
                return;
            }
            if (!m_quota.take())
                return;
            const int span = std::clamp(m_width - column, 1, cell.columns);
            take(cell, column, span, false);
            if (cell.rows > 1) {
                m_reaches.resize(std::max(m_reaches.size(), static_cast<size_t>(column + span)));
                m_reaches[static_cast<size_t>(column)] = {cell.rows - 1, span, &cell};
            }
            column += span;
        }
        for (; static_cast<size_t>(column) < m_reaches.size(); ++column)
            takeReaches();
    }

    std::vector<TableRow> &m_rows;
    office::Quota &m_quota;
    std::vector<Reach> m_reaches; ///< by column
    int m_width = 0;
};

} // namespace

TableWords wordsOf(const Tree &tree, qint32 table)
{
    return Collector(tree).collect(table);
}

office::FlowTable flowOf(std::vector<TableRow> rows, office::Quota &quota)
{
    office::FlowTable table;
    table.rows = Grid(rows, quota).rows();
    return table;
}

} // namespace outturn::html
