// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/WholeFile.h"

#include "app/read/ReadReport.h"

#include <QFileInfo>
#include <QSaveFile>

namespace outturn {

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const auto failed = [&](const QFileDevice &file) {
        return failure(
            Error::Kind::File, path,
            Message(QT_TRANSLATE_NOOP("Message", "it cannot be written: %1"), {file.errorString()}),
            Message(QT_TRANSLATE_NOOP("Message", "Check the folder, its permissions and the space on the disk")));
    };
    const QFileInfo standing(path);
    if (standing.isDir())
        return failure(Error::Kind::File, path,
                       Message(QT_TRANSLATE_NOOP("Message", "a folder of that name stands there")),
                       Message(QT_TRANSLATE_NOOP("Message", "Nothing was changed; choose another name")));
    if (standing.exists() && !standing.isFile()) {
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || device.write(bytes) != bytes.size())
            return failed(device);
        return {};
    }
    if (isProjectFile(path))
        return failure(Error::Kind::File, path,
                       Message(QT_TRANSLATE_NOOP("Message", "a project stands there, and it was not replaced")),
                       Message(QT_TRANSLATE_NOOP("Message", "Nothing was changed; choose another name")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(file);
    return {};
}

} // namespace outturn
