// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/ProjectLock.h"

#include "app/project/FileState.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

QString lockPath(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(canonicalPath(path).toUtf8(), QCryptographicHash::Sha256);
    return QDir::tempPath() + u"/outturn-%1-%2.lock"_s.arg(getuid()).arg(QString::fromLatin1(hash.toHex().first(24)));
}

} // namespace

QString canonicalPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

ProjectLock::ProjectLock(const QString &path) : m_file(lockPath(path))
{
    // A project stays open for hours: age says nothing, only whether the owner still runs.
    m_file.setStaleLockTime(0);
}

Result<std::unique_ptr<ProjectLock>> ProjectLock::acquire(const QString &path)
{
    std::unique_ptr<ProjectLock> lock(new ProjectLock(path));
    if (!lock->m_file.tryLock(0) && lock->m_file.error() == QLockFile::LockFailedError)
        return tl::unexpected(busyError(path));
    return lock;
}

bool ProjectLock::isHeld(const QString &path)
{
    return !acquire(path);
}

} // namespace outturn
