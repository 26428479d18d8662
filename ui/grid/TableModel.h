// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/GridModel.h"

namespace outturn {

/// A table of a report: the rows and columns that its source prints, in its own words. Code and title, which share one
/// header in print, are two columns. A table has only the columns that its source has.
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

protected:
    bool isEditable(const QModelIndex &index) const override;
    void projectChanged(const Change &change) override;

private:
    const Table *table() const;

    int m_table;
    QList<ColumnHeader> m_columns;
};

} // namespace outturn
