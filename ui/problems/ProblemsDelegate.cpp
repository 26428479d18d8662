// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/ProblemsDelegate.h"

#include "app/report/Finding.h"
#include "ui/look/Icons.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/problems/ProblemsModel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace outturn {

namespace {

constexpr int iconSize = 16;

QColor colourOf(Severity severity, const Colours &colours)
{
    switch (severity) {
    case Severity::Error:
        return colours.error;
    case Severity::Warning:
        return colours.warning;
    case Severity::Note:
        break;
    }
    return colours.note;
}

QRect inside(const QRect &row)
{
    return row.adjusted(space::medium, space::small, -space::medium, -space::small);
}

int besideIcon(int width)
{
    return width - iconSize - space::small;
}

int wrapped(Qt::LayoutDirection direction)
{
    return static_cast<int>(Qt::AlignTop | QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::TextWordWrap;
}

} // namespace

void ProblemsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Colours &colours = Look::colours(option.palette);
    const QString message = option.text;
    const QIcon symbol = option.icon;
    option.text.clear();
    option.icon = {};
    option.features &= ~QStyleOptionViewItem::HasDecoration;

    painter->save();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const QFont small = typeFont(Type::Small, option.font);
    const QFontMetrics metrics(small);
    const QRect inner = inside(option.rect);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect iconRect(inner.left(), inner.top() + (metrics.height() - iconSize) / 2, iconSize, iconSize);
    symbol.paint(painter, mirrored(iconRect));

    const int left = inner.left() + iconSize + space::small;
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const auto severity = static_cast<Severity>(index.data(ProblemsModel::SeverityRole).toInt());
    const QString word = index.data(ProblemsModel::SeverityWordRole).toString();
    QFont strong = small;
    strong.setBold(true);
    const int wordWidth = QFontMetrics(strong).horizontalAdvance(word);
    painter->setFont(strong);
    painter->setPen(colourOf(severity, colours));
    painter->drawText(mirrored(QRect(left, inner.top(), wordWidth, metrics.height())), static_cast<int>(leading), word);
    painter->setFont(small);
    painter->setPen(colours.secondary);
    const bool seen = index.data(ProblemsModel::SeenRole).toBool();
    const int seenWidth = seen ? iconSize + space::tight : 0;
    if (seen)
        icon(QStringLiteral("check"))
            .paint(painter, mirrored(QRect(inner.right() + 1 - iconSize, iconRect.top(), iconSize, iconSize)));
    const int whereLeft = left + wordWidth + space::small;
    const QRect where(whereLeft, inner.top(), inner.right() + 1 - seenWidth - whereLeft, metrics.height());
    painter->drawText(
        mirrored(where), static_cast<int>(leading),
        metrics.elidedText(index.data(ProblemsModel::WhereRole).toString(), Qt::ElideMiddle, where.width()));

    painter->setFont(option.font);
    painter->setPen(seen ? colours.secondary : colours.text);
    const QRect text(left, inner.top() + metrics.height() + 2, inner.right() + 1 - left, inner.height());
    painter->drawText(mirrored(text), wrapped(option.direction), message);

    painter->setPen(colours.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize ProblemsDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = besideIcon(inside(QRect(0, 0, view ? view->viewport()->width() : 400, 100)).width());
    const QRect text = option.fontMetrics.boundingRect(QRect(0, 0, std::max(width, 40), 100000),
                                                       wrapped(option.direction), option.text);
    return {0, text.height() + QFontMetrics(typeFont(Type::Small, option.font)).height() + 2 + 2 * space::small};
}

} // namespace outturn
