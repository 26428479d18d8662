// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/narrative/Repeats.h"
#include "app/check/narrative/Statements.h"
#include "app/check/narrative/Wholes.h"

namespace outturn {

/// A number in a paragraph, for findings and links.
TextSpan spanOf(const ParagraphText &place, int from, int length);

/// Findings of the narrative's rules in words. Each says the numbers it compares, and has their places as spans.
Finding conflictFinding(const Report &report, const ParagraphText &place, const TextNumber &number,
                        const Statement &statement);
Finding repeatFinding(const Report &report, const ParagraphText &first, const TextNumber &firstNumber,
                      const TextSentence &firstSentence, const ParagraphText &second, const TextNumber &secondNumber,
                      const TextSentence &secondSentence);
Finding wholeFinding(const Report &report, const ParagraphText &place, const Reading &reading,
                     const BrokenWhole &whole);
Finding malformedFinding(const Report &report, const ParagraphText &place, const MalformedNumber &number);

} // namespace outturn
