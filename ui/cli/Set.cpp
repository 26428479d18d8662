// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/Intents.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/Csv.h"
#include "ui/cli/Remarks.h"
#include "ui/cli/Sources.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace outturn::cli {

namespace {

constexpr qint64 largestCsv = 64 * 1024 * 1024;

Result<void> setOne(Project &project, Remarks &remarks, const QString &row, const QString &column, const QString &value,
                    const QString &report)
{
    if (Remarks::isFor(project, row)) {
        const auto edits = remarks.edits(project, row, column, value, report);
        return edits ? project.commit(*edits) : tl::unexpected(edits.error());
    }
    remarks.forget();
    const auto reference = rowReference(project, row, report);
    if (!reference)
        return tl::unexpected(reference.error());
    const auto edit = setIntent(*project.report(reference->report), reference->row, column, value);
    if (!edit)
        return tl::unexpected(edit.error());
    return project.commit(reference->report, *edit);
}

int setMany(Project &project, const QString &csvPath, const QString &report)
{
    QFile file(csvPath);
    if (QFileInfo(csvPath).isDir())
        return fail({Error::Kind::File, csvPath, Message("it is a folder"), Message("Choose a file in it")});
    if (!file.open(QIODevice::ReadOnly))
        return fail({Error::Kind::File, csvPath, Message("it cannot be opened: %1", {file.errorString()}),
                     Message("Check the name and that you may read it")});
    const QByteArray bytes = file.read(largestCsv + 1);
    if (file.error() != QFileDevice::NoError)
        return fail({Error::Kind::File, csvPath, Message("it cannot be read: %1", {file.errorString()}), {}});
    if (bytes.size() > largestCsv)
        return fail({Error::Kind::File, csvPath, Message("it is larger than 64 MB"), Message("Split it")});
    const auto records = parseCsv(bytes);
    if (!records)
        return fail({Error::Kind::File, csvPath + QStringLiteral(", line %1").arg(records.error().line),
                     Message("%1", {records.error().what}), Message("Each line is row,column,value")});
    int done = 0;
    Remarks remarks;
    for (const CsvRecord &record : *records) {
        const bool header =
            &record == &records->front() &&
            record.fields == QStringList{QStringLiteral("row"), QStringLiteral("column"), QStringLiteral("value")};
        if (header)
            continue;
        const QString where = csvPath + QStringLiteral(", line %1").arg(record.line);
        if (record.fields.size() != 3)
            return fail(
                {Error::Kind::File, where,
                 Message("it has %1 fields instead of row,column,value", {QString::number(record.fields.size())}),
                 Message("Quote a value that holds a comma")});
        const auto made = setOne(project, remarks, record.fields[0], record.fields[1], record.fields[2], report);
        if (!made) {
            Error error = made.error();
            error.where = where + QStringLiteral(": ") + error.where;
            return fail(error);
        }
        if (const int failed = print("ok " + QByteArray::number(++done) + '\n'))
            return failed;
    }
    return 0;
}

// A value may look like an option ("-5", "--unknown"): the fourth word that is none is taken out before options are
// looked for.
std::optional<QString> takeValue(QStringList &arguments)
{
    int before = 0;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        const bool last = i + 1 == arguments.size();
        const bool report = word == QLatin1StringView("--report");
        const bool option =
            report || word.startsWith(QLatin1StringView("--report=")) || word == QLatin1StringView("--");
        if (before == 3 && (!option || last))
            return arguments.takeAt(i);
        if (report || word == QLatin1StringView("--from"))
            ++i;
        else if (!word.startsWith(u'-'))
            ++before;
    }
    return std::nullopt;
}

} // namespace

int set(const QStringList &arguments)
{
    static const char use[] = "set P.outturn ROW COLUMN VALUE, or set P.outturn --from EDITS.csv [--report ID]";
    QStringList rest = arguments;
    const std::optional<QString> value = takeValue(rest);
    const auto words = parse(rest, {{QStringLiteral("from"), {}, QStringLiteral("EDITS.csv")},
                                    {QStringLiteral("report"), {}, QStringLiteral("ID")}});
    if (!words)
        return wrongUsage(words.error(), use);
    const QString from = words->value(QStringLiteral("from"));
    if (from.isEmpty() ? words->positional.size() != 3 || !value : words->positional.size() != 1 || value)
        return wrongUsage(QStringLiteral("set takes a project, a row, a column and a value"), use);
    const auto project = openForEditing(words->positional[0]);
    if (!project)
        return fail(project.error());
    const QString report = words->value(QStringLiteral("report"));
    if (!from.isEmpty())
        return setMany(**project, from, report);
    Remarks remarks;
    const auto made = setOne(**project, remarks, words->positional[1], words->positional[2], *value, report);
    return made ? 0 : fail(made.error());
}

} // namespace outturn::cli
