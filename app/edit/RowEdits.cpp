// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/RowEdits.h"

#include <algorithm>

namespace outturn {

namespace {

const Place &placeOf(const TableRow &row)
{
    return std::visit([](const auto &r) -> const Place & { return r.place; }, row);
}

Table::Kind kindOf(const TableRow &row)
{
    return std::holds_alternative<IndicatorRow>(row) ? Table::Kind::Indicators : Table::Kind::Finances;
}

// Rows of one kind stand in one list, table after table.
void shiftLaterTables(Report &report, int table, int by)
{
    const Table::Kind kind = report.tables[static_cast<size_t>(table)].kind;
    for (size_t i = static_cast<size_t>(table) + 1; i < report.tables.size(); ++i) {
        if (report.tables[i].kind == kind)
            report.tables[i].firstRow += by;
    }
}

template <typename Rows> void rotate(Rows &rows, int first, int from, int to)
{
    const auto at = [&](int position) { return rows.begin() + first + position; };
    if (from < to)
        std::rotate(at(from), at(from) + 1, at(to) + 1);
    else
        std::rotate(at(to), at(from), at(from) + 1);
}

} // namespace

Result<void> applyRowEdit(const InsertRow &edit, Report &report)
{
    const int index = report.tableIndex(edit.table);
    const RowId &id = rowId(edit.row);
    if (index < 0 || id.isEmpty() || report.positionOf(id).first >= 0)
        return editConflict(id.text());
    Table &table = report.tables[static_cast<size_t>(index)];
    if (table.kind != kindOf(edit.row) || edit.position < 0 || edit.position > table.rowCount)
        return editConflict(id.text());
    const auto at = table.firstRow + edit.position;
    std::visit(
        [&](auto row) {
            row.table = index;
            if constexpr (std::is_same_v<decltype(row), IndicatorRow>)
                report.indicators.insert(report.indicators.begin() + at, std::move(row));
            else
                report.finances.insert(report.finances.begin() + at, std::move(row));
        },
        edit.row);
    ++table.rowCount;
    table.removed.removeAll(placeOf(edit.row));
    shiftLaterTables(report, index, 1);
    report.index();
    return {};
}

Result<void> applyRowEdit(const DeleteRow &edit, Report &report)
{
    const RowId &id = rowId(edit.row);
    const int index = report.tableIndex(edit.table);
    const auto [at, position] = report.positionOf(id);
    if (index < 0 || at != index || position != edit.position)
        return editConflict(id.text());
    const bool asKept = std::visit(
        [&](auto row) {
            row.table = index;
            if constexpr (std::is_same_v<decltype(row), IndicatorRow>)
                return report.indicator(id) && *report.indicator(id) == row;
            else
                return report.finance(id) && *report.finance(id) == row;
        },
        edit.row);
    if (!asKept)
        return editConflict(id.text());
    Table &table = report.tables[static_cast<size_t>(index)];
    const auto row = table.firstRow + position;
    if (table.kind == Table::Kind::Indicators)
        report.indicators.erase(report.indicators.begin() + row);
    else
        report.finances.erase(report.finances.begin() + row);
    --table.rowCount;
    keepRemoved(table.removed, placeOf(edit.row));
    shiftLaterTables(report, index, -1);
    report.index();
    return {};
}

Result<void> applyRowEdit(const MoveRow &edit, Report &report)
{
    const int index = report.tableIndex(edit.table);
    const auto [at, position] = report.positionOf(edit.row);
    if (index < 0 || at != index || position != edit.before)
        return editConflict(edit.row.text());
    const Table &table = report.tables[static_cast<size_t>(index)];
    if (edit.after < 0 || edit.after >= table.rowCount)
        return editConflict(edit.row.text());
    if (table.kind == Table::Kind::Indicators)
        rotate(report.indicators, table.firstRow, edit.before, edit.after);
    else
        rotate(report.finances, table.firstRow, edit.before, edit.after);
    report.index();
    return {};
}

void keepRemoved(QList<Place> &removed, const Place &place)
{
    if (place.isNowhere())
        return;
    const auto [first, end] = std::equal_range(removed.begin(), removed.end(), place,
                                               [](const Place &a, const Place &b) { return a.order() < b.order(); });
    if (std::find(first, end, place) == end)
        removed.insert(end, place);
}

QString rowWords(const TableRow &row)
{
    QStringList words;
    for (int i = 0; i < columnCount; ++i) {
        const Cell *cell = std::visit([&](const auto &r) { return r.cell(static_cast<Column>(i)); }, row);
        if (cell)
            words << cell->value().written();
    }
    return words.join(QStringLiteral(" | "));
}

} // namespace outturn
