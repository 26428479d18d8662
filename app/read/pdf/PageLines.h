// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/pdf/PdfPage.h"

namespace outturn::pdf {

/// Words side by side, from left to right.
struct Line
{
    std::vector<Word> words;
    QRectF box;
    double middle = 0; ///< of its larger words
    double height = 0; ///< of its larger words: grows with the type size

    void add(const Word &word);
    /// The words with single spaces where the page has a space.
    QString text() const;
};

/// All lines of a page from top to bottom. Words that stand side by side make one line however far they are apart.
std::vector<Line> linesOf(const PageContent &page);

/// How wide a space between words is on a page, as a part of the words' height.
double spaceWidth(const std::vector<Line> &lines);

/// Whether white space parts two neighbours on a line.
bool partedBySpace(const Word &before, const Word &after);

} // namespace outturn::pdf
