// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns are shown and how wide, as a person has set them: a part of GridView.
#include "ui/grid/ColumnsMenu.h"
#include "ui/grid/FilterBar.h"
#include "ui/grid/GridHeader.h"
#include "ui/grid/GridView.h"
#include "ui/grid/TableModel.h"

#include <QActionGroup>

namespace outturn {

QString GridView::columnKey(int column) const
{
    return m_grid->columnKey(column);
}

QStringList GridView::columnKeys() const
{
    QStringList keys;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        keys.append(columnKey(column));
    return keys;
}

void GridView::keepColumnsIn(Settings *settings)
{
    m_settings = settings;
    connect(settings, &Settings::gridColumnsChanged, this, [this](const QString &kind) {
        if (m_grid && m_grid->kind() == kind)
            takeColumns();
    });
    takeColumns();
}

void GridView::takeColumns()
{
    if (!m_grid)
        return;
    if (m_settings)
        m_columns = m_settings->gridColumns(m_grid->kind());
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        const bool hide = canHide(column) && m_columns.hidden.contains(columnKey(column));
        if (hide != isColumnHidden(column))
            QTableView::setColumnHidden(column, hide);
    }
    refreshSearched();
    if (m_measuredWidth > 0)
        measure();
}

void GridView::keepColumns()
{
    if (m_settings && m_grid)
        m_settings->setGridColumns(m_grid->kind(), m_columns);
}

bool GridView::canHide(int column) const
{
    return m_grid && column != qMax(m_grid->stretchColumn(), 0);
}

void GridView::setColumnShown(int column, bool shown)
{
    if (!m_grid || isColumnHidden(column) != shown || (!shown && !canHide(column)) || !finishEditing())
        return;
    const QString key = columnKey(column);
    if (shown)
        m_columns.hidden.removeAll(key);
    else
        m_columns.hidden.append(key);
    // The current cell is one that can be seen.
    if (const QModelIndex current = currentIndex(); !shown && current.column() == column) {
        const int next = neighbour(column, 1);
        goTo(current.row(), next >= 0 ? next : neighbour(column, -1));
    }
    QTableView::setColumnHidden(column, !shown);
    refreshSearched();
    keepColumns();
    measure();
}

void GridView::fitColumn(int column)
{
    if (!m_grid || column < 0 || m_columns.widths.remove(columnKey(column)) == 0)
        return;
    keepColumns();
    measure();
}

// The next column on that side that is shown; -1 for none.
int GridView::neighbour(int column, int by) const
{
    for (column += by; column >= 0 && column < m_grid->columnCount(); column += by)
        if (!isColumnHidden(column))
            return column;
    return -1;
}

// For Tab: who types values goes past what only shows what follows from them. Arrows go there.
int GridView::nextToEdit(int column, int by) const
{
    do
        column = neighbour(column, by);
    while (column >= 0 && m_grid->isDerived(column));
    return column;
}

// A filter looks at what can be seen.
void GridView::refreshSearched()
{
    QList<int> shown;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        if (!isColumnHidden(column))
            shown.append(column);
    if (TableModel *own = table())
        own->setSearchedColumns(shown);
}

void GridView::showSort()
{
    const TableModel *own = table();
    const std::optional<RowSort> sort = own ? own->sorted() : std::nullopt;
    const int column = sort ? own->columnOf(*sort) : -1;
    if (m_header->setSorted(column < 0 ? std::nullopt : std::optional(column),
                            sort ? sort->order : Qt::AscendingOrder) &&
        m_measuredWidth > 0)
        m_measureSoon.start(); // the mark takes room
}

void GridView::addColumnActions(QMenu &menu, int column)
{
    const QString title = m_grid->headerData(column, Qt::Horizontal).toString();
    if (const TableModel *own = table()) {
        auto *ways = new QActionGroup(&menu);
        const std::optional<RowSort> now = own->sorted();
        const auto add = [&](const QString &words, const QString &name, const std::optional<RowSort> &sort) {
            QAction *action = ways->addAction(menu.addAction(words));
            action->setObjectName(name);
            action->setCheckable(true);
            action->setChecked(now == sort);
            connect(action, &QAction::triggered, this, [this, sort] { setSort(sort); });
        };
        const auto name = own->columnAt(column);
        if (name || own->isDerived(column)) {
            const RowSort up{name.value_or(Column::Actual), Qt::AscendingOrder, !name};
            add(tr("Sort &upwards"), QStringLiteral("sortUp"), up);
            add(tr("Sort &downwards"), QStringLiteral("sortDown"),
                RowSort{up.column, Qt::DescendingOrder, up.byProgress});
        }
        add(tr("The report’s &order"), QStringLiteral("sortNone"), std::nullopt);
        menu.addSeparator();
        QAction *filter = menu.addAction(tr("&Filter rows"), this, &GridView::openFilter);
        filter->setObjectName(QStringLiteral("filterRows"));
        filter->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L); // shown only: the grid handles its keys itself
        menu.addSeparator();
    }
    if (canHide(column)) {
        QAction *hide = menu.addAction(tr("&Hide “%1”").arg(QString(title).replace(u'&', QStringLiteral("&&"))), this,
                                       [this, column] { setColumnShown(column, false); });
        hide->setObjectName(QStringLiteral("hideColumn"));
    }
    if (m_columns.widths.contains(columnKey(column))) {
        QAction *fit = menu.addAction(tr("Fit the &width"), this, [this, column] { fitColumn(column); });
        fit->setObjectName(QStringLiteral("fitColumn"));
    }
    menu.addMenu(new ColumnsMenu(*this, &menu));
}

void GridView::openColumnMenu(int column, const QPoint &place)
{
    if (!m_grid || !finishEditing())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    addColumnActions(*menu, column);
    menu->popup(place);
}

} // namespace outturn
