// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"
#include "app/report/Report.h"

#include <QByteArray>

namespace outturn {

struct TextExport
{
    QByteArray bytes;
    QList<Message> notes; ///< what a person should know: "é of impact-1/1.2 does not exist in Latin-1; the file was
                          ///< written as UTF-8", or what the text form cannot hold
};

/// The report in the text form. `source` are the bytes it was read from. Where they are text, everything unedited is
/// given back byte for byte, in the source's own encoding and line ends; only edited cells and paragraphs differ. Else
/// the text is written anew (app/write/ReportText.h), and the notes say what does not read back as it is.
Result<TextExport> toText(const Report &report, const QByteArray &source);

} // namespace outturn
