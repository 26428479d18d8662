// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of finance tables and of series; indicator tables and headers are in TableAssembler.cpp.
#include "app/framework/Framework.h"
#include "app/read/TableAssembler.h"

#include <algorithm>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shownWords = 60; // of a row, in a message

bool isAmount(Column column)
{
    return column == Column::Budget || column == Column::Available || column == Column::Expenditure;
}

} // namespace

void TableAssembler::takeFinance(SourceBlock &block, const SourceRow &row, QList<Paragraph> &narrative)
{
    FinanceRow result;
    result.table = m_table;
    result.kind = m_financeTable;
    result.place = row.place;
    const auto sourceOf = [&](Column column) -> const SourceCell * {
        for (qsizetype i = 0; i < m_header.size() && static_cast<size_t>(i) < row.cellCount; ++i) {
            if (m_header[i].column == column)
                return &block.cells[row.firstCell + static_cast<size_t>(i)];
        }
        return nullptr;
    };
    if (const SourceCell *label = sourceOf(Column::Label))
        result.label = Cell(Value::fromWords(label->text), label->place);
    const QString &label = result.label.value().written();
    QString key;
    if (label.startsWith(u"Total"_s, Qt::CaseInsensitive) || label.startsWith(u"Grand total"_s, Qt::CaseInsensitive)) {
        result.role = FinanceRole::Total;
        key = u"total"_s;
    } else if (label.startsWith(u"All "_s, Qt::CaseInsensitive) ||
               label.contains(u"unallocated"_s, Qt::CaseInsensitive)) {
        result.role = FinanceRole::Unallocated;
        key = u"unallocated"_s;
    } else {
        if (const AreaDefinition *area = Framework::core().areaOfLabel(label)) {
            result.areaKind = area->kind;
            result.areaNumber = area->number;
        }
        key = slug(label.section(u':', 0, 0));
        if (key.isEmpty())
            key = u"row"_s;
    }
    result.id = RowId(uniqueId(u"finance-"_s + financeTableName(m_financeTable) + u'/' + key, row.place,
                               QT_TRANSLATE_NOOP("Message", "Another row of this table has the same name")));
    if (row.cellCount != static_cast<size_t>(m_header.size()))
        checkCount(block, row, result.id);

    for (const HeaderColumn &header : std::as_const(m_header)) {
        if (!header.column || *header.column == Column::Label)
            continue;
        const SourceCell *cell = sourceOf(*header.column);
        const Unit unit = isAmount(*header.column) ? Unit::Usd : Unit::None;
        const Cell value = cell ? valueCell(*cell, unit, result.id, *header.column) : Cell(Value(), endOf(row));
        switch (*header.column) {
        case Column::Budget:
            result.budget = value;
            break;
        case Column::Available:
            result.available = value;
            break;
        case Column::AvailableShare:
            result.availableShare = value;
            break;
        case Column::Expenditure:
            result.expenditure = value;
            break;
        case Column::ExpenditureShare:
            result.expenditureShare = value;
            break;
        default:
            break;
        }
    }
    keepUnknownColumns(block, row, label.left(shownWords), narrative);
    m_report.finances.push_back(std::move(result));
    ++m_report.tables[static_cast<size_t>(m_table)].rowCount;
}

void TableAssembler::takeSeries(SourceBlock &block, const SourceRow &row, QList<Paragraph> &narrative)
{
    const auto year = seriesRow(RowId(seriesName(*m_series) + u'/' + block.cells[row.firstCell].text));
    if (!year || m_report.point(*m_series, year->second)) {
        Paragraph paragraph = asParagraph(block, row);
        add(Severity::Warning, "table-not-understood",
            Message(QT_TRANSLATE_NOOP("Message", "“%1” is no new year of the series; it was kept as text"),
                    {paragraph.text.left(shownWords)}),
            row.place);
        narrative << paragraph;
        return;
    }
    SeriesPoint point;
    point.series = *m_series;
    point.year = year->second;
    for (qsizetype i = 1; i < m_header.size() && static_cast<size_t>(i) < row.cellCount; ++i) {
        const SourceCell &cell = block.cells[row.firstCell + static_cast<size_t>(i)];
        const auto column = m_header[i].column;
        if (column && seriesColumns(*m_series).contains(*column))
            point.cell(*column) = valueCell(cell, Unit::Usd, point.id(), *column);
    }
    if (row.cellCount != static_cast<size_t>(m_header.size()))
        checkCount(block, row, point.id());
    keepUnknownColumns(block, row, QString::number(point.year), narrative);
    const auto at = std::find_if(m_report.series.begin(), m_report.series.end(), [&](const SeriesPoint &other) {
        return std::pair(other.series, other.year) > std::pair(point.series, point.year);
    });
    m_report.series.insert(at, std::move(point));
}

} // namespace outturn
