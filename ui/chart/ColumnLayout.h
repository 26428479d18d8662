// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/ChartFrame.h"

namespace outturn {

/// Where the columns of a chart over years stand, measured before anything is drawn.
struct ColumnLayout
{
    QRectF area;
    QRectF plot;
    QList<int> places; ///< of the points
    int count = 1;     ///< of places; a year that nobody knows stays an empty one
    qreal slot = 0;    ///< width of a place
    qreal factor = 1;  ///< of the words above the columns
    int lines = 2;     ///< of them: amount and share, only the amount, or (0) none
    int decimals = 1;
    qreal axis = 0; ///< height of what stands under the plot
    qreal yearWidth = 0;
    int every = 1; ///< of the years has its label, counted from the last
    NiceScale ticks;
    double high = 1; ///< end of the value axis, with room for the words above the columns
};

ColumnLayout columnLayoutOf(const ChartCanvas &canvas, const ChartFrame &frame);
/// Above a column, from top to bottom; each fits in the slot, on some lines.
QList<TextRuns> headWords(const ChartCanvas &canvas, const ColumnLayout &layout, int row);

} // namespace outturn
