// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace outturn {

/// One step of the project file's form: what makes version `version` out of the one before it. Steps are SQL, never
/// today's classes, so that an old file is brought forward the same way for ever. A step that was released is not
/// changed any more; each version's file is frozen in tests/data/projects.
struct Migration
{
    int version; ///< SQLite's user_version after the step
    QStringList statements;
};

/// Every step in order. The first makes the tables of an empty file.
const QList<Migration> &migrations();

/// The version that a file has after all of them.
inline int newestVersion(const QList<Migration> &steps)
{
    return steps.isEmpty() ? 0 : steps.last().version;
}

} // namespace outturn
