// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"
#include "ui/grid/GridModel.h"

namespace outturn {

/// A series of years, filled by hand: a year and its amounts a row, by year. The report's own year follows from the
/// finance totals and is only shown. The last row is empty: a year typed there waits for its first amount, which adds
/// it.
class SeriesModel : public GridModel
{
    Q_OBJECT

public:
    SeriesModel(Project *project, QString reportId, SeriesKind series, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    RowId rowId(int row) const override;
    std::optional<Column> columnAt(int column) const override;
    int rowOf(const RowId &row) const override;
    const Cell *cell(int row, int column) const override;
    CellType cellTypeAt(const QModelIndex &index) const override;
    QString kind() const override;
    Result<void> tryText(const QModelIndex &index, const QString &typed) const override;
    Result<void> commitText(const QModelIndex &index, const QString &typed) override;
    std::optional<Result<RowId>> rowNamed(const QString &words) const override;

protected:
    bool isEditable(const QModelIndex &index) const override;
    QString lockedReason(const QModelIndex &index) const override;
    void projectChanged(const Change &change) override;

private:
    bool isNewRow(int row) const { return row == m_points.size(); }
    bool isNewYear(const QModelIndex &index) const { return isNewRow(index.row()) && index.column() == 0; }
    QList<CompletedPoint> shownPoints() const;
    Result<int> yearFrom(const QString &typed) const;
    Result<int> newYearFrom(const QString &typed) const;

    SeriesKind m_series;
    QList<Column> m_columns;
    QList<CompletedPoint> m_points; ///< by year
    std::optional<int> m_newYear;   ///< typed in the last row, still without an amount
};

} // namespace outturn
