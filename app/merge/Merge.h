// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"

namespace outturn {

/// Brings two reports together that both came from a third: what one of them changed is taken, what both changed alike
/// is no question, and what both changed differently is a Conflict that somebody has to answer. Rows, tables and
/// sections are the same where their ids are; see app/merge/Match.h for another edition of a report.

struct Conflict
{
    enum class What : quint8 {
        Cell,       ///< of a table or a series
        Paragraphs, ///< neighbouring ones of a section
        Row,        ///< gone on one side, changed on the other
        Order,      ///< rows of one table were moved on both sides
        Section,    ///< gone on one side, its paragraphs changed on the other
        Remark,     ///< words given to a figure, a rule, a finding, an indicator's progress
    };
    What what = What::Cell;
    QString section; ///< its id; empty when not known
    QString
        row; ///< Cell, Row; of Paragraphs and Section the section's id, of Order the table's, of Remark as summary()
    QString column;             ///< "actual", "paragraph-3", "statement-1", "row", "order", "section", a Remark's part
    QString base, ours, theirs; ///< words; several paragraphs with an empty line between them
    /// The side that is being brought in cannot be kept, because the other one has no place for it: no such column, no
    /// such section. Only the other answer is possible, but it has to be given.
    bool noPlace = false;

    bool operator==(const Conflict &) const = default;
};

enum class Choice : quint8 { Open, Ours, Theirs };

/// Whose tables, sections and places the result has; the changes of the other side are edits of that.
enum class MergeOnto : quint8 { Ours, Theirs };

struct Merged
{
    std::vector<Conflict> conflicts; ///< the same whatever the choices are
    int open = 0;                    ///< conflicts without an answer, or with one that is not possible
    std::vector<Edit> edits;         ///< of the report that it is merged onto: what the other side changed
    Report report;                   ///< that report after the edits; whatever is open stands as it stood there
};

struct MergeInput
{
    const Report &base, &ours, &theirs;
    MergeOnto onto = MergeOnto::Ours;
    /// Both sides have the same source: places of one are places of the other.
    bool sameSource = true;
};

/// `choices` by the numbers of the conflicts; those that are not there are open.
Merged merge(const MergeInput &input, const std::vector<Choice> &choices = {});

} // namespace outturn
