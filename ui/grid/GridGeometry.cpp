// SPDX-License-Identifier: GPL-3.0-or-later
// How wide its columns, how high its rows and how large a GridView is: the second half of GridView.
#include "ui/grid/ColumnWidths.h"
#include "ui/grid/GridFrame.h"
#include "ui/grid/GridHeader.h"
#include "ui/grid/GridView.h"
#include "ui/grid/TableModel.h"

#include <QScrollBar>
#include <QWheelEvent>

namespace outturn {

namespace {

// Of a huge table the first rows speak for the others.
constexpr int sampledRows = 100;

} // namespace

// A filter does not change that: nothing on the page should move with each key.
bool GridView::scrollsInside() const
{
    const TableModel *own = table();
    return m_grid && (own ? own->tableRowCount() : m_grid->rowCount()) > mostRows;
}

void GridView::measure()
{
    m_measureSoon.stop();
    const int room = viewport()->width();
    if (!m_grid || m_grid->columnCount() == 0 || room <= 0)
        return;
    m_measuredWidth = room;
    m_measuredColumns = columnKeys();
    setVerticalScrollBarPolicy(scrollsInside() ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);

    const int letter = fontMetrics().averageCharWidth();
    QList<ColumnWish> wishes;
    const int rows = qMin(m_grid->rowCount(), scrollsInside() ? sampledRows : mostRows);
    QList<int> shown;
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        shown.append(column);
        ColumnWish wish;
        wish.stretches = column == m_grid->stretchColumn();
        if (const int own = m_columns.widths.value(columnKey(column)); own > 0) {
            wish.least = wish.preferred = qMax(own, m_header->minimumSectionSize());
            wish.fixed = true;
            wishes.append(wish);
            continue;
        }
        wish.least = m_header->wordWidth(column);
        wish.preferred = wish.least;
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = m_grid->index(row, column);
            const bool number = index.data(GridModel::NumericRole).toBool();
            const int natural = m_delegate->naturalWidth(index);
            // Numbers stay on one line; words may wrap.
            wish.least = qMax(wish.least, number ? natural : m_delegate->wordWidth(index));
            wish.preferred = qMax(wish.preferred, number ? natural : qMin(natural, letter * 16));
        }
        if (wish.stretches)
            wish.preferred = qMax(wish.least, letter * 28);
        wishes.append(wish);
    }
    const QList<int> widths = columnWidths(wishes, room);
    for (qsizetype column = 0; column < widths.size(); ++column)
        setColumnWidth(shown[column], widths[column]);

    if (scrollsInside())
        verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + 2 * CellDelegate::marginY + 1);
    m_header->updateGeometry();
    measureRows();
}

// After a sort or a filter: the columns are as they were.
void GridView::measureRows()
{
    m_measured.assign(static_cast<size_t>(m_grid->rowCount()), 0);
    if (scrollsInside()) {
        measureVisibleRows();
    } else {
        for (int row = 0; row < m_grid->rowCount(); ++row)
            measureRow(row);
    }
    updateGeometries();
    updateGeometry();
}

void GridView::measureRow(int row)
{
    int height = fontMetrics().height() + 2 * CellDelegate::marginY + 1;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        if (!isColumnHidden(column))
            height = qMax(height, m_delegate->heightFor(m_grid->index(row, column), columnWidth(column)));
    if (rowHeight(row) != height)
        setRowHeight(row, height);
}

void GridView::measureVisibleRows()
{
    const int first = rowAt(0);
    if (first < 0)
        return;
    m_measured.resize(static_cast<size_t>(m_grid->rowCount()), 0);
    // Rows grow while they are measured, so that the last one to measure moves up. Asking the view where a row stands
    // would have it count all rows again each time.
    int at = rowViewportPosition(first);
    for (int row = first; row < m_grid->rowCount() && at <= viewport()->height(); ++row) {
        if (!std::exchange(m_measured[static_cast<size_t>(row)], char(1)))
            measureRow(row);
        at += rowHeight(row);
    }
}

// Rows came, or, by a negative number, went.
void GridView::takeRows(int first, int count)
{
    keepCurrent();
    const int rows = m_grid->rowCount();
    const bool inside = scrollsInside();
    if (m_measuredWidth < 0 || inside != (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn) || rows == 0) {
        measure();
        return;
    }
    const int last = first + count - 1;
    if (inside) {
        const auto at = m_measured.begin() + qMin<std::ptrdiff_t>(first, std::ssize(m_measured));
        if (count > 0)
            m_measured.insert(at, static_cast<size_t>(count), 0);
        else
            m_measured.erase(at, at + qMin<std::ptrdiff_t>(-count, m_measured.end() - at));
        measureVisibleRows();
    } else {
        for (int row = first; row <= last; ++row)
            measureRow(row);
    }
    if (count > 0 && count <= mostRows && needsWiderColumns(first, last, 0, m_grid->columnCount() - 1))
        m_measureSoon.start();
    updateGeometries();
    updateGeometry();
}

// Numbers are not cut.
bool GridView::needsWiderColumns(int first, int last, int left, int right) const
{
    for (int column = left; column <= right; ++column) {
        if (isColumnHidden(column) || m_columns.widths.contains(columnKey(column)))
            continue;
        for (int row = first; row <= last; ++row) {
            const QModelIndex index = m_grid->index(row, column);
            if (index.data(GridModel::NumericRole).toBool() && m_delegate->naturalWidth(index) > columnWidth(column))
                return true;
        }
    }
    return false;
}

QSize GridView::sizeHint() const
{
    const int frame = 2 * frameWidth();
    int height = m_header->sizeHint().height() + frame;
    if (m_grid)
        height += scrollsInside() ? tallest : verticalHeader()->length();
    if (horizontalScrollBar()->maximum() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    return {QTableView::sizeHint().width(), height};
}

QSize GridView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_frame->setGeometry(rect());
    m_frame->raise();
    if (viewport()->width() != m_measuredWidth)
        measure();
}

void GridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LanguageChange:
        m_measureSoon.start();
        break;
    default:
        break;
    }
}

void GridView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    if (!m_grid || !topLeft.isValid() || (!roles.isEmpty() && !roles.contains(Qt::DisplayRole)))
        return;
    if (bottomRight.row() - topLeft.row() > mostRows) {
        m_measureSoon.start();
        return;
    }
    if (needsWiderColumns(topLeft.row(), bottomRight.row(), topLeft.column(), bottomRight.column())) {
        m_measureSoon.start();
        return;
    }
    const int before = verticalHeader()->length();
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        measureRow(row);
    if (verticalHeader()->length() != before)
        updateGeometry();
}

void GridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0 && m_frozenWidth > 0)
        viewport()->update(); // what stays was moved along
    if (dy != 0 && scrollsInside())
        measureVisibleRows();
}

void GridView::wheelEvent(QWheelEvent *event)
{
    const bool sideways = qAbs(event->angleDelta().x()) > qAbs(event->angleDelta().y());
    const QScrollBar *bar = sideways ? horizontalScrollBar() : verticalScrollBar();
    if (bar->maximum() == bar->minimum()) {
        event->ignore();
        return;
    }
    QTableView::wheelEvent(event);
}

} // namespace outturn
