// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/RunningHeads.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>

namespace outturn::pdf {

namespace {

constexpr size_t depth = 3;       ///< lines at either end of a page
constexpr size_t fewestPages = 3; ///< on fewer pages a repetition is chance
constexpr double share = 0.4;     ///< of the pages: left and right pages may have heads of their own
constexpr double band = 0.22;     ///< of the page's height, at either end

struct Candidate
{
    size_t page = 0;
    size_t line = 0;
    double height = 0;
    double y = 0;
    double apart = 0; ///< from the text of the page, middle to middle
    QList<int> numbers;
    size_t parts = 0; ///< with wide gaps between
};

// "Page 3 of 19" on one page and "Page 4 of 19" on the next are the same.
QString shapeOf(const QString &text, QList<int> &numbers)
{
    QString shape;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isDigit()) {
            shape += text[i++];
            continue;
        }
        int number = 0;
        for (; i < text.size() && text[i].isDigit(); ++i)
            number = number < 1'000'000 ? number * 10 + text[i].digitValue() : number;
        numbers << number;
        shape += u'#';
    }
    return shape;
}

size_t partsOf(const Line &line)
{
    size_t parts = 1;
    for (size_t i = 1; i < line.words.size(); ++i)
        parts += line.words[i].box.left() - line.words[i - 1].box.right() > 0.8 * line.height ? 1 : 0;
    return parts;
}

bool countsPages(const std::vector<Candidate> &same)
{
    for (qsizetype n = 0; n < same.front().numbers.size(); ++n) {
        const auto offset = [&](const Candidate &c) { return c.numbers[n] - static_cast<int>(c.page); };
        const auto right = std::count_if(same.begin(), same.end(),
                                         [&](const Candidate &c) { return offset(c) == offset(same.front()); });
        if (right * 10 >= static_cast<long>(same.size()) * 9)
            return true;
    }
    return false;
}

/// Only what has nothing but running lines between itself and the end of the page is one.
void keepInner(std::vector<size_t> &remove, size_t lines)
{
    size_t top = 0;
    while (top < remove.size() && remove[top] == top)
        ++top;
    size_t bottom = remove.size();
    while (bottom > top && remove[bottom - 1] == lines - (remove.size() - bottom) - 1)
        --bottom;
    remove.erase(remove.begin() + static_cast<long>(top), remove.begin() + static_cast<long>(bottom));
}

bool sameNumbers(const std::vector<Candidate> &same)
{
    return std::all_of(same.begin(), same.end(), [&](const Candidate &c) { return c.numbers == same.front().numbers; });
}

} // namespace

void removeRunningHeads(std::vector<std::vector<Line>> &pages, const std::vector<PageContent> &contents)
{
    const auto withText = std::count_if(pages.begin(), pages.end(), [](const auto &lines) { return !lines.empty(); });
    const auto needed = std::max(fewestPages, static_cast<size_t>(std::ceil(share * static_cast<double>(withText))));
    // From the inside of the page outwards is not known before: what lies outside a running line is looked at again.
    for (size_t round = 0; round < depth; ++round) {
        QHash<QString, std::vector<Candidate>> byShape;
        for (size_t p = 0; p < pages.size(); ++p) {
            const std::vector<Line> &lines = pages[p];
            const double height = contents[p].size.height();
            for (const bool top : {true, false}) {
                for (size_t n = 0; n < std::min(depth, lines.size()); ++n) {
                    const size_t index = top ? n : lines.size() - 1 - n;
                    const Line &line = lines[index];
                    const double y = top ? line.middle : height - line.middle;
                    if (y > band * height)
                        break;
                    const bool hasNext = n + 1 < lines.size();
                    const size_t next = top ? index + 1 : index - 1;
                    Candidate candidate{p, index, line.height, y, 1e9, {}, partsOf(line)};
                    if (hasNext)
                        candidate.apart = std::abs(lines[next].middle - line.middle);
                    const QString shape = QChar(top ? u'^' : u'_') + shapeOf(line.text(), candidate.numbers);
                    byShape[shape].push_back(std::move(candidate));
                }
            }
        }
        std::vector<std::vector<size_t>> remove(pages.size());
        for (auto it = byShape.cbegin(); it != byShape.cend(); ++it) {
            std::vector<Candidate> same = *it;
            std::sort(same.begin(), same.end(), [](const Candidate &a, const Candidate &b) { return a.y < b.y; });
            const double usual = same[same.size() / 2].y;
            std::erase_if(same, [&](const Candidate &c) { return std::abs(c.y - usual) > 2; });
            const bool numbered = same.size() > 1 && !same.front().numbers.isEmpty() && countsPages(same);
            const bool onAll = numbered && same.size() == static_cast<size_t>(withText);
            if (same.size() < needed && !onAll)
                continue;
            const auto apart =
                std::count_if(same.begin(), same.end(), [](const Candidate &c) { return c.apart > 1.5 * c.height; });
            // A table's header that is repeated on each page stands close to its rows and has many cells.
            const bool aside = apart * 10 >= static_cast<long>(same.size()) * 9 && same.front().parts < 4;
            if (!numbered && !(sameNumbers(same) && aside))
                continue;
            for (const Candidate &candidate : same)
                remove[candidate.page].push_back(candidate.line);
        }
        bool any = false;
        for (size_t p = 0; p < pages.size(); ++p) {
            std::sort(remove[p].begin(), remove[p].end());
            remove[p].erase(std::unique(remove[p].begin(), remove[p].end()), remove[p].end());
            keepInner(remove[p], pages[p].size());
            for (size_t i = remove[p].size(); i-- > 0;)
                pages[p].erase(pages[p].begin() + static_cast<long>(remove[p][i]));
            any = any || !remove[p].empty();
        }
        if (!any)
            return;
    }
}

} // namespace outturn::pdf
