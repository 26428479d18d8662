// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartPaint.h"

#include <cmath>

namespace outturn {

namespace {

constexpr qreal standsOut = 3; // WCAG's least contrast of what is drawn

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &a, const QColor &b, qreal part)
{
    const auto between = [part](int from, int to) { return qRound(from + (to - from) * part); };
    return QColor(between(a.red(), b.red()), between(a.green(), b.green()), between(a.blue(), b.blue()));
}

// The oldest year pale, the newest strong.
QColor yearColor(const ChartStyle &style, int year, qsizetype years)
{
    if (years < 2)
        return style.nested[1];
    const qreal t = 2.0 * year / static_cast<qreal>(years - 1);
    return t <= 1 ? mixed(style.nested[0], style.nested[1], t) : mixed(style.nested[1], style.nested[2], t - 1);
}

// Around a year's point, so that it stands out from each older one that it may lie upon.
QColor ringOf(const ChartStyle &style, const Figure &figure, int series, const QColor &fill)
{
    for (int older = 0; older < series; ++older) {
        const QColor beneath = yearColor(style, older, figure.series.size());
        if (contrast(fill, beneath) < standsOut && contrast(style.background, beneath) < standsOut)
            return style.text;
    }
    return style.background;
}

QColor inkOn(const QColor &fill)
{
    const QColor dark(0x11, 0x16, 0x1b);
    return contrast(fill, dark) > contrast(fill, Qt::white) ? dark : QColor(Qt::white);
}

} // namespace

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal x = luminance(a) + 0.05, y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

SeriesPaint seriesPaint(const ChartStyle &style, const Figure &figure, int series)
{
    using Form = Figure::Form;
    static constexpr std::array partPatterns = {Pattern::None, Pattern::Rising, Pattern::None, Pattern::None,
                                                Pattern::Falling};
    static constexpr std::array states = {
        std::pair(Symbol::Tick, Pattern::None),  std::pair(Symbol::Wave, Pattern::Rising),
        std::pair(Symbol::Cross, Pattern::None), std::pair(Symbol::Down, Pattern::Falling),
        std::pair(Symbol::Dash, Pattern::Level), std::pair(Symbol::Question, Pattern::Dots)};
    const auto index = static_cast<size_t>(series);
    SeriesPaint paint;
    switch (figure.form) {
    case Form::NestedBars:
    case Form::Trend:
        paint.fill = style.nested[index % style.nested.size()];
        break;
    case Form::Bars:
    case Form::Years:
        paint.fill = yearColor(style, series, figure.series.size());
        break;
    case Form::Markers:
        paint.fill = style.nested[1];
        break;
    case Form::StackedBars:
        paint.fill = style.parts[index % style.parts.size()];
        paint.pattern = partPatterns[index % partPatterns.size()];
        break;
    case Form::StackedRows: {
        const auto state = static_cast<size_t>(
            figure.series[series].progress.value_or(static_cast<ProgressState>(index % style.progress.size())));
        paint.fill = style.progress[state];
        paint.symbol = states[state].first;
        paint.pattern = states[state].second;
        break;
    }
    }
    paint.ink = paint.fill == style.background ? style.outline : inkOn(paint.fill);
    if (contrast(paint.fill, style.background) < standsOut || contrast(paint.fill, style.selectedRow) < standsOut)
        paint.outline = style.outline;
    return paint;
}

QPainterPath patternLines(Pattern pattern, const QRectF &rect, qreal base)
{
    QPainterPath path;
    const qreal step = 0.5 * base;
    if (pattern == Pattern::None || rect.isEmpty())
        return path;
    if (pattern == Pattern::Level) {
        for (qreal y = rect.top() + step / 2; y < rect.bottom(); y += step) {
            path.moveTo(rect.left(), y);
            path.lineTo(rect.right(), y);
        }
        return path;
    }
    if (pattern == Pattern::Dots) {
        bool shifted = false;
        for (qreal y = rect.top() + step / 2; y < rect.bottom() - step / 4; y += step, shifted = !shifted) {
            for (qreal x = rect.left() + (shifted ? step : step / 2); x < rect.right() - step / 4; x += step) {
                path.moveTo(x, y);
                path.lineTo(x + 0.01, y); // a round end of a pen
            }
        }
        return path;
    }
    const qreal side = rect.height();
    for (qreal x = rect.left() - side + step / 2; x < rect.right(); x += step * 1.3) {
        // Cut at the sides: from the line's parameter at the left edge to that at the right one.
        const qreal from = qMax(0.0, rect.left() - x), to = qMin(side, rect.right() - x);
        if (to <= from)
            continue;
        const auto y = [&](qreal along) {
            return pattern == Pattern::Rising ? rect.bottom() - along : rect.top() + along;
        };
        path.moveTo(x + from, y(from));
        path.lineTo(x + to, y(to));
    }
    return path;
}

QPen patternPen(const SeriesPaint &paint, qreal base)
{
    const bool dots = paint.pattern == Pattern::Dots;
    return QPen(paint.ink, (dots ? 0.16 : 0.09) * base, Qt::SolidLine, dots ? Qt::RoundCap : Qt::FlatCap);
}

QPainterPath symbolLines(Symbol symbol, const QPointF &centre, qreal side)
{
    QPainterPath path;
    const auto at = [&](qreal x, qreal y) { return centre + QPointF(x, y) * side; };
    switch (symbol) {
    case Symbol::None:
        break;
    case Symbol::Tick:
        path.moveTo(at(-0.38, 0.02));
        path.lineTo(at(-0.1, 0.3));
        path.lineTo(at(0.4, -0.32));
        break;
    case Symbol::Wave:
        path.moveTo(at(-0.42, 0.1));
        path.cubicTo(at(-0.2, -0.32), at(0.18, 0.32), at(0.42, -0.1));
        break;
    case Symbol::Cross:
        path.moveTo(at(-0.32, -0.32));
        path.lineTo(at(0.32, 0.32));
        path.moveTo(at(0.32, -0.32));
        path.lineTo(at(-0.32, 0.32));
        break;
    case Symbol::Down:
        path.moveTo(at(0, -0.4));
        path.lineTo(at(0, 0.38));
        path.moveTo(at(-0.28, 0.1));
        path.lineTo(at(0, 0.38));
        path.lineTo(at(0.28, 0.1));
        break;
    case Symbol::Dash:
        path.moveTo(at(-0.36, 0));
        path.lineTo(at(0.36, 0));
        break;
    case Symbol::Question:
        path.moveTo(at(-0.24, -0.2));
        path.cubicTo(at(-0.2, -0.52), at(0.28, -0.48), at(0.24, -0.14));
        path.cubicTo(at(0.22, 0), at(0, 0), at(0, 0.18));
        path.moveTo(at(0, 0.42));
        path.lineTo(at(0, 0.43));
        break;
    }
    return path;
}

QPen symbolPen(const SeriesPaint &paint, qreal side)
{
    return QPen(paint.ink, qMax(1.0, 0.16 * side), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

MarkerLook markerLook(const ChartStyle &style, const Figure &figure, int series, const QPointF &centre, qreal size)
{
    const qreal b = size * style.base();
    MarkerLook look;
    if (figure.form == Figure::Form::Years) {
        const SeriesPaint paint = seriesPaint(style, figure, series);
        const qreal age = figure.series.size() > 1
                              ? 1 - static_cast<qreal>(series + 1) / static_cast<qreal>(figure.series.size())
                              : 0;
        const qreal radius = (0.44 - 0.18 * age) * b;
        look.path.addEllipse(centre, radius, radius);
        look.brush = paint.fill;
        look.pen = paint.outline.isValid() ? QPen(paint.outline, qMax(1.0, 0.1 * b))
                                           : QPen(ringOf(style, figure, series, paint.fill), qMax(1.0, 0.08 * b));
        return look;
    }
    const FigureSeries &s = figure.series[series];
    const Column column = s.points.isEmpty() ? Column::Actual : s.points.first().column;
    if (column == Column::Baseline) {
        look.path.addEllipse(centre, 0.44 * b, 0.44 * b);
        look.brush = style.background;
        look.pen = QPen(style.mutedText, qMax(1.5, 0.14 * b));
    } else if (column == Column::Target) {
        look.path.addRoundedRect(QRectF(centre.x() - 0.1 * b, centre.y() - 0.72 * b, 0.2 * b, 1.44 * b), 0.08 * b,
                                 0.08 * b);
        look.brush = style.text;
    } else {
        look.path.addEllipse(centre, 0.34 * b, 0.34 * b);
        look.brush = style.nested[1];
        look.pen = QPen(style.nested[2], qMax(1.0, 0.08 * b));
    }
    return look;
}

} // namespace outturn
