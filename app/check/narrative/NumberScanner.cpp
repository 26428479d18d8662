// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/NumberScanner.h"

#include "app/check/narrative/NumberWords.h"

#include <QSet>

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

// Of a number that these words stand before, it is a name: "section 3", "Phase 2".
const WordSet &identifierWords()
{
    static const WordSet words{
        u"section"_s,   u"area"_s,       u"areas"_s,    u"article"_s,    u"articles"_s,  u"pillar"_s,
        u"phase"_s,     u"resolution"_s, u"annex"_s,    u"table"_s,      u"figure"_s,    u"chapter"_s,
        u"no"_s,        u"nos"_s,        u"goal"_s,     u"goals"_s,      u"sdg"_s,       u"sdgs"_s,
        u"indicator"_s, u"indicators"_s, u"level"_s,    u"grade"_s,      u"objective"_s, u"outcome"_s,
        u"output"_s,    u"version"_s,    u"page"_s,     u"part"_s,       u"step"_s,      u"tier"_s,
        u"category"_s,  u"cluster"_s,    u"zone"_s,     u"track"_s,      u"round"_s,     u"wave"_s,
        u"law"_s,       u"decree"_s,     u"act"_s,      u"block"_s,      u"clause"_s,    u"paragraph"_s,
        u"item"_s,      u"module"_s,     u"hotline"_s,  u"line"_s,       u"route"_s,     u"camp"_s,
        u"decision"_s,  u"statute"_s,    u"protocol"_s, u"regulation"_s, u"ordinance"_s, u"bill"_s,
        u"aged"_s,      u"age"_s};
    return words;
}

const WordSet &otherUnits()
{
    static const WordSet words{
        u"year"_s,    u"years"_s,    u"month"_s,   u"months"_s, u"week"_s,      u"weeks"_s,      u"hour"_s,
        u"hours"_s,   u"minute"_s,   u"minutes"_s, u"km"_s,     u"kilometre"_s, u"kilometres"_s, u"kilometers"_s,
        u"hectare"_s, u"hectares"_s, u"metre"_s,   u"metres"_s, u"meters"_s,    u"litre"_s,      u"litres"_s,
        u"liters"_s,  u"kg"_s,       u"tonne"_s,   u"tonnes"_s, u"tons"_s,      u"am"_s,         u"pm"_s,
        u"degrees"_s, u"points"_s,   u"point"_s,   u"times"_s,  u"fold"_s,      u"percentage"_s};
    return words;
}

const WordSet &otherCurrencies()
{
    static const WordSet words{u"peso"_s,     u"pesos"_s,  u"euro"_s,     u"euros"_s,     u"shilling"_s, u"shillings"_s,
                               u"birr"_s,     u"cfa"_s,    u"fcfa"_s,     u"xof"_s,       u"xaf"_s,      u"rupee"_s,
                               u"rupees"_s,   u"pounds"_s, u"sterling"_s, u"hryvnia"_s,   u"hryvnias"_s, u"uah"_s,
                               u"kroner"_s,   u"kronor"_s, u"francs"_s,   u"dinars"_s,    u"dinar"_s,    u"lira"_s,
                               u"yen"_s,      u"naira"_s,  u"eur"_s,      u"gbp"_s,       u"chf"_s,      u"kes"_s,
                               u"cop"_s,      u"mxn"_s,    u"ugx"_s,      u"etb"_s,       u"taka"_s,     u"afghani"_s,
                               u"afghanis"_s, u"reais"_s,  u"soles"_s,    u"quetzales"_s, u"lempiras"_s, u"zloty"_s,
                               u"lei"_s,      u"rial"_s,   u"rials"_s,    u"riyals"_s,    u"sek"_s,      u"nok"_s,
                               u"dkk"_s,      u"jpy"_s,    u"cad"_s,      u"aud"_s,       u"ngn"_s,      u"tzs"_s,
                               u"rwf"_s,      u"zar"_s,    u"rand"_s};
    return words;
}

const WordSet &yearLeads()
{
    static const WordSet words{u"in"_s,      u"since"_s,      u"during"_s, u"from"_s, u"of"_s,      u"by"_s,
                               u"year"_s,    u"until"_s,      u"and"_s,    u"for"_s,  u"between"_s, u"to"_s,
                               u"through"_s, u"throughout"_s, u"the"_s,    u"end"_s,  u"after"_s,   u"before"_s,
                               u"early"_s,   u"late"_s,       u"mid"_s};
    return words;
}

struct Fraction
{
    QLatin1StringView word;
    int parts;
};
constexpr Fraction fractions[] = {{"half"_L1, 2},     {"third"_L1, 3}, {"thirds"_L1, 3},  {"quarter"_L1, 4},
                                  {"quarters"_L1, 4}, {"fifth"_L1, 5}, {"tenths"_L1, 10}, {"fifths"_L1, 5}};

} // namespace

bool isPersonNoun(QStringView word)
{
    static const WordSet words{u"people"_s,        u"person"_s,    u"persons"_s,     u"individual"_s, u"individuals"_s,
                               u"refugee"_s,       u"refugees"_s,  u"seeker"_s,      u"seekers"_s,    u"idp"_s,
                               u"idps"_s,          u"child"_s,     u"children"_s,    u"women"_s,      u"woman"_s,
                               u"men"_s,           u"girls"_s,     u"boys"_s,        u"adults"_s,     u"returnee"_s,
                               u"returnees"_s,     u"survivor"_s,  u"survivors"_s,   u"applicant"_s,  u"applicants"_s,
                               u"beneficiaries"_s, u"students"_s,  u"pupils"_s,      u"learners"_s,   u"youth"_s,
                               u"migrants"_s,      u"nationals"_s, u"citizens"_s,    u"residents"_s,  u"patients"_s,
                               u"mothers"_s,       u"newborns"_s,  u"adolescents"_s, u"minors"_s,     u"participants"_s,
                               u"evacuees"_s,      u"arrivals"_s,  u"stateless"_s,   u"detainees"_s,  u"newcomers"_s,
                               u"teachers"_s,      u"workers"_s,   u"volunteers"_s,  u"girl"_s};
    return isIn(words, word);
}

bool isMonth(QStringView word)
{
    static const WordSet words{u"january"_s, u"february"_s, u"march"_s,     u"april"_s,   u"may"_s,      u"june"_s,
                               u"july"_s,    u"august"_s,   u"september"_s, u"october"_s, u"november"_s, u"december"_s};
    return isIn(words, word);
}

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

void NumberScanner::readUnit(TextNumber &number) const
{
    int end = number.end();
    const auto next = [&](int from) {
        int p = from;
        while (isBlankSpace(at(p)))
            ++p;
        return p;
    };
    const auto endOfWords = [&](int from, int words) {
        int p = from;
        for (; words > 0; --words) {
            p = next(p);
            if (at(p) == u'-')
                ++p;
            while (isLetter(at(p)))
                ++p;
        }
        return p;
    };
    const auto money = [&](int last) {
        number.kind = NumberKind::Money;
        number.length = last - number.from;
    };
    if (isLetter(at(end))) {
        int p = end;
        while (isLetter(at(p)))
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
    } else if (isIn(otherCurrencies(), word) || isIn(otherCurrencies(), second) || isIn(otherUnits(), word)) {
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
    while (p > 0 && isBlankSpace(at(p - 1)))
        --p;
    if (at(p - 1) == u'$') {
        --p;
        if (at(p - 1) == u'S' && at(p - 2) == u'U')
            p -= 2;
        begin = isLetter(at(p - 1)) ? begin : p;
    } else if (const QString before = wordBefore(p); before == "usd"_L1) {
        begin = p - 3;
    } else if (isIn(otherCurrencies(), before)) {
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
    static const WordSet over{u"over"_s,    u"above"_s,  u"exceeding"_s, u"exceeded"_s,
                              u"exceeds"_s, u"beyond"_s, u"surpassed"_s, u"surpassing"_s};
    static const WordSet under{u"nearly"_s, u"almost"_s, u"under"_s, u"below"_s};
    static const WordSet about{u"about"_s,   u"around"_s,    u"approximately"_s, u"approx"_s,     u"some"_s,
                               u"roughly"_s, u"estimated"_s, u"circa"_s,         u"approximate"_s};
    const QString one = wordBefore(number.from);
    const QString two = wordBefore(number.from, 1);
    if (one == "than"_L1 && two == "more"_L1 && wordBefore(number.from, 2) == "no"_L1)
        return; // "no more than 38 per cent" is 38
    if (isIn(over, one) || (one == "than"_L1 && two == "more"_L1) || (one == "least"_L1 && two == "at"_L1) ||
        (one == "of"_L1 && (two == "excess"_L1 || two == "upwards"_L1)) ||
        (one == "than"_L1 && (two == "fewer"_L1 || two == "less"_L1) && wordBefore(number.from, 2) == "no"_L1) ||
        (wordAfter(number.end()) == "or"_L1 && wordAfter(number.end(), 1) == "more"_L1))
        number.nearness = Nearness::Over;
    else if (isIn(under, one) || (one == "to"_L1 && (two == "close"_L1 || two == "up"_L1)) ||
             (one == "than"_L1 && (two == "fewer"_L1 || two == "less"_L1)) || (one == "under"_L1 && two == "just"_L1))
        number.nearness = Nearness::Under;
    else if (isIn(about, one))
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
