// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"

namespace outturn {

/// What differs between two states or editions of a report, and the edits that lead from one to the other. Rows and
/// sections are the same where their ids are; see app/merge/Match.h for editions that name them otherwise.

struct CellDifference
{
    RowId row;
    Column column = Column::Title;
    std::optional<Value> a, b; ///< none: that report's row has no such cell
};

/// Neighbouring paragraphs that differ: those of `a` that are not in `b`, and what stands there instead. Joined with an
/// empty line; empty on the side that has none.
struct ParagraphDifference
{
    QString section;
    ParagraphRole role = ParagraphRole::Narrative;
    int firstA = 0, firstB = 0; ///< paragraphs, from 0
    QString a, b;
};

/// Words that no edit changes, but another edition of the source may have otherwise: the title of a section (by its
/// id), or the report's "title", "year" or "operation".
struct TitleDifference
{
    QString where;
    QString a, b;
};

/// A Remark; empty on the side where there is none.
struct RemarkDifference
{
    QString subject, part;
    QString a, b;
};

struct Comparison
{
    std::vector<CellDifference> cells;           ///< of rows that both have, and of series
    std::vector<ParagraphDifference> paragraphs; ///< those of sections that only one has, too
    std::vector<RowId> rowsOnlyA, rowsOnlyB;
    std::vector<RowId> rowsMoved;                      ///< that both have, in another order; as few as explain it
    std::vector<QString> sectionsOnlyA, sectionsOnlyB; ///< ids
    std::vector<TitleDifference> titles;
    std::vector<RemarkDifference> remarks; ///< by subject and part
    bool isSame() const;
};

/// In the reading order of `b`, what only `a` has where it stood there.
Comparison compare(const Report &a, const Report &b);

/// The edits that make `from` into `to` in values, rows and their order, paragraphs, series and remarks;
/// applied in order none is refused. Both must have the same sections and tables, as two states of one edition have.
/// What is left to differ then is nothing at all: source places and what is known as edited follow from the edits.
std::vector<Edit> editsBetween(const Report &from, const Report &to);

/// Words in their order, those that both texts have and those that only one has.
struct WordRun
{
    enum class In : quint8 { Both, A, B };
    In in = In::Both;
    QString text; ///< with the white space after it
    bool operator==(const WordRun &) const = default;
};
std::vector<WordRun> wordRuns(const QString &a, const QString &b);

} // namespace outturn
