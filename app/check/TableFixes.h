// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Fixes.h"
#include "app/report/Report.h"

namespace outturn {

/// Edits of one cell that would end a finding of the families Finance and Indicators, as a person could type them. None
/// where the numbers do not say what is right. The first is the likeliest.
QList<QuickFix> tableFixes(const Report &report, const Finding &finding);

} // namespace outturn
