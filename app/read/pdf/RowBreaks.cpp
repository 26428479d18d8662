// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/RowBreaks.h"

#include "app/read/Layout.h"
#include "app/read/pdf/HeaderLines.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace outturn::pdf {

namespace {

QString textOf(const TableCell &cell)
{
    QStringList lines;
    for (const Line &line : cell.lines)
        lines << line.text();
    return lines.join(u' ');
}

bool sameWords(const TableRow &a, const TableRow &b)
{
    return std::equal(a.cells.begin(), a.cells.end(), b.cells.begin(), b.cells.end(),
                      [](const TableCell &x, const TableCell &y) { return textOf(x) == textOf(y); });
}

bool beginsWithNumber(const TableCell &cell)
{
    return !cell.isEmpty() && cell.lines.front().words.front().text.front().isDigit();
}

// The column whose words begin with a number in every row, as codes do; none when there is no such text column.
std::optional<size_t> codeColumn(const PageTable &table, size_t firstRow)
{
    if (firstRow >= table.rows.size())
        return std::nullopt;
    for (size_t c = 0; c < table.columns.count(); ++c) {
        bool numbered = true;
        bool words = false;
        for (size_t r = firstRow; r < table.rows.size(); ++r) {
            const TableCell &cell = table.rows[r].cells[c];
            numbered = numbered && beginsWithNumber(cell);
            const QString text = textOf(cell);
            words = words || std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
        }
        if (numbered && words)
            return c;
    }
    return std::nullopt;
}

bool isRest(const PageTable &above, size_t firstRow, const TableRow &row)
{
    const TableRow &last = above.rows.back();
    for (size_t c = 0; c < row.cells.size(); ++c) {
        if (!row.cells[c].isEmpty() && !last.cells[c].isEmpty() &&
            areTwoCells(last.cells[c].lines.back(), row.cells[c].lines.front()))
            return false;
    }
    // A header alone at the end of the page: its rest has no numbers, the first row of the table has.
    const bool numbered = std::any_of(row.cells.begin(), row.cells.end(), beginsWithNumber);
    if (above.rows.size() == 1 && numbered)
        return false;
    if (const auto code = codeColumn(above, firstRow))
        return !beginsWithNumber(row.cells[*code]);
    // Else by its empty cells: what the row before says, its rest does not say again.
    bool complements = false;
    size_t filled = 0;
    for (size_t c = 0; c < row.cells.size(); ++c) {
        filled += row.cells[c].isEmpty() ? 0 : 1;
        complements = complements || (row.cells[c].isEmpty() && !last.cells[c].isEmpty());
    }
    const size_t lastFilled = static_cast<size_t>(
        std::count_if(last.cells.begin(), last.cells.end(), [](const TableCell &cell) { return !cell.isEmpty(); }));
    if (filled == 0 || !complements || filled >= lastFilled)
        return false;
    const TableCell &label = row.cells.front();
    const bool startsLow = !label.isEmpty() && label.lines.front().words.front().text.front().isLower();
    return label.isEmpty() || startsLow || filled * 2 <= lastFilled;
}

// A line cut in two by the end of a page is drawn on both pages.
bool isCut(const TableRow &last, const TableRow &row)
{
    size_t same = 0;
    for (size_t c = 0; c < row.cells.size(); ++c) {
        if (row.cells[c].isEmpty())
            continue;
        if (last.cells[c].isEmpty() || last.cells[c].lines.back().text() != row.cells[c].lines.front().text())
            return false;
        same += row.cells[c].lines.front().words.size();
    }
    return same > 4; // fewer may be the same by chance
}

void append(TableRow &last, TableRow &row, bool cut)
{
    for (size_t c = 0; c < row.cells.size(); ++c) {
        TableCell &cell = row.cells[c];
        if (cell.isEmpty())
            continue;
        if (last.cells[c].isEmpty()) {
            last.cells[c] = std::move(cell);
            continue;
        }
        auto &lines = last.cells[c].lines;
        lines.insert(lines.end(), cell.lines.begin() + (cut ? 1 : 0), cell.lines.end());
    }
    last.overBreak = true;
}

// The page break parted the header: each of its cells is known only with what stands below.
bool isRestOfHeader(const TableRow &header, const TableRow &row)
{
    size_t filled = 0;
    for (size_t c = 0; c < row.cells.size(); ++c) {
        if (row.cells[c].isEmpty())
            continue;
        ++filled;
        if (header.cells[c].isEmpty() || !columnOfHeader(textOf(header.cells[c]) + u' ' + textOf(row.cells[c])))
            return false;
    }
    return filled > 0 && isHeader(header);
}

} // namespace

void joinRowOverBreak(PageTable &above, PageTable &below)
{
    if (above.rows.empty() || below.rows.empty() || above.columns.count() != below.columns.count())
        return;
    const bool repeats = sameWords(above.rows.front(), below.rows.front());
    if (above.rows.size() == 1 && isRestOfHeader(above.rows.front(), below.rows.front())) {
        append(above.rows.front(), below.rows.front(), false);
        below.rows.erase(below.rows.begin());
        return;
    }
    const size_t first = repeats || isHeader(below.rows.front()) ? 1 : 0;
    if (first >= below.rows.size() || (repeats && above.rows.size() < 2) || isHeader(above.rows.back()))
        return;
    TableRow &row = below.rows[first];
    const bool cut = isCut(above.rows.back(), row);
    if (!cut && !isRest(above, above.rows.size() > 1 ? 1 : 0, row))
        return;
    append(above.rows.back(), row, cut);
    below.rows.erase(below.rows.begin() + static_cast<long>(first));
}

void joinRowAtPageEnd(PageTable &table)
{
    // The end of the page pushes the last line of a row out of its frame in the pages of some makers.
    if (table.rows.size() < 3)
        return;
    TableRow last = std::move(table.rows.back());
    table.rows.pop_back();
    if (codeColumn(table, 1) && isRest(table, 1, last))
        append(table.rows.back(), last, false);
    else
        table.rows.push_back(std::move(last));
}

} // namespace outturn::pdf
