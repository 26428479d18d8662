// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/Report.h"

#include <algorithm>

namespace outturn {

void Report::index()
{
    m_rows.clear();
    m_sections.clear();
    m_rows.reserve(static_cast<qsizetype>(indicators.size() + finances.size()));
    for (size_t i = 0; i < indicators.size(); ++i)
        m_rows.insert(indicators[i].id, {false, static_cast<int>(i)});
    for (size_t i = 0; i < finances.size(); ++i)
        m_rows.insert(finances[i].id, {true, static_cast<int>(i)});
    for (size_t i = 0; i < sections.size(); ++i)
        m_sections.insert(sections[i].id, static_cast<int>(i));
}

const IndicatorRow *Report::indicator(const RowId &row) const
{
    const auto it = m_rows.constFind(row);
    return it != m_rows.constEnd() && !it->finance ? &indicators[static_cast<size_t>(it->row)] : nullptr;
}

const FinanceRow *Report::finance(const RowId &row) const
{
    const auto it = m_rows.constFind(row);
    return it != m_rows.constEnd() && it->finance ? &finances[static_cast<size_t>(it->row)] : nullptr;
}

const SeriesPoint *Report::point(SeriesKind kind, int pointYear) const
{
    const auto it = std::find_if(series.begin(), series.end(), [&](const SeriesPoint &point) {
        return point.series == kind && point.year == pointYear;
    });
    return it != series.end() ? &*it : nullptr;
}

const Cell *Report::cell(const RowId &row, Column column) const
{
    if (const IndicatorRow *found = indicator(row))
        return found->cell(column);
    if (const FinanceRow *found = finance(row))
        return found->cell(column);
    if (const auto named = seriesRow(row)) {
        const SeriesPoint *found = point(named->first, named->second);
        if (found && found->cell(column))
            return &*found->cell(column);
    }
    return nullptr;
}

Cell *Report::cell(const RowId &row, Column column)
{
    return const_cast<Cell *>(std::as_const(*this).cell(row, column));
}

const Section *Report::section(const QString &sectionId) const
{
    const auto it = m_sections.constFind(sectionId);
    return it != m_sections.constEnd() ? &sections[static_cast<size_t>(*it)] : nullptr;
}

Section *Report::section(const QString &sectionId)
{
    return const_cast<Section *>(std::as_const(*this).section(sectionId));
}

const Paragraph *Report::paragraph(const TextSpan &span) const
{
    const Section *known = section(span.section);
    if (!known || span.paragraph < 0 || span.paragraph >= known->list(span.role).size())
        return nullptr;
    return &known->list(span.role)[span.paragraph];
}

const Section *Report::sectionOf(const RowId &row) const
{
    int at = -1;
    if (const IndicatorRow *found = indicator(row)) {
        at = tables[static_cast<size_t>(found->table)].section;
    } else if (const FinanceRow *other = finance(row)) {
        at = tables[static_cast<size_t>(other->table)].section;
    } else if (const auto named = seriesRow(row)) {
        for (const SeriesHeading &heading : seriesHeadings) {
            if (heading.series == named->first)
                at = heading.section;
        }
    }
    return at >= 0 ? &sections[static_cast<size_t>(at)] : nullptr;
}

std::vector<Report::BodyItem> Report::bodyItems(int wanted) const
{
    std::vector<std::pair<qint32, BodyItem>> items;
    for (size_t i = 0; i < tables.size(); ++i) {
        const Table &table = tables[i];
        if (table.section == wanted)
            items.push_back({table.headers.isEmpty() ? -1 : table.headers[0].place.order(),
                             {false, static_cast<int>(i), table.afterParagraphs}});
    }
    for (size_t i = 0; i < seriesHeadings.size(); ++i) {
        if (seriesHeadings[i].section == wanted)
            items.push_back(
                {seriesHeadings[i].place.order(), {true, static_cast<int>(i), seriesHeadings[i].afterParagraphs}});
    }
    std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) {
        return std::pair(a.second.afterParagraphs, a.first) < std::pair(b.second.afterParagraphs, b.first);
    });
    std::vector<BodyItem> result;
    for (const auto &item : items)
        result.push_back(item.second);
    return result;
}

const Area *Report::areaOfSection(int wanted) const
{
    const auto it = std::find_if(areas.begin(), areas.end(), [&](const Area &area) { return area.section == wanted; });
    return it != areas.end() ? &*it : nullptr;
}

int Report::tableIndex(const QString &tableId) const
{
    const auto it = std::find_if(tables.begin(), tables.end(), [&](const Table &table) { return table.id == tableId; });
    return it != tables.end() ? static_cast<int>(it - tables.begin()) : -1;
}

std::pair<int, int> Report::positionOf(const RowId &row) const
{
    const auto it = m_rows.constFind(row);
    if (it == m_rows.constEnd())
        return {-1, -1};
    const auto at = static_cast<size_t>(it->row);
    const int table = it->finance ? finances[at].table : indicators[at].table;
    return {table, it->row - tables[static_cast<size_t>(table)].firstRow};
}

const FinanceRow *Report::total(FinanceTable table) const
{
    const auto it = std::find_if(finances.begin(), finances.end(), [&](const FinanceRow &row) {
        return row.kind == table && row.role == FinanceRole::Total;
    });
    return it != finances.end() ? &*it : nullptr;
}

std::optional<std::pair<SeriesKind, int>> seriesRow(const RowId &row)
{
    const qsizetype slash = row.text().lastIndexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const auto kind = seriesFromName(QStringView(row.text()).first(slash));
    const QStringView digits = QStringView(row.text()).sliced(slash + 1);
    bool isNumber = false;
    const int year = digits.toInt(&isNumber);
    if (!kind || !isNumber || digits.size() != 4 || year < 1950 || year > 2150)
        return std::nullopt;
    return std::pair(*kind, year);
}

} // namespace outturn
