// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

namespace outturn {

/// The numbers, labels and row ids behind one chart. Exact values; drawing turns them into floats.
struct FigurePoint
{
    QString label; ///< "OA2: Status", "2.1 Refugees and Asylum-seekers", "2023"
    RowId row;     ///< a click leads here; keys the point, since labels may repeat
    Column column = Column::Actual;
    std::optional<Decimal> value; ///< none: blank, unknown, or no such column (`missing` says which)
    Value::Kind missing = Value::Kind::Blank; ///< Unknown, Blank, Text or Scale where value is none
    QString written; ///< as the report writes it
};

struct FigureSeries
{
    QString name; ///< "Final budget"; translated where shown
    QList<FigurePoint> points; ///< same labels, same order in each series of a figure
};

struct Figure
{
    enum class Form : quint8 {
        NestedBars,   ///< budget ⊇ funds available ⊇ expenditure, a row an area
        Bars,         ///< one series, a row an area (share funded)
        Markers,      ///< baseline, target, actual on one line a row
        Trend,        ///< lines or grouped columns over years
        StackedBars,  ///< parts of a whole over years
    };

    QString name;  ///< unique in the report, usable as a file name: "budget-by-outcome-area", "indicators-outcome-2"
    Message title;
    QString unit; ///< "USD", "percent", "days" …: the unit of every value in the figure
    Form form = Form::NestedBars;
    QList<FigureSeries> series;
    QString section; ///< id of the section it belongs to
    QString report;  ///< report id
    Message note;    ///< what the figure leaves out and why ("2 rows on a scale are not drawn"); may be empty

    bool hasNumbers() const;
};

/// Every figure of a report, in reading order. Those without any number are there too: their place says what is missing.
QList<Figure> figures(const Report &report);
/// Those shown on a section's page.
QList<Figure> figuresOfSection(const Report &report, const QString &sectionId);

/// All points of a series, the report year's own taken from the finance totals (derived = true).
struct CompletedPoint
{
    int year;
    bool derived;
    SeriesPoint point;
};
QList<CompletedPoint> completedSeries(const Report &report, SeriesKind series);

} // namespace outturn
