// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/Project.h"
#include "app/project/ReportRows.h"
#include "app/project/TargetFile.h"

#include <QSet>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

void makeIdsUnique(std::vector<ImportedReport> &reports)
{
    QSet<QString> taken;
    for (ImportedReport &imported : reports) {
        const QString wanted = imported.report.id.isEmpty() ? u"report"_s : imported.report.id;
        QString id = wanted;
        for (int i = 2; taken.contains(id); ++i)
            id = u"%1-%2"_s.arg(wanted).arg(i);
        taken.insert(id);
        imported.report.id = id;
    }
}

Result<void> fill(const QString &path, const std::vector<ImportedReport> &reports, const ProjectProgress &progress)
{
    auto file = ProjectFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    return (*file)->transaction([&]() -> Result<void> {
        const auto count = static_cast<double>(reports.size());
        for (size_t i = 0; i < reports.size(); ++i) {
            const ProjectProgress part = [&](double done) {
                return !progress || progress((static_cast<double>(i) + done) / count);
            };
            const auto written =
                writeReport(**file, static_cast<int>(i) + 1, reports[i].report, reports[i].bytes, part);
            if (!written)
                return written;
        }
        return {};
    });
}

} // namespace

Result<void> Project::create(const QString &path, std::vector<ImportedReport> reports, const ProjectProgress &progress)
{
    if (reports.empty())
        return failure(Error::Kind::Usage, path,
                       Message(QT_TRANSLATE_NOOP("Message", "a project needs at least one report")),
                       Message(QT_TRANSLATE_NOOP("Message", "Name the reports to import")));
    const auto cancelled =
        failure(Error::Kind::Cancelled, path, Message(QT_TRANSLATE_NOOP("Message", "cancelled, nothing was written")));
    if (progress && !progress(0))
        return cancelled;
    auto target = TargetFile::prepare(path);
    if (!target)
        return tl::unexpected(target.error());
    makeIdsUnique(reports);
    if (auto done = fill((*target)->temporaryPath(), reports, progress); !done) {
        Error error = done.error();
        if (error.where == (*target)->temporaryPath())
            error.where = path;
        return tl::unexpected(error);
    }
    if (progress && !progress(1))
        return cancelled;
    return (*target)->putInPlace();
}

} // namespace outturn
