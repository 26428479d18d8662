// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Decimal.h"

namespace outturn {

/// Half a unit of the last digit that is written: by so much rounding may have moved the number ("21,296" by 0.5,
/// "67.59" by 0.005).
Decimal halfUnit(const Decimal &written);

/// Without zeros at the end of its decimals: 2.0 → 2.
Decimal shortest(const Decimal &number);

/// A sum of written amounts and how far rounding of each may have moved it.
class RoundedSum
{
public:
    void add(const Decimal &amount);
    int count() const { return m_count; }
    /// Nothing when it is longer than a Decimal.
    const std::optional<Decimal> &sum() const { return m_sum; }
    const std::optional<Decimal> &allowance() const { return m_allowance; }

private:
    int m_count = 0;
    std::optional<Decimal> m_sum = Decimal(0), m_allowance = Decimal(0);
};

enum class Quotient : quint8 { Agrees, Differs, TooLong };

/// Whether `share` percent can be part ÷ whole × 100 when each of the three was rounded to the digits it is written
/// with. `whole` must not be zero.
Quotient compareShare(const Decimal &share, const Decimal &part, const Decimal &whole);

} // namespace outturn
