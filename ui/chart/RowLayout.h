// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/ChartCanvas.h"

namespace outturn {

/// Where the rows of a chart stand, measured before anything is drawn.

// Widths that depend on the words of all rows, and the size of text at which they fit.
struct RowLayout
{
    QRectF area;
    qreal factor = 1; // of the rows' text
    qreal pitch = 0;
    int rows = 0;
    int leftOut = 0;
    qreal labels = 0;     // width of the row labels
    QList<qreal> columns; // widths of the value columns of Markers
    qreal columnGap = 0;
    QRectF plot;
};

/// Whether the values stand in columns of their own beside the plot.
bool hasValueColumns(const Figure &figure);
qreal axisHeight(const ChartCanvas &canvas);
/// On the value axis: the number, or the index of the level on a scale.
std::optional<double> positionOf(const FigurePoint &point);
std::pair<double, double> rowRange(const Figure &figure, int rows);
/// What stands at the end of a bar: its value, then what else must be known to read it.
TextRuns endRuns(const ChartCanvas &canvas, int row, qreal factor);
RowLayout layoutOf(const ChartCanvas &canvas, const QRectF &area);
/// The end of the value axis, wide enough that each bar's words have room after it.
double highWithWords(const ChartCanvas &canvas, const RowLayout &layout, double low, double high);

} // namespace outturn
