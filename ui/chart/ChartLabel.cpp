// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartLabel.h"

#include <QFontMetricsF>
#include <QPainter>

namespace outturn {

namespace {

// The last line that is kept takes all that follows, shortened.
void cutLines(QList<TextLine> &lines, int most, qreal width)
{
    TextLine &last = lines[most - 1];
    QString rest;
    for (const TextRun &run : std::as_const(last.runs))
        rest += run.text;
    for (qsizetype i = most; i < lines.size(); ++i) {
        for (const TextRun &run : std::as_const(lines[i].runs))
            rest += u' ' + run.text;
    }
    const TextRun first = last.runs.first();
    last.runs = {{QFontMetricsF(first.font).elidedText(rest, Qt::ElideRight, width), first.font, first.color}};
    last.width = TextMeasure::width(last.runs);
    lines.resize(most);
}

} // namespace

ChartLabel::ChartLabel(const TextRuns &runs, const QRectF &box, Qt::Alignment alignment, int maxLines,
                       QGraphicsItem *parent)
    : QGraphicsItem(parent), m_runs(runs)
{
    // English words keep their order in a mirrored chart: the words say how they are read, not the layout.
    m_direction = text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    QList<TextLine> lines = TextMeasure::lines(runs, box.width());
    if (maxLines > 0 && lines.size() > maxLines) {
        cutLines(lines, maxLines, box.width());
        m_cut = true;
    }
    const qreal lineHeight = TextMeasure::height(runs);
    const qreal height = lineHeight * static_cast<qreal>(lines.size());
    qreal top = alignment & Qt::AlignVCenter  ? box.center().y() - height / 2
                : alignment & Qt::AlignBottom ? box.bottom() - height
                                              : box.top();
    for (const TextLine &line : std::as_const(lines)) {
        const qreal left = alignment & Qt::AlignHCenter ? box.center().x() - line.width / 2
                           : alignment & Qt::AlignRight ? box.right() - line.width
                                                        : box.left();
        qreal ascent = 0;
        for (const TextRun &run : line.runs)
            ascent = qMax(ascent, TextMeasure::ascent(run.font));
        qreal x = m_direction == Qt::RightToLeft ? left + line.width : left;
        for (const TextRun &run : line.runs) {
            const qreal width = TextMeasure::width(run.font, run.text);
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
