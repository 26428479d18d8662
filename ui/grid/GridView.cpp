// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridView.h"

#include "ui/grid/CellEditors.h"
#include "ui/grid/FilterBar.h"
#include "ui/grid/GridEditing.h"
#include "ui/grid/GridFrame.h"
#include "ui/grid/GridHeader.h"
#include "ui/grid/GridModel.h"
#include "ui/grid/TableModel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace outturn {

namespace {

GridView *gridAround(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (auto *view = qobject_cast<GridView *>(widget))
            return view;
    return nullptr;
}

bool asksForFilter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_L && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

// A column without cells stands for the one beside it: a year for its first amount, progress for the actual.
Column columnBeside(const GridModel &grid, int column)
{
    for (const int each : {column, column + 1, column - 1})
        if (const auto name = grid.columnAt(each))
            return *name;
    return Column::Title;
}

bool isMeantForGrid(const QKeyEvent *event)
{
    return GridEditing::isMeant(*event) || event->matches(QKeySequence::SelectAll) || event->key() == Qt::Key_F2 ||
           asksForFilter(event);
}

} // namespace

GridView::GridView(QWidget *parent)
    : QTableView(parent), m_delegate(new CellDelegate(this)), m_editing(new GridEditing(*this)),
      m_header(new GridHeader(this)), m_frame(new GridFrame(this))
{
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | AnyKeyPressed);
    setCornerButtonEnabled(false);
    setAccessibleDescription(tr("F2 edits a cell, Enter goes down, Tab goes on, Delete empties a cell."));

    m_measureSoon.setSingleShot(true);
    m_measureSoon.setInterval(0);
    connect(&m_measureSoon, &QTimer::timeout, this, &GridView::measure);
    connect(m_delegate, &CellDelegate::accepted, this, &GridView::takeStep);
    m_header->setSectionsClickable(true); // a title chooses its column
    connect(m_header, &QHeaderView::sectionPressed, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(m_header, &GridHeader::menuRequested, this, &GridView::openColumnMenu);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_header->isDragging() || width <= 0)
            return;
        m_columns.widths.insert(columnKey(column), width);
        m_measureSoon.start();
    });
    connect(m_header, &GridHeader::dragged, this, &GridView::keepColumns);
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, &GridView::fitColumn);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const GridView *other = gridAround(now);
        if (other && other != this && other->window() == window())
            setActive(false);
    });
}

void GridView::setModel(QAbstractItemModel *model)
{
    if (m_grid)
        disconnect(m_grid, nullptr, this, nullptr);
    m_grid = qobject_cast<GridModel *>(model);
    QTableView::setModel(m_grid);
    if (m_grid) {
        connect(m_grid, &GridModel::editFailed, this, &GridView::editFailed);
        connect(m_grid, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first, int last) { takeRows(first, last - first + 1); });
        connect(m_grid, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first, int last) { takeRows(first, first - last - 1); });
        connect(m_grid, &QAbstractItemModel::layoutChanged, this, [this] { m_measured.clear(); });
        connect(m_grid, &QAbstractItemModel::modelAboutToBeReset, this, &GridView::holdPlace);
        connect(m_grid, &QAbstractItemModel::modelReset, this, &GridView::takePlace);
        if (const TableModel *own = table())
            connect(own, &TableModel::orderChanged, this, &GridView::showSort);
        // Selected cells are drawn twice where they stay while others scroll.
        connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
            if (m_frozenWidth > 0)
                viewport()->update();
        });
        takeColumns();
        showSort();
    }
    keepCurrent();
    m_measuredWidth = -1;
    // A huge table is measured once its width is known.
    if (isVisible() || !scrollsInside())
        measure();
}

TableModel *GridView::table() const
{
    return qobject_cast<TableModel *>(m_grid);
}

void GridView::keepCurrent()
{
    if (m_grid && m_grid->rowCount() > 0 && !currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_grid->index(0, qMax(neighbour(-1, 1), 0)), QItemSelectionModel::NoUpdate);
}

FilterBar *GridView::filterBar()
{
    if (!m_filterBar && table())
        m_filterBar = new FilterBar(this);
    return m_filterBar;
}

bool GridView::openFilter()
{
    if (!filterBar() || !finishEditing())
        return false;
    m_filterBar->open();
    return true;
}

bool GridView::setFilter(const RowFilter &filter)
{
    TableModel *own = table();
    if (!own || !finishEditing()) {
        if (m_delegate->editor())
            m_delegate->editor()->setFocus();
        return false;
    }
    own->setFilter(filter);
    return true;
}

bool GridView::setSort(const std::optional<RowSort> &sort)
{
    TableModel *own = table();
    if (!own || !finishEditing())
        return false;
    own->setSort(sort);
    return true;
}

void GridView::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    viewport()->update();
}

bool GridView::finishEditing()
{
    return m_delegate->accept();
}

bool GridView::select(const RowId &row, Column column)
{
    TableModel *own = table();
    const bool kept = own && own->rowOf(row) < 0 && own->holds(row);
    const int there = m_grid ? m_grid->columnOf(column) : -1;
    if (there < 0 || (!kept && m_grid->rowOf(row) < 0) || !finishEditing())
        return false;
    if (kept) {
        own->setFilter({});
        Q_EMIT filterCleared();
    }
    setColumnShown(there, true);
    goTo(m_grid->rowOf(row), there);
    setActive(true);
    bringIntoView(currentIndex());
    return true;
}

void GridView::goTo(int row, int column)
{
    selectionModel()->setCurrentIndex(m_grid->index(row, column), QItemSelectionModel::ClearAndSelect);
}

bool GridView::step(CellDelegate::Step step)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return false;
    const int rows = m_grid->rowCount();
    switch (step) {
    case CellDelegate::Step::Down:
        goTo(qMin(at.row() + 1, rows - 1), at.column());
        return true;
    case CellDelegate::Step::Up:
        goTo(qMax(at.row() - 1, 0), at.column());
        return true;
    case CellDelegate::Step::Right:
        if (const int next = nextToEdit(at.column(), 1); next >= 0)
            goTo(at.row(), next);
        else if (at.row() + 1 < rows)
            goTo(at.row() + 1, nextToEdit(-1, 1));
        else
            return false;
        return true;
    case CellDelegate::Step::Left:
        if (const int next = nextToEdit(at.column(), -1); next >= 0)
            goTo(at.row(), next);
        else if (at.row() > 0)
            goTo(at.row() - 1, nextToEdit(m_grid->columnCount(), -1));
        else
            return false;
        return true;
    case CellDelegate::Step::Stay:
        return true;
    }
    return false;
}

void GridView::takeStep(const RowId &row, int column, CellDelegate::Step direction)
{
    // The edit may have moved its row: a new year finds its place among the others.
    if (const int at = m_grid->rowOf(row); at >= 0 && at != currentIndex().row())
        goTo(at, column);
    if (!step(direction))
        leave(direction == CellDelegate::Step::Right);
}

bool GridView::focusNextPrevChild(bool next)
{
    // Where Tab arrives, before any key handler.
    return (hasFocus() && step(next ? CellDelegate::Step::Right : CellDelegate::Step::Left)) || leave(next);
}

bool GridView::leave(bool next)
{
    setTabKeyNavigation(false);
    const bool moved = QTableView::focusNextPrevChild(next);
    setTabKeyNavigation(true);
    return moved;
}

void GridView::put(const QModelIndex &index, const QString &text)
{
    if (!index.flags().testFlag(Qt::ItemIsEditable))
        return;
    if (m_grid->tryText(index, text)) {
        m_grid->setData(index, text);
        return;
    }
    edit(index);
    if (QWidget *editor = m_delegate->editor()) {
        setEditorText(editor, text);
        m_delegate->accept();
    }
}

bool GridView::event(QEvent *event)
{
    // Menus have the same keys; here they mean the cell.
    if (event->type() == QEvent::ShortcutOverride && state() != EditingState &&
        isMeantForGrid(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (asksForFilter(event)) {
        openFilter();
    } else if (!m_editing->press(*event)) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            step(shift ? CellDelegate::Step::Up : CellDelegate::Step::Down);
            break;
        case Qt::Key_F2:
            if (currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
                edit(currentIndex());
                if (QWidget *editor = m_delegate->editor())
                    putCursorAtEnd(editor);
            }
            break;
        case Qt::Key_Escape:
            event->ignore();
            return;
        default:
            QTableView::keyPressEvent(event);
            return;
        }
    }
    event->accept();
}

// Ctrl with Home, End and arrows goes further; what is chosen goes along, or grows with Shift, as in spreadsheets.
QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (!event || event->type() != QEvent::KeyPress)
        return QTableView::selectionCommand(index, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const QKeyEvent plain(QEvent::KeyPress, key->key(), key->modifiers() & ~Qt::ControlModifier, key->text());
    return QTableView::selectionCommand(index, &plain);
}

void GridView::mousePressEvent(QMouseEvent *event)
{
    // Text that was refused keeps its editor: it must not be lost by a click elsewhere.
    if (m_delegate->editor() && !finishEditing()) {
        m_delegate->editor()->setFocus();
        return;
    }
    QTableView::mousePressEvent(event);
}

void GridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_delegate->isRefused())
        return;
    QTableView::mouseDoubleClickEvent(event);
}

void GridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (hint != QAbstractItemDelegate::RevertModelCache && m_delegate->isRefused() && editor == m_delegate->editor())
        return;
    QTableView::closeEditor(editor, hint);
}

void GridView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    setActive(true);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        bringIntoView(currentIndex());
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        announce(currentIndex());
}

void GridView::announce(const QModelIndex &current)
{
    if (m_grid && current.isValid())
        Q_EMIT currentCellChanged(m_grid->rowId(current.row()), columnBeside(*m_grid, current.column()));
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The row of the current cell is tinted as a whole.
    viewport()->update();
    if (!current.isValid())
        return;
    if (hasFocus())
        bringIntoView(current);
    announce(current);
}

void GridView::bringIntoView(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    scrollTo(index);
    for (QWidget *widget = parentWidget(); widget; widget = widget->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(widget);
        if (!area || !area->widget())
            continue;
        const QRect cell = visualRect(index);
        const QPoint middle = viewport()->mapTo(area->widget(), cell.center());
        area->ensureVisible(middle.x(), middle.y(), 0, cell.height() / 2 + 8);
        return;
    }
}

} // namespace outturn
