// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/Framework.h"
#include "app/report/Report.h"

namespace outturn {

/// What a row's code and title say, against the results framework: `indicator-code`, `indicator-title`,
/// `indicator-area`. `known` is the framework's indicator of the row's code; null for none.
QList<Finding> nameFindings(const Report &report, const IndicatorRow &row, const IndicatorDefinition *known);

/// The framework's indicator that has this title, in some year and whatever its spelling of capitals, spaces, dots and
/// quotes; of `level` where several have it. Null for none.
const IndicatorDefinition *indicatorOfTitle(const QString &title, AreaKind level);

/// Whether two titles differ in capitals, spaces, dots, quotes and the like alone.
bool isSameTitle(const QString &a, const QString &b);

/// "10.1, Refugees and Asylum-seekers": how messages call a row.
QString spokenRow(const IndicatorRow &row);

/// A finding about a cell of a row, with its place and section.
Finding rowFinding(const Report &report, Severity severity, const char *rule, const IndicatorRow &row, Column column,
                   Message message);

} // namespace outturn
