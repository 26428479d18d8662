// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/narrative/Reading.h"

namespace outturn {

/// A number of one paragraph of several.
struct NumberPlace
{
    int paragraph = 0; ///< index in the list given
    int context = 0;   ///< index in Reading::contexts()
};

/// Two numbers that are given for the same thing and cannot both be right.
struct Repeat
{
    NumberPlace first, second; ///< in reading order
};

/// `readings`: of all paragraphs, in reading order; null for one without numbers. `year`: of the report, what a number
/// without a year is of. Each number is in one repeat at most as the second.
std::vector<Repeat> repeatsIn(const std::vector<const Reading *> &readings, std::optional<int> year);

} // namespace outturn
