// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/NumberScanner.h"

#include "app/check/narrative/NumberLists.h"
#include "app/check/narrative/NumberWords.h"

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

using WordSet = QSet<QString>;

bool isIn(const WordSet &set, QStringView word)
{
    return set.contains(word.toString());
}

bool isLetter(QChar c)
{
    return c.isLetter();
}

bool isBlankSpace(QChar c)
{
    return c.isSpace() || c == QChar(0x00A0) || c == QChar(0x202F);
}

struct Fraction
{
    QLatin1StringView word;
    int parts;
};
constexpr Fraction fractions[] = {{"half"_L1, 2},     {"third"_L1, 3}, {"thirds"_L1, 3},  {"quarter"_L1, 4},
                                  {"quarters"_L1, 4}, {"fifth"_L1, 5}, {"tenths"_L1, 10}, {"fifths"_L1, 5}};

} // namespace

QString NumberScanner::wordBefore(int i, int skip) const
{
    for (;; --skip) {
        while (i > 0 && (isBlankSpace(at(i - 1)) || at(i - 1) == u'-'))
            --i;
        const int end = i;
        while (i > 0 && isLetter(at(i - 1)))
            --i;
        if (i == end || skip == 0)
            return m_text.sliced(i, end - i).toLower();
    }
}

QString NumberScanner::wordAfter(int i, int skip) const
{
    for (;; --skip) {
        while (isBlankSpace(at(i)))
            ++i;
        const int begin = i;
        while (isLetter(at(i)))
            ++i;
        if (i == begin || skip == 0)
            return m_text.sliced(begin, i - begin).toLower();
        if (at(i) == u'-')
            ++i;
    }
}

NumbersOfText NumberScanner::scan()
{
    for (int i = 0; i < m_text.size();) {
        const QChar c = at(i);
        if (c.isDigit() && c.unicode() < 0x80) {
            takeDigits(i);
        } else if (isLetter(c)) {
            if (takeWords(i))
                continue;
            // Letters with digits behind them are one name: R4V, COVID-19.
            while (isLetter(at(i)) || at(i).isDigit() || (at(i) == u'-' && at(i + 1).isDigit() && !at(i - 1).isDigit()))
                ++i;
        } else {
            ++i;
        }
    }
    // "38 and 24 per cent"
    std::vector<TextNumber> &numbers = m_found.numbers;
    for (size_t k = 0; k + 1 < numbers.size(); ++k) {
        const QStringView between =
            QStringView(m_text).sliced(numbers[k].end(), std::max(0, numbers[k + 1].from - numbers[k].end()));
        if (numbers[k].kind == NumberKind::Count && numbers[k + 1].kind == NumberKind::Percent &&
            !numbers[k + 1].isFraction && numbers[k].magnitude == 0 && numbers[k].value <= Decimal(100) &&
            (between == " and "_L1 || between == " or "_L1 || between == " to "_L1)) {
            numbers[k].kind = NumberKind::Percent;
            setStep(numbers[k]);
        }
    }
    return std::move(m_found);
}

NumberScanner::Digits NumberScanner::digitsAt(int i) const
{
    const int begin = i;
    const auto isSeparator = [this](int p) {
        const QChar c = at(p);
        return (c == u',' || c == u'.' || c == QChar(0x00A0) || c == QChar(0x202F)) && at(p + 1).isDigit();
    };
    while (at(i).isDigit() || isSeparator(i))
        ++i;
    Digits digits{i, {}, false, false, false};
    QStringList parts;
    QString separators;
    QString part;
    for (int p = begin; p < i; ++p) {
        if (at(p).isDigit()) {
            part += at(p);
        } else {
            parts += std::exchange(part, QString());
            separators += at(p) == u'.' || at(p) == u',' ? at(p) : QChar(u' ');
        }
    }
    parts += part;
    const QChar group = m_decimalCommas ? u'.' : u',';
    const QChar point = m_decimalCommas ? u',' : u'.';
    qsizetype groups = 0;
    while (groups < separators.size() && (separators[groups] == group || separators[groups] == u' '))
        ++groups;
    const bool hasDecimals = groups + 1 == separators.size() && separators[groups] == point;
    bool valid = groups + (hasDecimals ? 1 : 0) == separators.size();
    for (qsizetype k = 1; valid && k <= groups; ++k) {
        const bool indian = k < groups && parts[k].size() == 2 && parts[groups].size() == 3;
        valid = parts[k].size() == 3 || indian;
    }
    valid = valid && (groups == 0 || parts[0].size() <= 3);
    digits.grouped = groups > 0;
    if (valid) {
        QString plain = parts.mid(0, groups + 1).join(QString());
        if (hasDecimals)
            plain += u'.' + parts.last();
        digits.value = Decimal::tryFromPlain(plain);
        digits.isCode = !digits.value;
        return digits;
    }
    const bool onlyCommas = separators.count(group) == separators.size();
    const int all = static_cast<int>(parts.join(QString()).size());
    digits.malformed = onlyCommas && (all >= 4 || (separators.size() == 1 && parts.last().size() == 2));
    digits.isCode = true;
    if (separators.size() == 1 && onlyCommas && !digits.malformed) // "12,5%" is; "areas 2,3" is not
        digits.malformed = at(i) == u'%' || wordAfter(i).startsWith("percent"_L1) ||
                           (wordAfter(i) == "per"_L1 && wordAfter(i, 1) == "cent"_L1);
    return digits;
}

void NumberScanner::takeDigits(int &i)
{
    const int begin = i;
    const Digits digits = digitsAt(i);
    i = digits.end;
    TextNumber number;
    number.from = number.digitsFrom = begin;
    number.length = number.digitsLength = digits.end - begin;
    number.value = digits.value.value_or(Decimal(0));
    // "1 in 8"
    if (digits.value && !digits.grouped && wordAfter(digits.end) == "in"_L1) {
        int of = digits.end;
        while (!at(of).isDigit() && of < digits.end + 4)
            ++of;
        const Digits whole = at(of).isDigit() ? digitsAt(of) : Digits();
        if (whole.value && *whole.value <= Decimal(20) && number.value < *whole.value && number.value.scale() == 0 &&
            whole.value->scale() == 0) {
            number.length = number.digitsLength = whole.end - begin;
            takeShare(number, number.value.coefficient(), static_cast<int>(whole.value->coefficient()));
            i = whole.end;
            return;
        }
    }
    finish(number, &digits);
    i = std::max(i, m_found.numbers.empty() ? i : m_found.numbers.back().end());
}

// "two hundred and fifty", "sixty-five", "three thousand", "two thirds of".
bool NumberScanner::takeWords(int &i)
{
    int p = i;
    int end = i;
    qint64 whole = 0;
    qint64 part = 0;
    int words = 0;
    int lastSmall = -1;
    QString first;
    const Fraction *fraction = nullptr;
    while (words < 8) {
        int q = p;
        while (words > 0 && (isBlankSpace(at(q)) || at(q) == u'-'))
            ++q;
        const int begin = q;
        while (isLetter(at(q)))
            ++q;
        const QString word = m_text.sliced(begin, q - begin).toLower();
        if (word.isEmpty() || at(q).isDigit())
            break;
        if (words > 0 && word == "and"_L1) {
            // "two hundred and fifty", but "five and six"
            if (lastSmall != 100 && lastSmall != 1000)
                break;
            p = q;
            ++words;
            continue;
        }
        const auto found = std::ranges::find(fractions, word, &Fraction::word);
        if (found != std::end(fractions) && isShare(found->word, q)) {
            fraction = found;
            end = q;
            break;
        }
        if (const auto small = smallNumberWord(word)) {
            const bool follows = lastSmall < 0 || (lastSmall >= 20 && lastSmall < 100 && *small < 10 && *small > 0) ||
                                 lastSmall == 100 || lastSmall == 1000;
            if (!follows)
                break;
            part += *small;
            lastSmall = *small;
        } else if (word == "hundred"_L1 && words == 1 && first == "a"_L1) {
            part = 100;
            lastSmall = 100;
        } else if (words == 0 && word == "a"_L1 && wordAfter(q) == "hundred"_L1) {
            // "a hundred per cent"
        } else if (word == "hundred"_L1 && part > 0 && part < 100) {
            part *= 100;
            lastSmall = 100;
        } else if (word == "thousand"_L1 && part > 0 && part < 1000) {
            whole += part * 1000;
            part = 0;
            lastSmall = 1000;
        } else {
            break;
        }
        if (words == 0)
            first = word;
        ++words;
        p = end = q;
    }
    if (end == i)
        return false;
    TextNumber number;
    number.from = number.digitsFrom = i;
    number.length = number.digitsLength = end - i;
    number.inWords = true;
    if (fraction) {
        i = end;
        return takeShare(number, std::max<qint64>(1, whole + part), fraction->parts);
    }
    // "one in five", "three out of four", "one refugee in four"
    for (int skip = isPersonNoun(wordAfter(end)) ? 1 : 0; words > 0;) {
        if (wordAfter(end, skip) == "out"_L1)
            ++skip;
        const QString link = wordAfter(end, skip);
        if (link != "in"_L1 && link != "of"_L1)
            break;
        ++skip;
        if (wordAfter(end, skip) == "every"_L1)
            ++skip;
        const std::optional<int> of = smallNumberWord(wordAfter(end, skip));
        if (!of || *of <= whole + part || *of > 20 || (link == "of"_L1 && wordAfter(end, skip - 2) != "out"_L1))
            break;
        int last = end;
        for (int k = 0; k <= skip; ++k) {
            while (!isLetter(at(last)))
                ++last;
            while (isLetter(at(last)))
                ++last;
        }
        number.length = number.digitsLength = last - number.from;
        i = last;
        return takeShare(number, whole + part, *of);
    }
    number.value = Decimal(whole + part);
    // "one" is mostly no number.
    const bool isAlone = words == 1 && first == "one"_L1;
    if (isAlone && at(end) != u'%' && !wordAfter(end).startsWith("per"_L1))
        return false;
    finish(number, nullptr);
    i = m_found.numbers.back().end();
    return true;
}

// "half of them", "two thirds have"; not "half a year", "the third camp".
bool NumberScanner::isShare(QLatin1StringView fraction, int end) const
{
    const QString next = wordAfter(end);
    if (next == "of"_L1 || (at(end) == u' ' && at(end + 1) == u'('))
        return true;
    if (at(end) == u'-')
        return false;
    // "cover a third, less than planned"
    if (at(end) == u',' || at(end) == u'.' || at(end) == u';')
        return fraction != "half"_L1;
    if (fraction != "half"_L1 && !fraction.endsWith(u's') &&
        wordBefore(end - static_cast<int>(fraction.size())) != "a"_L1)
        return false;
    static const WordSet verbs{u"are"_s,  u"were"_s, u"have"_s,     u"had"_s,  u"has"_s,  u"is"_s,   u"was"_s,
                               u"said"_s, u"live"_s, u"reported"_s, u"feel"_s, u"know"_s, u"knew"_s, u"hold"_s};
    return isIn(verbs, next);
}

bool NumberScanner::takeShare(TextNumber number, qint64 times, int parts)
{
    const auto share = times < parts ? Decimal::percentage(Decimal(times), Decimal(parts), 0) : std::nullopt;
    if (!share)
        return false;
    number.value = *share;
    number.kind = NumberKind::Percent;
    readNearness(number);
    if (number.nearness == Nearness::Exact)
        number.nearness = Nearness::About;
    number.step = Decimal(5);
    number.isFraction = true;
    m_found.numbers.push_back(number);
    return true;
}

bool NumberScanner::isMarkedOther(const TextNumber &number) const
{
    const QChar before = at(number.from - 1);
    const QChar after = at(number.digitsFrom + number.digitsLength);
    const QChar dash(0x2013);
    if ((before == u'-' || before == dash) && (at(number.from - 2).isLetterOrNumber()))
        return true;
    if ((after == u'-' || after == dash) && at(number.digitsFrom + number.digitsLength + 1).isLetterOrNumber())
        return true;
    if (before == u'/' || after == u'/' || before == u'#' || before == u'_' || before == u'@' || before == u'+')
        return true;
    if ((before == u':' && at(number.from - 2).isDigit()) ||
        (after == u':' && at(number.digitsFrom + number.digitsLength + 1).isDigit()))
        return true;
    if (before == u'.' && at(number.from - 2).isLetterOrNumber())
        return true;
    if (before == u'(' && after == u')' && number.value < Decimal(20))
        return true;
    return before == QChar(0x20AC) || before == QChar(0x00A3) || before == QChar(0x00A5);
}

void NumberScanner::finish(TextNumber number, const Digits *digits)
{
    if (digits && digits->isCode) {
        number.kind = NumberKind::Other;
        if (digits->malformed && !isMarkedOther(number))
            m_found.malformed.push_back({number.from, number.length});
        m_found.numbers.push_back(number);
        return;
    }
    const QString before = wordBefore(number.from);
    const QString after = wordAfter(number.end());
    const bool isDate = number.value <= Decimal(31) &&
                        ((isMonth(before) && at(number.from - 2).isLetter()) || isMonth(after)) && !number.inWords;
    // "between 4,000 and 8,000" is a range, and states neither.
    const bool isRange = before == "between"_L1 || (before == "and"_L1 && !m_found.numbers.empty() &&
                                                    m_found.numbers.back().end() >= number.from - 6 &&
                                                    wordBefore(m_found.numbers.back().from) == "between"_L1);
    if (isMarkedOther(number) || isIn(identifierWords(), before) || isDate || isRange) {
        number.kind = NumberKind::Other;
        const qint64 whole = number.value.scale() == 0 ? number.value.coefficient() : 0;
        if (digits && !digits->grouped && whole >= 1900 && whole <= 2100)
            number.year = static_cast<int>(whole);
        m_found.numbers.push_back(number);
        return;
    }
    readUnit(number);
    if (digits && number.kind == NumberKind::Count && number.magnitude == 0 && !digits->grouped &&
        number.value.scale() == 0 && number.digitsLength == 4 && number.value >= Decimal(1900) &&
        number.value <= Decimal(2100) && (!isPersonNoun(after) || isIn(yearLeads(), before))) {
        number.kind = NumberKind::Other;
        number.year = static_cast<int>(number.value.coefficient());
    }
    if (number.kind != NumberKind::Other) {
        readNearness(number);
        setStep(number);
    }
    m_found.numbers.push_back(number);
}

} // namespace outturn
