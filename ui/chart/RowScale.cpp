// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/RowLayout.h"

#include <algorithm>
#include <cmath>

namespace outturn {

qreal missingHeight(const ChartCanvas &canvas, const RowLayout &l, int row)
{
    const TextRuns words = missingWords(canvas, row, l.factor * smallText);
    return words.isEmpty() ? 0 : TextMeasure::heightWithin(words, l.plot.width());
}

qreal endWordsWidth(const ChartCanvas &canvas, const RowLayout &l)
{
    const auto [low, high] = rowRange(canvas, canvas.figure.rowCount());
    return (low < 0 && high > 0 ? 0.28 : 0.42) * l.plot.width();
}

// A level breaks after its name: "Broadly aligned:", "≥90 points".
QString stepWords(const QString &level)
{
    const qsizetype colon = level.indexOf(u':');
    return colon < 0 ? level : level.left(colon + 2) + level.mid(colon + 2).replace(u' ', QChar::Nbsp);
}

RowScale scaleOf(const ChartCanvas &canvas, const RowLayout &l)
{
    const Figure &figure = canvas.figure;
    if (!figure.steps.isEmpty()) {
        const auto last = static_cast<double>(qMax<qsizetype>(1, figure.steps.size() - 1));
        return {{0, last, 1}, -0.5, last + 0.5};
    }
    const auto [low, high] = rowRange(canvas, l.rows);
    const qreal b = canvas.style.base(), width = l.plot.width();
    QList<std::pair<double, qreal>> ends; // of bars, and the room their words take
    for (int row = 0; !hasMarkers(canvas) && row < l.rows; ++row) {
        for (const EndWords &words : endWords(canvas, row, l.factor, l.eachBar)) {
            if (!words.runs.isEmpty())
                ends.append({words.end,
                             qMin(std::ceil(TextMeasure::width(words.runs)) + 1, endWordsWidth(canvas, l)) + 0.6 * b});
        }
    }
    RowScale best;
    for (int count = static_cast<int>(qBound(1.0, width / (4.2 * b), 8.0)); count >= 1; --count) {
        RowScale scale;
        scale.ticks = NiceScale::covering(low, high, count);
        if (figure.form == Figure::Form::StackedRows && scale.ticks.step < 1)
            scale.ticks = {0, std::fmax(1, std::ceil(high)), 1};
        const auto spanAt = [&](double perPixel) {
            scale.low = scale.ticks.low;
            scale.high = scale.ticks.high;
            for (const auto &[end, room] : ends) {
                if (end < 0)
                    scale.low = std::fmin(scale.low, end - perPixel * room);
                else
                    scale.high = std::fmax(scale.high, end + perPixel * room);
            }
            return scale.high - scale.low;
        };
        // The less a pixel is worth, the less room the bars leave: the smallest worth at which all fits.
        double enough = (scale.ticks.high - scale.ticks.low) / width, tooLittle = enough;
        for (int i = 0; i < 60 && spanAt(enough) > enough * width * (1 + 1e-9); ++i) {
            tooLittle = enough;
            enough *= 1.5;
        }
        for (int i = 0; i < 40; ++i) {
            const double middle = (enough + tooLittle) / 2;
            (spanAt(middle) > middle * width ? tooLittle : enough) = middle;
        }
        spanAt(enough);
        qreal widest = 0;
        for (const double tick : scale.ticks.ticks())
            widest = qMax(widest, TextMeasure::width(
                                      {canvas.mutedRun(canvas.words.tick(tick, scale.ticks, figure.unit), smallText)}));
        best = scale;
        if (scale.ticks.step / (scale.high - scale.low) * width >= widest + 0.8 * b)
            break;
    }
    return best;
}

} // namespace outturn
