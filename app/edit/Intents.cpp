// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/Intents.h"

#include "app/edit/CellInput.h"
#include "app/edit/RemarkInput.h"

#include <algorithm>

namespace outturn {

namespace {

tl::unexpected<Error> unknownColumn(const QString &row, const QString &column)
{
    return failure(Error::Kind::Refused, row,
                   Message(QT_TRANSLATE_NOOP("Message", "this row has no column “%1”"), {column}),
                   Message(QT_TRANSLATE_NOOP("Message", "“outturn dump” lists the rows with their columns")));
}

Result<Value> typedValue(const CellType &type, QStringView typed, const QString &where)
{
    return valueFromInput(type, typed).map_error([&](Error error) {
        error.where = where;
        return error;
    });
}

Result<Edit> seriesIntent(const Report &report, SeriesKind series, int year, Column column, QStringView typed)
{
    const RowId row(seriesName(series) + u'/' + QString::number(year));
    if (!seriesColumns(series).contains(column))
        return unknownColumn(row.text(), columnName(column));
    if (report.year == year)
        return failure(
            Error::Kind::Refused, row.text(),
            Message(QT_TRANSLATE_NOOP("Message", "the point of the report's own year follows from the totals")),
            Message(QT_TRANSLATE_NOOP("Message", "Edit the row “Total” of the finance table")));
    auto value =
        typedValue(seriesCellType(series, column), typed, row.text() + QStringLiteral(", ") + columnName(column));
    if (!value)
        return tl::unexpected(value.error());
    SetSeriesValue edit{series, year, column, {}, {}};
    const Cell *standing = report.cell(row, column);
    if (standing && !standing->value().isBlank())
        edit.before = standing->value();
    if (!value->isBlank())
        edit.after = standing && value->written() == standing->imported().written() ? standing->imported() : *value;
    return edit;
}

// How many tables of a section stand before its paragraph `first`. One added right at a table stands after it.
int partAt(const std::vector<Report::BodyItem> &items, int first)
{
    return static_cast<int>(std::count_if(items.begin(), items.end(),
                                          [&](const Report::BodyItem &item) { return item.afterParagraphs <= first; }));
}

// The edit that makes the paragraphs from `from` up to `end` read as wanted.
ReplaceParagraphs replacement(const Section &section, ParagraphRole role, qsizetype from, qsizetype end,
                              const QStringList &paragraphs)
{
    QStringList wanted;
    for (const QString &text : paragraphs) {
        const QString simplified = text.simplified();
        if (!simplified.isEmpty())
            wanted << simplified;
    }
    const QList<Paragraph> standing = section.list(role).sliced(from, end - from);
    qsizetype first = 0;
    while (first < standing.size() && first < wanted.size() && standing[first].text == wanted[first])
        ++first;
    qsizetype tail = 0;
    while (tail < standing.size() - first && tail < wanted.size() - first &&
           standing[standing.size() - 1 - tail].text == wanted[wanted.size() - 1 - tail])
        ++tail;

    ReplaceParagraphs edit{
        section.id, role, static_cast<int>(from + first), standing.sliced(first, standing.size() - first - tail), {}};
    for (qsizetype i = first; i < wanted.size() - tail; ++i) {
        Paragraph paragraph{wanted[i], {}, true};
        const qsizetype pair = i - first;
        if (pair < edit.before.size())
            paragraph.places = edit.before[pair].places;
        edit.after.append(paragraph);
    }
    return edit;
}

} // namespace

Result<Edit> setCellIntent(const Report &report, const RowId &row, Column column, QStringView typed)
{
    const Cell *cell = report.cell(row, column);
    if (const auto named = seriesRow(row); named && !report.indicator(row) && !report.finance(row))
        return seriesIntent(report, named->first, named->second, column, typed);
    if (!report.indicator(row) && !report.finance(row))
        return failure(Error::Kind::Refused, row.text(), Message(QT_TRANSLATE_NOOP("Message", "there is no such row")),
                       Message(QT_TRANSLATE_NOOP("Message", "“outturn dump” lists the rows with their columns")));
    if (!cell)
        return unknownColumn(row.text(), columnName(column));
    // What is typed as it stands is no change, even where a new value of that form would be refused.
    if (typed.toString().simplified() == cell->value().written())
        return SetCell{row, column, cell->value(), cell->value()};
    auto value =
        typedValue(cellType(report, row, column), typed, row.text() + QStringLiteral(", ") + columnName(column));
    if (!value) {
        // Taking back to what the source says is always possible.
        if (typed.toString().simplified() == cell->imported().written())
            return SetCell{row, column, cell->value(), cell->imported()};
        return tl::unexpected(value.error());
    }
    // The source's own words win over ours for the same words, so that taking back leaves no trace.
    const Value after = value->written() == cell->imported().written() ? cell->imported() : *value;
    return SetCell{row, column, cell->value(), after};
}

Result<Edit> setParagraphsIntent(const Report &report, const QString &sectionId, ParagraphRole role,
                                 const QStringList &paragraphs)
{
    const Section *section = report.section(sectionId);
    if (!section)
        return failure(Error::Kind::Refused, sectionId,
                       Message(QT_TRANSLATE_NOOP("Message", "there is no such section")));
    ReplaceParagraphs edit = replacement(*section, role, 0, section->list(role).size(), paragraphs);
    if (role == ParagraphRole::Narrative)
        edit.part = partAt(report.bodyItems(static_cast<int>(section - report.sections.data())), edit.first);
    return edit;
}

Result<Edit> setPartIntent(const Report &report, const QString &sectionId, int part, const QStringList &paragraphs)
{
    const Section *section = report.section(sectionId);
    if (!section)
        return failure(Error::Kind::Refused, sectionId,
                       Message(QT_TRANSLATE_NOOP("Message", "there is no such section")));
    const auto items = report.bodyItems(static_cast<int>(section - report.sections.data()));
    const auto cut = [&](int number) {
        const auto size = static_cast<int>(section->paragraphs.size());
        return number < 0 ? 0
               : static_cast<size_t>(number) < items.size()
                   ? std::min(items[static_cast<size_t>(number)].afterParagraphs, size)
                   : size;
    };
    // Only within the part: equal paragraphs may stand on both sides of a table.
    ReplaceParagraphs edit =
        replacement(*section, ParagraphRole::Narrative, cut(part - 1), std::max(cut(part - 1), cut(part)), paragraphs);
    edit.part = part;
    return edit;
}

Result<Edit> setIntent(const Report &report, const QString &row, const QString &column, const QString &typed)
{
    if (const Section *section = report.section(row); section && !report.indicator(RowId(row))) {
        const bool statement = column.startsWith(QLatin1StringView("statement-"));
        const auto role = statement ? ParagraphRole::Statement : ParagraphRole::Narrative;
        if (!statement && !column.startsWith(QLatin1StringView("paragraph-")))
            return unknownColumn(row, column);
        bool isNumber = false;
        const int number = QStringView(column).sliced(10).toInt(&isNumber);
        QStringList texts;
        for (const Paragraph &paragraph : section->list(role))
            texts << paragraph.text;
        if (!isNumber || number < 1 || number > texts.size() + 1)
            return unknownColumn(row, column);
        if (number == texts.size() + 1)
            texts << typed;
        else
            texts[number - 1] = typed;
        return setParagraphsIntent(report, row, role, texts);
    }
    if (isRemarkSubject(row) && !report.indicator(RowId(row)))
        return setRemarkIntent(report, row, column, typed);
    const auto known = columnFromName(column);
    if (!known)
        return unknownColumn(row, column);
    return setCellIntent(report, RowId(row), *known, typed);
}

} // namespace outturn
