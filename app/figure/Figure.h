// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Progress.h"
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
    bool noRow = false;      ///< over years: the report of that year has no such row; noColumn is then true, too
    std::optional<int> step; ///< of a scale: index in Figure::steps
    std::optional<Direction> direction; ///< of an indicator: which way is better; none: the framework does not say
    QString section; ///< where a click leads if there is no row (a count of indicators): id of a section; may be empty

    bool operator==(const FigurePoint &) const = default;
};

struct FigureSeries
{
    QString name;                               ///< "Final budget", "2022"; translated where shown (context "Message")
    QList<FigurePoint> points;                  ///< same labels, same order in each series of a figure
    std::optional<ProgressState> progress = {}; ///< of StackedRows: what its points count

    bool operator==(const FigureSeries &) const = default;
};

/// A note that is not the figure's only one.
struct MoreNote
{
    std::optional<int> year; ///< over years: whose figure says it
    Message note;
    bool operator==(const MoreNote &) const = default;
};

/// What a person wrote about a row of a figure; drawn as a number at the row's label and in the figure's foot.
struct RowNote
{
    RowId row;
    QString text;

    bool operator==(const RowNote &) const = default;
};

struct Figure
{
    enum class Form : quint8 {
        NestedBars, ///< budget ⊇ funds available ⊇ expenditure, a row an area
        Bars,    ///< a row an area (share funded; a gap, which may be below zero); a bar a series: one, or a year each
        Markers, ///< baseline, target, actual on one line a row
        Years,   ///< the actual of each year (a series each, oldest first) on one line a row
        StackedRows, ///< counts that make up a whole, a row a whole (progress by area)
        Trend,       ///< budget ⊇ funds available ⊇ expenditure over years: upright, labels are years
        StackedBars, ///< parts of a whole over years: upright, labels are years
    };

    QString name; ///< unique in the report, usable as a file name: "budget-by-outcome-area", "indicators-outcome-2"
    QString base; ///< the name without what tells units apart: "indicators-outcome-2" of "indicators-outcome-2-days"
    Message title;
    QString ownTitle; ///< typed by hand in its place; may be empty
    QString unit;     ///< "USD", "percent", "days", "indicators" …: the unit of every value in the figure
    Form form = Form::NestedBars;
    QList<FigureSeries> series;
    QString section;           ///< id of the section it belongs to
    QString report;            ///< report id
    QString source;            ///< the report's file name, without folders; of several reports the names, with ", "
    QStringList reports;       ///< over years: the ids of the reports, oldest first
    QString sourceHash;        ///< SHA-256 of the source's bytes in hex, set where a picture is written; may be empty
    std::optional<int> year;   ///< of the report
    Message note;              ///< what the figure leaves out and why; may be empty
    QList<MoreNote> moreNotes; ///< shown after it
    QString ownNote;           ///< typed by hand, shown after it; may be empty
    QList<RowNote> rowNotes;   ///< annotations of rows, typed by hand, in the order of the rows
    Message whenEmpty;         ///< what is missing and how to fill it, shown when there is nothing to draw
    QStringList steps;     ///< levels of an ordinal scale, lowest first ("Moderate: 40-69 points"); empty for numbers
    bool isDetail = false; ///< says again a part of another figure of its section: shown on a page when asked for
    std::optional<int> firstYear; ///< over years: the oldest; `year` is then the newest
    RowId emphasis;               ///< the row that the page is about; may be empty

    /// The title as it is shown: the one typed by hand, else the translated one.
    QString titleWords() const { return ownTitle.isEmpty() ? title.translated() : ownTitle; }
    /// The notes as they are shown, one after the other; may be empty. Without those of rows.
    QString noteWords() const;
    /// Whether the labels are years that go from left to right.
    bool isUpright() const { return form == Form::Trend || form == Form::StackedBars; }
    /// Whether anything can be drawn: a number or a level of a scale.
    bool hasNumbers() const;
    /// How many points each series has.
    int rowCount() const { return series.isEmpty() ? 0 : static_cast<int>(series.first().points.size()); }
    int rowsInAll = 0; ///< of an indicator figure, the rows that belong in it; only the first may have been asked for

    bool operator==(const Figure &) const = default;
};

/// Every figure of a report, in reading order. Those without any number are there too: their place says what is
/// missing.
QList<Figure> figures(const Report &report);
/// Those shown on a section's page: its own, and on an area's page also the budget figure with the area emphasised.
/// Of indicators the first `mostRows` rows of each figure; 0 for all.
QList<Figure> figuresOfSection(const Report &report, const QString &sectionId, int mostRows = 0);

/// Those of a section that say again a part of its other figures (isDetail), whole.
QList<Figure> detailFigures(const Report &report, const QString &sectionId);

/// The figures of several reports of one operation over their years: what each report's own figures say for one year, a
/// series or a place a year. Operations with one year only have none. `report` of such a figure is the operation as a
/// name ("mexico-over-years"), its rows are those of the latest report that has them.
QList<Figure> figuresOverYears(const std::vector<Report> &reports);
/// The same as one of the reports sees it: of two editions of its year it speaks, and sections are its own.
QList<Figure> figuresOverYears(const std::vector<Report> &reports, const Report &report);
/// Of them those that belong on the pages of sections of one of the reports.
QList<Figure> figuresOverYears(const std::vector<Report> &reports, const Report &report, const QStringList &sectionIds);

enum class RowSequence : quint8 { AsReported, ByAmount };
/// Puts a figure's rows in another order: by amount the largest first (of the first series), those without a number
/// last, equal ones as in the report. Figures over years, and those whose rows have no amounts of one kind
/// (indicators), stay as they are.
void sortRows(Figure &figure, RowSequence order);

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
