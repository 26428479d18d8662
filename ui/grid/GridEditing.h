// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/PastePlan.h"
#include "app/edit/RowIntents.h"
#include "app/read/CopiedCells.h"

#include <QItemSelection>
#include <QObject>

class QAction;
class QKeyEvent;
class QMenu;

namespace outturn {

class GridModel;
class GridView;
class TableModel;

/// What a person does with the chosen cells and rows of a grid: copy, paste, fill, clear; insert, copy, delete and move
/// rows. Each is one step of the history. Goes by the rows and columns that are shown. Serves one view.
class GridEditing : public QObject
{
    Q_OBJECT

public:
    explicit GridEditing(GridView &view);

    /// Keys that mean this grid, though menus may have the same.
    static bool isMeant(const QKeyEvent &event);
    /// Does what the keys ask for; false when they ask for nothing here.
    bool press(const QKeyEvent &event);
    /// Entries of the context menu, with their keys. Until the menu is shown the selection must stay.
    void addTo(QMenu &menu);

    void copy(bool withHeaders) const;
    void cut();
    void paste();
    void clear();
    /// From the first chosen row of each column down; of one row, from the row above.
    void fillDown();
    void insertRow(Beside side);
    void duplicateRows();
    void deleteRows();
    void moveRows(Beside direction);
    void addPopulation(const QString &population);
    void selectRows();
    void selectColumns();

private:
    GridModel *grid() const;
    TableModel *table() const;
    /// The selection, or the current cell without one.
    QItemSelection chosen() const;
    QList<int> chosenRows(std::optional<int> column = {}) const; ///< in order; of one column or of all
    QList<RowId> chosenIds() const;
    QList<int> shownColumns() const;
    bool mayEdit() const;
    bool mayMove(Beside direction) const;

    std::vector<PasteTarget> targetsOf(const CopiedCells &cells, QItemSelection *area) const;
    std::vector<PasteTarget> targetsOf(const QString &words) const;
    PasteTarget targetAt(int row, int column, const QString &words) const;
    PasteTarget targetIn(const Result<RowId> &row, int column, const QString &words) const;
    bool dropHeaders(CopiedCells &cells, int column) const;
    ReadWords localeWords() const;
    void sayLeftOut(const PastePlan &plan, const Message &what);
    /// Makes the edits and goes to the first new row.
    void commitRows(const Result<std::vector<Edit>> &edits);
    QAction *add(QMenu &menu, const QString &text, const QKeySequence &keys, bool enabled,
                 const std::function<void()> &work);

    GridView &m_view;
};

} // namespace outturn
