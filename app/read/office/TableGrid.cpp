// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/office/TableGrid.h"

#include "app/read/Layout.h"
#include "app/report/Value.h"

#include <algorithm>

namespace outturn::office {

namespace {

constexpr size_t widestLayout = 3; ///< cells; a row with more is one of data, whatever stands in its cells
constexpr size_t headerRows = 3;   ///< at most, of a table

// Marks that only say in which direction words run would part a number's sign from it.
bool isDirection(QChar c)
{
    const ushort code = c.unicode();
    return code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool isGrid(const FlowTable &table)
{
    return table.rows.size() > 1 &&
           std::any_of(table.rows.begin(), table.rows.end(), [](const FlowRow &row) { return row.cells.size() > 1; });
}

// A table in a table: the outer one is there for the layout of the page.
bool isLayout(const FlowRow &row)
{
    return row.cells.size() <= widestLayout &&
           std::any_of(row.cells.begin(), row.cells.end(), [](const FlowCell &cell) {
               return std::any_of(cell.content.begin(), cell.content.end(),
                                  [](const FlowItem &item) { return item.table && isGrid(*item.table); });
           });
}

bool isValue(const QString &text)
{
    const auto kind = Value::fromWritten(text).kind();
    return kind != Value::Kind::Text && kind != Value::Kind::Blank;
}

class Aligner
{
public:
    Aligner(FlowTable table, Quota &quota, Grid &grid) : m_table(std::move(table)), m_quota(quota), m_grid(grid) {}

    bool align()
    {
        setReference();
        for (FlowRow &row : m_table.rows) {
            if (row.cells.empty())
                continue;
            if (row.cells.size() == 1 ? coversAll(row.cells.front()) : isLayout(row))
                takeText(row);
            else
                takeCells(row);
            if (m_quota.isUsedUp())
                return false;
        }
        joinCodesAndTitles();
        return true;
    }

private:
    // The row with most cells shows the columns; where others have fewer, the grid tells which of them they cover.
    void setReference()
    {
        const FlowRow *most = nullptr;
        for (const FlowRow &row : m_table.rows) {
            if (!isLayout(row) && (!most || row.cells.size() > most->cells.size()))
                most = &row;
        }
        const bool known =
            std::all_of(m_table.widths.begin(), m_table.widths.end(), [](int width) { return width > 0; });
        if (known) {
            m_lines.push_back(0);
            for (const int width : m_table.widths)
                m_lines.push_back(m_lines.back() + width);
        }
        for (size_t i = 0; most && i < most->cells.size(); ++i)
            m_centres.push_back((start(most->cells[i]) + end(most->cells[i])) / 2);
        m_above.resize(m_centres.size());
    }

    double line(int column) const
    {
        const auto i = static_cast<size_t>(column);
        if (i < m_lines.size())
            return m_lines[i];
        const double beyond = static_cast<double>(i + 1 - m_lines.size());
        return m_lines.empty() ? column : m_lines.back() + beyond;
    }
    double start(const FlowCell &cell) const { return line(cell.column); }
    double end(const FlowCell &cell) const { return line(cell.column + cell.span); }

    bool coversAll(const FlowCell &cell) const
    {
        return m_centres.size() == 1 ||
               (!m_centres.empty() && start(cell) <= m_centres.front() && end(cell) > m_centres.back());
    }

    void takeText(FlowRow &row)
    {
        GridRow text;
        for (FlowCell &cell : row.cells)
            std::move(cell.content.begin(), cell.content.end(), std::back_inserter(text.text));
        if (!text.text.empty())
            m_grid.rows.push_back(std::move(text));
    }

    void takeCells(FlowRow &row)
    {
        GridRow result;
        std::vector<bool> goesOn;
        const bool whole = row.cells.size() == m_centres.size();
        bool hasWords = false;
        GridRow::Cell narrow; // stands over no column's centre
        for (FlowCell &source : row.cells) {
            GridRow::Cell cell = words(source);
            hasWords = hasWords || !cell.text.isEmpty();
            size_t at = result.cells.size();
            const size_t before = at;
            if (!whole) {
                for (; at < m_centres.size() && m_centres[at] < start(source); ++at)
                    result.cells.emplace_back();
            }
            size_t next = at;
            while (next < m_centres.size() && (whole ? next == at : m_centres[next] < end(source)))
                ++next;
            if (!m_quota.take(static_cast<qint64>(next - before)))
                return;
            if (next == at) {
                add(narrow, cell);
                continue;
            }
            goesOn.resize(next);
            goesOn[at] = source.goesOn;
            cell.columns = static_cast<int>(next - at);
            if (cell.columns > 1 && cell.doubt == Doubt::None)
                cell.doubt = Doubt::Merged;
            if (!narrow.text.isEmpty()) {
                add(narrow, cell);
                narrow.columns = cell.columns;
                cell = std::exchange(narrow, {});
            }
            result.cells.push_back(std::move(cell));
            for (++at; at < next; ++at)
                result.cells.push_back({{}, Doubt::Merged});
        }
        if (!narrow.text.isEmpty() && !result.cells.empty())
            add(result.cells.back(), narrow);
        if (!hasWords)
            return;
        goesOn.resize(result.cells.size());
        for (size_t i = 0; i < result.cells.size(); ++i) {
            if (goesOn[i])
                fillFromAbove(result.cells[i], i);
        }
        const size_t number = m_grid.rows.size();
        for (size_t i = 0; i < m_above.size(); ++i)
            m_above[i] = i < result.cells.size() && !result.cells[i].text.isEmpty() ? number + 1 : 0;
        m_grid.rows.push_back(std::move(result));
    }

    static void add(GridRow::Cell &cell, const GridRow::Cell &other)
    {
        if (cell.text.isEmpty() || other.text.isEmpty()) {
            cell.text += other.text;
            cell.doubt = std::max(cell.doubt, other.doubt);
            return;
        }
        cell.text += u' ' + other.text;
        cell.doubt = Doubt::Neighbour;
    }

    void fillFromAbove(GridRow::Cell &cell, size_t column)
    {
        if (m_above[column] == 0)
            return;
        GridRow::Cell &above = m_grid.rows[m_above[column] - 1].cells[column];
        if (!m_quota.takeCopied(above.text.size()))
            return;
        cell.text = above.text;
        if (isValue(above.text))
            cell.doubt = above.doubt = Doubt::Merged;
    }

    GridRow::Cell words(FlowCell &source)
    {
        GridRow::Cell cell;
        collect(source.content, cell);
        cell.text.removeIf(isDirection);
        cell.text = std::move(cell.text).simplified();
        return cell;
    }

    void collect(Flow &content, GridRow::Cell &cell)
    {
        for (FlowItem &item : content) {
            if (!item.text.isEmpty()) {
                cell.text += cell.text.isEmpty() ? QString() : QStringLiteral(" ");
                cell.text += item.text;
            }
            if (item.markLeftOut)
                cell.doubt = Doubt::Raised;
            if (!item.boxes.empty() || !item.notes.empty()) {
                FlowItem beside;
                beside.boxes = std::move(item.boxes);
                beside.notes = std::move(item.notes);
                m_grid.besides.push_back(std::move(beside));
            }
            if (!item.table)
                continue;
            for (FlowRow &row : item.table->rows) {
                for (FlowCell &inner : row.cells) {
                    collect(inner.content, cell);
                    cell.doubt = Doubt::Neighbour;
                }
            }
        }
    }

    // "Indicators" over two columns, of which the first has the codes: they are one.
    void joinCodesAndTitles()
    {
        for (size_t r = 0; r < m_grid.rows.size() && r < headerRows; ++r) {
            const auto &cells = m_grid.rows[r].cells;
            for (size_t c = 0; c < cells.size(); ++c) {
                if (cells[c].columns == 2 && columnOfHeader(cells[c].text) == Column::Title && hasOnlyCodes(r + 1, c)) {
                    joinColumns(c);
                    return;
                }
            }
        }
    }

    bool hasOnlyCodes(size_t from, size_t column) const
    {
        return std::all_of(
            m_grid.rows.begin() + static_cast<std::ptrdiff_t>(from), m_grid.rows.end(), [&](const GridRow &row) {
                if (column >= row.cells.size() || row.cells[column].text.isEmpty() || row.cells[column].columns > 1)
                    return true;
                const auto code = codePrefix(row.cells[column].text);
                return code && code->prefix == row.cells[column].text.size();
            });
    }

    void joinColumns(size_t column)
    {
        for (GridRow &row : m_grid.rows) {
            if (column + 1 >= row.cells.size())
                continue;
            GridRow::Cell &cell = row.cells[column];
            const GridRow::Cell &next = row.cells[column + 1];
            if (!next.text.isEmpty())
                cell.text += (cell.text.isEmpty() ? QString() : QStringLiteral(" ")) + next.text;
            if (cell.doubt == Doubt::None || (cell.doubt == Doubt::Merged && cell.columns == 2))
                cell.doubt = next.doubt == Doubt::Merged ? Doubt::None : next.doubt;
            row.cells.erase(row.cells.begin() + static_cast<std::ptrdiff_t>(column) + 1);
        }
    }

    FlowTable m_table;
    Quota &m_quota;
    Grid &m_grid;
    std::vector<double> m_lines;   ///< of the grid, where its columns' widths are known
    std::vector<double> m_centres; ///< of the table's columns
    std::vector<size_t> m_above; ///< a column: number of the row, from 1, that has the words of the cell above; 0 none
};

} // namespace

bool alignRows(FlowTable table, Quota &quota, Grid &grid)
{
    return Aligner(std::move(table), quota, grid).align();
}

} // namespace outturn::office
