// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartMark.h"

#include <QPainter>

namespace outturn {

namespace {

constexpr qreal focusGap = 3;
constexpr qreal smallestTarget = 10;

} // namespace

ChartMark::ChartMark(Key key, const QPainterPath &path, const QBrush &brush, const QPen &pen, QGraphicsItem *parent)
    : QGraphicsItem(parent), m_key(std::move(key)), m_path(path), m_brush(brush), m_pen(pen)
{
    setZValue(10 + m_key.series);
}

QRectF ChartMark::extent() const
{
    const qreal edge = m_drawn && m_pen.style() != Qt::NoPen ? m_pen.widthF() / 2 : 0;
    return m_path.boundingRect().adjusted(-edge, -edge, edge, edge);
}

void ChartMark::addLines(const QPainterPath &lines, const QPen &pen)
{
    if (!lines.isEmpty())
        m_lines.append({lines, pen});
}

void ChartMark::setFocused(bool focused)
{
    if (m_focused == focused)
        return;
    m_focused = focused;
    update();
}

QRectF ChartMark::boundingRect() const
{
    return shape().boundingRect().adjusted(-focusGap - 2, -focusGap - 2, focusGap + 2, focusGap + 2);
}

QPainterPath ChartMark::shape() const
{
    QRectF r = extent();
    const qreal dx = qMax(0.0, smallestTarget - r.width()) / 2;
    const qreal dy = qMax(0.0, smallestTarget - r.height()) / 2;
    r.adjust(-dx, -dy, dx, dy);
    QPainterPath target;
    target.addRect(r);
    return target;
}

void ChartMark::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_drawn) {
        painter->setPen(m_pen);
        painter->setBrush(m_brush);
        painter->drawPath(m_path);
        painter->setBrush(Qt::NoBrush);
        for (const Lines &lines : m_lines) {
            painter->setPen(lines.pen);
            painter->drawPath(lines.path);
        }
    }
    if (m_focused) {
        painter->setPen(QPen(m_focusColor, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(extent().adjusted(-focusGap, -focusGap, focusGap, focusGap), 3, 3);
    }
}

} // namespace outturn
