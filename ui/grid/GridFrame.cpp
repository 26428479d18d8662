// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridFrame.h"

#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QPainter>
#include <QPainterPath>

namespace outturn {

GridFrame::GridFrame(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void GridFrame::paintEvent(QPaintEvent *)
{
    const Colours &colours = Look::colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outside, inside;
    outside.addRect(rect());
    const QRectF line = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    inside.addRoundedRect(line, space::radius, space::radius);
    painter.fillPath(outside - inside, colours.page);
    painter.setPen(QPen(colours.hairline, 1));
    painter.drawPath(inside);
}

} // namespace outturn
