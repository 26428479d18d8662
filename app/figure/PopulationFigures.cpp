// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/IndicatorParts.h"

#include <QHash>
#include <QRegularExpression>

namespace outturn::figureparts {

namespace {

constexpr int longestName = 40;

struct Indicator
{
    int section = -1;
    QList<const IndicatorRow *> rows;
};

// By level and code, in the order of the report. Rows without a code belong to no indicator that has a name.
QList<Indicator> indicatorsOf(const Report &report)
{
    QList<Indicator> list;
    QHash<QString, qsizetype> places;
    for (const IndicatorRow &row : report.indicators) {
        const QString code = row.code.value().written();
        if (code.isEmpty())
            continue;
        const QString key = areaKindName(row.areaKind) + u' ' + code;
        auto found = places.find(key);
        if (found == places.end()) {
            found = places.insert(key, list.size());
            list.append(Indicator{sectionOfTable(report, row.table), {}});
        }
        list[*found].rows.append(&row);
    }
    return list;
}

// A code may be any words; a figure's name is a file's.
QString codeAsName(QString code)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}.]+"));
    return code.left(longestName).replace(others, QStringLiteral("-"));
}

} // namespace

void addPopulationFigures(const Report &report, QList<Draft> &drafts, std::optional<int> only)
{
    for (const Indicator &indicator : indicatorsOf(report)) {
        if (indicator.rows.size() < 2 || (only && *only != indicator.section))
            continue;
        const IndicatorRow &first = *indicator.rows.first();
        const QString code = first.code.value().written();
        const RowLabel label = countriesDiffer(indicator.rows) ? RowLabel::PopulationAndCountry : RowLabel::Population;
        bool isMain = true;
        for (const MeasuredRows &part : byMeasure(report, indicator.rows)) {
            QString name = QStringLiteral("indicator-") + areaKindName(first.areaKind) + u'-' + codeAsName(code) +
                           QStringLiteral("-by-population-type");
            if (!isMain)
                name += u'-' + (part.measure.unit == Unit::None ? QStringLiteral("numbers")
                                                                : slug(unitName(part.measure.unit)));
            isMain = false;
            Figure figure = emptyFigure(report, name, Figure::Form::Markers);
            figure.isDetail = true;
            figure.title = Message(QT_TRANSLATE_NOOP("Message", "%1 %2, by population type"),
                                   {code, first.title.value().written()});
            figure.unit = unitName(part.measure.unit);
            figure.steps = part.measure.steps;
            figure.whenEmpty = Message(
                QT_TRANSLATE_NOOP("Message", "No values are known yet. Enter them in the indicator table above."));
            figure.rowsInAll = static_cast<int>(part.rows.size());
            addValueSeries(figure, part.rows, part.rows, part.measure, label);
            drafts.append({std::move(figure), indicator.section});
        }
    }
}

} // namespace outturn::figureparts
