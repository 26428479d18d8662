// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/RowLayout.h"

#include <algorithm>
#include <climits>
#include <cmath>

namespace outturn {

namespace {

using Form = Figure::Form;

// In text sizes.
constexpr qreal pagePitch = 2.2;
constexpr qreal thickestBar = 3.6;
constexpr qreal smallFactor = 0.92;
constexpr std::array nestedThickness = {1.0, 0.7, 0.32};

// A level breaks after its name: "Broadly aligned:", "≥90 points".
QString stepWords(QString level)
{
    const qsizetype colon = level.indexOf(u':');
    return colon < 0 ? level : level.left(colon + 2) + level.mid(colon + 2).replace(u' ', QChar::Nbsp);
}

void drawAxisLabels(ChartCanvas &canvas, const RowLayout &l, const NiceScale &scale)
{
    const Figure &figure = canvas.figure;
    const QList<double> ticks = scale.ticks();
    const qreal top = l.plot.bottom() + 0.3 * canvas.style.base();
    const qreal height = axisHeight(canvas);
    const qreal spacing =
        ticks.size() > 1 ? std::abs(canvas.at(ticks[1], 0).x() - canvas.at(ticks[0], 0).x()) : l.plot.width();
    for (const double tick : ticks) {
        const qreal x = canvas.mirrored(QRectF(canvas.at(tick, 0), QSizeF(0, 0))).x();
        if (!figure.steps.isEmpty()) {
            const int step = static_cast<int>(std::lround(tick));
            if (step >= 0 && step < figure.steps.size()) {
                const qreal half = qMin(spacing, 2 * (l.area.right() - x)) / 2 - 0.3 * canvas.style.base();
                canvas.text({canvas.mutedRun(stepWords(figure.steps[step]), smallFactor)},
                            QRectF(x - half, top, 2 * half, height), Qt::AlignHCenter | Qt::AlignTop, 2);
            }
            continue;
        }
        const TextRuns runs = {canvas.mutedRun(canvas.words.tick(tick, scale, figure.unit), smallFactor)};
        const qreal width = ChartLabel::widthOf(runs) + 1;
        if (x + width / 2 <= l.area.right() && x - width / 2 >= l.area.left())
            canvas.text(runs, QRectF(x - width / 2, top, width, height), Qt::AlignHCenter | Qt::AlignTop);
    }
}

void drawRowLabel(ChartCanvas &canvas, const RowLayout &l, int row, const QRectF &band)
{
    const FigurePoint &p = canvas.figure.series.first().points[row];
    const bool emphasised = !p.row.isEmpty() && p.row == canvas.figure.emphasis;
    const TextRuns label = canvas.labelRuns(p, l.factor, emphasised ? canvas.style.accent : canvas.style.text);
    QRectF box(l.area.left() + 0.6 * canvas.style.base(), band.top(), l.labels, band.height());
    const qreal line = ChartLabel::heightOf(label);
    const int lines = static_cast<int>(band.height() / (line * 1.05));
    const qreal detailLine = canvas.lineHeight(l.factor * smallFactor);
    const int labelLines = ChartLabel::linesIn(label, l.labels, qBound(1, lines, 2));
    const int detailRoom = static_cast<int>((band.height() * 0.96 - labelLines * line) / detailLine);
    if (p.detail.isEmpty() || detailRoom < 1 || p.detail == p.label) {
        canvas.text(label, box, Qt::AlignRight | Qt::AlignVCenter, qBound(1, lines, 2));
        return;
    }
    const TextRuns detail = {canvas.mutedRun(p.detail, l.factor * smallFactor)};
    const int detailLines = ChartLabel::linesIn(detail, l.labels, INT_MAX);
    if (detailLines > qMin(detailRoom, 5)) {
        canvas.text(label, box, Qt::AlignRight | Qt::AlignVCenter, qBound(1, lines, 2));
        return;
    }
    const qreal height = labelLines * line + detailLines * detailLine;
    box.setTop(band.center().y() - height / 2);
    canvas.text(label, QRectF(box.left(), box.top(), box.width(), labelLines * line), Qt::AlignRight | Qt::AlignTop,
                labelLines);
    canvas.text(detail, QRectF(box.left(), box.top() + labelLines * line, box.width(), detailLines * detailLine),
                Qt::AlignRight | Qt::AlignTop, detailLines);
}

void drawBars(ChartCanvas &canvas, const RowLayout &l, int row, const QRectF &band)
{
    const Figure &figure = canvas.figure;
    const qreal b = canvas.style.base();
    const qreal thick = qMin(0.64 * band.height(), thickestBar * b);
    const qreal origin = canvas.at(0, row + 0.5).x();
    qreal end = canvas.mirrored(QRectF(origin, 0, 0, 0)).x();
    QList<int> withoutValue;
    for (int s = 0; s < figure.series.size(); ++s) {
        const FigurePoint &p = figure.series[s].points[row];
        if (!p.value) {
            if (!p.noColumn)
                withoutValue.append(s);
            continue;
        }
        const qreal part = figure.form == Form::NestedBars ? nestedThickness[static_cast<size_t>(s) % 3] : 1;
        const QPointF tip = canvas.at(p.value->toDoubleForDrawing(), row + 0.5);
        QRectF bar = QRectF(QPointF(origin, tip.y() - thick * part / 2), QPointF(tip.x(), tip.y() + thick * part / 2))
                         .normalized();
        if (bar.width() < 1)
            bar.setWidth(1); // a zero is a value, and is seen
        QPainterPath path;
        const qreal radius = qMin(0.15 * b, bar.width() / 2);
        path.addRoundedRect(bar, radius, radius);
        canvas.mark(s, row, path, canvas.seriesColor(s));
        end = qMax(end, canvas.mirrored(bar).right());
    }
    const TextRuns words = endRuns(canvas, row, l.factor);
    if (words.isEmpty())
        return;
    const QRectF box(end + 0.45 * b, band.top(), l.area.right() - end - 0.45 * b, band.height());
    const ChartLabel *label = canvas.text(words, box, Qt::AlignLeft | Qt::AlignVCenter);
    for (const int s : withoutValue)
        canvas.wordMark(s, row, label->inkRect());
}

void drawMarkers(ChartCanvas &canvas, const RowLayout &l, int row, const QRectF &band)
{
    const Figure &figure = canvas.figure;
    const qreal b = canvas.style.base();
    QPainterPath guide;
    const qreal y = canvas.at(0, row + 0.5).y();
    const QRectF line = canvas.mirrored(QRectF(l.plot.left(), y, l.plot.width(), 0));
    guide.moveTo(line.topLeft());
    guide.lineTo(line.topRight());
    canvas.ornament(guide, Qt::NoBrush, QPen(canvas.style.grid, 1), 3);

    std::optional<QPointF> from, to;
    qreal columnLeft = l.plot.right() + l.columnGap;
    ChartLabel *missingLabel = nullptr;
    if (!figure.steps.isEmpty()) {
        const TextRuns words = endRuns(canvas, row, l.factor * smallFactor);
        if (!words.isEmpty())
            missingLabel = canvas.text(words,
                                       QRectF(l.plot.left(), band.bottom() - canvas.lineHeight(l.factor * smallFactor),
                                              l.plot.width(), canvas.lineHeight(l.factor * smallFactor)),
                                       Qt::AlignLeft | Qt::AlignVCenter);
    }
    for (int s = 0; s < figure.series.size(); ++s) {
        const FigurePoint &p = figure.series[s].points[row];
        ChartLabel *value = missingLabel;
        if (figure.steps.isEmpty()) {
            const qreal width = l.columns[s];
            if (!p.noColumn) {
                const QString words = canvas.words.valueOrWords(p, figure.unit);
                const TextRun run = p.value ? canvas.run(words, l.factor, p.column == Column::Actual)
                                            : canvas.mutedRun(words, l.factor);
                value = canvas.text({run}, QRectF(columnLeft, band.top(), width, band.height()),
                                    Qt::AlignRight | Qt::AlignVCenter);
            }
            columnLeft += width + l.columnGap;
        }
        const std::optional<double> position = positionOf(p);
        if (!position) {
            if (value && !p.noColumn)
                canvas.wordMark(s, row, value->inkRect());
            continue;
        }
        const QPointF centre = canvas.at(*position, row + 0.5);
        const ChartCanvas::Look look = canvas.markerLook(p.column, centre);
        canvas.mark(s, row, look.path, look.brush, look.pen);
        if (p.column == Column::Baseline)
            from = centre;
        else if (p.column == Column::Actual)
            to = centre;
    }
    if (from && to && *from != *to) {
        QPainterPath way;
        way.moveTo(*from);
        way.lineTo(*to);
        canvas.ornament(way, Qt::NoBrush, QPen(canvas.style.nested[1], 0.22 * b), 5);
    }
}

void drawColumnHeads(ChartCanvas &canvas, const RowLayout &l)
{
    const qreal b = canvas.style.base();
    const qreal line = canvas.lineHeight(smallFactor);
    const qreal top = l.area.top() - 0.6 * b - line * 1.15;
    qreal left = l.plot.right() + l.columnGap;
    for (int s = 0; s < canvas.figure.series.size(); ++s) {
        const FigureSeries &series = canvas.figure.series[s];
        const TextRuns words = {canvas.mutedRun(ChartWords::seriesName(series), smallFactor)};
        const QRectF box(left, top, l.columns[s], line);
        canvas.text(words, box, Qt::AlignRight | Qt::AlignVCenter);
        const qreal swatchCentre = box.right() - ChartLabel::widthOf(words) - 0.9 * b;
        const QPointF centre = canvas.mirrored(QRectF(swatchCentre, box.center().y(), 0, 0)).topLeft();
        if (!series.points.isEmpty()) {
            const ChartCanvas::Look look = canvas.markerLook(series.points.first().column, centre, 0.85);
            canvas.ornament(look.path, look.brush, look.pen, 10);
        }
        left += l.columns[s] + l.columnGap;
    }
}

} // namespace

qreal naturalRowsHeight(const ChartCanvas &canvas)
{
    const qreal pitch = canvas.figure.steps.isEmpty() ? pagePitch : pagePitch + 1;
    return qMax(1, canvas.figure.rowCount()) * std::round(pitch * canvas.style.base()) + axisHeight(canvas);
}

void drawRows(ChartCanvas &canvas)
{
    const QRectF page = canvas.page();
    const auto areaWith = [&](const QString &note) {
        return page.adjusted(0, canvas.headHeight(), 0, -canvas.footHeight(note));
    };
    QString note;
    RowLayout l = layoutOf(canvas, areaWith(note));
    if (l.leftOut > 0) {
        // The note takes room itself: measured with its longest number first.
        note = ChartWords::fewerRows(l.leftOut);
        l = layoutOf(canvas, areaWith(note));
        note = ChartWords::fewerRows(l.leftOut);
    }
    canvas.frame(note);
    canvas.setRowsLeftOut(l.leftOut);

    const Figure &figure = canvas.figure;
    const auto [low, high] = rowRange(figure, l.rows);
    const bool onSteps = !figure.steps.isEmpty();
    NiceScale scale = NiceScale::covering(
        low, high, static_cast<int>(qBound(2.0, l.plot.width() / (6.5 * canvas.style.base()), 8.0)));
    double from = scale.low, to = scale.high;
    if (onSteps) {
        scale = {0, static_cast<double>(qMax<qsizetype>(1, figure.steps.size() - 1)), 1};
        from = -0.5;
        to = scale.high + 0.5;
    } else if (figure.form != Form::Markers) {
        to = highWithWords(canvas, l, from, scale.step * std::ceil(high / scale.step - 1e-9));
    }
    canvas.setPlot(l.plot, scale, from, to, l.rows, false);
    if (figure.hasNumbers())
        drawAxisLabels(canvas, l, scale);
    if (!onSteps) {
        QPainterPath axis;
        axis.moveTo(canvas.at(0, 0));
        axis.lineTo(canvas.at(0, qMax(1, l.rows)));
        canvas.ornament(axis, Qt::NoBrush, QPen(canvas.style.axis, 1), 8);
    }
    if (l.rows == 0) {
        canvas.text({canvas.mutedRun(figure.whenEmpty.translated())}, l.plot.adjusted(8, 0, -8, 0),
                    Qt::AlignHCenter | Qt::AlignVCenter, 3);
        return;
    }
    if (hasValueColumns(figure))
        drawColumnHeads(canvas, l);
    for (int row = 0; row < l.rows; ++row) {
        const QRectF band(page.left(), l.plot.top() + row * l.pitch, page.width(), l.pitch);
        canvas.band(row, band);
        drawRowLabel(canvas, l, row, band);
        if (figure.form == Form::Markers)
            drawMarkers(canvas, l, row, band);
        else
            drawBars(canvas, l, row, band);
    }
}

} // namespace outturn
