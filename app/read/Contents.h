// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"
#include "app/source/SourceDocument.h"

namespace outturn {

/// A numbered line of a table of contents.
struct ContentsEntry
{
    QString key; ///< "section-1", "1.2", "outcome-area-13": the id that the heading's section has
    QString number;
    QString title;
    Place place;
};

/// The lines of a block as a table of contents may have them, with a tab before the page number or without.
QStringList contentsLines(const SourceBlock &block);
/// Without "..... 12" at its end.
QString withoutPageNumber(const QString &line);
/// Of one line; nothing when it has no number.
std::optional<ContentsEntry> contentsEntry(const QString &line);

/// The entries of the blocks from `start` up to `end`, which the text does not repeat.
std::vector<ContentsEntry> contentsEntries(const SourceDocument &document, size_t start, size_t end);

/// Adds a finding for each entry without a heading, or with another title, and for each heading that stands between two
/// entries and has none.
void compareContents(Report &report, const std::vector<ContentsEntry> &contents);

} // namespace outturn
