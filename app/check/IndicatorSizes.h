// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Progress.h"

namespace outturn {

/// What the sizes of a row's values say of each other: fractions, decimal points that slipped, jumps, and what is worse
/// than the baseline. The values must be of one unit. See valueFindings().
QList<Finding> sizeFindings(const Report &report, const IndicatorRow &row, const IndicatorDefinition *known,
                            std::optional<Direction> direction);

/// The whole percentage that a fraction stands for, where one of the row's other percentages supports it: 0.58 % beside
/// a target of 20 % is perhaps 58 %. The target of a row may be far from its actual: this is no proof.
std::optional<Decimal> percentOfFraction(const IndicatorRow &row, Column column);

} // namespace outturn
