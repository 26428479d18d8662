// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"

namespace outturn {

/// The edits of whole rows: part of apply() and summary() (Edit.h), apart for their length. The report's index is made
/// anew; a row of the source that went is kept in Table::removed, for who writes the report.
Result<void> applyRowEdit(const InsertRow &edit, Report &report);
Result<void> applyRowEdit(const DeleteRow &edit, Report &report);
Result<void> applyRowEdit(const MoveRow &edit, Report &report);

/// The refusal of an edit that expects another report.
tl::unexpected<Error> editConflict(const QString &where);

/// Keeps a place of the source that the report no longer shows, in the order of the source; what stands nowhere is not
/// kept.
void keepRemoved(QList<Place> &removed, const Place &place);

/// The words of a row's cells, in the order of columns, with " | " between them.
QString rowWords(const TableRow &row);

} // namespace outturn
