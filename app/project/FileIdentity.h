// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace outturn {

/// Which file stands at a path. A path says little: what keeps folders in step over several computers writes a new file
/// beside the old one and gives it the name, and SQLite would go on writing into the one that has no name any more.
struct FileIdentity
{
    quint64 device = 0, inode = 0;
    qint64 size = 0;     ///< bytes
    qint64 modified = 0; ///< nanoseconds since 1970

    /// Nothing when no file stands there, or it cannot be looked at.
    static std::optional<FileIdentity> of(const QString &path);
    bool isSameFile(const FileIdentity &other) const { return device == other.device && inode == other.inode; }
    /// The same file, and nobody wrote to it in between.
    bool operator==(const FileIdentity &) const = default;
};

} // namespace outturn
