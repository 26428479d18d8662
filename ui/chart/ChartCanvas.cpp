// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartCanvas.h"

#include <QFontMetricsF>
#include <QGraphicsPathItem>
#include <QGraphicsRectItem>
#include <QRegularExpression>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

namespace outturn {

namespace {

constexpr qreal titleFactor = 1.15;
constexpr qreal smallFactor = 0.92;
constexpr qreal legendMarker = 0.85;
constexpr int titleLines = 2;
constexpr int noteLines = 3;

Qt::Alignment mirroredAlignment(Qt::Alignment alignment)
{
    if (alignment & Qt::AlignLeft)
        return (alignment & ~Qt::AlignLeft) | Qt::AlignRight;
    if (alignment & Qt::AlignRight)
        return (alignment & ~Qt::AlignRight) | Qt::AlignLeft;
    return alignment;
}

} // namespace

ChartCanvas::ChartCanvas(const Figure &shown, const ChartStyle &looks, const QSizeF &size, FigureChart *chart)
    : figure(shown), style(looks), words(looks.locale), m_chart(chart), m_size(size)
{
}

QRectF ChartCanvas::mirrored(const QRectF &rect) const
{
    return isMirrored() ? QRectF(m_size.width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

QRectF ChartCanvas::page() const
{
    return QRectF(QPointF(), m_size).adjusted(style.margin, style.margin, -style.margin, -style.margin);
}

qreal ChartCanvas::lineHeight(qreal factor) const
{
    return QFontMetricsF(style.sized(factor)).height();
}

TextRun ChartCanvas::run(const QString &text, qreal factor, bool bold) const
{
    return {text, style.sized(factor, bold), style.text};
}

TextRun ChartCanvas::mutedRun(const QString &text, qreal factor) const
{
    return {text, style.sized(factor), style.mutedText};
}

TextRuns ChartCanvas::labelRuns(const FigurePoint &point, qreal factor, const QColor &color) const
{
    static const QRegularExpression code(QStringLiteral("^(\\p{L}{1,4}\\d+):\\s+|^(\\d[\\w.]*)\\s+"));
    const QRegularExpressionMatch match = code.match(point.label);
    if (!match.hasMatch() || match.capturedLength() == point.label.size())
        return {{point.label, style.sized(factor), color}};
    const QString bold = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return {{bold + u' ', style.sized(factor, true), color},
            {point.label.mid(match.capturedLength()), style.sized(factor), color}};
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
    mark->setToolTip(words.rowSummary(figure, row));
    m_chart->m_marks.append(mark);
    return mark;
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
    QValueAxis *values = m_chart->m_values;
    QValueAxis *side = m_chart->m_places;
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->m_anchor->detachAxis(axis);
        m_chart->removeAxis(axis);
    }
    m_chart->addAxis(values, upright ? Qt::AlignLeft : Qt::AlignBottom);
    m_chart->addAxis(side, upright ? Qt::AlignBottom : Qt::AlignLeft);
    m_chart->m_anchor->attachAxis(values);
    m_chart->m_anchor->attachAxis(side);
    values->setRange(low, high);
    side->setRange(0, qMax(1, places));
    values->setReverse(!upright && isMirrored());
    side->setReverse(upright ? isMirrored() : true);
    m_chart->setPlotArea(mirrored(plot));
    for (const double tick : scale.ticks()) {
        QPainterPath line;
        line.moveTo(at(tick, 0));
        line.lineTo(at(tick, qMax(1, places)));
        ornament(line, Qt::NoBrush, QPen(style.grid, 1), 1);
    }
}

QPointF ChartCanvas::at(double value, double place) const
{
    return m_chart->mapToPosition(m_upright ? QPointF(place, value) : QPointF(value, place), m_chart->m_anchor);
}

void ChartCanvas::setRowsLeftOut(int rows)
{
    m_chart->m_rowsLeftOut = rows;
}

bool ChartCanvas::hasLegend() const
{
    // Markers over numbers have it as the heads of their value columns; one series needs none.
    return figure.series.size() > 1 && !(figure.form == Figure::Form::Markers && figure.steps.isEmpty());
}

QList<ChartCanvas::Entry> ChartCanvas::legend(qreal *height) const
{
    const qreal swatch = 0.85 * style.base();
    const qreal line = lineHeight(smallFactor) * 1.15;
    const QRectF area = page();
    qreal x =
        QFontMetricsF(style.sized(smallFactor)).horizontalAdvance(ChartWords::subtitle(figure)) + 1.1 * style.base();
    qreal y = 0;
    QList<Entry> entries;
    for (int s = 0; hasLegend() && s < figure.series.size(); ++s) {
        const QString name = ChartWords::seriesName(figure.series[s]);
        const qreal width =
            swatch + 0.45 * style.base() + QFontMetricsF(style.sized(smallFactor)).horizontalAdvance(name) + 1;
        if (x > 0 && x + width > area.width()) {
            x = 0;
            y += line;
        }
        entries.append({name, s, QPointF(area.left() + x, y), width});
        x += width + 1.2 * style.base();
    }
    *height = y + line;
    return entries;
}

qreal ChartCanvas::headHeight() const
{
    const TextRuns title = {run(figure.title.translated(), titleFactor, true)};
    qreal legendHeight = 0;
    legend(&legendHeight);
    return ChartLabel::linesIn(title, page().width() - style.cornerRoom, titleLines) * ChartLabel::heightOf(title) +
           0.25 * style.base() + legendHeight + 0.6 * style.base();
}

TextRuns ChartCanvas::noteRuns(const QString &extraNote) const
{
    QStringList notes;
    if (figure.rowCount() > 0 && !figure.hasNumbers())
        notes.append(figure.whenEmpty.translated());
    if (!figure.note.pattern.isEmpty())
        notes.append(figure.note.translated());
    if (!extraNote.isEmpty())
        notes.append(extraNote);
    return notes.isEmpty() ? TextRuns() : TextRuns{mutedRun(notes.join(u' '), smallFactor)};
}

qreal ChartCanvas::footHeight(const QString &extraNote) const
{
    const TextRuns note = noteRuns(extraNote);
    if (note.isEmpty())
        return 0;
    return ChartLabel::linesIn(note, page().width(), noteLines) * ChartLabel::heightOf(note) + 0.5 * style.base();
}

QRectF ChartCanvas::frame(const QString &extraNote)
{
    const QRectF area = page();
    const TextRuns title = {run(figure.title.translated(), titleFactor, true)};
    const QRectF titleBox(area.left(), area.top(), area.width() - style.cornerRoom, ChartLabel::heightOf(title));
    text(title, titleBox, Qt::AlignLeft | Qt::AlignTop, titleLines);

    qreal legendHeight = 0;
    const QList<Entry> entries = legend(&legendHeight);
    const qreal top = area.top() + headHeight() - 0.6 * style.base() - legendHeight;
    const qreal line = lineHeight(smallFactor);
    text({mutedRun(ChartWords::subtitle(figure), smallFactor)}, QRectF(area.left(), top, area.width(), line),
         Qt::AlignLeft);
    const qreal swatch = 0.85 * style.base();
    for (const Entry &entry : entries) {
        const QRectF box(entry.at.x(), top + entry.at.y() + (line - swatch) / 2, swatch, swatch);
        if (figure.form == Figure::Form::Markers) {
            const Look look =
                markerLook(figure.series[entry.series].points.first().column, mirrored(box).center(), legendMarker);
            ornament(look.path, look.brush, look.pen, 10);
        } else {
            QPainterPath path;
            path.addRoundedRect(mirrored(box), 0.15 * swatch, 0.15 * swatch);
            ornament(path, seriesColor(entry.series), Qt::NoPen, 10);
        }
        const qreal indent = swatch + 0.45 * style.base();
        text({mutedRun(entry.words, smallFactor)},
             QRectF(entry.at.x() + indent, top + entry.at.y(), qMin(entry.width, area.width()) - indent, line),
             Qt::AlignLeft);
    }

    const qreal foot = footHeight(extraNote);
    if (foot > 0)
        text(noteRuns(extraNote), QRectF(area.left(), area.bottom() - foot + 0.5 * style.base(), area.width(), foot),
             Qt::AlignLeft | Qt::AlignTop, noteLines);
    return area.adjusted(0, headHeight(), 0, -foot);
}

QColor ChartCanvas::seriesColor(int series) const
{
    const auto index = static_cast<size_t>(series);
    if (figure.form == Figure::Form::StackedBars)
        return style.parts[index % style.parts.size()];
    return style.nested[figure.form == Figure::Form::Bars ? 1 : index % style.nested.size()];
}

ChartCanvas::Look ChartCanvas::markerLook(Column column, const QPointF &centre, qreal size) const
{
    const qreal b = size * style.base();
    Look look;
    if (column == Column::Baseline) {
        look.path.addEllipse(centre, 0.44 * b, 0.44 * b);
        look.brush = style.background;
        look.pen = QPen(style.mutedText, qMax(1.5, 0.14 * b));
    } else if (column == Column::Target) {
        look.path.addRoundedRect(QRectF(centre.x() - 0.1 * b, centre.y() - 0.72 * b, 0.2 * b, 1.44 * b), 0.08 * b,
                                 0.08 * b);
        look.brush = style.text;
    } else {
        look.path.addEllipse(centre, 0.34 * b, 0.34 * b);
        look.brush = style.nested[1];
        look.pen = QPen(style.nested[2], qMax(1.0, 0.08 * b));
    }
    return look;
}

} // namespace outturn
