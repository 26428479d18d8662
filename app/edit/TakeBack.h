// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"

namespace outturn {

/// An edit that undoes an old one on the report as it stands now, though later ones were made: a cell gets its old value
/// back, paragraphs are found where they stand now, a row comes, goes or moves back. Refuses, with the reason, where a
/// later change stands on the old one: the cell has another value, the paragraphs read otherwise, the row was changed or
/// is gone.
Result<Edit> takeBackIntent(const Report &report, const Edit &old);

} // namespace outturn
