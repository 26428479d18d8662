// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/Subjects.h"

#include "app/framework/Framework.h"

#include <QSet>

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestTitleWord = 4;
constexpr int mostTitleWords = 12;
constexpr size_t mostTitlesOfAWord = 100; // indicators; a word of more tells nothing, and would cost much

// Of ten words of a title so many are to be found: nobody repeats a title word for word.
int neededOf(int words)
{
    return words <= 2 ? words : std::max(2, (words * 7 + 9) / 10);
}

bool hasWord(const std::vector<TextWord> &words, std::initializer_list<QLatin1StringView> beginnings)
{
    return std::ranges::any_of(words, [&](const TextWord &word) {
        return std::any_of(beginnings.begin(), beginnings.end(),
                           [&](QLatin1StringView beginning) { return word.word.startsWith(beginning); });
    });
}

} // namespace

Subjects::Subjects(const Report &report)
{
    QHash<QString, int> byName;
    QHash<QString, std::vector<std::pair<int, int>>> titles; // subjects and groups by stem
    for (const IndicatorRow &row : report.indicators) {
        const QString code = row.code.value().written();
        const QString title = row.title.value().written();
        const IndicatorDefinition *known = Framework::core().indicator(row.areaKind, code);
        const auto wording = known ? Wording::core().indicator(row.areaKind, code) : std::nullopt;
        const QString name =
            wording ? QString::number(*wording) : areaKindName(row.areaKind) + u' ' + code + u' ' + title;
        auto at = byName.constFind(name);
        if (at == byName.constEnd()) {
            Subject subject;
            subject.areaKind = row.areaKind;
            subject.areaNumber = row.areaNumber;
            const int index = static_cast<int>(m_subjects.size());
            const std::vector<TextWord> words = wordsOf(title);
            if (wording) {
                subject.groups = subject.needed = Wording::core().groups(*wording);
                m_byWording.insert(*wording, index);
            } else {
                QSet<QString> stems;
                for (const TextWord &word : words) {
                    if (word.word.size() >= shortestTitleWord && !isStopWord(word.word) &&
                        stems.size() < mostTitleWords)
                        stems.insert(stemOf(word.word));
                }
                for (const QString &stem : std::as_const(stems))
                    titles[stem].emplace_back(index, subject.groups++);
                subject.needed = neededOf(subject.groups);
            }
            subject.namesGender = hasWord(words, {"women"_L1, "girl"_L1, "female"_L1, "men"_L1, "gender"_L1});
            subject.namesChildren = hasWord(words, {"child"_L1, "young"_L1, "youth"_L1, "birth"_L1});
            m_subjects.push_back(subject);
            at = byName.insert(name, index);
        }
        m_subjects[static_cast<size_t>(*at)].rows.push_back(
            {row.id, Wording::core().populationsOf(row.population.value().written())});
        m_byRow.insert(row.id, *at);
    }
    for (auto it = titles.cbegin(); it != titles.cend(); ++it) {
        if (it->size() > mostTitlesOfAWord)
            continue;
        for (const auto &[subject, group] : *it)
            m_titles.add(it.key(), subject, group);
    }
}

std::vector<Phrases::Hit> Subjects::find(const std::vector<TextWord> &words, int first, int last) const
{
    std::vector<Phrases::Hit> hits = m_titles.find(words, first, last);
    for (Phrases::Hit hit : Wording::core().indicators().find(words, first, last)) {
        hit.owner = m_byWording.value(hit.owner, -1);
        if (hit.owner >= 0)
            hits.push_back(hit);
    }
    return hits;
}

} // namespace outturn
