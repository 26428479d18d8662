// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/JsonWriter.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/Sources.h"

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
        json.endObject();
    }
    json.endArray();
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
        if (!entry.note.isEmpty())
            text += QStringLiteral("  ") + entry.note.simplified();
        text += u'\n';
    }
    return text.toUtf8();
}

} // namespace

int history(const QStringList &arguments)
{
    static const char use[] = "history P.outturn [--json] [--report ID]";
    const auto words = parse(
        arguments, {QCommandLineOption(QStringLiteral("json")), {QStringLiteral("report"), {}, QStringLiteral("ID")}});
    if (!words)
        return wrongUsage(words.error(), use);
    if (words->positional.size() != 1)
        return wrongUsage(QStringLiteral("history takes one project"), use);
    const auto project = Project::open(words->positional[0], Project::Mode::ReadOnly);
    if (!project)
        return fail(project.error());
    const QString id = words->value(QStringLiteral("report"));
    if (const auto report = chosen(reportsOf(**project), id, words->positional[0]); !id.isEmpty() && !report)
        return fail(report.error());
    auto entries = (*project)->history();
    if (!entries)
        return fail(entries.error());
    // With a report only the changes of that one.
    std::erase_if(*entries, [&](const HistoryEntry &entry) { return !id.isEmpty() && entry.report != id; });
    return print(words->has(QStringLiteral("json")) ? asJson(**project, *entries) : asText(**project, *entries));
}

} // namespace outturn::cli
