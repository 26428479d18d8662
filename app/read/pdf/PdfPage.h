// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace outturn::pdf {

/// What a page of a PDF holds, in points from its upper left corner, as a person sees the page (turned pages are
/// turned back). Coordinates are floats here only to find out what belongs together; what leaves app/read/pdf is a
/// Place in whole hundredths.

struct Word
{
    QString text;
    QRectF box;
    bool spaceAfter = false; ///< on the same line
    double firstWidth = 0;   ///< of its first letter
    int confidence = 0;      ///< of recognition, in percent, 1…100; 0 for words that are text in the file

    double middle() const { return box.center().y(); }
};

/// A straight ruling: thin fills and strokes alike, and the edges of shaded rectangles.
struct Rule
{
    double at = 0;   ///< y of a horizontal, x of a vertical one
    double from = 0; ///< along the other axis
    double to = 0;
};

struct Shade
{
    QRectF box;
    quint32 colour = 0;
};

struct PageContent
{
    QSizeF size;
    std::vector<Word> words;
    std::vector<Rule> horizontals; ///< joined where they touch, sorted by position
    std::vector<Rule> verticals;
    std::vector<Shade> shades; ///< filled rectangles that are neither white nor as large as the page
    bool toBeDrawn = false;    ///< its words may stand in tables
    bool tooManyWords = false;
    bool tookTooLong = false;
};

} // namespace outturn::pdf
