// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

namespace outturn {

/// Part of app/merge/Merge.h: neighbouring paragraphs of three lists that belong together, where `changed` is not as
/// `base`.
struct ParagraphChunk
{
    int firstBase = 0, endBase = 0;
    int firstChanged = 0, endChanged = 0;
    int firstOnto = 0, endOnto = 0;
    bool isConflict = false; ///< `onto` changed them too, and otherwise
};
/// Ascending. Paragraphs are the same where their words are.
std::vector<ParagraphChunk> paragraphChunks(const QStringList &base, const QStringList &changed,
                                            const QStringList &onto);

QStringList textsOfParagraphs(const QList<Paragraph> &paragraphs);

} // namespace outturn
