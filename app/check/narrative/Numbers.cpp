// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/Numbers.h"

#include "app/check/narrative/NumberScanner.h"

#include <algorithm>
#include <limits>

namespace outturn {

namespace {

std::optional<Decimal> powerOfTen(int exponent)
{
    qint64 power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return exponent < 0 ? Decimal::tryFrom(1, -exponent) : Decimal::tryFrom(power, 0);
}

std::optional<Decimal> half(const Decimal &number)
{
    if (number.coefficient() > std::numeric_limits<qint64>::max() / 5)
        return std::nullopt;
    return Decimal::tryFrom(number.coefficient() * 5, number.scale() + 1);
}

/// `value` in multiples of `step`, a power of ten: to the nearest, or towards zero or away from it.
std::optional<Decimal> inSteps(const Decimal &value, const Decimal &step, Nearness nearness)
{
    // step is 10^e; the quotient value ÷ step has the digits of the coefficient with the point moved.
    int exponent = -step.scale();
    for (qint64 c = step.coefficient(); c >= 10; c /= 10)
        ++exponent;
    const int drop = exponent + value.scale(); // digits of the coefficient that are cut
    if (drop <= 0)
        return value;
    if (drop > Decimal::maxDigits)
        return Decimal(0);
    qint64 divisor = 1;
    for (int i = 0; i < drop; ++i)
        divisor *= 10;
    qint64 steps = value.coefficient() / divisor;
    const qint64 rest = value.coefficient() % divisor;
    if (nearness == Nearness::Under ? rest > 0 : nearness != Nearness::Over && rest >= divisor - rest)
        ++steps;
    if (exponent <= 0)
        return Decimal::tryFrom(steps, -exponent);
    const auto scale = powerOfTen(exponent);
    if (!scale || steps > std::numeric_limits<qint64>::max() / scale->coefficient())
        return std::nullopt;
    return Decimal::tryFrom(steps * scale->coefficient(), 0);
}

} // namespace

NumbersOfText numbersIn(const QString &text, bool decimalCommas)
{
    return NumberScanner(text, decimalCommas).scan();
}

bool states(const TextNumber &number, const Decimal &actual)
{
    const auto above = Decimal::difference(actual, number.value);
    if (!above)
        return false;
    const auto below = Decimal::difference(number.value, actual);
    switch (number.nearness) {
    case Nearness::Over:
        return !above->isNegative() && *above <= number.step;
    case Nearness::Under:
        return below && !below->isNegative() && *below <= number.step;
    case Nearness::Exact:
    case Nearness::About:
        break;
    }
    const auto most = half(number.step);
    return most && below && *above <= *most && *below <= *most;
}

QString restated(const QString &text, const TextNumber &number, const Decimal &value)
{
    if (value.isNegative() || number.isFraction)
        return {};
    const std::optional<Decimal> rounded = inSteps(value, number.step, number.nearness);
    if (!rounded)
        return {};
    if (number.inWords) {
        const bool plain = number.magnitude == 0 && rounded->scale() == 0 && number.step == Decimal(1);
        QString words = plain ? numberWords(rounded->coefficient()) : QString();
        if (!words.isEmpty() && text[number.digitsFrom].isUpper())
            words[0] = words[0].toUpper();
        if (words.isEmpty() && number.magnitude == 0)
            words = rounded->toGrouped();
        return words;
    }
    // "62.3 million": the same magnitude, with as many decimals as before.
    const auto shown = Decimal::tryFrom(rounded->coefficient(), rounded->scale() + number.magnitude);
    if (!shown)
        return {};
    const QStringView before = QStringView(text).sliced(number.digitsFrom, number.digitsLength);
    const qsizetype point = before.lastIndexOf(u'.');
    const int decimals = point >= 0 ? static_cast<int>(before.size() - point - 1) : 0;
    qint64 coefficient = shown->coefficient();
    int scale = shown->scale();
    for (; scale > decimals; --scale) {
        if (coefficient % 10 != 0)
            return {};
        coefficient /= 10;
    }
    for (; scale < decimals; ++scale) {
        if (coefficient > std::numeric_limits<qint64>::max() / 10)
            return {};
        coefficient *= 10;
    }
    const auto result = Decimal::tryFrom(coefficient, scale);
    if (!result)
        return {};
    const bool groups = before.contains(u',') || number.value < Decimal(10000);
    return groups && (before.contains(u',') || before.size() < 4) ? result->toGrouped() : result->toPlain();
}

} // namespace outturn
