// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Checks.h"

#include "app/check/Checker.h"

#include <algorithm>
#include <array>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

// What reading says of a cell's words no longer holds once a person has typed others.
constexpr std::array cellRules{
    "value-not-understood"_L1, "number-form"_L1,     "number-too-long"_L1, "row-too-short"_L1,
    "cell-unsure"_L1,          "cell-recognised"_L1, "value-lost"_L1};

bool isOutdated(const Report &report, const Finding &finding)
{
    // Rows come, go and change; the checks of rows tell of those that are double now.
    if (finding.rule == "duplicate-row"_L1)
        return true;
    if (!finding.column || finding.rows.isEmpty() ||
        std::find(cellRules.begin(), cellRules.end(), finding.rule) == cellRules.end())
        return false;
    const Cell *cell = report.cell(finding.rows.first(), *finding.column);
    return cell && cell->isEdited();
}

} // namespace

const Rule *ruleNamed(QStringView name)
{
    const auto it = std::ranges::find(rules(), name, &Rule::name);
    return it != rules().end() ? &*it : nullptr;
}

QList<Finding> readingFindings(const Report &report)
{
    QList<Finding> findings;
    for (const Finding &finding : report.findings) {
        if (!isOutdated(report, finding))
            findings.append(finding);
    }
    return findings;
}

QList<Finding> check(const Report &report)
{
    Checker checker;
    checker.start(report);
    checker.work(report);
    return checker.findings(report);
}

} // namespace outturn
