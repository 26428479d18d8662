// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/JsonWriter.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/Sources.h"
#include "ui/cli/VersionList.h"

#include <algorithm>

namespace outturn::cli {

namespace {

QString rowName(const Project &project, const HistoryEntry &entry, const EditSummary &what)
{
    return project.reports().size() > 1 ? entry.report + u':' + what.row : what.row;
}

QByteArray asJson(const Project &project, const std::vector<HistoryEntry> &entries)
{
    JsonWriter json;
    json.beginObject();
    json.beginArray("entries");
    for (const HistoryEntry &entry : entries) {
        const EditSummary what = summary(entry.edit);
        json.beginObject();
        json.field("number", qint64(entry.number));
        json.field("time", entry.time.toUTC().toString(Qt::ISODateWithMs));
        json.field("who", entry.who);
        json.field("row", rowName(project, entry, what));
        json.field("column", what.column);
        json.field("before", what.before);
        json.field("after", what.after);
        json.field("note", entry.note);
        json.field("undone", entry.state != HistoryEntry::State::Done);
        json.field("step", qint64(entry.step));
        if (entry.takesBack > 0)
            json.field("takesBack", qint64(entry.takesBack));
        else
            json.nullField("takesBack");
        json.field("section", entry.section);
        json.endObject();
    }
    json.endArray();
    writeVersions(json, project.versions());
    json.endObject();
    return json.bytes();
}

QByteArray asText(const Project &project, const std::vector<HistoryEntry> &entries)
{
    QString text;
    for (const HistoryEntry &entry : entries) {
        const EditSummary what = summary(entry.edit);
        text += QStringLiteral("%1  %2  %3  ")
                    .arg(QString::number(entry.number).rightJustified(4),
                         entry.time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss'Z'")), entry.who) +
                rowName(project, entry, what) + QStringLiteral("  ") + what.column + QStringLiteral("  “") +
                what.before.simplified() + QStringLiteral("” → “") + what.after.simplified() + u'”';
        if (entry.state != HistoryEntry::State::Done)
            text += QStringLiteral("  (taken back)");
        if (entry.takesBack > 0)
            text += QStringLiteral("  takes back %1").arg(entry.takesBack);
        if (!entry.note.isEmpty())
            text += QStringLiteral("  ") + entry.note.simplified();
        text += u'\n';
    }
    const QString versions = versionLines(project.versions());
    if (!versions.isEmpty())
        text += QStringLiteral("\nVersions\n") + versions;
    return text.toUtf8();
}

// The changes that --report, --row, --section, --who and --day let through.
Result<HistoryFilter> filterFrom(const Project &project, const Words &words)
{
    HistoryFilter filter;
    filter.report = words.value(QStringLiteral("report"));
    if (const auto report = chosen(reportsOf(project), filter.report, words.positional[0]);
        !filter.report.isEmpty() && !report)
        return tl::unexpected(report.error());
    filter.row = words.value(QStringLiteral("row"));
    // In a project of several reports a ROW may name its report.
    const qsizetype colon = filter.row.indexOf(u':');
    if (colon > 0 && project.report(filter.row.first(colon))) {
        filter.report = filter.row.first(colon);
        filter.row = filter.row.sliced(colon + 1);
    }
    filter.section = words.value(QStringLiteral("section"));
    filter.who = words.value(QStringLiteral("who"));
    const QString day = words.value(QStringLiteral("day"));
    filter.day = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !filter.day.isValid())
        return failure(Error::Kind::Usage, words.positional[0], Message("“%1” is no day", {day}),
                       Message("Write it as 2024-05-31"));
    return filter;
}

// All of them at once where nothing is left out: reading entry by entry asks the file for each.
Result<std::vector<HistoryEntry>> entriesOf(const Project &project, const Words &words)
{
    const auto filter = filterFrom(project, words);
    if (!filter)
        return tl::unexpected(filter.error());
    auto all = project.history();
    if (!all)
        return all;
    const auto numbers = project.historyNumbers(*filter);
    if (!numbers)
        return tl::unexpected(numbers.error());
    std::erase_if(*all, [&](const HistoryEntry &entry) {
        return !std::binary_search(numbers->begin(), numbers->end(), entry.number);
    });
    return all;
}

} // namespace

int history(const QStringList &arguments)
{
    static const char use[] =
        "history P.outturn [--json] [--report ID] [--row ROW] [--section ID] [--who NAME] [--day YYYY-MM-DD]";
    const auto words = parse(arguments, {QCommandLineOption(QStringLiteral("json")),
                                         {QStringLiteral("report"), {}, QStringLiteral("ID")},
                                         {QStringLiteral("row"), {}, QStringLiteral("ROW")},
                                         {QStringLiteral("section"), {}, QStringLiteral("ID")},
                                         {QStringLiteral("who"), {}, QStringLiteral("NAME")},
                                         {QStringLiteral("day"), {}, QStringLiteral("DAY")}});
    if (!words)
        return wrongUsage(words.error(), use);
    if (words->positional.size() != 1)
        return wrongUsage(QStringLiteral("history takes one project"), use);
    const auto project = Project::open(words->positional[0], Project::Mode::ReadOnly);
    if (!project)
        return fail(project.error());
    const auto entries = entriesOf(**project, *words);
    if (!entries)
        return fail(entries.error());
    return print(words->has(QStringLiteral("json")) ? asJson(**project, *entries) : asText(**project, *entries));
}

} // namespace outturn::cli
