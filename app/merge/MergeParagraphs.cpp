// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/MergeParagraphs.h"

#include "app/merge/Sequence.h"

#include <algorithm>

namespace outturn {

namespace {

constexpr int mostPairs = 400; // of paragraphs whose words are compared with each other, in one run

QStringList sortedWords(const QString &text)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

// How much two texts have in common, 0…100.
int likeness(const QStringList &a, const QStringList &b)
{
    QStringList common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    const qsizetype all = a.size() + b.size();
    return all > 0 ? static_cast<int>(200 * common.size() / all) : 100;
}

// Finds for the paragraphs of a run the ones that they became, so that changes of neighbours are not one change.
void alignRun(const QStringList &base, const QStringList &other, const ReplacedRun &run, std::vector<int> &result)
{
    const int rows = run.endA - run.firstA;
    const int columns = run.endB - run.firstB;
    std::vector<std::pair<int, int>> pairs;
    if (rows > 0 && columns > 0 && rows * static_cast<qint64>(columns) <= mostPairs) {
        std::vector<QStringList> words;
        for (int j = 0; j < columns; ++j)
            words.push_back(sortedWords(other[run.firstB + j]));
        const auto width = static_cast<size_t>(columns) + 1;
        std::vector<int> likes(static_cast<size_t>(rows) * width, 0);
        std::vector<int> best((static_cast<size_t>(rows) + 1) * width, 0);
        const auto at = [width](int i, int j) { return static_cast<size_t>(i) * width + static_cast<size_t>(j); };
        for (int i = rows - 1; i >= 0; --i) {
            const QStringList mine = sortedWords(base[run.firstA + i]);
            for (int j = columns - 1; j >= 0; --j) {
                const int like = likeness(mine, words[static_cast<size_t>(j)]);
                likes[at(i, j)] = like;
                best[at(i, j)] =
                    std::max({best[at(i + 1, j)], best[at(i, j + 1)], like >= 40 ? like + best[at(i + 1, j + 1)] : 0});
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns;) {
            if (likes[at(i, j)] >= 40 && best[at(i, j)] == likes[at(i, j)] + best[at(i + 1, j + 1)])
                pairs.push_back({run.firstA + i++, run.firstB + j++});
            else if (best[at(i, j)] == best[at(i + 1, j)])
                ++i;
            else
                ++j;
        }
    }
    pairs.push_back({run.endA, run.endB});
    int nextA = run.firstA, nextB = run.firstB;
    for (const auto &[x, y] : pairs) {
        // As many there as here: each became one, though it has little in common with it.
        if (x - nextA == y - nextB) {
            for (int i = nextA; i < x; ++i)
                result[static_cast<size_t>(i)] = nextB + i - nextA;
        }
        if (x < run.endA)
            result[static_cast<size_t>(x)] = y;
        nextA = x + 1;
        nextB = y + 1;
    }
}

// Where each of base's paragraphs stands in another list, as it was or changed; -1 for nowhere.
std::vector<int> partners(const QStringList &base, const QStringList &other)
{
    const auto [a, b] = numbersOf(base, other);
    std::vector<int> result(a.size(), -1);
    int nextA = 0, nextB = 0;
    for (const ReplacedRun &run : replacedRuns(a, b)) {
        while (nextA < run.firstA)
            result[static_cast<size_t>(nextA++)] = nextB++;
        alignRun(base, other, run, result);
        nextA = run.endA;
        nextB = run.endB;
    }
    while (nextA < static_cast<int>(a.size()))
        result[static_cast<size_t>(nextA++)] = nextB++;
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
    // Each paragraph that became one in both is on its own; what lies between those is compared as a whole.
    for (int i = 0; i < base.size(); ++i) {
        const int c = inChanged[static_cast<size_t>(i)];
        const int o = inOnto[static_cast<size_t>(i)];
        if (c < 0 || o < 0)
            continue;
        close(i, c, o);
        chunk = {i, 0, c, 0, o, 0};
        close(i + 1, c + 1, o + 1);
        chunk = {i + 1, 0, c + 1, 0, o + 1, 0};
    }
    close(static_cast<int>(base.size()), static_cast<int>(changed.size()), static_cast<int>(onto.size()));
    return chunks;
}

} // namespace outturn
