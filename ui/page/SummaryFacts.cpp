// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/SummaryFacts.h"

#include "app/edit/RemarkInput.h"

#include <algorithm>

namespace outturn {

namespace {

std::optional<Decimal> amountOf(const std::optional<Cell> &cell)
{
    return cell ? cell->value().number() : std::nullopt;
}

constexpr int shareDecimals = 2; // as finance tables print their shares

std::optional<Decimal> shareOf(const std::optional<Decimal> &part, const std::optional<Decimal> &whole)
{
    return part && whole ? Decimal::percentage(*part, *whole, shareDecimals) : std::nullopt;
}

// One of each rule first: three of a kind say less than three kinds.
QList<Finding> worstOf(const QList<Finding> &findings)
{
    QList<Finding> worst, others;
    QStringList rules;
    for (const Severity severity : {Severity::Error, Severity::Warning}) {
        others.clear();
        for (const Finding &finding : findings) {
            if (finding.severity != severity)
                continue;
            if (worst.size() < summaryWorstLength && !rules.contains(finding.rule)) {
                rules << finding.rule;
                worst << finding;
            } else if (others.size() < summaryWorstLength) {
                others << finding;
            }
        }
        worst += others.mid(0, summaryWorstLength - worst.size());
    }
    return worst;
}

} // namespace

SummaryFacts summaryFacts(const Report &report, const QList<Finding> &open, int accepted,
                          const QList<NumberLink> &links)
{
    SummaryFacts facts;
    for (const Finding &finding : open)
        ++facts.problems[static_cast<size_t>(finding.severity)];
    facts.worst = worstOf(open);
    facts.accepted = accepted;
    facts.rulesOff = static_cast<int>(std::ranges::count_if(report.remarks, [](const Remark &remark) {
        return remark.part == ruleOffPart() && !ruleOfSubject(remark.subject).isEmpty();
    }));

    facts.indicatorRows = static_cast<int>(report.indicators.size());
    const ProgressRules rules(report);
    for (const IndicatorRow &row : report.indicators) {
        const auto state = static_cast<size_t>(rules.of(row).state);
        ++facts.progress[state];
        if (facts.rows[state].size() < summaryListLength)
            facts.rows[state] << row.id;
    }

    for (const FinanceTable table : {FinanceTable::Outcome, FinanceTable::Impact}) {
        const FinanceRow *total = report.total(table);
        if (!total || facts.funds)
            continue;
        facts.funds = table;
        facts.total = total->id;
        facts.budget = amountOf(total->budget);
        facts.available = amountOf(total->available);
        facts.expenditure = amountOf(total->expenditure);
        facts.availableShare = shareOf(facts.available, facts.budget);
        facts.expenditureShare = shareOf(facts.expenditure, facts.available);
    }

    for (const NumberLink &link : links) {
        QList<NumberLink> &list = link.agrees ? facts.linked : facts.conflicting;
        ++(link.agrees ? facts.links : facts.conflicts);
        if (list.size() < summaryListLength)
            list << link;
    }
    return facts;
}

} // namespace outturn
