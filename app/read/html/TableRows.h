// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/html/HtmlTree.h"
#include "app/read/office/Flow.h"

#include <QStringList>

namespace outturn::html {

/// A cell as its row has it, before what it spans is known.
struct TableCell
{
    QString text;
    int columns = 1;
    int rows = 1;         ///< cut at the end of its part of the table
    bool header = false;  ///< th
    int headingLevel = 0; ///< of the heading it begins with
    bool raised = false;  ///< the mark of a note was left out
};

struct TableRow
{
    std::vector<TableCell> cells;
    qint32 group = 0;      ///< thead, tbody or tfoot: what spans no cell goes beyond
    bool inHeader = false; ///< of thead
    bool inFooter = false; ///< of tfoot, which is shown last wherever it stands
};

/// The rows of a table of data, and the words in it that stand in no cell: its caption first.
struct TableWords
{
    QStringList besides;
    std::vector<TableRow> rows;
};
TableWords wordsOf(const Tree &tree, qint32 table);

/// The rows with the column of each cell in the table's grid, whatever its cells span. A header of several rows is one
/// row. `quota` may be used up afterwards; the table is not whole then.
office::FlowTable flowOf(std::vector<TableRow> rows, office::Quota &quota);

} // namespace outturn::html
