// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"
#include "app/source/SourceDocument.h"

namespace outturn {

/// A source document to a report, the same for every format: front matter, sections and areas by their headings, tables
/// by their headers, everything else as narrative. What is not understood is kept as narrative and named in the
/// findings.
Result<Report> assemble(SourceDocument document, const QString &fileName, const Progress &progress);

} // namespace outturn
