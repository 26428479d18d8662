// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/WordHeights.h"

#include <algorithm>

namespace outturn::pdf {

namespace {

constexpr double letterWidth = 0.5; ///< of the type size, on average over running text
constexpr double usualHeight = 1.1; ///< of the type size: what fonts tell of ascent and descent
constexpr double fewestLetters = 200;

} // namespace

void correctHeights(std::vector<PageContent> &pages)
{
    double letters = 0;
    double width = 0;
    double height = 0; // weighted by letters
    for (const PageContent &page : pages) {
        for (const Word &word : page.words) {
            const auto size = static_cast<double>(word.text.size());
            letters += size;
            width += word.box.width();
            height += size * word.box.height();
        }
    }
    if (letters < fewestLetters || height <= 0)
        return;
    const double typeSize = width / letters / letterWidth;
    const double scale = usualHeight * typeSize / (height / letters);
    // Narrow and wide type differ by a fifth from the average.
    if (scale < 1.2)
        return;
    const double factor = std::min(scale, 2.0);
    for (PageContent &page : pages) {
        for (Word &word : page.words) {
            const double more = (factor - 1) * word.box.height() / 2;
            word.box.adjust(0, -more, 0, more);
        }
    }
}

} // namespace outturn::pdf
