// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/merge/DifferenceRows.h"

#include <QAbstractTableModel>

namespace outturn {

/// The lines of a comparison: where, which column, what stands on either side.
class DifferenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnOf { Where, What, SideA, SideB, Columns };

    explicit DifferenceModel(QObject *parent = nullptr);

    void setRows(std::vector<DifferenceRow> rows);
    /// Over the columns of values.
    void setSides(const QString &a, const QString &b);
    const DifferenceRow *row(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    std::vector<DifferenceRow> m_rows;
    QString m_a, m_b;
};

} // namespace outturn
