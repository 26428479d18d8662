// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

namespace outturn {

/// How many findings reading lists. A file with more is no report that a person would go through one by one.
inline constexpr size_t maxFindings = 10'000;

/// Says that there are more than so many.
inline Finding moreFindings(qsizetype shown)
{
    Finding more;
    more.rule = QStringLiteral("more-findings");
    more.message = Message(QT_TRANSLATE_NOOP("Message", "More was found than is listed here; the first %1 are shown"),
                           {QString::number(shown)});
    return more;
}

/// Adds to the report's findings; the one after the last says that there are more.
inline void addFinding(Report &report, Finding finding)
{
    if (report.findings.size() < maxFindings) {
        report.findings.push_back(std::move(finding));
    } else if (report.findings.size() == maxFindings) {
        report.findings.push_back(moreFindings(maxFindings));
    }
}

} // namespace outturn
