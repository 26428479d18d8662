// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <span>
#include <utility>
#include <vector>

namespace outturn {

/// What two sequences have in common, for words, paragraphs and rows alike: whoever compares gives each different thing
/// a number of its own.

/// Such numbers of two lists of texts: the same where the texts are.
std::pair<std::vector<int>, std::vector<int>> numbersOf(const QStringList &a, const QStringList &b);

/// Pairs of positions that hold the same, ascending on both sides: a longest such list (Myers) as long as little
/// differs. Where very much does, only what stands once on each side is looked for, so that the time stays within
/// bounds whatever the sequences are.
std::vector<std::pair<int, int>> commonOf(std::span<const int> a, std::span<const int> b);

/// A run of a sequence that is replaced by a run of another; one of them may be empty, not both.
struct ReplacedRun
{
    int firstA = 0, endA = 0, firstB = 0, endB = 0;
    bool operator==(const ReplacedRun &) const = default;
};
/// The runs between what is common, ascending.
std::vector<ReplacedRun> replacedRuns(std::span<const int> a, std::span<const int> b);

/// The positions of a longest strictly increasing run of values, ascending.
std::vector<int> longestIncreasing(std::span<const int> values);

} // namespace outturn
