// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/pdf/PageTable.h"

namespace outturn::pdf {

/// Column headers of the published layout, told by their words. Geometry alone does not tell a header from the row
/// below it where both stand as close as the lines of one cell.

/// Whether the parts of a line, between its gaps, begin a header: "Indicators   Population   Strategy   Actual".
bool beginsHeader(const std::vector<QString> &parts);
bool isHeader(const TableRow &row);
/// How many of the first lines are the table's header; 0 where its words are not known.
size_t headerLines(const PageTable &table);

} // namespace outturn::pdf
