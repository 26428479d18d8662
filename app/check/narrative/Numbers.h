// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Decimal.h"

#include <QString>

#include <vector>

namespace outturn {

enum class NumberKind : quint8 {
    Count,
    Percent,
    Money, ///< US dollars
    Days,
    Other, ///< a year, a date, a number of a section or law, another currency, percentage points, a range
};

/// How a text limits its number: "over 7,700", "nearly 90 per cent", "some 4,000".
enum class Nearness : quint8 { Exact, Over, Under, About };

/// A number in running English text. Positions count UTF-16 units.
struct TextNumber
{
    int from = 0, length = 0;             ///< with its unit: "USD 62.3 million", "98 percent"
    int digitsFrom = 0, digitsLength = 0; ///< "62.3", "98", "sixty-five"
    NumberKind kind = NumberKind::Count;
    Nearness nearness = Nearness::Exact;
    bool inWords = false;
    bool isFraction = false; ///< "two thirds", "one in five": a percentage to within a few points
    int magnitude = 0;       ///< power of ten of a word after the digits: 6 for "million"
    int year = 0;            ///< of Other that is a year
    Decimal value;           ///< 62300000, 98
    Decimal step;            ///< what its last meaningful digit counts: 100000, 1

    int end() const { return from + length; }
};

/// A number that can be read in no way, or in two ways: "128,00".
struct MalformedNumber
{
    int from = 0, length = 0;
};

struct NumbersOfText
{
    std::vector<TextNumber> numbers; ///< in order
    std::vector<MalformedNumber> malformed;
};

/// `decimalCommas`: the report writes 12,5 for twelve and a half.
NumbersOfText numbersIn(const QString &text, bool decimalCommas = false);

/// Whether a text that gives `number` is right when the value is `actual`: rounded to the digits written, and on the
/// side that its words say.
bool states(const TextNumber &number, const Decimal &actual);

/// The digits (or words) by which `number` would state `value` at the same precision and in the same form; empty where
/// it cannot be said so (a value below zero, a magnitude that does not fit).
QString restated(const QString &text, const TextNumber &number, const Decimal &value);

/// "sixty-five"; empty above 999.
QString numberWords(qint64 number);

} // namespace outturn
