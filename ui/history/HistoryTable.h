// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <initializer_list>
#include <utility>

class QTableView;

namespace outturn {

/// How the tables of the dock look and are walked through: whole rows, one line each, several can be chosen. Widths of
/// columns are in letters; the last one takes the rest.
void prepareTable(QTableView &table, std::initializer_list<std::pair<int, int>> widths);

/// This row, whatever keys are held down: QTableView::selectRow() would extend what is chosen.
void selectOnly(QTableView &table, int row);

/// Words stand where those of the headers do.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Marks what was undone, what was changed at once, and versions.
class HistoryDelegate : public TableDelegate
{
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace outturn
