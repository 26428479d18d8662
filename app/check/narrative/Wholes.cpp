// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/Wholes.h"

#include "app/check/Rounding.h"

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestGap = 9; // words between two shares of one list

/// Words of a share's own label: between it and the next number, or in front of it where brackets are round it.
bool hasAny(const Reading &reading, int from, int to, std::initializer_list<QLatin1StringView> beginnings)
{
    for (int w = from; w < to; ++w) {
        const QString &word = reading.words()[static_cast<size_t>(w)].word;
        for (const QLatin1StringView beginning : beginnings) {
            if (beginning.size() > 4 ? word.startsWith(beginning) : word == beginning)
                return true;
        }
    }
    return false;
}

std::optional<BrokenWhole> held(const Reading &reading, const std::vector<int> &list)
{
    RoundedSum sum;
    for (const int number : list)
        sum.add(reading.numbers()[static_cast<size_t>(number)].value);
    const auto apart = sum.sum() ? Decimal::difference(*sum.sum(), Decimal(100)) : std::nullopt;
    const auto opposite = sum.sum() ? Decimal::difference(Decimal(100), *sum.sum()) : std::nullopt;
    if (!apart || !opposite || !sum.allowance() || std::max(*apart, *opposite) <= *sum.allowance())
        return std::nullopt;
    return BrokenWhole{list, *sum.sum(), *sum.allowance()};
}

} // namespace

std::vector<BrokenWhole> brokenWholes(const QString &text, const Reading &reading)
{
    std::vector<BrokenWhole> broken;
    const auto &contexts = reading.contexts();
    for (size_t i = 0; i < contexts.size();) {
        // A run of exact percentages of one sentence, each soon after the other, with nothing else counted between.
        std::vector<int> list;
        size_t next = i;
        const auto isShare = [&](size_t k) {
            const TextNumber &number = reading.numbers()[static_cast<size_t>(contexts[k].number)];
            return number.kind == NumberKind::Percent && number.nearness == Nearness::Exact && !contexts[k].isChange &&
                   contexts[k].sentence == contexts[i].sentence;
        };
        while (next < contexts.size() && isShare(next)) {
            if (!list.empty()) {
                const int gap =
                    reading.wordsOfNumber(contexts[next].number).first - reading.wordsOfNumber(list.back()).second;
                if (gap > longestGap)
                    break;
            }
            list.push_back(contexts[next++].number);
        }
        const size_t begin = std::exchange(i, std::max(next, i + 1));
        if (list.size() < 2)
            continue;
        const TextSentence &sentence = reading.sentences()[static_cast<size_t>(contexts[begin].sentence)];
        // The last share's label ends with the list: at the next number, or at a bracket or the sentence's end.
        const int firstWord = reading.wordsOfNumber(list.front()).first;
        const int lastEnd = reading.wordsOfNumber(list.back()).second;
        int end = std::min(lastEnd + 5, sentence.lastWord);
        if (next < contexts.size() && contexts[next].sentence == contexts[begin].sentence)
            end = std::min(end, reading.wordsOfNumber(contexts[next].number).first);
        int brackets = lastEnd;
        while (brackets < end && reading.words()[static_cast<size_t>(brackets)].clause ==
                                     reading.words()[static_cast<size_t>(lastEnd - 1)].clause)
            ++brackets;
        end = brackets;
        const bool isRest = hasAny(reading, lastEnd, end, {"other"_L1, "remain"_L1, "rest"_L1}) ||
                            hasAny(reading, std::max(firstWord, lastEnd - 4), lastEnd, {"remain"_L1, "rest"_L1});
        const bool isBySex = list.size() <= 4 && hasAny(reading, firstWord, end, {"women"_L1, "female"_L1}) &&
                             hasAny(reading, firstWord, end, {"men"_L1, "male"_L1}) &&
                             text.mid(reading.numbers()[static_cast<size_t>(list.front())].from).contains(u',');
        if (!isRest && !isBySex)
            continue;
        if (auto found = held(reading, list))
            broken.push_back(*std::move(found));
    }
    return broken;
}

} // namespace outturn
