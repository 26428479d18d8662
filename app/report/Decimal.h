// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace outturn {

/// An exact decimal number: coefficient × 10^-scale, as written ("100.00" keeps its two decimals). No floating point.
/// Holds what has at most 18 digits; a longer number is not a Decimal, and its Value says so.
class Decimal
{
public:
    static constexpr int maxDigits = 18;

    Decimal() = default;
    explicit Decimal(qint64 whole) : m_coefficient(whole) {}

    /// Plain C form: optional '-', digits, optional '.' and digits ("-1234.50"). Nothing else.
    static std::optional<Decimal> tryFromPlain(QStringView text);
    static std::optional<Decimal> tryFrom(qint64 coefficient, int scale);

    qint64 coefficient() const { return m_coefficient; }
    int scale() const { return m_scale; }
    bool isNegative() const { return m_coefficient < 0; }
    bool isZero() const { return m_coefficient == 0; }

    /// Plain C form, with all decimals as written.
    QString toPlain() const;
    /// With ',' between thousands, as the reports write counts and amounts.
    QString toGrouped() const;
    /// For drawing only: never stored, compared or shown as a number.
    double toDoubleForDrawing() const;

    /// Equal and ordered by the number meant: 1.5 equals 1.50.
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }

    /// Exact; nothing when the result needs more than 18 digits.
    static std::optional<Decimal> sum(const Decimal &a, const Decimal &b);
    static std::optional<Decimal> difference(const Decimal &a, const Decimal &b);
    /// a ÷ b × 100, rounded half away from zero to `decimals`; nothing when b is zero or the result is too long.
    static std::optional<Decimal> percentage(const Decimal &a, const Decimal &b, int decimals);

private:
    qint64 m_coefficient = 0;
    qint32 m_scale = 0;
};

} // namespace outturn
