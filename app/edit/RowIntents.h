// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"

namespace outturn {

/// From what a person asks of whole rows to edits of the report as it stands now; to be committed together, as one
/// step. New rows get ids in the form that readers give (app/read/TableAssembler.h), unique in the report. Refused for
/// rows that are not there, and for those of series, which come and go with their values.

enum class Beside : quint8 { Above, Below };

/// A blank row beside another one, with the columns of its table; it belongs to the same area, unless only the code
/// tells the area there.
Result<InsertRow> insertRowIntent(const Report &report, const RowId &beside, Beside side);
/// The same at the end of a table, which may have no rows.
Result<InsertRow> appendRowIntent(const Report &report, const QString &table);

/// A copy of each row, with its values as they are now, below the last of them.
Result<std::vector<Edit>> duplicateRowsIntent(const Report &report, const QList<RowId> &rows);
Result<std::vector<Edit>> deleteRowsIntent(const Report &report, const QList<RowId> &rows);
/// Rows of one table, one place up or down; those that stand together stay so, and at the edge they stay where they
/// are.
Result<std::vector<Edit>> moveRowsIntent(const Report &report, const QList<RowId> &rows, Beside direction);

/// The population types of the report, then those of the framework, that no row of this indicator has yet. Empty for
/// rows that are no indicators.
QStringList missingPopulations(const Report &report, const RowId &row);
/// A row of the same indicator for another population type, below its last one; its values are blank.
Result<InsertRow> addPopulationIntent(const Report &report, const RowId &row, const QString &population);

} // namespace outturn
