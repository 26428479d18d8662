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
    QRectF r = m_path.boundingRect();
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
    }
    if (m_focused) {
        painter->setPen(QPen(m_focusColor, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_path.boundingRect().adjusted(-focusGap, -focusGap, focusGap, focusGap), 3, 3);
    }
}

} // namespace outturn
