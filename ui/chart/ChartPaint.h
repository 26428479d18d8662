// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"
#include "ui/chart/ChartStyle.h"

#include <QBrush>
#include <QPainterPath>
#include <QPen>

namespace outturn {

/// Drawn over a colour, so that nobody needs to tell colours apart. As lines: pictures as SVG have no pattern brushes.
enum class Pattern : quint8 { None, Rising, Falling, Level, Dots };
enum class Symbol : quint8 { None, Tick, Wave, Cross, Down, Dash, Question };

/// How the marks of a series look.
struct SeriesPaint
{
    QColor fill;
    QColor outline; ///< invalid where the fill stands out by itself
    Pattern pattern = Pattern::None;
    Symbol symbol = Symbol::None;
    QColor ink; ///< of pattern, symbol and words upon the fill
};
SeriesPaint seriesPaint(const ChartStyle &style, const Figure &figure, int series);

/// WCAG 2: from 1 to 21.
qreal contrast(const QColor &a, const QColor &b);

/// Lines to stroke, all within `rect`; `base` is the style's.
QPainterPath patternLines(Pattern pattern, const QRectF &rect, qreal base);
QPen patternPen(const SeriesPaint &paint, qreal base);
/// Lines to stroke in a square of this side.
QPainterPath symbolLines(Symbol symbol, const QPointF &centre, qreal side);
QPen symbolPen(const SeriesPaint &paint, qreal side);

/// Shape and colours of an indicator's baseline, target or actual, or of a year, around a point.
struct MarkerLook
{
    QPainterPath path;
    QBrush brush;
    QPen pen = Qt::NoPen;
};
MarkerLook markerLook(const ChartStyle &style, const Figure &figure, int series, const QPointF &centre, qreal size = 1);

} // namespace outturn
