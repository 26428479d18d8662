// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/FigureParts.h"
#include "app/framework/Framework.h"

namespace outturn::figureparts {

/// What a row's values count; a scale is told by its levels. Not told: the row itself does not say.
struct Measure
{
    Unit unit = Unit::None;
    QStringList steps; ///< lowest first
    bool told = false;

    bool operator==(const Measure &) const = default;
};
Measure measureOf(const Report &report, const IndicatorRow &row);

/// What tells the rows of a figure apart.
enum class RowLabel : quint8 { Code, CodeAndCountry, Population, PopulationAndCountry };
bool countriesDiffer(const QList<const IndicatorRow *> &rows);

/// Baseline, target and actual of `drawn`, each where any of `rows` has such a column, and the note on what is shown as
/// words only.
void addValueSeries(Figure &figure, const QList<const IndicatorRow *> &rows, const QList<const IndicatorRow *> &drawn,
                    const Measure &measure, RowLabel label);

/// Rows by what they count, the most frequent first, equal ones in the report's order; at least one.
struct MeasuredRows
{
    Measure measure;
    QList<const IndicatorRow *> rows;
};
QList<MeasuredRows> byMeasure(const Report &report, const QList<const IndicatorRow *> &rows);

} // namespace outturn::figureparts
