// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/Framework.h"
#include "app/report/Report.h"

#include <QHash>

namespace outturn {

/// How an indicator row stands: the one definition, for grids, charts, checks and exports.
enum class ProgressState : quint8 {
    Met, ///< the actual reaches the target, or goes beyond it in the better direction
    /// Not met, but nine tenths of the target's value (where lower is better: the target nine tenths of it), or in the
    /// framework's published green band; an office may set its own share and band. On an ordinal scale: a level of the
    /// same light as the target's.
    Near,
    Missed,   ///< neither
    WrongWay, ///< not met, and worse than the baseline
    NoTarget, ///< an actual, but no target that it can be held against
    NoData,   ///< no actual: Unknown, blank, or no such column
};
inline constexpr int progressStates = 6;

struct RowProgress
{
    ProgressState state = ProgressState::NoData;
    /// Of the way from baseline to target what is covered, in percent with two decimals; below zero where it went the
    /// wrong way, above 100 beyond the target. None where a number is missing or there is no way to go.
    std::optional<Decimal> covered = {};
    std::optional<Direction> direction = {}; ///< none: nobody says; higher is then taken as better
};

/// How the rows of one report are judged: by the framework as it was in the report's year, and by what the office has
/// set (the remarks on "progress", app/edit/RemarkInput.h). Knows nothing of the report but that, so it holds as long
/// as the report's year and its remarks do; made quickly where there are few of them.
class ProgressRules
{
public:
    explicit ProgressRules(const Report &report);

    /// A target or a baseline in another unit than the actual counts as none.
    RowProgress of(const IndicatorRow &row) const;

    /// What the office has set for one indicator, or for all.
    struct Own
    {
        std::optional<Decimal> near = {}; ///< percent of the target's value
        QString green = {};               ///< edge of its band, as written: what it counts is what the row counts
        std::optional<Direction> direction = {};
        bool operator==(const Own &) const = default;
    };
    bool operator==(const ProgressRules &) const = default;

private:
    std::optional<int> m_year;
    Own m_all;
    QHash<QString, Own> m_own; ///< by subject
};

/// "met", "near", "missed", "wrong-way", "no-target", "no-data".
QString progressName(ProgressState state);
/// "Met", "Near", "Missed", "Wrong way", "No target", "No data"; translated where shown (context "Message").
const char *progressWords(ProgressState state);

} // namespace outturn
