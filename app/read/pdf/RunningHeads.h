// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/pdf/PageLines.h"

namespace outturn::pdf {

/// Takes away the lines that the margins of many pages repeat, and page numbers.
void removeRunningHeads(std::vector<std::vector<Line>> &pages, const std::vector<PageContent> &contents);

} // namespace outturn::pdf
