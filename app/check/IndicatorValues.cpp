// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/IndicatorValues.h"

#include "app/check/IndicatorSizes.h"
#include "app/check/Rounding.h"
#include "app/check/RowCheck.h"

#include <QCoreApplication>

namespace outturn {

namespace {

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

class ValueCheck : private RowCheck
{
public:
    ValueCheck(const Report &report, const IndicatorRow &row, const IndicatorDefinition *known,
               std::optional<Direction> direction)
        : RowCheck(report, row, known), m_direction(direction)
    {
    }

    QList<Finding> findings()
    {
        checkMissing();
        const bool sameUnit = checkUnit();
        for (const Column column : indicatorValueColumns) {
            checkPercent(column);
            checkCount(column);
            checkLevel(column);
        }
        if (!sameUnit)
            return take();
        return take() + sizeFindings(m_report, m_row, m_known, m_direction);
    }

private:
    // A cell that its line lacks is said by reading.
    bool isBlankHere(Column column) const
    {
        const Cell *cell = m_row.cell(column);
        const bool lacking = cell && cell->place().isNowhere() && !m_row.place.isNowhere() && !cell->isEdited();
        return cell && cell->value().isBlank() && !lacking;
    }
    bool isUnknown(Column column) const
    {
        const Value *value = valueIn(column);
        return value && value->kind() == Value::Kind::Unknown;
    }
    bool holds(Column column) const
    {
        const Value *value = valueIn(column);
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
        const QStringList target{columnWords(Column::Target), valueIn(Column::Target)->written()};
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
        for (const Column column : indicatorValueColumns) {
            if (!holds(column))
                continue;
            const Value::Kind kind = valueIn(column)->kind();
            if (unit != Unit::None && !fits(kind, unit)) {
                add(Severity::Warning, "unit-differs", column, countedIn(unit));
                return false;
            }
            if (first && valueIn(*first)->kind() != kind) {
                add(Severity::Warning, "unit-differs", column,
                    QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, but %4 is %5"),
                    {columnWords(*first), valueIn(*first)->written()});
                return false;
            }
            first = first ? first : column;
        }
        return true;
    }

    void checkPercent(Column column)
    {
        const auto percent = numberOfKind(column, Value::Kind::Percent);
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
        const Value *value = valueIn(column);
        const auto number = numberOfKind(column, Value::Kind::Number);
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
        const Value *value = valueIn(column);
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

    std::optional<Direction> m_direction;
};

} // namespace

QList<Finding> valueFindings(const Report &report, const IndicatorRow &row, const IndicatorDefinition *known,
                             std::optional<Direction> direction)
{
    return ValueCheck(report, row, known, direction).findings();
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
