// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"
#include "app/read/pdf/PdfPage.h"

namespace outturn::pdf {

/// The content of every page, read side by side on all cores. Fails for a file that is broken or asks for a password,
/// for more pages or words than a report can have, and when cancelled.
Result<std::vector<PageContent>> readPages(const QByteArray &bytes, const QString &fileName, const Progress &progress);

} // namespace outturn::pdf
