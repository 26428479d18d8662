// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace outturn {

/// What a column asks for, in pixels.
struct ColumnWish
{
    int least = 0;     ///< breaks no word
    int preferred = 0; ///< what it takes when there is room
    bool stretches = false;
    bool fixed = false; ///< set by hand: just `preferred`
};

/// Widths that fill `room`: the stretching column takes what the others leave, the others give way down to their least
/// width when that would be too little. More than `room` only when not even the least widths fit. Without a stretching
/// column the rest is shared evenly; with one whose width is set by hand it is left.
QList<int> columnWidths(const QList<ColumnWish> &wishes, int room);

} // namespace outturn
