// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Column.h"
#include "app/report/Message.h"
#include "app/report/Place.h"
#include "app/report/RowId.h"
#include "app/report/TextSpan.h"

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
    QList<TextSpan> spans = {}; ///< words of the narrative that it is about; the first is where it is shown
    QString accepted = {};      ///< why a person accepted it; empty: nobody did

    bool operator==(const Finding &) const = default;
};

/// The same for the same finding as long as the numbers and words that it tells of stand, wherever it stands in its
/// source: "finance-total/3f9a2c01d2b4".
QString findingKey(const Finding &finding);

} // namespace outturn
