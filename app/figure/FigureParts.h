// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"

#include <QSet>

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

/// Those with one of these names or bases (Figure::base), with the first `mostRows` rows of indicators; 0 for all.
QList<Figure> figuresNamed(const Report &report, const QSet<QString> &names, int mostRows = 0);

/// What figures over years show of one that has budget, funds available and expenditure within each other.
struct BudgetPart
{
    QString series, name; ///< "Funds available", "funds-available-by-impact-area"
    Message title;
};
QList<BudgetPart> budgetParts(bool impact);

void makeNamesUnique(QList<Figure> &list);
/// The words that a report keeps for this figure.
void takeTexts(Figure &figure, const Report &report);

/// Which figures are made, and how far.
struct Wanted
{
    std::optional<int> only = {}; ///< an index in Report::sections: figures of other sections have names and no points
    const QSet<QString> *names = nullptr; ///< names or bases; null: all. Others are left out altogether
    int mostRows = 0;                     ///< as in figuresOfSection()
    bool details = false;

    bool has(const QString &base) const { return !names || names->contains(base); }
};
void addIndicatorFigures(const Report &report, QList<Draft> &drafts, const Wanted &wanted);
/// Counts of rows by how they stand: by area, by population type.
void addProgressFigures(const Report &report, QList<Draft> &drafts, const Wanted &wanted);
/// Each indicator with several rows, its populations under each other.
void addPopulationFigures(const Report &report, QList<Draft> &drafts, const Wanted &wanted);
void addFinanceFigures(const Report &report, QList<Draft> &drafts);
void addSeriesFigures(const Report &report, QList<Draft> &drafts);

} // namespace outturn::figureparts
