// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/NoticeBar.h"

#include "ui/look/Icons.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace outturn {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("notice"));
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::small, space::small, space::small);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_action->setObjectName(QStringLiteral("noticeAction"));
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        // What it does may say something else here.
        if (const auto action = std::exchange(m_do, {}))
            action();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void NoticeBar::say(std::function<QString()> words, Severity severity)
{
    offer(std::move(words), severity, {}, {});
}

void NoticeBar::offer(std::function<QString()> words, Severity severity, std::function<QString()> actionWords,
                      std::function<void()> action)
{
    m_words = std::move(words);
    m_actionWords = std::move(actionWords);
    m_do = std::move(action);
    m_action->setVisible(static_cast<bool>(m_do));
    m_severity = severity;
    retranslate();
    recolour();
    show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::retranslate()
{
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
    if (!m_words)
        return;
    m_text->setText(m_words());
    if (m_actionWords)
        m_action->setText(m_actionWords());
    m_text->setAccessibleName(m_text->text());
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::recolour()
{
    const Colours &colours = Look::colours(palette());
    QPalette own = palette();
    if (own.color(QPalette::Window) != colours.sunken) {
        own.setColor(QPalette::Window, colours.sunken);
        setPalette(own);
    }
    const char *name = m_severity == Severity::Error ? "error" : m_severity == Severity::Warning ? "warning" : "note";
    m_icon->setPixmap(icon(QLatin1StringView(name)).pixmap(18, 18));
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        recolour();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace outturn
