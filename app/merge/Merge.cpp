// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/Merge.h"

#include "app/edit/RemarkInput.h"
#include "app/merge/Merger.h"
#include "app/merge/SeriesValues.h"

namespace outturn {

Merged merge(const MergeInput &input, const std::vector<Choice> &choices)
{
    return Merger(input, choices).run();
}

Merger::Merger(const MergeInput &input, const std::vector<Choice> &choices)
    : m_input(input), m_choices(choices), m_base(input.base),
      m_changed(input.onto == MergeOnto::Ours ? input.theirs : input.ours),
      m_onto(input.onto == MergeOnto::Ours ? input.ours : input.theirs)
{
    m_result.report = m_onto;
}

Merged Merger::run()
{
    takeSections();
    takeRows(m_base.indicators, m_changed.indicators);
    takeRows(m_base.finances, m_changed.finances);
    takeSeries();
    takeRemarks();
    for (const RowId &row : m_deletes) {
        const auto [table, position] = m_result.report.positionOf(row);
        const QString &id = m_result.report.tables[static_cast<size_t>(table)].id;
        if (const IndicatorRow *indicator = m_result.report.indicator(row))
            make(DeleteRow{id, position, *indicator});
        else if (const FinanceRow *finance = m_result.report.finance(row))
            make(DeleteRow{id, position, *finance});
    }
    takeOrders();
    for (const auto &insert : m_inserts)
        insert();
    return std::move(m_result);
}

// Whether the side that is brought in wins.
bool Merger::takes(Conflict conflict, const QString &changed, const QString &onto)
{
    const bool changedIsOurs = m_input.onto == MergeOnto::Theirs;
    conflict.ours = changedIsOurs ? changed : onto;
    conflict.theirs = changedIsOurs ? onto : changed;
    const size_t number = m_result.conflicts.size();
    const Choice choice = number < m_choices.size() ? m_choices[number] : Choice::Open;
    const bool wins = choice == (changedIsOurs ? Choice::Ours : Choice::Theirs);
    if (choice == Choice::Open || (wins && conflict.noPlace))
        ++m_result.open;
    const bool taken = wins && !conflict.noPlace;
    m_result.conflicts.push_back(std::move(conflict));
    return taken;
}

void Merger::make(const Edit &edit)
{
    if (changesNothing(edit))
        return;
    // What could not be made is not passed over: it stays open.
    if (apply(edit, m_result.report))
        m_result.edits.push_back(edit);
    else
        ++m_result.open;
}

QString Merger::sectionId(const RowId &row) const
{
    for (const Report *report : {&m_onto, &m_changed, &m_base}) {
        if (const Section *section = report->sectionOf(row))
            return section->id;
    }
    return {};
}

void Merger::takeSeries()
{
    const auto words = [](const std::optional<Value> &value) { return value ? value->written() : QString(); };
    for (const auto &[kind, year] : yearsOf({&m_base, &m_changed})) {
        const SeriesPoint *base = m_base.point(kind, year);
        const SeriesPoint *changed = m_changed.point(kind, year);
        const SeriesPoint *onto = m_onto.point(kind, year);
        for (const Column column : seriesColumns(kind)) {
            const auto was = valueOf(base, column);
            const auto wanted = valueOf(changed, column);
            const auto standing = valueOf(onto, column);
            if (words(was) == words(wanted) || words(wanted) == words(standing))
                continue;
            const RowId row(seriesName(kind) + u'/' + QString::number(year));
            if (words(standing) != words(was) &&
                !takes({Conflict::What::Cell, sectionId(row), row.text(), columnName(column), words(was), {}, {}},
                       words(wanted), words(standing)))
                continue;
            make(SetSeriesValue{kind, year, column, standing, wanted});
        }
    }
}

void Merger::takeRemarks()
{
    for (const auto &[subject, part] : remarkPartsOf({&m_base, &m_changed})) {
        const QString was = remarkOf(m_base, subject, part);
        const QString wanted = remarkOf(m_changed, subject, part);
        // A note about a row that has another id here goes with the row.
        const QString there = isRowNote(subject, part) ? resultId(RowId(part)).text() : part;
        const QString standing = remarkOf(m_onto, subject, there);
        if (was == wanted || wanted == standing)
            continue;
        if (standing != (there == part ? was : QString()) &&
            !takes({Conflict::What::Remark, sectionId(RowId(part)), subject, part, was, {}, {}}, wanted, standing))
            continue;
        make(SetRemark{subject, there, standing, wanted});
    }
}

} // namespace outturn
