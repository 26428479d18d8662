// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Intents.h"
#include "app/edit/RemarkInput.h"

namespace outturn::testing {

/// Words for one of a few figures, or for a row in one; for a rule, a finding or an indicator's progress. None takes
/// them away. `below` gives a number from 0 to less than a bound.
template <typename Below> Result<Edit> randomRemark(const Report &report, const Below &below)
{
    using namespace Qt::StringLiterals;
    static const QStringList names{u"budget-by-outcome-area"_s, u"indicators-impact-1"_s,
                                   u"budget-and-expenditure-trend"_s};
    static const QStringList some{u""_s,      u"Who is safe"_s, u"Mañana — “≥”"_s,
                                  u"Late."_s, u"الميزانية"_s,   u"Two\nlines"_s};
    static const QStringList shares{u""_s, u"80%"_s, u"87.5%"_s, u"100"_s};
    const auto one = [&](const QStringList &list) { return list[below(list.size())]; };
    switch (below(6)) {
    case 0:
        return setRemarkIntent(report, ruleSubject(one({u"finance-total"_s, u"section-empty"_s})), ruleOffPart(),
                               one(some));
    case 1:
        return setRemarkIntent(report, findingSubject(one({u"a-b/0123456789ab"_s, u"a-b/0123456789ac"_s})),
                               findingAcceptedPart(), one(some));
    case 2:
        return setRemarkIntent(
            report, one({progressSubject(), progressSubject(AreaKind::Impact, u"1.2"_s), u"progress/outcome/3.1"_s}),
            progressNearPart(), one(shares));
    default:
        break;
    }
    const auto kind = below(3);
    const QString part = kind == 0 ? figureTitlePart()
                         : kind == 1 || report.finances.empty()
                             ? figureNotePart()
                             : report.finances[static_cast<size_t>(below(qsizetype(report.finances.size())))].id.text();
    return setRemarkIntent(report, figureRow(one(names)), part, one(some));
}

} // namespace outturn::testing
