// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/SentenceUpdates.h"
#include "app/project/Project.h"
#include "ui/page/NarrativeMarks.h"

#include <QObject>

#include <map>

namespace outturn {

/// Knows which sentences of the narrative state the old value of a cell that was edited, so that they can be offered
/// for update. What is offered follows the report: an edit that is undone, and a sentence that is written anew, take
/// their part of it away. Nothing is changed unasked, and what undo and redo do is not answered by an offer.
class Restating : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null: none. The project must outlive this or be taken away first.
    void setProject(Project *project);
    /// To be called for each Project::changed. `links`: those of the changed report as they were before, so far as
    /// their paragraphs still stand.
    void apply(const Change &change, const QList<NumberLink> &links);

    const QString &reportId() const { return m_report; }
    /// In reading order.
    const QList<SentenceUpdate> &updates() const { return m_updates; }
    /// The cell that was edited; none when there are several.
    std::optional<std::pair<RowId, Column>> cell() const;
    /// Makes these sentences state the values of now, as one step.
    Result<void> update(const QList<SentenceUpdate> &chosen);
    void dismiss();

Q_SIGNALS:
    /// updates() are others now.
    void changed();

private:
    struct Place
    {
        RowId row;
        Column column;
        auto operator<=>(const Place &) const = default;
    };
    void refresh();

    Project *m_project = nullptr;
    QString m_report;
    int m_historySize = 0;
    bool m_inStep = false; ///< a new step is being announced, change by change
    bool m_updating = false;
    std::map<Place, NarrativeMarks> m_cells; ///< with the links as they were before the first edit
    QList<SentenceUpdate> m_updates;
};

} // namespace outturn
