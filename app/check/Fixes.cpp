// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Fixes.h"

#include "app/check/TableFixes.h"
#include "app/check/narrative/NarrativeFixes.h"

namespace outturn {

QList<QuickFix> quickFixes(const Report &report, const Finding &finding)
{
    return tableFixes(report, finding) + narrativeFixes(report, finding);
}

} // namespace outturn
