// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/RowId.h"
#include "ui/grid/RowOrder.h"

namespace outturn {

/// What a person made of a grid, by row ids, so that it is found again when rows came, went or moved, or when the page
/// was built anew: the current cell, the selection, the scroll, sort and filter.
struct GridState
{
    QString table; ///< whose grid; see GridModel::kind and TableModel::tableId
    RowId current;
    int currentRow = -1, currentColumn = -1;
    struct Selected
    {
        QList<RowId> rows;
        int left = 0, right = 0; ///< columns
    };
    QList<Selected> selected;
    RowId top;         ///< the row at the upper edge
    int topAt = 0;     ///< where it begins, in pixels from the edge
    int currentAt = 0; ///< the same of the current row
    bool currentSeen = false;
    int sideways = 0;
    bool editing = false;
    bool focus = false;
    bool filterOpen = false;
    RowFilter filter;
    std::optional<RowSort> sort;
};

} // namespace outturn
