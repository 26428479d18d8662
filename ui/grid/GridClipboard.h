// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/CopiedCells.h"

#include <QItemSelection>

#include <memory>

class QMimeData;

namespace outturn {

class GridModel;

/// The rectangle around the chosen cells, for spreadsheets: as text with tabs and as an HTML table, numbers written as
/// in the model's locale. Cells of it that were not chosen are empty. `columns`: those that are shown, in their order
/// there. Null when no cell is chosen.
std::unique_ptr<QMimeData> copyCells(const GridModel &model, const QItemSelection &chosen, const QList<int> &columns,
                                     bool withHeaders);

/// What the clipboard holds: the cells of its HTML tables, else of its text. No rows when it holds neither.
Result<CopiedCells> pastedCells(const QMimeData &data);

} // namespace outturn
