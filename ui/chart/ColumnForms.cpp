// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartCanvas.h"

#include <algorithm>
#include <cmath>

namespace outturn {

namespace {

using Form = Figure::Form;

// In text sizes.
constexpr qreal smallFactor = 0.92;
constexpr qreal widestColumn = 4.6;
constexpr std::array nestedThickness = {1.0, 0.7, 0.32};
constexpr int longestSpan = 30; // years; with a longer one the years stand side by side without their gaps

struct Places
{
    QList<int> ofPoint;
    int count = 1;
};

// A year that nobody knows stays an empty place, so that the distance between columns is that of time.
Places placesOf(const Figure &figure)
{
    Places places;
    if (figure.rowCount() == 0)
        return places;
    const QList<FigurePoint> &points = figure.series.first().points;
    const int first = points.first().label.toInt();
    const int last = points.last().label.toInt();
    const bool toScale = last >= first && last - first < longestSpan;
    for (int i = 0; i < points.size(); ++i)
        places.ofPoint.append(toScale ? points[i].label.toInt() - first : i);
    places.count = places.ofPoint.last() + 1;
    return places;
}

std::optional<Decimal> total(const Figure &figure, int row)
{
    std::optional<Decimal> sum;
    for (const FigureSeries &series : figure.series) {
        const std::optional<Decimal> &value = series.points[row].value;
        if (value)
            sum = sum ? Decimal::sum(*sum, *value) : value;
    }
    return sum;
}

// What a person must know to read the column, where its amounts do not show it.
TextRuns missingRuns(const ChartCanvas &canvas, const QString &words)
{
    return {canvas.mutedRun(words, smallFactor)};
}

// "Funds available Unknown" on one line or on two, or only "Unknown", whatever has room.
QList<TextRuns> missingLines(const ChartCanvas &canvas, int row, qreal room)
{
    const Figure &figure = canvas.figure;
    QList<TextRuns> lines;
    for (const FigureSeries &series : figure.series) {
        const FigurePoint &p = series.points[row];
        // A part that is blank is told by what is not split.
        const bool told =
            p.value || p.noColumn || (figure.form == Form::StackedBars && p.missing == Value::Kind::Blank);
        if (told || (figure.form == Form::Trend && &series == &figure.series.first()))
            continue;
        const QString name = ChartWords::seriesName(series), words = canvas.words.missing(p);
        const auto fits = [&](const QString &text) { return ChartLabel::widthOf(missingRuns(canvas, text)) <= room; };
        if (fits(name + u' ' + words)) {
            lines.append(missingRuns(canvas, name + u' ' + words));
        } else if (fits(words)) {
            if (fits(name))
                lines.append(missingRuns(canvas, name));
            lines.append(missingRuns(canvas, words));
        }
    }
    return lines;
}

// Above a column, from top to bottom.
QList<TextRuns> headLines(const ChartCanvas &canvas, int row, int decimals)
{
    const Figure &figure = canvas.figure;
    const bool stacked = figure.form == Form::StackedBars;
    const FigurePoint &first = figure.series.first().points[row];
    const std::optional<Decimal> amount = stacked ? total(figure, row) : first.value;
    QList<TextRuns> lines;
    if (amount)
        lines.append({canvas.run(canvas.words.brief(*amount, figure.unit, decimals))});
    else
        lines.append({canvas.mutedRun(canvas.words.missing(stacked ? figure.series.last().points[row] : first))});
    if (!stacked && figure.series.size() > 1) {
        const QString share = canvas.words.fundedShare(first, figure.series[1].points[row]);
        if (!share.isEmpty())
            lines.append({canvas.mutedRun(share, smallFactor)});
    }
    return lines;
}

qreal widest(const ChartCanvas &canvas, int decimals, bool firstLineOnly)
{
    qreal width = 0;
    for (int row = 0; row < canvas.figure.rowCount(); ++row) {
        for (const TextRuns &line : headLines(canvas, row, decimals)) {
            width = qMax(width, ChartLabel::widthOf(line));
            if (firstLineOnly)
                break;
        }
    }
    return width;
}

// How much of the words above the columns has room beside its neighbours.
struct Heads
{
    int lines = 2; // of amount and share
    int decimals = 1;
    qreal room = 0;

    QList<TextRuns> of(const ChartCanvas &canvas, int row) const
    {
        if (lines == 0)
            return {};
        return headLines(canvas, row, decimals).mid(0, lines) + missingLines(canvas, row, room);
    }
    qreal height(const ChartCanvas &canvas, int row) const
    {
        qreal sum = 0;
        for (const TextRuns &line : of(canvas, row))
            sum += ChartLabel::heightOf(line);
        return sum;
    }
};

Heads headsFor(const ChartCanvas &canvas, qreal slot)
{
    const qreal room = slot - 0.5 * canvas.style.base();
    if (widest(canvas, 1, false) <= room)
        return {2, 1, room};
    if (widest(canvas, 1, true) <= room)
        return {1, 1, room};
    if (widest(canvas, 0, true) <= room)
        return {1, 0, room};
    return {0, 0, room};
}

std::pair<double, double> range(const Figure &figure)
{
    double low = 0, high = 0;
    for (int row = 0; row < figure.rowCount(); ++row) {
        double up = 0, down = 0;
        for (const FigureSeries &series : figure.series) {
            const double v = series.points[row].value ? series.points[row].value->toDoubleForDrawing() : 0;
            if (figure.form == Form::StackedBars)
                (v < 0 ? down : up) += v;
            else
                (v < 0 ? down : up) = v < 0 ? std::fmin(down, v) : std::fmax(up, v);
        }
        low = std::fmin(low, down);
        high = std::fmax(high, up);
    }
    return {low, high};
}

QPainterPath column(const ChartCanvas &canvas, double place, double from, double to, qreal width)
{
    const QPointF a = canvas.at(from, place), b = canvas.at(to, place);
    QRectF bar = QRectF(QPointF(a.x() - width / 2, a.y()), QPointF(a.x() + width / 2, b.y())).normalized();
    if (bar.height() < 1)
        bar.setHeight(1); // a zero is a value, and is seen
    QPainterPath path;
    const qreal radius = qMin(0.12 * canvas.style.base(), bar.height() / 2);
    path.addRoundedRect(bar, radius, radius);
    return path;
}

void drawValueAxis(ChartCanvas &canvas, const QRectF &plot, const NiceScale &scale)
{
    const qreal line = canvas.lineHeight(smallFactor);
    for (const double tick : scale.ticks()) {
        const qreal y = canvas.at(tick, 0).y();
        const qreal width = plot.left() - canvas.page().left() - 0.6 * canvas.style.base();
        canvas.text({canvas.mutedRun(canvas.words.tick(tick, scale, canvas.figure.unit), smallFactor)},
                    QRectF(canvas.page().left(), y - line / 2, width, line), Qt::AlignRight | Qt::AlignVCenter);
    }
}

void drawYear(ChartCanvas &canvas, int row, const QRectF &slotRect, qreal columnWidth, double place, const Heads &heads)
{
    const Figure &figure = canvas.figure;
    const bool stacked = figure.form == Form::StackedBars;
    double up = 0, down = 0, top = 0;
    QList<int> withoutValue;
    for (int s = 0; s < figure.series.size(); ++s) {
        const FigurePoint &p = figure.series[s].points[row];
        if (!p.value) {
            if (!p.noColumn)
                withoutValue.append(s);
            continue;
        }
        const double v = p.value->toDoubleForDrawing();
        double &end = v < 0 ? down : up;
        const double from = stacked ? end : 0;
        if (stacked)
            end += v;
        const double to = stacked ? end : v;
        const qreal width = stacked ? columnWidth : columnWidth * nestedThickness[static_cast<size_t>(s) % 3];
        const bool rest = stacked && s == figure.series.size() - 1;
        canvas.mark(s, row, column(canvas, place, from, to, width), canvas.seriesColor(s),
                    rest      ? QPen(canvas.style.axis, 1)
                    : stacked ? QPen(canvas.style.background, 1)
                              : QPen(Qt::NoPen));
        top = std::fmax(top, to);
    }
    qreal bottom = canvas.at(top, place).y() - 0.2 * canvas.style.base();
    QRectF words(slotRect.center().x(), bottom - 2, 0, 0);
    const QList<TextRuns> lines = heads.of(canvas, row);
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        const qreal height = ChartLabel::heightOf(lines[i]);
        words |= canvas.mirrored(canvas
                                     .text(lines[i], QRectF(slotRect.left(), bottom - height, slotRect.width(), height),
                                           Qt::AlignHCenter | Qt::AlignVCenter)
                                     ->inkRect());
        bottom -= height;
    }
    for (const int s : withoutValue)
        canvas.wordMark(s, row, canvas.mirrored(words));
}

} // namespace

void drawColumns(ChartCanvas &canvas)
{
    const Figure &figure = canvas.figure;
    const qreal b = canvas.style.base();
    const QRectF area = canvas.frame({});
    const Places places = placesOf(figure);
    const auto [low, high] = range(figure);
    const qreal axisLine = canvas.lineHeight(smallFactor) + 0.4 * b;
    const NiceScale scale = NiceScale::covering(low, high, static_cast<int>(qBound(2.0, area.height() / (4 * b), 8.0)));

    qreal labels = 0;
    for (const double tick : scale.ticks())
        labels = qMax(labels,
                      ChartLabel::widthOf({canvas.mutedRun(canvas.words.tick(tick, scale, figure.unit), smallFactor)}));
    if (!figure.hasNumbers())
        labels = 0;
    QRectF plot = area.adjusted(std::ceil(labels) + 1 + 0.6 * b, 0.8 * b, -0.4 * b, -axisLine);
    const qreal slotWidth = plot.width() / places.count;
    const Heads heads = headsFor(canvas, slotWidth);
    qreal headHeight = 0;
    for (int row = 0; row < figure.rowCount(); ++row)
        headHeight = qMax(headHeight, heads.height(canvas, row) + 0.4 * b);
    const double to = std::fmax(scale.high, low + (high - low) * plot.height() /
                                                      qMax(plot.height() - headHeight, 0.3 * plot.height()));
    canvas.setPlot(plot, scale, scale.low, to, places.count, true);

    QPainterPath axis;
    axis.moveTo(canvas.at(0, 0));
    axis.lineTo(canvas.at(0, places.count));
    canvas.ornament(axis, Qt::NoBrush, QPen(canvas.style.axis, 1), 25);
    if (figure.hasNumbers())
        drawValueAxis(canvas, plot, scale);
    if (figure.rowCount() == 0) {
        canvas.text({canvas.mutedRun(figure.whenEmpty.translated())}, plot.adjusted(8, 0, -8, 0),
                    Qt::AlignHCenter | Qt::AlignVCenter, 3);
        return;
    }
    qreal yearWidth = 0;
    for (const FigurePoint &p : figure.series.first().points)
        yearWidth = qMax(yearWidth, ChartLabel::widthOf({canvas.run(p.label)}));
    const int every = qMax(1, static_cast<int>(std::ceil((yearWidth + 0.5 * b) / slotWidth)));
    for (int row = 0; row < figure.rowCount(); ++row) {
        const int place = places.ofPoint[row];
        const QRectF slotRect(plot.left() + place * slotWidth, plot.top(), slotWidth, plot.height());
        canvas.band(row, QRectF(slotRect.left(), area.top(), slotWidth, area.height()));
        drawYear(canvas, row, slotRect, qMin(0.62 * slotWidth, widestColumn * b), place + 0.5, heads);
        // Counted from the last: the report's own year always has its label.
        if ((places.count - 1 - place) % every == 0) {
            const qreal wide = qMax(slotWidth, yearWidth + 1);
            const qreal left = qMin(slotRect.center().x() - wide / 2, canvas.page().right() - wide);
            canvas.text({canvas.run(figure.series.first().points[row].label)},
                        QRectF(left, plot.bottom() + 0.3 * b, wide, axisLine), Qt::AlignHCenter | Qt::AlignTop);
        }
    }
}

} // namespace outturn
