// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"
#include "app/source/SourceDocument.h"

#include <vector>

namespace outturn {

/// Takes title, year and operation from the blocks before the first heading. Returns the index of the first block that
/// is not of the cover; lines of the cover that say none of these come back in `rest` (indices).
size_t readCover(const SourceDocument &document, Report &report, std::vector<size_t> &rest);

/// "Downloaded date: 31/05/2024" (day first, as published), or an ISO date.
QDate downloadedDate(const QString &text);

/// Index of the first block after a table of contents that begins at `start` (the block after its title).
size_t endOfContents(const SourceDocument &document, size_t start);

/// The same where the list has no title: index of the block after it, or `start` when the headings from there on do not
/// come a second time.
size_t endOfUntitledContents(const SourceDocument &document, size_t start);

} // namespace outturn
