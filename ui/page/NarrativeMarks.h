// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Links.h"
#include "app/report/Report.h"

namespace outturn {

/// Words of a paragraph that are marked: a number that is about a cell of a table, or words that findings tell of.
struct NarrativeMark
{
    int from = 0, length = 0; ///< UTF-16 units of the paragraph's text
    RowId row;                ///< the cell that it leads to; empty for none
    Column column = Column::Actual;
    std::optional<TextSpan> other; ///< without a cell: other words that the finding tells of
    QList<Finding> findings;       ///< about just these words

    bool leadsSomewhere() const { return !row.isEmpty() || other; }
    /// Of the findings that nobody accepted; none for a number that agrees.
    std::optional<Severity> severity() const;
    bool operator==(const NarrativeMark &) const = default;
};

/// The marks of paragraphs, by their words: a paragraph that says something else has none of them.
using MarksByText = QHash<QString, QList<NarrativeMark>>;

/// What the checks said of a report's narrative, kept with the words that it was said of.
class NarrativeMarks
{
public:
    NarrativeMarks() = default;
    /// Of a report as it was checked.
    NarrativeMarks(const Report &report, const QList<NumberLink> &links, const QList<Finding> &findings);

    /// Of paragraphs as they stand now: an empty list for those without marks.
    MarksByText of(const QString &section, ParagraphRole role, const QList<Paragraph> &paragraphs) const;
    /// The links whose paragraph still says what it said.
    QList<NumberLink> standing(const Report &report) const;

private:
    using Key = std::pair<QString, int>; ///< section and role
    struct Checked
    {
        NumberLink link;
        QString text; ///< of its paragraph
    };
    QHash<Key, MarksByText> m_marks;
    QList<Checked> m_links;
};

} // namespace outturn
