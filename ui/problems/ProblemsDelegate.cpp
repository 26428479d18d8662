// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/ProblemsDelegate.h"

#include "ui/look/Icons.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"
#include "ui/problems/ProblemsModel.h"
#include "ui/problems/ProblemsTree.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QTreeView>

namespace outturn {

namespace {

constexpr int iconSize = 16;
constexpr int arrowSize = 10;
constexpr int tallest = 100000;

int wrapped(Qt::LayoutDirection direction)
{
    return static_cast<int>(Qt::AlignTop | QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::TextWordWrap;
}

QFont groupFont(const QFont &base, int depth)
{
    QFont font = depth == 0 ? base : typeFont(Type::Small, base);
    font.setBold(true);
    return font;
}

/// The parts of a row, one below the other, before they are mirrored.
struct ProblemRow
{
    QString message, where, reason;
    QFont font, small;
    QRect messageRect, whereRect, reasonRect;
    int height = 0;

    ProblemRow(const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &row)
        : message(index.data().toString()), where(index.data(ProblemsModel::WhereInsideRole).toString()),
          reason(index.data(ProblemsModel::AcceptedRole).toString()), font(option.font),
          small(typeFont(Type::Small, option.font))
    {
        if (!reason.isEmpty())
            reason = ProblemsTree::tr("Accepted: %1").arg(reason);
        const int left = row.left() + space::medium + iconSize + space::small;
        const int mark = index.data(ProblemsModel::SeenRole).toBool() ? iconSize + space::tight : 0;
        const int width = std::max(40, row.right() + 1 - space::medium - left);
        int y = row.top() + space::small;
        const auto place = [&](const QString &words, const QFont &in, int within) {
            if (words.isEmpty())
                return QRect();
            const QRect room(left, y, within, tallest);
            const int taken = QFontMetrics(in).boundingRect(room, wrapped(option.direction), words).height();
            y += taken + 2;
            return QRect(left, y - taken - 2, within, taken);
        };
        whereRect = place(where, small, width - mark);
        messageRect = place(message, font, where.isEmpty() ? width - mark : width);
        reasonRect = place(reason, small, width);
        height = y - 2 + space::small - row.top();
    }
};

struct GroupRow
{
    QFont font;
    QString words, count;
    QRect arrow, symbol, wordsRect, countRect;
    int height = 0;

    GroupRow(const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &row)
        : words(index.data().toString()), count(QLocale().toString(index.data(ProblemsTree::CountRole).toInt()))
    {
        const int depth = index.data(ProblemsTree::DepthRole).toInt();
        font = groupFont(option.font, depth);
        const QFontMetrics metrics(font);
        const int above = depth == 0 ? space::small : space::tight + 2;
        const int line = std::max(metrics.height(), depth == 0 ? iconSize : 0);
        const auto middle = [&](int size) { return row.top() + above + (line - size) / 2; };
        int left = row.left() + space::medium;
        arrow = QRect(left, middle(arrowSize), arrowSize, arrowSize);
        left += iconSize + space::small;
        if (depth == 0) {
            symbol = QRect(left, middle(iconSize), iconSize, iconSize);
            left += iconSize + space::small;
        }
        const int countWidth = metrics.horizontalAdvance(count);
        const int right = row.right() + 1 - space::medium;
        countRect = QRect(right - countWidth, row.top() + above, countWidth, line);
        const int width = std::max(40, right - countWidth - space::small - left);
        const int taken = metrics.boundingRect(QRect(0, 0, width, tallest), wrapped(option.direction), words).height();
        wordsRect = QRect(left, row.top() + above + (line - metrics.height()) / 2, width, taken);
        height = above + std::max(taken, line) + above;
    }
};

} // namespace

void ProblemsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    option.icon = {};
    option.features &= ~QStyleOptionViewItem::HasDecoration;
    painter->save();
    const Colours &colours = Look::colours(option.palette);
    const bool top = index.data(ProblemsTree::DepthRole).toInt() == 0;
    if (top)
        painter->fillRect(option.rect, colours.sunken);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    index.data(ProblemsTree::IsGroupRole).toBool() ? paintGroup(painter, option, index)
                                                   : paintProblem(painter, option, index);
    painter->setPen(colours.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void ProblemsDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Look::colours(option.palette);
    const GroupRow row(option, index, option.rect);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const bool open = view && view->isExpanded(index);
    QStyleOption arrow;
    arrow.initFrom(option.widget);
    arrow.rect = mirrored(row.arrow);
    arrow.palette.setColor(QPalette::ButtonText, colours.secondary);
    arrow.palette.setColor(QPalette::WindowText, colours.secondary);
    arrow.state = QStyle::State_Enabled;
    const bool leftward = option.direction == Qt::RightToLeft;
    view->style()->drawPrimitive(open       ? QStyle::PE_IndicatorArrowDown
                                 : leftward ? QStyle::PE_IndicatorArrowLeft
                                            : QStyle::PE_IndicatorArrowRight,
                                 &arrow, painter, view);
    if (row.symbol.isValid())
        qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, mirrored(row.symbol));
    painter->setFont(row.font);
    painter->setPen(row.symbol.isValid() ? colours.text : colours.secondary);
    painter->drawText(mirrored(row.wordsRect), wrapped(option.direction), row.words);
    painter->setPen(colours.secondary);
    painter->drawText(mirrored(row.countRect), Qt::AlignCenter, row.count);
}

void ProblemsDelegate::paintProblem(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Colours &colours = Look::colours(option.palette);
    const ProblemRow row(option, index, option.rect);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect inner = option.rect.adjusted(space::medium, space::small, -space::medium, -space::small);
    const QFontMetrics first(row.where.isEmpty() ? row.font : row.small);
    const int iconTop = inner.top() + (first.height() - iconSize) / 2;
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole))
        .paint(painter, mirrored(QRect(inner.left(), iconTop, iconSize, iconSize)));
    const bool seen = index.data(ProblemsModel::SeenRole).toBool();
    if (seen)
        icon(QStringLiteral("check"))
            .paint(painter, mirrored(QRect(inner.right() + 1 - iconSize, iconTop, iconSize, iconSize)));
    const int flags = wrapped(option.direction);
    painter->setFont(row.small);
    painter->setPen(colours.secondary);
    painter->drawText(mirrored(row.whereRect), flags, row.where);
    painter->drawText(mirrored(row.reasonRect), flags, row.reason);
    painter->setFont(row.font);
    painter->setPen(seen || !row.reason.isEmpty() ? colours.secondary : colours.text);
    painter->drawText(mirrored(row.messageRect), flags, row.message);
}

QSize ProblemsDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect row(0, 0, view ? view->viewport()->width() : 400, 0);
    return {0, index.data(ProblemsTree::IsGroupRole).toBool() ? GroupRow(option, index, row).height
                                                              : ProblemRow(option, index, row).height};
}

} // namespace outturn
