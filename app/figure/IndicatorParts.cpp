// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/IndicatorParts.h"

#include <QSet>

#include <algorithm>

namespace outturn::figureparts {

namespace {

constexpr std::array valueColumns = {Column::Baseline, Column::Target, Column::Actual};

const IndicatorDefinition *definition(const IndicatorRow &row)
{
    return Framework::core().indicator(row.areaKind, row.code.value().written());
}

QStringList stepsOf(const IndicatorRow &row)
{
    QStringList steps;
    if (const IndicatorDefinition *known = definition(row)) {
        for (const ScaleLevel &level : known->scale)
            steps.prepend(level.label);
    }
    return steps;
}

QString labelOf(const IndicatorRow &row, RowLabel label)
{
    const bool coded = label == RowLabel::Code || label == RowLabel::CodeAndCountry;
    const bool withCountry = label == RowLabel::CodeAndCountry || label == RowLabel::PopulationAndCountry;
    QStringList parts = {coded ? row.code.value().written() : QString(), row.population.value().written()};
    if (withCountry && row.country)
        parts.append(u'(' + row.country->value().written() + u')');
    parts.removeAll(QString());
    return parts.isEmpty() ? row.title.value().written() : parts.join(u' ');
}

FigureSeries seriesOf(const QList<const IndicatorRow *> &rows, const char *name, Column column, const Measure &measure,
                      RowLabel label)
{
    FigureSeries series{QString::fromUtf8(name), {}};
    for (const IndicatorRow *row : rows) {
        FigurePoint p = point(labelOf(*row, label), row->id, column, row->cell(column), measure.unit);
        p.detail = row->title.value().written();
        if (const IndicatorDefinition *known = definition(*row))
            p.direction = known->direction;
        for (int i = 0; p.missing == Value::Kind::Scale && i < measure.steps.size(); ++i) {
            if (isSameScaleLevel(measure.steps[i], p.written))
                p.step = i;
        }
        series.points.append(p);
    }
    return series;
}

// Words that stand where a number or a level is expected are named: nothing is left out in silence.
Message notPlaced(const Figure &figure)
{
    QStringList rows;
    QSet<QString> named;
    for (const FigureSeries &series : figure.series) {
        for (const FigurePoint &p : series.points) {
            const bool words = p.missing == Value::Kind::Text || p.missing == Value::Kind::Scale;
            if (p.value || p.step || !words || p.noColumn || named.contains(p.label))
                continue;
            named.insert(p.label);
            rows.append(p.label);
        }
    }
    if (rows.isEmpty())
        return {};
    return Message(QT_TRANSLATE_NOOP("Message", "Shown as words only, since not on the same scale: %1."),
                   {rows.join(QStringLiteral(", "))});
}

} // namespace

Measure measureOf(const Report &report, const IndicatorRow &row)
{
    bool onScale = false;
    for (const Column column : {Column::Actual, Column::Target, Column::Baseline}) {
        const Cell *cell = row.cell(column);
        if (cell && cell->value().number())
            return {cell->value().unit(), {}, true};
        onScale = onScale || (cell && cell->value().kind() == Value::Kind::Scale);
    }
    if (onScale)
        return {Unit::Points, stepsOf(row), true};
    const IndicatorDefinition *known = definition(row);
    if (!known)
        return {};
    const Unit unit = known->unitIn(report.year);
    return {unit, unit == Unit::Points ? stepsOf(row) : QStringList(), true};
}

bool countriesDiffer(const QList<const IndicatorRow *> &rows)
{
    static const QString none;
    const auto country = [](const IndicatorRow *row) -> const QString & {
        return row->country ? row->country->value().written() : none;
    };
    return std::any_of(rows.begin(), rows.end(),
                       [&](const IndicatorRow *row) { return country(row) != country(rows.first()); });
}

void addValueSeries(Figure &figure, const QList<const IndicatorRow *> &rows, const QList<const IndicatorRow *> &drawn,
                    const Measure &measure, RowLabel label)
{
    static constexpr std::array names = {QT_TRANSLATE_NOOP("Message", "Baseline"),
                                         QT_TRANSLATE_NOOP("Message", "Target"),
                                         QT_TRANSLATE_NOOP("Message", "Actual")};
    for (size_t i = 0; i < valueColumns.size(); ++i) {
        const Column column = valueColumns[i];
        const bool exists = std::any_of(rows.begin(), rows.end(),
                                        [&](const IndicatorRow *row) { return row->cell(column) != nullptr; });
        if (exists)
            figure.series.append(seriesOf(drawn, names[i], column, measure, label));
    }
    figure.note = notPlaced(figure);
}

QList<MeasuredRows> byMeasure(const Report &report, const QList<const IndicatorRow *> &rows)
{
    QList<MeasuredRows> parts;
    QList<const IndicatorRow *> untold;
    for (const IndicatorRow *row : rows) {
        const Measure measure = measureOf(report, *row);
        if (!measure.told) {
            untold.append(row);
            continue;
        }
        const auto found =
            std::find_if(parts.begin(), parts.end(), [&](const MeasuredRows &part) { return part.measure == measure; });
        if (found == parts.end())
            parts.append({measure, {row}});
        else
            found->rows.append(row);
    }
    if (parts.isEmpty())
        parts.append({Measure{Unit::None, {}, true}, {}});
    const auto most = std::max_element(parts.begin(), parts.end(), [](const MeasuredRows &a, const MeasuredRows &b) {
        return a.rows.size() < b.rows.size();
    });
    most->rows += untold; // they hold words only, which fit beside any unit
    std::rotate(parts.begin(), most, most + 1);
    return parts;
}

} // namespace outturn::figureparts
