// SPDX-License-Identifier: GPL-3.0-or-later
// What outlasts a reset of the model, or the grid itself: a part of GridView.
#include "ui/grid/GridState.h"

#include "ui/grid/CellEditors.h"
#include "ui/grid/FilterBar.h"
#include "ui/grid/GridView.h"
#include "ui/grid/TableModel.h"

#include <QHeaderView>
#include <QScrollBar>

namespace outturn {

namespace {

QString nameOf(const GridModel &model)
{
    const auto *table = qobject_cast<const TableModel *>(&model);
    return table ? table->tableId() : model.kind();
}

/// The rows that are still shown, as ranges.
QItemSelection found(const GridModel &model, const GridState::Selected &selected)
{
    QItemSelection result;
    std::vector<int> rows;
    for (const RowId &id : selected.rows)
        if (const int row = model.rowOf(id); row >= 0)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    const int right = std::min(selected.right, model.columnCount() - 1);
    for (size_t i = 0; i < rows.size() && selected.left <= right;) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        result.append(QItemSelectionRange(model.index(rows[i], selected.left), model.index(rows[end - 1], right)));
        i = end;
    }
    return result;
}

} // namespace

GridState GridView::gridState() const
{
    GridState state;
    if (!m_grid)
        return state;
    state.table = nameOf(*m_grid);
    if (const QModelIndex current = currentIndex(); current.isValid()) {
        state.current = m_grid->rowId(current.row());
        state.currentRow = current.row();
        state.currentColumn = current.column();
        state.currentAt = rowViewportPosition(current.row());
        state.currentSeen = state.currentAt >= 0 && state.currentAt < viewport()->height();
    }
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        GridState::Selected selected{{}, range.left(), range.right()};
        selected.rows.reserve(range.height());
        for (int row = range.top(); row <= range.bottom(); ++row)
            selected.rows.append(m_grid->rowId(row));
        state.selected.append(selected);
    }
    if (const int top = rowAt(0); top >= 0) {
        state.top = m_grid->rowId(top);
        state.topAt = rowViewportPosition(top);
    }
    state.sideways = horizontalScrollBar()->value();
    state.editing = m_delegate->editor() != nullptr;
    state.focus = hasFocus();
    state.filterOpen = m_filterBar && m_filterBar->isOpen();
    if (const TableModel *own = table()) {
        state.filter = own->filter();
        state.sort = own->sorted();
    }
    return state;
}

void GridView::holdPlace()
{
    if (m_held && m_grid->rowCount() == 0)
        return; // from before a filter that nothing passed
    m_held = gridState();
    m_heldText = m_delegate->editor() ? editorText(m_delegate->editor()) : QString();
}

void GridView::takePlace()
{
    const bool sameColumns = m_measuredWidth == viewport()->width() && m_measuredColumns == columnKeys();
    if (!sameColumns)
        takeColumns();
    const auto remeasure = [&] { sameColumns ? measureRows() : measure(); };
    const int rows = m_grid->rowCount(), columns = m_grid->columnCount();
    if (!m_held || rows == 0 || columns == 0) {
        keepCurrent();
        remeasure();
        return;
    }
    const std::optional<GridState> state = std::exchange(m_held, std::nullopt);
    const int known = state->current.isEmpty() ? -1 : m_grid->rowOf(state->current);
    {
        // To others it is the same cell: they hear of it only where the row is another.
        const QSignalBlocker quiet(known >= 0 || !m_active ? this : nullptr);
        QItemSelection selection;
        for (const GridState::Selected &selected : state->selected)
            selection.merge(found(*m_grid, selected), QItemSelectionModel::Select);
        const QModelIndex current = m_grid->index(known >= 0 ? known : qBound(0, state->currentRow, rows - 1),
                                                  qBound(0, state->currentColumn, columns - 1));
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    remeasure();
    horizontalScrollBar()->setValue(state->sideways);
    if (scrollsInside()) {
        const bool byCurrent = state->currentSeen && known >= 0;
        const int top = byCurrent ? known : m_grid->rowOf(state->top);
        const int at = byCurrent ? state->currentAt : state->topAt;
        if (top >= 0)
            verticalScrollBar()->setValue(verticalHeader()->sectionPosition(top) - at);
        measureVisibleRows();
    }
    if (state->editing && known >= 0 && currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
        if (QWidget *editor = m_delegate->editor()) {
            setEditorText(editor, m_heldText);
            putCursorAtEnd(editor);
        }
    }
}

void GridView::setGridState(const GridState &state)
{
    if (!m_grid || state.table != nameOf(*m_grid))
        return;
    if (TableModel *own = table()) {
        if (state.sort)
            own->setSort(state.sort);
        if (state.filterOpen && filterBar())
            filterBar()->open(state.filter);
        else if (!state.filter.isEmpty())
            own->setFilter(state.filter);
    }
    m_held = state;
    m_held->editing = false;
    takePlace();
    if (state.focus)
        setFocus(Qt::OtherFocusReason);
}

} // namespace outturn
