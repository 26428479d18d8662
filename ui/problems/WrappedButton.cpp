// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/WrappedButton.h"

#include "ui/look/Type.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace outturn {

namespace {

constexpr int wrappedFlags = Qt::AlignCenter | Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int narrowestWords = 60;

} // namespace

WrappedButton::WrappedButton(const QString &words, QWidget *parent) : QPushButton(words, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedButton::wordsWidth(int width) const
{
    const int symbol = icon().isNull() ? 0 : iconSize().width() + space::tight;
    return width - symbol - 2 * space::medium;
}

int WrappedButton::heightForWidth(int width) const
{
    const QRect words = fontMetrics().boundingRect(QRect(0, 0, std::max(narrowestWords, wordsWidth(width)), 10000),
                                                   wrappedFlags, text());
    return std::max(words.height() + 2 * space::tight, QPushButton::sizeHint().height());
}

QSize WrappedButton::sizeHint() const
{
    // Words that are laid out in lines take a little more than they do in one.
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 4;
    return {words - wordsWidth(0), QPushButton::sizeHint().height()};
}

QSize WrappedButton::minimumSizeHint() const
{
    return {narrowestWords - wordsWidth(0), QPushButton::sizeHint().height()};
}

void WrappedButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString words = option.text;
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);
    QRect inside = rect().adjusted(space::medium, 0, -space::medium, 0);
    if (!icon().isNull()) {
        const QRect symbol(QPoint(inside.left(), inside.center().y() - iconSize().height() / 2), iconSize());
        icon().paint(&painter, QStyle::visualRect(option.direction, rect(), symbol), Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        inside.setLeft(inside.left() + iconSize().width() + space::tight);
        inside = QStyle::visualRect(option.direction, rect(), inside);
    }
    const bool underlined = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    painter.drawItemText(inside, underlined ? wrappedFlags : wrappedFlags | Qt::TextHideMnemonic, option.palette,
                         isEnabled(), words, QPalette::ButtonText);
}

} // namespace outturn
