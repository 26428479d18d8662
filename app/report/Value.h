// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Decimal.h"
#include "app/report/Message.h"

#include <QString>

#include <optional>

namespace outturn {

/// What a number counts. `None`: the source does not say.
enum class Unit : quint8 { None, Percent, People, Days, Points, Usd, Consultations };

/// "percent", "people" …; empty for None.
QString unitName(Unit unit);
Unit unitFromName(QStringView name);

/// One cell of a report: the words as they stand beside what they mean. Immutable; writing an unedited value gives
/// `written` back. Unknown, blank and zero are three different values ("no such column" is the absence of a Value).
class Value
{
public:
    enum class Kind : quint8 { Blank, Unknown, Number, Percent, Scale, Text };

    Value() = default; ///< blank

    /// Takes the words as they stand in a file (C locale, English form: "21,296", "67.59%", "Moderate: 40-69 points").
    /// Never fails and never guesses: what is not exactly understood is Text. `numberUnit` is what a plain number of
    /// this cell counts. Runs of white space in `words` become one space.
    static Value fromWritten(const QString &words, Unit numberUnit = Unit::None);
    static Value fromWritten(QStringView words, Unit numberUnit = Unit::None)
    {
        return fromWritten(words.toString(), numberUnit);
    }
    /// Words that mean nothing but themselves (a title, a population type).
    static Value fromWords(const QString &words);
    /// Written by us, in the reports' form: "67.59%", "21,296", "848.00".
    static Value fromNumber(const Decimal &number, Unit unit);
    static Value unknown();
    /// From its stored parts; Text when the parts contradict each other.
    static Value fromParts(const QString &written, Kind kind, const std::optional<Decimal> &number, Unit unit);

    const QString &written() const { return m_written; }
    Kind kind() const { return m_kind; }
    Unit unit() const { return m_unit; }
    /// Present for Number and Percent only ("67.59%" is 67.59 with the unit percent).
    std::optional<Decimal> number() const { return m_hasNumber ? std::optional(m_number) : std::nullopt; }
    bool isBlank() const { return m_kind == Kind::Blank; }

    bool operator==(const Value &) const = default;

private:
    QString m_written;
    Decimal m_number;
    Kind m_kind = Kind::Blank;
    Unit m_unit = Unit::None;
    bool m_hasNumber = false;
};

/// "number", "percent", "unknown", "scale", "blank", "text".
QString kindName(Value::Kind kind);
std::optional<Value::Kind> kindFromName(QStringView name);

/// A band of an ordinal scale such as "Moderate: 40-69 points" or "Broadly aligned: ≥90 points".
struct ScaleBand
{
    QString label;               ///< "Moderate"
    std::optional<Decimal> from; ///< lowest points, none when open below
    std::optional<Decimal> to;   ///< highest points, none when open above
};

/// The band that words of a scale name; nothing when they are not of that form.
std::optional<ScaleBand> scaleBand(QStringView written);

} // namespace outturn
