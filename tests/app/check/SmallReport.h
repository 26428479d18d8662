// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"

#include <QTest>

namespace outturn {

/// The text of a small report in the standard structure, which no rule has anything to say of. Tests change words of
/// it. Cells are divided by tabs, paragraphs by empty lines.
inline QString smallReport()
{
    return QString::fromUtf8(R"(Annual Results Report

2023

Testland

Table of Contents

Section 1: Context and Overview

- 1.1 - Changes to the Operational Context
- 1.2 - Progress Against the Desired Impact
- 1.3 - Challenges to Achieving Impacts
- 1.4 - Collaboration and Partnerships

Section 2: Results

- 2.1 - Outcomes and Achievements
- 2.2 - Age, Gender and Diversity

Section 3: Resources

- 3.1 - Financial Data
- 3.2 - Resources Overview

Section 4: Lessons Learned and Future Outlook

- 4.1 - Lessons Learned and Future Outlook

Section 1: Context and Overview

1.1 Changes to the Operational Context

The harvest was good.

1.2. Progress Against the Desired Impact

1. Impact Area: Attaining Favorable Protection Environments

People are safe.

Indicators	Population Type	Strategy Baseline	Actual (2023)
1.2 Proportion of people who are able to move freely within the country of habitual residence	IDPs	31.85%	32.65%

Roads were built.

1.3 Challenges to Achieving Impacts

The winter was long.

1.4 Collaboration and Partnerships

The villages helped.

Section 2: Results

2.1. Outcomes and Achievements

4. Outcome Area: Gender-based Violence

Services are known.

Indicators	Population Type	Strategy Baseline	Target (2023)	Actual (2023)
4.1 Proportion of people who know where to access available GBV services	IDPs	50.00%	71.00%	64.99%

Progress Against the Desired Outcome

Leaflets were printed.

2.2. Age, Gender and Diversity

Everyone was asked.

Section 3: Resources

3.1 Financial Data

Impact Area	Final Budget	Funds Available	Funds Available as % of Budget	Expenditure	Expenditure as % of Funds Available
IA1: Protect	2,000	1,000	50.00%	1,000	100.00%
All Impact Areas		10			
Total	2,000	1,010	50.50%	1,000	99.01%

Outcome Area	Final Budget	Funds Available	Funds Available as % of Budget	Expenditure	Expenditure as % of Funds Available
OA4: GBV	1,500	800	53.33%	800	100.00%
EA17: Systems	500	200	40.00%	200	100.00%
All Outcome Areas		10			
Total	2,000	1,010	50.50%	1,000	99.01%

3.2. Resources Overview

Donors were generous.

Section 4: Lessons Learned and Future Outlook

4.1 Lessons Learned and Future Outlook

Start earlier.
)");
}

inline Report readText(const QString &text)
{
    auto report = readReport(text.toUtf8(), QStringLiteral("testland.txt"));
    if (!report)
        qFatal("%s", qUtf8Printable(report.error().english()));
    return std::move(*report);
}

/// With words changed, which must be there.
inline Report readChanged(const QList<std::pair<QString, QString>> &changes)
{
    QString text = smallReport();
    for (const auto &[before, after] : changes) {
        if (!text.contains(before))
            qFatal("not in the report: %s", qUtf8Printable(before));
        text.replace(before, after);
    }
    return readText(text);
}

/// "warning area-title: “Securing Solutions” is numbered 2 …", one line a finding.
inline QStringList spokenFindings(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << severityName(finding.severity) + u' ' + finding.rule + QStringLiteral(": ") +
                     finding.message.english();
    return lines;
}

} // namespace outturn
