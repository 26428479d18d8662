// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace outturn {

/// Where something stands in the source file of its report. Text: line and column from 1 (columns count characters),
/// and the span of bytes. PDF: a page and a rectangle on it; line and column are 0 then, and the offset only says what
/// comes before what. A default Place stands nowhere: a value that no source holds.
struct Place
{
    qint32 line = 0;
    qint32 column = 0;
    qint32 offset = -1; ///< bytes from the start of the file; on pages, how many places come before in reading order
    qint32 length = 0;  ///< bytes; 0 on pages
    qint32 page = 0;    ///< from 1; 0 in a source without pages
    qint32 left = 0;    ///< of the rectangle: hundredths of a point from the upper left corner of the page
    qint32 top = 0;
    qint32 width = 0; ///< hundredths of a point
    qint32 height = 0;

    bool isNowhere() const { return offset < 0; }
    bool isOnPage() const { return page > 0; }
    bool operator==(const Place &) const = default;
};

} // namespace outturn
