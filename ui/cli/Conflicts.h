// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/Merge.h"
#include "ui/cli/Console.h"

namespace outturn::cli {

/// What `update` and `merge` share: --ours and --theirs, and how conflicts are told.

QList<QCommandLineOption> sideOptions();
/// Nothing when both are given.
std::optional<Choice> sideFrom(const Words &words);

/// One line a conflict: where, and the words before, of ours and of theirs.
QString conflictLine(const QString &row, const Conflict &conflict);

/// Says on stderr that conflicts are open; status 1.
int conflictsOpen(const QString &where, int open, bool noPlace);

} // namespace outturn::cli
