// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace outturn {

/// Headings of groups, with an arrow and a count; a problem below them as a small paragraph: icon and place, the
/// message, and why it was accepted, each in as many lines as it needs. One that was seen is checked off and steps
/// back.
class ProblemsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Needs the view as option.widget to know how wide a line is.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintProblem(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace outturn
