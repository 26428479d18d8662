// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/FigureParts.h"

#include "app/framework/Framework.h"

#include <QSet>

#include <algorithm>

namespace outturn::figureparts {

namespace {

constexpr std::array valueColumns = {Column::Baseline, Column::Target, Column::Actual};

// What a row's values count; a scale is told by its levels. None: the row itself does not tell.
struct Measure
{
    Unit unit = Unit::None;
    QStringList steps; // lowest first
    bool told = false;

    bool operator==(const Measure &) const = default;
};

QString levelName(const QString &written)
{
    const std::optional<ScaleBand> band = scaleBand(written);
    return (band ? band->label : written).trimmed();
}

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

struct Group
{
    const IndicatorRow *first = nullptr;
    int section = -1;
    QList<const IndicatorRow *> rows;
};

bool together(const IndicatorRow &a, const IndicatorRow &b, bool sameSection)
{
    if (a.core != b.core || !sameSection)
        return false;
    return a.core ? a.areaKind == b.areaKind : a.areaKind == b.areaKind && a.areaNumber == b.areaNumber;
}

QList<Group> groups(const Report &report)
{
    QList<Group> list;
    for (const IndicatorRow &row : report.indicators) {
        const int section = sectionOfTable(report, row.table);
        const auto found = std::find_if(list.begin(), list.end(),
                                        [&](const Group &g) { return together(*g.first, row, g.section == section); });
        Group &group = found == list.end() ? list.emplaceBack(Group{&row, section, {}}) : *found;
        group.rows.append(&row);
    }
    return list;
}

// The country is said only where it is not the same in every row.
QString labelOf(const IndicatorRow &row, bool withCountry)
{
    QStringList parts = {row.code.value().written(), row.population.value().written()};
    if (withCountry && row.country)
        parts.append(u'(' + row.country->value().written() + u')');
    parts.removeAll(QString());
    return parts.isEmpty() ? row.title.value().written() : parts.join(u' ');
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

FigureSeries seriesOf(const QList<const IndicatorRow *> &rows, const char *name, Column column, const Measure &measure,
                      bool withCountry)
{
    FigureSeries series{QString::fromUtf8(name), {}};
    for (const IndicatorRow *row : rows) {
        FigurePoint p = point(labelOf(*row, withCountry), row->id, column, row->cell(column), measure.unit);
        p.detail = row->title.value().written();
        for (int i = 0; p.missing == Value::Kind::Scale && i < measure.steps.size(); ++i) {
            if (levelName(measure.steps[i]).compare(levelName(p.written), Qt::CaseInsensitive) == 0)
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

QString areaIdOf(const Report &report, const IndicatorRow &row)
{
    for (const Area &area : report.areas) {
        if (area.kind == row.areaKind && area.number == row.areaNumber)
            return area.id;
    }
    const QString kind = areaKindName(row.areaKind);
    return row.areaNumber > 0 ? kind + u'-' + QString::number(row.areaNumber) : kind;
}

QString areaTitleOf(const Report &report, const IndicatorRow &row)
{
    const auto area = std::find_if(report.areas.begin(), report.areas.end(),
                                   [&](const Area &a) { return a.kind == row.areaKind && a.number == row.areaNumber; });
    const QString number = QString::number(row.areaNumber);
    if (area != report.areas.end() && !area->title.isEmpty())
        return number + QStringLiteral(". ") + area->title;
    const AreaDefinition *known = Framework::core().area(row.areaKind, row.areaNumber);
    return known ? number + QStringLiteral(". ") + known->title : areaIdOf(report, row);
}

Message titleOf(const Report &report, const IndicatorRow &row)
{
    if (!row.core)
        return Message(QT_TRANSLATE_NOOP("Message", "Indicators of %1"), {areaTitleOf(report, row)});
    if (row.areaKind == AreaKind::Impact)
        return Message(QT_TRANSLATE_NOOP("Message", "Other core impact indicators"));
    return Message(QT_TRANSLATE_NOOP("Message", "Other core outcome indicators"));
}

Figure figureOf(const Report &report, const Group &group, const Measure &measure,
                const QList<const IndicatorRow *> &rows, bool isMain, int mostRows)
{
    const IndicatorRow &first = *group.first;
    QString name =
        QStringLiteral("indicators-") +
        (first.core ? QStringLiteral("other-core-") + areaKindName(first.areaKind) : areaIdOf(report, first));
    if (!isMain)
        name += u'-' + (measure.unit == Unit::None ? QStringLiteral("numbers") : slug(unitName(measure.unit)));
    Figure figure = emptyFigure(report, name, Figure::Form::Markers);
    figure.title = titleOf(report, first);
    figure.unit = unitName(measure.unit);
    figure.steps = measure.steps;
    figure.whenEmpty =
        Message(QT_TRANSLATE_NOOP("Message", "No values are known yet. Enter them in the indicator table above."));
    figure.rowsInAll = static_cast<int>(rows.size());
    const QList<const IndicatorRow *> drawn = mostRows > 0 ? rows.mid(0, mostRows) : rows;
    const bool withCountry = countriesDiffer(group.rows);
    static constexpr std::array names = {QT_TRANSLATE_NOOP("Message", "Baseline"),
                                         QT_TRANSLATE_NOOP("Message", "Target"),
                                         QT_TRANSLATE_NOOP("Message", "Actual")};
    for (size_t i = 0; i < valueColumns.size(); ++i) {
        const Column column = valueColumns[i];
        const bool exists = std::any_of(rows.begin(), rows.end(),
                                        [&](const IndicatorRow *row) { return row->cell(column) != nullptr; });
        if (exists)
            figure.series.append(seriesOf(drawn, names[i], column, measure, withCountry));
    }
    figure.note = notPlaced(figure);
    return figure;
}

} // namespace

void addIndicatorFigures(const Report &report, QList<Draft> &drafts, std::optional<int> only, int mostRows)
{
    struct Part
    {
        Measure measure;
        QList<const IndicatorRow *> rows;
    };
    for (const Group &group : groups(report)) {
        QList<Part> parts;
        QList<const IndicatorRow *> untold;
        for (const IndicatorRow *row : group.rows) {
            const Measure measure = measureOf(report, *row);
            if (!measure.told) {
                untold.append(row);
                continue;
            }
            const auto found =
                std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return part.measure == measure; });
            if (found == parts.end())
                parts.append({measure, {row}});
            else
                found->rows.append(row);
        }
        if (parts.isEmpty())
            parts.append({Measure{Unit::None, {}, true}, {}});
        // The most frequent measure has the area's plain name; equal ones keep the report's order.
        const auto main = std::max_element(parts.begin(), parts.end(),
                                           [](const Part &a, const Part &b) { return a.rows.size() < b.rows.size(); });
        const Measure mainMeasure = main->measure;
        main->rows += untold; // they hold words only, which fit beside any unit
        std::stable_partition(parts.begin(), parts.end(),
                              [&](const Part &part) { return part.measure == mainMeasure; });
        const bool wanted = !only || *only == group.section;
        for (const Part &part : parts)
            drafts.append({figureOf(report, group, part.measure, wanted ? part.rows : QList<const IndicatorRow *>(),
                                    part.measure == mainMeasure, mostRows),
                           group.section});
    }
}

} // namespace outturn::figureparts
