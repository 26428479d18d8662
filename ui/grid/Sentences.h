// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

namespace outturn {

/// The sentence of the narrative that some words stand in, for tool tips and menus: where it is longer than `most`
/// letters only what is around the words, between "…". Empty when the report has no such words.
QString sentenceAround(const Report &report, const TextSpan &span, int most = 160);

} // namespace outturn
