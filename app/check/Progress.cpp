// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Progress.h"

#include "app/edit/RemarkInput.h"

#include <algorithm>
#include <array>

namespace outturn {

namespace {

// What is nearer than this share of the target's value counts as near, in percent.
constexpr int usualNear = 90;
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
std::optional<Decimal> times(const Decimal &a, const Decimal &b)
{
    qint64 product = 0;
    if (__builtin_mul_overflow(a.coefficient(), b.coefficient(), &product))
        return std::nullopt;
    return Decimal::tryFrom(product, a.scale() + b.scale());
}

// How a row is judged: by whom does not matter any more.
struct Measure
{
    Direction direction = Direction::HigherIsBetter;
    Decimal near{usualNear};
    std::optional<Decimal> green = {};
    const Thresholds *published = nullptr;
};

bool isGreen(const Decimal &actual, const Measure &measure)
{
    if (measure.green)
        return measure.direction == Direction::HigherIsBetter ? actual >= *measure.green : actual <= *measure.green;
    return measure.published && lightOf(actual, *measure.published) == Light::Green;
}

// Targets of 100 percent are common: what stands in the green band is near them, too.
bool isNear(const Decimal &actual, const Decimal &target, const Measure &measure)
{
    if (isGreen(actual, measure))
        return true;
    if (target.isNegative() || actual.isNegative())
        return false;
    const bool higher = measure.direction == Direction::HigherIsBetter;
    const std::optional<Decimal> reached = times(higher ? actual : target, Decimal(100));
    const std::optional<Decimal> wanted = times(higher ? target : actual, measure.near);
    return reached && wanted && *reached >= *wanted;
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
                      const Measure &measure)
{
    const bool higher = measure.direction == Direction::HigherIsBetter;
    if (higher ? actual >= target : actual <= target)
        return ProgressState::Met;
    if (baseline && (higher ? actual < *baseline : actual > *baseline))
        return ProgressState::WrongWay;
    return isNear(actual, target, measure) ? ProgressState::Near : ProgressState::Missed;
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

ProgressRules::ProgressRules(const Report &report) : m_year(report.year)
{
    // Remarks are sorted by their subjects.
    auto it = std::lower_bound(report.remarks.begin(), report.remarks.end(), progressSubject(),
                               [](const Remark &remark, const QString &subject) { return remark.subject < subject; });
    for (; it != report.remarks.end() && it->subject.startsWith(progressSubject()); ++it) {
        const auto subject = progressOfSubject(it->subject);
        if (!subject)
            continue;
        Own &own = subject->kind ? m_own[it->subject] : m_all;
        if (it->part == progressNearPart())
            own.near = nearShare(it->text);
        else if (it->part == progressGreenPart())
            own.green = it->text;
        else if (it->part == progressDirectionPart())
            own.direction = it->text == u"lower" ? Direction::LowerIsBetter : Direction::HigherIsBetter;
    }
}

RowProgress ProgressRules::of(const IndicatorRow &row) const
{
    const QString &code = row.code.value().written();
    const IndicatorDefinition *known = Framework::core().indicator(row.areaKind, code);
    const Value *actual = valueOf(row, Column::Actual);
    if (actual && actual->kind() == Value::Kind::Scale && known && !known->scale.isEmpty())
        return onScale(row, *known);

    const Own own = m_own.isEmpty() ? Own() : m_own.value(progressSubject(row.areaKind, code));
    RowProgress progress;
    progress.direction = own.direction ? own.direction : known ? std::optional(known->direction) : std::nullopt;
    const bool onUnknownScale = actual && actual->kind() == Value::Kind::Scale;
    if (onUnknownScale)
        progress.state = ProgressState::NoTarget;
    if (!actual || !actual->number())
        return progress;
    progress.state = ProgressState::NoTarget;
    const std::optional<Decimal> target = number(valueOf(row, Column::Target), actual->unit());
    if (!target)
        return progress;

    Measure measure;
    measure.direction = progress.direction.value_or(Direction::HigherIsBetter);
    measure.near = own.near ? *own.near : m_all.near.value_or(Decimal(usualNear));
    const std::optional<Value> green = own.green.isEmpty() ? std::nullopt : greenEdge(own.green, actual->unit());
    if (green && green->unit() == actual->unit())
        measure.green = green->number();
    // A band that counts from the other end says nothing.
    const Thresholds *published = known ? known->thresholdsIn(m_year, actual->unit()) : nullptr;
    if (published && published->direction == measure.direction)
        measure.published = published;

    const std::optional<Decimal> baseline = number(valueOf(row, Column::Baseline), actual->unit());
    progress.state = stateOf(baseline, *target, *actual->number(), measure);
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
