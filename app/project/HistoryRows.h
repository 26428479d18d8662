// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/History.h"
#include "app/project/ProjectFile.h"
#include "app/project/ReportRows.h"

namespace outturn {

/// The history and the named versions in the project file's tables. Entries are added and marked, never taken out.

/// Inside a snapshot or a transaction, all that read. Entries that Outturn would not have written are refused.
Result<std::vector<HistoryEntry>> readHistory(ProjectFile &file, const std::vector<EditionInfo> &editions, int first,
                                              int count);
/// The edits alone, of a run of entries that are all there: what undo takes back may be ten thousand of them.
Result<std::vector<ReportEdit>> readEdits(ProjectFile &file, const std::vector<EditionInfo> &editions, int first,
                                          int count);
/// The entries of a list of numbers, in its order.
Result<std::vector<HistoryEntry>> readEntries(ProjectFile &file, const std::vector<EditionInfo> &editions,
                                              const std::vector<int> &numbers);
Result<std::vector<int>> readNumbers(ProjectFile &file, const std::vector<EditionInfo> &editions,
                                     const HistoryFilter &filter);

Result<HistoryReach> readReach(ProjectFile &file);

/// Where the history stands.
struct HistoryMark
{
    int size = 0;        ///< entries
    int lastDone = 0;    ///< the last entry that stands; 0 for none
    int firstUndone = 0; ///< the first that can be made again; 0 for none
};
Result<HistoryMark> readMark(ProjectFile &file);

/// The step that an entry belongs to; nothing for entry 0.
Result<std::optional<HistoryStep>> readStep(ProjectFile &file, int entry);
/// How many steps are of this state.
Result<int> countSteps(ProjectFile &file, HistoryEntry::State state);
/// First entries of steps, as undo (Done: latest first) or redo (Undone: earliest first) comes to them.
Result<std::vector<int>> readSteps(ProjectFile &file, HistoryEntry::State state, int most);

/// From one state of the reports to another: what stood in the first and does not in the second, latest first, and what
/// stands in the second only, earliest first. Entries by their numbers.
struct HistoryPath
{
    std::vector<int> back, forward;
};
/// From how the history stands in the file to how it stood when it had `size` entries, `lastDone` of them the last
/// done.
Result<HistoryPath> readPath(ProjectFile &file, int size, int lastDone);

/// Inside a transaction, all that write.
Result<void> writeEntry(ProjectFile &file, const HistoryEntry &entry);
Result<void> writeState(ProjectFile &file, int first, int last, HistoryEntry::State state);
/// What was undone can no longer be made again: entry `by` follows.
Result<void> supersedeUndone(ProjectFile &file, int by);
Result<void> writeNote(ProjectFile &file, int entry, const QString &note);

Result<std::vector<Version>> readVersions(ProjectFile &file);
Result<void> writeVersion(ProjectFile &file, const Version &version);

/// The login name of whoever runs the program; "unknown" when the system does not say.
QString currentUser();

} // namespace outturn
