// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/FigureParts.h"

#include <algorithm>
#include <map>

namespace outturn {

namespace {

// Impact and outcome totals say the same amounts (or differ by their rounding): the first table that has them speaks.
const FinanceRow *totalWith(const Report &report, Column column)
{
    for (const FinanceTable table : {FinanceTable::Impact, FinanceTable::Outcome}) {
        const FinanceRow *row = report.total(table);
        const Cell *cell = row ? row->cell(column) : nullptr;
        if (cell && cell->value().number())
            return row;
    }
    return nullptr;
}

// Which column of the totals fills which column of a series.
QList<std::pair<Column, Column>> derivedColumns(SeriesKind series)
{
    if (series == SeriesKind::BudgetTrend)
        return {{Column::Budget, Column::Budget},
                {Column::Available, Column::Available},
                {Column::Expenditure, Column::Expenditure}};
    return {{Column::Total, Column::Available}};
}

} // namespace

QList<CompletedPoint> completedSeries(const Report &report, SeriesKind series)
{
    std::map<int, CompletedPoint> byYear;
    for (const SeriesPoint &point : report.series) {
        if (point.series == series && !point.isEmpty())
            byYear.insert_or_assign(point.year, CompletedPoint{point.year, false, point});
    }
    if (report.year) {
        for (const auto &[own, source] : derivedColumns(series)) {
            const FinanceRow *total = totalWith(report, source);
            if (!total)
                continue;
            SeriesPoint fresh;
            fresh.series = series;
            fresh.year = *report.year;
            CompletedPoint &entry =
                byYear.try_emplace(*report.year, CompletedPoint{*report.year, false, fresh}).first->second;
            entry.derived = true;
            entry.point.cell(own) = *total->cell(source);
        }
    }
    QList<CompletedPoint> points;
    for (const auto &[year, entry] : byYear)
        points.append(entry);
    return points;
}

namespace figureparts {

namespace {

// A derived amount is changed where it comes from: its point leads to the total.
FigurePoint seriesPoint(const Report &report, const CompletedPoint &entry, Column column)
{
    const std::optional<Cell> &cell = entry.point.cell(column);
    static const Cell blank;
    FigurePoint p = point(QString::number(entry.year), entry.point.id(), column, cell ? &*cell : &blank, Unit::Usd);
    if (entry.derived) {
        for (const auto &[own, source] : derivedColumns(entry.point.series)) {
            const FinanceRow *total = totalWith(report, source);
            if (own == column && total) {
                p.row = total->id;
                p.column = source;
            }
        }
    }
    return p;
}

struct NotSplit
{
    FigureSeries series;
    QStringList contradictions; // years whose parts are more than their total
};

NotSplit notSplitByType(const Report &report, const QList<CompletedPoint> &points)
{
    NotSplit result{{QString::fromUtf8(QT_TRANSLATE_NOOP("Message", "Not split by type")), {}}, {}};
    for (const CompletedPoint &entry : points) {
        FigurePoint p = seriesPoint(report, entry, Column::Total);
        for (const Column part : seriesColumns(SeriesKind::ContributionsTrend)) {
            const FigurePoint amount = seriesPoint(report, entry, part);
            if (part != Column::Total && p.value && amount.value)
                p.value = Decimal::difference(*p.value, *amount.value);
        }
        p.written.clear();
        if (p.value && p.value->isNegative()) {
            result.contradictions.append(p.label);
            p.value.reset();
            p.missing = Value::Kind::Text;
        }
        result.series.points.append(p);
    }
    return result;
}

Message onlyOneYear(const QList<CompletedPoint> &points)
{
    if (points.size() != 1)
        return {};
    return Message(
        QT_TRANSLATE_NOOP("Message", "Only %1 is known so far. Type other years in the table beside this chart."),
        {QString::number(points.first().year)});
}

} // namespace

void addSeriesFigures(const Report &report, QList<Draft> &drafts)
{
    struct Named
    {
        const char *name;
        Column column;
    };
    static const QList<Named> trendColumns = {{QT_TRANSLATE_NOOP("Message", "Final budget"), Column::Budget},
                                              {QT_TRANSLATE_NOOP("Message", "Funds available"), Column::Available},
                                              {QT_TRANSLATE_NOOP("Message", "Expenditure"), Column::Expenditure}};
    static const QList<Named> typeColumns = {
        {QT_TRANSLATE_NOOP("Message", "Unearmarked"), Column::Unearmarked},
        {QT_TRANSLATE_NOOP("Message", "Softly earmarked"), Column::SoftlyEarmarked},
        {QT_TRANSLATE_NOOP("Message", "Earmarked"), Column::Earmarked},
        {QT_TRANSLATE_NOOP("Message", "Tightly earmarked"), Column::TightlyEarmarked}};
    for (const SeriesKind kind : {SeriesKind::BudgetTrend, SeriesKind::ContributionsTrend}) {
        const bool trend = kind == SeriesKind::BudgetTrend;
        const QList<CompletedPoint> points = completedSeries(report, kind);
        const auto heading = std::find_if(report.seriesHeadings.begin(), report.seriesHeadings.end(),
                                          [&](const SeriesHeading &h) { return h.series == kind; });
        const bool hasHeading = heading != report.seriesHeadings.end();
        if (points.isEmpty() && !hasHeading)
            continue;

        Figure figure = emptyFigure(report, seriesName(kind), trend ? Figure::Form::Trend : Figure::Form::StackedBars);
        figure.title = trend ? Message(QT_TRANSLATE_NOOP("Message", "Budget and expenditure trend"))
                             : Message(QT_TRANSLATE_NOOP("Message", "Contributions trend by type"));
        figure.unit = unitName(Unit::Usd);
        figure.note = onlyOneYear(points);
        figure.whenEmpty = Message(QT_TRANSLATE_NOOP(
            "Message", "No year is known yet. Type years and amounts in the table beside this chart."));
        for (const Named &column : trend ? trendColumns : typeColumns) {
            FigureSeries series{QString::fromUtf8(column.name), {}};
            for (const CompletedPoint &entry : points)
                series.points.append(seriesPoint(report, entry, column.column));
            figure.series.append(series);
        }
        if (!trend) {
            NotSplit rest = notSplitByType(report, points);
            if (!rest.contradictions.isEmpty())
                figure.note = Message(QT_TRANSLATE_NOOP("Message", "The parts of %1 are more than the total."),
                                      {rest.contradictions.join(QStringLiteral(", "))});
            figure.series.append(std::move(rest.series));
        }
        const int section = hasHeading                ? heading->section
                            : report.finances.empty() ? -1
                                                      : sectionOfTable(report, report.finances.front().table);
        drafts.append({std::move(figure), section});
    }
}

} // namespace figureparts

} // namespace outturn
