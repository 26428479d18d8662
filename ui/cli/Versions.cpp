// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/JsonWriter.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/Sources.h"
#include "ui/cli/VersionList.h"

namespace outturn::cli {

void writeVersions(JsonWriter &json, const std::vector<Version> &versions)
{
    json.beginArray("versions");
    for (const Version &version : versions) {
        json.beginObject();
        json.field("name", version.name);
        json.field("time", version.time.toUTC().toString(Qt::ISODateWithMs));
        json.field("who", version.who);
        json.field("note", version.note);
        json.field("lastEntry", qint64(version.lastDone));
        json.endObject();
    }
    json.endArray();
}

QString versionLines(const std::vector<Version> &versions)
{
    QString text;
    for (const Version &version : versions) {
        text += version.time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss'Z'")) + QStringLiteral("  ") +
                version.who + QStringLiteral("  “") + version.name + u'”';
        if (!version.note.isEmpty())
            text += QStringLiteral("  ") + version.note.simplified();
        text += u'\n';
    }
    return text;
}

int versions(const QStringList &arguments)
{
    static const char use[] = "versions P.outturn [make NAME [--note WORDS] | restore NAME] [--json]";
    const auto words = parse(
        arguments, {QCommandLineOption(QStringLiteral("json")), {QStringLiteral("note"), {}, QStringLiteral("WORDS")}});
    if (!words)
        return wrongUsage(words.error(), use);
    const QStringList &given = words->positional;
    if (given.isEmpty() || given.size() == 2 || given.size() > 3)
        return wrongUsage(QStringLiteral("versions takes a project, and make or restore with a name"), use);
    if (given.size() == 1) {
        const auto project = Project::open(given[0], Project::Mode::ReadOnly);
        if (!project)
            return fail(project.error());
        if (!words->has(QStringLiteral("json")))
            return print(versionLines((*project)->versions()).toUtf8());
        JsonWriter json;
        json.beginObject();
        writeVersions(json, (*project)->versions());
        json.endObject();
        return print(json.bytes());
    }
    const bool make = given[1] == QLatin1StringView("make");
    if (!make && given[1] != QLatin1StringView("restore"))
        return wrongUsage(QStringLiteral("“%1” is neither make nor restore").arg(given[1]), use);
    const auto project = openForEditing(given[0]);
    if (!project)
        return fail(project.error());
    const auto done = make ? (*project)->makeVersion(given[2], words->value(QStringLiteral("note")))
                           : (*project)->restoreVersion(given[2]);
    return done ? 0 : fail(done.error());
}

} // namespace outturn::cli
