// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"
#include "app/report/Report.h"

#include <variant>

namespace outturn {

/// The edits: every change of a report, by hand or by command, is one of these small values. Each has an inverse, each
/// is applied by one function. See also app/edit/CellInput.h (what a cell accepts) and app/edit/Intents.h (from what a
/// person typed to an edit).

struct SetCell
{
    RowId row;
    Column column;
    Value before, after;
    bool operator==(const SetCell &) const = default;
};

/// Replaces `before.size()` paragraphs from `first` on: sets, adds, joins, splits or deletes.
struct ReplaceParagraphs
{
    QString section;
    ParagraphRole role = ParagraphRole::Narrative;
    int first = 0;
    QList<Paragraph> before, after;
    int part =
        0; ///< of the narrative: how many tables of the section stand before these paragraphs (Report::bodyItems)
    bool operator==(const ReplaceParagraphs &) const = default;
};

/// A value of a series' year; none on one side adds or takes away the value, and with its last value the year. A blank
/// value is none; a year that stands in the source stays, with blank cells.
struct SetSeriesValue
{
    SeriesKind series = SeriesKind::BudgetTrend;
    int year = 0;
    Column column = Column::Budget;
    std::optional<Value> before, after;
    bool operator==(const SetSeriesValue &) const = default;
};

using Edit = std::variant<SetCell, ReplaceParagraphs, SetSeriesValue>;

/// Changes the report; refuses (Error::Kind::Refused, report untouched) when the report does not stand as `before`
/// says.
Result<void> apply(const Edit &edit, Report &report);
Edit inverse(const Edit &edit);
/// Such an edit never reaches the history.
bool changesNothing(const Edit &edit);

/// For history lists: the row or section, the column or "paragraph 3", the words before and after.
struct EditSummary
{
    QString row, column, before, after;
};
EditSummary summary(const Edit &edit);

} // namespace outturn
