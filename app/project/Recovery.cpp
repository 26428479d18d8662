// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/Recovery.h"

#include "app/project/FileState.h"
#include "app/project/HistoryCheck.h"
#include "app/project/Mending.h"
#include "app/project/Project.h"
#include "app/project/TargetFile.h"

#include <QFile>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

/// The damaged file and what an interrupted change left beside it, to work on: gone with this object.
class DamagedCopy
{
public:
    explicit DamagedCopy(const QString &path) : m_path(path) {}
    ~DamagedCopy()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
    }
    DamagedCopy(const DamagedCopy &) = delete;
    DamagedCopy &operator=(const DamagedCopy &) = delete;

    Result<void> take(const QString &from)
    {
        for (const QString &ending : {QString(), u"-journal"_s}) {
            QFile file(from + ending);
            if (!ending.isEmpty() && (!file.exists() || file.size() > maxProjectBytes))
                continue;
            if (!file.copy(m_path + ending))
                return failure(
                    Error::Kind::File, from,
                    Message(QT_TRANSLATE_NOOP("Message", "it cannot be copied to work on (%1)"), {file.errorString()}),
                    Message(QT_TRANSLATE_NOOP("Message", "Free some space, or save to another disk")));
            QFile::setPermissions(m_path + ending, QFile::ReadOwner | QFile::WriteOwner);
        }
        return {};
    }
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

Result<Recovered> result(const QString &made, const QString &name)
{
    const auto project = Project::open(made, Project::Mode::ReadOnly);
    Result<void> sound;
    if (!project)
        sound = tl::unexpected(project.error());
    else
        sound = checkHistory(made);
    if (!sound)
        return failure(
            Error::Kind::File, name,
            Message(QT_TRANSLATE_NOOP("Message", "nothing could be recovered: what is left makes no project (%1)"),
                    {sound.error().what.english()}),
            Message(QT_TRANSLATE_NOOP("Message", "Take an older copy, or import the report again")));
    return Recovered{static_cast<int>((*project)->reports().size()), (*project)->historySize(), {}};
}

} // namespace

Result<Recovered> recoverProject(const QString &path, const QString &to, const std::function<bool(double)> &progress)
{
    const auto version = inspectHeader(path, newestVersion(migrations()));
    if (!version)
        return tl::unexpected(version.error());
    if (canonicalPath(path) == canonicalPath(to))
        return failure(Error::Kind::Usage, to,
                       Message(QT_TRANSLATE_NOOP("Message", "the damaged project itself is not written over")),
                       Message(QT_TRANSLATE_NOOP("Message", "Choose another name for what is recovered")));
    auto target = TargetFile::prepare(to);
    if (!target)
        return tl::unexpected(target.error());
    const QString made = (*target)->temporaryPath();
    DamagedCopy damaged(made + u"-damaged"_s);
    if (auto done = damaged.take(path); !done)
        return tl::unexpected(done.error());

    QList<Migration> steps = migrations();
    while (steps.last().version > *version)
        steps.removeLast();
    SalvageLosses losses;
    {
        const auto file = ProjectFile::create(made, steps);
        if (!file)
            return tl::unexpected(file.error());
        if (auto done = (*file)->run(u"PRAGMA foreign_keys = OFF"_s); !done)
            return tl::unexpected(done.error());
        auto taken =
            salvageRows(damaged.path(), path, **file, [&](double part) { return !progress || progress(part * 0.9); });
        if (!taken)
            return tl::unexpected(taken.error());
        losses = *std::move(taken);
    }
    std::vector<Message> missing;
    {
        const auto file = ProjectFile::open(made, ProjectFile::Access::ReadWrite);
        if (!file)
            return tl::unexpected(file.error());
        if (auto done = (*file)->run(u"PRAGMA foreign_keys = OFF"_s); !done)
            return tl::unexpected(done.error());
        const auto mended = (*file)->transaction([&]() -> Result<void> {
            auto found = mendRows(**file, losses);
            if (!found)
                return tl::unexpected(found.error());
            missing = *std::move(found);
            return {};
        });
        if (!mended)
            return tl::unexpected(mended.error());
    }
    auto recovered = result(made, path);
    if (!recovered)
        return recovered;
    recovered->missing = std::move(missing);
    if (auto done = (*target)->putInPlace(); !done)
        return tl::unexpected(done.error());
    return recovered;
}

} // namespace outturn
