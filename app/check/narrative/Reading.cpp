// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/Reading.h"

#include "app/check/narrative/NumberLists.h"

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
        // A number may begin inside a run of letters and digits: behind the mark of a footnote, "²40 per cent".
        size_t next = number;
        while (next < m_numbers.size() && m_numbers[next].from <= from)
            ++next;
        const qsizetype stop = next < m_numbers.size() ? m_numbers[next].from : text.size();
        while (i < stop &&
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

} // namespace outturn
