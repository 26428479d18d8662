// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"
#include "ui/find/FindScanner.h"

#include <QAbstractListModel>
#include <QTimer>

namespace outturn {

/// A place where the words looked for stand, by the names that other rooms use.
struct FindResult
{
    enum class Kind : quint8 { Heading, Statement, Narrative, Cell };

    Kind kind = Kind::Heading;
    QString report;  ///< id
    QString section; ///< id
    RowId row;       ///< Cell only, with its column
    Column column = Column::Title;
    int paragraph = -1; ///< Statement and Narrative: index in the section's list
    int start = 0;      ///< first match in the text of heading, paragraph or cell, in UTF-16 units
    int length = 0;
    QString snippet; ///< the match with a few words around it

    bool operator==(const FindResult &) const = default;
};

/// What was found, in reading order. Searching goes on in slices of a few milliseconds while the event loop turns, so a
/// hundred thousand rows do not hold up the window; rows come in as they are found. A change of the project looks
/// again.
class FindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        WhereRole = Qt::UserRole + 1, ///< section, row and column in words
        MatchStartRole,               ///< of the match in the snippet (DisplayRole)
        MatchLengthRole,
    };

    explicit FindModel(QObject *parent = nullptr);

    /// The project must outlive the model, or be taken away with null.
    void setProject(const Project *project);
    void setQuery(const QString &query);
    QString query() const { return m_query; }
    bool isSearching() const { return m_timer.isActive(); }
    FindResult resultAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The number of results or isSearching() is another one now.
    void progressed();

private:
    struct Snippet
    {
        QString text;
        int start = 0, length = 0;
    };
    void restart();
    void slice();
    Snippet snippet(const FindHit &hit) const;
    RowId rowOf(const FindHit &hit) const;
    QString where(const FindHit &hit) const;

    const Project *m_project = nullptr;
    QString m_query;
    FindScanner m_scanner;
    std::vector<FindHit> m_hits;
    QTimer m_timer, m_again;
};

} // namespace outturn
