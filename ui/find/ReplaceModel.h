// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/ReplaceWords.h"
#include "app/project/Project.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace outturn {

/// Where words would be replaced and what would stand there, in reading order; each can be left out. Looks in slices of
/// a few milliseconds while the event loop turns, and again after a change of the project.
class ReplaceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnOf { Where, Before, After, Columns };

    /// The project must outlive the model.
    ReplaceModel(Project &project, QObject *parent);

    void setQuery(const ReplaceQuery &query);
    bool isSearching() const { return m_timer.isActive(); }
    const WordsReplacement &at(int row) const { return m_found[static_cast<size_t>(row)]; }
    int refused() const;
    /// Those that are neither refused nor left out.
    std::vector<WordsReplacement> chosen() const;
    int chosenCount() const;
    void chooseAll(bool chosen);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// What was found, is chosen, or isSearching() is another now.
    void progressed();

private:
    void restart();
    void slice();
    QString where(const WordsReplacement &found) const;

    Project &m_project;
    ReplaceQuery m_query;
    ReplaceScanner m_scanner;
    std::vector<WordsReplacement> m_found;
    std::vector<bool> m_chosen;
    QTimer m_timer, m_again;
};

} // namespace outturn
