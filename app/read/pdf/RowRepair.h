// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/pdf/PageTable.h"

#include <optional>

namespace outturn::pdf {

/// The column whose cells begin with codes, as those of indicators and finance areas do; none where few do.
std::optional<size_t> codeColumn(const PageTable &table);

/// Rows that white space parted wrongly are put together again, told by the codes that begin rows; words of a cell that
/// stands for several rows are given to each of them. `codes`: the code column of the table this one goes on with.
void repairRows(PageTable &table, std::optional<size_t> codes);

/// Where the page break moved the code of a row to the next page and left some of its cells above, puts them together
/// there. Whether it did.
bool joinCodeOverBreak(PageTable &above, PageTable &below, std::optional<size_t> codes);

/// Whether the last row has cells but no code of its own, and the line at the top of the next page begins with one,
/// within the code column.
bool lacksCode(const PageTable &above, const Line &next, std::optional<size_t> codes);

/// Rows at the top of a page that go on under a cell of the page before.
void fillMergedOverBreak(const PageTable &above, PageTable &below, std::optional<size_t> codes);

} // namespace outturn::pdf
