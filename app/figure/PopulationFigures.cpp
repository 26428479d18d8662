// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/IndicatorParts.h"

#include <QCryptographicHash>
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
QString codeAsName(const QString &code)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}.]+"));
    QString name = code.left(longestName).replace(others, QStringLiteral("-"));
    // Two codes never share a name, whichever of them is asked for.
    if (name != code)
        name += u'-' + QString::fromLatin1(
                           QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256).toHex().left(8));
    return name;
}

} // namespace

void addPopulationFigures(const Report &report, QList<Draft> &drafts, const Wanted &wanted)
{
    for (const Indicator &indicator : indicatorsOf(report)) {
        if (indicator.rows.size() < 2 || (wanted.only && *wanted.only != indicator.section))
            continue;
        const IndicatorRow &first = *indicator.rows.first();
        const QString base = QStringLiteral("indicator-") + areaKindName(first.areaKind) + u'-' +
                             codeAsName(first.code.value().written()) + QStringLiteral("-by-population-type");
        if (!wanted.has(base))
            continue;
        const QString code = first.code.value().written();
        const RowLabel label = countriesDiffer(indicator.rows) ? RowLabel::PopulationAndCountry : RowLabel::Population;
        bool isMain = true;
        for (const MeasuredRows &part : byMeasure(report, indicator.rows)) {
            QString name = base;
            if (!isMain)
                name += u'-' + (part.measure.unit == Unit::None ? QStringLiteral("numbers")
                                                                : slug(unitName(part.measure.unit)));
            isMain = false;
            Figure figure = emptyFigure(report, name, Figure::Form::Markers);
            figure.base = base;
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
