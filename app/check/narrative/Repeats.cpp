// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/Repeats.h"

#include "app/check/narrative/NumberLists.h"
#include "app/check/narrative/Wording.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

// What every report speaks of tells no two numbers apart.
bool isCommon(QStringView word)
{
    static const QSet<QString> words{
        u"support"_s,    u"supported"_s,  u"assist"_s,     u"assisted"_s,   u"assistance"_s,  u"provide"_s,
        u"provided"_s,   u"partner"_s,    u"partners"_s,   u"government"_s, u"national"_s,    u"programme"_s,
        u"programmes"_s, u"country"_s,    u"reach"_s,      u"through"_s,    u"included"_s,    u"increase"_s,
        u"increased"_s,  u"first"_s,      u"new"_s,        u"people"_s,     u"using"_s,       u"used"_s,
        u"displaced"_s,  u"forcibly"_s,   u"host"_s,       u"community"_s,  u"communities"_s, u"asylum"_s,
        u"local"_s,      u"needs"_s,      u"within"_s,     u"well"_s,       u"made"_s,        u"were"_s,
        u"could"_s,      u"across"_s,     u"received"_s,   u"receive"_s,    u"access"_s,      u"services"_s,
        u"service"_s,    u"activities"_s, u"internally"_s, u"annual"_s,     u"report"_s,      u"according"_s,
        u"survey"_s,     u"surveyed"_s,   u"baseline"_s,   u"target"_s,     u"among"_s,       u"proportion"_s,
        u"planned"_s,    u"reported"_s,   u"current"_s};
    return words.contains(word.toString());
}

bool isAnybody(QStringView word)
{
    return word.startsWith("people"_L1) || word.startsWith("person"_L1) || word.startsWith("individual"_L1);
}

/// A number with what it speaks of.
struct Told
{
    NumberPlace place;
    const TextNumber *number = nullptr;
    QStringList rare;    ///< stems, sorted, without repeats
    QStringList common;  ///< stems of common words, likewise
    QStringList counted; ///< stems of what is counted; none for people
    int year = 0;
    bool isPart = false;
    QStringList places;
    quint32 populations = 0;
    std::pair<int, int> sentence; ///< paragraph, and sentence in it
};

// The first words after a number, of which one is the noun that it counts; none for people of any kind.
QStringList countedBy(const Reading &reading, const NumberContext &context)
{
    const auto [first, last] = reading.wordsOfNumber(context.number);
    QStringList nouns;
    for (int w = last; w < std::min(last + 3, static_cast<int>(reading.words().size())); ++w) {
        const TextWord &word = reading.words()[static_cast<size_t>(w)];
        if (isPersonNoun(word.word) || word.clause != reading.words()[static_cast<size_t>(first)].clause)
            return {};
        if (isStopWord(word.word) || word.number >= 0 || (word.afterComma && w > last))
            break;
        nouns += stemOf(word.word);
    }
    return nouns;
}

bool canBothBe(const TextNumber &a, const TextNumber &b)
{
    // As if each of them were the value of the other: a rounded number does not contradict the exact one.
    if (a.value == b.value || states(a, b.value) || states(b, a.value))
        return true;
    if (a.nearness == Nearness::Exact || b.nearness == Nearness::Exact)
        return false;
    const auto apart =
        a.value < b.value ? Decimal::difference(b.value, a.value) : Decimal::difference(a.value, b.value);
    return apart && *apart <= std::max(a.step, b.step);
}

// "600 refugees received", "470 received": of the second, the words that both have are no noun.
bool countTheSame(const Told &a, const Told &b)
{
    const auto areIn = [](const QStringList &nouns, const Told &told) {
        return std::ranges::all_of(
            nouns, [&](const QString &noun) { return told.rare.contains(noun) || told.common.contains(noun); });
    };
    const bool both = std::ranges::any_of(a.counted, [&](const QString &noun) { return b.counted.contains(noun); });
    return both || a.counted == b.counted || (areIn(a.counted, b) && areIn(b.counted, a));
}

// Two digits that changed places: 11,860 and 11,680.
bool isTransposed(const TextNumber &a, const TextNumber &b)
{
    QString one = QString::number(a.value.coefficient());
    QString other = QString::number(b.value.coefficient());
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one == other && a.value.scale() == b.value.scale() && one.size() >= 3;
}

bool isClose(const TextNumber &a, const TextNumber &b, int percent)
{
    // One figure told twice is seldom off by much: an older count, a wrong digit, two that changed places.
    const auto share = Decimal::percentage(std::min(a.value, b.value), std::max(a.value, b.value), 0);
    return share && *share >= Decimal(percent);
}

int shared(const QStringList &a, const QStringList &b)
{
    QStringList both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return static_cast<int>(both.size());
}

// In tenths of a rare word.
constexpr int rareWord = 10;
constexpr int commonWord = 4;

int weightOf(const Told &told)
{
    return static_cast<int>(told.rare.size()) * rareWord + static_cast<int>(told.common.size()) * commonWord;
}

bool isSameSubject(const Told &a, const Told &b)
{
    const int rare = shared(a.rare, b.rare);
    const int both = rare * rareWord + shared(a.common, b.common) * commonWord;
    const int least = std::min(weightOf(a), weightOf(b));
    const int most = std::max(weightOf(a), weightOf(b));
    if (rare >= 2 && both * 5 >= least * 4 && both * 3 >= most * 2)
        return true;
    // The same noun right after two numbers of nearly the same digits.
    const bool isCount = a.number->kind == NumberKind::Count;
    const bool isSameNoun = std::ranges::any_of(
        a.counted, [&](const QString &noun) { return b.counted.contains(noun) && a.rare.contains(noun); });
    if (isCount && isSameNoun &&
        (isTransposed(*a.number, *b.number) || (both >= 14 && isClose(*a.number, *b.number, 80))))
        return true;
    if (isCount && isTransposed(*a.number, *b.number) && both >= 8 && (rare > 0 ? both * 2 >= least : both == least))
        return true;
    return rare >= 1 && both >= 14 && both * 20 >= least * 11 && both * 10 >= most * 4 &&
           isClose(*a.number, *b.number, 60);
}

quint32 populationsOf(const Reading &reading, const NumberContext &context)
{
    quint32 bits = 0;
    for (size_t k = 0; k < context.own.size(); ++k) {
        const int w = context.own[k];
        const int last = std::min(w + 3, static_cast<int>(reading.words().size()));
        for (const Phrases::Hit &hit : Wording::core().populations().find(reading.words(), w, last)) {
            if (hit.word == w)
                bits |= 1u << hit.owner;
        }
    }
    return bits;
}

class RepeatSearch
{
public:
    explicit RepeatSearch(std::optional<int> year) : m_year(year) {}

    void add(int paragraph, const Reading &reading)
    {
        const size_t begin = m_told.size();
        for (size_t i = 0; i < reading.contexts().size(); ++i) {
            const NumberContext &context = reading.contexts()[i];
            const TextNumber &number = reading.numbers()[static_cast<size_t>(context.number)];
            Told told;
            told.place = {paragraph, static_cast<int>(i)};
            told.number = &number;
            told.year = context.year ? context.year : m_year.value_or(0);
            told.places = context.places;
            told.sentence = {paragraph, context.sentence};
            told.populations = populationsOf(reading, context);
            told.counted = countedBy(reading, context);
            readWords(reading, context, told);
            // "600 in 2023, up from 200 in 2022": the second is of the same thing.
            if (told.rare.isEmpty() && context.isInherited && m_told.size() > begin &&
                told.year != m_told.back().year && told.number->kind == m_told.back().number->kind &&
                reading.contexts()[static_cast<size_t>(m_told.back().place.context)].sentence == context.sentence) {
                told.rare = m_told.back().rare;
                told.common = m_told.back().common;
                told.counted = m_told.back().counted;
                told.places = m_told.back().places;
            }
            if (context.isChange || context.isOtherTime)
                told.rare.clear();
            told.isPart = context.isPart;
            m_told.push_back(std::move(told));
        }
    }

    std::vector<Repeat> repeats()
    {
        demoteFrequentWords();
        std::vector<Repeat> found;
        QHash<QString, std::vector<int>> byWord;
        for (int i = 0; i < static_cast<int>(m_told.size()); ++i) {
            const Told &told = m_told[static_cast<size_t>(i)];
            if (told.rare.empty())
                continue;
            if (const int other = earlier(told, byWord); other >= 0)
                found.push_back({m_told[static_cast<size_t>(other)].place, told.place});
            for (const QString &word : told.rare)
                byWord[word].push_back(i);
        }
        return found;
    }

private:
    // What a report says beside every twentieth number tells no two of them apart.
    void demoteFrequentWords()
    {
        QHash<QString, int> counts;
        for (const Told &told : m_told) {
            for (const QString &word : told.rare)
                ++counts[word];
        }
        const int most = std::max(rareAtMost, static_cast<int>(m_told.size()) / 20);
        for (Told &told : m_told) {
            QStringList rare;
            for (const QString &word : std::as_const(told.rare))
                (counts.value(word) > most ? told.common : rare) += word;
            told.rare = rare;
            told.common.sort();
        }
    }

    static void readWords(const Reading &reading, const NumberContext &context, Told &told)
    {
        for (const int w : context.own) {
            const TextWord &word = reading.words()[static_cast<size_t>(w)];
            if (word.word.size() < 3 || isStopWord(word.word) || isAnybody(word.word) || isMonth(word.word) ||
                told.places.contains(word.word))
                continue;
            (isCommon(word.word) || isPersonNoun(word.word) ? told.common : told.rare) += stemOf(word.word);
        }
        for (QStringList *list : {&told.rare, &told.common}) {
            list->sort();
            list->removeDuplicates();
        }
    }

    // The first number before that is of the same thing and cannot be right together with this one.
    int earlier(const Told &told, const QHash<QString, std::vector<int>> &byWord) const
    {
        int first = -1;
        for (const QString &word : told.rare) {
            const auto others = byWord.constFind(word);
            // A word of hundreds of numbers tells nothing, and would cost much.
            if (others == byWord.constEnd() || others->size() > mostOfAWord)
                continue;
            for (const int i : *others) {
                const Told &other = m_told[static_cast<size_t>(i)];
                if (other.number->kind != told.number->kind || other.year != told.year ||
                    other.sentence == told.sentence || other.isPart != told.isPart ||
                    (other.populations && told.populations && other.populations != told.populations) ||
                    !countTheSame(other, told) || other.places != told.places || !isSameSubject(other, told) ||
                    canBothBe(*other.number, *told.number))
                    continue;
                first = first < 0 ? i : std::min(first, i);
            }
        }
        return first;
    }

    static constexpr int rareAtMost = 6;
    static constexpr size_t mostOfAWord = 200;
    std::optional<int> m_year;
    std::vector<Told> m_told;
};

} // namespace

std::vector<Repeat> repeatsIn(const std::vector<const Reading *> &readings, std::optional<int> year)
{
    RepeatSearch search(year);
    for (size_t i = 0; i < readings.size(); ++i) {
        if (readings[i])
            search.add(static_cast<int>(i), *readings[i]);
    }
    return search.repeats();
}

} // namespace outturn
