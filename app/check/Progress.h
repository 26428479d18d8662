// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/Framework.h"
#include "app/report/Report.h"

namespace outturn {

/// How an indicator row stands: the one definition, for grids, charts, checks and exports.
enum class ProgressState : quint8 {
    Met, ///< the actual reaches the target, or goes beyond it in the better direction
    /// Not met, but nine tenths of the target's value (where lower is better: the target nine tenths of it), or in the
    /// framework's published green band. On an ordinal scale: a level of the same light as the target's.
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
    std::optional<Direction> direction = {}; ///< none: the framework does not say; higher is then taken as better
};

/// Of a row in a report of that year. A target or a baseline in another unit than the actual counts as none.
RowProgress progressOf(const IndicatorRow &row, std::optional<int> year);
/// "met", "near", "missed", "wrong-way", "no-target", "no-data".
QString progressName(ProgressState state);
/// "Met", "Near", "Missed", "Wrong way", "No target", "No data"; translated where shown (context "Message").
const char *progressWords(ProgressState state);

} // namespace outturn
