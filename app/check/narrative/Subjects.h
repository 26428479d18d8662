// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/narrative/Wording.h"
#include "app/report/Report.h"

namespace outturn {

/// A row of an indicator, with the population types that it names (Wording::populationsOf).
struct SubjectRow
{
    RowId id;
    quint32 populations = 0;
};

/// An indicator of a report, in all its rows: what numbers in the narrative may speak of.
struct Subject
{
    AreaKind areaKind = AreaKind::Impact;
    int areaNumber = 0;
    int groups = 0; ///< lists of words that speak of it
    int needed = 0; ///< of so many a sentence has words when it does
    bool namesGender = false, namesChildren = false;
    std::vector<SubjectRow> rows;
};

/// The indicators of a report by the words that speak of them: those of the results framework by Wording, others by
/// the words of their own titles.
class Subjects
{
public:
    Subjects() = default;
    explicit Subjects(const Report &report);

    const std::vector<Subject> &all() const { return m_subjects; }
    /// -1 for a row of none.
    int ofRow(const RowId &row) const { return m_byRow.value(row, -1); }
    /// Hits whose owner is an index in all().
    std::vector<Phrases::Hit> find(const std::vector<TextWord> &words, int first, int last) const;

private:
    std::vector<Subject> m_subjects;
    QHash<RowId, int> m_byRow;
    QHash<int, int> m_byWording;
    Phrases m_titles;
};

} // namespace outturn
