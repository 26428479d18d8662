// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"

/// Figures made by hand, of no report that there is, for tests of what is drawn and written.
namespace outturn::handmade {

inline FigurePoint point(const QString &label, const QString &row, Column column, const QString &number)
{
    FigurePoint p;
    p.label = label;
    p.row = RowId(row);
    p.column = column;
    p.value = Decimal::tryFromPlain(number);
    p.written = number;
    if (!p.value)
        p.missing = number.isEmpty() ? Value::Kind::Blank : Value::Kind::Unknown;
    return p;
}

inline Figure figure(const QString &name, const char *title, const QString &unit, Figure::Form form)
{
    Figure f;
    f.name = name;
    f.title = Message(title);
    f.unit = unit;
    f.form = form;
    f.year = 2031;
    f.source = QStringLiteral("nowhere.txt");
    f.report = QStringLiteral("nowhere-2031");
    f.whenEmpty = Message("No amounts are known. Enter them in the finance table.");
    return f;
}

/// A series a column, its points in the order of `labels`; an empty text is a blank cell, "Unknown" is unknown.
inline void addSeries(Figure &f, const QString &name, Column column, const QStringList &labels,
                      const QStringList &numbers)
{
    FigureSeries series;
    series.name = name;
    for (qsizetype i = 0; i < labels.size(); ++i)
        series.points.append(point(labels[i], QStringLiteral("row/%1").arg(i), column, numbers[i]));
    f.series.append(series);
}

inline QStringList areaLabels()
{
    return {QStringLiteral("OA1: Harbours"), QStringLiteral("OA2: Lighthouses and everything that shines at night"),
            QStringLiteral("OA3: Ferries"), QStringLiteral("OA4: Piers")};
}

inline Figure budget()
{
    Figure f =
        figure(QStringLiteral("budget-by-outcome-area"), "Budget, funds available and expenditure by outcome area",
               QStringLiteral("USD"), Figure::Form::NestedBars);
    addSeries(
        f, QStringLiteral("Final budget"), Column::Budget, areaLabels(),
        {QStringLiteral("9500000"), QStringLiteral("4200000.50"), QStringLiteral("Unknown"), QStringLiteral("0")});
    addSeries(f, QStringLiteral("Funds available"), Column::Available, areaLabels(),
              {QStringLiteral("6100000"), QStringLiteral("4000000"), QStringLiteral("Unknown"), QStringLiteral("0")});
    addSeries(f, QStringLiteral("Expenditure"), Column::Expenditure, areaLabels(),
              {QStringLiteral("5900000"), QStringLiteral("3100000"), QString(), QStringLiteral("0")});
    return f;
}

inline Figure gap()
{
    Figure f = figure(QStringLiteral("funding-gap-by-outcome-area"), "Gap between budget and funds by outcome area",
                      QStringLiteral("USD"), Figure::Form::Bars);
    addSeries(f, QStringLiteral("Gap"), Column::Budget, areaLabels(),
              {QStringLiteral("3400000"), QStringLiteral("-250000.25"), QStringLiteral("120000"), QStringLiteral("0")});
    return f;
}

inline Figure indicators()
{
    Figure f = figure(QStringLiteral("indicators-outcome-2"), "Indicators of outcome area 2", QStringLiteral("percent"),
                      Figure::Form::Markers);
    const QStringList labels{QStringLiteral("2.1 Keepers"), QStringLiteral("2.2 Keepers"), QStringLiteral("2.3 Boats")};
    addSeries(f, QStringLiteral("Baseline"), Column::Baseline, labels,
              {QStringLiteral("12.50"), QStringLiteral("80.00"), QStringLiteral("Unknown")});
    addSeries(f, QStringLiteral("Target"), Column::Target, labels,
              {QStringLiteral("60.00"), QStringLiteral("20.00"), QStringLiteral("50.00")});
    addSeries(f, QStringLiteral("Actual"), Column::Actual, labels,
              {QStringLiteral("47.25"), QStringLiteral("18.00"), QString()});
    for (FigureSeries &series : f.series) {
        series.points[0].direction = Direction::HigherIsBetter;
        series.points[1].direction = Direction::LowerIsBetter;
    }
    return f;
}

inline Figure progress()
{
    Figure f = figure(QStringLiteral("progress-by-area"), "Progress by area", QStringLiteral("indicators"),
                      Figure::Form::StackedRows);
    const QStringList names{QStringLiteral("Met"),       QStringLiteral("Near"),      QStringLiteral("Missed"),
                            QStringLiteral("Wrong way"), QStringLiteral("No target"), QStringLiteral("No data")};
    for (int s = 0; s < progressStates; ++s) {
        QStringList counts;
        for (int row = 0; row < 4; ++row)
            counts.append(QString::number((s * 5 + row * 3) % 7));
        addSeries(f, names[s], Column::Actual, areaLabels(), counts);
        f.series[s].progress = static_cast<ProgressState>(s);
    }
    return f;
}

inline QStringList yearLabels()
{
    return {QStringLiteral("2028"), QStringLiteral("2029"), QStringLiteral("2030"), QStringLiteral("2031")};
}

inline Figure trend()
{
    Figure f = figure(QStringLiteral("budget-and-expenditure-trend"), "Budget and expenditure over the years",
                      QStringLiteral("USD"), Figure::Form::Trend);
    addSeries(
        f, QStringLiteral("Final budget"), Column::Budget, yearLabels(),
        {QStringLiteral("7000000"), QStringLiteral("8200000"), QStringLiteral("9100000"), QStringLiteral("13700000")});
    addSeries(
        f, QStringLiteral("Funds available"), Column::Available, yearLabels(),
        {QStringLiteral("5000000"), QStringLiteral("5200000"), QStringLiteral("Unknown"), QStringLiteral("10100000")});
    addSeries(
        f, QStringLiteral("Expenditure"), Column::Expenditure, yearLabels(),
        {QStringLiteral("4800000"), QStringLiteral("5100000"), QStringLiteral("6000000"), QStringLiteral("9000000")});
    return f;
}

inline Figure contributions()
{
    Figure f = figure(QStringLiteral("contributions-trend-by-type"), "Contributions over the years by type",
                      QStringLiteral("USD"), Figure::Form::StackedBars);
    const std::pair<const char *, Column> parts[] = {{"Unearmarked", Column::Unearmarked},
                                                     {"Softly earmarked", Column::SoftlyEarmarked},
                                                     {"Earmarked", Column::Earmarked},
                                                     {"Tightly earmarked", Column::TightlyEarmarked}};
    int k = 1;
    for (const auto &[name, column] : parts) {
        QStringList numbers;
        for (int year = 0; year < 4; ++year)
            numbers.append(QString::number(400'000 * k + 300'000 * year));
        addSeries(f, QString::fromLatin1(name), column, yearLabels(), numbers);
        ++k;
    }
    return f;
}

inline Figure empty()
{
    Figure f = figure(QStringLiteral("budget-by-impact-area"), "Budget, funds available and expenditure by impact area",
                      QStringLiteral("USD"), Figure::Form::NestedBars);
    addSeries(f, QStringLiteral("Final budget"), Column::Budget, areaLabels(),
              {QString(), QString(), QString(), QString()});
    return f;
}

inline QList<Figure> allForms()
{
    return {budget(), gap(), indicators(), progress(), trend(), contributions(), empty()};
}

} // namespace outturn::handmade
