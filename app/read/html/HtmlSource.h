// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/source/SourceDocument.h"

#include <QByteArray>

namespace outturn::html {

/// Whether bytes begin as a web page does: white space, comments and an XML declaration left aside, a doctype or a tag
/// of HTML. In UTF-8 or any character set that has ASCII, or UTF-16 with its mark.
bool looksLikeHtml(const QByteArray &firstBytes);

/// A page's characters as valid UTF-8 without NULs. Its character set is told by a byte order mark, then by what the
/// page says of itself, else it is UTF-8 or, where it cannot be that, Windows-1252.
struct Characters
{
    QByteArray utf8;
    SourceDocument::Encoding encoding = SourceDocument::Encoding::Utf8; ///< Latin1 only where it was guessed
    qint32 invalidBytes = 0;                                            ///< shown as U+FFFD
};
Characters charactersOf(const QByteArray &bytes);

/// The same page without what the parser takes for words or would stumble over: declarations such as "<![if …]>" that
/// word processors write, processing instructions, comments that end at once, <wbr>; the words of CDATA sections stay.
/// Fails, with an empty result, for a tag of more attributes than any page has.
struct Prepared
{
    QByteArray utf8;
    bool tooManyAttributes = false;
    bool tooManyTags = false;
};
Prepared prepared(const QByteArray &utf8);

inline constexpr int maxAttributes = 256;
inline constexpr qint64 maxTags = 8'000'000;

} // namespace outturn::html
