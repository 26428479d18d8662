// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryTable.h"

#include "ui/history/HistoryModel.h"
#include "ui/look/Look.h"
#include "ui/look/Type.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

namespace outturn {

void prepareTable(QTableView &table, std::initializer_list<std::pair<int, int>> widths)
{
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    const QFontMetrics metrics = table.fontMetrics();
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(metrics.height() + 2 * space::tight + 2);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    for (const auto &[column, letters] : widths)
        table.setColumnWidth(column, metrics.averageCharWidth() * letters);
}

void selectOnly(QTableView &table, int row)
{
    table.selectionModel()->setCurrentIndex(table.model()->index(row, 0),
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    QStyleOptionViewItem inner = given;
    inner.rect.adjust(space::tight, 0, -space::tight, 0);
    QStyledItemDelegate::paint(painter, inner, index);
}

void HistoryDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    TableDelegate::initStyleOption(option, index);
    // Row and column stand at either end.
    if (index.column() == HistoryModel::Where)
        option->textElideMode = Qt::ElideMiddle;
    if (!index.data(HistoryModel::VersionRole).isNull()) {
        option->backgroundBrush = Look::colours(option->palette).sunken;
        return;
    }
    if (index.data(HistoryModel::DoneRole).toBool())
        return;
    option->palette.setColor(QPalette::Text, Look::colours(option->palette).secondary);
    option->palette.setColor(QPalette::HighlightedText, Look::colours(option->palette).secondary);
    option->font.setStrikeOut(index.column() == HistoryModel::What);
}

// What was changed at once is held together by a bracket before its numbers.
void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    TableDelegate::paint(painter, option, index);
    if (index.column() != HistoryModel::Number)
        return;
    const int part = index.data(HistoryModel::StepPartRole).toInt();
    if (part == HistoryModel::Single)
        return;
    const QRect cell = option.rect;
    const int line = cell.left() + space::small;
    const int middle = cell.center().y();
    painter->save();
    painter->setPen(QPen(Look::colours(option.palette).accent, 2));
    const auto x = [&](int left) {
        return option.direction == Qt::RightToLeft ? cell.right() - (left - cell.left()) : left;
    };
    const auto draw = [&](int x1, int y1, int x2, int y2) { painter->drawLine(x(x1), y1, x(x2), y2); };
    draw(line, part == HistoryModel::Top ? middle : cell.top(), line,
         part == HistoryModel::Bottom ? middle : cell.bottom());
    if (part != HistoryModel::Inside)
        draw(line, middle, line + space::tight, middle);
    painter->restore();
}

QWidget *HistoryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("noteEditor"));
    editor->setAccessibleName(HistoryModel::tr("Note"));
    return editor;
}

} // namespace outturn
