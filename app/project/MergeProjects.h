// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/Merge.h"
#include "app/project/Project.h"

namespace outturn {

/// A conflict in one of a project's reports.
struct ReportConflict
{
    QString report; ///< id
    Conflict conflict;
};

struct ProjectMerge
{
    std::vector<ReportConflict> conflicts;
    int open = 0;    ///< then nothing was written
    int changes = 0; ///< entries of the step that brought B's changes into C; 0: B had nothing that A has not
    /// Versions that only B has. They name states of B and do not go into C.
    QStringList versionsLeft;
};

/// One report of two copies and the state that both came from.
struct MergePart
{
    QString report; ///< id
    Report base, ours, theirs;
    MergeOnto onto = MergeOnto::Ours; ///< Theirs: that copy took a new edition of the source
    bool sameSource = true;
    QByteArray source = {};               ///< of theirs, where the merge is onto that
    std::vector<Conflict> conflicts = {}; ///< where both changed one thing differently
};

/// What another copy of a project has that is to be brought into one. Nothing has changed yet.
struct MergePlan
{
    std::vector<MergePart> parts; ///< in the project's order
    QString who;                  ///< whoever changed the other copy last; empty: nobody since they parted
    QString fileName;             ///< of the other copy
    QStringList versionsLeft;     ///< as ProjectMerge
};

/// Refuses as mergeProjects() does; both are only read. Callable from any thread.
Result<MergePlan> planMerge(const QString &ours, const QString &theirs);
/// Brings the changes of the other copy into the project, with the answers to each part's conflicts. Returns how many
/// entries the history has more. One step, but for each new edition of a source another. Refused while a conflict is
/// open, and when a report has changed since the plan was made.
Result<int> applyMerge(Project &project, const MergePlan &plan, const std::vector<std::vector<Choice>> &choices);

/// Brings two copies of a project that were edited apart together in `out`, which is whole or absent; `a` and `b` are
/// only read. What both did before they parted is found in their histories. C goes on with A's history, and has what B
/// did since as one step of whoever changed B last. Projects without a common history are merged when they were made
/// from the same files. A new edition of a source that was taken in one copy is in C; taken in both, the merge is
/// refused. `side` answers every conflict; Open: with conflicts nothing is written.
///
/// Edits that stood when the copies parted and were undone in one of them only are not undone in C: undoing leaves no
/// time, so it cannot be told from making again in the other copy.
Result<ProjectMerge> mergeProjects(const QString &a, const QString &b, const QString &out, Choice side = Choice::Open);

} // namespace outturn
