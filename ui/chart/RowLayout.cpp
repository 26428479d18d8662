// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/RowLayout.h"

#include <algorithm>
#include <cmath>

namespace outturn {

namespace {

using Form = Figure::Form;

// In text sizes.
constexpr qreal tallestPitch = 11;
constexpr qreal smallFactor = 0.92;
constexpr qreal leastLineFactor = 1.12; // rows stand no closer than this many line heights
constexpr qreal smallestText = 0.55;

qreal valueWidth(const ChartCanvas &canvas, int series, int rows, qreal factor)
{
    const FigureSeries &s = canvas.figure.series[series];
    qreal width =
        ChartLabel::widthOf({canvas.mutedRun(ChartWords::seriesName(s), smallFactor)}) + 1.5 * canvas.style.base();
    for (int row = 0; row < rows; ++row) {
        const FigurePoint &p = s.points[row];
        if (!p.noColumn)
            width = qMax(width,
                         ChartLabel::widthOf({canvas.run(canvas.words.valueOrWords(p, canvas.figure.unit), factor)}));
    }
    return qMin(std::ceil(width) + 1, 10 * canvas.style.base());
}

} // namespace

bool hasValueColumns(const Figure &figure)
{
    return figure.form == Form::Markers && figure.steps.isEmpty();
}

qreal axisHeight(const ChartCanvas &canvas)
{
    const qreal lines = canvas.figure.steps.isEmpty() ? 1 : 2;
    return lines * canvas.lineHeight(smallFactor) + 0.5 * canvas.style.base();
}

std::optional<double> positionOf(const FigurePoint &point)
{
    if (point.step)
        return *point.step;
    return point.value ? std::optional(point.value->toDoubleForDrawing()) : std::nullopt;
}

std::pair<double, double> rowRange(const Figure &figure, int rows)
{
    double low = 0, high = figure.unit == QStringLiteral("percent") ? 100 : 0;
    for (const FigureSeries &series : figure.series) {
        for (int row = 0; row < rows; ++row) {
            if (const std::optional<double> v = positionOf(series.points[row])) {
                low = std::fmin(low, *v);
                high = std::fmax(high, *v);
            }
        }
    }
    return {low, high};
}

TextRuns endRuns(const ChartCanvas &canvas, int row, qreal factor)
{
    const Figure &figure = canvas.figure;
    const FigurePoint &first = figure.series.first().points[row];
    QStringList more;
    if (figure.form == Form::NestedBars && figure.series.size() > 1)
        more.append(canvas.words.fundedShare(first, figure.series[1].points[row]));
    bool allMissing = true;
    for (const FigureSeries &series : figure.series)
        allMissing = allMissing && !positionOf(series.points[row]);
    if (allMissing && figure.series.size() > 1) {
        const QString words = canvas.words.missing(first);
        const bool same = std::all_of(figure.series.begin(), figure.series.end(), [&](const FigureSeries &s) {
            return canvas.words.missing(s.points[row]) == words;
        });
        if (same)
            return {canvas.mutedRun(words, factor)};
    }
    const bool named = figure.series.size() > 1;
    for (const FigureSeries &series : figure.series) {
        const FigurePoint &p = series.points[row];
        if (!p.value && !p.step && !p.noColumn)
            more.append(named ? ChartWords::seriesName(series) + u' ' + canvas.words.missing(p)
                              : canvas.words.missing(p));
    }
    more.removeAll(QString());
    TextRuns runs;
    if (first.value && figure.form != Form::Markers)
        runs.append(canvas.run(canvas.words.brief(*first.value, figure.unit), factor));
    if (!more.isEmpty())
        runs.append(canvas.mutedRun(
            (runs.isEmpty() ? QString() : QStringLiteral("  ")) + more.join(QStringLiteral(" · ")), factor));
    return runs;
}

RowLayout layoutOf(const ChartCanvas &canvas, const QRectF &area)
{
    const Figure &figure = canvas.figure;
    const qreal b = canvas.style.base();
    RowLayout l;
    l.area = area;
    l.rows = figure.rowCount();
    const qreal room = area.height() - axisHeight(canvas);
    l.pitch = l.rows > 0 ? qMin(room / l.rows, tallestPitch * b) : room;
    const qreal wanted = leastLineFactor * canvas.lineHeight(1);
    if (l.rows > 0 && l.pitch < wanted)
        l.factor = qMax(smallestText, std::floor(l.pitch / wanted * b) / b);
    const qreal least = leastLineFactor * canvas.lineHeight(l.factor);
    if (l.rows > 0 && l.pitch < least) {
        l.rows = qMax(1, static_cast<int>(room / least));
        l.leftOut = figure.rowCount() - l.rows;
        l.pitch = room / l.rows;
    }

    for (int row = 0; row < l.rows; ++row)
        l.labels =
            qMax(l.labels, ChartLabel::widthOf(canvas.labelRuns(figure.series.first().points[row], l.factor, {})));
    l.labels = qMin(std::ceil(l.labels) + 1, (hasValueColumns(figure) ? 0.34 : 0.38) * area.width());
    const bool roomForDetail = l.pitch > 2.3 * canvas.lineHeight(l.factor);
    const bool detailed = l.rows > 0 && !figure.series.first().points.first().detail.isEmpty();
    if (roomForDetail && detailed)
        l.labels = qMax(l.labels, 0.3 * area.width());

    // Half the width of the last tick's words stands beside the plot.
    qreal right = area.right() - (figure.form == Form::Markers ? 0.6 : 1.6) * b;
    l.columnGap = 1.3 * b;
    if (hasValueColumns(figure)) {
        for (int s = 0; s < figure.series.size(); ++s) {
            l.columns.append(valueWidth(canvas, s, l.rows, l.factor));
            right -= l.columns.last() + l.columnGap;
        }
    }
    const qreal left = area.left() + 0.6 * b + l.labels + 0.85 * b;
    l.plot = QRectF(left, area.top(), qMax(right - left, 4 * b), l.rows > 0 ? l.pitch * l.rows : room);
    return l;
}

double highWithWords(const ChartCanvas &canvas, const RowLayout &l, double low, double high)
{
    double needed = high;
    for (int row = 0; row < l.rows; ++row) {
        double end = 0;
        for (const FigureSeries &series : canvas.figure.series)
            end = std::fmax(end, positionOf(series.points[row]).value_or(0));
        const qreal words = ChartLabel::widthOf(endRuns(canvas, row, l.factor)) + 0.6 * canvas.style.base();
        const qreal bar = qMax(l.plot.width() - words, 0.3 * l.plot.width());
        needed = std::fmax(needed, low + (end - low) * l.plot.width() / bar);
    }
    return needed;
}

} // namespace outturn
