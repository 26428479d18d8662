// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/Sequence.h"

#include <QHash>

#include <algorithm>

namespace outturn {

namespace {

using IndexPairs = std::vector<std::pair<int, int>>;

// Steps kept of the search grow with the square of the differences: four megabytes at most.
constexpr int mostDifferences = 1000;

// Myers, "An O(ND) difference algorithm": the furthest reaching path on each diagonal, kept for every number of
// differences so that the way can be followed back. False when there are too many differences.
bool myers(std::span<const int> a, std::span<const int> b, IndexPairs &result)
{
    const int n = static_cast<int>(a.size());
    const int m = static_cast<int>(b.size());
    const int most = std::min(n + m, mostDifferences);
    const auto at = [most](int diagonal) { return static_cast<size_t>(diagonal + most + 1); };
    std::vector<int> furthest(static_cast<size_t>(2 * most + 3), 0);
    std::vector<std::vector<int>> kept; // of d differences: diagonals -d … d
    for (int d = 0; d <= most; ++d) {
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && furthest[at(k - 1)] < furthest[at(k + 1)]);
            int x = down ? furthest[at(k + 1)] : furthest[at(k - 1)] + 1;
            while (x < n && x - k < m && a[static_cast<size_t>(x)] == b[static_cast<size_t>(x - k)])
                ++x;
            furthest[at(k)] = x;
            if (x < n || x - k < m)
                continue;
            int y = x - k;
            for (int left = d; left > 0; --left) {
                const auto before = [&](int diagonal) {
                    return std::abs(diagonal) > left - 1
                               ? -1
                               : kept[static_cast<size_t>(left - 1)][static_cast<size_t>(diagonal + left - 1)];
                };
                const int diagonal = x - y;
                const bool wentDown =
                    diagonal == -left || (diagonal != left && before(diagonal - 1) < before(diagonal + 1));
                const int fromX = wentDown ? before(diagonal + 1) : before(diagonal - 1);
                const int startX = wentDown ? fromX : fromX + 1;
                for (; x > startX; --x, --y)
                    result.push_back({x - 1, y - 1});
                x = fromX;
                y = wentDown ? fromX - (diagonal + 1) : fromX - (diagonal - 1);
            }
            for (; x > 0; --x, --y)
                result.push_back({x - 1, y - 1});
            std::reverse(result.begin(), result.end());
            return true;
        }
        kept.emplace_back(furthest.begin() + static_cast<std::ptrdiff_t>(at(-d)),
                          furthest.begin() + static_cast<std::ptrdiff_t>(at(d)) + 1);
    }
    return false;
}

// What stands once in each, in the order of both ("patience").
IndexPairs uniqueInBoth(std::span<const int> a, std::span<const int> b)
{
    struct Found
    {
        int a = -1, b = -1;
        bool once = true;
    };
    QHash<int, Found> found;
    for (size_t i = 0; i < a.size(); ++i) {
        Found &what = found[a[i]];
        what.once = what.a < 0;
        what.a = static_cast<int>(i);
    }
    for (size_t i = 0; i < b.size(); ++i) {
        const auto what = found.find(b[i]);
        if (what == found.end())
            continue;
        what->once = what->once && what->b < 0;
        what->b = static_cast<int>(i);
    }
    IndexPairs pairs;
    for (const Found &what : std::as_const(found)) {
        if (what.once && what.a >= 0 && what.b >= 0)
            pairs.push_back({what.a, what.b});
    }
    std::sort(pairs.begin(), pairs.end());
    std::vector<int> order;
    for (const auto &pair : pairs)
        order.push_back(pair.second);
    IndexPairs result;
    for (const int i : longestIncreasing(order))
        result.push_back(pairs[static_cast<size_t>(i)]);
    return result;
}

} // namespace

IndexPairs commonOf(std::span<const int> a, std::span<const int> b)
{
    const size_t shorter = std::min(a.size(), b.size());
    size_t head = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    IndexPairs result;
    for (size_t i = 0; i < head; ++i)
        result.push_back({static_cast<int>(i), static_cast<int>(i)});
    const auto middleA = a.subspan(head, a.size() - head - tail);
    const auto middleB = b.subspan(head, b.size() - head - tail);
    IndexPairs middle;
    if (!middleA.empty() && !middleB.empty() && !myers(middleA, middleB, middle))
        middle = uniqueInBoth(middleA, middleB);
    for (const auto &[x, y] : middle)
        result.push_back({x + static_cast<int>(head), y + static_cast<int>(head)});
    for (size_t i = tail; i > 0; --i)
        result.push_back({static_cast<int>(a.size() - i), static_cast<int>(b.size() - i)});
    return result;
}

std::vector<ReplacedRun> replacedRuns(std::span<const int> a, std::span<const int> b)
{
    std::vector<ReplacedRun> runs;
    int nextA = 0, nextB = 0;
    const auto until = [&](int endA, int endB) {
        if (endA > nextA || endB > nextB)
            runs.push_back({nextA, endA, nextB, endB});
    };
    for (const auto &[x, y] : commonOf(a, b)) {
        until(x, y);
        nextA = x + 1;
        nextB = y + 1;
    }
    until(static_cast<int>(a.size()), static_cast<int>(b.size()));
    return runs;
}

std::pair<std::vector<int>, std::vector<int>> numbersOf(const QStringList &a, const QStringList &b)
{
    QHash<QString, int> numbers;
    const auto numbered = [&](const QStringList &texts) {
        std::vector<int> result;
        result.reserve(static_cast<size_t>(texts.size()));
        for (const QString &text : texts) {
            auto it = numbers.constFind(text);
            if (it == numbers.constEnd())
                it = numbers.insert(text, static_cast<int>(numbers.size()));
            result.push_back(*it);
        }
        return result;
    };
    auto first = numbered(a);
    return {std::move(first), numbered(b)};
}

std::vector<int> longestIncreasing(std::span<const int> values)
{
    std::vector<int> ends; // of the runs of each length, the position of the least last value
    std::vector<int> before(values.size(), -1);
    for (size_t i = 0; i < values.size(); ++i) {
        const auto it = std::lower_bound(ends.begin(), ends.end(), values[i], [&](int position, int value) {
            return values[static_cast<size_t>(position)] < value;
        });
        if (it != ends.begin())
            before[i] = *(it - 1);
        if (it == ends.end())
            ends.push_back(static_cast<int>(i));
        else
            *it = static_cast<int>(i);
    }
    std::vector<int> result;
    for (int i = ends.empty() ? -1 : ends.back(); i >= 0; i = before[static_cast<size_t>(i)])
        result.push_back(i);
    std::reverse(result.begin(), result.end());
    return result;
}

} // namespace outturn
