// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"

#include <QAbstractTableModel>

#include <memory>
#include <unordered_map>
#include <vector>

namespace outturn {

/// What of the history is shown.
struct HistoryQuery
{
    HistoryFilter filter;
    QStringList sections = {}; ///< any of these; empty: all
    bool isEmpty() const;
    bool operator==(const HistoryQuery &other) const;
};

/// Every change of a project, newest first, and between them the versions that were named. However long the history is,
/// only what is shown is read from the file. Follows the project: a new change comes in at the top, and undo or redo
/// only changes the words of what it took back or made again.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnOf { Number, When, Where, What, Note, State, Who, Columns };
    enum Role {
        EntryNumberRole = Qt::UserRole + 1, ///< HistoryEntry::number; 0 for a version
        DoneRole,                           ///< false for what was undone
        StepPartRole,                       ///< StepPart
        VersionRole,                        ///< the name of a version; null for a change
    };
    /// Where a change stands among its neighbours in the list that were made with it.
    enum StepPart { Single, Top, Inside, Bottom };

    explicit HistoryModel(QObject *parent = nullptr);

    /// The project must outlive the model, or be taken away with null.
    void setProject(Project *project);
    /// Without one everything is shown. Versions are shown where nothing is filtered.
    void setQuery(const HistoryQuery &query);
    const HistoryQuery &query() const { return m_query; }
    /// Null for a version, and for what cannot be read.
    std::shared_ptr<const HistoryEntry> entry(int row) const;
    const Version *version(int row) const;
    /// The row of an entry; -1 when it is not shown.
    int rowOf(int entryNumber) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void retranslate();

Q_SIGNALS:
    void failed(const outturn::Error &error);

private:
    struct Item
    {
        int entry = 0;    ///< number; 0 for a version
        int version = -1; ///< index
    };

    void follow(const Change &change);
    void followNew();
    void load();
    bool passes(const HistoryEntry &entry) const;
    std::vector<int> numbers();
    Item item(int row) const;
    std::shared_ptr<const HistoryEntry> entryOf(int number) const;
    void keep(HistoryEntry entry) const;
    StepPart stepPart(int row, const HistoryEntry &entry) const;
    QString stepWords(const HistoryEntry &entry) const;
    QString text(const HistoryEntry &entry, int column) const;
    QVariant versionData(const Version &version, int column, int role) const;
    QVariant entryData(const HistoryEntry &entry, const QModelIndex &index, int role) const;

    Project *m_project = nullptr;
    HistoryQuery m_query;
    std::vector<int> m_numbers; ///< with a query: the entries that it lets through, oldest first
    int m_size = 0;             ///< entries of the history that the rows stand for
    std::vector<int> m_marks;   ///< of each version, how many entries there were
    bool m_couldRedo = false;
    mutable std::unordered_map<int, std::shared_ptr<const HistoryEntry>> m_read;
};

} // namespace outturn
