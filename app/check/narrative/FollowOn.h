// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/narrative/Statements.h"

namespace outturn {

/// A statement with the sentence that made it, as an index in Reading::sentences().
using StatedBefore = std::pair<Statement, int>;

/// Goes on with what numbers before it in this sentence, or in the one before, are about: "up from 39 per cent", "The
/// target was 86%". `hasUnknown`: a number of the same sentence before it is about nothing known.
std::optional<Statement> followOn(const Reading &reading, const NumberTopic &topic,
                                  const std::vector<StatedBefore> &recent, bool hasUnknown, const Subjects &subjects,
                                  const Report &report);

/// The subjects, in order, that the sentence before names where a number's own sentence names a population at most.
std::vector<int> subjectsBefore(const Reading &reading, const NumberTopic &topic, const Subjects &subjects);

/// "More people move freely. Among refugees the proportion is 41 per cent": the sentence before names the subject, and
/// this one a population at most. Only values that agree are taken from so far.
std::optional<Statement> ofSentenceBefore(const Reading &reading, const NumberTopic &topic, const Subjects &subjects,
                                          const Report &report);

} // namespace outturn
