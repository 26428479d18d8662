// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/HtmlReader.h"

namespace outturn {

Result<SourceDocument> readHtml(const QByteArray &, const QString &fileName, const Progress &)
{
    return failure(Error::Kind::File, fileName, Message("not yet"));
}

} // namespace outturn
