// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"

#include <QAbstractTableModel>

#include <vector>

namespace outturn {

/// Every change of a project, newest first. Follows the project: a new change comes in at the top, and undo or redo
/// only changes the words of what it took back or made again.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnOf { When, Where, What, State, Who, Columns };
    enum Role {
        EntryNumberRole = Qt::UserRole + 1, ///< HistoryEntry::number
        DoneRole,                           ///< false for what was undone
    };

    explicit HistoryModel(QObject *parent = nullptr);

    /// The project must outlive the model, or be taken away with null.
    void setProject(const Project *project);
    const HistoryEntry *entry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    void follow();
    void reload();
    QString text(const HistoryEntry &entry, int column) const;
    QString where(const HistoryEntry &entry) const;

    const Project *m_project = nullptr;
    std::vector<HistoryEntry> m_entries;
};

} // namespace outturn
