// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/source/SourceDocument.h"

#include <QByteArrayView>

#include <optional>

namespace outturn {

/// UTF-8 where the bytes are UTF-8, or nearly so (at most one broken sequence for each good one beyond ASCII); else
/// Latin-1. A byte order mark says UTF-8 whatever follows.
struct DetectedEncoding
{
    SourceDocument::Encoding encoding = SourceDocument::Encoding::Utf8;
    qint32 invalidBytes = 0;
    qint32 firstInvalid = -1; ///< offset
};
DetectedEncoding detectEncoding(QByteArrayView bytes);

/// Latin-1 with the printable characters that Windows puts at 0x80–0x9F, as files called "Latin-1" have them.
QString decode(QByteArrayView bytes, SourceDocument::Encoding encoding);
/// Nothing when a character does not exist in the encoding.
std::optional<QByteArray> encode(const QString &text, SourceDocument::Encoding encoding);

} // namespace outturn
