// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Progress.h"

#include <array>
#include <limits>

namespace outturn {

namespace {

// What is nearer than this share of the target's value counts as near.
constexpr int nearTenths = 9;
constexpr int coveredDecimals = 2;

const Value *valueOf(const IndicatorRow &row, Column column)
{
    const Cell *cell = row.cell(column);
    return cell ? &cell->value() : nullptr;
}

std::optional<Decimal> number(const Value *value, Unit unit)
{
    return value && value->number() && value->unit() == unit ? value->number() : std::nullopt;
}

// Exact, and none where it would need more digits than a decimal has.
std::optional<Decimal> times(const Decimal &value, int factor)
{
    const qint64 most = std::numeric_limits<qint64>::max() / factor;
    if (value.coefficient() > most || value.coefficient() < -most)
        return std::nullopt;
    return Decimal::tryFrom(value.coefficient() * factor, value.scale());
}

// Targets of 100 percent are common: what stands in the published green band is near them, too.
bool isNear(const Decimal &actual, const Decimal &target, Direction direction, const Thresholds *thresholds)
{
    if (thresholds && lightOf(actual, *thresholds) == Light::Green)
        return true;
    if (target.isNegative() || actual.isNegative())
        return false;
    const bool higher = direction == Direction::HigherIsBetter;
    const std::optional<Decimal> ten = times(higher ? actual : target, 10);
    const std::optional<Decimal> nine = times(higher ? target : actual, nearTenths);
    return ten && nine && *ten >= *nine;
}

std::optional<Decimal> coveredWay(const std::optional<Decimal> &baseline, const Decimal &target, const Decimal &actual)
{
    if (!baseline)
        return std::nullopt;
    const std::optional<Decimal> way = Decimal::difference(target, *baseline);
    const std::optional<Decimal> gone = Decimal::difference(actual, *baseline);
    return way && gone ? Decimal::percentage(*gone, *way, coveredDecimals) : std::nullopt;
}

ProgressState stateOf(const std::optional<Decimal> &baseline, const Decimal &target, const Decimal &actual,
                      Direction direction, const Thresholds *thresholds)
{
    const bool higher = direction == Direction::HigherIsBetter;
    if (higher ? actual >= target : actual <= target)
        return ProgressState::Met;
    if (baseline && (higher ? actual < *baseline : actual > *baseline))
        return ProgressState::WrongWay;
    return isNear(actual, target, direction, thresholds) ? ProgressState::Near : ProgressState::Missed;
}

// The position of a level on an indicator's scale, the best first; none for words that are no level of it.
std::optional<int> levelOf(const Value *value, const IndicatorDefinition &known)
{
    if (!value || value->kind() != Value::Kind::Scale)
        return std::nullopt;
    for (int i = 0; i < known.scale.size(); ++i) {
        if (isSameScaleLevel(known.scale[i].label, value->written()))
            return i;
    }
    return std::nullopt;
}

RowProgress onScale(const IndicatorRow &row, const IndicatorDefinition &known)
{
    RowProgress progress{ProgressState::NoTarget, {}, Direction::HigherIsBetter};
    const std::optional<int> actual = levelOf(valueOf(row, Column::Actual), known);
    const std::optional<int> target = levelOf(valueOf(row, Column::Target), known);
    const std::optional<int> baseline = levelOf(valueOf(row, Column::Baseline), known);
    if (!actual || !target)
        return progress;
    if (*actual <= *target)
        progress.state = ProgressState::Met;
    else if (baseline && *actual > *baseline)
        progress.state = ProgressState::WrongWay;
    else if (known.scale[*actual].light == known.scale[*target].light)
        progress.state = ProgressState::Near;
    else
        progress.state = ProgressState::Missed;
    return progress;
}

} // namespace

RowProgress progressOf(const IndicatorRow &row, std::optional<int> year)
{
    const IndicatorDefinition *known = Framework::core().indicator(row.areaKind, row.code.value().written());
    const Value *actual = valueOf(row, Column::Actual);
    if (actual && actual->kind() == Value::Kind::Scale && known && !known->scale.isEmpty())
        return onScale(row, *known);

    RowProgress progress;
    if (known)
        progress.direction = known->direction;
    const bool onUnknownScale = actual && actual->kind() == Value::Kind::Scale;
    if (onUnknownScale)
        progress.state = ProgressState::NoTarget;
    if (!actual || !actual->number())
        return progress;
    progress.state = ProgressState::NoTarget;
    const std::optional<Decimal> target = number(valueOf(row, Column::Target), actual->unit());
    if (!target)
        return progress;

    const std::optional<Decimal> baseline = number(valueOf(row, Column::Baseline), actual->unit());
    const Thresholds *thresholds = known ? known->thresholdsIn(year, actual->unit()) : nullptr;
    progress.state = stateOf(baseline, *target, *actual->number(),
                             progress.direction.value_or(Direction::HigherIsBetter), thresholds);
    progress.covered = coveredWay(baseline, *target, *actual->number());
    return progress;
}

QString progressName(ProgressState state)
{
    static constexpr std::array names = {"met", "near", "missed", "wrong-way", "no-target", "no-data"};
    return QString::fromLatin1(names[static_cast<size_t>(state)]);
}

const char *progressWords(ProgressState state)
{
    static constexpr std::array words = {
        QT_TRANSLATE_NOOP("Message", "Met"),       QT_TRANSLATE_NOOP("Message", "Near"),
        QT_TRANSLATE_NOOP("Message", "Missed"),    QT_TRANSLATE_NOOP("Message", "Wrong way"),
        QT_TRANSLATE_NOOP("Message", "No target"), QT_TRANSLATE_NOOP("Message", "No data")};
    return words[static_cast<size_t>(state)];
}

} // namespace outturn
