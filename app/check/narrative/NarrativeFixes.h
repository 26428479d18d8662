// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Fixes.h"

namespace outturn {

/// Of a finding of the narrative's rules: the text as the table has it, or one place of a repeated number as the other.
QList<QuickFix> narrativeFixes(const Report &report, const Finding &finding);

} // namespace outturn
