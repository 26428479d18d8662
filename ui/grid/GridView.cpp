// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/GridView.h"

#include "ui/grid/CellEditors.h"
#include "ui/grid/GridClipboard.h"
#include "ui/grid/GridFrame.h"
#include "ui/grid/GridHeader.h"
#include "ui/grid/GridModel.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
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

bool isMeantForGrid(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Paste) ||
           event->matches(QKeySequence::SelectAll) || event->key() == Qt::Key_Delete ||
           event->key() == Qt::Key_Backspace || event->key() == Qt::Key_F2;
}

} // namespace

GridView::GridView(QWidget *parent)
    : QTableView(parent), m_delegate(new CellDelegate(this)), m_header(new GridHeader(this)),
      m_frame(new GridFrame(this))
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
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(m_grid, signal, this, [this] {
                keepCurrent();
                m_measured.clear();
                measure();
            });
        connect(m_grid, &QAbstractItemModel::modelReset, this, [this] {
            keepCurrent();
            measure();
        });
    }
    keepCurrent();
    m_measuredWidth = -1;
    // A huge table is measured once its width is known.
    if (isVisible() || !scrollsInside())
        measure();
}

void GridView::keepCurrent()
{
    if (m_grid && m_grid->rowCount() > 0 && !currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_grid->index(0, 0), QItemSelectionModel::NoUpdate);
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
    const int at = m_grid ? m_grid->rowOf(row) : -1;
    const int there = m_grid ? m_grid->columnOf(column) : -1;
    if (at < 0 || there < 0 || !finishEditing())
        return false;
    goTo(at, there);
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
    const int rows = m_grid->rowCount(), columns = m_grid->columnCount();
    const int cell = at.row() * columns + at.column();
    switch (step) {
    case CellDelegate::Step::Down:
        goTo(qMin(at.row() + 1, rows - 1), at.column());
        return true;
    case CellDelegate::Step::Up:
        goTo(qMax(at.row() - 1, 0), at.column());
        return true;
    case CellDelegate::Step::Right:
        if (cell + 1 == rows * columns)
            return false;
        goTo((cell + 1) / columns, (cell + 1) % columns);
        return true;
    case CellDelegate::Step::Left:
        if (cell == 0)
            return false;
        goTo((cell - 1) / columns, (cell - 1) % columns);
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

void GridView::copy() const
{
    QModelIndexList cells = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (cells.isEmpty() && currentIndex().isValid())
        cells.append(currentIndex());
    if (auto copied = copyCells(cells))
        QApplication::clipboard()->setMimeData(copied.release());
}

void GridView::paste()
{
    const QMimeData *pasted = QApplication::clipboard()->mimeData();
    if (!pasted || !pasted->hasText() || !currentIndex().isValid())
        return;
    const Result<QString> text = singleCell(*pasted);
    if (text)
        put(currentIndex(), *text);
    else
        Q_EMIT editFailed(text.error());
}

void GridView::clearCells()
{
    QList<QPersistentModelIndex> cells;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &cell : selected)
        cells.append(cell);
    if (cells.isEmpty())
        cells.append(currentIndex());
    for (const QPersistentModelIndex &cell : std::as_const(cells)) {
        if (cells.size() == 1)
            put(cell, {});
        else if (cell.isValid() && cell.flags().testFlag(Qt::ItemIsEditable))
            m_grid->setData(cell, QString());
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
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else {
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
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            clearCells();
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
        Q_EMIT currentCellChanged(m_grid->rowId(current.row()),
                                  m_grid->columnAt(current.column())
                                      .value_or(m_grid->columnAt(current.column() + 1).value_or(Column::Title)));
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
