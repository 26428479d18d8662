// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/TakeBack.h"

#include "app/edit/RemarkInput.h"

#include <algorithm>

namespace outturn {

namespace {

tl::unexpected<Error> refused(const QString &where, const char *why)
{
    return failure(Error::Kind::Refused, where, Message(why),
                   Message(QT_TRANSLATE_NOOP("Message", "Take back the later change first")));
}

Result<Edit> back(const SetCell &old, const Report &report)
{
    const Cell *cell = report.cell(old.row, old.column);
    const QString where = old.row.text() + QStringLiteral(", ") + columnName(old.column);
    if (!cell)
        return refused(where, QT_TRANSLATE_NOOP("Message", "the row is no longer there"));
    if (cell->value() != old.after)
        return refused(where, QT_TRANSLATE_NOOP("Message", "the cell was changed again later"));
    return inverse(old);
}

Result<Edit> back(const SetSeriesValue &old, const Report &report)
{
    const RowId row(seriesName(old.series) + u'/' + QString::number(old.year));
    const Cell *cell = report.cell(row, old.column);
    const auto orBlank = [](const std::optional<Value> &value) { return value.value_or(Value()); };
    if ((cell ? cell->value() : Value()) != orBlank(old.after))
        return refused(row.text(), QT_TRANSLATE_NOOP("Message", "the cell was changed again later"));
    return inverse(old);
}

// Where the paragraphs stand now: as near as possible to where they stood. Those that were deleted have no words to be
// found by; their neighbours are not known, so they go back to their old number.
Result<Edit> back(const ReplaceParagraphs &old, const Report &report)
{
    const Section *section = report.section(old.section);
    if (!section)
        return refused(old.section, QT_TRANSLATE_NOOP("Message", "the section is no longer there"));
    const QList<Paragraph> &list = section->list(old.role);
    std::optional<int> found;
    for (int at = 0; at + old.after.size() <= list.size(); ++at) {
        if (std::equal(old.after.begin(), old.after.end(), list.begin() + at) &&
            (!found || std::abs(at - old.first) < std::abs(*found - old.first)))
            found = at;
    }
    if (!found)
        return refused(old.section, QT_TRANSLATE_NOOP("Message", "the paragraphs were changed again later"));
    ReplaceParagraphs edit{old.section, old.role, *found, old.after, old.before, old.part};
    if (old.role == ParagraphRole::Narrative) {
        // Tables stand where they stood, but paragraphs before them may have come or gone.
        const auto items = report.bodyItems(static_cast<int>(section - report.sections.data()));
        const auto before = [&](auto holds) {
            return static_cast<int>(std::count_if(items.begin(), items.end(), holds));
        };
        const int most = before([&](const auto &item) { return item.afterParagraphs <= *found; });
        const int least =
            old.after.isEmpty() ? before([&](const auto &item) { return item.afterParagraphs < *found; }) : most;
        edit.part = std::clamp(old.part, least, most);
    }
    return edit;
}

Result<Edit> back(const InsertRow &old, const Report &report)
{
    const RowId &id = rowId(old.row);
    const auto [table, position] = report.positionOf(id);
    if (table < 0)
        return refused(id.text(), QT_TRANSLATE_NOOP("Message", "the row is no longer there"));
    const auto standing = [&](auto row) {
        row.table = table;
        if constexpr (std::is_same_v<decltype(row), IndicatorRow>)
            return report.indicator(id) && *report.indicator(id) == row;
        else
            return report.finance(id) && *report.finance(id) == row;
    };
    if (!std::visit(standing, old.row))
        return refused(id.text(), QT_TRANSLATE_NOOP("Message", "the row was changed again later"));
    return DeleteRow{report.tables[static_cast<size_t>(table)].id, position, old.row};
}

Result<Edit> back(const DeleteRow &old, const Report &report)
{
    const int table = report.tableIndex(old.table);
    if (table < 0)
        return refused(old.table, QT_TRANSLATE_NOOP("Message", "the table is no longer there"));
    if (report.positionOf(rowId(old.row)).first >= 0)
        return refused(rowId(old.row).text(), QT_TRANSLATE_NOOP("Message", "another row has its place now"));
    return InsertRow{old.table, std::min(old.position, report.tables[static_cast<size_t>(table)].rowCount), old.row};
}

Result<Edit> back(const MoveRow &old, const Report &report)
{
    const auto [table, position] = report.positionOf(old.row);
    if (table < 0 || report.tables[static_cast<size_t>(table)].id != old.table)
        return refused(old.row.text(), QT_TRANSLATE_NOOP("Message", "the row is no longer there"));
    const int last = report.tables[static_cast<size_t>(table)].rowCount - 1;
    return MoveRow{old.table, old.row, position, std::min(old.before, last)};
}

Result<Edit> back(const TakeEdition &old, const Report &)
{
    return failure(Error::Kind::Refused, old.after.fileName,
                   Message(QT_TRANSLATE_NOOP("Message", "later changes stand on the new edition of the source")),
                   Message(QT_TRANSLATE_NOOP("Message", "Restore a version from before it, or undo up to it")));
}

Result<Edit> back(const SetRemark &old, const Report &report)
{
    if (remarkOf(report, old.subject, old.part) != old.after)
        return refused(old.subject + QStringLiteral(", ") + old.part,
                       QT_TRANSLATE_NOOP("Message", "the words were changed again later"));
    return inverse(old);
}

} // namespace

Result<Edit> takeBackIntent(const Report &report, const Edit &old)
{
    return std::visit([&](const auto &edit) { return back(edit, report); }, old);
}

} // namespace outturn
