// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/pdf/PageTable.h"

#include <variant>

namespace outturn::pdf {

using PageItem = std::variant<Line, PageTable>;

/// Parts the tables of a page from its running text, in reading order; their rows are not yet made. `continued`: the
/// table the page before ended with, which may go on without a header; null where it ended with text.
std::vector<PageItem> findTables(const PageContent &page, const std::vector<Line> &lines, const PageTable *continued);

} // namespace outturn::pdf
