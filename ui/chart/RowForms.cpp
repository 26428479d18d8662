// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/RowLayout.h"
#include "ui/chart/RowMarks.h"

#include <algorithm>
#include <cmath>

namespace outturn {

namespace {

// Markers over numbers have it as the heads of their value columns; one series needs none.
bool hasLegend(const ChartCanvas &canvas, bool columns)
{
    return canvas.figure.series.size() > 1 && !columns;
}

void drawSteps(ChartCanvas &canvas, const RowLayout &l)
{
    const QStringList &steps = canvas.figure.steps;
    const qreal top = l.plot.bottom() + 0.3 * canvas.style.base();
    const qreal width =
        l.plot.width() / static_cast<qreal>(qMax<qsizetype>(2, steps.size())) - 0.6 * canvas.style.base();
    for (int step = 0; step < steps.size(); ++step) {
        const qreal x = canvas.mirrored(QRectF(canvas.at(step, 0), QSizeF(0, 0))).x();
        canvas.tickLabel(canvas.text({canvas.mutedRun(stepWords(steps[step]), l.axisText)},
                                     QRectF(x - width / 2, top, width, l.axis), Qt::AlignHCenter | Qt::AlignTop));
    }
}

void drawTicks(ChartCanvas &canvas, const RowLayout &l, const NiceScale &scale)
{
    const QRectF page = canvas.page();
    const qreal top = l.plot.bottom() + 0.3 * canvas.style.base();
    qreal taken = page.left() - 1;
    for (const double tick : scale.ticks()) {
        const qreal x = canvas.mirrored(QRectF(canvas.at(tick, 0), QSizeF(0, 0))).x();
        const TextRuns runs = {canvas.mutedRun(canvas.words.tick(tick, scale, canvas.figure.unit), smallText)};
        const qreal width = TextMeasure::width(runs) + 1;
        if (x + width / 2 > page.right() || x - width / 2 < taken)
            continue;
        canvas.tickLabel(canvas.text(runs, QRectF(x - width / 2, top, width, canvas.lineHeight(smallText)),
                                     Qt::AlignHCenter | Qt::AlignTop));
        taken = x + width / 2 + 0.4 * canvas.style.base();
    }
}

void drawRowLabel(ChartCanvas &canvas, const RowLayout &l, int row)
{
    const QList<TextRuns> paragraphs = labelWords(canvas, row, l.labelFactor, l.details);
    const QRectF band = l.band(row);
    qreal height = 0;
    for (const TextRuns &runs : paragraphs)
        height += TextMeasure::heightWithin(runs, l.labels);
    qreal top = band.center().y() - height / 2;
    for (const TextRuns &runs : paragraphs) {
        const qreal high = TextMeasure::heightWithin(runs, l.labels);
        canvas.text(runs, QRectF(l.area.left() + 0.6 * canvas.style.base(), top, l.labels, high),
                    Qt::AlignRight | Qt::AlignTop);
        top += high;
    }
}

void drawColumnHeads(ChartCanvas &canvas, const RowLayout &l, const ChartFrame &frame)
{
    const qreal b = canvas.style.base();
    const qreal line = canvas.lineHeight(smallText);
    const qreal top = l.headsRaised ? frame.besideSubtitle().top() : l.area.top();
    const qreal indent = 1.5 * b;
    qreal left = l.plot.right() + l.columnGap;
    for (int s = 0; s < canvas.figure.series.size(); ++s) {
        const TextRuns words = {canvas.legendRun(s, smallText)};
        const QRectF box(left + indent, top, l.columns[s] - indent,
                         TextMeasure::heightWithin(words, l.columns[s] - indent));
        canvas.text(words, box, Qt::AlignRight | Qt::AlignTop);
        qreal widest = 0;
        for (const TextLine &one : TextMeasure::lines(words, box.width()))
            widest = qMax(widest, one.width);
        const qreal side = 0.85 * b;
        const QRectF sample(box.right() - widest - 0.45 * b - side, top + (line - side) / 2, side, side);
        canvas.swatch(s, sample);
        canvas.legendEntry(s, QRectF(QPointF(sample.left(), top), box.bottomRight()));
        left += l.columns[s] + l.columnGap;
    }
}

void drawRow(ChartCanvas &canvas, const RowLayout &l, int row)
{
    const QRectF page = canvas.page(), band = l.band(row);
    canvas.band(row, QRectF(page.left(), band.top(), page.width(), band.height()));
    drawRowLabel(canvas, l, row);
    if (hasMarkers(canvas))
        drawMarkerRow(canvas, l, row);
    else if (canvas.figure.form == Figure::Form::StackedRows)
        drawStackedRow(canvas, l, row);
    else
        drawBarRow(canvas, l, row);
}

} // namespace

qreal naturalRowsHeight(const ChartCanvas &canvas)
{
    const bool columns = hasValueColumns(canvas);
    return naturalHeight(canvas, ChartFrame(canvas, hasLegend(canvas, columns)), columns);
}

void drawRows(ChartCanvas &canvas)
{
    const bool columns = hasValueColumns(canvas);
    const bool legend = hasLegend(canvas, columns);
    ChartFrame frame(canvas, legend);
    RowLayout l = layoutOf(canvas, frame, columns);
    // The note takes room itself, so that more rows may have to go.
    for (int told = 0; l.leftOut > told;) {
        told = l.leftOut;
        frame = ChartFrame(canvas, legend, ChartWords::fewerRows(told));
        l = layoutOf(canvas, frame, columns);
    }
    frame.draw(canvas);
    canvas.setRowsLeftOut(l.leftOut);
    if (canvas.figure.rowCount() == 0) {
        canvas.emptyWords(frame.inner());
        return;
    }

    const RowScale scale = scaleOf(canvas, l);
    canvas.setPlot(l.plot, scale.ticks, scale.low, scale.high, qMax(1, l.rows), false);
    if (!canvas.figure.steps.isEmpty()) {
        if (l.axis > 0)
            drawSteps(canvas, l);
    } else {
        if (canvas.figure.hasNumbers() && l.axis > 0)
            drawTicks(canvas, l, scale.ticks);
        QPainterPath axis;
        axis.moveTo(canvas.at(0, 0));
        axis.lineTo(canvas.at(0, qMax(1, l.rows)));
        canvas.ornament(axis, Qt::NoBrush, QPen(canvas.style.axis, qMax(1.0, 0.05 * canvas.style.base())), 8);
    }
    if (!l.columns.isEmpty())
        drawColumnHeads(canvas, l, frame);
    for (int row = 0; row < l.rows; ++row)
        drawRow(canvas, l, row);
}

} // namespace outturn
