// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/Compare.h"
#include "app/merge/Merge.h"
#include "app/project/SourceState.h"

namespace outturn {

/// A new edition of a report's source, compared three ways with what stands in the project: what the former source
/// said, what was edited here, and what the new source says. Nothing has changed yet.
struct UpdatePlan
{
    QString report;    ///< id
    bool same = false; ///< the file is the one that the project has: there is nothing to do, and the rest is empty
    Report base;       ///< as the former source has it
    Report ours;
    Report theirs; ///< the new edition, its rows, tables and sections under our ids
    QByteArray bytes;
    Comparison inSource;             ///< from the former edition to the new one
    Comparison byHand;               ///< from the former edition to what stands here
    std::vector<Conflict> conflicts; ///< where both changed one thing differently
};

/// `newReport` is what reading `bytes` gave. Refuses a report of another year or operation. `access` opens the former
/// source, which may have to be read again.
Result<UpdatePlan> planUpdate(const Project &project, const QString &reportId, const Report &newReport,
                              const QByteArray &bytes, const Access &access = {});

/// What the report is going to be, for a look before: every edit by hand is in it, and still marked as edited.
Merged updatedReport(const UpdatePlan &plan, const std::vector<Choice> &choices);

/// Takes the new edition, as one step. Refused while a conflict is open, and when the report has changed since the plan
/// was made.
Result<void> applyUpdate(Project &project, const UpdatePlan &plan, const std::vector<Choice> &choices = {},
                         StepFacts facts = {});

/// The edits by which a report, as far as its own tables and sections have room for it, comes to say what another
/// edition of it says: what the history tells of a new edition.
std::vector<Edit> visibleEdits(const Report &ours, const Report &edition);

} // namespace outturn
