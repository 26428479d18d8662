// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/pdf/PdfPage.h"
#include "app/source/SourceDocument.h"

namespace outturn::pdf {

/// Pages to paragraphs and tables in reading order.
SourceDocument buildDocument(std::vector<PageContent> pages);

} // namespace outturn::pdf
