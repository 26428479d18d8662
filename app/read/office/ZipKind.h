// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"

namespace outturn::office {

/// Whether the beginning of a zip archive is that of a DOCX or an ODT, told by the names of the entries in it, whatever
/// their order; Archive for any other, and where the names come later.
FileKind zipKind(const QByteArray &firstBytes);
/// The same by the list at the end of the whole archive.
FileKind wholeZipKind(const QByteArray &bytes);

/// The container of Word's old format, and of DOCX files that are encrypted.
bool isCompoundFile(const QByteArray &firstBytes);

} // namespace outturn::office
