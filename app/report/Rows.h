// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Cell.h"
#include "app/report/Column.h"
#include "app/report/RowId.h"
#include "app/report/Section.h"

#include <array>

namespace outturn {

/// A row of an indicator table. `target` and `country` are absent where the table has no such column.
struct IndicatorRow
{
    RowId id;
    int table = -1; ///< index in Report::tables
    AreaKind areaKind = AreaKind::Impact;
    int areaNumber = 0; ///< 0 when neither the heading nor the code tells
    bool core = false;  ///< stands under an "Other Core … Indicators" heading
    std::optional<Cell> country;
    Cell code;
    Cell title;
    Cell population;
    std::optional<Cell> baseline;
    std::optional<Cell> target;
    std::optional<Cell> actual;
    Place place; ///< of the whole row

    /// Null where the table has no such column.
    Cell *cell(Column column);
    const Cell *cell(Column column) const { return const_cast<IndicatorRow *>(this)->cell(column); }
    bool operator==(const IndicatorRow &) const = default;
};

enum class FinanceTable : quint8 { Impact, Outcome };
enum class FinanceRole : quint8 { Area, Unallocated, Total };
QString financeTableName(FinanceTable table);
std::optional<FinanceTable> financeTableFromName(QStringView name);
QString financeRoleName(FinanceRole role);
std::optional<FinanceRole> financeRoleFromName(QStringView name);

/// A row of a finance table: amounts in whole units of the currency the report states (USD), shares in percent.
struct FinanceRow
{
    RowId id;
    int table = -1; ///< index in Report::tables
    FinanceTable kind = FinanceTable::Impact;
    FinanceRole role = FinanceRole::Area;
    std::optional<AreaKind> areaKind; ///< of "OA2: Status" Outcome; none for totals and unknown labels
    int areaNumber = 0;
    Cell label;
    std::optional<Cell> budget, available, availableShare, expenditure, expenditureShare;
    Place place;

    Cell *cell(Column column);
    const Cell *cell(Column column) const { return const_cast<FinanceRow *>(this)->cell(column); }
    bool operator==(const FinanceRow &) const = default;
};

/// A header cell of a table: which column it names, in which words.
struct ColumnHeader
{
    Column column = Column::Title;
    QString written;
    Place place;
};

/// A table of a section: a run of rows in Report::indicators or Report::finances.
struct Table
{
    enum class Kind : quint8 { Indicators, Finances };

    QString id; ///< the section's id, "~2" for a second one
    Kind kind = Kind::Indicators;
    int section = -1;
    int afterParagraphs = 0;     ///< how many paragraphs of the section stand before it
    QList<ColumnHeader> headers; ///< code and title share one header: Title
    int firstRow = 0;
    int rowCount = 0;
    QList<Place> removed; ///< places of the source's rows that were deleted by hand
};

enum class SeriesKind : quint8 { BudgetTrend, ContributionsTrend };
/// "budget-and-expenditure-trend", "contributions-trend-by-type".
QString seriesName(SeriesKind kind);
std::optional<SeriesKind> seriesFromName(QStringView name);
/// The columns of a series' table, in order.
QList<Column> seriesColumns(SeriesKind kind);

/// The year of a series with what is known of it. The report year's own point is not kept here: it follows from the
/// totals (see app/figure), so that it cannot contradict them.
struct SeriesPoint
{
    SeriesKind series = SeriesKind::BudgetTrend;
    int year = 0;
    std::array<std::optional<Cell>, columnCount> cells; ///< by Column; only seriesColumns(series) are used

    RowId id() const;
    const std::optional<Cell> &cell(Column column) const { return cells[static_cast<size_t>(column)]; }
    std::optional<Cell> &cell(Column column) { return cells[static_cast<size_t>(column)]; }
    bool isEmpty() const;
};

/// Where the report prints a series' title: the table beside it can be filled by hand.
struct SeriesHeading
{
    SeriesKind series = SeriesKind::BudgetTrend;
    int section = -1;
    QString title;
    int afterParagraphs = 0;
    Place place;
};

} // namespace outturn
