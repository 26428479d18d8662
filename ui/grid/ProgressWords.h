// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Progress.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace outturn {

/// What the window says of a row's progress, and how much of its bar is filled.
class ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(outturn::ProgressWords)

public:
    static QString title();
    /// "Met", "Near" …
    static QString state(ProgressState state);
    /// How it is reckoned, a line for each thing: "74.5% of the way from 20.00% to 80.00%", "Higher is better", "Near
    /// from 90% of the target".
    static QStringList reckoning(const Report &report, const IndicatorRow &row, const RowProgress &progress,
                                 const QLocale &locale);
    /// From which share of the target's value a row is near, by the framework.
    static Decimal usualNear() { return Decimal(90); }
    /// The edge of the green band that is published for the row's indicator, as a cell would write it; empty for none.
    static QString publishedGreen(const Report &report, const IndicatorRow &row);
    /// In thousandths: of the way from baseline to target, or, where there is no baseline to measure from, of the
    /// target's value. None where there is nothing to measure.
    static std::optional<int> share(const IndicatorRow &row, const RowProgress &progress);
};

} // namespace outturn
