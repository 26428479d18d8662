// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace outturn {

/// The columns a report's tables have; the names are those of the command line and of JSON.
enum class Column : quint8 {
    // indicator tables
    Country,
    Code,
    Title,
    Population,
    Baseline,
    Target,
    Actual,
    // finance tables
    Label,
    Budget,
    Available,
    AvailableShare,
    Expenditure,
    ExpenditureShare,
    // series: "Budget and Expenditure Trend" uses Budget, Available, Expenditure
    Unearmarked,
    SoftlyEarmarked,
    Earmarked,
    TightlyEarmarked,
    Total,
};
inline constexpr int columnCount = 18;

/// "country", "code", … "availableShare", … "tightlyEarmarked", "total".
QString columnName(Column column);
std::optional<Column> columnFromName(QStringView name);

} // namespace outturn
