// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/RowMarks.h"

#include <algorithm>
#include <cmath>

namespace outturn {

namespace {

using Form = Figure::Form;

// In text sizes.
constexpr qreal thickestBar = 4.4;
constexpr qreal thickestGroup = 9;
constexpr qreal beforeWords = 0.45;
constexpr qreal markerRoom = 1.5;
constexpr qreal largestMarker = 1.3; // where rows are few
constexpr qreal symbolSide = 0.78;

constexpr qreal barPart = 0.64; // of the row's height
constexpr qreal groupPart = 0.8;

// Rectangles that the canvas has not mirrored yet.
qreal xOf(const ChartCanvas &canvas, double value)
{
    return canvas.mirrored(QRectF(canvas.at(value, 0), QSizeF(0, 0))).x();
}

QRectF barBetween(const ChartCanvas &canvas, double from, double to, qreal middle, qreal thick)
{
    const qreal a = xOf(canvas, from), z = xOf(canvas, to);
    return QRectF(QPointF(qMin(a, z), middle - thick / 2), QPointF(qMax(a, z), middle + thick / 2));
}

void drawEndWords(ChartCanvas &canvas, const RowLayout &l, int row, const EndWords &words, qreal middle)
{
    if (words.runs.isEmpty())
        return;
    const qreal b = canvas.style.base();
    const qreal width = qMin(std::ceil(TextMeasure::width(words.runs)) + 1, endWordsWidth(canvas, l));
    const qreal height = TextMeasure::heightWithin(words.runs, width);
    const qreal x = xOf(canvas, words.end);
    const qreal left = words.isBelow() ? x - beforeWords * b - width : x + beforeWords * b;
    const ChartLabel *label = canvas.text(words.runs, QRectF(left, middle - height / 2, width, height),
                                          (words.isBelow() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    for (const int s : words.of)
        canvas.wordMark(s, row, label->inkRect());
}

// Symbol and count of a segment, where they have room in it.
void fillSegment(ChartCanvas &canvas, ChartMark *mark, int series, const QString &count, const QRectF &segment,
                 qreal factor)
{
    const SeriesPaint paint = seriesPaint(canvas.style, canvas.figure, series);
    const qreal b = canvas.style.base();
    const TextRuns runs = {{count, canvas.style.sized(factor, true), paint.ink}};
    const qreal words = std::ceil(TextMeasure::width(runs)) + 1;
    const qreal side = qMin(symbolSide * b * factor, 0.7 * segment.height());
    const qreal gap = 0.22 * b;
    const bool high = TextMeasure::height(runs) <= segment.height() + 0.3 * b;
    const bool both = high && side + gap + words + 2 * gap <= segment.width();
    const bool onlyCount = !both && high && words + gap <= segment.width();
    if (both || (!onlyCount && side + gap <= segment.width())) {
        const qreal centre = both ? segment.center().x() - (words + gap) / 2 : segment.center().x();
        mark->addLines(
            symbolLines(paint.symbol, canvas.mirrored(QRectF(centre, segment.center().y(), 0, 0)).topLeft(), side),
            symbolPen(paint, side));
    } else if (!onlyCount) {
        const QRectF inner = segment.adjusted(0.5, 0.5, -0.5, -0.5);
        mark->addLines(patternLines(paint.pattern, canvas.mirrored(inner), b), patternPen(paint, b));
    }
    if (both || onlyCount) {
        const qreal left = segment.center().x() + (both ? (side + gap - words) / 2 : -words / 2);
        canvas.text(runs, QRectF(left, segment.top(), words, segment.height()), Qt::AlignLeft | Qt::AlignVCenter);
    }
}

// Points of the row in the order of the series, moved apart where they would hide one another.
QList<std::optional<QPointF>> markerPoints(const ChartCanvas &canvas, int row, qreal middle, qreal size, qreal high)
{
    const Figure &figure = canvas.figure;
    const qreal b = canvas.style.base() * size;
    QList<std::optional<QPointF>> list;
    for (int s = 0; s < figure.series.size(); ++s) {
        const std::optional<double> position = positionOf(figure.series[s].points[row]);
        list.append(position && canvas.isShown(s) ? std::optional(QPointF(canvas.at(*position, 0).x(), middle))
                                                  : std::nullopt);
    }
    if (figure.form != Form::Years)
        return list;
    const qreal apart = qMin(0.5 * b, qMax(0.0, high - 1.1 * b) / static_cast<qreal>(figure.series.size()));
    for (int s = 0; s < list.size(); ++s) {
        const bool crowded = list[s] && std::any_of(list.begin(), list.end(), [&](const auto &other) {
                                 return other && &other != &list[s] && std::abs(other->x() - list[s]->x()) < 0.6 * b;
                             });
        if (crowded)
            list[s]->ry() += apart * (2.0 * s - static_cast<qreal>(list.size() - 1)) / 2.0;
    }
    return list;
}

void drawWay(ChartCanvas &canvas, const QList<std::optional<QPointF>> &points)
{
    const Figure &figure = canvas.figure;
    QPainterPath way;
    bool started = false;
    for (int s = 0; s < points.size(); ++s) {
        const Column column = figure.series[s].points.first().column;
        if (!points[s] || (figure.form == Form::Markers && column == Column::Target))
            continue;
        if (started)
            way.lineTo(*points[s]);
        else
            way.moveTo(*points[s]);
        started = true;
    }
    const qreal width = (figure.form == Form::Years ? 0.12 : 0.22) * canvas.style.base();
    const QColor color = figure.form == Form::Years ? canvas.style.outline : canvas.style.nested[1];
    if (way.elementCount() > 1)
        canvas.ornament(way, Qt::NoBrush, QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin), 5);
}

// Beside the row's line, towards where it is better: only where that is not the way one expects.
void drawWantedWay(ChartCanvas &canvas, const RowLayout &l, qreal middle)
{
    const qreal b = canvas.style.base() * qMin(1.0, l.factor);
    const QRectF box = canvas.mirrored(QRectF(l.plot.left() - 0.6 * b, middle - 0.26 * b, 0.42 * b, 0.52 * b));
    const qreal tip = canvas.isMirrored() ? box.right() : box.left();
    const qreal back = canvas.isMirrored() ? box.left() : box.right();
    QPainterPath arrow;
    arrow.moveTo(tip, middle);
    arrow.lineTo(back, box.top());
    arrow.lineTo(back, box.bottom());
    arrow.closeSubpath();
    canvas.ornament(arrow, canvas.style.mutedText, Qt::NoPen, 4);
}

} // namespace

void drawBarRow(ChartCanvas &canvas, const RowLayout &l, int row)
{
    const Figure &figure = canvas.figure;
    const QRectF band = l.band(row);
    const QList<int> shown = canvas.shownSeries();
    const bool grouped = isGrouped(canvas);
    const qreal thick = qMin(barPart * l.mark, thickestBar * canvas.style.base());
    const QList<EndWords> ends = endWords(canvas, row, l.factor, l.eachBar);
    const auto bars = static_cast<qreal>(qMax<qsizetype>(1, shown.size()));
    qreal slot = qMin(groupPart * l.mark, thickestGroup * canvas.style.base()) / bars;
    // Numbers at the bars of a group need their lines, whatever the bars leave free.
    for (const EndWords &words : ends) {
        if (words.bar >= 0 && !words.runs.isEmpty())
            slot = qMax(slot, TextMeasure::heightWithin(words.runs, endWordsWidth(canvas, l)));
    }
    const auto middleOf = [&](int series) {
        if (!grouped)
            return band.center().y();
        const qreal from = static_cast<qreal>(shown.indexOf(series)) + 0.5 - static_cast<qreal>(shown.size()) / 2;
        return band.center().y() + from * slot;
    };
    for (const int s : shown) {
        const FigurePoint &p = figure.series[s].points[row];
        if (!p.value)
            continue;
        const qreal part = figure.form == Form::NestedBars ? nestedThickness[static_cast<size_t>(s) % 3] : 1;
        const qreal high = grouped ? qMax(1.0, 0.86 * slot) : thick * part;
        canvas.barMark(s, row,
                       canvas.mirrored(barBetween(canvas, 0, p.value->toDoubleForDrawing(), middleOf(s), high)));
    }
    for (const EndWords &words : ends)
        drawEndWords(canvas, l, row, words, words.bar < 0 ? band.center().y() : middleOf(words.bar));
}

void drawStackedRow(ChartCanvas &canvas, const RowLayout &l, int row)
{
    const Figure &figure = canvas.figure;
    const QRectF band = l.band(row);
    const qreal thick = qMin(0.72 * l.mark, thickestBar * canvas.style.base());
    double end = 0;
    QList<int> none; // counts of zero have no segment; the row's total stands for them
    for (const int s : canvas.shownSeries()) {
        const FigurePoint &p = figure.series[s].points[row];
        if (!p.value)
            continue;
        const double count = p.value->toDoubleForDrawing();
        if (count <= 0) {
            none.append(s);
            continue;
        }
        QRectF segment = barBetween(canvas, end, end + count, band.center().y(), thick);
        if (segment.width() > 3)
            segment.setRight(segment.right() - 1); // a gap
        ChartMark *mark = canvas.barMark(s, row, canvas.mirrored(segment));
        fillSegment(canvas, mark, s, canvas.words.exact(*p.value, figure.unit), segment, l.factor);
        end += count;
    }
    EndWords words = endWords(canvas, row, l.factor, false).value(0);
    words.of += none;
    drawEndWords(canvas, l, row, words, band.center().y());
}

void drawMarkerRow(ChartCanvas &canvas, const RowLayout &l, int row)
{
    const Figure &figure = canvas.figure;
    const QRectF band = l.band(row);
    const qreal b = canvas.style.base();
    const TextRuns words = l.columns.isEmpty() ? missingWords(canvas, row, l.factor * smallText) : TextRuns();
    const qreal wordsHeight = words.isEmpty() ? 0 : missingHeight(canvas, l, row);
    const qreal size = qMin(largestMarker, l.mark / (markerRoom * b));
    const qreal middle = band.center().y() - wordsHeight / 2;

    QPainterPath guide;
    const QRectF line = canvas.mirrored(QRectF(l.plot.left(), middle, l.plot.width(), 0));
    guide.moveTo(line.topLeft());
    guide.lineTo(line.topRight());
    canvas.ornament(guide, Qt::NoBrush, QPen(canvas.style.grid, 1), 3);
    if (figure.series.first().points[row].direction == Direction::LowerIsBetter)
        drawWantedWay(canvas, l, middle);

    const ChartLabel *missing = nullptr;
    if (!words.isEmpty())
        missing =
            canvas.text(words, QRectF(l.plot.left(), middle + markerRoom * b * size / 2, l.plot.width(), wordsHeight),
                        Qt::AlignLeft | Qt::AlignTop);
    const QList<std::optional<QPointF>> points = markerPoints(canvas, row, middle, size, l.mark);
    drawWay(canvas, points);
    qreal left = l.plot.right() + l.columnGap;
    for (int s = 0; s < figure.series.size(); ++s) {
        const FigurePoint &p = figure.series[s].points[row];
        const ChartLabel *value = missing;
        if (!l.columns.isEmpty()) {
            if (!p.noColumn && canvas.isShown(s)) {
                const QString text = canvas.words.valueOrWords(p, figure.unit);
                value = canvas.text(
                    {p.value ? canvas.run(text, l.factor, canvas.isStrong(s)) : canvas.mutedRun(text, l.factor)},
                    QRectF(left, band.top(), l.columns[s], band.height()), Qt::AlignRight | Qt::AlignVCenter);
            }
            left += l.columns[s] + l.columnGap;
        }
        if (points[s]) {
            const MarkerLook look = markerLook(canvas.style, figure, s, *points[s], size);
            canvas.mark(s, row, look.path, look.brush, look.pen);
        } else if (value && !p.noColumn && canvas.isShown(s)) {
            canvas.wordMark(s, row, value->inkRect());
        }
    }
}

} // namespace outturn
