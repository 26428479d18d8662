// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartCanvas.h"

#include <algorithm>
#include <climits>
#include <cmath>

namespace outturn {

namespace {

using Form = Figure::Form;

// In text sizes.
constexpr qreal pagePitch = 2.2;
constexpr qreal tallestPitch = 11;
constexpr qreal thickestBar = 3.6;
constexpr qreal smallFactor = 0.92;
constexpr qreal leastLineFactor = 1.12; // rows stand no closer than this many line heights
constexpr qreal smallestText = 0.55;
constexpr std::array nestedThickness = {1.0, 0.7, 0.32};

// Widths that depend on the words of all rows, and the size of text at which they fit.
struct Layout
{
    QRectF area;
    qreal factor = 1; // of the rows' text
    qreal pitch = 0;
    int rows = 0;
    int leftOut = 0;
    qreal labels = 0;     // width of the row labels
    QList<qreal> columns; // widths of the value columns of Markers
    qreal columnGap = 0;
    QRectF plot;
};

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

std::pair<double, double> range(const Figure &figure, int rows)
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

// What stands at the end of a bar: its value, then what else must be known to read it.
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

Layout layoutOf(const ChartCanvas &canvas, const QRectF &area)
{
    const Figure &figure = canvas.figure;
    const qreal b = canvas.style.base();
    Layout l;
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

// Wide enough that each bar's words have room after its end.
double highWithWords(const ChartCanvas &canvas, const Layout &l, double low, double high)
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

// A level breaks after its name: "Broadly aligned:", "≥90 points".
QString stepWords(QString level)
{
    const qsizetype colon = level.indexOf(u':');
    return colon < 0 ? level : level.left(colon + 2) + level.mid(colon + 2).replace(u' ', QChar::Nbsp);
}

void drawAxisLabels(ChartCanvas &canvas, const Layout &l, const NiceScale &scale)
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

void drawRowLabel(ChartCanvas &canvas, const Layout &l, int row, const QRectF &band)
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

void drawBars(ChartCanvas &canvas, const Layout &l, int row, const QRectF &band)
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

void drawMarkers(ChartCanvas &canvas, const Layout &l, int row, const QRectF &band)
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

void drawColumnHeads(ChartCanvas &canvas, const Layout &l)
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
    Layout l = layoutOf(canvas, areaWith(note));
    if (l.leftOut > 0) {
        // The note takes room itself: measured with its longest number first.
        note = ChartWords::fewerRows(l.leftOut);
        l = layoutOf(canvas, areaWith(note));
        note = ChartWords::fewerRows(l.leftOut);
    }
    canvas.frame(note);
    canvas.setRowsLeftOut(l.leftOut);

    const Figure &figure = canvas.figure;
    const auto [low, high] = range(figure, l.rows);
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
