// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

#include <QModelIndexList>

#include <memory>

class QMimeData;

namespace outturn {

/// The cells as tab-separated text, and as an HTML table with the headers of their columns. Gaps of the selection are
/// empty cells.
std::unique_ptr<QMimeData> copyCells(const QModelIndexList &cells);

/// The one value that the clipboard holds; refused when it holds several cells.
Result<QString> singleCell(const QMimeData &data);

} // namespace outturn
