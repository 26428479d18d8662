// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/CellInput.h"

#include "app/framework/Framework.h"

namespace outturn {

namespace {

constexpr std::array valueColumns{Column::Baseline, Column::Target, Column::Actual};

// What the row's own cells hold, where the framework does not know the indicator.
std::optional<CellType::Kind> kindInRow(const IndicatorRow &row, Unit &unit)
{
    for (const Column column : valueColumns) {
        const Cell *cell = row.cell(column);
        if (!cell)
            continue;
        const Value &value = cell->imported();
        if (value.kind() == Value::Kind::Percent)
            return CellType::Kind::Percent;
        if (value.kind() == Value::Kind::Scale)
            return CellType::Kind::Scale;
        if (value.kind() == Value::Kind::Number) {
            unit = value.unit();
            // Something counted that is no whole number: an average, an index.
            if (unit != Unit::Days && value.number()->scale() > 0)
                return CellType::Kind::Any;
            return unit == Unit::Days ? CellType::Kind::Days : CellType::Kind::Count;
        }
    }
    return std::nullopt;
}

CellType::Kind kindOf(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return CellType::Kind::Percent;
    case Unit::Days:
        return CellType::Kind::Days;
    case Unit::Points:
        return CellType::Kind::Scale;
    case Unit::Usd:
        return CellType::Kind::Money;
    case Unit::None:
        return CellType::Kind::Any;
    default:
        return CellType::Kind::Count;
    }
}

CellType indicatorCellType(const Report &report, const IndicatorRow &row, Column column)
{
    CellType type;
    const Framework &framework = Framework::core();
    if (column == Column::Population) {
        type.choices = framework.populationTypes();
        return type;
    }
    if (column == Column::Title || column == Column::Code || column == Column::Country) {
        type.mayBeBlank = column != Column::Title;
        return type;
    }
    type.mayBeUnknown = true;
    const IndicatorDefinition *known = framework.indicator(row.areaKind, row.code.value().written());
    // The row's own cells come first: what a report prints for a code is what its cells are.
    if (const auto kind = kindInRow(row, type.unit)) {
        type.kind = *kind;
        if (type.unit == Unit::None && known)
            type.unit = known->unitIn(report.year);
    } else {
        type.unit = known ? known->unitIn(report.year) : Unit::None;
        type.kind = kindOf(type.unit);
    }
    if (type.kind == CellType::Kind::Percent)
        type.unit = Unit::Percent;
    if (type.kind == CellType::Kind::Scale) {
        type.unit = Unit::Points;
        if (known) {
            for (const ScaleLevel &level : known->scale)
                type.choices << level.label;
        }
        for (const Column other : valueColumns) {
            const Cell *cell = row.cell(other);
            if (cell && cell->value().kind() == Value::Kind::Scale && !type.choices.contains(cell->value().written()))
                type.choices << cell->value().written();
        }
    }
    return type;
}

Error refusal(const CellType &type, QStringView typed)
{
    return Error{Error::Kind::Refused,
                 {},
                 Message(QT_TRANSLATE_NOOP("Message", "“%1” is not what this cell holds"), {typed.toString()}),
                 expectation(type)};
}

// "Moderate" and "moderate: 40-69 points" both mean the level that begins so, when only one does.
std::optional<Value> scaleLevel(const QStringList &levels, QStringView typed)
{
    QString match;
    const QString wanted = typed.toString().simplified().toCaseFolded();
    for (const QString &level : levels) {
        const QString folded = level.toCaseFolded();
        if (folded == wanted)
            return Value::fromWritten(level, Unit::Points);
        const qsizetype colon = folded.indexOf(u':');
        if (colon > 0 && QStringView(folded).first(colon) == wanted) {
            if (!match.isEmpty())
                return std::nullopt;
            match = level;
        }
    }
    return match.isEmpty() ? std::nullopt : std::optional(Value::fromWritten(match, Unit::Points));
}

Result<Value> numberFromInput(const CellType &type, QStringView typed)
{
    QString plain = typed.toString().simplified();
    const bool percent = plain.endsWith(u'%');
    if (percent)
        plain = plain.chopped(1).trimmed();
    if (percent && type.kind != CellType::Kind::Percent)
        return tl::unexpected(refusal(type, typed));
    // Groups of thousands are read as the reports write them; a ',' anywhere else is refused rather than guessed.
    const Value read = Value::fromWritten(plain);
    const auto number = read.kind() == Value::Kind::Number ? read.number() : std::nullopt;
    const bool mayBeNegative = type.kind == CellType::Kind::Money;
    if (!number || (number->isNegative() && !mayBeNegative) ||
        (type.kind == CellType::Kind::Count && number->scale() > 0))
        return tl::unexpected(refusal(type, typed));
    return Value::fromNumber(*number, type.unit);
}

} // namespace

CellType cellType(const Report &report, const RowId &row, Column column)
{
    if (const IndicatorRow *indicator = report.indicator(row))
        return indicatorCellType(report, *indicator, column);
    if (report.finance(row)) {
        switch (column) {
        case Column::Budget:
        case Column::Available:
        case Column::Expenditure:
            return {CellType::Kind::Money, Unit::Usd, {}, true, true};
        case Column::AvailableShare:
        case Column::ExpenditureShare:
            return {CellType::Kind::Percent, Unit::Percent, {}, true, true};
        default:
            return {CellType::Kind::Words, Unit::None, {}, false, false};
        }
    }
    if (const auto named = seriesRow(row))
        return seriesCellType(named->first, column);
    return {};
}

CellType seriesCellType(SeriesKind, Column)
{
    return {CellType::Kind::Money, Unit::Usd, {}, true, true};
}

Result<Value> valueFromInput(const CellType &type, QStringView typed)
{
    const QStringView text = typed.trimmed();
    if (text.isEmpty()) {
        if (type.mayBeBlank)
            return Value();
        return tl::unexpected(refusal(type, typed));
    }
    if (type.kind == CellType::Kind::Words)
        return Value::fromWords(text.toString());
    if (text.compare(QLatin1StringView("Unknown"), Qt::CaseInsensitive) == 0) {
        if (type.mayBeUnknown)
            return Value::unknown();
        return tl::unexpected(refusal(type, typed));
    }
    if (type.kind == CellType::Kind::Scale) {
        if (const auto level = scaleLevel(type.choices, text))
            return *level;
        return tl::unexpected(refusal(type, typed));
    }
    if (type.kind == CellType::Kind::Any) {
        const Value value = Value::fromWritten(text, type.unit);
        if (value.kind() == Value::Kind::Text)
            return tl::unexpected(refusal(type, typed));
        return value;
    }
    return numberFromInput(type, text);
}

Message expectation(const CellType &type)
{
    switch (type.kind) {
    case CellType::Kind::Percent:
        return Message(QT_TRANSLATE_NOOP("Message", "A percentage such as %1, Unknown, or nothing"),
                       {QStringLiteral("32.65%")});
    case CellType::Kind::Count:
        return Message(QT_TRANSLATE_NOOP("Message", "A whole number such as %1, Unknown, or nothing"),
                       {QStringLiteral("21,296")});
    case CellType::Kind::Days:
        return Message(QT_TRANSLATE_NOOP("Message", "A number of days such as %1, Unknown, or nothing"),
                       {QStringLiteral("848")});
    case CellType::Kind::Money:
        return Message(QT_TRANSLATE_NOOP("Message", "An amount in USD such as %1, Unknown, or nothing"),
                       {QStringLiteral("22,074,699")});
    case CellType::Kind::Scale:
        if (!type.choices.isEmpty())
            return Message(QT_TRANSLATE_NOOP("Message", "One of: %1; Unknown, or nothing"),
                           {type.choices.join(QStringLiteral("; "))});
        return Message(QT_TRANSLATE_NOOP("Message", "A level of the scale, Unknown, or nothing"));
    case CellType::Kind::Any:
        return Message(QT_TRANSLATE_NOOP("Message", "A number, a percentage, Unknown, or nothing"));
    case CellType::Kind::Words:
        break;
    }
    return type.mayBeBlank ? Message(QT_TRANSLATE_NOOP("Message", "Words"))
                           : Message(QT_TRANSLATE_NOOP("Message", "Words; this cell cannot be empty"));
}

} // namespace outturn
