// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/ChartCanvas.h"

namespace outturn {

/// What the rows of a chart say, before it is known where.

/// Words at the end of a bar, on its outer side.
struct EndWords
{
    TextRuns runs;
    double end = 0; ///< of the bar, on the value axis
    int bar = -1;   ///< the series whose bar it is; -1: they speak of the whole row
    QList<int> of;  ///< series without a value, whose words these are
    bool isBelow() const { return end < 0; }
};

/// Baseline, target and actual, or a year each, as points on the row's line.
inline bool hasMarkers(const ChartCanvas &canvas)
{
    return canvas.figure.form == Figure::Form::Markers || canvas.figure.form == Figure::Form::Years;
}
/// Bars of several series side by side, not one in the other.
inline bool isGrouped(const ChartCanvas &canvas)
{
    return canvas.figure.form == Figure::Form::Bars && canvas.figure.series.size() > 1;
}
/// On the value axis: the number, or the index of the level on a scale.
std::optional<double> positionOf(const FigurePoint &point);
/// Of what is shown, with zero.
std::pair<double, double> rowRange(const ChartCanvas &canvas, int rows);
/// With `eachBar` each bar of a group says its own number, else the newest says its own.
QList<EndWords> endWords(const ChartCanvas &canvas, int row, qreal factor, bool eachBar);
/// Under the markers of a row whose values have no columns: what is Unknown, blank, or words. May be empty.
TextRuns missingWords(const ChartCanvas &canvas, int row, qreal factor);
/// Paragraphs of the row's label: its name, its full words if wanted, and that lower is better.
QList<TextRuns> labelWords(const ChartCanvas &canvas, int row, qreal factor, bool details);
/// Of the counts of a row; none if there are none, or if they cannot be added exactly.
std::optional<Decimal> rowTotal(const ChartCanvas &canvas, int row);

} // namespace outturn
