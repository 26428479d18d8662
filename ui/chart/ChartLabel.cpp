// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartLabel.h"

#include <QFontMetricsF>
#include <QPainter>

namespace outturn {

namespace {

struct Line
{
    TextRuns runs;
    qreal width = 0;
};

qreal measured(const TextRun &run)
{
    return QFontMetricsF(run.font).horizontalAdvance(run.text);
}

void append(Line &line, const TextRun &run)
{
    if (!line.runs.isEmpty() && line.runs.last().font == run.font && line.runs.last().color == run.color)
        line.runs.last().text += run.text;
    else
        line.runs.append(run);
    line.width = ChartLabel::widthOf(line.runs);
}

// A word keeps the space after it, so that joining words gives the text back.
TextRuns words(const TextRuns &runs)
{
    TextRuns list;
    for (const TextRun &run : runs) {
        qsizetype from = 0;
        while (from < run.text.size()) {
            qsizetype to = run.text.indexOf(u' ', from);
            to = to < 0 ? run.text.size() : to + 1;
            list.append({run.text.mid(from, to - from), run.font, run.color});
            from = to;
        }
    }
    return list;
}

void trimEnd(Line &line)
{
    while (!line.runs.isEmpty() && line.runs.last().text.endsWith(u' '))
        line.runs.last().text.chop(1);
    line.width = ChartLabel::widthOf(line.runs);
}

void elide(Line &line, qreal width)
{
    Line fitting;
    for (const TextRun &run : std::as_const(line.runs)) {
        const qreal room = width - fitting.width;
        if (measured(run) <= room) {
            append(fitting, run);
            continue;
        }
        const QString cut = QFontMetricsF(run.font).elidedText(run.text, Qt::ElideRight, room);
        if (!cut.isEmpty())
            append(fitting, {cut, run.font, run.color});
        break;
    }
    line = fitting;
}

QList<Line> broken(const TextRuns &runs, qreal width, int maxLines, bool *cut)
{
    QList<Line> lines;
    Line line;
    const TextRuns all = words(runs);
    for (int i = 0; i < all.size(); ++i) {
        Line longer = line;
        append(longer, all[i]);
        trimEnd(longer);
        if (longer.width > width && !line.runs.isEmpty() && lines.size() + 1 < maxLines) {
            trimEnd(line);
            lines.append(line);
            line = {};
        }
        append(line, all[i]);
    }
    trimEnd(line);
    lines.append(line);
    for (Line &l : lines) {
        if (l.width > width + 0.5) {
            elide(l, width);
            *cut = true;
        }
    }
    return lines;
}

} // namespace

qreal ChartLabel::widthOf(const TextRuns &runs)
{
    qreal width = 0;
    for (const TextRun &run : runs)
        width += measured(run);
    return width;
}

qreal ChartLabel::heightOf(const TextRuns &runs)
{
    qreal height = 0;
    for (const TextRun &run : runs)
        height = qMax(height, QFontMetricsF(run.font).height());
    return height;
}

int ChartLabel::linesIn(const TextRuns &runs, qreal width, int maxLines)
{
    bool cut = false;
    return static_cast<int>(broken(runs, width, maxLines, &cut).size());
}

ChartLabel::ChartLabel(const TextRuns &runs, const QRectF &box, Qt::Alignment alignment, int maxLines,
                       QGraphicsItem *parent)
    : QGraphicsItem(parent), m_runs(runs)
{
    // English words keep their order in a mirrored chart: the words say how they are read, not the layout.
    m_direction = text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    const QList<Line> lines = broken(runs, box.width(), maxLines, &m_cut);
    const qreal lineHeight = heightOf(runs);
    const qreal height = lineHeight * static_cast<qreal>(lines.size());
    qreal top = alignment & Qt::AlignVCenter  ? box.center().y() - height / 2
                : alignment & Qt::AlignBottom ? box.bottom() - height
                                              : box.top();
    for (const Line &line : lines) {
        const qreal left = alignment & Qt::AlignHCenter ? box.center().x() - line.width / 2
                           : alignment & Qt::AlignRight ? box.right() - line.width
                                                        : box.left();
        qreal ascent = 0;
        for (const TextRun &run : line.runs)
            ascent = qMax(ascent, QFontMetricsF(run.font).ascent());
        qreal x = m_direction == Qt::RightToLeft ? left + line.width : left;
        for (const TextRun &run : line.runs) {
            const qreal width = measured(run);
            if (m_direction == Qt::RightToLeft)
                x -= width;
            m_pieces.append({run, QPointF(x, top + ascent)});
            if (m_direction != Qt::RightToLeft)
                x += width;
        }
        m_ink |= QRectF(left, top, line.width, lineHeight);
        top += lineHeight;
    }
    if (m_cut)
        setToolTip(text());
    setFlag(QGraphicsItem::ItemIsSelectable, false);
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(20);
}

QString ChartLabel::text() const
{
    QString all;
    for (const TextRun &run : m_runs)
        all += run.text;
    return all;
}

void ChartLabel::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setLayoutDirection(m_direction);
    for (const Piece &piece : m_pieces) {
        painter->setFont(piece.run.font);
        painter->setPen(piece.run.color);
        painter->drawText(piece.at, piece.run.text);
    }
}

} // namespace outturn
