// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Progress.h"

namespace outturn {

/// What the values of one row say by themselves and of each other. `known` is the framework's indicator of the row's
/// code, null for none; `direction` which way is better, none where nobody says.
QList<Finding> valueFindings(const Report &report, const IndicatorRow &row, const IndicatorDefinition *known,
                             std::optional<Direction> direction);

/// The level of the indicator's scale that words of it mean, by their name, else by their points; null for none.
const ScaleLevel *levelMeant(const IndicatorDefinition &known, const QString &written);

} // namespace outturn
