// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

struct sqlite3;

namespace outturn {

/// What makes a file an Outturn project: SQLite's application_id ("Out1" in ASCII).
inline constexpr quint32 projectApplicationId = 0x4F757431;
/// Projects larger than this are neither made nor opened.
inline constexpr qint64 maxProjectBytes = 512 * 1024 * 1024;

/// What errors say of a project whose content is not as Outturn wrote it.
inline constexpr char damagedPattern[] = QT_TRANSLATE_NOOP("Message", "the project is damaged (%1)");
inline constexpr char foreignTablesPattern[] =
    QT_TRANSLATE_NOOP("Message", "the tables in it are not those of an Outturn project");
inline constexpr char foreignValuePattern[] = QT_TRANSLATE_NOOP("Message", "“%1” is not what Outturn writes there");
inline constexpr char missingRowsPattern[] =
    QT_TRANSLATE_NOOP("Message", "rows or cells that belong to it are missing");

/// The first look at a file, by its first bytes alone: refuses what is not there, not SQLite, not ours, newer than
/// `newestVersion`, too large, or kept in a write-ahead log. Opens nothing with SQLite and changes nothing.
/// Returns the file's version.
Result<int> inspectHeader(const QString &path, int newestVersion);

/// Refuses a file that cannot be written, or whose folder cannot: the rollback journal stands there.
Result<void> checkWritable(const QString &path);

/// A side file that SQLite would play back into whatever file stands at `path`.
bool hasJournal(const QString &path);

/// The last failure of a connection as an error: file, cause, what to do.
Error sqlError(const QString &path, sqlite3 *connection, const QString &detail);

Error damagedError(const QString &path, const QString &detail);
Error busyError(const QString &path);
/// Another file stands at `path` than the one that is open, or none.
Error movedError(const QString &path);
/// Whether the error tells of a project whose content is not as Outturn wrote it; what is sound in it can be recovered
/// (Recovery.h).
bool saysDamaged(const Error &error);

} // namespace outturn
