// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/OutlineDelegate.h"

#include "app/report/Finding.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/outline/OutlineModel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

namespace outturn {

namespace {

constexpr int rowPadding = 5;
constexpr int dotSize = 7;

QFont smallFont(const QFont &font)
{
    return tabular(typeFont(Type::Small, font));
}

/// Problems of errors have corners and those of warnings none, so that they differ without colour too.
void paintBadge(QPainter &painter, const QRect &rect, const QString &text, Severity worst, const Colours &colours)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(worst == Severity::Error ? colours.error : colours.warning);
    const qreal radius = worst == Severity::Error ? 3 : rect.height() / 2.0;
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(colours.onAccent);
    painter.drawText(rect, Qt::AlignCenter, text);
}

} // namespace

void OutlineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setBold(index.data(OutlineModel::HeadingRole).toBool());
    option->fontMetrics = QFontMetrics(option->font);
    option->textElideMode = Qt::ElideRight;
}

OutlineDelegate::Layout OutlineDelegate::layout(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Layout result;
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    result.folded = tree && index.model()->hasChildren(index) && !tree->isExpanded(index);
    const QRect row = option.rect.adjusted(space::tight, 0, -space::medium, 0);
    const QFontMetrics metrics(smallFont(option.font));
    int right = row.right() + 1;
    // From the end of the row inwards, as if left to right; mirrored at the end.
    const auto take = [&](int width, int height) {
        right -= width;
        const QRect rect(right, row.center().y() - height / 2, width, height);
        right -= space::small;
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QVariant count = index.data(OutlineModel::CountRole);
    if (count.isValid()) {
        result.countText = option.locale.toString(count.toInt());
        // Numbers of one or two digits stand in a column of their own.
        result.count =
            take(std::max(metrics.horizontalAdvance(result.countText), metrics.horizontalAdvance(QStringLiteral("00"))),
                 metrics.height());
    }
    const int problems =
        index.data(result.folded ? OutlineModel::ProblemsBelowRole : OutlineModel::ProblemsRole).toInt();
    if (problems > 0) {
        result.badgeText = option.locale.toString(problems);
        const int height = metrics.height() + 1;
        result.badge = take(std::max(height, metrics.horizontalAdvance(result.badgeText) + height / 2), height);
    }
    if (index.data(result.folded ? OutlineModel::EditedBelowRole : OutlineModel::EditedRole).toBool())
        result.dot = take(dotSize, dotSize);
    result.text = QStyle::visualRect(option.direction, option.rect,
                                     QRect(QPoint(row.left(), row.top()), QPoint(right - 1, row.bottom())));
    return result;
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Layout at = layout(option, index);
    const Colours &colours = Look::colours(option.palette);
    const QString name = option.text;

    painter->save();
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    painter->setPen(colours.text);
    painter->drawText(at.text,
                      static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                          Qt::TextSingleLine,
                      option.fontMetrics.elidedText(name, Qt::ElideRight, at.text.width()));
    painter->setFont(smallFont(option.font));
    if (!at.countText.isEmpty()) {
        painter->setPen(colours.secondary);
        painter->drawText(
            at.count, static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight)),
            at.countText);
    }
    if (!at.dot.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.edited);
        painter->drawEllipse(at.dot);
    }
    if (!at.badgeText.isEmpty()) {
        const auto role = at.folded ? OutlineModel::SeverityBelowRole : OutlineModel::SeverityRole;
        QFont bold = painter->font();
        bold.setBold(true);
        painter->setFont(bold);
        paintBadge(*painter, at.badge, at.badgeText, static_cast<Severity>(index.data(role).toInt()), colours);
    }
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    return {option.fontMetrics.horizontalAdvance(option.text), option.fontMetrics.height() + 2 * rowPadding};
}

bool OutlineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &given,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, given, index);
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Layout at = layout(option, index);
    // Only where a name was cut or a mark asks for words; all else can be read as it stands.
    const bool cut = option.fontMetrics.horizontalAdvance(option.text) > at.text.width();
    if (!cut && at.badgeText.isEmpty() && at.dot.isEmpty()) {
        QToolTip::hideText();
        return true;
    }
    QToolTip::showText(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view->viewport(), option.rect);
    return true;
}

} // namespace outturn
