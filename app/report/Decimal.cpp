// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/Decimal.h"

#include <cmath>

namespace outturn {

namespace {

__extension__ typedef __int128 Wide;

constexpr qint64 limit = 1'000'000'000'000'000'000; // 10^18: the first coefficient that is too long

Wide powerOfTen(int n)
{
    Wide p = 1;
    for (; n > 0; --n)
        p *= 10;
    return p;
}

// Both fit: 18 digits and at most 18 more make 36, below the 38 of a Wide.
std::pair<Wide, Wide> aligned(const Decimal &a, const Decimal &b)
{
    const int scale = std::max(a.scale(), b.scale());
    return {a.coefficient() * powerOfTen(scale - a.scale()), b.coefficient() * powerOfTen(scale - b.scale())};
}

std::optional<Decimal> narrowed(Wide coefficient, int scale)
{
    if (coefficient >= limit || coefficient <= -limit)
        return std::nullopt;
    return Decimal::tryFrom(static_cast<qint64>(coefficient), scale);
}

} // namespace

std::optional<Decimal> Decimal::tryFrom(qint64 coefficient, int scale)
{
    if (scale < 0 || scale > maxDigits || coefficient >= limit || coefficient <= -limit)
        return std::nullopt;
    Decimal d;
    d.m_coefficient = coefficient;
    d.m_scale = scale;
    return d;
}

std::optional<Decimal> Decimal::tryFromPlain(QStringView text)
{
    qsizetype i = 0;
    const bool negative = text.startsWith(u'-');
    if (negative)
        ++i;
    qint64 coefficient = 0;
    int digits = 0;
    int scale = -1; // -1: no point seen
    bool digitsBefore = false;
    for (; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'.' && scale < 0 && digitsBefore) {
            scale = 0;
        } else if (c >= u'0' && c <= u'9') {
            // Leading zeros do not count against the digits a number may have.
            if (coefficient != 0 || c != u'0')
                ++digits;
            if (digits > maxDigits)
                return std::nullopt;
            coefficient = coefficient * 10 + (c - u'0');
            if (scale >= 0)
                ++scale;
            else
                digitsBefore = true;
        } else {
            return std::nullopt;
        }
    }
    if (!digitsBefore || scale == 0)
        return std::nullopt;
    return tryFrom(negative ? -coefficient : coefficient, std::max(scale, 0));
}

QString Decimal::toPlain() const
{
    QString digits = QString::number(m_coefficient < 0 ? -m_coefficient : m_coefficient);
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, u'0');
        digits.insert(digits.size() - m_scale, u'.');
    }
    return m_coefficient < 0 ? u'-' + digits : digits;
}

QString Decimal::toGrouped() const
{
    QString text = toPlain();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = m_coefficient < 0 ? 1 : 0;
    for (qsizetype i = (point < 0 ? text.size() : point) - 3; i > first; i -= 3)
        text.insert(i, u',');
    return text;
}

double Decimal::toDoubleForDrawing() const
{
    return static_cast<double>(m_coefficient) / std::pow(10.0, m_scale);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const auto [x, y] = aligned(a, b);
    return x < y ? std::strong_ordering::less : x > y ? std::strong_ordering::greater : std::strong_ordering::equal;
}

std::optional<Decimal> Decimal::sum(const Decimal &a, const Decimal &b)
{
    const auto [x, y] = aligned(a, b);
    return narrowed(x + y, std::max(a.scale(), b.scale()));
}

std::optional<Decimal> Decimal::difference(const Decimal &a, const Decimal &b)
{
    const auto [x, y] = aligned(a, b);
    return narrowed(x - y, std::max(a.scale(), b.scale()));
}

std::optional<Decimal> Decimal::percentage(const Decimal &a, const Decimal &b, int decimals)
{
    const auto [x, y] = aligned(a, b);
    if (y == 0 || decimals < 0 || decimals > 6)
        return std::nullopt;
    const Wide factor = powerOfTen(decimals + 2);
    const Wide most = powerOfTen(37) / factor;
    const Wide top = x < 0 ? -x : x;
    const Wide bottom = y < 0 ? -y : y;
    if (top > most || bottom > powerOfTen(36))
        return std::nullopt;
    Wide quotient = (top * factor * 2 + bottom) / (bottom * 2);
    if ((x < 0) != (y < 0))
        quotient = -quotient;
    return narrowed(quotient, decimals);
}

} // namespace outturn
