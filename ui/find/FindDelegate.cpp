// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/FindDelegate.h"

#include "ui/find/FindModel.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace outturn {

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Colours &colours = Look::colours(option.palette);
    const QString text = option.text;

    painter->save();
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const QRect inner = option.rect.adjusted(space::medium, space::tight + 2, -space::medium, -space::tight - 2);
    painter->setClipRect(inner);
    QTextLayout layout(text, option.font);
    QTextOption direction(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    direction.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    direction.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(direction);
    QTextLayout::FormatRange match;
    match.start = index.data(FindModel::MatchStartRole).toInt();
    match.length = index.data(FindModel::MatchLengthRole).toInt();
    match.format.setFontWeight(QFont::Bold);
    match.format.setForeground(colours.accent);
    layout.setFormats({match});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(inner.width());
    layout.endLayout();
    painter->setPen(colours.text);
    layout.draw(painter, inner.topLeft());

    const QFont small = typeFont(Type::Small, option.font);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    painter->setPen(colours.secondary);
    const QRect where(inner.left(), inner.bottom() + 1 - metrics.height(), inner.width(), metrics.height());
    painter->drawText(where,
                      static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      metrics.elidedText(index.data(FindModel::WhereRole).toString(), Qt::ElideMiddle, inner.width()));
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics small(typeFont(Type::Small, option.font));
    return {0, QFontMetrics(option.font).height() + small.height() + 2 * space::tight + space::small};
}

} // namespace outturn
