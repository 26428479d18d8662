// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

namespace outturn {

/// The numbers, labels and row ids behind one chart. Exact values; drawing turns them into floats.
struct FigurePoint
{
    QString label;  ///< "OA2: Status", "2.1 Refugees and Asylum-seekers", "2023"
    QString detail; ///< the row's full words where the label is short (an indicator's title); may be empty
    RowId row;      ///< a click leads here; keys the point, since labels may repeat
    Column column = Column::Actual;
    std::optional<Decimal>
        value; ///< none: blank, unknown, on a scale, or no such column (`missing` and `noColumn` say which)
    Value::Kind missing = Value::Kind::Blank; ///< Unknown, Blank, Text or Scale where value is none
    QString written;                          ///< as the report writes it
    bool noColumn = false;                    ///< the row's table has no such column
    std::optional<int> step;                  ///< of a scale: index in Figure::steps
};

struct FigureSeries
{
    QString name;              ///< "Final budget"; translated where shown (context "Message")
    QList<FigurePoint> points; ///< same labels, same order in each series of a figure
};

struct Figure
{
    enum class Form : quint8 {
        NestedBars,  ///< budget ⊇ funds available ⊇ expenditure, a row an area
        Bars,        ///< one series, a row an area (share funded)
        Markers,     ///< baseline, target, actual on one line a row
        Trend,       ///< budget ⊇ funds available ⊇ expenditure over years
        StackedBars, ///< parts of a whole over years
    };

    QString name; ///< unique in the report, usable as a file name: "budget-by-outcome-area", "indicators-outcome-2"
    Message title;
    QString unit; ///< "USD", "percent", "days" …: the unit of every value in the figure
    Form form = Form::NestedBars;
    QList<FigureSeries> series;
    QString section;         ///< id of the section it belongs to
    QString report;          ///< report id
    QString source;          ///< the report's file name, without folders
    std::optional<int> year; ///< of the report
    Message note;            ///< what the figure leaves out and why; may be empty
    Message whenEmpty;       ///< what is missing and how to fill it, shown when there is nothing to draw
    QStringList steps;       ///< levels of an ordinal scale, lowest first ("Moderate: 40-69 points"); empty for numbers
    RowId emphasis;          ///< the row that the page is about; may be empty

    /// Whether anything can be drawn: a number or a level of a scale.
    bool hasNumbers() const;
    /// How many points each series has.
    int rowCount() const { return series.isEmpty() ? 0 : static_cast<int>(series.first().points.size()); }
    int rowsInAll = 0; ///< of an indicator figure, the rows that belong in it; only the first may have been asked for
};

/// Every figure of a report, in reading order. Those without any number are there too: their place says what is
/// missing.
QList<Figure> figures(const Report &report);
/// Those shown on a section's page: its own, and on an area's page also the budget figure with the area emphasised.
/// Of indicators the first `mostRows` rows of each figure; 0 for all.
QList<Figure> figuresOfSection(const Report &report, const QString &sectionId, int mostRows = 0);

/// All points of a series by year, the report year's own amounts taken from the finance totals (derived = true):
/// budget, funds available and expenditure of the trend, the total of the contributions. Its parts by type can only be
/// typed.
struct CompletedPoint
{
    int year;
    bool derived;
    SeriesPoint point;
};
QList<CompletedPoint> completedSeries(const Report &report, SeriesKind series);

} // namespace outturn
