// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"
#include "app/report/Report.h"

#include <QByteArray>

namespace outturn {

/// Reads a text that was written of a report, and says what does not come back as it is in the report: a heading in
/// words of its own, a paragraph that joins the one before it, a value. Nothing is said of edits, nor of the ids that
/// rows get from what was edited. At most a screenful of messages, the last with the number of the others. Fails when
/// the text is not read as a report at all.
Result<QList<Message>> lostInText(const Report &report, const QByteArray &text);

} // namespace outturn
