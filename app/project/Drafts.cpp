// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/Drafts.h"

#include "app/project/ProjectFile.h"
#include "app/project/ProjectLock.h"
#include "app/project/Stored.h"
#include "app/report/RowId.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <unistd.h>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

QStringList draftFolders()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/unsaved"_s,
            u"%1/outturn-%2/unsaved"_s.arg(QDir::tempPath()).arg(getuid())};
}

bool makePrivate(const QString &folder)
{
    const QString parent = QFileInfo(folder).absolutePath();
    if (!QDir().mkpath(folder))
        return false;
    // A folder that another person made in a shared place is not one to keep work in.
    const QFileInfo info(folder);
    const QFileInfo parentInfo(parent);
    return info.ownerId() == geteuid() && parentInfo.ownerId() == geteuid() &&
           QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

Result<void> describe(DraftInfo &draft)
{
    auto file = ProjectFile::open(draft.path, ProjectFile::Access::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    QSqlQuery &query = (*file)->prepared(
        u"SELECT title, operation, year, (SELECT count(*) FROM report WHERE place >= 0), "
        "(SELECT count(*) FROM history JOIN step ON step.number = step WHERE state = 'done') FROM report WHERE place = 0"_s);
    if (auto done = (*file)->run(query); !done)
        return done;
    RowReader row(**file, query, u"report"_s);
    int at = 0;
    if (!row.next())
        return row.error() ? row.result()
                           : failure(Error::Kind::File, draft.path,
                                     Message(QT_TRANSLATE_NOOP("Message", "the project holds no report")));
    draft.title = row.text(at);
    draft.operation = row.text(at);
    if (!row.isNull(at))
        draft.year = static_cast<int>(row.integer(at, 0, 9999));
    else
        ++at;
    draft.reports = static_cast<int>(row.integer(at, 0));
    draft.edits = static_cast<int>(row.integer(at, 0));
    return row.result();
}

} // namespace

QString newDraftPath(const QString &reportId)
{
    const QString name = slug(reportId).left(80);
    const QString file = u"/%1-%2.outturn"_s.arg(name.isEmpty() ? u"report"_s : name,
                                                 QUuid::createUuid().toString(QUuid::Id128).first(8));
    const QStringList folders = draftFolders();
    for (const QString &folder : folders) {
        if (makePrivate(folder))
            return folder + file;
    }
    return folders.last() + file;
}

bool isDraft(const QString &path)
{
    const QString folder = QFileInfo(canonicalPath(path)).absolutePath();
    const QStringList folders = draftFolders();
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString &candidate) { return QFileInfo(candidate).canonicalFilePath() == folder; });
}

Result<void> discardDraft(const QString &path)
{
    const auto lock = ProjectLock::acquire(canonicalPath(path));
    if (!lock)
        return tl::unexpected(lock.error());
    QFile file(path);
    if (!isDraft(path) || !file.remove())
        return failure(Error::Kind::File, path,
                       Message(QT_TRANSLATE_NOOP("Message", "it cannot be removed: %1"), {file.errorString()}));
    return {};
}

QList<DraftInfo> drafts()
{
    QList<DraftInfo> found;
    const QStringList folders = draftFolders();
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList({u"*.outturn"_s}, QDir::Files);
        for (const QFileInfo &file : files) {
            DraftInfo draft;
            draft.path = file.absoluteFilePath();
            draft.lastModified = file.lastModified();
            if (ProjectLock::isHeld(draft.path))
                continue;
            if (auto done = describe(draft); !done) {
                draft = {draft.path, draft.lastModified, {}, {}, {}, 0, 0, {}};
                draft.error = done.error();
                if (!QFileInfo::exists(draft.path))
                    continue; // removed meanwhile
            }
            if (draft.isUntouched()) {
                // A young one may just be made by another program, which has yet to take its lock.
                if (draft.lastModified.secsTo(QDateTime::currentDateTime()) > 24 * 60 * 60)
                    (void)discardDraft(draft.path);
                continue;
            }
            found.append(draft);
        }
    }
    std::sort(found.begin(), found.end(),
              [](const DraftInfo &a, const DraftInfo &b) { return a.lastModified > b.lastModified; });
    return found;
}

} // namespace outturn
