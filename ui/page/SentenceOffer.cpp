// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/SentenceOffer.h"

#include "ui/look/Icons.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/outline/ReportWords.h"
#include "ui/page/SummaryLink.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace outturn {

namespace {

QString inItsDirection(const QString &html, const QString &words)
{
    return (words.isRightToLeft() ? u"<div dir=\"rtl\">%1</div>"_s : u"<div dir=\"ltr\">%1</div>"_s).arg(html);
}

/// The words with a part of them marked by a tag.
QString marked(const QString &words, qsizetype from, qsizetype length, const QString &open, const QString &close)
{
    from = qBound(qsizetype(0), from, words.size());
    length = qBound(qsizetype(0), length, words.size() - from);
    return inItsDirection(words.left(from).toHtmlEscaped() + open + words.mid(from, length).toHtmlEscaped() + close +
                              words.mid(from + length).toHtmlEscaped(),
                          words);
}

} // namespace

SentenceOffer::SentenceOffer(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_show(new QPushButton(this)),
      m_update(new QPushButton(this)), m_later(new QPushButton(this)), m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("sentenceOffer"));
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_show->setObjectName(QStringLiteral("showSentences"));
    m_update->setObjectName(QStringLiteral("updateSentences"));
    m_later->setObjectName(QStringLiteral("notNow"));
    for (QPushButton *button : {m_show, m_update, m_later})
        button->setAutoDefault(false);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->hide();

    auto *words = new QHBoxLayout;
    words->setSpacing(space::small);
    words->addWidget(m_icon);
    words->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    for (QPushButton *button : {m_show, m_update, m_later})
        buttons->addWidget(button);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(space::small);
    m_line->addLayout(words, 1);
    m_line->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::small, space::page, space::small);
    layout->setSpacing(space::small);
    layout->addLayout(m_line);
    layout->addWidget(m_area, 1);

    connect(m_show, &QPushButton::clicked, this, &SentenceOffer::open);
    connect(m_later, &QPushButton::clicked, this, &SentenceOffer::dismissed);
    connect(m_update, &QPushButton::clicked, this, [this] { Q_EMIT updateRequested(chosen()); });
    retranslate();
    hide();
}

void SentenceOffer::setUpdates(const Report *report, const QList<SentenceUpdate> &updates, const QString &about)
{
    const bool wasThere = !m_updates.isEmpty();
    m_updates = updates;
    m_about = about;
    m_places.clear();
    for (const SentenceUpdate &update : updates)
        m_places << (report ? ReportWords::place(*report, update.sentence.section) : QString());
    const bool open = wasThere && isOpen() && !updates.isEmpty();
    m_area->setVisible(open);
    if (open)
        fill();
    retranslate();
    recolour();
    setVisible(!updates.isEmpty());
    Q_EMIT resized();
    if (!updates.isEmpty() && !wasThere) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

bool SentenceOffer::isOpen() const
{
    return !m_area->isHidden();
}

void SentenceOffer::open()
{
    if (m_updates.isEmpty())
        return;
    fill();
    m_area->show();
    refreshButtons();
    Q_EMIT resized();
    if (!m_ticks.isEmpty())
        m_ticks.first()->setFocus(Qt::OtherFocusReason);
}

void SentenceOffer::fill()
{
    const bool keepFocus = m_area->isAncestorOf(focusWidget());
    m_ticks.clear();
    QWidget *before = m_show;
    auto *list = new QWidget(m_area->viewport());
    list->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    for (qsizetype i = 0; i < m_updates.size(); ++i) {
        const SentenceUpdate &update = m_updates[i];
        auto *tick = new QCheckBox(list);
        tick->setObjectName(u"sentence%1"_s.arg(i));
        tick->setChecked(true);
        tick->setAccessibleName(tr("Update: %1").arg(update.after));
        tick->setAccessibleDescription(tr("It says now: %1").arg(update.before));
        connect(tick, &QCheckBox::toggled, this, &SentenceOffer::refreshButtons);
        m_ticks << tick;
        auto *words = new QLabel(list);
        words->setTextFormat(Qt::RichText);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *place = new SummaryLink(m_places.value(i), QString(), list);
        place->setToolTip(tr("Go to the sentence"));
        words->setMaximumWidth(space::reading);
        const qsizetype at = update.number.from - update.sentence.from;
        words->setText(marked(update.before, at, update.number.length, u"<s>"_s, u"</s>"_s) +
                       marked(update.after, at, update.numberAfter.size(), u"<b><u>"_s, u"</u></b>"_s));
        connect(place, &SummaryLink::clicked, this, [this, update] { Q_EMIT placeRequested(update.number); });
        auto *row = new QHBoxLayout;
        row->setSpacing(space::small);
        row->addWidget(tick, 0, Qt::AlignTop);
        auto *column = new QVBoxLayout;
        column->setSpacing(space::tight);
        column->addWidget(place);
        column->addWidget(words);
        row->addLayout(column, 1000); // the words are only so wide: what is left comes behind them
        row->addStretch(1);
        layout->addLayout(row);
        setTabOrder(before, tick);
        setTabOrder(tick, place);
        before = place;
    }
    layout->addStretch(1);
    m_area->setWidget(list);
    // Tab goes through the sentences before it comes to what is to be done with them.
    setTabOrder(before, m_update);
    setTabOrder(m_update, m_later);
    m_area->viewport()->setAutoFillBackground(false);
    if (keepFocus && !m_ticks.isEmpty())
        m_ticks.first()->setFocus(Qt::OtherFocusReason);
}

QList<SentenceUpdate> SentenceOffer::chosen() const
{
    QList<SentenceUpdate> result;
    for (qsizetype i = 0; i < m_ticks.size() && i < m_updates.size(); ++i)
        if (m_ticks[i]->isChecked())
            result << m_updates[i];
    return result;
}

void SentenceOffer::refreshButtons()
{
    const auto count = static_cast<int>(chosen().size());
    m_show->setVisible(!isOpen());
    m_update->setVisible(isOpen());
    m_update->setEnabled(count > 0);
    m_update->setText(tr("&Update %n sentence(s)", nullptr, count));
}

void SentenceOffer::retranslate()
{
    const auto count = static_cast<int>(m_updates.size());
    m_text->setText(m_about.isEmpty() ? tr("%n sentence(s) state an old value.", nullptr, count)
                                      : tr("%n sentence(s) state the old value of %1.", nullptr, count).arg(m_about));
    m_text->setAccessibleName(m_text->text());
    m_show->setText(tr("&Show before and after"));
    m_later->setText(tr("&Not now"));
    m_later->setToolTip(tr("Leaves the sentences as they are (Esc)"));
    setAccessibleName(m_text->text());
    refreshButtons();
}

int SentenceOffer::heightAt(int width, int most) const
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width - margins.left() - margins.right();
    // The words keep at least as much room as the buttons take.
    auto *beside = static_cast<QBoxLayout *>(m_line->itemAt(1)->layout());
    beside->setDirection(QBoxLayout::LeftToRight);
    const int buttons = beside->sizeHint().width();
    if (room < buttons)
        beside->setDirection(QBoxLayout::TopToBottom);
    m_line->setDirection(room < 2 * buttons ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int line = qMax(m_later->sizeHint().height(), layout()->itemAt(0)->layout()->heightForWidth(room));
    int height = margins.top() + margins.bottom() + line + 2 * frameWidth();
    if (const QWidget *list = isOpen() ? m_area->widget() : nullptr)
        height += space::small + list->layout()->heightForWidth(room);
    return qMin(height, most);
}

void SentenceOffer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT dismissed();
        return;
    }
    QFrame::keyPressEvent(event);
}

void SentenceOffer::recolour()
{
    const Colours &colours = Look::colours(palette());
    QPalette own = palette();
    if (own.color(QPalette::Window) != colours.sunken) {
        own.setColor(QPalette::Window, colours.sunken);
        setPalette(own);
    }
    m_icon->setPixmap(icon(QStringLiteral("edited")).pixmap(18, 18));
}

void SentenceOffer::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && isVisible()) {
        const void *colours = &Look::colours(palette());
        if (std::exchange(m_colouredFor, colours) == colours)
            return;
        recolour();
        if (isOpen())
            fill();
    }
}

} // namespace outturn
