// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Links.h"
#include "app/check/Progress.h"
#include "app/report/Report.h"

#include <array>

namespace outturn {

/// What the summary on a report's first page says, as values: found by one look at the report and at what the checks
/// found, in time linear in both.
struct SummaryFacts
{
    bool isChecked = true;         ///< false before the checks have ended for the first time
    std::array<int, 3> problems{}; ///< by Severity
    QList<Finding> worst;          ///< a few, the gravest first, of different rules where there are several
    int accepted = 0;
    int rulesOff = 0;

    int indicatorRows = 0;
    std::array<int, progressStates> progress{};              ///< rows by ProgressState
    std::array<QList<RowId>, progressStates> rows;           ///< the first few of each
    std::optional<FinanceTable> funds;                       ///< the table whose Total is told of
    std::optional<Decimal> budget, available, expenditure;   ///< of its Total
    std::optional<Decimal> availableShare, expenditureShare; ///< of the budget and of the funds available, in percent
    RowId total;

    QList<NumberLink> linked, conflicting; ///< the first few
    int links = 0, conflicts = 0;

    bool operator==(const SummaryFacts &) const = default;
};

/// As many rows and numbers are kept as a menu can show.
inline constexpr int summaryListLength = 25;
inline constexpr int summaryWorstLength = 3;

/// `open`: the findings that nobody accepted; `accepted`: how many others there are.
SummaryFacts summaryFacts(const Report &report, const QList<Finding> &open, int accepted,
                          const QList<NumberLink> &links);

} // namespace outturn
