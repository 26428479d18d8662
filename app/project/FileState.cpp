// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/FileState.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerBytes = 100;

tl::unexpected<Error> refused(const QString &path, Message what, Message next)
{
    return failure(Error::Kind::File, path, std::move(what), std::move(next));
}

Message openAnother()
{
    return Message(QT_TRANSLATE_NOOP("Message", "Choose an Outturn project (.outturn)"));
}

// The effective user decides, as it does when SQLite opens the file.
bool mayWrite(const QString &path)
{
    return faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

} // namespace

Result<int> inspectHeader(const QString &path, int newestVersion)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(path, Message(QT_TRANSLATE_NOOP("Message", "there is no such file")),
                       Message(QT_TRANSLATE_NOOP("Message", "Check the name, or look for where the file was moved")));
    if (!info.isFile())
        return refused(path, Message(QT_TRANSLATE_NOOP("Message", "this is a folder, not a project")), openAnother());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(path,
                       Message(QT_TRANSLATE_NOOP("Message", "the file cannot be read (%1)"), {file.errorString()}),
                       Message(QT_TRANSLATE_NOOP("Message", "Ask for the right to read it")));
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return refused(path, Message(QT_TRANSLATE_NOOP("Message", "this is not an Outturn project")), openAnother());
    const auto number = [&](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    if (number(68) != projectApplicationId)
        return refused(path, Message(QT_TRANSLATE_NOOP("Message", "this is a database of another program")),
                       openAnother());
    const int version = static_cast<int>(number(60));
    if (version > newestVersion)
        return refused(
            path,
            Message(QT_TRANSLATE_NOOP("Message", "the project is of version %1; this program knows up to %2"),
                    {QString::number(version), QString::number(newestVersion)}),
            Message(QT_TRANSLATE_NOOP("Message", "Open it with a newer Outturn")));
    if (version < 1)
        return tl::unexpected(damagedError(path, u"version %1"_s.arg(version)));
    if (header[18] != 1 || header[19] != 1)
        return refused(path,
                       Message(QT_TRANSLATE_NOOP("Message", "another program keeps this project in a write-ahead log")),
                       Message(QT_TRANSLATE_NOOP(
                           "Message", "Close that program, then run “PRAGMA journal_mode=DELETE” on the file")));
    if (info.size() > maxProjectBytes)
        return refused(path,
                       Message(QT_TRANSLATE_NOOP("Message", "the file is larger than a project can be (%1 MB)"),
                               {QString::number(maxProjectBytes / 1024 / 1024)}),
                       openAnother());
    return version;
}

Result<void> checkWritable(const QString &path)
{
    if (!mayWrite(path))
        return refused(
            path, Message(QT_TRANSLATE_NOOP("Message", "the project is read-only")),
            Message(QT_TRANSLATE_NOOP("Message", "Allow writing to the file, or save a copy elsewhere and edit that")));
    if (!mayWrite(QFileInfo(path).absolutePath()))
        return refused(path, Message(QT_TRANSLATE_NOOP("Message", "the project's folder is read-only")),
                       Message(QT_TRANSLATE_NOOP("Message", "Save a copy in a folder of your own and edit that")));
    return {};
}

bool hasJournal(const QString &path)
{
    return QFileInfo(path + u"-journal"_s).size() > 0 || QFileInfo(path + u"-wal"_s).size() > 0;
}

Error damagedError(const QString &path, const QString &detail)
{
    return {
        Error::Kind::File, path, Message(damagedPattern, {detail}),
        Message(QT_TRANSLATE_NOOP("Message", "Nothing was changed in it. Take an older copy, or recover what is sound "
                                             "in it: outturn recover P.outturn -o NEW.outturn"))};
}

Error busyError(const QString &path)
{
    return {Error::Kind::File, path,
            Message(QT_TRANSLATE_NOOP("Message", "the project is in use in another window or program")),
            Message(QT_TRANSLATE_NOOP("Message", "Close it there, then try again"))};
}

Error movedError(const QString &path)
{
    if (QFileInfo::exists(path))
        return {Error::Kind::File, path,
                Message(QT_TRANSLATE_NOOP("Message", "another program put another file in the project's place")),
                Message(QT_TRANSLATE_NOOP("Message", "Save a copy under another name, which has all edits made here; "
                                                     "then open the file to see what it holds"))};
    return {Error::Kind::File, path, Message(QT_TRANSLATE_NOOP("Message", "the project's file was deleted or moved")),
            Message(QT_TRANSLATE_NOOP("Message", "Save a copy, which has all edits made here"))};
}

bool saysDamaged(const Error &error)
{
    return error.kind == Error::Kind::File &&
           (error.what.pattern == damagedPattern || error.what.pattern == foreignTablesPattern ||
            error.what.pattern == foreignValuePattern || error.what.pattern == missingRowsPattern);
}

Error sqlError(const QString &path, sqlite3 *connection, const QString &detail)
{
    const int code = connection ? sqlite3_extended_errcode(connection) : SQLITE_ERROR;
    const auto error = [&](Message what, Message next) {
        return Error{Error::Kind::File, path, std::move(what), std::move(next)};
    };
    switch (code & 0xff) {
    case SQLITE_FULL:
        if (QFileInfo(path).size() > maxProjectBytes - 1024 * 1024)
            return error(Message(QT_TRANSLATE_NOOP("Message", "a project holds at most %1 MB"),
                                 {QString::number(maxProjectBytes / 1024 / 1024)}),
                         Message(QT_TRANSLATE_NOOP("Message", "Put the reports into several projects")));
        return error(Message(QT_TRANSLATE_NOOP("Message", "the disk is full, nothing was written")),
                     Message(QT_TRANSLATE_NOOP("Message", "Free some space and try again, or save to another disk")));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return busyError(path);
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_DBMOVED)
            return movedError(path);
        if (code == SQLITE_READONLY_DIRECTORY)
            return error(
                Message(QT_TRANSLATE_NOOP("Message", "the project's folder is read-only, nothing was written")),
                Message(QT_TRANSLATE_NOOP("Message", "Allow writing to the folder, or save a copy elsewhere")));
        if (code == SQLITE_READONLY_ROLLBACK)
            return error(
                Message(QT_TRANSLATE_NOOP("Message", "a change was interrupted, and taking it back needs writing")),
                Message(QT_TRANSLATE_NOOP("Message", "Open the project once for editing, where it can be written")));
        return error(Message(QT_TRANSLATE_NOOP("Message", "the project is read-only")),
                     Message(QT_TRANSLATE_NOOP("Message",
                                               "Allow writing to the file and its folder, or save a copy elsewhere")));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return damagedError(path, detail);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return error(
            Message(QT_TRANSLATE_NOOP("Message", "the disk refused (%1), nothing was written"), {detail}),
            Message(QT_TRANSLATE_NOOP("Message", "See whether the disk is connected and has space, then try again")));
    default:
        return error(Message(QT_TRANSLATE_NOOP("Message", "the project file cannot be used (%1)"), {detail}),
                     Message(QT_TRANSLATE_NOOP("Message", "Try again, or save a copy under another name")));
    }
}

} // namespace outturn
