// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

#include <QLockFile>

#include <memory>

namespace outturn {

/// Says that a project is being edited. The mark stands in the folder for temporary files, never beside the project;
/// that of a program which was killed is taken over. Where no mark can be made, SQLite's own locks still keep two
/// writers apart, and ProjectFile::transaction notices the other's changes.
class ProjectLock
{
public:
    /// Refuses when the project is open for editing in another window or program.
    static Result<std::unique_ptr<ProjectLock>> acquire(const QString &path);
    static bool isHeld(const QString &path);

private:
    explicit ProjectLock(const QString &path);

    QLockFile m_file;
};

/// The one name of a file, also of one that is not there yet.
QString canonicalPath(const QString &path);

} // namespace outturn
