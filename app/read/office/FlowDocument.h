// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/office/Flow.h"
#include "app/report/Error.h"
#include "app/source/SourceDocument.h"

namespace outturn::office {

class XmlStream;

/// The flow of a whole document as blocks with their places. Nothing of a note is in a paragraph or cell: notes stand
/// at the end of their section, before the next heading. Text boxes stand after the paragraph or table they hang on.
/// A row that is one cell over the whole width is text between two tables. Fails where tables would grow too large.
Result<SourceDocument> documentOf(Flow flow, const QString &fileName, Quota &quota);

/// "It has more paragraphs and table cells than a report can have."
Error tooManyParts(const QString &where);
/// Takes from what is allowed; where that is used up, ends the stream with that error and is false.
bool takeParts(Quota &quota, XmlStream &xml, qint64 count = 1);

} // namespace outturn::office
