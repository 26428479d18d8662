// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"
#include "app/report/Report.h"

#include <memory>
#include <variant>

namespace outturn {

/// The edits: every change of a report, by hand or by command, is one of these small values. Each has an inverse, each
/// is applied by one function. See also app/edit/CellInput.h (what a cell accepts), app/edit/Intents.h and RowIntents.h
/// (from what a person typed or asked for to an edit), app/edit/TakeBack.h (from an old edit to one that undoes it
/// now).

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

/// A row of either kind of table.
using TableRow = std::variant<IndicatorRow, FinanceRow>;
const RowId &rowId(const TableRow &row);

/// A row that comes into a table, with everything in it. `position` counts the rows of the table, from 0.
struct InsertRow
{
    QString table; ///< Table::id
    int position = 0;
    TableRow row;
    bool operator==(const InsertRow &) const = default;
};

/// A row that goes; it is kept here whole, as it stood.
struct DeleteRow
{
    QString table;
    int position = 0;
    TableRow row;
    bool operator==(const DeleteRow &) const = default;
};

/// A row that goes to another position of its table; both positions count without gaps before and after the move.
struct MoveRow
{
    QString table;
    RowId row;
    int before = 0, after = 0;
    bool operator==(const MoveRow &) const = default;
};

/// One edition of a report as a project keeps it: another source file, or the same one read anew. `report` is there
/// when somebody applies the edit; the history by itself knows only the number.
struct Edition
{
    int number = 0; ///< of the project file's editions of all reports, from 1
    QString fileName;
    std::shared_ptr<const Report> report = nullptr;
    bool operator==(const Edition &other) const { return number == other.number; }
};

/// Another edition takes the place of the one that stands: its source, its places, and everything that follows from it.
/// Remarks (Report::remarks) belong to no source and stay.
/// The edits of values that come with a new edition stand before it in the same step, each on its own.
struct TakeEdition
{
    Edition before, after;
    bool operator==(const TakeEdition &) const = default;
};

/// Words that a person gives what is no cell and no paragraph: a figure, a rule, a finding, an indicator's progress.
/// Empty: none. What may stand there is said in app/edit/RemarkInput.h.
struct SetRemark
{
    QString subject; ///< Remark::subject
    QString part;    ///< Remark::part
    QString before, after;
    bool operator==(const SetRemark &) const = default;
};

using Edit =
    std::variant<SetCell, ReplaceParagraphs, SetSeriesValue, InsertRow, DeleteRow, MoveRow, TakeEdition, SetRemark>;

/// An edit of one of a project's reports, by its id.
struct ReportEdit
{
    QString report;
    Edit edit;
    bool operator==(const ReportEdit &) const = default;
};

/// Changes the report; refuses (Error::Kind::Refused, report untouched) when the report does not stand as `before`
/// says.
Result<void> apply(const Edit &edit, Report &report);
Edit inverse(const Edit &edit);
/// Such an edit never reaches the history.
bool changesNothing(const Edit &edit);

/// For history lists: the row, the section or a Remark's subject ("figure/budget-by-outcome-area"), the column,
/// "paragraph-3", "row", "position", "source" or a Remark's part, and the words before and after. Of a whole row the
/// words are those of its cells, and empty on the side where it is not there.
struct EditSummary
{
    QString row, column, before, after;
};
EditSummary summary(const Edit &edit);

/// The section that an edit belongs to, in a report as it stands before or after it; empty when none. Of remarks a
/// row's note has one, and the progress of an indicator that of its first row; which section a figure belongs to is
/// known in app/figure.
QString sectionOf(const Edit &edit, const Report &report);

} // namespace outturn
