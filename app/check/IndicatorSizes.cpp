// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/IndicatorSizes.h"

#include "app/check/IndicatorValues.h"
#include "app/check/Rounding.h"
#include "app/check/RowCheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace outturn {

namespace {

// Exact; nothing when too long.
std::optional<Decimal> multiplied(const Decimal &number, int factor)
{
    qint64 coefficient = 0;
    if (__builtin_mul_overflow(number.coefficient(), qint64(factor), &coefficient))
        return std::nullopt;
    return Decimal::tryFrom(coefficient, number.scale());
}

bool isAtLeastTimes(const Decimal &large, int factor, const Decimal &small)
{
    const auto product = multiplied(small, factor);
    return product && large >= *product;
}

bool isWithinTimes(const Decimal &a, const Decimal &b, int factor)
{
    const auto most = multiplied(std::min(a, b), factor);
    return most && std::max(a, b) <= *most;
}

// 68.13 and 68 are the same where one was rounded to whole numbers.
bool isApart(const Decimal &a, const Decimal &b)
{
    const Decimal one = shortest(a);
    const Decimal other = shortest(b);
    if (one == other)
        return false;
    if (one.scale() == other.scale())
        return true;
    const auto between = distance(one, other);
    return !between || *between > halfUnit(one.scale() < other.scale() ? one : other);
}

// 1234 and 12.34 have the same digits; of fewer than three that says nothing.
bool isShifted(const Decimal &a, const Decimal &b)
{
    const auto digits = [](const Decimal &number) {
        qint64 coefficient = std::abs(number.coefficient());
        while (coefficient > 0 && coefficient % 10 == 0)
            coefficient /= 10;
        return coefficient;
    };
    return a != b && a.isNegative() == b.isNegative() && digits(a) >= 100 && digits(a) == digits(b);
}

class SizeCheck : private RowCheck
{
public:
    SizeCheck(const Report &report, const IndicatorRow &row, const IndicatorDefinition *known,
              std::optional<Direction> direction)
        : RowCheck(report, row, known), m_direction(direction)
    {
    }

    QList<Finding> findings()
    {
        checkSizes();
        checkBaseline();
        return take();
    }

private:
    void checkSizes()
    {
        for (const Column column : indicatorValueColumns) {
            if (const auto percent = percentOfFraction(m_row, column)) {
                add(Severity::Warning, "percent-fraction", column,
                    QT_TRANSLATE_NOOP("Message",
                                      "%1: %2 is %3, far from the row's other values: perhaps a fraction that means "
                                      "%4"),
                    {shortest(*percent).toPlain() + u'%'});
                return;
            }
        }
        for (const auto &[column, other] :
             {std::pair(Column::Actual, Column::Target), std::pair(Column::Actual, Column::Baseline),
              std::pair(Column::Target, Column::Baseline)}) {
            const Value *a = valueIn(column);
            const Value *b = valueIn(other);
            if (a && b && a->number() && b->number() && isShifted(*a->number(), *b->number())) {
                add(Severity::Warning, "value-jump", column,
                    QT_TRANSLATE_NOOP("Message", "%1: %2 is %3 and %4 is %5: the same digits, with another place of "
                                                 "the decimal point"),
                    {columnWords(other), b->written()});
                return;
            }
        }
        checkJump();
    }

    // Baseline and target agree on how large the values are, and the actual is another size altogether. Small counts
    // may well grow or shrink that much.
    void checkJump()
    {
        constexpr int alike = 3;
        constexpr int far = 5;
        constexpr int tooFar = 10;
        const auto aim = numberIn(Column::Target);
        const auto before = numberIn(Column::Baseline);
        const auto value = numberIn(Column::Actual);
        if (value && (aim || before))
            checkSlip(*value, aim ? Column::Target : Column::Baseline);
        if (!aim || !before || !value || hasFindings())
            return;
        const Decimal least = std::min(*aim, *before);
        const Decimal most = std::max(*aim, *before);
        const Decimal sure(valueIn(Column::Actual)->kind() == Value::Kind::Percent ? 10 : 100);
        if (least < sure || !isWithinTimes(least, most, alike) || value->isNegative() || value->isZero())
            return;
        const auto isAway = [&](int factor) {
            return isAtLeastTimes(*value, factor, most) || isAtLeastTimes(least, factor, *value);
        };
        if (isAway(tooFar) || (isAway(far) && isShiftedInto(*value, least, most)))
            add(Severity::Warning, "value-jump", Column::Actual,
                QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, far from both %4 and %5: perhaps the decimal point or a "
                                             "digit is wrong"),
                {valueIn(Column::Baseline)->written(), valueIn(Column::Target)->written()});
    }

    // A tenth of a large percentage, nearly to the digit. Counts and days do miss their targets by that much.
    void checkSlip(const Decimal &value, Column other)
    {
        constexpr int leastTimes = 8;
        constexpr int mostTimesTwice = 25;
        const Decimal large(30);
        const Decimal beside = *numberIn(other);
        const auto twice = multiplied(beside, 2);
        const auto most = multiplied(value, mostTimesTwice);
        if (valueIn(Column::Actual)->kind() != Value::Kind::Percent || beside < large || value.isZero() || !twice ||
            !most || *twice > *most || !isAtLeastTimes(beside, leastTimes, value))
            return;
        add(Severity::Warning, "value-jump", Column::Actual,
            QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, about a tenth of %4, which is %5: perhaps the decimal point is "
                                         "wrong"),
            {columnWords(other), valueIn(other)->written()});
    }

    // With one digit more or less it would be of their size. A percentage above a hundred is no explanation.
    bool isShiftedInto(const Decimal &value, const Decimal &least, const Decimal &most) const
    {
        constexpr int ten = 10;
        constexpr int near = 2;
        const auto isNear = [&](const Decimal &large, const Decimal &small) {
            return isWithinTimes(large, small, near);
        };
        const bool percent = valueIn(Column::Actual)->kind() == Value::Kind::Percent;
        if (value > most) {
            const auto scaled = multiplied(least, ten);
            const auto scaledMost = multiplied(most, ten);
            return scaled && scaledMost && (isNear(value, *scaled) || isNear(value, *scaledMost));
        }
        const auto larger = multiplied(value, ten);
        return larger && !(percent && *larger > Decimal(100)) && (isNear(*larger, least) || isNear(*larger, most));
    }

    std::optional<Decimal> numberIn(Column column) const
    {
        const Value *value = valueIn(column);
        return value ? value->number() : std::nullopt;
    }

    bool isWorse(Column column, Column than) const
    {
        const Value *value = valueIn(column);
        const Value *other = valueIn(than);
        if (!value || !other || value->kind() != other->kind())
            return false;
        if (value->number())
            return isApart(*value->number(), *other->number()) &&
                   (m_direction == Direction::HigherIsBetter ? *value->number() < *other->number()
                                                             : *value->number() > *other->number());
        if (value->kind() != Value::Kind::Scale || !m_known)
            return false;
        const ScaleLevel *level = levelMeant(*m_known, value->written());
        const ScaleLevel *otherLevel = levelMeant(*m_known, other->written());
        return level && otherLevel && level > otherLevel; // best first in one list
    }

    void checkBaseline()
    {
        if (!m_direction)
            return;
        const Value *baseline = valueIn(Column::Baseline);
        const bool higher = m_direction == Direction::HigherIsBetter;
        if (isWorse(Column::Target, Column::Baseline))
            add(Severity::Warning, "target-worse", Column::Target,
                higher ? QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, worse than %4 of %5, where higher is better")
                       : QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, worse than %4 of %5, where lower is better"),
                {columnWords(Column::Baseline), baseline->written()});
        // Where the target is met, only the target is to be asked about.
        const bool met = isWorse(Column::Target, Column::Baseline) && !isWorse(Column::Actual, Column::Target);
        if (!met && isWorse(Column::Actual, Column::Baseline))
            add(Severity::Note, "actual-worse", Column::Actual,
                higher ? QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, worse than %4 of %5, where higher is better")
                       : QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, worse than %4 of %5, where lower is better"),
                {columnWords(Column::Baseline), baseline->written()});
    }

    std::optional<Direction> m_direction;
};

} // namespace

QList<Finding> sizeFindings(const Report &report, const IndicatorRow &row, const IndicatorDefinition *known,
                            std::optional<Direction> direction)
{
    return SizeCheck(report, row, known, direction).findings();
}

std::optional<Decimal> percentOfFraction(const IndicatorRow &row, Column column)
{
    constexpr int clearly = 10;
    constexpr int near = 2;
    const auto percentIn = [&](Column in) -> std::optional<Decimal> {
        const Cell *cell = row.cell(in);
        return cell && cell->value().kind() == Value::Kind::Percent ? cell->value().number() : std::nullopt;
    };
    const auto value = percentIn(column);
    if (!value || value->isNegative() || value->isZero() || *value > Decimal(1))
        return std::nullopt;
    const auto percent = multiplied(*value, 100);
    for (const Column other : indicatorValueColumns) {
        const auto beside = other != column ? percentIn(other) : std::nullopt;
        if (!percent || !beside || !isAtLeastTimes(*beside, clearly, *value))
            continue;
        // Small percentages are common: beside one the value must mean nearly the same.
        if (*beside >= Decimal(clearly) || (*beside > Decimal(1) && isWithinTimes(*beside, *percent, near)))
            return percent;
    }
    return std::nullopt;
}

} // namespace outturn
