// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/FigureTextInput.h"
#include "app/edit/Intents.h"
#include "app/figure/FigureNamed.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/Csv.h"
#include "ui/cli/Sources.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace outturn::cli {

namespace {

constexpr qint64 largestCsv = 64 * 1024 * 1024;

// A figure or a row of it that is not there would take words that nobody ever sees.
Result<void> checkFigure(const Project &project, const Report &report, const QString &row, const QString &part)
{
    const QString name = figureOfRow(row);
    if (name.isEmpty() || report.indicator(RowId(row)))
        return {};
    for (const QList<Figure> &list : {figures(report), figuresOverYears(project.reports())}) {
        for (const Figure &figure : list) {
            if (figure.name != name)
                continue;
            const auto isRow = [&](const FigurePoint &point) { return point.row.text() == part; };
            if (part == figureTitlePart() || part == figureNotePart() ||
                std::any_of(figure.series.begin(), figure.series.end(), [&](const FigureSeries &series) {
                    return std::any_of(series.points.begin(), series.points.end(), isRow);
                }))
                return {};
            return failure(Error::Kind::Refused, row, Message("the figure has no row “%1”", {part}),
                           Message("COLUMN is title, note, or the id of one of the figure’s rows"));
        }
    }
    return failure(Error::Kind::Refused, row, Message("there is no such figure"),
                   Message("“outturn charts” names the figures of a report"));
}

Result<void> setOne(Project &project, const QString &row, const QString &column, const QString &value,
                    const QString &report)
{
    const auto reference = rowReference(project, row, report);
    if (!reference)
        return tl::unexpected(reference.error());
    const Report *target = project.report(reference->report);
    if (auto known = checkFigure(project, *target, reference->row, column); !known)
        return known;
    if (const QString figure = figureOfRow(reference->row); !figure.isEmpty())
        target = &keeperOfFigureTexts(project.reports(), *target, figure);
    const auto edit = setIntent(*target, reference->row, column, value);
    if (!edit)
        return tl::unexpected(edit.error());
    return project.commit(target->id, *edit);
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
    const auto made = setOne(**project, words->positional[1], words->positional[2], *value, report);
    return made ? 0 : fail(made.error());
}

} // namespace outturn::cli
