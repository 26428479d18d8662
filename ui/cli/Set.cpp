// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/Intents.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/Csv.h"
#include "ui/cli/Sources.h"

#include <QFile>

namespace outturn::cli {

namespace {

constexpr qint64 largestCsv = 64 * 1024 * 1024;

Result<void> setOne(Project &project, const QString &row, const QString &column, const QString &value,
                    const QString &report)
{
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
    if (!file.open(QIODevice::ReadOnly))
        return fail({Error::Kind::File, csvPath, Message("it cannot be opened: %1", {file.errorString()}), {}});
    const QByteArray bytes = file.read(largestCsv + 1);
    if (bytes.size() > largestCsv)
        return fail({Error::Kind::File, csvPath, Message("it is larger than 64 MB"), Message("Split it")});
    const auto records = parseCsv(bytes);
    if (!records)
        return fail({Error::Kind::File, csvPath + QStringLiteral(", line %1").arg(records.error().line),
                     Message("%1", {records.error().what}), Message("Each line is row,column,value")});
    int done = 0;
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
        const auto made = setOne(project, record.fields[0], record.fields[1], record.fields[2], report);
        if (!made) {
            Error error = made.error();
            error.where = where + QStringLiteral(": ") + error.where;
            return fail(error);
        }
        if (!print("ok " + QByteArray::number(++done) + '\n'))
            return static_cast<int>(Error::Kind::File);
    }
    return 0;
}

} // namespace

int set(const QStringList &arguments)
{
    static const char use[] = "set P.outturn ROW COLUMN VALUE, or set P.outturn --from EDITS.csv";
    // A value may begin with '-': as the fourth word without options it is never taken for one.
    QStringList guarded = arguments;
    if (guarded.size() == 4 && !guarded[0].startsWith(u'-') && !guarded[1].startsWith(u'-'))
        guarded.insert(3, QStringLiteral("--"));
    const auto words = parse(guarded, {{QStringLiteral("from"), {}, QStringLiteral("EDITS.csv")},
                                       {QStringLiteral("report"), {}, QStringLiteral("ID")}});
    if (!words)
        return wrongUsage(words.error(), use);
    const QString from = words->value(QStringLiteral("from"));
    if (words->positional.size() != (from.isEmpty() ? 4 : 1))
        return wrongUsage(QStringLiteral("set takes a project, a row, a column and a value"), use);
    const auto project = openForEditing(words->positional[0]);
    if (!project)
        return fail(project.error());
    const QString report = words->value(QStringLiteral("report"));
    if (!from.isEmpty())
        return setMany(**project, from, report);
    const auto made = setOne(**project, words->positional[1], words->positional[2], words->positional[3], report);
    return made ? 0 : fail(made.error());
}

} // namespace outturn::cli
