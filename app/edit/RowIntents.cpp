// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/RowIntents.h"

#include "app/framework/Framework.h"
#include "app/read/Layout.h"

#include <QSet>

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noSuchRow(const RowId &row)
{
    if (seriesRow(row))
        return failure(Error::Kind::Refused, row.text(),
                       Message(QT_TRANSLATE_NOOP("Message", "the years of a series come and go with their amounts")),
                       Message(QT_TRANSLATE_NOOP("Message", "Type a year and its amounts, or empty them")));
    return failure(Error::Kind::Refused, row.text(), Message(QT_TRANSLATE_NOOP("Message", "there is no such row")));
}

TableRow rowAt(const Report &report, const Table &table, int position)
{
    const auto at = static_cast<size_t>(table.firstRow + position);
    if (table.kind == Table::Kind::Finances)
        return report.finances[at];
    return report.indicators[at];
}

bool hasColumn(const Table &table, Column column)
{
    return std::any_of(table.headers.begin(), table.headers.end(),
                       [&](const ColumnHeader &header) { return header.column == column; });
}

// Ids of rows that are being made are not in the report yet.
class Ids
{
public:
    explicit Ids(const Report &report) : m_report(report) {}

    RowId unique(const QString &id)
    {
        QString candidate = id;
        for (int count = 2; m_report.positionOf(RowId(candidate)).first >= 0 || m_made.contains(candidate); ++count)
            candidate = id + u'~' + QString::number(count);
        m_made.insert(candidate);
        return RowId(candidate);
    }

private:
    const Report &m_report;
    QSet<QString> m_made;
};

QString idWords(const Report &report, const IndicatorRow &row)
{
    const QString &code = row.code.value().written();
    QString id = areaKindName(row.areaKind);
    if (row.areaNumber)
        id += u'-' + QString::number(row.areaNumber);
    id += u'/';
    const auto prefix = codePrefix(code);
    if (prefix && prefix->prefix == code.size()) {
        id += QStringView(code).first(prefix->codeLength);
    } else {
        QString name = slug(code);
        if (name.isEmpty())
            name = slug(QStringView(row.title.value().written()).left(40));
        id += name.isEmpty() ? u"row"_s : name;
    }
    const auto add = [&](const QString &words) {
        if (const QString name = slug(words); !name.isEmpty())
            id += u'/' + name;
    };
    add(row.population.value().written());
    if (row.country && row.country->value().written().compare(report.operation, Qt::CaseInsensitive) != 0)
        add(row.country->value().written());
    return id;
}

QString idWords(const Report &, const FinanceRow &row)
{
    QString name = row.role == FinanceRole::Total         ? u"total"_s
                   : row.role == FinanceRole::Unallocated ? u"unallocated"_s
                                                          : slug(row.label.value().written().section(u':', 0, 0));
    return u"finance-"_s + financeTableName(row.kind) + u'/' + (name.isEmpty() ? u"row"_s : name);
}

// A row that comes by hand stands nowhere in the source, and neither do its cells.
template <typename Row> Row withoutSource(Row row)
{
    row.place = {};
    for (int i = 0; i < columnCount; ++i) {
        if (Cell *cell = row.cell(static_cast<Column>(i)))
            *cell = Cell(cell->value());
    }
    return row;
}

template <typename Row> Row withoutValues(Row row)
{
    for (int i = 0; i < columnCount; ++i) {
        if (Cell *cell = row.cell(static_cast<Column>(i)))
            *cell = Cell();
    }
    row.place = {};
    return row;
}

template <typename Row> std::optional<Cell> &optionalCell(Row &row, Column column);
template <> std::optional<Cell> &optionalCell(IndicatorRow &row, Column column)
{
    return column == Column::Country    ? row.country
           : column == Column::Baseline ? row.baseline
           : column == Column::Target   ? row.target
                                        : row.actual;
}
template <> std::optional<Cell> &optionalCell(FinanceRow &row, Column column)
{
    return column == Column::Budget           ? row.budget
           : column == Column::Available      ? row.available
           : column == Column::AvailableShare ? row.availableShare
           : column == Column::Expenditure    ? row.expenditure
                                              : row.expenditureShare;
}

// A row of a table without rows, as its headers and its section tell.
TableRow blankRow(const Report &report, const Table &table)
{
    const auto fill = [&](auto row, std::initializer_list<Column> columns) {
        for (const Column column : columns) {
            if (hasColumn(table, column))
                optionalCell(row, column) = Cell();
        }
        return row;
    };
    if (table.kind == Table::Kind::Finances) {
        FinanceRow row;
        row.kind = FinanceTable::Outcome;
        for (const ColumnHeader &header : table.headers) {
            if (header.column == Column::Label)
                row.kind = financeTableOfHeader(header.written).value_or(row.kind);
        }
        return fill(row, {Column::Budget, Column::Available, Column::AvailableShare, Column::Expenditure,
                          Column::ExpenditureShare});
    }
    IndicatorRow row;
    row.areaKind = hasColumn(table, Column::Target) ? AreaKind::Outcome : AreaKind::Impact;
    if (const Area *area = report.areaOfSection(table.section)) {
        row.areaKind = area->kind;
        row.areaNumber = area->number;
    }
    return fill(row, {Column::Country, Column::Baseline, Column::Target, Column::Actual});
}

TableRow blankLike(const IndicatorRow &neighbour)
{
    IndicatorRow row = withoutValues(neighbour);
    // Under "Other Core … Indicators" rows of all areas stand, and only their codes tell which.
    if (row.core)
        row.areaNumber = 0;
    return row;
}

TableRow blankLike(const FinanceRow &neighbour)
{
    FinanceRow row = withoutValues(neighbour);
    row.role = FinanceRole::Area;
    row.areaKind.reset();
    row.areaNumber = 0;
    return row;
}

InsertRow insertion(const Report &report, const Table &table, int position, TableRow row, Ids &ids)
{
    std::visit(
        [&](auto &r) {
            r.table = static_cast<int>(&table - report.tables.data());
            r.id = ids.unique(idWords(report, r));
        },
        row);
    return {table.id, position, std::move(row)};
}

/// Where the rows stand, in the order of their tables.
Result<std::vector<std::pair<int, int>>> positions(const Report &report, const QList<RowId> &rows)
{
    std::vector<std::pair<int, int>> result;
    result.reserve(static_cast<size_t>(rows.size()));
    for (const RowId &row : rows) {
        const auto position = report.positionOf(row);
        if (position.first < 0)
            return noSuchRow(row);
        result.push_back(position);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

const Table &tableOf(const Report &report, int index)
{
    return report.tables[static_cast<size_t>(index)];
}

bool isSameIndicator(const IndicatorRow &a, const IndicatorRow &b)
{
    const QString &code = a.code.value().written();
    if (a.areaKind != b.areaKind || code != b.code.value().written())
        return false;
    return !code.isEmpty() || a.title.value() == b.title.value();
}

} // namespace

Result<InsertRow> insertRowIntent(const Report &report, const RowId &beside, Beside side)
{
    const auto [index, position] = report.positionOf(beside);
    if (index < 0)
        return noSuchRow(beside);
    const Table &table = tableOf(report, index);
    Ids ids(report);
    TableRow row = std::visit([](const auto &r) { return blankLike(r); }, rowAt(report, table, position));
    return insertion(report, table, side == Beside::Above ? position : position + 1, std::move(row), ids);
}

Result<InsertRow> appendRowIntent(const Report &report, const QString &tableId)
{
    const int index = report.tableIndex(tableId);
    if (index < 0)
        return failure(Error::Kind::Refused, tableId, Message(QT_TRANSLATE_NOOP("Message", "there is no such table")));
    const Table &table = tableOf(report, index);
    if (table.rowCount > 0) {
        const TableRow last = rowAt(report, table, table.rowCount - 1);
        return insertRowIntent(report, rowId(last), Beside::Below);
    }
    Ids ids(report);
    return insertion(report, table, 0, blankRow(report, table), ids);
}

Result<std::vector<Edit>> duplicateRowsIntent(const Report &report, const QList<RowId> &rows)
{
    const auto found = positions(report, rows);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<Edit> edits;
    edits.reserve(found->size());
    Ids ids(report);
    for (size_t i = 0; i < found->size();) {
        const int index = (*found)[i].first;
        const auto end = std::find_if(found->begin() + static_cast<std::ptrdiff_t>(i), found->end(),
                                      [&](const auto &other) { return other.first != index; });
        const Table &table = tableOf(report, index);
        int target = (end - 1)->second + 1;
        for (; i < static_cast<size_t>(end - found->begin()); ++i) {
            TableRow copy = std::visit([](const auto &r) -> TableRow { return withoutSource(r); },
                                       rowAt(report, table, (*found)[i].second));
            edits.push_back(insertion(report, table, target++, std::move(copy), ids));
        }
    }
    return edits;
}

Result<std::vector<Edit>> deleteRowsIntent(const Report &report, const QList<RowId> &rows)
{
    const auto found = positions(report, rows);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<Edit> edits;
    edits.reserve(found->size());
    // From below, so that the positions of the others stay.
    std::for_each(found->rbegin(), found->rend(), [&](const auto &place) {
        const Table &table = tableOf(report, place.first);
        edits.push_back(DeleteRow{table.id, place.second, rowAt(report, table, place.second)});
    });
    return edits;
}

Result<std::vector<Edit>> moveRowsIntent(const Report &report, const QList<RowId> &rows, Beside direction)
{
    const auto found = positions(report, rows);
    if (!found)
        return tl::unexpected(found.error());
    if (found->empty())
        return std::vector<Edit>();
    if (found->front().first != found->back().first)
        return failure(Error::Kind::Refused, {},
                       Message(QT_TRANSLATE_NOOP("Message", "these rows stand in more than one table")),
                       Message(QT_TRANSLATE_NOOP("Message", "Move the rows of one table at a time")));
    const Table &table = tableOf(report, found->front().first);
    std::vector<Edit> edits;
    const auto move = [&](int from, int to) {
        edits.push_back(MoveRow{table.id, rowId(rowAt(report, table, from)), from, to});
    };
    // Runs of rows one after the other. The row that a run steps over goes to its other side: one edit however long the
    // run is. A run at the edge has none to step over.
    for (size_t i = 0; i < found->size();) {
        size_t end = i + 1;
        while (end < found->size() && (*found)[end].second == (*found)[end - 1].second + 1)
            ++end;
        const int first = (*found)[i].second, last = (*found)[end - 1].second;
        if (direction == Beside::Above && first > 0)
            first == last ? move(first, first - 1) : move(first - 1, last);
        else if (direction == Beside::Below && last + 1 < table.rowCount)
            first == last ? move(first, first + 1) : move(last + 1, first);
        i = end;
    }
    // Upward the first run makes room for the next, downward the last one.
    if (direction == Beside::Below)
        std::reverse(edits.begin(), edits.end());
    return edits;
}

QStringList missingPopulations(const Report &report, const RowId &row)
{
    const IndicatorRow *own = report.indicator(row);
    if (!own)
        return {};
    QStringList result;
    QSet<QString> seen;
    const auto fold = [](const QString &population) { return population.toCaseFolded(); };
    for (const IndicatorRow &other : report.indicators) {
        if (other.table == own->table && isSameIndicator(other, *own))
            seen.insert(fold(other.population.value().written()));
    }
    const auto offer = [&](const QString &population) {
        if (population.isEmpty() || seen.contains(fold(population)))
            return;
        seen.insert(fold(population));
        result << population;
    };
    for (const IndicatorRow &other : report.indicators)
        offer(other.population.value().written());
    result.sort(Qt::CaseInsensitive);
    const QStringList &known = Framework::core().populationTypes();
    std::for_each(known.begin(), known.end(), offer);
    return result;
}

Result<InsertRow> addPopulationIntent(const Report &report, const RowId &row, const QString &population)
{
    const IndicatorRow *own = report.indicator(row);
    if (!own)
        return noSuchRow(row);
    const Table &table = tableOf(report, own->table);
    int last = report.positionOf(row).second;
    for (int position = last + 1; position < table.rowCount; ++position) {
        const IndicatorRow &other = report.indicators[static_cast<size_t>(table.firstRow + position)];
        if (isSameIndicator(other, *own))
            last = position;
    }
    IndicatorRow added = withoutValues(*own);
    added.code = Cell(own->code.value());
    added.title = Cell(own->title.value());
    if (own->country)
        added.country = Cell(own->country->value());
    added.population = Cell(Value::fromWords(population));
    Ids ids(report);
    return insertion(report, table, last + 1, added, ids);
}

} // namespace outturn
