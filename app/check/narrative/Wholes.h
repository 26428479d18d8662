// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/narrative/Reading.h"

namespace outturn {

/// Percentages of one sentence that are given as the parts of one whole, and do not add up to 100 though each may be
/// rounded.
struct BrokenWhole
{
    std::vector<int> numbers; ///< indexes in Reading::numbers()
    Decimal sum;
    Decimal allowance; ///< what rounding explains
};

/// A list of shares is a whole when it ends with others or the rest, or names both women and men.
std::vector<BrokenWhole> brokenWholes(const QString &text, const Reading &reading);

} // namespace outturn
