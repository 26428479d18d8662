// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/Compare.h"
#include "app/merge/Merge.h"

#include <QAbstractTableModel>

namespace outturn {

/// A conflict with the words for its place.
struct ConflictLine
{
    Conflict conflict;
    QString where, what;
    std::vector<WordRun> ours = {}, theirs = {}; ///< of paragraphs: each side against the base

    MergeOnto onto = MergeOnto::Ours; ///< the side that can be chosen always, where the other one has no place

    /// In the language of the window; callable from any thread. `withReport`: for a project of several.
    static ConflictLine of(const Conflict &conflict, const Report &report, MergeOnto onto, bool withReport);
};

/// What was changed on both sides, and which of them is to stand. The cells of the two sides can be checked; one at
/// most of a line is.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnOf { Where, Base, Ours, Theirs, Columns };

    explicit ConflictModel(QObject *parent = nullptr);

    void setLines(std::vector<ConflictLine> lines);
    /// Over the columns: the source, this project, the new edition.
    void setSides(const QString &base, const QString &ours, const QString &theirs);
    const ConflictLine *line(int row) const;
    const std::vector<Choice> &choices() const { return m_choices; }
    int open() const;
    bool canChoose(int row, Choice choice) const;
    void choose(int row, Choice choice);
    /// For every line; where that is not possible, the other side.
    void chooseAll(Choice choice);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void choicesChanged();

private:
    static Choice sideOf(int column);
    QString words(const ConflictLine &line, int row, int column) const;

    std::vector<ConflictLine> m_lines;
    std::vector<Choice> m_choices;
    QString m_base, m_ours, m_theirs;
};

} // namespace outturn
