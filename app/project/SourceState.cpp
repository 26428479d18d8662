// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/SourceState.h"

#include "app/merge/Match.h"

#include <algorithm>

namespace outturn {

namespace {

// The report as it was when its edition came, and whether that was with hand edits in it.
struct Arrival
{
    Report report;
    bool afterOther = false;
};

Result<Arrival> arrival(const Project &project, const Report &report)
{
    constexpr int atOnce = 1000;
    Arrival result{report};
    for (int end = project.historySize(); end > 0 && !result.afterOther; end -= atOnce) {
        const int first = std::max(1, end - atOnce + 1);
        const auto entries = project.history(first, end - first + 1);
        if (!entries)
            return tl::unexpected(entries.error());
        for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
            if (entry->report != report.id || entry->state != HistoryEntry::State::Done)
                continue;
            if (std::holds_alternative<TakeEdition>(entry->edit)) {
                result.afterOther = true;
                break;
            }
            if (auto done = outturn::apply(inverse(entry->edit), result.report); !done)
                return tl::unexpected(done.error());
        }
    }
    return result;
}

template <typename Rows> void asImported(Rows &rows)
{
    for (auto &row : rows) {
        for (int i = 0; i < columnCount; ++i) {
            if (Cell *cell = row.cell(static_cast<Column>(i)))
                cell->set(cell->imported());
        }
    }
}

bool hasHandEdits(const Report &report)
{
    const auto edited = [](const Section &section) { return section.isEdited() || !section.removed.isEmpty(); };
    const auto removed = [](const Table &table) { return !table.removed.isEmpty(); };
    const auto inserted = [](const auto &row) { return row.place == Place(); };
    const auto editedCell = [](const auto &row) {
        for (int i = 0; i < columnCount; ++i) {
            const Cell *cell = row.cell(static_cast<Column>(i));
            if (cell && cell->isEdited())
                return true;
        }
        return false;
    };
    const auto inSeries = [](const SeriesPoint &point) {
        return std::any_of(point.cells.begin(), point.cells.end(), [](const std::optional<Cell> &cell) {
            return cell && (cell->isEdited() || cell->place().isNowhere());
        });
    };
    // Rows that were moved by hand do not follow one another in the source.
    const auto movedIn = [&](const auto &rows) {
        for (size_t i = 1; i < rows.size(); ++i) {
            if (rows[i].table == rows[i - 1].table && rows[i].place.order() < rows[i - 1].place.order())
                return true;
        }
        return false;
    };
    return movedIn(report.indicators) || movedIn(report.finances) ||
           std::any_of(report.series.begin(), report.series.end(), inSeries) ||
           std::any_of(report.sections.begin(), report.sections.end(), edited) ||
           std::any_of(report.tables.begin(), report.tables.end(), removed) ||
           std::any_of(report.indicators.begin(), report.indicators.end(), inserted) ||
           std::any_of(report.finances.begin(), report.finances.end(), inserted) ||
           std::any_of(report.indicators.begin(), report.indicators.end(), editedCell) ||
           std::any_of(report.finances.begin(), report.finances.end(), editedCell);
}

} // namespace

Result<Report> sourceState(const Project &project, const QString &reportId, const Access &access)
{
    const Report *report = project.report(reportId);
    if (!report)
        return failure(Error::Kind::Usage, project.path(),
                       Message(QT_TRANSLATE_NOOP("Message", "it holds no report “%1”"), {reportId}));
    auto state = arrival(project, *report);
    if (!state)
        return tl::unexpected(state.error());
    state->report.remarks.clear(); // no source says them
    if (!state->afterOther || !hasHandEdits(state->report))
        return std::move(state->report);
    const auto bytes = project.sourceBytes(reportId);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto again = readReport(*bytes, report->fileName, {}, access);
    if (!again)
        return tl::unexpected(again.error());
    Report result = matched(*again, {&state->report});
    result.id = reportId;
    // What stands in both counts as it was taken: a newer reader may read it otherwise.
    Report imported = std::move(state->report);
    asImported(imported.indicators);
    asImported(imported.finances);
    const auto keep = [&](auto &rows, const auto &find) {
        for (auto &row : rows) {
            if (const auto *known = find(row.id)) {
                for (int i = 0; i < columnCount; ++i) {
                    Cell *cell = row.cell(static_cast<Column>(i));
                    const Cell *other = known->cell(static_cast<Column>(i));
                    if (cell && other)
                        *cell = Cell(other->value(), cell->place());
                }
            }
        }
    };
    keep(result.indicators, [&](const RowId &id) { return imported.indicator(id); });
    keep(result.finances, [&](const RowId &id) { return imported.finance(id); });
    return result;
}

} // namespace outturn
