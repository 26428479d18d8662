// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/Edit.h"

#include <algorithm>

namespace outturn {

namespace {

Result<void> conflict(const QString &where)
{
    return failure(Error::Kind::Refused, where,
                   Message(QT_TRANSLATE_NOOP("Message", "the report does not stand as this change expects it")),
                   Message(QT_TRANSLATE_NOOP("Message", "Nothing was changed")));
}

Result<void> applyTo(const SetCell &edit, Report &report)
{
    Cell *cell = report.cell(edit.row, edit.column);
    if (!cell || cell->value() != edit.before)
        return conflict(edit.row.text() + QStringLiteral(", ") + columnName(edit.column));
    cell->set(edit.after);
    return {};
}

QList<Place> placesOf(const QList<Paragraph> &paragraphs)
{
    QList<Place> places;
    for (const Paragraph &paragraph : paragraphs)
        places += paragraph.places;
    return places;
}

// Such a change could not say on which side of the table the remaining paragraphs go, and its inverse neither.
bool tableStandsWithin(const Report &report, int section, int first, int end)
{
    const auto within = [&](const auto &item) {
        return item.section == section && item.afterParagraphs > first && item.afterParagraphs < end;
    };
    return std::any_of(report.tables.begin(), report.tables.end(), within) ||
           std::any_of(report.seriesHeadings.begin(), report.seriesHeadings.end(), within);
}

Result<void> applyTo(const ReplaceParagraphs &edit, Report &report)
{
    Section *section = report.section(edit.section);
    if (!section)
        return conflict(edit.section);
    QList<Paragraph> &list = section->list(edit.role);
    if (edit.first < 0 || edit.first + edit.before.size() > list.size() ||
        !std::equal(edit.before.begin(), edit.before.end(), list.begin() + edit.first))
        return conflict(edit.section);

    const int index = static_cast<int>(section - report.sections.data());
    const int end = edit.first + static_cast<int>(edit.before.size());
    const int delta = static_cast<int>(edit.after.size() - edit.before.size());
    if (delta != 0 && edit.role == ParagraphRole::Narrative && tableStandsWithin(report, index, edit.first, end))
        return failure(Error::Kind::Refused, edit.section,
                       Message(QT_TRANSLATE_NOOP("Message", "a table stands between these paragraphs")),
                       Message(QT_TRANSLATE_NOOP("Message", "Change the paragraphs on each side of it on their own")));

    list.remove(edit.first, edit.before.size());
    for (qsizetype i = 0; i < edit.after.size(); ++i)
        list.insert(edit.first + i, edit.after[i]);

    // What the source holds and the report no longer does must be known to a writer; what came back must be forgotten.
    const QList<Place> gone = placesOf(edit.before);
    const QList<Place> there = placesOf(edit.after);
    for (const Place &place : gone) {
        if (!there.contains(place))
            section->removed.append(place);
    }
    for (const Place &place : there)
        section->removed.removeAll(place);

    if (delta != 0 && edit.role == ParagraphRole::Narrative) {
        const auto shift = [&](int sectionIndex, int &after) {
            if (sectionIndex == index && after >= end && after > edit.first)
                after += delta;
        };
        for (Table &table : report.tables)
            shift(table.section, table.afterParagraphs);
        for (SeriesHeading &heading : report.seriesHeadings)
            shift(heading.section, heading.afterParagraphs);
    }
    return {};
}

Result<void> applyTo(const SetSeriesValue &edit, Report &report)
{
    auto it = std::find_if(report.series.begin(), report.series.end(), [&](const SeriesPoint &point) {
        return point.series == edit.series && point.year == edit.year;
    });
    const bool exists = it != report.series.end();
    const std::optional<Cell> standing = exists ? it->cell(edit.column) : std::nullopt;
    if ((standing ? std::optional(standing->value()) : std::nullopt) != edit.before)
        return conflict(seriesName(edit.series) + u'/' + QString::number(edit.year));

    if (!exists) {
        SeriesPoint point;
        point.series = edit.series;
        point.year = edit.year;
        it = std::find_if(report.series.begin(), report.series.end(), [&](const SeriesPoint &other) {
            return std::pair(other.series, other.year) > std::pair(edit.series, edit.year);
        });
        it = report.series.insert(it, point);
    }
    std::optional<Cell> &cell = it->cell(edit.column);
    if (!edit.after)
        cell.reset();
    else if (cell)
        cell->set(*edit.after);
    else
        cell = Cell(*edit.after);
    if (it->isEmpty())
        report.series.erase(it);
    return {};
}

template <typename E> E swapped(E edit)
{
    std::swap(edit.before, edit.after);
    return edit;
}

QString joinedText(const QList<Paragraph> &paragraphs)
{
    QStringList texts;
    for (const Paragraph &paragraph : paragraphs)
        texts << paragraph.text;
    return texts.join(QStringLiteral("\n\n"));
}

EditSummary summaryOf(const SetCell &edit)
{
    return {edit.row.text(), columnName(edit.column), edit.before.written(), edit.after.written()};
}

EditSummary summaryOf(const ReplaceParagraphs &edit)
{
    const QString name =
        edit.role == ParagraphRole::Statement ? QStringLiteral("statement-%1") : QStringLiteral("paragraph-%1");
    return {edit.section, name.arg(edit.first + 1), joinedText(edit.before), joinedText(edit.after)};
}

EditSummary summaryOf(const SetSeriesValue &edit)
{
    return {seriesName(edit.series) + u'/' + QString::number(edit.year), columnName(edit.column),
            edit.before ? edit.before->written() : QString(), edit.after ? edit.after->written() : QString()};
}

} // namespace

Result<void> apply(const Edit &edit, Report &report)
{
    return std::visit([&](const auto &e) { return applyTo(e, report); }, edit);
}

Edit inverse(const Edit &edit)
{
    return std::visit([](const auto &e) -> Edit { return swapped(e); }, edit);
}

bool changesNothing(const Edit &edit)
{
    return std::visit([](const auto &e) { return e.before == e.after; }, edit);
}

EditSummary summary(const Edit &edit)
{
    return std::visit([](const auto &e) { return summaryOf(e); }, edit);
}

} // namespace outturn
