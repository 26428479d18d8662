// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Column.h"
#include "app/report/Error.h"
#include "app/report/RowId.h"
#include "ui/grid/CellDelegate.h"

#include <QSet>
#include <QTableView>
#include <QTimer>

namespace outturn {

class GridFrame;
class GridHeader;
class GridModel;

/// A table on a page, with the keys of a spreadsheet. It is as high as its rows, which are as high as their text, and
/// lets the page scroll; only above `mostRows` it has a fixed height, scrolls inside and measures the rows that are
/// seen. setModel() takes a GridModel. Always has a current cell while it has rows: screen readers need one.
class GridView : public QTableView
{
    Q_OBJECT

public:
    static constexpr int mostRows = 300;
    static constexpr int tallest = 640; ///< of a grid that scrolls inside, in pixels

    explicit GridView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    GridModel *grid() const { return m_grid; }

    /// Makes the cell the current one and brings it into view; false when this grid does not show it, or when text that
    /// is refused stands in an editor.
    bool select(const RowId &row, Column column);
    /// Takes what is being typed; false when it is refused: the editor stays, and shows why. To be asked before what is
    /// shown goes away.
    bool finishEditing();
    /// Of several grids one at a time shows its current cell: the one that last had the focus.
    bool isActive() const { return m_active; }
    void setActive(bool active);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void keyboardSearch(const QString &) override {}

public Q_SLOTS:
    void copy() const;
    void paste();
    void clearCells();

Q_SIGNALS:
    /// Also when the focus comes to it. In the year column of a series the column is the first one with amounts.
    void currentCellChanged(const outturn::RowId &row, outturn::Column column);
    void editFailed(const outturn::Error &error);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;

protected Q_SLOTS:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void takeStep(const RowId &row, int column, CellDelegate::Step step);
    bool step(CellDelegate::Step step);
    bool leave(bool next);
    void goTo(int row, int column);
    /// Types `text` into the cell as a person would: refused, it stands in an editor with the reason.
    void put(const QModelIndex &index, const QString &text);
    void keepCurrent();
    void announce(const QModelIndex &current);
    void measure();
    void measureVisibleRows();
    void measureRow(int row);
    void bringIntoView(const QModelIndex &index);
    bool scrollsInside() const;

    GridModel *m_grid = nullptr;
    CellDelegate *m_delegate;
    GridHeader *m_header;
    GridFrame *m_frame;
    QTimer m_measureSoon;
    QSet<int> m_measured; ///< rows of a grid that scrolls inside
    int m_measuredWidth = -1;
    bool m_active = false;
};

} // namespace outturn
