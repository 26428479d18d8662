// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/Merge.h"

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
