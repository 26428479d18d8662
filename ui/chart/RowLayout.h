// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/ChartFrame.h"
#include "ui/chart/RowWords.h"

namespace outturn {

/// Where the rows of a chart stand, measured before anything is drawn: all words whole, each row as high as its words.
struct RowLayout
{
    QRectF area;
    qreal factor = 1;      ///< of the rows' text
    qreal labelFactor = 1; ///< of their labels: larger where a group of bars is high anyway
    int rows = 0;
    int leftOut = 0;      ///< rows from the end without room
    bool details = false; ///< labels have the rows' full words under them
    bool eachBar = true;  ///< each bar of a group has its number
    qreal labels = 0;     ///< width of the row labels
    QList<qreal> columns; ///< widths of the value columns of Markers and Years; empty: values have no columns
    qreal columnGap = 0;
    bool headsRaised = false; ///< the heads of the columns stand in the line of the unit
    qreal heads = 0;          ///< height of the heads of the columns
    qreal axis = 0;           ///< height of what stands under the plot; 0: nothing
    qreal axisText = smallText;
    QList<qreal> tops; ///< of the rows, and the bottom of the last
    QRectF plot;
    qreal mark = 0; ///< height that every row has for its marks, so that they are alike in all of them

    QRectF band(int row) const { return {area.left(), tops[row], area.width(), tops[row + 1] - tops[row]}; }
};

/// Whether values can stand in columns of their own beside the plot: with room for labels and plot.
bool hasValueColumns(const ChartCanvas &canvas);
RowLayout layoutOf(const ChartCanvas &canvas, const ChartFrame &frame, bool columns);
/// The height at which the rows read well.
qreal naturalHeight(const ChartCanvas &canvas, const ChartFrame &frame, bool columns);

/// Values and places on one axis, with room at the ends of the bars for their words.
struct RowScale
{
    NiceScale ticks;
    double low = 0, high = 1;
};
RowScale scaleOf(const ChartCanvas &canvas, const RowLayout &layout);
/// How wide words at the end of a bar can get before they wrap.
qreal endWordsWidth(const ChartCanvas &canvas, const RowLayout &layout);
/// Of the words under the markers of a row; 0 if there are none.
qreal missingHeight(const ChartCanvas &canvas, const RowLayout &layout, int row);
QString stepWords(const QString &level);

} // namespace outturn
