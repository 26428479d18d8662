// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartCanvas.h"

#include <QGraphicsPathItem>
#include <QGraphicsRectItem>
#include <QRegularExpression>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace outturn {

namespace {

constexpr qreal cornerRadius = 0.12;

Qt::Alignment mirroredAlignment(Qt::Alignment alignment)
{
    if (alignment & Qt::AlignLeft)
        return (alignment & ~Qt::AlignLeft) | Qt::AlignRight;
    if (alignment & Qt::AlignRight)
        return (alignment & ~Qt::AlignRight) | Qt::AlignLeft;
    return alignment;
}

// Where an annotated row stands in the figure. A row's points may lead to different rows (a total to its table).
bool isRow(const Figure &figure, int row, const RowId &id)
{
    return std::any_of(figure.series.begin(), figure.series.end(),
                       [&](const FigureSeries &s) { return s.points[row].row == id; });
}

} // namespace

ChartCanvas::ChartCanvas(const Figure &shown, const ChartStyle &looks, const QSizeF &size, const QSet<int> &hidden,
                         FigureChart *chart)
    : figure(shown), style(looks), words(looks.locale), m_chart(chart), m_size(size), m_hidden(hidden)
{
    for (int row = 0; !figure.rowNotes.isEmpty() && row < figure.rowCount(); ++row) {
        QStringList notes;
        for (const RowNote &note : figure.rowNotes) {
            if (!note.row.isEmpty() && isRow(figure, row, note.row))
                notes.append(note.text);
        }
        if (notes.isEmpty())
            continue;
        const QString note = notes.join(u' ');
        if (!m_notes.contains(note))
            m_notes.append(note);
        m_noteNumbers.insert(row, static_cast<int>(m_notes.indexOf(note)) + 1);
    }
}

QRectF ChartCanvas::mirrored(const QRectF &rect) const
{
    return isMirrored() ? QRectF(m_size.width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

QRectF ChartCanvas::page() const
{
    return QRectF(QPointF(), m_size).adjusted(style.margin, style.margin, -style.margin, -style.margin);
}

QList<int> ChartCanvas::shownSeries() const
{
    QList<int> list;
    for (int s = 0; s < figure.series.size(); ++s) {
        if (isShown(s))
            list.append(s);
    }
    return list;
}

bool ChartCanvas::isStrong(int series) const
{
    if (figure.form == Figure::Form::Years)
        return series == figure.series.size() - 1;
    const QList<FigurePoint> &points = figure.series[series].points;
    return figure.form == Figure::Form::Markers && !points.isEmpty() && points.first().column == Column::Actual;
}

qreal ChartCanvas::lineHeight(qreal factor) const
{
    return TextMeasure::height(style.sized(factor));
}

TextRun ChartCanvas::run(const QString &text, qreal factor, bool bold) const
{
    return {text, style.sized(factor, bold), style.text};
}

TextRun ChartCanvas::mutedRun(const QString &text, qreal factor) const
{
    return {text, style.sized(factor), style.mutedText};
}

TextRuns ChartCanvas::labelRuns(int row, qreal factor, const QColor &color) const
{
    static const QRegularExpression code(QStringLiteral("^(\\p{L}{1,4}\\d+):\\s+|^(\\d[\\w.]*)\\s+"));
    const QString &label = figure.series.first().points[row].label;
    const QRegularExpressionMatch match = code.match(label);
    TextRuns runs;
    if (!match.hasMatch() || match.capturedLength() == label.size()) {
        runs = {{label, style.sized(factor), color}};
    } else {
        const QString bold = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        runs = {{bold + u' ', style.sized(factor, true), color},
                {label.mid(match.capturedLength()), style.sized(factor), color}};
    }
    if (const int note = noteNumber(row); note > 0)
        runs.append({QStringLiteral(" [%1]").arg(note), style.sized(factor, true), color});
    return runs;
}

ChartLabel *ChartCanvas::text(const TextRuns &runs, const QRectF &box, Qt::Alignment alignment, int maxLines)
{
    auto *label =
        new ChartLabel(runs, mirrored(box), isMirrored() ? mirroredAlignment(alignment) : alignment, maxLines, m_chart);
    m_chart->m_labels.append(label);
    return label;
}

ChartMark *ChartCanvas::mark(int series, int row, const QPainterPath &path, const QBrush &brush, const QPen &pen)
{
    const FigurePoint &point = figure.series[series].points[row];
    auto *mark = new ChartMark({series, row, point.row, point.column}, path, brush, pen, m_chart);
    mark->setFocusColor(style.accent);
    auto tip = m_tips.find(row);
    if (tip == m_tips.end())
        tip = m_tips.insert(row, words.rowSummary(figure, row));
    mark->setToolTip(*tip);
    m_chart->m_marks.append(mark);
    return mark;
}

ChartMark *ChartCanvas::barMark(int series, int row, QRectF bar)
{
    const SeriesPaint paint = seriesPaint(style, figure, series);
    const qreal edge = qMax(1.0, 0.05 * style.base());
    QBrush brush = paint.fill;
    QPen pen = Qt::NoPen;
    const qreal least = qMin(bar.width(), bar.height());
    if (least < 1) {
        const QPointF centre = bar.center();
        if (bar.width() < 1)
            bar = QRectF(centre.x() - 0.5, bar.top(), 1, bar.height());
        if (bar.height() < 1)
            bar = QRectF(bar.left(), centre.y() - 0.5, bar.width(), 1);
    }
    QRectF inner = bar;
    if (paint.outline.isValid()) {
        if (least > 2 * edge) {
            pen = QPen(paint.outline, edge);
            inner.adjust(edge / 2, edge / 2, -edge / 2, -edge / 2);
        } else {
            brush = paint.outline; // nothing but its outline has room
        }
    }
    QPainterPath path;
    const qreal radius = qMin(cornerRadius * style.base(), qMin(inner.width(), inner.height()) / 2);
    path.addRoundedRect(inner, radius, radius);
    return mark(series, row, path, brush, pen);
}

void ChartCanvas::wordMark(int series, int row, const QRectF &place)
{
    QPainterPath path;
    path.addRect(place);
    mark(series, row, path, Qt::NoBrush)->setDrawn(false);
}

void ChartCanvas::ornament(const QPainterPath &path, const QBrush &brush, const QPen &pen, qreal z)
{
    auto *item = new QGraphicsPathItem(path, m_chart);
    item->setBrush(brush);
    item->setPen(pen);
    item->setZValue(z);
    item->setAcceptedMouseButtons(Qt::NoButton);
    m_chart->m_ornaments.append(item);
}

void ChartCanvas::band(int row, const QRectF &rect)
{
    auto *item = new QGraphicsRectItem(mirrored(rect), m_chart);
    item->setPen(Qt::NoPen);
    item->setZValue(-0.5);
    item->setAcceptedMouseButtons(Qt::NoButton);
    m_chart->m_bands.append({row, figure.series.first().points[row].row, item});
}

void ChartCanvas::setPlot(const QRectF &plot, const NiceScale &scale, double low, double high, int places, bool upright)
{
    m_upright = upright;
    m_chart->placeAxes(upright);
    m_chart->m_values->setRange(low, high);
    m_chart->m_places->setRange(0, qMax(1, places));
    m_chart->m_values->setReverse(!upright && isMirrored());
    m_chart->m_places->setReverse(upright ? isMirrored() : true);
    m_chart->setPlotArea(mirrored(plot));
    QPainterPath lines;
    for (const double tick : scale.ticks()) {
        lines.moveTo(at(tick, 0));
        lines.lineTo(at(tick, qMax(1, places)));
    }
    ornament(lines, Qt::NoBrush, QPen(style.grid, 1), 1);
}

QPointF ChartCanvas::at(double value, double place) const
{
    return m_chart->mapToPosition(m_upright ? QPointF(place, value) : QPointF(value, place), m_chart->m_anchor);
}

void ChartCanvas::tickLabel(ChartLabel *label)
{
    m_chart->m_tickLabels.append(label);
}

void ChartCanvas::setRowsLeftOut(int rows)
{
    m_chart->m_rowsLeftOut = rows;
}

void ChartCanvas::emptyWords(const QRectF &area)
{
    const TextRuns runs = {mutedRun(figure.whenEmpty.translated())};
    const QRectF box = area.adjusted(8, 0, -8, 0);
    const int room = qMax(1, static_cast<int>(box.height() / TextMeasure::height(runs)));
    if (!figure.whenEmpty.pattern.isEmpty())
        text(runs, box, Qt::AlignHCenter | Qt::AlignVCenter, room);
}

} // namespace outturn
