// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/RowEdits.h"
#include "app/merge/Merger.h"
#include "app/merge/Sequence.h"

#include <algorithm>

namespace outturn {

namespace {

template <typename Row> const Row *find(const Report &report, const RowId &id)
{
    if constexpr (std::is_same_v<Row, IndicatorRow>)
        return report.indicator(id);
    else
        return report.finance(id);
}

QString wordsOf(const Cell *cell)
{
    return cell ? cell->value().written() : QString();
}

// A column that one side does not have holds nothing.
template <typename Row> bool sameWords(const Row &a, const Row &b)
{
    for (int i = 0; i < columnCount; ++i) {
        const auto column = static_cast<Column>(i);
        if (wordsOf(a.cell(column)) != wordsOf(b.cell(column)))
            return false;
    }
    return true;
}

// Whether two rows that were both added are meant to be one.
template <typename Row> bool sameHeading(const Row &a, const Row &b)
{
    QString words;
    for (const Column column : {Column::Country, Column::Code, Column::Title, Column::Population, Column::Label}) {
        if (wordsOf(a.cell(column)) != wordsOf(b.cell(column)))
            return false;
        words += wordsOf(a.cell(column));
    }
    return !words.isEmpty();
}

std::vector<RowId> rowsOf(const Report &report, const Table &table)
{
    std::vector<RowId> rows;
    for (int i = 0; i < table.rowCount; ++i) {
        const auto at = static_cast<size_t>(table.firstRow + i);
        rows.push_back(table.kind == Table::Kind::Indicators ? report.indicators[at].id : report.finances[at].id);
    }
    return rows;
}

// Rows that have to move so that one order becomes the other; both hold the same rows.
QSet<RowId> movedRows(const std::vector<RowId> &from, const std::vector<RowId> &to)
{
    QHash<RowId, int> places;
    for (size_t i = 0; i < to.size(); ++i)
        places.insert(to[i], static_cast<int>(i));
    std::vector<int> order;
    for (const RowId &row : from)
        order.push_back(places.value(row));
    QSet<RowId> moved(from.begin(), from.end());
    for (const int at : longestIncreasing(order))
        moved.remove(from[static_cast<size_t>(at)]);
    return moved;
}

QString orderWords(const std::vector<RowId> &rows, const QSet<RowId> &moved)
{
    QStringList words;
    for (size_t i = 0; i < rows.size() && words.size() < 20; ++i) {
        if (moved.contains(rows[i]))
            words << QString::number(i + 1) + QStringLiteral(": ") + rows[i].text();
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

template <typename Row> void Merger::takeRows(const std::vector<Row> &base, const std::vector<Row> &changed)
{
    for (const Row &was : base) {
        const Row *wanted = find<Row>(m_changed, was.id);
        const Row *standing = find<Row>(m_onto, was.id);
        if (wanted && standing) {
            takeCells(&was, *wanted, *standing);
            continue;
        }
        if (!wanted == !standing || sameWords(was, wanted ? *wanted : *standing)) {
            if (standing && !wanted)
                m_deletes.push_back(was.id);
            continue;
        }
        Conflict conflict{
            Conflict::What::Row, sectionId(was.id), was.id.text(), QStringLiteral("row"), rowWords(was), {}, {}};
        conflict.noPlace = wanted && m_onto.tableIndex(m_changed.tables[static_cast<size_t>(wanted->table)].id) < 0;
        if (!takes(conflict, wanted ? rowWords(*wanted) : QString(), standing ? rowWords(*standing) : QString()))
            continue;
        if (wanted)
            m_inserts.push_back([this, wanted] { insertRow(*wanted); });
        else
            m_deletes.push_back(was.id);
    }
    for (const Row &row : changed) {
        if (!find<Row>(m_base, row.id))
            takeNewRow(row);
    }
}

template void Merger::takeRows(const std::vector<IndicatorRow> &, const std::vector<IndicatorRow> &);
template void Merger::takeRows(const std::vector<FinanceRow> &, const std::vector<FinanceRow> &);

template <typename Row> void Merger::takeCells(const Row *base, const Row &changed, const Row &onto)
{
    for (int i = 0; i < columnCount; ++i) {
        const auto column = static_cast<Column>(i);
        const Cell *was = base ? base->cell(column) : nullptr;
        const Cell *wanted = changed.cell(column);
        const Cell *standing = onto.cell(column);
        if (!wanted || wordsOf(was) == wordsOf(wanted) || wordsOf(wanted) == wordsOf(standing))
            continue;
        if (!standing || wordsOf(standing) != wordsOf(was)) {
            Conflict conflict{Conflict::What::Cell,
                              sectionId(onto.id),
                              onto.id.text(),
                              columnName(column),
                              wordsOf(was),
                              {},
                              {},
                              !standing};
            if (!takes(conflict, wordsOf(wanted), wordsOf(standing)))
                continue;
        }
        // The source's own words win over ours, so that what is as the source has it bears no mark.
        const Value &after = wordsOf(wanted) == standing->imported().written() ? standing->imported() : wanted->value();
        make(SetCell{onto.id, column, standing->value(), after});
    }
}

template <typename Row> void Merger::takeNewRow(const Row &changed)
{
    if (const Row *standing = find<Row>(m_onto, changed.id)) {
        if (sameWords(changed, *standing))
            return;
        if (sameHeading(changed, *standing))
            return takeCells<Row>(nullptr, changed, *standing);
    }
    if (m_onto.tableIndex(m_changed.tables[static_cast<size_t>(changed.table)].id) < 0) {
        takes({Conflict::What::Row, sectionId(changed.id), changed.id.text(), QStringLiteral("row"), {}, {}, {}, true},
              rowWords(changed), {});
        return;
    }
    const auto taken = [&](const RowId &id) {
        return m_onto.positionOf(id).first >= 0 || m_base.positionOf(id).first >= 0;
    };
    RowId id = changed.id;
    for (int count = 2; taken(id) || (id != changed.id && m_changed.positionOf(id).first >= 0); ++count)
        id = RowId(changed.id.text() + u'~' + QString::number(count));
    if (id != changed.id)
        m_renamed.insert(changed.id, id);
    m_inserts.push_back([this, row = &changed] { insertRow(*row); });
}

// Next to its neighbour in the table that it comes from.
template <typename Row> void Merger::insertRow(Row row)
{
    const Table &from = m_changed.tables[static_cast<size_t>(row.table)];
    const int table = m_result.report.tableIndex(from.id);
    const int at = m_changed.positionOf(row.id).second;
    const auto neighbour = [&](int position) {
        const auto index = static_cast<size_t>(from.firstRow + position);
        const RowId &id =
            from.kind == Table::Kind::Indicators ? m_changed.indicators[index].id : m_changed.finances[index].id;
        const auto [standsIn, place] = m_result.report.positionOf(resultId(id));
        return standsIn == table ? place : -1;
    };
    std::optional<int> position;
    for (int i = at - 1; i >= 0 && !position; --i) {
        if (const int place = neighbour(i); place >= 0)
            position = place + 1;
    }
    for (int i = at + 1; i < from.rowCount && !position; ++i) {
        if (const int place = neighbour(i); place >= 0)
            position = place;
    }
    row.id = resultId(row.id);
    if (!m_input.sameSource) {
        row.place = {};
        for (int i = 0; i < columnCount; ++i) {
            if (Cell *cell = row.cell(static_cast<Column>(i)))
                *cell = Cell(cell->value());
        }
    }
    const int end = table < 0 ? 0 : m_result.report.tables[static_cast<size_t>(table)].rowCount;
    make(InsertRow{from.id, position.value_or(end), std::move(row)});
}

void Merger::takeOrders()
{
    const Report standing = m_result.report;
    for (const Table &onto : standing.tables) {
        const int base = m_base.tableIndex(onto.id);
        const int changed = m_changed.tableIndex(onto.id);
        if (base >= 0 && changed >= 0 && onto.rowCount > 1)
            takeOrder(m_base.tables[static_cast<size_t>(base)], m_changed.tables[static_cast<size_t>(changed)], onto);
    }
}

void Merger::takeOrder(const Table &base, const Table &changed, const Table &onto)
{
    std::vector<RowId> was = rowsOf(m_base, base);
    std::vector<RowId> wanted = rowsOf(m_changed, changed);
    std::vector<RowId> standing = rowsOf(m_result.report, onto);
    // Of the rows that all three have.
    QHash<RowId, int> counts;
    for (const auto *list : {&was, &wanted, &standing}) {
        for (const RowId &row : *list)
            ++counts[row];
    }
    for (auto *list : {&was, &wanted, &standing})
        std::erase_if(*list, [&](const RowId &row) { return counts.value(row) < 3 || m_renamed.contains(row); });
    if (wanted == was || wanted == standing)
        return;
    QSet<RowId> moved = movedRows(was, wanted);
    if (standing != was) {
        const QSet<RowId> there = movedRows(was, standing);
        if (moved.intersects(there)) {
            const int section = onto.section;
            const QString name = section < 0 ? QString() : m_onto.sections[static_cast<size_t>(section)].id;
            const QSet<RowId> all = moved + there;
            if (!takes({Conflict::What::Order, name, onto.id, QStringLiteral("order"), orderWords(was, all), {}, {}},
                       orderWords(wanted, all), orderWords(standing, all)))
                return;
            moved = movedRows(standing, wanted);
        }
    }
    moveRows(onto.id, wanted, moved);
}

void Merger::moveRows(const QString &table, const std::vector<RowId> &order, const QSet<RowId> &moved)
{
    int before = -1;
    for (size_t i = 0; i < order.size(); ++i) {
        const int position = m_result.report.positionOf(order[i]).second;
        if (moved.contains(order[i])) {
            // Taken out, everything behind it comes one place nearer.
            const int after = before < position ? before + 1 : before;
            make(MoveRow{table, order[i], position, after});
        }
        before = m_result.report.positionOf(order[i]).second;
    }
}

} // namespace outturn
