// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/merge/Compare.h"

#include <QCoreApplication>

namespace outturn {

/// A line of a comparison as it is shown: a heading, a cell, a whole row that only one side has, a paragraph, a
/// remark.
struct DifferenceRow
{
    enum class Kind : quint8 { Heading, Cell, OnlyA, OnlyB, Paragraph, Remark };

    Kind kind = Kind::Heading;
    QString report, section; ///< ids
    RowId row;               ///< Cell, OnlyA, OnlyB of a row
    Column column = Column::Title;
    ParagraphRole role = ParagraphRole::Narrative;
    int paragraph = 0;         ///< in `b`, from 0
    QString where;             ///< words for the row or the paragraph
    QString what;              ///< words for the column
    QString a, b;              ///< values as they stand; what is not there is said
    std::vector<WordRun> runs; ///< of a paragraph
};

/// What differs between two states of a report, line by line: by section in the reading order of `b`, and those that
/// only `a` has where they stood. In the language of the window; callable from any thread.
class DifferenceRows
{
    Q_DECLARE_TR_FUNCTIONS(outturn::DifferenceRows)

public:
    /// `withReport`: headings name the report, too.
    static std::vector<DifferenceRow> of(const Report &a, const Report &b, const Comparison &comparison,
                                         bool withReport);
    /// The words of a value: "(empty)" for a blank one, "no such column" for none.
    static QString value(const std::optional<Value> &value);
    /// Long runs that are the same are cut to their ends.
    static std::vector<WordRun> shortened(std::vector<WordRun> runs);
    /// "Money came [removed: late] [added: on time]": for those who do not see how it is drawn.
    static QString spoken(const std::vector<WordRun> &runs);
};

} // namespace outturn
