// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/Update.h"

#include "ui/cli/Command.h"
#include "ui/cli/Conflicts.h"
#include "ui/cli/FileAccess.h"
#include "ui/cli/Sources.h"

#include <algorithm>

namespace outturn::cli {

namespace {

// The report of the same operation and year, unless one is named.
Result<const Report *> reportFor(const Project &project, const Report &edition, const Words &words)
{
    const QString id = words.value(QStringLiteral("report"));
    if (id.isEmpty()) {
        for (const Report &report : project.reports()) {
            if (report.year == edition.year && slug(report.operation) == slug(edition.operation))
                return &report;
        }
    }
    return chosen(reportsOf(project), id, words.positional[0]);
}

} // namespace

int update(const QStringList &arguments)
{
    static const char use[] =
        "update P.outturn NEW [--ours|--theirs] [--report ID] [--password-file FILE] [--recognise]";
    const auto words =
        parse(arguments, sideOptions() + accessOptions() +
                             QList<QCommandLineOption>{{QStringLiteral("report"), {}, QStringLiteral("ID")}});
    if (!words)
        return wrongUsage(words.error(), use);
    const auto side = sideFrom(*words);
    if (words->positional.size() != 2 || !side)
        return wrongUsage(side ? QStringLiteral("update takes a project and a file")
                               : QStringLiteral("--ours and --theirs exclude one another"),
                          use);
    const auto access = accessFrom(*words);
    if (!access)
        return fail(access.error());
    const QString path = words->positional[0];
    if (isProjectFile(words->positional[1]))
        return fail({Error::Kind::Usage, words->positional[1], Message("it is a project, not a report"),
                     Message("Bring two projects together with “outturn merge A B -o C”")});
    const auto project = openForEditing(path);
    if (!project)
        return fail(project.error());
    const auto file = readReportFile(words->positional[1], {}, *access);
    if (!file)
        return fail(withOption(file.error(), *access));
    const auto report = reportFor(**project, file->report, *words);
    if (!report)
        return fail(report.error());
    const auto plan = planUpdate(**project, (*report)->id, file->report, file->bytes, *access);
    if (!plan)
        return fail(withOption(plan.error(), *access));
    const auto rowName = [&](const QString &row) {
        return (*project)->reports().size() > 1 ? plan->report + u':' + row : row;
    };
    if (plan->same) {
        note(words->positional[1] + QStringLiteral(": the project has this file already; nothing was changed"));
        return 0;
    }
    const std::vector<Choice> choices(plan->conflicts.size(), *side);
    const Merged merged = updatedReport(*plan, choices);
    if (merged.open > 0) {
        QString lines;
        bool noPlace = false;
        for (const Conflict &conflict : plan->conflicts) {
            lines += conflictLine(rowName(conflict.row), conflict);
            noPlace = noPlace || conflict.noPlace;
        }
        if (const int status = print(lines.toUtf8()); status != 0)
            return status;
        return conflictsOpen(path, merged.open, noPlace && *side == Choice::Ours);
    }
    if (const auto done = applyUpdate(**project, *plan, choices); !done)
        return fail(done.error());
    const auto count = [](const Comparison &found) {
        return QString::number(found.cells.size() + found.paragraphs.size() + found.rowsOnlyA.size() +
                               found.rowsOnlyB.size() + found.rowsMoved.size() + found.remarks.size());
    };
    note(QStringLiteral("%1: %2 differences in the new edition, %3 edits kept, %4 conflicts answered")
             .arg(path, count(plan->inSource), QString::number(merged.edits.size()),
                  QString::number(plan->conflicts.size())));
    return 0;
}

} // namespace outturn::cli
