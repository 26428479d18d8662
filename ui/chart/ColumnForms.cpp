// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ColumnLayout.h"

#include <algorithm>
#include <cmath>

namespace outturn {

namespace {

using Form = Figure::Form;

// In text sizes.
constexpr qreal columnsHeight = 17; // of the plot on a page
constexpr qreal widestYear = 4.6;

constexpr qreal columnPart = 0.62; // of the slot

void drawValueAxis(ChartCanvas &canvas, const ColumnLayout &l)
{
    const qreal line = canvas.lineHeight(smallText);
    const qreal right = l.plot.left() - 0.6 * canvas.style.base();
    qreal taken = l.plot.bottom() + 2 * line;
    for (const double tick : l.ticks.ticks()) {
        const qreal y = canvas.at(tick, 0).y();
        if (y + line / 2 > taken || y - line / 2 < l.area.top())
            continue;
        canvas.tickLabel(canvas.text({canvas.mutedRun(canvas.words.tick(tick, l.ticks, canvas.figure.unit), smallText)},
                                     QRectF(l.area.left() - 1, y - line / 2, right - l.area.left() + 1, line),
                                     Qt::AlignRight | Qt::AlignVCenter));
        taken = y - line / 2;
    }
}

ChartMark *drawPart(ChartCanvas &canvas, int series, int row, double from, double to, double place, qreal width)
{
    const bool stacked = canvas.figure.form == Form::StackedBars;
    const QPointF a = canvas.at(from, place), z = canvas.at(to, place);
    QRectF bar = QRectF(QPointF(a.x() - width / 2, qMin(a.y(), z.y())), QPointF(a.x() + width / 2, qMax(a.y(), z.y())));
    if (stacked && bar.height() > 3)
        bar.setTop(bar.top() + 1); // a gap
    ChartMark *mark = canvas.barMark(series, row, bar);
    if (stacked) {
        const SeriesPaint paint = seriesPaint(canvas.style, canvas.figure, series);
        mark->addLines(patternLines(paint.pattern, bar.adjusted(1, 1, -1, -1), canvas.style.base()),
                       patternPen(paint, canvas.style.base()));
    }
    return mark;
}

void drawYear(ChartCanvas &canvas, const ColumnLayout &l, int row)
{
    const Figure &figure = canvas.figure;
    const qreal b = canvas.style.base();
    const bool stacked = figure.form == Form::StackedBars;
    const double place = l.places[row] + 0.5;
    const QRectF slot(l.plot.left() + l.places[row] * l.slot, l.plot.top(), l.slot, l.plot.height());
    const qreal columnWidth = qMin(columnPart * l.slot, widestYear * b);
    double up = 0, down = 0, top = 0;
    QList<int> withoutValue;
    for (const int s : canvas.shownSeries()) {
        const FigurePoint &p = figure.series[s].points[row];
        if (!p.value) {
            if (!p.noColumn)
                withoutValue.append(s);
            continue;
        }
        const double v = p.value->toDoubleForDrawing();
        if (stacked && p.value->isZero()) {
            withoutValue.append(s); // no part of the whole; the total's words stand for it
            continue;
        }
        double &end = v < 0 ? down : up;
        const double from = stacked ? end : 0;
        if (stacked)
            end += v;
        const double to = stacked ? end : v;
        const qreal width = stacked ? columnWidth : columnWidth * nestedThickness[static_cast<size_t>(s) % 3];
        drawPart(canvas, s, row, from, to, place, width);
        top = std::fmax(top, to);
    }
    qreal bottom = canvas.at(top, place).y() - 0.2 * b;
    QRectF words = canvas.mirrored(QRectF(slot.center().x(), bottom - 2, 0, 0));
    const QList<TextRuns> lines = headWords(canvas, l, row);
    const qreal room = l.slot - 0.5 * b;
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        const qreal height = TextMeasure::heightWithin(lines[i], room);
        words |= canvas
                     .text(lines[i], QRectF(slot.center().x() - room / 2, bottom - height, room, height),
                           Qt::AlignHCenter | Qt::AlignTop)
                     ->inkRect();
        bottom -= height;
    }
    for (const int s : withoutValue)
        canvas.wordMark(s, row, words);
}

// `taken`: where the label after it begins. The report's own year, the last, always has its label.
void drawYearLabel(ChartCanvas &canvas, const ColumnLayout &l, int row, qreal &taken)
{
    if ((l.count - 1 - l.places[row]) % l.every != 0)
        return;
    const TextRuns runs = canvas.labelRuns(row, 1, canvas.style.text);
    const qreal gap = 0.4 * canvas.style.base();
    const qreal wide = std::ceil(TextMeasure::width(runs)) + 1;
    const qreal middle = l.plot.left() + (l.places[row] + 0.5) * l.slot;
    // The number of the axis stands left of the plot.
    const qreal left = qMax(l.plot.left() - 0.4 * gap, qMin(middle - wide / 2, canvas.page().right() - wide));
    if (left + wide + gap > taken)
        return;
    canvas.text(runs, QRectF(left, l.plot.bottom() + 0.3 * canvas.style.base(), wide, l.axis),
                Qt::AlignHCenter | Qt::AlignTop);
    taken = left;
}

} // namespace

qreal naturalColumnsHeight(const ChartCanvas &canvas)
{
    const ChartFrame frame(canvas, canvas.figure.series.size() > 1);
    return frame.headHeight() + columnsHeight * canvas.style.base() + frame.footHeight();
}

void drawColumns(ChartCanvas &canvas)
{
    const Figure &figure = canvas.figure;
    const ChartFrame frame(canvas, figure.series.size() > 1);
    frame.draw(canvas);
    if (figure.rowCount() == 0) {
        canvas.emptyWords(frame.inner());
        return;
    }
    const ColumnLayout l = columnLayoutOf(canvas, frame);
    canvas.setPlot(l.plot, l.ticks, l.ticks.low, l.high, l.count, true);
    QPainterPath axis;
    axis.moveTo(canvas.at(0, 0));
    axis.lineTo(canvas.at(0, l.count));
    canvas.ornament(axis, Qt::NoBrush, QPen(canvas.style.axis, qMax(1.0, 0.05 * canvas.style.base())), 25);
    if (figure.hasNumbers())
        drawValueAxis(canvas, l);
    for (int row = 0; row < figure.rowCount(); ++row) {
        canvas.band(row, QRectF(l.plot.left() + l.places[row] * l.slot, l.area.top(), l.slot, l.area.height()));
        drawYear(canvas, l, row);
    }
    qreal taken = canvas.page().right() + canvas.style.base();
    for (int row = figure.rowCount() - 1; row >= 0; --row)
        drawYearLabel(canvas, l, row, taken);
}

} // namespace outturn
