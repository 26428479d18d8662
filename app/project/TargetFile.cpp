// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/TargetFile.h"

#include "app/project/FileState.h"
#include "app/project/ProjectFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

bool flush(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = fsync(file) == 0;
    const int cause = errno;
    ::close(file);
    errno = cause;
    return done;
}

} // namespace

Result<std::unique_ptr<TargetFile>> TargetFile::prepare(const QString &path, const ProjectLock *held)
{
    std::unique_ptr<TargetFile> target(new TargetFile);
    target->m_path = canonicalPath(path);
    const QFileInfo info(target->m_path);
    const auto refused = [&](Message what) {
        return failure(Error::Kind::File, path, std::move(what),
                       Message(QT_TRANSLATE_NOOP("Message", "Nothing was changed; choose another name or folder")));
    };
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir())
        return refused(Message(QT_TRANSLATE_NOOP("Message", "there is no such folder")));
    if (info.exists() && !info.isFile())
        return refused(Message(QT_TRANSLATE_NOOP("Message", "a folder of that name stands there")));
    if (faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS) != 0)
        return refused(Message(QT_TRANSLATE_NOOP("Message", "the folder is read-only")));
    if (!held) {
        auto lock = ProjectLock::acquire(target->m_path);
        if (!lock)
            return tl::unexpected(lock.error());
        target->m_lock = std::move(*lock);
    }
    if (info.exists()) {
        if (const auto standing = ProjectFile::open(target->m_path, ProjectFile::Access::ReadOnly); !standing) {
            Error error = standing.error();
            error.next = Message(QT_TRANSLATE_NOOP("Message", "It is not replaced; choose another name"));
            return tl::unexpected(error);
        }
        if (const auto writable = checkWritable(target->m_path); !writable)
            return tl::unexpected(writable.error());
    }
    // SQLite would play such a file back into the new project.
    if (hasJournal(target->m_path))
        return refused(
            Message(QT_TRANSLATE_NOOP("Message", "an interrupted change of an earlier project lies beside it (%1)"),
                    {info.fileName() + u"-journal"_s}));
    const QString unique = QUuid::createUuid().toString(QUuid::Id128).first(8);
    target->m_temporary = u"%1/.%2.%3.part"_s.arg(folder, info.fileName().left(200), unique);
    return target;
}

TargetFile::~TargetFile()
{
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

Result<void> TargetFile::putInPlace()
{
    const auto refused = [&] {
        return failure(Error::Kind::File, m_path,
                       Message(QT_TRANSLATE_NOOP("Message", "the project could not be put on the disk (%1)"),
                               {QString::fromLocal8Bit(std::strerror(errno))}),
                       Message(QT_TRANSLATE_NOOP("Message", "Free some space, or save to another disk")));
    };
    // Flushed before the rename: else a crash could leave the new name with nothing in it.
    if (!flush(m_temporary, O_RDWR) ||
        std::rename(QFile::encodeName(m_temporary).constData(), QFile::encodeName(m_path).constData()) != 0)
        return refused();
    m_temporary.clear();
    if (!flush(QFileInfo(m_path).absolutePath(), O_RDONLY | O_DIRECTORY) && errno != EINVAL)
        return refused();
    return {};
}

} // namespace outturn
