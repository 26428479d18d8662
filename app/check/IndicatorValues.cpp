// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/IndicatorValues.h"

#include "app/check/IndicatorNames.h"
#include "app/check/Rounding.h"
#include "app/check/ShareChecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace outturn {

namespace {

constexpr std::array rowColumns{Column::Baseline, Column::Target, Column::Actual};

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
    const auto &[less, more] = std::minmax(a, b);
    const auto most = multiplied(less, factor);
    return most && more <= *most;
}

const Value *valueIn(const IndicatorRow &row, Column column)
{
    const Cell *cell = row.cell(column);
    return cell ? &cell->value() : nullptr;
}

std::optional<Decimal> numberOfKind(const IndicatorRow &row, Column column, Value::Kind kind)
{
    const Value *value = valueIn(row, column);
    return value && value->kind() == kind ? value->number() : std::nullopt;
}

bool fits(Value::Kind kind, Unit unit)
{
    switch (kind) {
    case Value::Kind::Percent:
        return unit == Unit::Percent;
    case Value::Kind::Scale:
        return unit == Unit::Points;
    case Value::Kind::Number:
        return unit != Unit::Percent && unit != Unit::Points;
    default:
        return true; // Unknown and blank fit everywhere; of words reading tells
    }
}

const char *countedIn(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, where the results framework has a percentage");
    case Unit::Points:
        return QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, where the results framework has a level of a scale");
    case Unit::Days:
        return QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, where the results framework has a number of days");
    default:
        return QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, where the results framework has a number");
    }
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

class ValueCheck
{
public:
    ValueCheck(const Report &report, const IndicatorRow &row, const IndicatorDefinition *known,
               std::optional<Direction> direction)
        : m_report(report), m_row(row), m_known(known), m_direction(direction)
    {
    }

    QList<Finding> findings()
    {
        checkMissing();
        const bool sameUnit = checkUnit();
        for (const Column column : rowColumns) {
            checkPercent(column);
            checkCount(column);
            checkLevel(column);
        }
        if (sameUnit) {
            checkSizes();
            checkBaseline();
        }
        return std::move(m_findings);
    }

private:
    void add(Severity severity, const char *rule, Column column, const char *text, const QStringList &more = {})
    {
        const Value *value = valueIn(m_row, column);
        const QStringList words{spokenRow(m_row), columnWords(column), value ? value->written() : QString()};
        m_findings.append(rowFinding(m_report, severity, rule, m_row, column, Message(text, words + more)));
    }

    QString columnWords(Column column) const
    {
        return m_row.table >= 0 ? ColumnWords(m_report.tables[static_cast<size_t>(m_row.table)]).of(column)
                                : columnName(column);
    }

    // A cell that its line lacks is said by reading.
    bool isBlankHere(Column column) const
    {
        const Cell *cell = m_row.cell(column);
        const bool lacking = cell && cell->place().isNowhere() && !m_row.place.isNowhere() && !cell->isEdited();
        return cell && cell->value().isBlank() && !lacking;
    }
    bool isUnknown(Column column) const
    {
        const Value *value = valueIn(m_row, column);
        return value && value->kind() == Value::Kind::Unknown;
    }
    bool holds(Column column) const
    {
        const Value *value = valueIn(m_row, column);
        return value && (value->number() || value->kind() == Value::Kind::Scale);
    }

    void checkMissing()
    {
        if (isBlankHere(Column::Actual))
            add(Severity::Warning, "actual-missing", Column::Actual, QT_TRANSLATE_NOOP("Message", "%1: %2 is blank"));
        else if (isUnknown(Column::Actual))
            add(Severity::Note, "actual-missing", Column::Actual, QT_TRANSLATE_NOOP("Message", "%1: %2 is Unknown"));
        if (isBlankHere(Column::Target))
            add(Severity::Note, "target-missing", Column::Target, QT_TRANSLATE_NOOP("Message", "%1: %2 is blank"));
        else if (isUnknown(Column::Target))
            add(Severity::Note, "target-missing", Column::Target, QT_TRANSLATE_NOOP("Message", "%1: %2 is Unknown"));
        if (!holds(Column::Target))
            return;
        const QStringList target{columnWords(Column::Target), valueIn(m_row, Column::Target)->written()};
        if (isUnknown(Column::Baseline))
            add(Severity::Note, "baseline-unknown", Column::Baseline,
                QT_TRANSLATE_NOOP("Message", "%1: %2 is Unknown, and %4 is %5"), target);
        else if (isBlankHere(Column::Baseline))
            add(Severity::Note, "baseline-unknown", Column::Baseline,
                QT_TRANSLATE_NOOP("Message", "%1: %2 is blank, and %4 is %5"), target);
    }

    // One finding a row; false where values cannot be held against each other.
    bool checkUnit()
    {
        const bool isKnown = m_known && (m_report.year || !m_known->earlierUnit);
        const Unit unit = isKnown ? m_known->unitIn(m_report.year) : Unit::None;
        std::optional<Column> first;
        for (const Column column : rowColumns) {
            if (!holds(column))
                continue;
            const Value::Kind kind = valueIn(m_row, column)->kind();
            if (unit != Unit::None && !fits(kind, unit)) {
                add(Severity::Warning, "unit-differs", column, countedIn(unit));
                return false;
            }
            if (first && valueIn(m_row, *first)->kind() != kind) {
                add(Severity::Warning, "unit-differs", column,
                    QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, but %4 is %5"),
                    {columnWords(*first), valueIn(m_row, *first)->written()});
                return false;
            }
            first = first ? first : column;
        }
        return true;
    }

    void checkPercent(Column column)
    {
        const auto percent = numberOfKind(m_row, column, Value::Kind::Percent);
        if (!percent || !(isProportion() || m_known))
            return;
        if (percent->isNegative())
            add(Severity::Error, "percent-range", column, QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, below zero"));
        else if (*percent > Decimal(100))
            add(Severity::Warning, "percent-range", column,
                QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, more than the whole"));
    }

    bool isProportion() const
    {
        const QString &title = m_row.title.value().written();
        return title.startsWith(QLatin1StringView("Proportion"), Qt::CaseInsensitive) ||
               title.startsWith(QLatin1StringView("Percentage of"), Qt::CaseInsensitive);
    }

    void checkCount(Column column)
    {
        const Value *value = valueIn(m_row, column);
        const auto number = numberOfKind(m_row, column, Value::Kind::Number);
        if (!number)
            return;
        const bool counts = value->unit() == Unit::People || value->unit() == Unit::Consultations;
        if (number->isNegative() && (counts || m_known))
            add(Severity::Error, "count-negative", column, QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, below zero"));
        if (!counts || number->scale() == 0)
            return;
        if (shortest(*number).scale() > 0)
            add(Severity::Warning, "count-whole", column,
                QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, but it counts people or things"));
        else
            add(Severity::Note, "count-whole", column,
                QT_TRANSLATE_NOOP("Message", "%1: %2 is written %3, with decimals that a count has not"));
    }

    void checkLevel(Column column)
    {
        const Value *value = valueIn(m_row, column);
        if (!m_known || m_known->scale.isEmpty() || !value || value->kind() != Value::Kind::Scale)
            return;
        const ScaleLevel *level = levelMeant(*m_known, value->written());
        const auto written = scaleBand(value->written());
        if (!level) {
            add(Severity::Warning, "scale-level", column,
                QT_TRANSLATE_NOOP("Message", "%1: %2 is “%3”, which is no level of the indicator's scale"));
            return;
        }
        const auto meant = scaleBand(level->label);
        const bool same = written && meant && written->from == meant->from && written->to == meant->to;
        if (!same || !isSameScaleLevel(level->label, value->written()))
            add(Severity::Warning, "scale-level", column,
                QT_TRANSLATE_NOOP("Message", "%1: %2 is “%3”; the level of the scale is “%4”"), {level->label});
    }

    void checkSizes()
    {
        for (const Column column : rowColumns) {
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
            const Value *a = valueIn(m_row, column);
            const Value *b = valueIn(m_row, other);
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
        constexpr int jump = 10;
        const Value *target = valueIn(m_row, Column::Target);
        const Value *baseline = valueIn(m_row, Column::Baseline);
        const Value *actual = valueIn(m_row, Column::Actual);
        if (!target || !baseline || !actual || !target->number() || !baseline->number() || !actual->number())
            return;
        const Decimal aim = *target->number();
        const Decimal before = *baseline->number();
        const Decimal least = std::min(aim, before);
        const Decimal most = std::max(aim, before);
        const Decimal value = *actual->number();
        const Decimal sure(actual->kind() == Value::Kind::Percent ? 10 : 100);
        if (least.isNegative() || least.isZero() || value.isNegative() || value.isZero() || least < sure ||
            !isWithinTimes(least, most, alike))
            return;
        if (isAtLeastTimes(value, jump, most) || isAtLeastTimes(least, jump, value))
            add(Severity::Warning, "value-jump", Column::Actual,
                QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, ten times away from both %4 and %5"),
                {baseline->written(), target->written()});
    }

    bool isWorse(Column column, Column than) const
    {
        const Value *value = valueIn(m_row, column);
        const Value *other = valueIn(m_row, than);
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
        const Value *baseline = valueIn(m_row, Column::Baseline);
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

    const Report &m_report;
    const IndicatorRow &m_row;
    const IndicatorDefinition *m_known;
    std::optional<Direction> m_direction;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> valueFindings(const Report &report, const IndicatorRow &row, const IndicatorDefinition *known,
                             std::optional<Direction> direction)
{
    return ValueCheck(report, row, known, direction).findings();
}

std::optional<Decimal> percentOfFraction(const IndicatorRow &row, Column column)
{
    constexpr int clearly = 10;
    constexpr int near = 2;
    const auto value = numberOfKind(row, column, Value::Kind::Percent);
    if (!value || value->isNegative() || value->isZero() || *value > Decimal(1))
        return std::nullopt;
    const auto percent = multiplied(*value, 100);
    for (const Column other : rowColumns) {
        const auto beside = other != column ? numberOfKind(row, other, Value::Kind::Percent) : std::nullopt;
        if (!percent || !beside || !isAtLeastTimes(*beside, clearly, *value))
            continue;
        // Small percentages are common: beside one the value must mean nearly the same.
        if (*beside >= Decimal(clearly) || (*beside > Decimal(1) && isWithinTimes(*beside, *percent, near)))
            return percent;
    }
    return std::nullopt;
}

const ScaleLevel *levelMeant(const IndicatorDefinition &known, const QString &written)
{
    const auto band = scaleBand(written);
    const ScaleLevel *byPoints = nullptr;
    for (const ScaleLevel &level : known.scale) {
        if (isSameScaleLevel(level.label, written))
            return &level;
        const auto own = scaleBand(level.label);
        if (band && own && band->from == own->from && band->to == own->to)
            byPoints = &level;
    }
    return byPoints;
}

} // namespace outturn
