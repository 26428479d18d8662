// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/PageLines.h"

#include <algorithm>
#include <cmath>

namespace outturn::pdf {

namespace {

constexpr double sameLine = 0.3;    ///< of the height: how far the middles of two words of a line may be apart
constexpr double raisedWord = 0.75; ///< of the height: what is smaller may stand higher or lower (notes, exponents)

} // namespace

void Line::add(const Word &word)
{
    if (words.empty() || word.box.height() > height + 0.01) {
        height = word.box.height();
        middle = word.middle();
    }
    box = words.empty() ? word.box : box.united(word.box);
    words.push_back(word);
}

QString Line::text() const
{
    QString result;
    for (size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && partedBySpace(words[i - 1], words[i]))
            result += u' ';
        result += words[i].text;
    }
    return result;
}

bool partedBySpace(const Word &before, const Word &after)
{
    return before.spaceAfter || after.box.left() - before.box.right() > 0.12 * before.box.height();
}

std::vector<Line> linesOf(const PageContent &page)
{
    std::vector<const Word *> sorted;
    sorted.reserve(page.words.size());
    for (const Word &word : page.words)
        sorted.push_back(&word);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Word *a, const Word *b) { return a->middle() < b->middle(); });
    std::vector<Line> lines;
    for (const Word *word : sorted) {
        // Among the last lines, since a small raised word may come between.
        Line *best = nullptr;
        double nearest = 0;
        for (size_t back = 0; back < std::min<size_t>(3, lines.size()); ++back) {
            Line &line = lines[lines.size() - 1 - back];
            const double apart = std::abs(word->middle() - line.middle);
            const double small = std::min(word->box.height(), line.height);
            const double large = std::max(word->box.height(), line.height);
            const bool raised = small < raisedWord * large && apart < 0.5 * large &&
                                word->box.left() < line.box.right() + large &&
                                word->box.right() > line.box.left() - large;
            if ((apart <= sameLine * small || raised) && (!best || apart < nearest)) {
                best = &line;
                nearest = apart;
            }
        }
        if (!best) {
            lines.emplace_back();
            best = &lines.back();
        }
        best->add(*word);
    }
    for (Line &line : lines)
        std::stable_sort(line.words.begin(), line.words.end(),
                         [](const Word &a, const Word &b) { return a.box.left() < b.box.left(); });
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.middle < b.middle; });
    return lines;
}

double spaceWidth(const std::vector<Line> &lines)
{
    std::vector<double> widths;
    for (const Line &line : lines) {
        for (size_t i = 1; i < line.words.size(); ++i) {
            const double gap = line.words[i].box.left() - line.words[i - 1].box.right();
            if (gap > 0.08 * line.height && gap < 0.8 * line.height)
                widths.push_back(gap / line.height);
        }
    }
    if (widths.size() < 5)
        return 0.25;
    // Below the middle, since justified lines have wider ones.
    const size_t at = widths.size() * 4 / 10;
    std::nth_element(widths.begin(), widths.begin() + static_cast<long>(at), widths.end());
    return widths[at];
}

} // namespace outturn::pdf
