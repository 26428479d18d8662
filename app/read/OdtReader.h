// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"
#include "app/source/SourceDocument.h"

namespace outturn {

/// OpenDocument texts: the text with all tracked changes accepted, headings by their level, the numbers of lists and
/// headings as text, tables aligned whatever their cells span (office/TableGrid.h), notes and text boxes apart from
/// what they hang on (office/FlowDocument.h). Headers, footers, comments, hidden and struck words and the table of
/// contents are left out. Fails for archives and XML beyond the bounds of office/Archive.h and XmlStream.h, and for
/// encrypted ones.
Result<SourceDocument> readOdt(const QByteArray &bytes, const QString &fileName, const Progress &progress);

} // namespace outturn
