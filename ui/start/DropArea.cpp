// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/DropArea.h"

#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QPainter>

namespace outturn {

DropArea::DropArea(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DropArea::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

void DropArea::setInviting(bool inviting)
{
    m_inviting = inviting;
    update();
}

QSize DropArea::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + 2 * space::page, fontMetrics().height() * 3 + 2 * space::large};
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Colours &colours = Look::colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(m_inviting ? colours.accent : colours.control, m_inviting ? 2 : 1.5, Qt::CustomDashLine);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.setBrush(m_inviting ? QBrush(colours.selection) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
    painter.setPen(m_inviting ? colours.text : colours.secondary);
    painter.drawText(rect().adjusted(space::medium, 0, -space::medium, 0),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_words);
}

} // namespace outturn
