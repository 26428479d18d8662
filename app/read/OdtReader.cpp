// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/OdtReader.h"

namespace outturn {

Result<SourceDocument> readOdt(const QByteArray &, const QString &fileName, const Progress &)
{
    return failure(Error::Kind::File, fileName, Message("not yet"));
}

} // namespace outturn
