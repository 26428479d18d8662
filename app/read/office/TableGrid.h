// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/office/Flow.h"
#include "app/source/SourceDocument.h"

namespace outturn::office {

/// A row of a table as a reader of the page sees it: a cell a column, or text over the whole width.
struct GridRow
{
    struct Cell
    {
        QString text;
        Doubt doubt = Doubt::None;
        int columns = 1; ///< that it covers
    };

    std::vector<Cell> cells;
    Flow text; ///< where there are no cells
};

struct Grid
{
    std::vector<GridRow> rows;
    Flow besides; ///< text boxes and notes that hang on cells: items without text
};

/// Aligns the rows of a table, whatever its cells span. The words of a cell over several columns are those of its
/// first, and the others are blank, each with Doubt::Merged. The words of a cell over several rows stand in each of
/// them; a value, which may not be meant for all, with Doubt::Merged. Rows without words are left out. False when that
/// takes more cells than `quota` has.
bool alignRows(FlowTable table, Quota &quota, Grid &grid);

} // namespace outturn::office
