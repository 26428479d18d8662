// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/IndicatorParts.h"

#include <algorithm>

namespace outturn::figureparts {

namespace {

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

QString areaTitleOf(const Report &report, const IndicatorRow &row)
{
    const auto area = std::find_if(report.areas.begin(), report.areas.end(),
                                   [&](const Area &a) { return a.kind == row.areaKind && a.number == row.areaNumber; });
    const QString number = QString::number(row.areaNumber);
    if (area != report.areas.end() && !area->title.isEmpty())
        return number + QStringLiteral(". ") + area->title;
    const AreaDefinition *known = Framework::core().area(row.areaKind, row.areaNumber);
    return known ? number + QStringLiteral(". ") + known->title : areaIdOf(report, row.areaKind, row.areaNumber);
}

Message titleOf(const Report &report, const IndicatorRow &row)
{
    if (!row.core)
        return Message(QT_TRANSLATE_NOOP("Message", "Indicators of %1"), {areaTitleOf(report, row)});
    if (row.areaKind == AreaKind::Impact)
        return Message(QT_TRANSLATE_NOOP("Message", "Other core impact indicators"));
    return Message(QT_TRANSLATE_NOOP("Message", "Other core outcome indicators"));
}

QString baseOf(const Report &report, const IndicatorRow &first)
{
    return QStringLiteral("indicators-") + (first.core ? QStringLiteral("other-core-") + areaKindName(first.areaKind)
                                                       : areaIdOf(report, first.areaKind, first.areaNumber));
}

Figure figureOf(const Report &report, const Group &group, const Measure &measure,
                const QList<const IndicatorRow *> &rows, bool isMain, int mostRows)
{
    const IndicatorRow &first = *group.first;
    const QString base = baseOf(report, first);
    QString name = base;
    if (!isMain)
        name += u'-' + (measure.unit == Unit::None ? QStringLiteral("numbers") : slug(unitName(measure.unit)));
    Figure figure = emptyFigure(report, name, Figure::Form::Markers);
    figure.base = base;
    figure.title = titleOf(report, first);
    figure.unit = unitName(measure.unit);
    figure.steps = measure.steps;
    figure.whenEmpty =
        Message(QT_TRANSLATE_NOOP("Message", "No values are known yet. Enter them in the indicator table above."));
    figure.rowsInAll = static_cast<int>(rows.size());
    const QList<const IndicatorRow *> drawn = mostRows > 0 ? rows.mid(0, mostRows) : rows;
    addValueSeries(figure, rows, drawn, measure,
                   countriesDiffer(group.rows) ? RowLabel::CodeAndCountry : RowLabel::Code);
    return figure;
}

} // namespace

void addIndicatorFigures(const Report &report, QList<Draft> &drafts, const Wanted &wanted)
{
    for (const Group &group : groups(report)) {
        if (!wanted.has(baseOf(report, *group.first)))
            continue;
        const bool whole = !wanted.only || *wanted.only == group.section;
        // The most frequent measure has the area's plain name.
        bool isMain = true;
        for (const MeasuredRows &part : byMeasure(report, group.rows)) {
            drafts.append({figureOf(report, group, part.measure, whole ? part.rows : QList<const IndicatorRow *>(),
                                    isMain, wanted.mostRows),
                           group.section});
            isMain = false;
        }
    }
}

} // namespace outturn::figureparts
