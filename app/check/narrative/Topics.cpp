// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/NumberLists.h"
#include "app/check/narrative/Statements.h"

#include "app/report/Report.h"

#include <algorithm>
#include <bit>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

enum MoneyGroup { BudgetWord, FundsWord, SpentWord };

const Phrases &moneyPhrases()
{
    static const Phrases phrases = [] {
        Phrases made;
        for (const auto *word : {"budget", "requirement", "need", "required"})
            made.add(QString::fromLatin1(word), 0, BudgetWord);
        for (const auto *word : {"fund", "available", "contribut", "resources", "received", "raised", "financ", "cover",
                                 "met", "at hand", "in hand", "disposal"})
            made.add(QString::fromLatin1(word), 0, FundsWord);
        for (const auto *word : {"expenditure", "spent", "spend", "expend", "disburs", "used"})
            made.add(QString::fromLatin1(word), 0, SpentWord);
        return made;
    }();
    return phrases;
}

/// The columns of the finance tables that the words beside a number name.
struct MoneyWords
{
    int budget = -1, funds = -1, spent = -1; ///< distance in words; -1: not named
};

class TopicReader
{
public:
    TopicReader(const Reading &reading, const ParagraphText &place, const Subjects &subjects, const Report &report)
        : m_reading(reading), m_place(place), m_subjects(subjects), m_report(report)
    {
    }

    std::vector<NumberTopic> topics()
    {
        std::vector<NumberTopic> topics;
        for (size_t i = 0; i < m_reading.contexts().size(); ++i)
            topics.push_back(topicOf(static_cast<int>(i)));
        return topics;
    }

private:
    const TextWord &word(int w) const { return m_reading.words()[static_cast<size_t>(w)]; }

    void readSentence(int index)
    {
        if (index == m_sentence)
            return;
        m_sentence = index;
        const TextSentence &sentence = m_reading.sentences()[static_cast<size_t>(index)];
        m_hits = m_subjects.find(m_reading.words(), sentence.firstWord, sentence.lastWord);
        std::ranges::stable_sort(m_hits, {}, &Phrases::Hit::owner);
        m_populations = Wording::core().populations().find(m_reading.words(), sentence.firstWord, sentence.lastWord);
        m_isSurvey = std::any_of(m_reading.words().begin() + sentence.firstWord,
                                 m_reading.words().begin() + sentence.lastWord, [](const TextWord &here) {
                                     return here.word.startsWith("survey"_L1) ||
                                            here.word.startsWith("respondent"_L1) ||
                                            here.word.startsWith("interview"_L1);
                                 });
        m_areas = Wording::core().areaNames().find(m_reading.words(), sentence.firstWord, sentence.lastWord);
        m_money = moneyPhrases().find(m_reading.words(), sentence.firstWord, sentence.lastWord);
    }

    // The first word after the number, and whether it counts people: "480 individuals", "41 departures".
    bool countsPeople(const NumberContext &context, int after) const
    {
        const TextSentence &sentence = m_reading.sentences()[static_cast<size_t>(context.sentence)];
        for (int w = after; w < std::min(after + 4, sentence.lastWord); ++w) {
            const TextWord &here = word(w);
            if (isPersonNoun(here.word) || here.word == "asylum"_L1)
                return true;
            if (w <= after + 1 &&
                std::ranges::any_of(m_hits, [&](const Phrases::Hit &hit) { return hit.word == w && hit.group >= 0; }))
                return true;
            if (isStopWord(here.word))
                return w == after;
            if (here.clause != word(after - 1).clause)
                return true;
        }
        return after >= sentence.lastWord;
    }

    NumberTopic topicOf(int index)
    {
        const NumberContext &context = m_reading.contexts()[static_cast<size_t>(index)];
        const TextNumber &number = m_reading.numbers()[static_cast<size_t>(context.number)];
        readSentence(context.sentence);
        NumberTopic topic;
        topic.context = index;
        topic.isOfOtherYear = context.isOtherTime || (context.year && m_report.year && context.year != *m_report.year);
        readOwn(context);
        readPopulations(topic);
        readColumn(context, topic);
        topic.isLocal = context.isPart;
        topic.isOfSurvey = m_isSurvey;
        for (const QString &where : context.places)
            topic.isLocal = topic.isLocal || !m_report.operation.contains(where, Qt::CaseInsensitive);
        if (number.kind == NumberKind::Money || number.kind == NumberKind::Percent || number.magnitude >= 6 ||
            number.value >= Decimal(100000))
            readMoney(number, topic);
        if (number.kind == NumberKind::Count)
            topic.countsPeople = countsPeople(context, m_last + 1);
        if (number.kind != NumberKind::Money)
            readSubjects(context, topic);
        return topic;
    }

    void readOwn(const NumberContext &context)
    {
        m_own.resize(m_reading.words().size(), false);
        for (const int w : m_marked)
            m_own[static_cast<size_t>(w)] = false;
        m_marked = context.own;
        for (const int w : m_marked)
            m_own[static_cast<size_t>(w)] = true;
        const auto [first, last] = m_reading.wordsOfNumber(context.number);
        m_first = first;
        m_last = last - 1;
    }

    void readPopulations(NumberTopic &topic) const
    {
        quint32 own = 0;
        quint32 all = 0;
        for (const Phrases::Hit &hit : m_populations) {
            all |= 1u << hit.owner;
            if (m_own[static_cast<size_t>(hit.word)])
                own |= 1u << hit.owner;
        }
        topic.populations = own ? own : all;
    }

    // A cue after a number may be the next number's: "42 per cent, above the target of 40 per cent".
    bool isOfNext(int w) const
    {
        const auto &words = m_reading.words();
        for (int k = w + 1; k < static_cast<int>(words.size()) && k - w <= 4; ++k) {
            if (word(k).number >= 0)
                return m_reading.numbers()[static_cast<size_t>(word(k).number)].kind != NumberKind::Other;
            if (word(k).clause != word(w).clause || word(k).afterComma || !isStopWord(word(k).word) ||
                word(k).word == "and"_L1)
                return false;
        }
        return false;
    }

    static bool isMove(const QString &here)
    {
        return here == "up"_L1 || here == "down"_L1 || here == "rose"_L1 || here == "fell"_L1 || here == "grew"_L1 ||
               here == "sank"_L1 || here == "fall"_L1 || here == "rise"_L1 || here == "increased"_L1 ||
               here == "decreased"_L1 || here == "improved"_L1 || here == "climbed"_L1 || here == "dropped"_L1;
    }

    // "against a target of 71 per cent", "the 71 per cent target", "from a baseline of 32 per cent"
    void readColumn(const NumberContext &context, NumberTopic &topic) const
    {
        constexpr int near = 4;
        const auto take = [&](Column column, bool isNamed) {
            if (topic.isColumnNamed || (topic.column && !isNamed))
                return;
            topic.column = column;
            topic.isColumnNamed = isNamed;
        };
        for (const int w : context.own) {
            const QString &here = word(w).word;
            const bool isAfter = w > m_last;
            if (isAfter && (w - m_last > near || isOfNext(w)))
                continue;
            const bool isNear = isAfter || m_first - w <= near;
            if (here == "target"_L1 || here == "targets"_L1 || here == "goal"_L1 || here == "planned"_L1 ||
                here == "intended"_L1 || here == "objective"_L1 || here == "wanted"_L1 ||
                (here == "should"_L1 && isNear) || (here == "aim"_L1 && isNear))
                take(Column::Target, true);
            else if (here == "baseline"_L1 || here == "baselines"_L1)
                take(Column::Baseline, true);
            else if (isNear && !isAfter && (here == "result"_L1 || here == "actual"_L1))
                take(Column::Actual, true);
            else if (isNear && (here == "wish"_L1 || here == "meant"_L1 || here == "feared"_L1 || here == "aimed"_L1 ||
                                here == "foreseen"_L1 || here == "hoped"_L1 || here == "expected"_L1 ||
                                (here == "be"_L1 && w > 0 && word(w - 1).word == "to"_L1 &&
                                 (w == m_first - 1 || w <= m_last + 2))))
                take(Column::Target, true);
            else if (isNear && (here == "beginning"_L1 || here == "started"_L1 || here == "starting"_L1 ||
                                here == "outset"_L1 || here == "began"_L1 || here == "start"_L1))
                take(Column::Baseline, true);
            else if (isNear && (here == "plan"_L1 || here == "limit"_L1 || here == "short"_L1))
                take(Column::Target, false);
            else if (isNear && (here == "earlier"_L1 || here == "former"_L1 || here == "previously"_L1 ||
                                here == "improvement"_L1 || (here == "before"_L1 && isAfter)))
                take(Column::Baseline, false);
        }
        // "rose from 32 per cent to 33 per cent", "up from 32 per cent"
        const QString lead = m_first > 0 ? word(m_first - 1).word : QString();
        if (lead == "from"_L1) {
            topic.isMove = !topic.isColumnNamed;
            take(Column::Baseline, m_first > 1 && isMove(word(m_first - 2).word));
        }
        // "from 32 per cent to 33 per cent": the second is what there is now.
        for (int w = m_first - 2; lead == "to"_L1 && w > 0 && w > m_first - 7; --w) {
            if (word(w).number >= 0 && word(w - 1).word == "from"_L1) {
                topic.isMove = true;
                take(Column::Actual, true);
            }
        }
    }

    void readSubjects(const NumberContext &context, NumberTopic &topic) const
    {
        for (size_t i = 0; i < m_hits.size();) {
            const int owner = m_hits[i].owner;
            quint32 own = 0;
            quint32 all = 0;
            bool never = false;
            for (; i < m_hits.size() && m_hits[i].owner == owner; ++i) {
                const Phrases::Hit &hit = m_hits[i];
                const bool isOwn = m_own[static_cast<size_t>(hit.word)];
                if (hit.group == Wording::noGroup) {
                    never = never || isOwn || context.isInherited;
                } else {
                    all |= 1u << hit.group;
                    own |= isOwn ? 1u << hit.group : 0u;
                }
            }
            if (never)
                continue;
            const Subject &subject = m_subjects.all()[static_cast<size_t>(owner)];
            const int found = std::popcount(all);
            const int beside = std::popcount(own);
            Evidence evidence = Evidence::None;
            if (beside >= subject.needed)
                evidence = Evidence::Own;
            else if (found >= subject.needed && (beside > 0 || context.isInherited))
                evidence = Evidence::Clause;
            else if (found >= subject.needed)
                evidence = Evidence::Sentence;
            else if (subject.needed >= 2 && found >= subject.needed - 1 && beside > 0 &&
                     m_place.areaKind == subject.areaKind && m_place.areaNumber == subject.areaNumber)
                evidence = Evidence::Partly;
            if (evidence != Evidence::None)
                topic.subjects.push_back({owner, evidence});
        }
    }

    bool hasWordBefore(MoneyGroup group) const
    {
        return std::ranges::any_of(m_money,
                                   [&](const Phrases::Hit &hit) { return hit.group == group && hit.word < m_first; });
    }

    bool hasWord(MoneyGroup group) const
    {
        return std::ranges::any_of(m_money, [&](const Phrases::Hit &hit) { return hit.group == group; });
    }

    void readMoney(const TextNumber &number, NumberTopic &topic) const
    {
        constexpr int near = 3;
        constexpr int farthestArea = 8; // words
        MoneyWords words;
        for (const Phrases::Hit &hit : m_areas) {
            if (m_own[static_cast<size_t>(hit.word)])
                topic.areas.push_back(hit.owner);
        }
        // "Sanitation: budget $6.2 million, available $2.5 million"; "At $6.1 million, documentation was cut"
        if (topic.areas.empty() && m_place.isAboutMoney) {
            const Phrases::Hit *nearest = nullptr;
            for (const Phrases::Hit &hit : m_areas) {
                const bool isBefore = hit.word < m_first && m_first - hit.word <= farthestArea;
                const bool isAfter = hit.word > m_last && hit.word - m_last <= farthestArea && !nearest;
                if (isBefore || isAfter)
                    nearest = &hit;
            }
            if (nearest)
                topic.areas = {nearest->owner};
        }
        for (const Phrases::Hit &hit : m_money) {
            if (!m_own[static_cast<size_t>(hit.word)])
                continue;
            const int distance = hit.word < m_first ? m_first - hit.word : hit.word - m_last;
            int &place = hit.group == BudgetWord ? words.budget : hit.group == FundsWord ? words.funds : words.spent;
            place = place < 0 ? distance : std::min(place, distance);
        }
        if (number.kind == NumberKind::Percent) {
            const int after = m_last + 1;
            const auto isOf = [&](int w, QLatin1StringView what) {
                return w < static_cast<int>(m_reading.words().size()) && word(w).word.startsWith(what) &&
                       word(w).clause == word(m_last).clause;
            };
            // "97 per cent of the funds"
            if (isOf(after, "of"_L1) && (isOf(after + 2, "funds"_L1) || isOf(after + 3, "funds"_L1)) &&
                words.budget < 0)
                topic.finance = Column::ExpenditureShare;
            else if (words.budget >= 0 && words.spent < 0 &&
                     (words.funds >= 0 || (m_place.isAboutMoney && hasWord(FundsWord))))
                topic.finance = Column::AvailableShare;
            else if (words.spent >= 0 && words.funds >= 0 && words.budget < 0)
                topic.finance = Column::ExpenditureShare;
            else if (m_place.isAboutMoney && words.funds >= 0 && words.spent < 0 && hasWordBefore(SpentWord))
                topic.finance = Column::ExpenditureShare; // "spent 48.8 million, 98% of what was received"
            else if (m_place.isAboutMoney && words.spent < 0 &&
                     (words.funds >= 0 || (!topic.areas.empty() && hasWord(FundsWord) && !hasWord(SpentWord))))
                topic.finance = Column::AvailableShare;
            topic.isMoney = topic.finance.has_value() || m_place.isAboutMoney;
            return;
        }
        // "USD 5 million of a budget of USD 20 million": what a budget is divided into is no budget.
        const auto isWord = [&](int w, QLatin1StringView what) {
            return w < static_cast<int>(m_reading.words().size()) && word(w).word == what;
        };
        const bool isPartOf =
            isWord(m_last + 1, "of"_L1) || (isWord(m_last + 1, "out"_L1) && isWord(m_last + 2, "of"_L1));
        const bool isBudgetOf =
            m_first >= 2 && word(m_first - 1).word == "of"_L1 && word(m_first - 2).word == "budget"_L1;
        if (isPartOf && !isBudgetOf) {
            words.budget = -1;
            if (words.spent < 0 && words.funds < 0)
                words.funds = near;
        }
        if (isBudgetOf) {
            words.funds = words.spent = -1;
            words.budget = 1;
        }
        // The word nearest to the amount.
        int best = 1000;
        const std::pair<int, Column> named[] = {
            {words.budget, Column::Budget}, {words.funds, Column::Available}, {words.spent, Column::Expenditure}};
        for (const auto &[distance, column] : named) {
            if (distance >= 0 && distance < best) {
                best = distance;
                topic.finance = column;
            }
        }
        topic.isMoney = number.kind == NumberKind::Money || topic.finance.has_value() || m_place.isAboutMoney;
    }

    const Reading &m_reading;
    const ParagraphText &m_place;
    const Subjects &m_subjects;
    const Report &m_report;
    int m_sentence = -1;
    bool m_isSurvey = false;
    std::vector<Phrases::Hit> m_hits, m_populations, m_money, m_areas;
    std::vector<bool> m_own; ///< by word
    std::vector<int> m_marked;
    int m_first = -1, m_last = -1;
};

} // namespace

std::vector<NumberTopic> topicsOf(const Reading &reading, const ParagraphText &place, const Subjects &subjects,
                                  const Report &report)
{
    return TopicReader(reading, place, subjects, report).topics();
}

} // namespace outturn
