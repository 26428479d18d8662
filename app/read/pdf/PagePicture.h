// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/pdf/PdfPage.h"

#include <QImage>

#include <functional>

namespace Poppler {
class Document;
}

namespace outturn::pdf {

/// A page as a picture in shades of grey, and how many of its dots make a point.
struct PagePicture
{
    QImage image;
    double scale = 1;
};

/// Whether the pictures in a file are of a size that a page can have; others would take minutes and all memory to draw.
bool picturesAreBounded(const QByteArray &bytes);

/// Draws a page with at most `dpi` dots an inch and 25 million in all. Null when it cannot be drawn or `stop` says so.
PagePicture pictureOf(Poppler::Document &document, int page, double dpi, const std::function<bool()> &stop);

/// Whether there is anything to see on it.
bool showsAnything(const QImage &image);

/// The straight edges of lines and shaded areas, in points, joined as PageContent has them.
void findRulings(const PagePicture &picture, PageContent &page);

/// Where something stands that is as large as a word of `height` dots, beside the lines of the words that are known
/// and on none of them.
std::vector<QRect> unreadInk(const QImage &image, const std::vector<QRect> &words, int height);

} // namespace outturn::pdf
