// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Section.h"
#include "app/report/Value.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace outturn {

enum class Direction : quint8 { HigherIsBetter, LowerIsBetter };
enum class Light : quint8 { Red, Amber, Green };

/// An impact, outcome or enabling area of the results framework.
struct AreaDefinition
{
    AreaKind kind;
    int number;
    QString shortName;    ///< "Status"
    QString financeLabel; ///< as finance tables print it: "OA2: Status"
    QString title;        ///< "Status Determination"
    QStringList aliases;  ///< other titles and labels that reports use
};

/// A level of an ordinal scale, best first.
struct ScaleLevel
{
    QString label; ///< as reports print it: "Moderate: 40-69 points"
    Light light;
};

/// Whether words of a scale name the same level: "moderate" and "Moderate: 40-69 points".
bool isSameScaleLevel(const QString &a, const QString &b);

/// Upper edges of the bands, as published for the indicators of 2022 (see docs/framework.md for the source and for
/// values between two edges). Where higher is better: red up to redMax, amber up to amberMax, then green; where lower
/// is better: green up to greenMax, amber up to amberMax, then red, also beyond redMax.
struct Thresholds
{
    Direction direction;
    Decimal redMax, amberMax, greenMax;
};

/// The band that a value lies in.
Light lightOf(const Decimal &value, const Thresholds &thresholds);

struct IndicatorDefinition
{
    AreaKind level;
    QString code; ///< "3.2a"; the same code may exist at another level
    int areaNumber;
    QString title;
    Unit unit; ///< Percent, People, Days, Points (an ordinal scale), Consultations
    /// Up to and with this year the unit was another one (7.1 was a percentage in 2022).
    std::optional<std::pair<int, Unit>> earlierUnit;
    Direction direction;
    std::optional<Thresholds> thresholds;        ///< in `unit`
    std::optional<Thresholds> earlierThresholds; ///< in the unit of `earlierUnit`
    QList<ScaleLevel> scale;                     ///< of an ordinal indicator; empty otherwise
    QStringList otherTitles;                     ///< of other years, without a dot at the end

    /// The unit of a report of that year; the present one when the year is not known.
    Unit unitIn(std::optional<int> year) const;
    /// Those that hold for a value of this unit in a report of that year; null for none.
    const Thresholds *thresholdsIn(std::optional<int> year, Unit counted) const;
};

/// The results framework: facts that hold for every report. Loaded once from resources/framework.json.
/// Immutable, so that any thread may read it.
class Framework
{
public:
    static const Framework &core();

    const AreaDefinition *area(AreaKind kind, int number) const;
    /// "OA2: Status", "EA17", "IA2: Respond" → the area; by its letters and number, whatever name follows.
    const AreaDefinition *areaOfLabel(QStringView financeLabel) const;
    /// By level and code, since impact 2.2 and outcome 2.2 are two indicators; "13.1." is 13.1.
    const IndicatorDefinition *indicator(AreaKind level, QStringView code) const;
    const std::vector<AreaDefinition> &areas() const { return m_areas; }
    const std::vector<IndicatorDefinition> &indicators() const { return m_indicators; }
    /// In the order of the editors' list.
    const QStringList &populationTypes() const { return m_populationTypes; }

private:
    Framework();

    std::vector<AreaDefinition> m_areas;
    std::vector<IndicatorDefinition> m_indicators;
    QHash<QString, int> m_byCode; ///< "outcome 3.1"
    QStringList m_populationTypes;
};

} // namespace outturn
