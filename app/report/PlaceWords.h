// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Message.h"
#include "app/report/Place.h"

namespace outturn {

/// Where in the source, for a person: "line 12", "page 3", "table 2, row 4, cell 1", "paragraph 7". Empty for a place
/// of no kind.
Message placeWords(const Place &place);

/// The path inside a document without pages: "paragraph[12]", "table[3]/row[4]/cell[2]". Empty for other places.
QString placePath(const Place &place);

} // namespace outturn
