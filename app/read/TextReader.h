// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"
#include "app/source/SourceDocument.h"

namespace outturn {

/// The text form: a line a paragraph or heading, cells parted by tabs, empty lines between. Takes LF, CRLF and CR, with
/// or without a byte order mark, UTF-8 and Latin-1. Lines with tabs that follow each other are one table.
Result<SourceDocument> readText(const QByteArray &bytes, const QString &fileName, const Progress &progress);

} // namespace outturn
