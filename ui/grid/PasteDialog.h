// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/PastePlan.h"

#include <QAbstractTableModel>
#include <QDialog>

namespace outturn {

class GridModel;

/// The cells of a paste that do not have their value already: which cell, what stands there, what is pasted, and what
/// happens.
class PasteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : quint8 { CellColumn, NowColumn, PastedColumn, FateColumn };

    /// The plan and the grid are to outlive the model.
    PasteModel(const PastePlan &plan, const GridModel &grid, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString cellName(const PastePlan::Cell &cell) const;
    QString fateWords(const PastePlan::Cell &cell) const;

    const PastePlan &m_plan;
    const GridModel &m_grid;
    std::vector<int> m_shown; ///< in m_plan.cells
};

/// Shows which cells take what before a paste is done; accepted: those that can be are to be pasted.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(const PastePlan &plan, const GridModel &grid, QWidget *parent);
};

} // namespace outturn
