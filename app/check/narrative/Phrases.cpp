// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/Phrases.h"

#include <algorithm>

namespace outturn {

void Phrases::add(const QString &phrase, int owner, int group)
{
    const QStringList words = phrase.toLower().split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty())
        m_byKey[words.first().left(keyLength)].push_back({words, owner, group});
}

std::vector<Phrases::Hit> Phrases::find(const std::vector<TextWord> &words, int first, int last) const
{
    std::vector<Hit> hits;
    for (int w = first; w < last; ++w) {
        const QString &word = words[static_cast<size_t>(w)].word;
        const auto candidates = m_byKey.constFind(word.left(keyLength));
        if (candidates == m_byKey.constEnd())
            continue;
        for (const Phrase &phrase : *candidates) {
            if (w + phrase.words.size() > last)
                continue;
            bool same = true;
            for (qsizetype k = 0; same && k < phrase.words.size(); ++k)
                same = words[static_cast<size_t>(w + k)].word.startsWith(phrase.words[k]);
            if (same)
                hits.push_back({phrase.owner, phrase.group, w});
        }
    }
    return hits;
}

} // namespace outturn
