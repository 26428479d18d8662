// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/RowRepair.h"

#include "app/read/pdf/HeaderLines.h"

#include <algorithm>
#include <cmath>

namespace outturn::pdf {

namespace {

constexpr size_t noRow = static_cast<size_t>(-1);

// In a column of its own a code stands alone.
bool isCode(const QString &word)
{
    const auto dot = word.indexOf(u'.');
    if (dot < 1 || dot > 2 || word.size() < dot + 2 || word.size() > dot + 5)
        return false;
    qsizetype digits = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i == dot || (i + 1 == word.size() && (word[i] == u'.' || word[i].isLower())))
            continue;
        if (!word[i].isDigit())
            return false;
        digits += i > dot ? 1 : 0;
    }
    return digits == 1 || digits == 2;
}

bool hasCode(const TableCell &cell)
{
    return !cell.isEmpty() && (beginsWithCode(cell.lines.front()) ||
                               (cell.lines.front().words.size() == 1 && isCode(cell.lines.front().words.front().text)));
}

size_t filledBeside(const TableRow &row, size_t codes)
{
    size_t filled = 0;
    for (size_t c = 0; c < row.cells.size(); ++c)
        filled += c != codes && !row.cells[c].isEmpty() ? 1 : 0;
    return filled;
}

void append(TableCell &cell, TableCell &more)
{
    if (more.isEmpty())
        return;
    cell.lines.insert(cell.lines.end(), more.lines.begin(), more.lines.end());
    std::stable_sort(cell.lines.begin(), cell.lines.end(),
                     [](const Line &a, const Line &b) { return a.middle < b.middle; });
    more.lines.clear();
}

void extend(TableRow &row, const TableRow &other)
{
    row.top = std::min(row.top, other.top);
    row.bottom = std::max(row.bottom, other.bottom);
}

bool isTotal(const TableRow &row, size_t codes)
{
    if (row.cells[codes].isEmpty())
        return false;
    const QString text = row.cells[codes].lines.front().text();
    return text.startsWith(u"Total", Qt::CaseInsensitive) || text.startsWith(u"All ", Qt::CaseInsensitive);
}

} // namespace

std::optional<size_t> codeColumn(const PageTable &table)
{
    std::optional<size_t> best;
    size_t most = 0;
    for (size_t c = 0; c < table.columns.count(); ++c) {
        const auto codes = static_cast<size_t>(std::count_if(
            table.rows.begin(), table.rows.end(), [&](const TableRow &row) { return hasCode(row.cells[c]); }));
        if (codes > most) {
            most = codes;
            best = c;
        }
    }
    return best;
}

void repairRows(PageTable &table, std::optional<size_t> codes)
{
    if (const auto own = codeColumn(table))
        codes = own;
    if (!codes || *codes >= table.columns.count())
        return;
    const size_t column = *codes;
    std::vector<TableRow> rows;
    size_t owner = noRow; // the row whose code holds for those below
    std::vector<size_t> merged;
    for (TableRow &row : table.rows) {
        if (isHeader(row) || isTotal(row, column)) {
            owner = noRow;
            rows.push_back(std::move(row));
            continue;
        }
        const size_t beside = filledBeside(row, column);
        // The first lines of a cell aligned to the middle stand above the others of its row.
        const bool headless = !rows.empty() && owner == rows.size() - 1 && filledBeside(rows.back(), column) == 0;
        if (hasCode(row.cells[column])) {
            owner = rows.size();
            rows.push_back(std::move(row));
        } else if (headless) {
            TableRow &above = rows.back();
            for (size_t c = 0; c < row.cells.size(); ++c)
                append(above.cells[c], row.cells[c]);
            extend(above, row);
        } else if (owner != noRow && beside == 0) {
            append(rows[owner].cells[column], row.cells[column]);
            rows[owner].cells[column].doubt = Doubt::Neighbour;
            extend(rows.back(), row);
        } else if (owner != noRow && beside >= 2) {
            append(rows[owner].cells[column], row.cells[column]);
            merged.push_back(rows.size());
            rows.push_back(std::move(row));
        } else {
            rows.push_back(std::move(row));
        }
    }
    for (const size_t r : merged) {
        size_t above = r;
        while (above > 0 && !hasCode(rows[above].cells[column]))
            --above;
        rows[r].cells[column] = rows[above].cells[column];
        rows[r].cells[column].doubt = Doubt::Merged;
    }
    table.rows = std::move(rows);
}

namespace {

bool hasOwnCode(const TableRow &row, size_t codes)
{
    return row.cells[codes].doubt != Doubt::Merged && hasCode(row.cells[codes]);
}

// Cells without their code: the code they have is that of the row above, if any.
bool isOrphan(const PageTable &table, size_t codes)
{
    if (codes >= table.columns.count() || table.rows.size() < 2)
        return false;
    const TableRow &last = table.rows.back();
    const TableCell &code = last.cells[codes];
    return (code.isEmpty() || code.doubt == Doubt::Merged) && filledBeside(last, codes) > 0;
}

} // namespace

bool joinCodeOverBreak(PageTable &above, PageTable &below, std::optional<size_t> codes)
{
    if (!codes || !isOrphan(above, *codes) || *codes >= below.columns.count())
        return false;
    const auto first =
        std::find_if(below.rows.begin(), below.rows.end(), [](const TableRow &row) { return !isHeader(row); });
    if (first == below.rows.end() || !hasOwnCode(*first, *codes))
        return false;
    TableRow &orphan = above.rows.back();
    size_t fills = 0;
    for (size_t c = 0; c < first->cells.size(); ++c) {
        if (c == *codes || orphan.cells[c].isEmpty())
            continue;
        fills += first->cells[c].isEmpty() ? 1 : 0;
        if (!first->cells[c].isEmpty() && areTwoCells(orphan.cells[c].lines.back(), first->cells[c].lines.front()))
            return false;
    }
    if (fills == 0)
        return false;
    for (size_t c = 0; c < first->cells.size(); ++c) {
        TableCell &cell = first->cells[c];
        TableCell &part = orphan.cells[c];
        if (c == *codes || part.isEmpty())
            continue;
        part.lines.insert(part.lines.end(), cell.lines.begin(), cell.lines.end());
        cell = std::move(part);
    }
    first->overBreak = true;
    above.rows.pop_back();
    return true;
}

bool lacksCode(const PageTable &above, const Line &next, std::optional<size_t> codes)
{
    if (!codes || !isOrphan(above, *codes) || !beginsWithCode(next))
        return false;
    const auto edges = above.columns.bounds();
    return next.box.left() > edges[*codes] - 1 && next.box.right() < edges[*codes + 1] + 1 &&
           std::abs(next.height - above.height) < 0.06 * above.height;
}

void fillMergedOverBreak(const PageTable &above, PageTable &below, std::optional<size_t> codes)
{
    if (!codes || above.rows.empty() || *codes >= below.columns.count() || *codes >= above.columns.count())
        return;
    const TableCell &cell = above.rows.back().cells[*codes];
    if (!hasCode(cell))
        return;
    for (TableRow &row : below.rows) {
        if (isHeader(row))
            continue;
        if (!row.cells[*codes].isEmpty() || filledBeside(row, *codes) < 2)
            return;
        row.cells[*codes] = cell;
        row.cells[*codes].doubt = Doubt::Merged;
    }
}

} // namespace outturn::pdf
