// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Intents.h"
#include "app/edit/RemarkInput.h"

namespace outturn::testing {

/// Words for one of a few figures, or for a row in one; none takes them away. `below` gives a number from 0 to less
/// than a bound.
template <typename Below> Result<Edit> randomRemark(const Report &report, const Below &below)
{
    using namespace Qt::StringLiterals;
    static const QStringList names{u"budget-by-outcome-area"_s, u"indicators-impact-1"_s,
                                   u"budget-and-expenditure-trend"_s};
    static const QStringList some{u""_s,      u"Who is safe"_s, u"Mañana — “≥”"_s,
                                  u"Late."_s, u"الميزانية"_s,   u"Two\nlines"_s};
    const auto kind = below(3);
    const QString part = kind == 0 ? figureTitlePart()
                         : kind == 1 || report.finances.empty()
                             ? figureNotePart()
                             : report.finances[static_cast<size_t>(below(qsizetype(report.finances.size())))].id.text();
    return setRemarkIntent(report, figureRow(names[below(names.size())]), part, some[below(some.size())]);
}

} // namespace outturn::testing
