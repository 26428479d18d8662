// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/RefusalBubble.h"

#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace outturn {

namespace {

constexpr int widest = 320;

QString sentence(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.sliced(1);
}

} // namespace

RefusalBubble::RefusalBubble(QWidget *anchor, const Error &error)
    : QFrame(anchor->window()), m_anchor(anchor), m_what(new QLabel(sentence(error.what.translated()), this)),
      m_next(new QLabel(sentence(error.next.translated()), this))
{
    setObjectName(QStringLiteral("refusal"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(space::tight / 2);
    m_what->setFont(typeFont(Type::Strong, font()));
    for (QLabel *label : {m_what, m_next}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setVisible(!label->text().isEmpty());
        layout->addWidget(label);
    }
    const auto width = [](const QLabel *label) { return label->fontMetrics().horizontalAdvance(label->text()) + 4; };
    const int text = qMin(widest, qMax(width(m_what), width(m_next)));
    m_what->setFixedWidth(text);
    m_next->setFixedWidth(text);

    // Whatever moves the editor in its window moves the bubble.
    for (QWidget *widget = anchor; widget && widget != window(); widget = widget->parentWidget())
        widget->installEventFilter(this);
    const QString spoken = m_what->text() + QStringLiteral(". ") + m_next->text();
    setAccessibleName(spoken);
    anchor->setAccessibleDescription(spoken);
    adjustSize();
    place();
    show();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool RefusalBubble::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
        place();
        break;
    case QEvent::Hide:
        hide();
        break;
    case QEvent::Show:
        place();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void RefusalBubble::place()
{
    if (!m_anchor || !parentWidget())
        return;
    QRect room = parentWidget()->rect();
    for (QWidget *widget = m_anchor; widget && widget != parentWidget(); widget = widget->parentWidget())
        if (const auto *area = qobject_cast<QScrollArea *>(widget->parentWidget()); area && widget == area->viewport())
            room = room.intersected(QRect(widget->mapTo(parentWidget(), QPoint()), widget->size()));
    const QRect anchor(m_anchor->mapTo(parentWidget(), QPoint()), m_anchor->size());
    int x = isRightToLeft() ? anchor.right() - width() + 1 : anchor.left();
    x = qBound(room.left(), x, qMax(room.left(), room.right() + 1 - width()));
    int y = anchor.bottom() + space::tight;
    if (y + height() > room.bottom() && anchor.top() - height() - space::tight >= room.top())
        y = anchor.top() - height() - space::tight;
    move(x, y);
    setVisible(m_anchor->isVisible() && !m_anchor->visibleRegion().isEmpty());
}

void RefusalBubble::paintEvent(QPaintEvent *)
{
    const Colours &colours = Look::colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.error, 1.5));
    painter.setBrush(colours.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
}

} // namespace outturn
