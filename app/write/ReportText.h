// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

#include <QByteArray>

namespace outturn {

/// The text form of a report, written from its values alone: for a report that was read from a form other than text, of
/// which there are no lines to keep. UTF-8, line ends LF, an empty line between paragraphs, cells parted by tabs. What
/// the text form cannot hold so that it reads back is told by app/write/ReadBack.h.
QByteArray reportText(const Report &report);

/// The line that a section's heading is written as; empty for what stands before the first heading.
QString headingLine(const Section &section);
/// The header of a column in a series' table.
QString seriesHeader(Column column);

} // namespace outturn
