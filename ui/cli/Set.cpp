// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/Intents.h"
#include "app/edit/RemarkInput.h"
#include "app/figure/FigureNamed.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/Csv.h"
#include "ui/cli/Sources.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <optional>
#include <utility>

namespace outturn::cli {

namespace {

constexpr qint64 largestCsv = 64 * 1024 * 1024;

// The figures of a report and those over the years of its operation. To make them takes longer than to change a text.
class KnownFigures
{
public:
    /// The ids of a figure's rows; none where there is no such figure.
    std::optional<QSet<QString>> rows(const Project &project, const Report &report, const QString &figure)
    {
        for (const bool overYears : {false, true}) {
            const std::pair key(report.id, overYears);
            if (!m_known.contains(key))
                m_known.insert(key,
                               rowsByName(overYears ? figuresOverYears(project.reports(), report) : figures(report)));
            const QHash<QString, QSet<QString>> known = m_known.value(key);
            if (const auto it = known.constFind(figure); it != known.cend())
                return *it;
        }
        return std::nullopt;
    }
    /// What is not the text of a figure may have changed.
    void forget() { m_known.clear(); }

private:
    static QHash<QString, QSet<QString>> rowsByName(const QList<Figure> &list)
    {
        QHash<QString, QSet<QString>> result;
        for (const Figure &figure : list) {
            QSet<QString> &rows = result[figure.name];
            for (const FigureSeries &series : figure.series) {
                for (const FigurePoint &point : series.points)
                    rows.insert(point.row.text());
            }
        }
        return result;
    }

    QHash<std::pair<QString, bool>, QHash<QString, QSet<QString>>> m_known; // by report and over years, then by name
};

// A figure or a row of it that is not there would take words that nobody ever sees.
Result<void> checkFigure(const std::optional<QSet<QString>> &rows, const QString &figure, const QString &part)
{
    if (!rows)
        return failure(Error::Kind::Refused, figureRow(figure), Message("there is no such figure"),
                       Message("“outturn charts” names the figures of a report"));
    if (part == figureTitlePart() || part == figureNotePart() || (!part.isEmpty() && rows->contains(part)))
        return {};
    return failure(Error::Kind::Refused, figureRow(figure), Message("the figure has no row “%1”", {part}),
                   Message("COLUMN is title, note, or the id of one of the figure’s rows"));
}

// The report that has these words of a figure; of figures over years also one that is no longer asked for them.
const Report *holderOfText(const Project &project, const Report &report, const QString &figure, const QString &part)
{
    for (const Report *holder : {&keeperOfFigureTexts(project.reports(), report, figure), &report}) {
        if (!remarkOf(*holder, figureRow(figure), part).isEmpty())
            return holder;
    }
    return nullptr;
}

Result<void> setOne(Project &project, KnownFigures &known, const QString &row, const QString &column,
                    const QString &value, const QString &report)
{
    const auto reference = rowReference(project, row, report);
    if (!reference)
        return tl::unexpected(reference.error());
    const Report *target = project.report(reference->report);
    const QString figure = figureOfRow(reference->row);
    if (figure.isEmpty() || target->indicator(RowId(reference->row))) {
        known.forget();
    } else if (const Report *holder = holderOfText(project, *target, figure, column);
               holder && value.trimmed().isEmpty()) {
        // Words can be taken away although their figure or row is gone.
        target = holder;
    } else {
        if (auto right = checkFigure(known.rows(project, *target, figure), figure, column); !right)
            return right;
        target = &keeperOfFigureTexts(project.reports(), *target, figure);
    }
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
    KnownFigures known;
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
        const auto made = setOne(project, known, record.fields[0], record.fields[1], record.fields[2], report);
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
    KnownFigures known;
    const auto made = setOne(**project, known, words->positional[1], words->positional[2], *value, report);
    return made ? 0 : fail(made.error());
}

} // namespace outturn::cli
