// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"

namespace outturn::figureparts {

/// A figure before it has its place: `section` is an index in Report::sections, -1 where the report does not say.
struct Draft
{
    Figure figure;
    int section = -1;
};

/// A point from a cell; null stands for "no such column". A number of another unit than `unit` is no value of the
/// figure.
FigurePoint point(const QString &label, const RowId &row, Column column, const Cell *cell, Unit unit);
Figure emptyFigure(const Report &report, const QString &name, Figure::Form form);
int sectionOfTable(const Report &report, int table);
/// "impact-1", as in Area::id.
QString areaIdOf(const Report &report, AreaKind kind, int number);

/// The words that a report keeps for this figure.
void takeTexts(Figure &figure, const Report &report);

/// With `only` (an index in Report::sections) the figures of other sections have their names and no points. `mostRows`
/// as in figuresOfSection().
void addIndicatorFigures(const Report &report, QList<Draft> &drafts, std::optional<int> only = {}, int mostRows = 0);
/// Counts of rows by how they stand: by area, by population type.
void addProgressFigures(const Report &report, QList<Draft> &drafts, std::optional<int> only = {});
/// Each indicator with several rows, its populations under each other.
void addPopulationFigures(const Report &report, QList<Draft> &drafts, std::optional<int> only = {});
void addFinanceFigures(const Report &report, QList<Draft> &drafts);
void addSeriesFigures(const Report &report, QList<Draft> &drafts);

} // namespace outturn::figureparts
