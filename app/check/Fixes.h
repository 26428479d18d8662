// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"

namespace outturn {

/// An ordinary edit that would end a finding. It is offered, never made unasked.
struct QuickFix
{
    Message what; ///< "Set the Total to 62,293,334"
    std::vector<Edit> edits;
};

/// None where only a person can know what is right. Quick: to be asked when a menu opens.
QList<QuickFix> quickFixes(const Report &report, const Finding &finding);

} // namespace outturn
