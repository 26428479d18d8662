// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"
#include "app/source/SourceDocument.h"

namespace outturn {

/// PDF with text on its pages: paragraphs put together from their lines and over page breaks, tables with and without
/// rulings, without running heads and page numbers. Every place is a page and a rectangle. Fails for a file that is
/// broken, asks for a password, or holds pictures of pages and no text.
Result<SourceDocument> readPdf(const QByteArray &bytes, const QString &fileName, const Progress &progress,
                               const Access &access = {});

} // namespace outturn
