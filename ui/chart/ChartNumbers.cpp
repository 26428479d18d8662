// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartNumbers.h"

#include "app/write/Csv.h"

#include <QJsonArray>

namespace outturn {

namespace {

QString wordsInstead(const FigurePoint &point)
{
    if (point.noRow)
        return QStringLiteral("no such row");
    if (point.noColumn)
        return QStringLiteral("no such column");
    if (point.missing == Value::Kind::Blank && point.written.isEmpty())
        return {};
    if (!point.written.isEmpty())
        return point.written;
    return point.missing == Value::Kind::Unknown ? QStringLiteral("Unknown") : QStringLiteral("cannot be computed");
}

// Over years a row may be missing from the first of them.
RowId rowOf(const Figure &figure, int row)
{
    for (const FigureSeries &series : figure.series) {
        if (!series.points[row].row.isEmpty())
            return series.points[row].row;
    }
    return {};
}

} // namespace

QJsonObject figureJson(const Figure &figure)
{
    QJsonArray allSeries;
    for (const FigureSeries &series : figure.series) {
        QJsonArray points;
        for (const FigurePoint &p : series.points) {
            QJsonObject point{
                {QStringLiteral("label"), p.label},
                {QStringLiteral("row"), p.row.isEmpty() || p.noRow ? QJsonValue() : QJsonValue(p.row.text())},
                {QStringLiteral("value"), p.value ? QJsonValue(p.value->toPlain()) : QJsonValue()}};
            // Null alone would not tell Unknown from blank, nor the level of a scale.
            if (!p.value)
                point.insert(QStringLiteral("written"), p.noColumn ? QJsonValue() : QJsonValue(p.written));
            points.append(point);
        }
        allSeries.append(QJsonObject{{QStringLiteral("name"), series.name}, {QStringLiteral("points"), points}});
    }
    return {{QStringLiteral("name"), figure.name},
            {QStringLiteral("title"), figure.ownTitle.isEmpty() ? figure.title.english() : figure.ownTitle},
            {QStringLiteral("unit"), figure.unit},
            {QStringLiteral("series"), allSeries}};
}

QByteArray figureCsv(const Figure &figure)
{
    CsvWriter csv;
    csv.text(QStringLiteral("label"));
    csv.text(QStringLiteral("row"));
    for (const FigureSeries &series : figure.series)
        csv.text(series.name);
    csv.text(QStringLiteral("unit"));
    csv.endRecord();
    for (int row = 0; row < figure.rowCount(); ++row) {
        csv.text(figure.series.first().points[row].label.simplified());
        csv.text(rowOf(figure, row).text());
        for (const FigureSeries &series : figure.series) {
            const FigurePoint &point = series.points[row];
            if (point.value)
                csv.number(point.value->toPlain());
            else
                csv.text(wordsInstead(point).simplified());
        }
        csv.text(figure.unit);
        csv.endRecord();
    }
    return csv.bytes();
}

} // namespace outturn
