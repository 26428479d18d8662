// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/CellFixes.h"

namespace outturn {

/// Fixes of findings about finance rows, added to `fixes`; false for a rule of another family.
bool addFinanceFixes(const Report &report, const Finding &finding, CellFixes &fixes);

} // namespace outturn
