// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Rounding.h"

namespace outturn {

namespace {

__extension__ typedef __int128 Wide;

std::optional<Decimal> plus(const std::optional<Decimal> &a, const Decimal &b)
{
    return a ? Decimal::sum(*a, b) : std::nullopt;
}

std::optional<Wide> timesPowerOfTen(std::optional<Wide> number, int exponent)
{
    for (Wide product = 0; number && exponent > 0; --exponent) {
        if (__builtin_mul_overflow(*number, Wide(10), &product))
            return std::nullopt;
        number = product;
    }
    return number;
}

std::optional<Wide> product(Wide a, Wide b)
{
    Wide result = 0;
    return __builtin_mul_overflow(a, b, &result) ? std::nullopt : std::optional(result);
}

} // namespace

Decimal halfUnit(const Decimal &written)
{
    // Only a number of 18 decimals has no half unit that is a Decimal; none is allowed there.
    return Decimal::tryFrom(5, written.scale() + 1).value_or(Decimal(0));
}

Decimal shortest(const Decimal &number)
{
    qint64 coefficient = number.coefficient();
    int scale = number.scale();
    for (; scale > 0 && coefficient % 10 == 0; --scale)
        coefficient /= 10;
    return Decimal::tryFrom(coefficient, scale).value_or(number);
}

void RoundedSum::add(const Decimal &amount)
{
    ++m_count;
    m_sum = plus(m_sum, amount);
    m_allowance = plus(m_allowance, halfUnit(amount));
}

Quotient compareShare(const Decimal &share, const Decimal &part, const Decimal &whole)
{
    // With every number doubled, the half units are ones: a number stands for the span from 2n-1 to 2n+1.
    const int sign = whole.isNegative() ? -1 : 1;
    const Wide part2 = Wide(part.coefficient()) * 2 * sign;
    const Wide whole2 = Wide(whole.coefficient()) * 2 * sign;
    const Wide share2 = Wide(share.coefficient()) * 2;
    const Wide leastPart = part2 - 1;
    const Wide mostPart = part2 + 1;
    const Wide wholeForLeast = leastPart < 0 ? whole2 - 1 : whole2 + 1;
    const Wide wholeForMost = mostPart < 0 ? whole2 + 1 : whole2 - 1;

    const int leftScale = share.scale() + whole.scale();
    const auto left = [&](Wide amount) { return timesPowerOfTen(product(amount, 200), leftScale); };
    const auto right = [&](Wide percent, Wide amount) {
        return timesPowerOfTen(product(percent, amount), part.scale());
    };
    const auto least = left(leastPart);
    const auto most = left(mostPart);
    const auto upper = right(share2 + 1, wholeForLeast);
    const auto lower = right(share2 - 1, wholeForMost);
    if (!least || !most || !upper || !lower)
        return Quotient::TooLong;
    return *least <= *upper && *most >= *lower ? Quotient::Agrees : Quotient::Differs;
}

} // namespace outturn
