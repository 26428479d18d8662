// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"
#include "app/project/ProjectFile.h"

namespace outturn {

/// The history in the project file's table. Rows are added and marked, never taken out.

/// Inside a snapshot. `reports` are those of the file, in order; refuses entries that Outturn would not have written.
Result<std::vector<HistoryEntry>> readHistory(ProjectFile &file, const std::vector<Report> &reports);

/// Inside a transaction, both. `report`: its number, from 1.
Result<void> writeEntry(ProjectFile &file, int report, const HistoryEntry &entry);
Result<void> writeState(ProjectFile &file, int number, HistoryEntry::State state);
/// What was undone, from entry `first` on, can no longer be made again: another edit follows.
Result<void> supersedeUndone(ProjectFile &file, int first);

/// The login name of whoever runs the program; "unknown" when the system does not say.
QString currentUser();

} // namespace outturn
