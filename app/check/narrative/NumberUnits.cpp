// SPDX-License-Identifier: GPL-3.0-or-later
// The unit of a number, what the words before it allow, and how far it was rounded.
#include "app/check/narrative/NumberLists.h"
#include "app/check/narrative/NumberScanner.h"
#include "app/check/narrative/NumberWords.h"

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

bool hasWord(const QSet<QString> &set, const QString &word)
{
    return set.contains(word);
}

bool isGap(QChar c)
{
    return c.isSpace() || c == QChar(0x00A0) || c == QChar(0x202F);
}

} // namespace

void NumberScanner::readUnit(TextNumber &number) const
{
    int end = number.end();
    const auto next = [&](int from) {
        int p = from;
        while (isGap(at(p)))
            ++p;
        return p;
    };
    const auto endOfWords = [&](int from, int words) {
        int p = from;
        for (; words > 0; --words) {
            p = next(p);
            if (at(p) == u'-')
                ++p;
            while (at(p).isLetter())
                ++p;
        }
        return p;
    };
    const auto money = [&](int last) {
        number.kind = NumberKind::Money;
        number.length = last - number.from;
    };
    if (at(end).isLetter()) {
        int p = end;
        while (at(p).isLetter())
            ++p;
        const QString tail = m_text.sliced(end, p - end).toLower();
        if (magnitudeWord(tail) < 3 || at(p).isDigit()) {
            number.kind = NumberKind::Other; // "3.2a", "1st", "10km"
            return;
        }
        number.magnitude = magnitudeWord(tail);
        end = p;
    } else if (const int magnitude = magnitudeWord(wordAfter(end)); magnitude > (number.inWords ? 3 : 0)) {
        number.magnitude = magnitude;
        end = endOfWords(end, 1);
    }
    if (number.magnitude > 0) {
        qint64 power = 1;
        for (int k = 0; k < number.magnitude; ++k)
            power *= 10;
        qint64 product = 0;
        const auto whole = __builtin_mul_overflow(number.value.coefficient(), power, &product)
                               ? std::nullopt
                               : Decimal::tryFrom(product, number.value.scale());
        if (!whole) {
            number.kind = NumberKind::Other;
            return;
        }
        number.value = *whole;
        number.length = end - number.from;
    }

    const QString word = wordAfter(end);
    const QString second = wordAfter(end, 1);
    if (at(next(end)) == u'%') {
        number.kind = NumberKind::Percent;
        number.length = next(end) + 1 - number.from;
    } else if (word == "percent"_L1 || word == "pct"_L1) {
        number.kind = NumberKind::Percent;
        number.length = endOfWords(end, 1) - number.from;
    } else if (word == "per"_L1 && second == "cent"_L1) {
        number.kind = NumberKind::Percent;
        number.length = endOfWords(end, 2) - number.from;
    } else if (word == "day"_L1 || word == "days"_L1) {
        number.kind = NumberKind::Days;
        number.length = endOfWords(end, 1) - number.from;
    } else if (hasWord(otherCurrencies(), word) || hasWord(otherCurrencies(), second) || hasWord(otherUnits(), word)) {
        number.kind = NumberKind::Other;
    } else if (word == "usd"_L1 || word == "dollars"_L1) {
        money(endOfWords(end, 1));
    } else if (word == "us"_L1 && second == "dollars"_L1) {
        money(endOfWords(end, 2));
    }
    if (number.kind == NumberKind::Percent && wordAfter(number.end()).startsWith("point"_L1))
        number.kind = NumberKind::Other;

    // The currency before it.
    int begin = number.from;
    int p = begin;
    while (p > 0 && isGap(at(p - 1)))
        --p;
    if (at(p - 1) == u'$') {
        --p;
        if (at(p - 1) == u'S' && at(p - 2) == u'U')
            p -= 2;
        begin = at(p - 1).isLetter() ? begin : p;
    } else if (const QString before = wordBefore(p); before == "usd"_L1) {
        begin = p - 3;
    } else if (hasWord(otherCurrencies(), before)) {
        number.kind = NumberKind::Other;
    }
    if (begin < number.from && (number.kind == NumberKind::Count || number.kind == NumberKind::Money)) {
        number.length += number.from - begin;
        number.from = begin;
        number.kind = NumberKind::Money;
    }
}

void NumberScanner::readNearness(TextNumber &number) const
{
    static const QSet<QString> over{u"over"_s,    u"above"_s,  u"exceeding"_s, u"exceeded"_s,
                                    u"exceeds"_s, u"beyond"_s, u"surpassed"_s, u"surpassing"_s};
    static const QSet<QString> under{u"nearly"_s, u"almost"_s, u"under"_s, u"below"_s};
    static const QSet<QString> about{u"about"_s,   u"around"_s,    u"approximately"_s, u"approx"_s,     u"some"_s,
                                     u"roughly"_s, u"estimated"_s, u"circa"_s,         u"approximate"_s};
    const QString one = wordBefore(number.from);
    const QString two = wordBefore(number.from, 1);
    if (one == "than"_L1 && two == "more"_L1 && wordBefore(number.from, 2) == "no"_L1)
        return; // "no more than 38 per cent" is 38
    if (hasWord(over, one) || (one == "than"_L1 && two == "more"_L1) || (one == "least"_L1 && two == "at"_L1) ||
        (one == "of"_L1 && (two == "excess"_L1 || two == "upwards"_L1)) ||
        (one == "than"_L1 && (two == "fewer"_L1 || two == "less"_L1) && wordBefore(number.from, 2) == "no"_L1) ||
        (wordAfter(number.end()) == "or"_L1 && wordAfter(number.end(), 1) == "more"_L1))
        number.nearness = Nearness::Over;
    else if (hasWord(under, one) || (one == "to"_L1 && (two == "close"_L1 || two == "up"_L1)) ||
             (one == "than"_L1 && (two == "fewer"_L1 || two == "less"_L1)) || (one == "under"_L1 && two == "just"_L1))
        number.nearness = Nearness::Under;
    else if (hasWord(about, one))
        number.nearness = Nearness::About;
}

void NumberScanner::setStep(TextNumber &number) const
{
    const Decimal digits = Decimal::tryFrom(number.value.coefficient(), number.value.scale()).value_or(Decimal(0));
    const bool isFree = number.nearness != Nearness::Exact;
    if (number.kind == NumberKind::Percent) {
        qint64 step = 1;
        if (number.value.scale() == 0 && isFree && !number.value.isZero()) {
            const qint64 value = number.value.coefficient();
            step = number.nearness == Nearness::About ? (value % 5 == 0 ? 5 : 2)
                   : value % 10 == 0                  ? 10
                   : value % 5 == 0                   ? 5
                                                      : 1;
        }
        number.step = Decimal::tryFrom(step, number.value.scale()).value_or(Decimal(1));
        return;
    }
    if (number.magnitude > 0) {
        // The last digit that is written, in whole units.
        qint64 power = 1;
        for (int k = 0; k < number.magnitude; ++k)
            power *= 10;
        number.step = Decimal::tryFrom(power, number.value.scale()).value_or(Decimal(1));
        return;
    }
    if (number.value.scale() > 0) {
        number.step = Decimal::tryFrom(1, number.value.scale()).value_or(Decimal(1));
        return;
    }
    // Zeros at the end tell how a count was rounded; two digits at least were meant unless words say otherwise.
    qint64 step = 1;
    qint64 rest = digits.coefficient();
    const qint64 least = isFree ? 10 : 100;
    if (rest >= (isFree ? 10 : 1000)) {
        while (rest % 10 == 0 && rest >= least) {
            rest /= 10;
            step *= 10;
        }
    }
    number.step = Decimal(step);
}

} // namespace outturn
