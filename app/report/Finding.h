// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Column.h"
#include "app/report/Message.h"
#include "app/report/Place.h"
#include "app/report/RowId.h"

#include <QList>

namespace outturn {

enum class Severity : quint8 { Note, Warning, Error };
/// "note", "warning", "error".
QString severityName(Severity severity);
std::optional<Severity> severityFromName(QStringView name);

/// Something a person should look at: found when reading, or by a check.
struct Finding
{
    Severity severity = Severity::Note;
    QString rule; ///< "value-not-understood", "finance-total" …
    Message message;
    QList<RowId> rows;
    std::optional<Column> column; ///< of the first row, where one cell is meant
    QString section;              ///< id of the section it stands in; may be empty
    Place place;
};

} // namespace outturn
