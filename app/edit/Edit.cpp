// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/Edit.h"

#include "app/edit/RemarkInput.h"
#include "app/edit/RowEdits.h"

#include <algorithm>

namespace outturn {

namespace {

Result<void> applyTo(const SetCell &edit, Report &report)
{
    Cell *cell = report.cell(edit.row, edit.column);
    if (!cell || cell->value() != edit.before)
        return editConflict(edit.row.text() + QStringLiteral(", ") + columnName(edit.column));
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

// A paragraph that moves comes in one edit and goes in another, so its place may be shown elsewhere in the section.
void keepGone(Section &section, const QList<Paragraph> &gone)
{
    const QList<Place> places = placesOf(gone);
    if (places.isEmpty())
        return;
    const auto byOrder = [](const Place &a, const Place &b) { return a.order() < b.order(); };
    QList<Place> shown = placesOf(section.statements) + placesOf(section.paragraphs);
    std::sort(shown.begin(), shown.end(), byOrder);
    for (const Place &place : places) {
        const auto [first, end] = std::equal_range(shown.constBegin(), shown.constEnd(), place, byOrder);
        if (std::find(first, end, place) == end)
            keepRemoved(section.removed, place);
    }
}

// The paragraphs must lie between the tables that the edit says they lie between.
bool liesInPart(const std::vector<Report::BodyItem> &items, int part, int first, int end)
{
    if (part < 0 || static_cast<size_t>(part) > items.size())
        return false;
    for (size_t i = 0; i < items.size(); ++i) {
        const bool before = i < static_cast<size_t>(part);
        if (before ? items[i].afterParagraphs > first : items[i].afterParagraphs < end)
            return false;
    }
    return true;
}

Result<void> applyTo(const ReplaceParagraphs &edit, Report &report)
{
    Section *section = report.section(edit.section);
    if (!section)
        return editConflict(edit.section);
    QList<Paragraph> &list = section->list(edit.role);
    if (edit.first < 0 || edit.first + edit.before.size() > list.size() ||
        !std::equal(edit.before.begin(), edit.before.end(), list.begin() + edit.first))
        return editConflict(edit.section);

    const int index = static_cast<int>(section - report.sections.data());
    const int end = edit.first + static_cast<int>(edit.before.size());
    const int delta = static_cast<int>(edit.after.size() - edit.before.size());
    const bool narrative = edit.role == ParagraphRole::Narrative;
    const auto items = narrative ? report.bodyItems(index) : std::vector<Report::BodyItem>();
    if (narrative && delta != 0 && !liesInPart(items, edit.part, edit.first, end))
        return failure(Error::Kind::Refused, edit.section,
                       Message(QT_TRANSLATE_NOOP("Message", "a table stands between these paragraphs")),
                       Message(QT_TRANSLATE_NOOP("Message", "Change the paragraphs on each side of it on their own")));

    list.remove(edit.first, edit.before.size());
    for (qsizetype i = 0; i < edit.after.size(); ++i)
        list.insert(edit.first + i, edit.after[i]);

    // What the source holds and the report no longer does must be known to a writer; what came back must be forgotten.
    keepGone(*section, edit.before);
    for (const Place &place : placesOf(edit.after))
        section->removed.removeAll(place);

    for (size_t i = static_cast<size_t>(edit.part); i < items.size() && delta != 0; ++i) {
        const auto at = static_cast<size_t>(items[i].index);
        (items[i].isSeries ? report.seriesHeadings[at].afterParagraphs : report.tables[at].afterParagraphs) += delta;
    }
    return {};
}

std::optional<Value> withoutBlank(const std::optional<Value> &value)
{
    return value && value->isBlank() ? std::nullopt : value;
}

Result<void> applyTo(const SetSeriesValue &edit, Report &report)
{
    auto it = std::find_if(report.series.begin(), report.series.end(), [&](const SeriesPoint &point) {
        return point.series == edit.series && point.year == edit.year;
    });
    const bool exists = it != report.series.end();
    const std::optional<Cell> standing = exists ? it->cell(edit.column) : std::nullopt;
    if (withoutBlank(standing ? std::optional(standing->value()) : std::nullopt) != withoutBlank(edit.before))
        return editConflict(seriesName(edit.series) + u'/' + QString::number(edit.year));

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
    const auto after = withoutBlank(edit.after);
    // What the source holds stays known when it is taken away, for the writer and for taking it back.
    if (cell && !cell->place().isNowhere())
        cell->set(after.value_or(Value()));
    else if (after)
        cell = Cell(*after);
    else
        cell.reset();
    if (it->isEmpty())
        report.series.erase(it);
    return {};
}

template <typename E>
requires requires(const E &edit, Report &report)
{
    applyRowEdit(edit, report);
}
Result<void> applyTo(const E &edit, Report &report)
{
    return applyRowEdit(edit, report);
}

Result<void> applyTo(const TakeEdition &edit, Report &report)
{
    if (!edit.after.report)
        return editConflict(edit.after.fileName);
    const QString id = report.id; // names the report in its project, whatever its source
    std::vector<Remark> remarks = std::move(report.remarks);
    report = *edit.after.report;
    report.id = id;
    report.remarks = std::move(remarks);
    return {};
}

Result<void> applyTo(const SetRemark &edit, Report &report)
{
    if (auto right = checkRemark(edit.subject, edit.part, edit.after); !right)
        return right;
    const Remark wanted{edit.subject, edit.part, edit.after};
    auto &remarks = report.remarks;
    const auto it = std::lower_bound(remarks.begin(), remarks.end(), wanted,
                                     [](const Remark &a, const Remark &b) { return a.key() < b.key(); });
    const bool exists = it != remarks.end() && it->key() == wanted.key();
    if ((exists ? it->text : QString()) != edit.before)
        return editConflict(edit.subject + QStringLiteral(", ") + edit.part);
    if (!exists && !wanted.text.isEmpty())
        remarks.insert(it, wanted);
    else if (exists && wanted.text.isEmpty())
        remarks.erase(it);
    else if (exists)
        it->text = wanted.text;
    return {};
}

InsertRow swapped(const DeleteRow &edit)
{
    return {edit.table, edit.position, edit.row};
}

DeleteRow swapped(const InsertRow &edit)
{
    return {edit.table, edit.position, edit.row};
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

EditSummary summaryOf(const InsertRow &edit)
{
    return {rowId(edit.row).text(), QStringLiteral("row"), {}, rowWords(edit.row)};
}

EditSummary summaryOf(const DeleteRow &edit)
{
    return {rowId(edit.row).text(), QStringLiteral("row"), rowWords(edit.row), {}};
}

EditSummary summaryOf(const MoveRow &edit)
{
    return {edit.row.text(), QStringLiteral("position"), QString::number(edit.before + 1),
            QString::number(edit.after + 1)};
}

EditSummary summaryOf(const TakeEdition &edit)
{
    return {{}, QStringLiteral("source"), edit.before.fileName, edit.after.fileName};
}

EditSummary summaryOf(const SetRemark &edit)
{
    return {edit.subject, edit.part, edit.before, edit.after};
}

template <typename E> bool isIdle(const E &edit)
{
    if constexpr (requires { edit.before; })
        return edit.before == edit.after;
    else
        return false;
}

QString idOf(const Section *section)
{
    return section ? section->id : QString();
}

QString sectionOfTable(const QString &tableId, const Report &report)
{
    const int table = report.tableIndex(tableId);
    const int section = table < 0 ? -1 : report.tables[static_cast<size_t>(table)].section;
    return section < 0 ? QString() : report.sections[static_cast<size_t>(section)].id;
}

QString sectionIn(const SetCell &edit, const Report &report)
{
    return idOf(report.sectionOf(edit.row));
}

QString sectionIn(const ReplaceParagraphs &edit, const Report &)
{
    return edit.section;
}

QString sectionIn(const SetSeriesValue &edit, const Report &report)
{
    return idOf(report.sectionOf(RowId(seriesName(edit.series) + u'/' + QString::number(edit.year))));
}

template <typename E>
requires requires(const E &edit)
{
    edit.table;
}
QString sectionIn(const E &edit, const Report &report)
{
    return sectionOfTable(edit.table, report);
}

QString sectionIn(const TakeEdition &, const Report &)
{
    return {};
}

QString sectionIn(const SetRemark &edit, const Report &report)
{
    if (isRowNote(edit.subject, edit.part))
        return idOf(report.sectionOf(RowId(edit.part)));
    const auto progress = progressOfSubject(edit.subject);
    if (!progress || !progress->kind)
        return {};
    const auto it = std::find_if(report.indicators.begin(), report.indicators.end(), [&](const IndicatorRow &row) {
        return row.areaKind == *progress->kind &&
               progressSubject(row.areaKind, row.code.value().written()) == edit.subject;
    });
    return it != report.indicators.end() ? idOf(report.sectionOf(it->id)) : QString();
}

} // namespace

tl::unexpected<Error> editConflict(const QString &where)
{
    return failure(Error::Kind::Refused, where,
                   Message(QT_TRANSLATE_NOOP("Message", "the report does not stand as this change expects it")),
                   Message(QT_TRANSLATE_NOOP("Message", "Nothing was changed")));
}

const RowId &rowId(const TableRow &row)
{
    return std::visit([](const auto &r) -> const RowId & { return r.id; }, row);
}

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
    return std::visit([](const auto &e) { return isIdle(e); }, edit);
}

EditSummary summary(const Edit &edit)
{
    return std::visit([](const auto &e) { return summaryOf(e); }, edit);
}

QString sectionOf(const Edit &edit, const Report &report)
{
    return std::visit([&](const auto &e) { return sectionIn(e, report); }, edit);
}

} // namespace outturn
