// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/ProjectLock.h"

namespace outturn {

/// The place where a project is going to stand, whole or not at all: it is written under a temporary name in the same
/// folder, flushed to the disk, and renamed over what stood there. Until then nothing there has changed; a crash leaves
/// at most the temporary file.
class TargetFile
{
public:
    /// Holds the lock of `path`. Refuses a place that cannot be written, and to replace anything but a sound project
    /// that is open nowhere; `held`: the lock of `path`, where the caller has it already.
    static Result<std::unique_ptr<TargetFile>> prepare(const QString &path, const ProjectLock *held = nullptr);
    ~TargetFile(); ///< removes the temporary file when it was not put in place
    TargetFile(const TargetFile &) = delete;
    TargetFile &operator=(const TargetFile &) = delete;

    const QString &path() const { return m_path; } ///< canonical
    const QString &temporaryPath() const { return m_temporary; }
    Result<void> putInPlace();
    /// Null when it was held by the caller.
    std::unique_ptr<ProjectLock> takeLock() { return std::move(m_lock); }

private:
    TargetFile() = default;

    QString m_path;
    QString m_temporary;
    std::unique_ptr<ProjectLock> m_lock;
};

} // namespace outturn
