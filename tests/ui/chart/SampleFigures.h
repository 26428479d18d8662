// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"
#include "app/read/ReadReport.h"

namespace outturn::testing {

/// Every figure of the sample that the program carries.
inline QList<Figure> sampleFigures()
{
    const auto file = readReportFile(QStringLiteral(TEST_DATA "/../../resources/samples/mexico-2023.txt"));
    if (!file)
        qFatal("%s", qPrintable(file.error().english()));
    return figures(file->report);
}

/// Budget ⊇ funds available ⊇ expenditure of some areas; of the third nothing is known, and the second's funds are
/// blank.
inline Figure someAreas(int rows)
{
    Figure figure;
    figure.name = QStringLiteral("budget-by-outcome-area");
    figure.title = Message("Budget, funds available and expenditure by outcome area");
    figure.unit = QStringLiteral("USD");
    figure.year = 2023;
    figure.report = QStringLiteral("norland-2023");
    figure.source = QStringLiteral("norland.txt");
    const std::pair<const char *, Column> columns[] = {
        {"Final budget", Column::Budget}, {"Funds available", Column::Available}, {"Expenditure", Column::Expenditure}};
    int part = 10;
    for (const auto &[name, column] : columns) {
        FigureSeries series;
        series.name = QString::fromUtf8(name);
        for (int row = 0; row < rows; ++row) {
            FigurePoint point;
            point.label = QStringLiteral("OA%1: Area, and more").arg(row + 1);
            point.row = RowId(QStringLiteral("finance-outcome/oa%1").arg(row + 1));
            point.column = column;
            if (row == 2)
                point.missing = Value::Kind::Unknown;
            else if (row != 1 || column != Column::Available)
                point.value = Decimal(100'000LL * (1 + (row * 7) % 31) * part);
            series.points.append(point);
        }
        figure.series.append(series);
        part -= 3;
    }
    return figure;
}

} // namespace outturn::testing
