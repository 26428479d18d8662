// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace outturn {

/// An axis whose ticks are round numbers (1, 2, 2.5 or 5 times a power of ten) and which includes zero.
struct NiceScale
{
    double low = 0, high = 1; ///< range of the numbers, widened to ticks
    double step = 1;

    /// `ticks` at most, roughly. Equal or missing numbers still give a usable axis.
    static NiceScale covering(double lowest, double highest, int ticks);
    QList<double> ticks() const;
};

} // namespace outturn
