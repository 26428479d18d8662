// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/Sources.h"

#include "ui/cli/FileAccess.h"

namespace outturn::cli {

std::vector<const Report *> Source::reports() const
{
    if (project)
        return reportsOf(*project);
    std::vector<const Report *> list;
    for (const ImportedReport &imported : read)
        list.push_back(&imported.report);
    return list;
}

std::vector<const Report *> reportsOf(const Project &project)
{
    std::vector<const Report *> list;
    for (const Report &report : project.reports())
        list.push_back(&report);
    return list;
}

Result<QByteArray> Source::bytes(const Report &report) const
{
    if (project)
        return project->sourceBytes(report.id);
    return read.front().bytes;
}

Result<Source> openSource(const QString &path, const Access &access)
{
    Source source;
    if (isProjectFile(path)) {
        auto project = Project::open(path, Project::Mode::ReadOnly);
        if (!project)
            return tl::unexpected(project.error());
        source.project = *std::move(project);
        return source;
    }
    auto file = readReportFile(path, {}, access);
    if (!file)
        return tl::unexpected(withOption(file.error(), access));
    source.read.push_back({std::move(file->report), std::move(file->bytes)});
    return source;
}

Result<Source> openSource(const Words &words)
{
    const auto access = accessFrom(words);
    if (!access)
        return tl::unexpected(access.error());
    return openSource(words.positional[0], *access);
}

Result<std::unique_ptr<Project>> openForEditing(const QString &path)
{
    return Project::open(path, Project::Mode::ReadWrite);
}

Result<const Report *> chosen(const std::vector<const Report *> &reports, const QString &id, const QString &path)
{
    QStringList ids;
    for (const Report *report : reports) {
        ids << report->id;
        if (report->id == id || (id.isEmpty() && reports.size() == 1))
            return report;
    }
    const QString list = ids.join(QStringLiteral(", "));
    if (id.isEmpty())
        return failure(Error::Kind::Usage, path, Message("it holds several reports: %1", {list}),
                       Message("Choose one with --report ID"));
    return failure(Error::Kind::Usage, path, Message("it holds no report “%1”", {id}), Message("It holds: %1", {list}));
}

Result<std::vector<const Report *>> narrowed(const Source &source, const Words &words)
{
    std::vector<const Report *> reports = source.reports();
    if (!words.has(QStringLiteral("report")))
        return reports;
    return chosen(reports, words.value(QStringLiteral("report")), words.positional[0]).map([](const Report *report) {
        return std::vector<const Report *>{report};
    });
}

RowReference splitReference(const Project &project, const QString &text, const QString &report)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0 && project.report(text.first(colon)) && (report.isEmpty() || report == text.first(colon)))
        return {text.first(colon), text.sliced(colon + 1)};
    return {report, text};
}

Result<RowReference> rowReference(const Project &project, const QString &text, const QString &report)
{
    const RowReference parts = splitReference(project, text, report);
    return chosen(reportsOf(project), parts.report, project.path()).map([&](const Report *found) {
        return RowReference{found->id, parts.row};
    });
}

} // namespace outturn::cli
