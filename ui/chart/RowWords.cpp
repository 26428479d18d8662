// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/RowWords.h"

#include <algorithm>
#include <cmath>

namespace outturn {

namespace {

const QString between = QStringLiteral(" · ");

// Series without a value that the row's table has a column for.
QList<int> missingSeries(const ChartCanvas &canvas, int row)
{
    QList<int> list;
    for (const int s : canvas.shownSeries()) {
        const FigurePoint &p = canvas.figure.series[s].points[row];
        if (!positionOf(p) && !p.noColumn)
            list.append(s);
    }
    return list;
}

// "Funds available Unknown · Expenditure blank"; only "Unknown" where that is all there is to say.
QString missingText(const ChartCanvas &canvas, int row, const QList<int> &missing)
{
    const QList<FigureSeries> &series = canvas.figure.series;
    if (missing.isEmpty())
        return {};
    const auto words = [&](int s) { return canvas.words.missing(series[s].points[row]); };
    const bool all = missing.size() == canvas.shownSeries().size();
    const bool same =
        std::all_of(missing.begin(), missing.end(), [&](int s) { return words(s) == words(missing.first()); });
    if (series.size() == 1 || (all && same))
        return words(missing.first());
    QStringList list;
    for (const int s : missing)
        list.append(ChartWords::seriesName(series[s]) + u' ' + words(s));
    return list.join(between);
}

EndWords barWords(const ChartCanvas &canvas, int series, int row, qreal factor)
{
    const FigureSeries &s = canvas.figure.series[series];
    const FigurePoint &p = s.points[row];
    EndWords words;
    words.bar = series;
    if (p.value) {
        words.runs = {canvas.run(canvas.words.brief(*p.value, canvas.figure.unit), factor)};
        words.end = p.value->toDoubleForDrawing();
    } else if (!p.noColumn) {
        words.runs = {canvas.mutedRun(ChartWords::seriesName(s) + u' ' + canvas.words.missing(p), factor)};
        words.of = {series};
    }
    return words;
}

} // namespace

std::optional<double> positionOf(const FigurePoint &point)
{
    if (point.step)
        return *point.step;
    return point.value ? std::optional(point.value->toDoubleForDrawing()) : std::nullopt;
}

std::pair<double, double> rowRange(const ChartCanvas &canvas, int rows)
{
    const Figure &figure = canvas.figure;
    double low = 0, high = figure.unit == QStringLiteral("percent") ? 100 : 0;
    for (int row = 0; row < rows; ++row) {
        double sum = 0;
        for (const int s : canvas.shownSeries()) {
            const double v = positionOf(figure.series[s].points[row]).value_or(0);
            sum = figure.form == Figure::Form::StackedRows ? sum + v : v;
            low = std::fmin(low, sum);
            high = std::fmax(high, sum);
        }
    }
    return {low, high};
}

std::optional<Decimal> rowTotal(const ChartCanvas &canvas, int row)
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

QList<EndWords> endWords(const ChartCanvas &canvas, int row, qreal factor, bool eachBar)
{
    const Figure &figure = canvas.figure;
    const QList<int> shown = canvas.shownSeries();
    QList<EndWords> list;
    if (shown.isEmpty())
        return list;
    if (isGrouped(canvas) && eachBar && missingSeries(canvas, row).size() < shown.size()) {
        for (const int s : shown)
            list.append(barWords(canvas, s, row, factor));
        return list;
    }
    const int lead = isGrouped(canvas) ? shown.last() : shown.first();
    const FigurePoint &first = figure.series[lead].points[row];
    EndWords words;
    words.of = missingSeries(canvas, row);
    double up = 0, down = 0;
    for (const int s : shown) {
        const double v = positionOf(figure.series[s].points[row]).value_or(0);
        up = figure.form == Figure::Form::StackedRows ? up + std::fmax(v, 0) : std::fmax(up, v);
        down = std::fmin(down, v);
    }
    words.end = up > 0 ? up : down;
    QStringList more;
    if (figure.form == Figure::Form::NestedBars && lead == 0 && shown.contains(1))
        more.append(canvas.words.fundedShare(first, figure.series[1].points[row]));
    more.append(missingText(canvas, row, words.of));
    more.removeAll(QString());
    const std::optional<Decimal> amount =
        figure.form == Figure::Form::StackedRows ? rowTotal(canvas, row) : first.value;
    if (amount)
        words.runs.append(canvas.run(canvas.words.brief(*amount, figure.unit), factor));
    // Beside a group it must be told whose number it is.
    if (amount && isGrouped(canvas))
        words.runs.append(canvas.mutedRun(u' ' + ChartWords::seriesName(figure.series[lead]), factor));
    if (!more.isEmpty())
        words.runs.append(
            canvas.mutedRun((words.runs.isEmpty() ? QString() : QStringLiteral("  ")) + more.join(between), factor));
    list.append(words);
    return list;
}

TextRuns missingWords(const ChartCanvas &canvas, int row, qreal factor)
{
    const QString words = missingText(canvas, row, missingSeries(canvas, row));
    return words.isEmpty() ? TextRuns() : TextRuns{canvas.mutedRun(words, factor)};
}

QList<TextRuns> labelWords(const ChartCanvas &canvas, int row, qreal factor, bool details)
{
    const FigurePoint &p = canvas.figure.series.first().points[row];
    const bool emphasised = !p.row.isEmpty() && p.row == canvas.figure.emphasis;
    QList<TextRuns> list = {canvas.labelRuns(row, factor, emphasised ? canvas.style.accent : canvas.style.text)};
    if (details && !p.detail.isEmpty() && p.detail != p.label)
        list.append({canvas.mutedRun(p.detail, factor * smallText)});
    if (hasMarkers(canvas) && p.direction == Direction::LowerIsBetter)
        list.append({canvas.mutedRun(ChartWords::lowerIsBetter(), factor * smallText)});
    return list;
}

} // namespace outturn
