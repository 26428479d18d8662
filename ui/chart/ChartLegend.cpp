// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartCanvas.h"

namespace outturn {

namespace {

constexpr qreal markerInLegend = 0.85;
constexpr qreal paleLegend = 0.55; // of a series that is not drawn; its words are struck out too

bool hasMarkers(const Figure &figure)
{
    return figure.form == Figure::Form::Markers || figure.form == Figure::Form::Years;
}

} // namespace

void ChartCanvas::swatch(int series, const QRectF &box)
{
    const auto drawn = [&](QColor color) {
        if (!isShown(series))
            color.setAlphaF(static_cast<float>(paleLegend));
        return color;
    };
    const auto drawnPen = [&](QPen pen) {
        pen.setColor(drawn(pen.color()));
        return pen;
    };
    const QRectF place = mirrored(box);
    if (hasMarkers(figure)) {
        const MarkerLook look = markerLook(style, figure, series, place.center(), markerInLegend);
        ornament(look.path, drawn(look.brush.color()), drawnPen(look.pen), 10);
        return;
    }
    const SeriesPaint paint = seriesPaint(style, figure, series);
    const qreal edge = qMax(1.0, 0.05 * style.base());
    const QRectF inner = place.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
    QPainterPath path;
    path.addRoundedRect(inner, 0.15 * place.width(), 0.15 * place.width());
    ornament(path, isShown(series) ? QBrush(paint.fill) : QBrush(Qt::NoBrush),
             paint.outline.isValid() || !isShown(series) ? drawnPen(QPen(style.outline, edge)) : QPen(Qt::NoPen), 10);
    if (!isShown(series))
        return;
    if (paint.symbol != Symbol::None)
        ornament(symbolLines(paint.symbol, place.center(), 0.72 * place.width()), Qt::NoBrush,
                 symbolPen(paint, 0.72 * place.width()), 11);
    else if (paint.pattern != Pattern::None)
        ornament(patternLines(paint.pattern, inner, style.base()), Qt::NoBrush, patternPen(paint, style.base()), 11);
}

void ChartCanvas::legendEntry(int series, const QRectF &rect)
{
    m_chart->m_legend.insert(series, mirrored(rect));
}

TextRun ChartCanvas::legendRun(int series, qreal factor) const
{
    TextRun name = mutedRun(ChartWords::seriesName(figure.series[series]), factor);
    name.font.setStrikeOut(!isShown(series));
    return name;
}

} // namespace outturn
