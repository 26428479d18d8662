// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/pdf/PdfPage.h"

namespace outturn::pdf {

/// Some fonts tell less ascent and descent than their letters have, so that the boxes of their words are too low; every
/// distance between lines is measured by them. Makes them higher, about their middle, where the width of the letters
/// shows that the type is larger.
void correctHeights(std::vector<PageContent> &pages);

} // namespace outturn::pdf
