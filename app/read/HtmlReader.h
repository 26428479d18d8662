// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"
#include "app/source/SourceDocument.h"

namespace outturn {

Result<SourceDocument> readHtml(const QByteArray &bytes, const QString &fileName, const Progress &progress);

} // namespace outturn
