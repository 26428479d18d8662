// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

#include <optional>
#include <vector>

namespace outturn {

/// Bounds of what is taken together.
inline constexpr int maxFilesAtOnce = 2000;
inline constexpr int maxFolderDepth = 16;

/// One file of several that are to be read.
struct FileToRead
{
    QString path;
    bool found = false;         ///< in a folder, and not named by a person
    bool repeated = false;      ///< the same file stands in the list before
    std::optional<Error> error; ///< why it cannot be read: it is a folder with nothing in it, or with too much
};

/// The files that `paths` name, in their order. A folder stands for the files in it and in the folders in it, sorted by
/// name; what is hidden is passed over, and so are links to folders. Of files that are not there reading says so.
std::vector<FileToRead> filesToRead(const QStringList &paths);

} // namespace outturn
