// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/MergeParagraphs.h"

#include "app/merge/Sequence.h"

#include <algorithm>

namespace outturn {

namespace {

// Where each of base's paragraphs stands in another list; -1 for nowhere.
std::vector<int> partners(const QStringList &base, const QStringList &other)
{
    QHash<QString, int> numbers;
    const auto numbered = [&](const QStringList &texts) {
        std::vector<int> result;
        for (const QString &text : texts) {
            auto it = numbers.constFind(text);
            if (it == numbers.constEnd())
                it = numbers.insert(text, static_cast<int>(numbers.size()));
            result.push_back(*it);
        }
        return result;
    };
    const std::vector<int> a = numbered(base);
    const std::vector<int> b = numbered(other);
    std::vector<int> result(a.size(), -1);
    for (const auto &[x, y] : commonOf(a, b))
        result[static_cast<size_t>(x)] = y;
    return result;
}

} // namespace

QStringList textsOfParagraphs(const QList<Paragraph> &paragraphs)
{
    QStringList texts;
    for (const Paragraph &paragraph : paragraphs)
        texts << paragraph.text;
    return texts;
}

std::vector<ParagraphChunk> paragraphChunks(const QStringList &base, const QStringList &changed,
                                            const QStringList &onto)
{
    std::vector<ParagraphChunk> chunks;
    if (base == changed)
        return chunks;
    const std::vector<int> inChanged = partners(base, changed);
    const std::vector<int> inOnto = partners(base, onto);
    ParagraphChunk chunk;
    const auto close = [&](int endBase, int endChanged, int endOnto) {
        chunk.endBase = endBase;
        chunk.endChanged = endChanged;
        chunk.endOnto = endOnto;
        const auto words = [](const QStringList &texts, int first, int end) {
            return texts.sliced(first, end - first);
        };
        const QStringList was = words(base, chunk.firstBase, endBase);
        const QStringList one = words(changed, chunk.firstChanged, endChanged);
        const QStringList other = words(onto, chunk.firstOnto, endOnto);
        chunk.isConflict = other != was;
        if (one != was && one != other)
            chunks.push_back(chunk);
    };
    // What stands in all three parts the chunks; those between are compared as wholes.
    for (int i = 0; i < base.size(); ++i) {
        const int c = inChanged[static_cast<size_t>(i)];
        const int o = inOnto[static_cast<size_t>(i)];
        if (c < 0 || o < 0)
            continue;
        close(i, c, o);
        chunk = {i + 1, 0, c + 1, 0, o + 1, 0};
    }
    close(static_cast<int>(base.size()), static_cast<int>(changed.size()), static_cast<int>(onto.size()));
    return chunks;
}

} // namespace outturn
