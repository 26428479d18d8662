// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/FileIdentity.h"

#include <QFile>

#include <sys/stat.h>

namespace outturn {

std::optional<FileIdentity> FileIdentity::of(const QString &path)
{
    struct stat state = {};
    if (::stat(QFile::encodeName(path).constData(), &state) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<quint64>(state.st_dev), static_cast<quint64>(state.st_ino),
                        static_cast<qint64>(state.st_size),
                        static_cast<qint64>(state.st_mtim.tv_sec) * 1'000'000'000 + state.st_mtim.tv_nsec};
}

} // namespace outturn
