// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ColumnLayout.h"

#include <algorithm>
#include <cmath>

namespace outturn {

namespace {

using Form = Figure::Form;

constexpr int longestSpan = 30;   // years; with a longer one the years stand side by side without their gaps
constexpr qreal mostHeads = 0.45; // of the plot's height, for the words above the columns

qreal wordsRoom(const ChartCanvas &canvas, const ColumnLayout &l)
{
    return l.slot - 0.5 * canvas.style.base();
}

// A year that nobody knows stays an empty place, so that the distance between columns is that of time.
void place(const Figure &figure, ColumnLayout &l)
{
    if (figure.rowCount() == 0)
        return;
    const QList<FigurePoint> &points = figure.series.first().points;
    const int first = points.first().label.toInt();
    const int last = points.last().label.toInt();
    const bool ascending = std::is_sorted(points.begin(), points.end(), [](const auto &a, const auto &b) {
        return a.label.toInt() <= b.label.toInt(); // strictly: two points never share a place
    });
    const bool toScale = first > 0 && last - first < longestSpan && ascending;
    for (int i = 0; i < points.size(); ++i)
        l.places.append(toScale ? points[i].label.toInt() - first : i);
    l.count = l.places.last() + 1;
}

std::optional<Decimal> totalOf(const ChartCanvas &canvas, int row)
{
    std::optional<Decimal> sum;
    for (const int s : canvas.shownSeries()) {
        const std::optional<Decimal> &value = canvas.figure.series[s].points[row].value;
        if (!value)
            continue;
        sum = sum ? Decimal::sum(*sum, *value) : value;
        if (!sum)
            break; // too long to be added exactly: not said at all
    }
    return sum;
}

std::pair<double, double> rangeOf(const ChartCanvas &canvas)
{
    double low = 0, high = 0;
    for (int row = 0; row < canvas.figure.rowCount(); ++row) {
        double up = 0, down = 0;
        for (const int s : canvas.shownSeries()) {
            const FigurePoint &p = canvas.figure.series[s].points[row];
            const double v = p.value ? p.value->toDoubleForDrawing() : 0;
            if (canvas.figure.form == Form::StackedBars)
                (v < 0 ? down : up) += v;
            else
                (v < 0 ? down : up) = v < 0 ? std::fmin(down, v) : std::fmax(up, v);
        }
        low = std::fmin(low, down);
        high = std::fmax(high, up);
    }
    return {low, high};
}

// What a person must know to read the column, where its amounts do not show it: "Funds available Unknown".
QList<TextRuns> missingLines(const ChartCanvas &canvas, const ColumnLayout &l, int row)
{
    const Figure &figure = canvas.figure;
    QList<TextRuns> lines;
    const QList<int> shown = canvas.shownSeries();
    for (const int s : shown) {
        const FigurePoint &p = figure.series[s].points[row];
        // A part that is blank is told by what is not split; the first series by the words in place of its amount.
        const bool told =
            p.value || p.noColumn || (figure.form == Form::StackedBars && p.missing == Value::Kind::Blank);
        if (told || (figure.form == Form::Trend && s == shown.first()))
            continue;
        lines.append({canvas.mutedRun(ChartWords::seriesName(figure.series[s]) + u' ' + canvas.words.missing(p),
                                      l.factor * smallText)});
    }
    return lines;
}

qreal headsHeight(const ChartCanvas &canvas, const ColumnLayout &l, int row)
{
    qreal sum = 0;
    for (const TextRuns &line : headWords(canvas, l, row))
        sum += TextMeasure::heightWithin(line, wordsRoom(canvas, l));
    return sum;
}

// Whether no word has to be broken, and the columns keep their part of the plot.
bool headsFit(const ChartCanvas &canvas, const ColumnLayout &l, qreal *highest)
{
    *highest = 0;
    const qreal room = wordsRoom(canvas, l);
    for (int row = 0; row < canvas.figure.rowCount(); ++row) {
        const QList<TextRuns> lines = headWords(canvas, l, row);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            // Amounts stay on one line.
            if ((i == 0 ? TextMeasure::width(lines[i]) : TextMeasure::longestWord(lines[i])) > room)
                return false;
        }
        *highest = qMax(*highest, headsHeight(canvas, l, row));
    }
    return *highest <= mostHeads * l.plot.height();
}

qreal chooseHeads(const ChartCanvas &canvas, ColumnLayout &l)
{
    const qreal least = canvas.style.leastFactor();
    qreal highest = 0;
    for (const auto &[lines, decimals] : {std::pair(2, 1), std::pair(1, 1), std::pair(1, 0)}) {
        l.lines = lines;
        l.decimals = decimals;
        for (l.factor = 1;; l.factor = qMax(least, l.factor * smallerText)) {
            if (headsFit(canvas, l, &highest))
                return highest;
            if (l.factor <= least)
                break;
        }
    }
    l.lines = 0;
    return 0;
}

} // namespace

QList<TextRuns> headWords(const ChartCanvas &canvas, const ColumnLayout &l, int row)
{
    const Figure &figure = canvas.figure;
    const QList<int> shown = canvas.shownSeries();
    if (l.lines == 0 || shown.isEmpty())
        return {};
    const bool stacked = figure.form == Form::StackedBars;
    const FigurePoint &first = figure.series[shown.first()].points[row];
    const std::optional<Decimal> amount = stacked ? totalOf(canvas, row) : first.value;
    QList<TextRuns> lines;
    if (amount)
        lines.append({canvas.run(canvas.words.brief(*amount, figure.unit, l.decimals), l.factor)});
    else
        lines.append({canvas.mutedRun(canvas.words.missing(stacked ? figure.series[shown.last()].points[row] : first),
                                      l.factor)});
    if (!stacked && l.lines > 1 && shown.first() == 0 && shown.contains(1)) {
        const QString share = canvas.words.fundedShare(first, figure.series[1].points[row]);
        if (!share.isEmpty())
            lines.append({canvas.mutedRun(share, l.factor * smallText)});
    }
    if (l.lines > 1)
        lines += missingLines(canvas, l, row);
    return lines;
}

ColumnLayout columnLayoutOf(const ChartCanvas &canvas, const ChartFrame &frame)
{
    const Figure &figure = canvas.figure;
    const qreal b = canvas.style.base();
    ColumnLayout l;
    l.area = frame.inner();
    place(figure, l);
    l.axis = canvas.lineHeight(1) + 0.4 * b;
    const auto [low, high] = rangeOf(canvas);
    const qreal height = l.area.height() - l.axis - 0.8 * b;
    l.ticks = NiceScale::covering(low, high, static_cast<int>(qBound(1.0, height / (4 * b), 8.0)));
    qreal labels = 0;
    for (const double tick : l.ticks.ticks())
        labels = qMax(labels,
                      TextMeasure::width({canvas.mutedRun(canvas.words.tick(tick, l.ticks, figure.unit), smallText)}));
    if (!figure.hasNumbers())
        labels = 0;
    l.plot = l.area.adjusted(std::ceil(labels) + 1 + 0.6 * b, 0.8 * b, -0.4 * b, -l.axis);
    l.slot = l.plot.width() / l.count;
    const qreal heads = chooseHeads(canvas, l) + 0.4 * b;
    l.high = std::fmax(l.ticks.high, l.ticks.low + (high - l.ticks.low) * l.plot.height() /
                                                       qMax(l.plot.height() - heads, 0.3 * l.plot.height()));
    for (int row = 0; row < figure.rowCount(); ++row)
        l.yearWidth = qMax(l.yearWidth, std::ceil(TextMeasure::width(canvas.labelRuns(row, 1, canvas.style.text))) + 1);
    l.every = qMax(1, static_cast<int>(std::ceil((l.yearWidth + 0.5 * b) / l.slot)));
    return l;
}

} // namespace outturn
