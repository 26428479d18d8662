// SPDX-License-Identifier: GPL-3.0-or-later
// The columns that name a row stay in their place while the others scroll: a part of GridView. They are cells of the
// same view, drawn over those that pass beneath them, so that keys, editors, menus and screen readers know one table.
#include "ui/grid/GridHeader.h"
#include "ui/grid/GridModel.h"
#include "ui/grid/GridView.h"
#include "ui/look/Look.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace outturn {

namespace {

// Of the place, for what stays: the others must still be seen to pass.
constexpr int mostPercent = 60;

} // namespace

bool GridView::isFrozen(int column) const
{
    return m_frozen.contains(column);
}

// Those up to the one that names the rows, as many as leave room for others.
void GridView::refreshFrozen()
{
    QList<int> frozen;
    int width = 0;
    if (m_grid && horizontalScrollBar()->maximum() > 0) {
        const int last = qMax(m_grid->stretchColumn(), 0);
        for (int column = 0; column <= last; ++column) {
            if (isColumnHidden(column))
                continue;
            if (width + columnWidth(column) > viewport()->width() * mostPercent / 100)
                break;
            frozen.append(column);
            width += columnWidth(column);
        }
    }
    if (frozen == m_frozen && width == m_frozenWidth)
        return;
    m_frozen = frozen;
    m_frozenWidth = width;
    m_header->setFrozen(width);
    viewport()->update();
}

void GridView::updateGeometries()
{
    QTableView::updateGeometries();
    refreshFrozen();
}

int GridView::frozenLeft(int column) const
{
    int before = 0;
    for (const int each : m_frozen) {
        if (each == column)
            break;
        before += columnWidth(each);
    }
    return isRightToLeft() ? viewport()->width() - before - columnWidth(column) : before;
}

QRect GridView::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (rect.isValid() && isFrozen(index.column()))
        rect.moveLeft(frozenLeft(index.column()));
    return rect;
}

QModelIndex GridView::indexAt(const QPoint &place) const
{
    const int fromEdge = isRightToLeft() ? viewport()->width() - 1 - place.x() : place.x();
    if (fromEdge >= 0 && fromEdge < m_frozenWidth) {
        int width = 0;
        for (const int column : m_frozen) {
            width += columnWidth(column);
            if (fromEdge < width) {
                const int row = rowAt(place.y());
                return row < 0 ? QModelIndex() : m_grid->index(row, column);
            }
        }
    }
    return QTableView::indexAt(place);
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (m_frozenWidth == 0 || !index.isValid())
        return;
    if (isFrozen(index.column())) {
        bar->setValue(before);
        return;
    }
    const QRect rect = visualRect(index);
    const int beneath =
        isRightToLeft() ? rect.right() + 1 - (viewport()->width() - m_frozenWidth) : m_frozenWidth - rect.left();
    if (beneath > 0)
        bar->setValue(bar->value() - beneath);
}

void GridView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_frozenWidth == 0 || !m_grid)
        return;
    const int edge = isRightToLeft() ? viewport()->width() - m_frozenWidth : 0;
    const QRect strip = QRect(edge, 0, m_frozenWidth, viewport()->height());
    const QRect dirty = event->rect().intersected(strip);
    if (dirty.isEmpty())
        return;
    const Colours &colours = Look::colours(palette());
    QPainter painter(viewport());
    painter.setClipRect(dirty);
    painter.fillRect(dirty, colours.page);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto lines =
        QColor::fromRgba(static_cast<QRgb>(style()->styleHint(QStyle::SH_Table_GridLineColor, &option, this)));
    const int first = rowAt(dirty.top());
    int bottom = dirty.top();
    for (int row = first; row >= 0 && row < m_grid->rowCount() && bottom <= dirty.bottom(); ++row) {
        const int top = rowViewportPosition(row);
        bottom = top + rowHeight(row);
        for (const int column : std::as_const(m_frozen)) {
            const QModelIndex index = m_grid->index(row, column);
            QStyleOptionViewItem cell = option;
            cell.rect = visualRect(index);
            if (isRightToLeft())
                cell.rect.translate(1, 0); // the line between cells is on their left
            cell.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            itemDelegateForIndex(index)->paint(&painter, cell, index);
            painter.fillRect(isRightToLeft() ? cell.rect.left() - 1 : cell.rect.right() + 1, top, 1, rowHeight(row),
                             lines);
        }
        painter.fillRect(strip.left(), bottom - 1, strip.width(), 1, lines);
    }
    painter.fillRect(isRightToLeft() ? strip.left() : strip.right(), strip.top(), 1, strip.height(), colours.control);
}

} // namespace outturn
