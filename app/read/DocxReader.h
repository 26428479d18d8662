// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"
#include "app/source/SourceDocument.h"

namespace outturn {

/// Word's format, transitional and strict: the text with all tracked changes accepted, headings by style or outline
/// level, the numbers that Word generates as text, tables aligned whatever their cells span (office/TableGrid.h), notes
/// and text boxes apart from what they hang on (office/FlowDocument.h). Headers, footers, comments, hidden and struck
/// words and the table of contents are left out. Fails for archives and XML beyond the bounds of office/Archive.h and
/// XmlStream.h.
Result<SourceDocument> readDocx(const QByteArray &bytes, const QString &fileName, const Progress &progress);

} // namespace outturn
