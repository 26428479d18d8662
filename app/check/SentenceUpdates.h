// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Links.h"
#include "app/edit/Edit.h"

namespace outturn {

/// A sentence that states a cell's value, as it stands and as it would read with the value of now, at the sentence's
/// own precision and in its own form: "over 7,700", "98 percent", "five".
struct SentenceUpdate
{
    TextSpan sentence;     ///< where it stands
    QString before, after; ///< the whole sentence
    TextSpan number;       ///< the words in it that change
    QString numberAfter;
};

/// Of the sentences that stated a cell (`links` as they were before it changed) those that no longer state its value.
QList<SentenceUpdate> sentenceUpdates(const Report &report, const QList<NumberLink> &links, const RowId &row,
                                      Column column);

/// The edits that make some of them, one a paragraph.
std::vector<Edit> editsOf(const Report &report, const QList<SentenceUpdate> &updates);

} // namespace outturn
