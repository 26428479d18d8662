// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Progress.h"
#include "ui/grid/GridModel.h"
#include "ui/grid/RowOrder.h"

namespace outturn {

/// A table of a report: the rows and columns that its source prints, in its own words. Code and title, which share one
/// header in print, are two columns. A table has only the columns that its source has, and, where it has targets and
/// actuals, behind them one that shows the progress of each row.
///
/// A person may see its rows sorted and filtered. The model's rows are those that are shown; the report keeps its own
/// order, and knows nothing of it. Whoever goes to a row that is filtered out (rowOf gives -1, holds() is true) clears
/// the filter first; GridView::select does.
class TableModel : public GridModel
{
    Q_OBJECT

public:
    /// `table`: index in Report::tables.
    TableModel(Project *project, QString reportId, int table, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    RowId rowId(int row) const override;
    std::optional<Column> columnAt(int column) const override;
    int rowOf(const RowId &row) const override;
    const Cell *cell(int row, int column) const override;
    CellType cellTypeAt(const QModelIndex &index) const override;
    int stretchColumn() const override;
    bool isDerived(int column) const override { return column >= 0 && column == progressColumn(); }
    QString columnKey(int column) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QString kind() const override;

    /// Table::id.
    const QString &tableId() const { return m_tableId; }
    /// Rows of the table, shown or not.
    int tableRowCount() const;
    /// The place of a shown row among the table's own rows, from 0.
    int tableRow(int row) const { return m_order->rowAt(row); }
    /// Whether the table has the row, shown or not.
    bool holds(const RowId &row) const { return placeOf(row) >= 0; }

    /// Of a table of indicators; null for a row that is not shown.
    const IndicatorRow *indicator(int row) const { return indicatorAt(tableRow(row)); }
    /// -1 where there is none.
    int progressColumn() const { return m_hasProgress ? static_cast<int>(m_columns.size()) : -1; }
    using GridModel::columnOf;
    int columnOf(const RowSort &sort) const { return sort.byProgress ? progressColumn() : columnOf(sort.column); }

    const std::optional<RowSort> &sorted() const { return m_sort; }
    /// None: the report's order. The same again sorts anew, after edits. Many rows are sorted on another thread.
    void setSort(const std::optional<RowSort> &sort);
    const RowFilter &filter() const { return m_order->wanted(); }
    /// Taking it away works at once; else the rows that were shown stay until all have been looked at. The same again
    /// looks anew, after edits.
    void setFilter(const RowFilter &filter);
    /// Columns that a filter looks at: the model's own numbers. All until set.
    void setSearchedColumns(const QList<int> &columns) { m_order->setColumns(columns); }
    /// A filter is about to be typed.
    void prepareFilter() { m_order->prepare(); }
    /// What is shown is not yet what was asked for.
    bool isBusy() const { return m_order->isBusy(); }

Q_SIGNALS:
    /// Sort or filter asked for, or in force, is another. While rows change the model is reset.
    void orderChanged();

protected:
    bool isEditable(const QModelIndex &index) const override;
    void projectChanged(const Change &change) override;

private:
    const Table *table() const;
    int placeOf(const RowId &row) const;
    const Cell *tableCell(int row, int column) const;
    RowId tableRowId(int row) const;
    const IndicatorRow *indicatorAt(int row) const;
    RowProgress progressAt(int row) const;
    SortKey progressKey(int row) const;
    void announceProgress(int first, int last);
    void takeTable();
    void followRows();
    void moveTo(const std::vector<int> &shown);

    int m_table;
    QString m_tableId;
    QList<ColumnHeader> m_columns;
    bool m_hasProgress = false;
    mutable std::optional<ProgressRules> m_rules; ///< made when they are asked for
    QList<RowId> m_ids;                           ///< of all rows, as the table stood when it was heard of last
    RowOrder *m_order;
    std::optional<RowSort> m_sort;
};

} // namespace outturn
