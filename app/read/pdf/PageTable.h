// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/pdf/PageLines.h"
#include "app/source/SourceDocument.h"

namespace outturn::pdf {

/// By how much lines of one cell may differ in their distance: browsers put them on whole pixels.
double pitchSlack(double height);

struct Span
{
    double from = 0;
    double to = 0;
};

/// The columns of a table. `fixed`: the page draws where they end, by rulings or shading; otherwise only the words
/// show where they are, and more words may make them wider.
struct Columns
{
    std::vector<Span> spans; ///< from left to right, without overlap
    bool fixed = false;

    size_t count() const { return spans.size(); }
    /// Where one column ends and the next begins: the first is the left end, the last the right end.
    std::vector<double> bounds() const;
    /// The column in which the middle of the word stands.
    size_t columnOf(const Word &word) const;
    /// Whether each word stands within one column, and no running text crosses from one into the next.
    bool fits(const Line &line, double space) const;
    /// How many columns hold words of the line.
    size_t filledBy(const Line &line) const;
};

struct TableCell
{
    std::vector<Line> lines; ///< from top to bottom; those of a row that a page break parted, on both pages
    QRectF place;            ///< of the words on its page; of the empty cell where there are none
    int page = 0;            ///< from 0: where it begins
    Doubt doubt = Doubt::None;
    bool isEmpty() const { return lines.empty(); }
    QRectF box() const;
};

struct TableRow
{
    std::vector<TableCell> cells; ///< one a column
    double top = 0;
    double bottom = 0;
    bool overBreak = false; ///< parted by a page break
};

/// What the page draws between two rows, or where the header ends.
struct RowLine
{
    double at = 0;
    std::vector<bool> open; ///< the columns through which it does not go; empty: it goes through all
};

struct PageTable
{
    Columns columns;
    std::vector<TableRow> rows;
    std::vector<Line> lines; ///< all, from top to bottom
    /// From top to bottom; between two of them stands at least one row.
    std::vector<RowLine> breaks;
    bool gridded = false; ///< rulings part both columns and rows
    double top = 0;
    double bottom = 0;
    double height = 0; ///< of its words
};

/// Whether both are numbers, and not the parts of one that the end of a cell cut: two never stand in one cell.
bool areTwoNumbers(const Line &above, const Line &below);

/// Whether a value stands in the cell with something else above or below it.
bool holdsSeveralValues(const TableCell &cell);
/// "1.2 …", "OA4: …": what begins a row wherever it stands.
bool beginsWithCode(const Line &fragment);
/// Whether the lower line certainly begins another cell: two values, or a code below.
bool areTwoCells(const Line &above, const Line &below);

/// Makes rows of the lines. `pitch`: from line to line inside a cell, 0 where it is not known.
void makeRows(PageTable &table, double pitch);

/// The distance from line to line inside cells, as the table itself shows it; 0 when it has no cell of several lines.
double linePitch(const PageTable &table);

} // namespace outturn::pdf
