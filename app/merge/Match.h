// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

namespace outturn {

/// Another edition of a report with the ids of ours: a row, table or section that is the same thing has the same id,
/// everything else one that no other has. `ours` may be several states of our report, such as the source and what was
/// made of it; an earlier one wins.
///
/// Rows are the same by their ids; of several with equal headings, those that agree most. What is left is looked for by
/// population type and area together with the code or the title, and taken only where nothing else comes as near. A row
/// that is not surely the same is another row: then both stand in the result, and nobody's value comes to lie in
/// another row.
Report matched(const Report &theirs, const std::vector<const Report *> &ours);

} // namespace outturn
