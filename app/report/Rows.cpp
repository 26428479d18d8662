// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/Rows.h"

#include <algorithm>

namespace outturn {

namespace {

Cell *present(std::optional<Cell> &cell)
{
    return cell ? &*cell : nullptr;
}

} // namespace

bool Section::isEdited() const
{
    const auto edited = [](const Paragraph &paragraph) { return paragraph.edited; };
    return !removed.isEmpty() || std::any_of(paragraphs.begin(), paragraphs.end(), edited) ||
           std::any_of(statements.begin(), statements.end(), edited);
}

Cell *IndicatorRow::cell(Column column)
{
    switch (column) {
    case Column::Country:
        return present(country);
    case Column::Code:
        return &code;
    case Column::Title:
        return &title;
    case Column::Population:
        return &population;
    case Column::Baseline:
        return present(baseline);
    case Column::Target:
        return present(target);
    case Column::Actual:
        return present(actual);
    default:
        return nullptr;
    }
}

Cell *FinanceRow::cell(Column column)
{
    switch (column) {
    case Column::Label:
        return &label;
    case Column::Budget:
        return present(budget);
    case Column::Available:
        return present(available);
    case Column::AvailableShare:
        return present(availableShare);
    case Column::Expenditure:
        return present(expenditure);
    case Column::ExpenditureShare:
        return present(expenditureShare);
    default:
        return nullptr;
    }
}

QList<Column> seriesColumns(SeriesKind kind)
{
    if (kind == SeriesKind::BudgetTrend)
        return {Column::Budget, Column::Available, Column::Expenditure};
    return {Column::Unearmarked, Column::SoftlyEarmarked, Column::Earmarked, Column::TightlyEarmarked, Column::Total};
}

RowId SeriesPoint::id() const
{
    return RowId(seriesName(series) + u'/' + QString::number(year));
}

bool SeriesPoint::isEmpty() const
{
    return std::none_of(cells.begin(), cells.end(), [](const auto &cell) { return cell.has_value(); });
}

} // namespace outturn
