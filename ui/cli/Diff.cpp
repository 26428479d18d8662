// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/RemarkInput.h"
#include "app/merge/Compare.h"
#include "app/merge/Match.h"
#include "app/write/JsonWriter.h"
#include "ui/cli/Command.h"
#include "ui/cli/FileAccess.h"
#include "ui/cli/Sources.h"

#include <QFileInfo>

namespace outturn::cli {

namespace {

struct Operand
{
    std::vector<Report> reports;
    bool isProject = false;
};

// FILE, or PROJECT@VERSION: the longest beginning that is a file is the project.
Result<Operand> operand(const QString &words, const Access &access)
{
    QString path = words;
    QString versionName;
    for (qsizetype at = words.lastIndexOf(u'@'); at > 0 && !QFileInfo::exists(path);
         at = words.lastIndexOf(u'@', at - 1)) {
        path = words.first(at);
        versionName = words.sliced(at + 1);
    }
    if (!QFileInfo::exists(path)) {
        path = words;
        versionName.clear();
    }
    const auto source = openSource(path, access);
    if (!source)
        return tl::unexpected(source.error());
    Operand result;
    result.isProject = source->project != nullptr;
    if (path == words) {
        for (const Report *report : source->reports())
            result.reports.push_back(*report);
        return result;
    }
    const Version *version = source->project ? source->project->version(versionName) : nullptr;
    if (!version) {
        QStringList names;
        for (const Version &known : source->project ? source->project->versions() : std::vector<Version>())
            names << known.name;
        return failure(Error::Kind::Refused, path, Message("there is no version “%1”", {versionName}),
                       names.isEmpty() ? Message("It has no named versions")
                                       : Message("It has: %1", {names.join(QStringLiteral(", "))}));
    }
    auto reports = source->project->reportsAt(*version);
    if (!reports)
        return tl::unexpected(reports.error());
    result.reports = *std::move(reports);
    return result;
}

struct Difference
{
    QString prefix; ///< "mexico-2023:", or nothing
    Comparison found;
};

struct Differences
{
    std::vector<Difference> reports;
    QStringList onlyA, onlyB;

    bool isSame() const
    {
        return onlyA.isEmpty() && onlyB.isEmpty() &&
               std::all_of(reports.begin(), reports.end(), [](const Difference &d) { return d.found.isSame(); });
    }
};

Differences differencesOf(const Operand &a, const Operand &b)
{
    Differences result;
    // States of projects have the same ids; a file that was read anew may name its rows otherwise.
    const auto compared = [&](const Report &one, const Report &other) {
        return a.isProject && b.isProject ? compare(one, other) : compare(one, matched(other, {&one}));
    };
    if (a.reports.size() == 1 && b.reports.size() == 1) {
        result.reports.push_back({{}, compared(a.reports[0], b.reports[0])});
        return result;
    }
    const auto find = [](const Operand &in, const QString &id) {
        return std::find_if(in.reports.begin(), in.reports.end(),
                            [&](const Report &report) { return report.id == id; });
    };
    for (const Report &report : a.reports) {
        const auto other = find(b, report.id);
        if (other == b.reports.end())
            result.onlyA << report.id;
        else
            result.reports.push_back({report.id + u':', compared(report, *other)});
    }
    for (const Report &report : b.reports) {
        if (find(a, report.id) == a.reports.end())
            result.onlyB << report.id;
    }
    return result;
}

QString paragraphName(const ParagraphDifference &text)
{
    const QString name =
        text.role == ParagraphRole::Statement ? QStringLiteral("statement-%1") : QStringLiteral("paragraph-%1");
    return name.arg((text.b.isEmpty() ? text.firstA : text.firstB) + 1);
}

void writeCell(JsonWriter &json, const char *key, const std::optional<Value> &value)
{
    json.field(key, value ? std::optional(value->written()) : std::nullopt);
}

template <typename Function>
void writeList(JsonWriter &json, const char *key, const Differences &all, const Function &listOf)
{
    json.beginArray(key);
    for (const Difference &difference : all.reports) {
        for (const auto &item : listOf(difference.found)) {
            if constexpr (std::is_same_v<std::decay_t<decltype(item)>, RowId>)
                json.value(difference.prefix + item.text());
            else
                json.value(difference.prefix + item);
        }
    }
    json.endArray();
}

void writeRemark(JsonWriter &json, const char *key, const QString &name, const RemarkDifference &remark)
{
    const auto orNone = [](const QString &words) { return words.isEmpty() ? std::nullopt : std::optional(words); };
    json.beginObject();
    json.field(key, name);
    json.field("part", remark.part);
    json.field("a", orNone(remark.a));
    json.field("b", orNone(remark.b));
    json.endObject();
}

QByteArray differencesAsJson(const Differences &all)
{
    JsonWriter json;
    json.beginObject();
    json.beginArray("cells");
    for (const Difference &difference : all.reports) {
        for (const CellDifference &cell : difference.found.cells) {
            json.beginObject();
            json.field("row", difference.prefix + cell.row.text());
            json.field("column", columnName(cell.column));
            writeCell(json, "a", cell.a);
            writeCell(json, "b", cell.b);
            json.endObject();
        }
    }
    json.endArray();
    json.beginArray("paragraphs");
    for (const Difference &difference : all.reports) {
        for (const ParagraphDifference &text : difference.found.paragraphs) {
            json.beginObject();
            json.field("section", difference.prefix + text.section);
            json.field("a", text.a);
            json.field("b", text.b);
            json.field("column", paragraphName(text));
            json.endObject();
        }
    }
    json.endArray();
    json.beginObject("rows");
    writeList(json, "onlyA", all, [](const Comparison &found) { return found.rowsOnlyA; });
    writeList(json, "onlyB", all, [](const Comparison &found) { return found.rowsOnlyB; });
    writeList(json, "moved", all, [](const Comparison &found) { return found.rowsMoved; });
    json.endObject();
    json.beginObject("sections");
    writeList(json, "onlyA", all, [](const Comparison &found) { return found.sectionsOnlyA; });
    writeList(json, "onlyB", all, [](const Comparison &found) { return found.sectionsOnlyB; });
    json.endObject();
    json.beginArray("titles");
    for (const Difference &difference : all.reports) {
        for (const TitleDifference &title : difference.found.titles) {
            json.beginObject();
            json.field("where", difference.prefix + title.where);
            json.field("a", title.a);
            json.field("b", title.b);
            json.endObject();
        }
    }
    json.endArray();
    json.beginArray("figures");
    for (const Difference &difference : all.reports) {
        for (const RemarkDifference &remark : difference.found.remarks) {
            if (const QString figure = figureOfRow(remark.subject); !figure.isEmpty())
                writeRemark(json, "figure", difference.prefix + figure, remark);
        }
    }
    json.endArray();
    json.beginArray("remarks");
    for (const Difference &difference : all.reports) {
        for (const RemarkDifference &remark : difference.found.remarks) {
            if (figureOfRow(remark.subject).isEmpty())
                writeRemark(json, "subject", difference.prefix + remark.subject, remark);
        }
    }
    json.endArray();
    json.beginObject("reports");
    for (const auto &[key, list] : {std::pair("onlyA", all.onlyA), std::pair("onlyB", all.onlyB)}) {
        json.beginArray(key);
        for (const QString &id : list)
            json.value(id);
        json.endArray();
    }
    json.endObject();
    json.endObject();
    return json.bytes();
}

QString markedWords(const QString &a, const QString &b)
{
    QString text;
    const auto marked = [](const QString &words, const QString &before, const QString &after) {
        const QString bare = words.trimmed();
        return before + bare + after + (words.size() > bare.size() ? QStringLiteral(" ") : QString());
    };
    for (const WordRun &run : wordRuns(a, b))
        text += run.in == WordRun::In::Both ? run.text
                : run.in == WordRun::In::A  ? marked(run.text, QStringLiteral("[-"), QStringLiteral("-]"))
                                            : marked(run.text, QStringLiteral("{+"), QStringLiteral("+}"));
    return text.simplified();
}

QByteArray differencesAsText(const Differences &all)
{
    QString text;
    const auto line = [&](const QString &words) { text += words + u'\n'; };
    const auto words = [](const std::optional<Value> &value) {
        return value ? u'“' + value->written() + u'”' : QStringLiteral("nothing");
    };
    for (const QString &id : all.onlyA)
        line(QStringLiteral("- report ") + id);
    for (const QString &id : all.onlyB)
        line(QStringLiteral("+ report ") + id);
    for (const auto &[prefix, found] : all.reports) {
        for (const TitleDifference &title : found.titles)
            line(prefix + title.where + QStringLiteral("  title  “") + title.a + QStringLiteral("” → “") + title.b +
                 u'”');
        for (const QString &id : found.sectionsOnlyA)
            line(QStringLiteral("- section ") + prefix + id);
        for (const QString &id : found.sectionsOnlyB)
            line(QStringLiteral("+ section ") + prefix + id);
        for (const ParagraphDifference &difference : found.paragraphs)
            line(prefix + difference.section + QStringLiteral("  ") + paragraphName(difference) + QStringLiteral("  ") +
                 markedWords(difference.a, difference.b));
        for (const RowId &row : found.rowsOnlyA)
            line(QStringLiteral("- row ") + prefix + row.text());
        for (const RowId &row : found.rowsOnlyB)
            line(QStringLiteral("+ row ") + prefix + row.text());
        for (const RowId &row : found.rowsMoved)
            line(QStringLiteral("~ row ") + prefix + row.text());
        for (const CellDifference &cell : found.cells)
            line(prefix + cell.row.text() + QStringLiteral("  ") + columnName(cell.column) + QStringLiteral("  ") +
                 words(cell.a) + QStringLiteral(" → ") + words(cell.b));
        for (const RemarkDifference &difference : found.remarks) {
            const auto given = [](const QString &typed) {
                return typed.isEmpty() ? QStringLiteral("nothing") : u'“' + typed.simplified() + u'”';
            };
            line(prefix + difference.subject + QStringLiteral("  ") + difference.part + QStringLiteral("  ") +
                 given(difference.a) + QStringLiteral(" → ") + given(difference.b));
        }
    }
    return text.toUtf8();
}

} // namespace

int diff(const QStringList &arguments)
{
    static const char use[] =
        "diff A B [--json] [--password-file FILE] [--recognise]; A, B: a FILE or P.outturn@VERSION";
    const auto words =
        parse(arguments, accessOptions() + QList<QCommandLineOption>{QCommandLineOption(QStringLiteral("json"))});
    if (!words)
        return wrongUsage(words.error(), use);
    if (words->positional.size() != 2)
        return wrongUsage(QStringLiteral("diff takes two files or versions"), use);
    const auto access = accessFrom(*words);
    if (!access)
        return fail(access.error());
    const auto a = operand(words->positional[0], *access);
    if (!a)
        return fail(a.error());
    const auto b = operand(words->positional[1], *access);
    if (!b)
        return fail(b.error());
    const Differences all = differencesOf(*a, *b);
    const int status = print(words->has(QStringLiteral("json")) ? differencesAsJson(all) : differencesAsText(all));
    return status != 0 ? status : all.isSame() ? 0 : 1;
}

} // namespace outturn::cli
