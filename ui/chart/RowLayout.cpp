// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/RowLayout.h"

#include <algorithm>
#include <cmath>

namespace outturn {

namespace {

using Form = Figure::Form;

// In text sizes.
constexpr qreal tallestRow = 15;
constexpr qreal pageRow = 2.2;     // on a page, before words ask for more
constexpr qreal widestNumber = 14; // of a value column, where words wrap earlier
constexpr qreal widestWords = 7;
constexpr qreal leastPlotWidth = 8;
constexpr qreal beforeLabel = 0.6;
constexpr qreal afterLabel = 0.85;
constexpr qreal markerHeight = 1.5;

constexpr qreal betweenRows = 0.12; // of a line
constexpr qreal betweenGroups = 0.5;
constexpr qreal groupLabel = 1.5; // of the text at its bars
constexpr qreal leastWithDetails = 0.8;
constexpr std::array labelShares = {0.36, 0.5}; // of the width, for labels

// One way to lay the rows out.
struct Attempt
{
    qreal factor;
    qreal labelShare;
    bool details;
    bool eachBar;
};

qreal columnWidth(const ChartCanvas &canvas, int series, qreal factor)
{
    const FigureSeries &s = canvas.figure.series[series];
    qreal width = TextMeasure::width({canvas.legendRun(series, smallText)}) + 1.5 * canvas.style.base();
    for (const FigurePoint &p : s.points) {
        if (p.noColumn)
            continue;
        const qreal words = TextMeasure::width(
            {canvas.run(canvas.words.valueOrWords(p, canvas.figure.unit), factor, canvas.isStrong(series))});
        width = qMax(width, qMin(words, (p.value ? widestNumber : widestWords) * canvas.style.base()));
    }
    return std::ceil(width) + 1;
}

// Within `room`, what values and plot leave.
qreal labelWidth(const ChartCanvas &canvas, const RowLayout &l, qreal share, qreal room)
{
    qreal natural = 0, word = 0;
    for (int row = 0; row < canvas.figure.rowCount(); ++row) {
        const QList<TextRuns> paragraphs = labelWords(canvas, row, l.labelFactor, l.details);
        for (const TextRuns &runs : paragraphs) {
            natural = qMax(natural, TextMeasure::width(runs));
            word = qMax(word, TextMeasure::longestWord(runs));
        }
    }
    const qreal width = qMin(std::ceil(natural) + 1, share * l.area.width());
    return qMin(qMax(width, qMin(std::ceil(word) + 1, labelShares.back() * l.area.width())), room);
}

void measureAxis(const ChartCanvas &canvas, RowLayout &l)
{
    const QStringList &steps = canvas.figure.steps;
    const qreal under = 0.5 * canvas.style.base();
    if (steps.isEmpty()) {
        l.axis = canvas.lineHeight(smallText) + under;
        return;
    }
    const qreal room = l.plot.width() / static_cast<qreal>(steps.size()) - 0.6 * canvas.style.base();
    const qreal least = canvas.style.leastFactor();
    for (l.axisText = smallText;; l.axisText = qMax(least, l.axisText * smallerText)) {
        qreal word = 0, height = 0;
        for (const QString &step : steps) {
            const TextRuns runs = {canvas.mutedRun(stepWords(step), l.axisText)};
            word = qMax(word, TextMeasure::longestWord(runs));
            height = qMax(height, TextMeasure::heightWithin(runs, room));
        }
        l.axis = height + under;
        if (word <= room || l.axisText <= least)
            return;
    }
}

void measureHeads(const ChartCanvas &canvas, const ChartFrame &frame, RowLayout &l)
{
    if (l.columns.isEmpty())
        return;
    const qreal indent = 1.5 * canvas.style.base();
    qreal lines = 0;
    for (int s = 0; s < l.columns.size(); ++s)
        lines = qMax<qreal>(lines, TextMeasure::lineCount({canvas.legendRun(s, smallText)}, l.columns[s] - indent));
    l.heads = lines * canvas.lineHeight(smallText);
    l.headsRaised = lines < 2 && frame.besideSubtitle().left() <= l.plot.right() + l.columnGap;
    if (!l.headsRaised)
        l.heads += 0.3 * canvas.style.base();
}

RowLayout widthsOf(const ChartCanvas &canvas, const ChartFrame &frame, const Attempt &attempt, bool columns)
{
    const qreal b = canvas.style.base();
    RowLayout l;
    l.area = frame.inner();
    l.factor = attempt.factor;
    l.labelFactor = isGrouped(canvas) && attempt.eachBar ? qMin(1.0, groupLabel * attempt.factor) : attempt.factor;
    l.details = attempt.details;
    l.eachBar = attempt.eachBar;
    // Half the width of the last tick's words stands beside the plot.
    qreal right = l.area.right() - (hasMarkers(canvas) ? (columns ? 0.6 : 1.2) : 1.6) * b;
    l.columnGap = 1.3 * b;
    for (int s = 0; columns && s < canvas.figure.series.size(); ++s) {
        l.columns.append(columnWidth(canvas, s, l.factor));
        right -= l.columns.last() + l.columnGap;
    }
    const qreal beside = (beforeLabel + afterLabel) * b;
    l.labels = labelWidth(canvas, l, attempt.labelShare, right - l.area.left() - beside - leastPlotWidth * b);
    const qreal left = l.area.left() + beside + l.labels;
    l.plot = QRectF(left, l.area.top(), qMax(right - left, 4 * b), 0);
    measureAxis(canvas, l);
    measureHeads(canvas, frame, l);
    return l;
}

qreal contentHeight(const ChartCanvas &canvas, const RowLayout &l, int row)
{
    const qreal b = canvas.style.base();
    const qreal line = canvas.lineHeight(l.factor);
    qreal label = 0;
    for (const TextRuns &runs : labelWords(canvas, row, l.labelFactor, l.details))
        label += TextMeasure::heightWithin(runs, l.labels);
    qreal values = line;
    if (!hasMarkers(canvas)) {
        const QList<EndWords> words = endWords(canvas, row, l.factor, l.eachBar);
        const qreal width = endWordsWidth(canvas, l);
        qreal highest = 0;
        for (const EndWords &w : words) {
            if (!w.runs.isEmpty())
                highest = qMax(highest, TextMeasure::heightWithin(w.runs, width));
        }
        values = qMax(values, highest * static_cast<qreal>(words.size()));
    } else if (l.columns.isEmpty()) {
        values = markerHeight * b * l.factor + missingHeight(canvas, l, row);
    } else {
        for (int s = 0; s < l.columns.size(); ++s) {
            const FigurePoint &p = canvas.figure.series[s].points[row];
            if (!p.noColumn && canvas.isShown(s))
                values =
                    qMax(values, TextMeasure::heightWithin({canvas.run(canvas.words.valueOrWords(p, canvas.figure.unit),
                                                                       l.factor, canvas.isStrong(s))},
                                                           l.columns[s]));
        }
    }
    return std::ceil(qMax(label, values) + (isGrouped(canvas) ? betweenGroups : betweenRows) * line);
}

QList<qreal> contentHeights(const ChartCanvas &canvas, const RowLayout &l)
{
    QList<qreal> list;
    for (int row = 0; row < canvas.figure.rowCount(); ++row)
        list.append(contentHeight(canvas, l, row));
    return list;
}

qreal roomOf(const RowLayout &l)
{
    return l.area.height() - l.axis - (l.headsRaised ? 0 : l.heads);
}

qreal sum(const QList<qreal> &list)
{
    qreal all = 0;
    for (const qreal one : list)
        all += one;
    return all;
}

// What is left over goes to the lowest rows first, so that rows are as equal as their words allow.
void spread(const ChartCanvas &canvas, RowLayout &l, QList<qreal> heights)
{
    const qreal room = roomOf(l);
    const qreal tallest = qMax(tallestRow * canvas.style.base(), room / 3);
    QList<qreal> sorted = heights;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    qreal rest = room;
    auto count = sorted.size();
    qreal level = 0;
    for (const qreal height : std::as_const(sorted)) {
        level = rest / static_cast<qreal>(count);
        if (level >= height)
            break;
        rest -= height;
        --count;
    }
    level = qMin(level, tallest);
    l.plot.setTop(l.area.top() + (l.headsRaised ? 0 : l.heads));
    qreal y = l.plot.top();
    l.tops = {y};
    for (const qreal height : std::as_const(heights)) {
        y += qMax(height, level);
        l.tops.append(y);
    }
    l.plot.setBottom(heights.isEmpty() ? l.plot.top() + qMax(room, 0.0) : y);
    l.rows = static_cast<int>(heights.size());
    for (int row = 0; row < l.rows; ++row) {
        const qreal words = hasMarkers(canvas) && l.columns.isEmpty() ? missingHeight(canvas, l, row) : 0;
        const qreal free = l.tops[row + 1] - l.tops[row] - words;
        l.mark = row == 0 ? free : qMin(l.mark, free);
    }
}

QList<Attempt> attemptsOf(const ChartCanvas &canvas)
{
    const QList<FigurePoint> points =
        canvas.figure.series.isEmpty() ? QList<FigurePoint>() : canvas.figure.series.first().points;
    const bool detailed =
        std::any_of(points.begin(), points.end(), [](const FigurePoint &p) { return !p.detail.isEmpty(); });
    const qreal least = canvas.style.leastFactor();
    QList<qreal> factors = {1};
    while (factors.last() > least)
        factors.append(qMax(least, factors.last() * smallerText));
    QList<Attempt> list;
    for (const qreal factor : std::as_const(factors)) {
        if (detailed && factor >= leastWithDetails)
            list.append({factor, labelShares.front(), true, true});
    }
    for (const bool eachBar : {true, false}) {
        if (!eachBar && !isGrouped(canvas))
            continue;
        for (const qreal factor : std::as_const(factors)) {
            for (const qreal share : labelShares)
                list.append({factor, share, false, eachBar});
        }
    }
    return list;
}

} // namespace

bool hasValueColumns(const ChartCanvas &canvas)
{
    if (!hasMarkers(canvas) || !canvas.figure.steps.isEmpty() || canvas.figure.series.isEmpty())
        return false;
    const qreal b = canvas.style.base();
    qreal width = (beforeLabel + afterLabel + leastPlotWidth) * b + 0.3 * canvas.page().width();
    for (int s = 0; s < canvas.figure.series.size(); ++s)
        width += columnWidth(canvas, s, 1) + 1.3 * b;
    return width <= canvas.page().width();
}

RowLayout layoutOf(const ChartCanvas &canvas, const ChartFrame &frame, bool columns)
{
    RowLayout l;
    QList<qreal> heights;
    for (const Attempt &attempt : attemptsOf(canvas)) {
        l = widthsOf(canvas, frame, attempt, columns);
        heights = contentHeights(canvas, l);
        if (sum(heights) <= roomOf(l) + 0.5) {
            spread(canvas, l, heights);
            return l;
        }
    }
    if (roomOf(l) < canvas.lineHeight(l.factor))
        l.axis = 0; // there is no room for what it says
    const qreal room = roomOf(l);
    qreal used = 0;
    qsizetype fitting = 0;
    while (fitting < heights.size() && used + heights[fitting] <= room)
        used += heights[fitting++];
    l.leftOut = static_cast<int>(heights.size() - fitting);
    spread(canvas, l, heights.mid(0, fitting));
    return l;
}

qreal naturalHeight(const ChartCanvas &canvas, const ChartFrame &frame, bool columns)
{
    const RowLayout l = widthsOf(canvas, frame, {1, labelShares.front(), false, true}, columns);
    const qreal b = canvas.style.base();
    qreal height = l.axis + (l.headsRaised ? 0 : l.heads) + frame.headHeight() + frame.footHeight();
    const qreal least = std::round((pageRow + (canvas.figure.steps.isEmpty() ? 0 : 1)) * b);
    for (const qreal content : contentHeights(canvas, l))
        height += qMax(least, content + 0.4 * b);
    if (canvas.figure.rowCount() == 0)
        height += TextMeasure::heightWithin({canvas.mutedRun(canvas.figure.whenEmpty.translated())},
                                            qMax(1.0, frame.inner().width() - 16)) +
                  b;
    return height;
}

} // namespace outturn
