// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Column.h"
#include "app/report/Error.h"
#include "app/report/RowId.h"
#include "app/report/TextSpan.h"
#include "ui/grid/CellDelegate.h"
#include "ui/grid/GridState.h"
#include "ui/settings/Settings.h"

#include <QPointer>
#include <QTableView>
#include <QTimer>

class QMenu;

namespace outturn {

class FilterBar;
class GridEditing;
class GridFrame;
class GridHeader;
class GridModel;
class TableModel;

/// A table on a page, with the keys of a spreadsheet. It is as high as its rows, which are as high as their text, and
/// lets the page scroll; only above `mostRows` it has a fixed height, scrolls inside and measures the rows that are
/// seen. setModel() takes a GridModel. Always has a current cell while it has rows: screen readers need one.
///
/// Where its columns do not find room beside each other, the ones that name a row stay in their place while the others
/// scroll (FrozenColumns.cpp). Which columns are shown, and how wide, is a person's choice (GridColumns.cpp); sort and
/// filter are the TableModel's.
class GridView : public QTableView
{
    Q_OBJECT

public:
    static constexpr int mostRows = 300;
    static constexpr int tallest = 640; ///< of a grid that scrolls inside, in pixels

    explicit GridView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    GridModel *grid() const { return m_grid; }

    /// Makes the cell the current one and brings it into view; false when this table does not have it, or when text
    /// that is refused stands in an editor. A filter that keeps the row out is taken away (filterCleared), a hidden
    /// column shown.
    bool select(const RowId &row, Column column);
    /// Takes what is being typed; false when it is refused: the editor stays, and shows why. To be asked before what is
    /// shown goes away.
    bool finishEditing();
    /// Of several grids one at a time shows its current cell: the one that last had the focus.
    bool isActive() const { return m_active; }
    void setActive(bool active);

    /// The bar that belongs above this grid; it shows itself when it is asked for. Null without rows that can be
    /// filtered.
    FilterBar *filterBar();
    /// Opens it, with the focus; false when text that is refused stands in an editor.
    bool openFilter();
    /// False, and nothing happens, when text that is refused stands in an editor.
    bool setFilter(const RowFilter &filter);
    bool setSort(const std::optional<RowSort> &sort);

    /// Where the choice of columns is kept, and heard of when another grid changes it; must outlive the view.
    void keepColumnsIn(Settings *settings);
    void setColumnShown(int column, bool shown);
    /// Whether the column may be hidden: the one that names the rows stays.
    bool canHide(int column) const;
    /// Forgets the width it was given by hand.
    void fitColumn(int column);
    /// Sort, filter and columns, for a menu at that column.
    void addColumnActions(QMenu &menu, int column);
    /// Width of the columns that stay while the others scroll, in pixels; 0 where all have room.
    int frozenWidth() const { return m_frozenWidth; }
    bool isFrozen(int column) const;

    /// To be given to another grid of the same table, when a page is built again.
    GridState gridState() const;
    void setGridState(const GridState &state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &place) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &) override {}

    /// Goes to the sentence that states the current cell; asks which where there are several. False when there is none.
    bool followStatement();

    /// What a person does with cells and rows: copy, paste, fill, insert, delete, move.
    GridEditing &editing() const { return *m_editing; }

Q_SIGNALS:
    /// Also when the focus comes to it. In the year column of a series the column is the first one with amounts.
    void currentCellChanged(const outturn::RowId &row, outturn::Column column);
    /// To show a row that it kept out.
    void filterCleared();
    /// Words of the narrative that state a cell are to be shown.
    void statementChosen(const outturn::TextSpan &words);
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
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

protected Q_SLOTS:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void updateGeometries() override;

private:
    friend class GridEditing;
    void takeStep(const RowId &row, int column, CellDelegate::Step step);
    bool step(CellDelegate::Step step);
    bool leave(bool next);
    void goTo(int row, int column);
    /// Types `text` into the cell as a person would: refused, it stands in an editor with the reason.
    void put(const QModelIndex &index, const QString &text);
    void keepCurrent();
    void announce(const QModelIndex &current);
    TableModel *table() const;
    void holdPlace();
    void takePlace();
    QString columnKey(int column) const;
    QStringList columnKeys() const;
    int neighbour(int column, int by) const;
    int nextToEdit(int column, int by) const;
    void takeColumns();
    void keepColumns();
    void refreshSearched();
    void showSort();
    void refreshFrozen();
    int frozenLeft(int column) const;
    void addStatements(QMenu &menu, const QModelIndex &index);
    void editThresholds(int row);
    void openColumnMenu(int column, const QPoint &place);
    void measure();
    void measureRows();
    void measureVisibleRows();
    void takeRows(int first, int count);
    void measureRow(int row);
    bool needsWiderColumns(int first, int last, int left, int right) const;
    void bringIntoView(const QModelIndex &index);
    bool scrollsInside() const;

    GridModel *m_grid = nullptr;
    CellDelegate *m_delegate;
    GridEditing *m_editing;
    GridHeader *m_header;
    GridFrame *m_frame;
    QTimer m_measureSoon;
    std::vector<char> m_measured; ///< of a grid that scrolls inside, which rows are as high as their text
    int m_measuredWidth = -1;
    QStringList m_measuredColumns;
    bool m_active = false;

    QPointer<FilterBar> m_filterBar;
    QPointer<Settings> m_settings;
    Settings::GridColumns m_columns; ///< by columnKey
    QList<int> m_frozen;             ///< columns, from the edge on
    int m_frozenWidth = 0;
    std::optional<GridState> m_held; ///< while the model is being reset, or shows no rows
    QString m_heldText;              ///< of the editor that was open
};

} // namespace outturn
