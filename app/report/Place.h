// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace outturn {

/// Where something stands in the source file of its report. Text: line and column from 1 (columns count characters),
/// and the span of bytes. A default Place stands nowhere: a value that no source holds.
struct Place
{
    qint32 line = 0;
    qint32 column = 0;
    qint32 offset = -1; ///< bytes from the start of the file
    qint32 length = 0;  ///< bytes

    bool isNowhere() const { return offset < 0; }
    bool operator==(const Place &) const = default;
};

} // namespace outturn
