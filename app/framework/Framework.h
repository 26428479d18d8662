// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Section.h"
#include "app/report/Value.h"

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
    QString shortName;     ///< "Status"
    QString financeLabel;  ///< as finance tables print it: "OA2: Status"
    QString title;         ///< "Status Determination"
    QStringList aliases;   ///< other titles and labels that reports use
};

/// A level of an ordinal scale, best first.
struct ScaleLevel
{
    QString label; ///< as reports print it: "Moderate: 40-69 points"
    Light light;
};

/// Upper edges of the bands, as published (see resources/framework.json for the source of each).
struct Thresholds
{
    Direction direction;
    Decimal redMax, amberMax, greenMax;
};

struct IndicatorDefinition
{
    AreaKind level;
    QString code; ///< "3.2a"; the same code may exist at another level
    int areaNumber;
    QString title;
    Unit unit; ///< Percent, People, Days, Points (an ordinal scale), Consultations
    std::optional<std::pair<int, Unit>> earlierUnit; ///< up to and with this year the unit was another one (7.1 was a percentage in 2022)
    Direction direction;
    std::optional<Thresholds> thresholds;
    QList<ScaleLevel> scale; ///< of an ordinal indicator; empty otherwise

    Unit unitIn(std::optional<int> year) const;
};

/// The results framework: facts that hold for every report. Loaded once from resources/framework.json.
class Framework
{
public:
    static const Framework &core();

    const AreaDefinition *area(AreaKind kind, int number) const;
    /// "OA2: Status", "EA17", "IA2: Respond" → the area; by its letters and number, whatever name follows.
    const AreaDefinition *areaOfLabel(QStringView financeLabel) const;
    const IndicatorDefinition *indicator(AreaKind level, QStringView code) const;
    const std::vector<AreaDefinition> &areas() const { return m_areas; }
    const std::vector<IndicatorDefinition> &indicators() const { return m_indicators; }
    const QStringList &populationTypes() const { return m_populationTypes; }

private:
    Framework();

    std::vector<AreaDefinition> m_areas;
    std::vector<IndicatorDefinition> m_indicators;
    QHash<QString, int> m_byCode; ///< "outcome 3.1"
    QStringList m_populationTypes;
};

} // namespace outturn
