// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around a number: its own words, its year, its place, and whether it is a change or a part.
#include "app/check/narrative/NumberLists.h"
#include "app/check/narrative/Reading.h"

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

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

constexpr int reach = 9; // words between a number and the year that belongs to it

} // namespace

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
