// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"

namespace outturn {

/// From what a person or a command asks to an edit of the report as it stands now.

/// One cell of a table or a series, with what was typed (C locale). Series rows need not exist yet: a typed value adds
/// the year. Refuses unknown rows and columns, and values the cell does not accept.
Result<Edit> setCellIntent(const Report &report, const RowId &row, Column column, QStringView typed);

/// All paragraphs of a section as they should be; the edit covers only those that differ.
Result<Edit> setParagraphsIntent(const Report &report, const QString &section, ParagraphRole role,
                                 const QStringList &paragraphs);

/// The paragraphs of one part of a section's narrative, between two of its tables (Report::bodyItems).
Result<Edit> setPartIntent(const Report &report, const QString &section, int part, const QStringList &paragraphs);

/// The command line's ROW and COLUMN: a cell, `paragraph-3` / `statement-1` of a section id, or a remark's
/// subject and part (app/edit/RemarkInput.h).
Result<Edit> setIntent(const Report &report, const QString &row, const QString &column, const QString &typed);

} // namespace outturn
