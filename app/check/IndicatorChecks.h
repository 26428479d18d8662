// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

namespace outturn {

class ProgressRules;

/// One indicator row by itself: its code, title, values and what they say of each other. Looks at no other row.
QList<Finding> rowFindings(const Report &report, const ProgressRules &progress, const IndicatorRow &row);

/// Rows that stand for one indicator have the same words here: "outcome 3.1". Empty for a row that belongs to none.
QString groupOf(const IndicatorRow &row);
/// All of a row that groupFindings() depends on: as long as it is the same, they are.
QString groupFacts(const IndicatorRow &row);
/// The rows of one indicator, in reading order, held against each other.
QList<Finding> groupFindings(const Report &report, const std::vector<const IndicatorRow *> &rows);

} // namespace outturn
