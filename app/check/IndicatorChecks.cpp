// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/IndicatorChecks.h"

namespace outturn {

QList<Finding> rowFindings(const Report &, const ProgressRules &, const IndicatorRow &)
{
    return {};
}

QString groupOf(const IndicatorRow &)
{
    return {};
}

QString groupFacts(const IndicatorRow &)
{
    return {};
}

QList<Finding> groupFindings(const Report &, const std::vector<const IndicatorRow *> &)
{
    return {};
}

} // namespace outturn
