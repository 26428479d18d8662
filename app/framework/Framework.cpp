// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/framework/Framework.h"

#include "app/framework/FrameworkFile.h"

#include <algorithm>

namespace outturn {

namespace {

QString codeKey(AreaKind level, QStringView code)
{
    if (code.endsWith(u'.'))
        code.chop(1);
    return areaKindName(level) + u' ' + code.toString();
}

std::optional<AreaKind> kindOfLetter(QChar letter)
{
    switch (letter.toUpper().unicode()) {
    case u'I':
        return AreaKind::Impact;
    case u'O':
        return AreaKind::Outcome;
    case u'E':
        return AreaKind::Enabling;
    default:
        return std::nullopt;
    }
}

} // namespace

bool isSameScaleLevel(const QString &a, const QString &b)
{
    const auto name = [](const QString &written) {
        const std::optional<ScaleBand> band = scaleBand(written);
        return (band ? band->label : written).trimmed();
    };
    return name(a).compare(name(b), Qt::CaseInsensitive) == 0;
}

Light lightOf(const Decimal &value, const Thresholds &thresholds)
{
    if (thresholds.direction == Direction::HigherIsBetter)
        return value <= thresholds.redMax ? Light::Red : value <= thresholds.amberMax ? Light::Amber : Light::Green;
    return value <= thresholds.greenMax ? Light::Green : value <= thresholds.amberMax ? Light::Amber : Light::Red;
}

Unit IndicatorDefinition::unitIn(std::optional<int> year) const
{
    return earlierUnit && year && *year <= earlierUnit->first ? earlierUnit->second : unit;
}

const Thresholds *IndicatorDefinition::thresholdsIn(std::optional<int> year, Unit counted) const
{
    if (unitIn(year) != counted)
        return nullptr;
    const bool isEarlier = earlierUnit && year && *year <= earlierUnit->first;
    const std::optional<Thresholds> &published = isEarlier ? earlierThresholds : thresholds;
    return published ? &*published : nullptr;
}

const Framework &Framework::core()
{
    static const Framework framework;
    return framework;
}

Framework::Framework()
{
    FrameworkFile file = readFrameworkFile(QStringLiteral(":/framework.json"));
    m_areas = std::move(file.areas);
    m_indicators = std::move(file.indicators);
    m_populationTypes = std::move(file.populationTypes);
    for (size_t i = 0; i < m_indicators.size(); ++i) {
        const IndicatorDefinition &indicator = m_indicators[i];
        const QString key = codeKey(indicator.level, indicator.code);
        if (m_byCode.contains(key) || !area(indicator.level, indicator.areaNumber))
            qFatal("framework.json: indicator %s stands twice or in an unknown area", qUtf8Printable(key));
        m_byCode.insert(key, static_cast<int>(i));
    }
}

const AreaDefinition *Framework::area(AreaKind kind, int number) const
{
    const auto it = std::find_if(m_areas.begin(), m_areas.end(), [&](const AreaDefinition &area) {
        return area.kind == kind && area.number == number;
    });
    return it != m_areas.end() ? &*it : nullptr;
}

const AreaDefinition *Framework::areaOfLabel(QStringView financeLabel) const
{
    const QStringView label = financeLabel.trimmed();
    if (label.size() < 3 || label[1].toUpper() != u'A')
        return nullptr;
    const auto kind = kindOfLetter(label[0]);
    qsizetype end = 2;
    while (end < label.size() && label[end] >= u'0' && label[end] <= u'9')
        ++end;
    // "OA2b" and "OA2-3" are other things than OA2.
    if (!kind || end == 2 || end > 4 || (end < label.size() && label[end] != u':' && !label[end].isSpace()))
        return nullptr;
    return area(*kind, label.sliced(2, end - 2).toInt());
}

const IndicatorDefinition *Framework::indicator(AreaKind level, QStringView code) const
{
    const auto it = m_byCode.constFind(codeKey(level, code));
    return it != m_byCode.constEnd() ? &m_indicators[static_cast<size_t>(*it)] : nullptr;
}

} // namespace outturn
