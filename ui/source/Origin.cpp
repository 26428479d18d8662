// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/Origin.h"

#include <array>
#include <cstdlib>
#include <limits>

namespace outturn {

namespace {

// Title before Code: in most sources both stand in one cell.
constexpr std::array indicatorColumns{Column::Title,    Column::Code,   Column::Country, Column::Population,
                                      Column::Baseline, Column::Target, Column::Actual};
constexpr std::array financeColumns{Column::Label,          Column::Budget,      Column::Available,
                                    Column::AvailableShare, Column::Expenditure, Column::ExpenditureShare};

constexpr qint64 nowhereNear = std::numeric_limits<qint64>::max();
constexpr qint32 slack = 150; // hundredths of a point around the words on a page

/// How large the place around the point is; nowhereNear when it does not hold the point.
qint64 sizeAround(const Place &place, const Place &point)
{
    if (place.isNowhere() || place.kind() != point.kind())
        return nowhereNear;
    if (point.isInText())
        return point.offset() >= place.offset() && point.offset() <= place.end() ? place.length() : nowhereNear;
    if (point.isOnPage()) {
        const PageRect box = place.rect();
        const PageRect at = point.rect();
        const bool inside = place.page() == point.page() && at.left >= box.left - slack &&
                            at.left <= box.left + box.width + slack && at.top >= box.top - slack &&
                            at.top <= box.top + box.height + slack;
        return inside ? qint64(box.width) * box.height : nowhereNear;
    }
    if (place.paragraph() != point.paragraph() || place.table() != point.table())
        return nowhereNear;
    if (place.row() == 0)
        return 2;
    if (place.row() != point.row() || (place.cell() != 0 && place.cell() != point.cell()))
        return nowhereNear;
    return place.cell() == 0 ? 1 : 0;
}

/// Between a cell and a point in its row.
qint64 distance(const Place &cell, const Place &point)
{
    const auto outside = [](qint64 at, qint64 from, qint64 length) {
        return at < from ? from - at : std::max<qint64>(0, at - from - length);
    };
    if (cell.isNowhere() || cell.kind() != point.kind() || cell.page() != point.page())
        return nowhereNear;
    if (point.isInText())
        return outside(point.offset(), cell.offset(), cell.length());
    if (point.isOnPage())
        return outside(point.rect().left, cell.rect().left, cell.rect().width);
    return std::abs(cell.cell() - point.cell());
}

/// Keeps what stands closest around a point.
class Search
{
public:
    explicit Search(const Place &point) : m_point(point) {}

    template <typename Make> void offer(const Place &place, const Make &make)
    {
        const qint64 size = sizeAround(place, m_point);
        if (size >= m_best)
            return;
        m_best = size;
        m_found = make();
    }

    template <typename Row, typename Columns> void offerRow(const Row &row, const Columns &columns)
    {
        for (const Column column : columns) {
            if (const Cell *cell = row.cell(column))
                offer(cell->place(), [&] { return Origin::ofCell(row.id, column); });
        }
        offer(row.place, [&] {
            qint64 nearest = nowhereNear;
            Column best = columns.front();
            for (const Column column : columns) {
                const Cell *cell = row.cell(column);
                const qint64 away = cell ? distance(cell->place(), m_point) : nowhereNear;
                if (away < nearest) {
                    nearest = away;
                    best = column;
                }
            }
            return Origin::ofCell(row.id, best);
        });
    }

    void offerParagraphs(const Section &section, ParagraphRole role)
    {
        const QList<Paragraph> &paragraphs = section.list(role);
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            for (const Place &place : paragraphs[i].places)
                offer(place, [&] { return Origin::ofParagraph(section.id, role, static_cast<int>(i)); });
        }
    }

    std::optional<Origin> found() const { return m_found; }

private:
    const Place m_point;
    qint64 m_best = nowhereNear;
    std::optional<Origin> m_found;
};

RowId firstRow(const Report &report, const Table &table)
{
    const auto at = static_cast<size_t>(table.firstRow);
    return table.kind == Table::Kind::Finances ? report.finances[at].id : report.indicators[at].id;
}

Place placeOfRow(const Report &report, const RowId &row)
{
    if (const IndicatorRow *indicator = report.indicator(row))
        return indicator->place;
    const FinanceRow *finance = report.finance(row);
    return finance ? finance->place : Place();
}

} // namespace

QList<Place> placesOf(const Report &report, const Origin &origin)
{
    QList<Place> places;
    if (origin.kind == Origin::Kind::Cell) {
        const Cell *cell = report.cell(origin.row, origin.column);
        if (cell)
            places << (cell->place().isNowhere() ? placeOfRow(report, origin.row) : cell->place());
    } else if (const Section *section = report.section(origin.section)) {
        if (origin.kind == Origin::Kind::Heading)
            places << section->place;
        else if (origin.paragraph >= 0 && origin.paragraph < section->list(origin.role).size())
            places = section->list(origin.role)[origin.paragraph].places;
    }
    places.removeIf([](const Place &place) { return place.isNowhere(); });
    return places;
}

std::optional<Origin> originAt(const Report &report, const Place &point)
{
    Search search(point);
    for (const IndicatorRow &row : report.indicators)
        search.offerRow(row, indicatorColumns);
    for (const FinanceRow &row : report.finances)
        search.offerRow(row, financeColumns);
    for (const SeriesPoint &year : report.series) {
        for (const Column column : seriesColumns(year.series)) {
            if (const auto &cell = year.cell(column))
                search.offer(cell->place(), [&] { return Origin::ofCell(year.id(), column); });
        }
    }
    for (const Section &section : report.sections) {
        search.offer(section.place, [&] { return Origin::ofHeading(section.id); });
        search.offerParagraphs(section, ParagraphRole::Statement);
        search.offerParagraphs(section, ParagraphRole::Narrative);
    }
    for (const Table &table : report.tables) {
        if (table.rowCount == 0)
            continue;
        for (const ColumnHeader &header : table.headers)
            search.offer(header.place, [&] { return Origin::ofCell(firstRow(report, table), header.column); });
    }
    for (const SeriesHeading &heading : report.seriesHeadings) {
        const auto at = static_cast<size_t>(heading.section);
        if (heading.section >= 0 && at < report.sections.size())
            search.offer(heading.place, [&] { return Origin::ofHeading(report.sections[at].id); });
    }
    return search.found();
}

} // namespace outturn
