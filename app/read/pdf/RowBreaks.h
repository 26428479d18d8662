// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/pdf/PageTable.h"

namespace outturn::pdf {

/// Where the first row of a page's table is the rest of the last row on the page before, puts both together in `above`
/// and takes the row out of `below`. A repeated header stays where it is.
void joinRowOverBreak(PageTable &above, PageTable &below);
/// The same for a table at the end of a page whose last row stands as two.
void joinRowAtPageEnd(PageTable &table);

} // namespace outturn::pdf
