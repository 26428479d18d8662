// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/SummaryLink.h"

#include "ui/grid/ProgressPainting.h"
#include "ui/look/Icons.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <numeric>

namespace outturn {

namespace {

constexpr int linkIcon = 16;
constexpr int around = 3; // for the frame of the focus
constexpr int narrowestLink = 60;
constexpr int linkFlags = Qt::AlignTop | Qt::TextWordWrap;

} // namespace

SummaryLink::SummaryLink(const QString &words, const QString &iconName, QWidget *parent) : QAbstractButton(parent)
{
    setText(words);
    if (!iconName.isEmpty())
        setIcon(outturn::icon(iconName));
    prepare();
}

SummaryLink::SummaryLink(const QString &words, ProgressState state, QWidget *parent)
    : QAbstractButton(parent), m_state(state)
{
    setText(words);
    prepare();
}

void SummaryLink::prepare()
{
    setShortcut({}); // an ampersand of a title is no mnemonic
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(text());
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int SummaryLink::besideWords() const
{
    return 2 * around + (icon().isNull() ? 0 : linkIcon + space::tight);
}

int SummaryLink::heightForWidth(int width) const
{
    if (m_state)
        return progressHeight({*m_state, std::nullopt, text()}, font(), width - 2 * around) + 2 * around;
    const QRect room(0, 0, std::max(narrowestLink, width - besideWords()), 10000);
    return fontMetrics().boundingRect(room, linkFlags, text()).height() + 2 * around;
}

QSize SummaryLink::sizeHint() const
{
    if (m_state)
        return progressSize({*m_state, std::nullopt, text()}, font()).grownBy({around, around, around, around});
    // Words that are laid out in lines take a little more than they do in one: what was asked for must not wrap.
    const QSize words = fontMetrics().boundingRect(QRect(0, 0, 100000, 10000), linkFlags, text()).size();
    return {std::max(words.width(), fontMetrics().horizontalAdvance(text())) + 4 + besideWords(),
            fontMetrics().height() + 2 * around};
}

QSize SummaryLink::minimumSizeHint() const
{
    if (m_state)
        return {leastProgressWidth({*m_state, std::nullopt, text()}, font()) + 2 * around, sizeHint().height()};
    return {narrowestLink + besideWords(), sizeHint().height()};
}

void SummaryLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Look::colours(palette());
    QFont words = font();
    words.setUnderline(underMouse());
    QRect inside = rect().adjusted(around, around, -around, -around);
    if (m_state) {
        drawProgress(&painter, inside, {*m_state, std::nullopt, text()}, words, colours, layoutDirection());
    } else {
        if (!icon().isNull()) {
            const QRect symbol(inside.left(), inside.top() + (fontMetrics().height() - linkIcon) / 2, linkIcon,
                               linkIcon);
            icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), symbol));
            inside.setLeft(inside.left() + linkIcon + space::tight);
            inside = QStyle::visualRect(layoutDirection(), rect(), inside);
        }
        painter.setFont(words);
        painter.setPen(colours.accent);
        painter.drawText(
            inside, linkFlags | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), text());
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void SummaryLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ProgressStrip::ProgressStrip(const std::array<int, progressStates> &rows, QWidget *parent)
    : QWidget(parent), m_rows(rows)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    const int all = std::accumulate(m_rows.begin(), m_rows.end(), 0);
    if (all == 0)
        return;
    QPainter painter(this);
    const Colours &colours = Look::colours(palette());
    const std::array<QColor, progressStates> fills{colours.met,    colours.near,   colours.missed,
                                                   colours.missed, colours.sunken, colours.sunken};
    const int room = width() - 2 * around; // it begins where the words above it begin
    int before = 0;
    for (size_t state = 0; state < m_rows.size(); ++state) {
        const int from = around + room * before / all;
        before += m_rows[state];
        const int to = around + room * before / all;
        if (to <= from)
            continue;
        // A gap between the parts: neighbours of one colour stay two.
        const QRect part(from, 0, to - from - (before < all ? 2 : 0), height());
        const QRect placed = QStyle::visualRect(layoutDirection(), rect(), part);
        painter.fillRect(placed, fills[state]);
        if (static_cast<ProgressState>(state) >= ProgressState::NoTarget) {
            painter.setPen(colours.control);
            painter.drawRect(placed.adjusted(0, 0, -1, -1));
        } else if (static_cast<ProgressState>(state) == ProgressState::WrongWay) {
            painter.fillRect(placed, QBrush(colours.page, Qt::BDiagPattern));
        }
    }
}

} // namespace outturn
