// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/Reading.h"

#include "app/check/narrative/NumberScanner.h"

#include <QSet>

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

// Whether a number follows that is compared: "against a target of 40", and not "violence against women was 40".
bool comparesNumber(const std::vector<TextWord> &words, size_t i)
{
    static const QSet<QString> verbs{u"was"_s,  u"were"_s,     u"is"_s,  u"are"_s, u"reached"_s, u"stood"_s, u"rose"_s,
                                     u"fell"_s, u"amounted"_s, u"had"_s, u"has"_s, u"have"_s,    u"went"_s,  u"came"_s};
    for (size_t k = i + 1; k < words.size() && k < i + 8; ++k) {
        if (words[k].number >= 0)
            return true;
        if (verbs.contains(words[k].word))
            return false;
    }
    return false;
}

// Words at which a clause ends and another one begins.
bool beginsClause(const std::vector<TextWord> &words, size_t i)
{
    static const QSet<QString> always{u"while"_s, u"whereas"_s, u"but"_s, u"although"_s, u"though"_s, u"besides"_s};
    static const QSet<QString> before{u"compared"_s, u"versus"_s, u"against"_s, u"vs"_s};
    const QString &word = words[i].word;
    if (always.contains(word))
        return true;
    if (before.contains(word))
        return comparesNumber(words, i);
    return (word == "up"_L1 || word == "down"_L1) && i + 1 < words.size() && words[i + 1].word == "from"_L1;
}

bool endsSentence(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (c == u'?' || c == u'!')
        return true;
    if (c != u'.')
        return false;
    qsizetype next = i + 1;
    while (next < text.size() && (text[next] == u')' || text[next] == u'"' || text[next] == QChar(0x201D)))
        ++next;
    if (next >= text.size())
        return true;
    if (!text[next].isSpace())
        return false;
    while (next < text.size() && (text[next].isSpace() || text[next] == QChar(0x201C) || text[next] == u'"'))
        ++next;
    if (next < text.size() && text[next].isLower())
        return false;
    // "e.g. 5", "No. 3", "U.S. Government", "J. K."
    qsizetype begin = i;
    while (begin > 0 && (text[begin - 1].isLetter() || text[begin - 1] == u'.'))
        --begin;
    const QString word = text.sliced(begin, i - begin).toLower();
    static const QSet<QString> shortened{u"no"_s, u"approx"_s, u"e.g"_s, u"i.e"_s, u"mr"_s,  u"mrs"_s,
                                         u"ms"_s, u"dr"_s,     u"st"_s,  u"vs"_s,  u"u.s"_s, u"fig"_s};
    // "J. K." goes on, "$15.4M." does not.
    const bool isInitial = word.size() == 1 && word != "a"_L1 && (begin == 0 || !text[begin - 1].isDigit());
    return !shortened.contains(word) && !isInitial;
}

// Words of time, of columns and of population types: they name no subject.
bool isLightWord(QStringView word)
{
    static const QSet<QString> words{
        u"previous"_s, u"last"_s,      u"baseline"_s,   u"target"_s,       u"before"_s, u"earlier"_s, u"planned"_s,
        u"plan"_s,     u"displaced"_s, u"internally"_s, u"asylum"_s,       u"among"_s,  u"figure"_s,  u"rate"_s,
        u"most"_s,     u"minority"_s,  u"beginning"_s,  u"first"_s,        u"then"_s,   u"outset"_s,  u"start"_s,
        u"goal"_s,     u"aim"_s,       u"only"_s,       u"same"_s,         u"merely"_s, u"rose"_s,    u"fell"_s,
        u"grew"_s,     u"expected"_s,  u"intended"_s,   u"respectively"_s, u"well"_s,   u"above"_s,   u"below"_s,
        u"short"_s,    u"host"_s,      u"former"_s,     u"down"_s,         u"up"_s};
    return words.contains(word.toString());
}

constexpr int reach = 9;             // words between a number and the year that belongs to it
constexpr int longestSentence = 250; // words; more are a list, or no prose at all

} // namespace

bool isStopWord(QStringView word)
{
    static const QSet<QString> words{u"the"_s,     u"a"_s,          u"an"_s,       u"of"_s,
                                     u"in"_s,      u"on"_s,         u"at"_s,       u"to"_s,
                                     u"for"_s,     u"from"_s,       u"by"_s,       u"with"_s,
                                     u"and"_s,     u"or"_s,         u"as"_s,       u"who"_s,
                                     u"whom"_s,    u"which"_s,      u"that"_s,     u"their"_s,
                                     u"they"_s,    u"them"_s,       u"these"_s,    u"those"_s,
                                     u"this"_s,    u"its"_s,        u"it"_s,       u"were"_s,
                                     u"was"_s,     u"is"_s,         u"are"_s,      u"be"_s,
                                     u"been"_s,    u"being"_s,      u"had"_s,      u"has"_s,
                                     u"have"_s,    u"having"_s,     u"did"_s,      u"do"_s,
                                     u"does"_s,    u"not"_s,        u"no"_s,       u"all"_s,
                                     u"more"_s,    u"than"_s,       u"over"_s,     u"about"_s,
                                     u"around"_s,  u"some"_s,       u"nearly"_s,   u"almost"_s,
                                     u"up"_s,      u"total"_s,      u"number"_s,   u"per"_s,
                                     u"cent"_s,    u"percent"_s,    u"by"_s,       u"end"_s,
                                     u"year"_s,    u"years"_s,      u"during"_s,   u"also"_s,
                                     u"their"_s,   u"including"_s,  u"only"_s,     u"both"_s,
                                     u"each"_s,    u"other"_s,      u"out"_s,      u"into"_s,
                                     u"through"_s, u"reached"_s,    u"stood"_s,    u"approximately"_s,
                                     u"least"_s,   u"less"_s,       u"while"_s,    u"but"_s,
                                     u"since"_s,   u"proportion"_s, u"share"_s,    u"percentage"_s,
                                     u"extent"_s,  u"average"_s,    u"able"_s,     u"unhcr"_s,
                                     u"there"_s,   u"such"_s,       u"compared"_s, u"against"_s,
                                     u"so"_s,      u"when"_s,       u"where"_s,    u"his"_s,
                                     u"her"_s,     u"our"_s,        u"we"_s,       u"additional"_s};
    return words.contains(word.toString());
}

QString stemOf(const QString &word)
{
    static constexpr QLatin1StringView endings[] = {
        "isations"_L1, "izations"_L1, "isation"_L1, "ization"_L1, "ations"_L1, "ation"_L1, "ments"_L1, "ment"_L1,
        "ised"_L1,     "ized"_L1,     "ises"_L1,    "izes"_L1,    "ise"_L1,    "ize"_L1,   "ings"_L1,  "ing"_L1,
        "ions"_L1,     "ion"_L1,      "ies"_L1,     "ied"_L1,     "ers"_L1,    "er"_L1,    "ed"_L1,    "es"_L1,
        "s"_L1,        "ly"_L1,       "al"_L1,      "e"_L1,       "y"_L1};
    constexpr qsizetype least = 4;
    constexpr qsizetype longest = 6; // "register" and "registration"
    QString stem = word;
    for (int pass = 0; pass < 2; ++pass) {
        for (const QLatin1StringView ending : endings) {
            if (stem.size() - ending.size() >= least && stem.endsWith(ending)) {
                stem.chop(ending.size());
                break;
            }
        }
    }
    return stem.left(longest);
}

Reading::Reading(const QString &text, bool decimalCommas)
{
    NumbersOfText found = numbersIn(text, decimalCommas);
    m_numbers = std::move(found.numbers);
    m_malformed = std::move(found.malformed);
    const bool counts = std::ranges::any_of(m_numbers, [](const TextNumber &n) { return n.kind != NumberKind::Other; });
    if (!counts)
        return; // most paragraphs speak of nothing that can be compared
    readWords(text);
    readSentences(text);
    std::vector<int> counting;
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        if (m_numbers[i].kind != NumberKind::Other)
            counting.push_back(static_cast<int>(i));
    }
    size_t sentence = 0;
    for (size_t k = 0; k < counting.size(); ++k) {
        const TextNumber &number = m_numbers[static_cast<size_t>(counting[k])];
        while (sentence + 1 < m_sentences.size() &&
               m_sentences[sentence].from + m_sentences[sentence].length <= number.from)
            ++sentence;
        if (m_sentences[sentence].lastWord - m_sentences[sentence].firstWord > longestSentence)
            continue;
        const auto isHere = [&](size_t other) {
            const int from = m_numbers[static_cast<size_t>(counting[other])].from;
            return from >= m_sentences[sentence].from &&
                   from < m_sentences[sentence].from + m_sentences[sentence].length;
        };
        readContext(counting[k], k > 0 && isHere(k - 1) ? counting[k - 1] : -1,
                    k + 1 < counting.size() && isHere(k + 1) ? counting[k + 1] : -1, static_cast<int>(sentence));
    }
}

void Reading::readWords(const QString &text)
{
    m_wordsOfNumbers.assign(m_numbers.size(), {0, 0});
    size_t number = 0;
    bool comma = false;
    bool begin = true;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (!c.isLetterOrNumber()) {
            comma = comma || c == u',';
            begin = begin || c == u'.' || c == u'?' || c == u'!' || c == u':';
            ++i;
            continue;
        }
        const qsizetype from = i;
        while (i < text.size() &&
               (text[i].isLetterOrNumber() || ((text[i] == u',' || text[i] == u'.') && text[i - 1].isDigit() &&
                                               i + 1 < text.size() && text[i + 1].isDigit())))
            ++i;
        TextWord word;
        word.from = static_cast<int>(from);
        word.length = static_cast<int>(i - from);
        word.word = text.sliced(from, i - from).toLower();
        if (i + 1 < text.size() && (text[i] == u'\'' || text[i] == QChar(0x2019)) && text[i + 1] == u's')
            i += 2;
        word.isCapital = c.isUpper() && !begin;
        word.afterComma = comma;
        while (number < m_numbers.size() && m_numbers[number].end() <= word.from)
            ++number;
        if (number < m_numbers.size() && word.from >= m_numbers[number].from) {
            word.number = static_cast<int>(number);
            auto &[first, last] = m_wordsOfNumbers[number];
            if (last == 0)
                first = static_cast<int>(m_words.size());
            last = static_cast<int>(m_words.size()) + 1;
        }
        comma = begin = false;
        m_words.push_back(std::move(word));
    }
}

void Reading::readSentences(const QString &text)
{
    int from = 0;
    size_t word = 0;
    int clause = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !endsSentence(text, i))
            continue;
        TextSentence sentence;
        while (from < text.size() && text[from].isSpace())
            ++from;
        sentence.from = from;
        sentence.length = static_cast<int>(std::min(i + 1, text.size())) - from;
        sentence.firstWord = static_cast<int>(word);
        while (word < m_words.size() && m_words[word].from < i)
            ++word;
        sentence.lastWord = static_cast<int>(word);
        if (sentence.length > 0 && sentence.lastWord > sentence.firstWord) {
            std::vector<int> open{++clause};
            int at = sentence.from;
            for (int w = sentence.firstWord; w < sentence.lastWord; ++w) {
                TextWord &current = m_words[static_cast<size_t>(w)];
                for (; at < current.from; ++at) {
                    const QChar c = text[at];
                    if (c == u'(' || c == u'[') {
                        open.push_back(++clause);
                    } else if (c == u')' || c == u']') {
                        if (open.size() > 1)
                            open.pop_back();
                    } else if (c == u';' || c == u':' || c == QChar(0x2014) ||
                               (c == QChar(0x2013) && at > 0 && text[at - 1].isSpace())) {
                        open.back() = ++clause;
                    }
                }
                if (beginsClause(m_words, static_cast<size_t>(w)))
                    open.back() = ++clause;
                current.clause = open.back();
                at = current.from + current.length;
            }
            m_sentences.push_back(sentence);
        }
        from = static_cast<int>(i) + 1;
    }
    if (m_sentences.empty())
        m_sentences.push_back({0, static_cast<int>(text.size()), 0, static_cast<int>(m_words.size())});
}

int Reading::firstWordOf(int number) const
{
    return m_wordsOfNumbers[static_cast<size_t>(number)].first;
}

int Reading::endWordOf(int number) const
{
    return m_wordsOfNumbers[static_cast<size_t>(number)].second;
}

void Reading::readContext(int number, int previous, int next, int sentence)
{
    NumberContext context;
    context.number = number;
    context.sentence = sentence;
    const TextSentence &whole = m_sentences[static_cast<size_t>(sentence)];
    const auto word = [this](int i) -> const TextWord & { return m_words[static_cast<size_t>(i)]; };
    const auto counts = [this](const TextWord &w) {
        return w.number >= 0 && m_numbers[static_cast<size_t>(w.number)].kind != NumberKind::Other;
    };
    const int clause = word(firstWordOf(number)).clause;
    // Numbers of other clauses, and those in brackets, take no words away.
    const auto isElsewhere = [&](int other) { return other >= 0 && word(firstWordOf(other)).clause != clause; };
    while (isElsewhere(previous))
        previous = countingBefore(previous, whole);
    while (isElsewhere(next))
        next = countingAfter(next, whole);

    // Between two numbers the last comma or "and" parts what is said of each.
    const auto parting = [&](int from, int to) {
        for (int w = to - 1; w >= from; --w) {
            if (word(w).clause == clause && (word(w).afterComma || word(w).word == "and"_L1))
                return w;
        }
        return to;
    };
    const int begin = previous >= 0 ? parting(endWordOf(previous), firstWordOf(number)) : whole.firstWord;
    for (int w = begin; w < firstWordOf(number); ++w) {
        if (word(w).clause == clause && word(w).number < 0)
            context.own.push_back(w);
    }
    // After it: to the next number. "64 per cent of refugees and 71 per cent of IDPs know": what follows is of both.
    const auto onlyNames = [&](int from, int to) {
        for (int w = from; w < to; ++w) {
            if (word(w).clause == clause && word(w).number < 0 && !isStopWord(word(w).word) &&
                !isPersonNoun(word(w).word) && word(w).word != "asylum"_L1 && word(w).word != "displaced"_L1 &&
                word(w).word != "internally"_L1)
                return false;
        }
        return true;
    };
    int after = endWordOf(number);
    int following = next;
    int end = following >= 0 ? firstWordOf(following) : whole.lastWord;
    const bool sharesKind =
        following >= 0 && m_numbers[static_cast<size_t>(following)].kind == m_numbers[static_cast<size_t>(number)].kind;
    bool isShared = sharesKind && onlyNames(after, end) && word(firstWordOf(following)).clause == clause;
    const int own = following >= 0 ? parting(after, end) : end;
    for (int w = after; w < (own > after ? own : end); ++w) {
        if (word(w).clause == clause && word(w).number < 0)
            context.own.push_back(w);
    }
    // "30% of refugees, 17% of IDPs and 18% of returnees obtained cash"
    for (int links = 0; isShared && links < 4; ++links) {
        const int from = endWordOf(following);
        int to = from;
        while (to < whole.lastWord && !counts(word(to)))
            ++to;
        const bool isLast = to >= whole.lastWord || !onlyNames(from, to);
        if (isLast) {
            for (int w = from; w < to; ++w) {
                if (word(w).clause == clause && word(w).number < 0 && !isPersonNoun(word(w).word))
                    context.own.push_back(w);
            }
        }
        isShared = !isLast;
        if (isShared)
            following = word(to).number;
    }
    readYear(context);
    readCues(context);
    takeLead(context, whole);
    context.isInherited = std::ranges::all_of(context.own, [&](int w) {
        return isStopWord(word(w).word) || isPersonNoun(word(w).word) || isLightWord(word(w).word);
    });
    m_contexts.push_back(std::move(context));
}

int Reading::countingBefore(int number, const TextSentence &sentence) const
{
    for (int i = number - 1; i >= 0 && m_numbers[static_cast<size_t>(i)].from >= sentence.from; --i) {
        if (m_numbers[static_cast<size_t>(i)].kind != NumberKind::Other)
            return i;
    }
    return -1;
}

int Reading::countingAfter(int number, const TextSentence &sentence) const
{
    for (size_t i = static_cast<size_t>(number) + 1;
         i < m_numbers.size() && m_numbers[i].from < sentence.from + sentence.length; ++i) {
        if (m_numbers[i].kind != NumberKind::Other)
            return static_cast<int>(i);
    }
    return -1;
}

// "New arrivals (70,000 since May)", "new arrivals: 62,000": the words before the bracket or the colon.
void Reading::takeLead(NumberContext &context, const TextSentence &sentence) const
{
    constexpr int most = 4;
    const auto isWord = [this](int w) {
        const TextWord &word = m_words[static_cast<size_t>(w)];
        return word.number < 0 && !isStopWord(word.word) && !isMonth(word.word);
    };
    if (std::ranges::any_of(context.own, isWord))
        return;
    const int first = firstWordOf(context.number);
    const int clause = m_words[static_cast<size_t>(first)].clause;
    if (first <= sentence.firstWord || m_words[static_cast<size_t>(first - 1)].clause == clause)
        return;
    const int outer = m_words[static_cast<size_t>(first - 1)].clause;
    for (int w = first - 1; w >= sentence.firstWord && w >= first - most; --w) {
        const TextWord &word = m_words[static_cast<size_t>(w)];
        if (word.clause != outer || word.number >= 0)
            break;
        context.own.push_back(w);
    }
    std::ranges::sort(context.own);
}

void Reading::readYear(NumberContext &context) const
{
    const TextSentence &whole = m_sentences[static_cast<size_t>(context.sentence)];
    const int first = firstWordOf(context.number);
    const int last = endWordOf(context.number);
    const int clause = m_words[static_cast<size_t>(first)].clause;
    // "the lowest since 2017" is of this year.
    const auto yearAt = [this](int w) {
        const int number = m_words[static_cast<size_t>(w)].number;
        if (number < 0 || m_numbers[static_cast<size_t>(number)].year == 0)
            return 0;
        static const QSet<QString> elsewhere{u"since"_s,  u"into"_s,  u"until"_s,  u"to"_s,
                                             u"before"_s, u"after"_s, u"beyond"_s, u"towards"_s};
        const QString lead = w > 0 ? m_words[static_cast<size_t>(w - 1)].word : QString();
        const QString second = w > 1 ? m_words[static_cast<size_t>(w - 2)].word : QString();
        const bool isOther =
            elsewhere.contains(lead) || (lead == "in"_L1 && (second == "than"_L1 || second == "as"_L1));
        return isOther ? 0 : m_numbers[static_cast<size_t>(number)].year;
    };
    const auto isCount = [this](int w) {
        const int number = m_words[static_cast<size_t>(w)].number;
        return number >= 0 && m_numbers[static_cast<size_t>(number)].kind != NumberKind::Other;
    };
    for (int w = last; w < whole.lastWord && w - last < reach + 8 && !isCount(w) && context.year == 0; ++w) {
        if (m_words[static_cast<size_t>(w)].clause == clause)
            context.year = yearAt(w);
    }
    for (int w = first - 1; w >= whole.firstWord && first - w < reach && !isCount(w) && context.year == 0; --w) {
        if (m_words[static_cast<size_t>(w)].clause == clause)
            context.year = yearAt(w);
    }
    // "In 2023, …" holds for the whole sentence.
    for (int w = whole.firstWord; w < std::min(whole.firstWord + 5, whole.lastWord) && context.year == 0; ++w)
        context.year = yearAt(w);
}

void Reading::readCues(NumberContext &context) const
{
    static const QSet<QString> rises{u"increase"_s, u"increased"_s, u"decrease"_s, u"decreased"_s, u"rise"_s,
                                     u"rose"_s,     u"fall"_s,      u"fell"_s,     u"drop"_s,      u"dropped"_s,
                                     u"growth"_s,   u"grew"_s,      u"decline"_s,  u"declined"_s,  u"reduction"_s,
                                     u"reduced"_s,  u"higher"_s,    u"lower"_s,    u"expanded"_s,  u"shrank"_s};
    const auto word = [this](int i) {
        return i >= 0 && i < static_cast<int>(m_words.size()) ? m_words[static_cast<size_t>(i)].word : QString();
    };
    const int first = firstWordOf(context.number);
    const int last = endWordOf(context.number);
    const QString before = word(first - 1);
    const bool isPercent = m_numbers[static_cast<size_t>(context.number)].kind == NumberKind::Percent;
    for (int k = 1; k <= 3; ++k)
        context.isChange = context.isChange || (before == "by"_L1 && rises.contains(word(first - 1 - k)));
    context.isChange = context.isChange || (before == "by"_L1 && isPercent && word(first - 2) != "followed"_L1 &&
                                            rises.contains(word(first - 2)));
    context.isChange =
        context.isChange ||
        (isPercent && (rises.contains(word(last)) ||
                       (word(last) == "more"_L1 || word(last) == "fewer"_L1 || word(last) == "less"_L1)));

    for (size_t k = 0; k < context.own.size(); ++k) {
        const int w = context.own[k];
        const QString &here = word(w);
        const QString next = word(w + 1);
        // "70 per cent the previous year", "in the previous year"; but "more than in" and "over the previous year"
        if ((here == "previous"_L1 || here == "last"_L1 || here == "prior"_L1 || here == "preceding"_L1) &&
            (next.startsWith("year"_L1) || next == "reporting"_L1)) {
            const QString lead = word(w - 1) == "the"_L1 ? word(w - 2) : word(w - 1);
            context.isOtherTime = context.isOtherTime || lead == "in"_L1 || lead == "during"_L1 || lead == "of"_L1 ||
                                  (w >= last && w - last <= 2 && lead != "over"_L1);
        }
        if (here == "year"_L1 && (next == "before"_L1 || next == "earlier"_L1))
            context.isOtherTime = true;
        if ((here == "since"_L1 && !isPercent && w >= last && w - last <= 5 && !isMonth(next)) ||
            here == "cumulatively"_L1)
            context.isOtherTime = true;
        if ((here == "months"_L1 || here == "month"_L1 || here == "weeks"_L1) && word(w - 2) == "after"_L1)
            context.isOtherTime = true;
        if (here == "monthly"_L1 || here == "weekly"_L1 || here == "quarterly"_L1)
            context.isOtherTime = true;
        // "4,800 people, of whom 57 per cent": the second is the part.
        if (here == "of"_L1 && (next == "them"_L1 || (w < first && (next == "whom"_L1 || next == "which"_L1))) &&
            std::abs(w - first) <= 3)
            context.isPart = true;
        if ((here == "surveyed"_L1 || here == "interviewed"_L1 || here == "sampled"_L1) && std::abs(w - first) <= 3)
            context.isPart = true;
        if ((here == "in"_L1 || here == "at"_L1 || here == "across"_L1 || here == "around"_L1 || here == "from"_L1) &&
            w + 1 < static_cast<int>(m_words.size())) {
            // Capitals at a sentence's begin count here: "In Tabasco, …"
            int p = w + 1;
            if (word(p) == "the"_L1)
                ++p;
            // "in the region of Syunik"
            if (word(p + 1) == "of"_L1 && p + 2 < static_cast<int>(m_words.size()))
                p += 2;
            if (p < static_cast<int>(m_words.size()) && m_words[static_cast<size_t>(p)].isCapital &&
                !isMonth(word(p)) && word(p) != "unhcr"_L1 && m_words[static_cast<size_t>(p)].number < 0)
                context.places += word(p);
        }
    }
    // "The year before, the budget had been …"
    const TextSentence &whole = m_sentences[static_cast<size_t>(context.sentence)];
    for (int w = whole.firstWord; w < std::min(whole.firstWord + 4, first); ++w) {
        if (word(w) == "year"_L1 && (word(w + 1) == "before"_L1 || word(w + 1) == "earlier"_L1))
            context.isOtherTime = true;
        if ((word(w) == "previous"_L1 || word(w) == "last"_L1) && word(w + 1) == "year"_L1)
            context.isOtherTime = true;
    }
    if (word(last) == "of"_L1 && word(last + 1) == "those"_L1)
        context.isPart = true;
    if (word(first - 1) == "including"_L1 || word(first - 2) == "including"_L1 || word(first - 1) == "additional"_L1 ||
        word(first - 2) == "additional"_L1)
        context.isPart = true;
}

} // namespace outturn
