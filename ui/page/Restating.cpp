// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/Restating.h"

#include <QTimer>

#include <algorithm>
#include <set>
#include <utility>

namespace outturn {

void Restating::setProject(Project *project)
{
    m_project = project;
    m_historySize = project ? project->historySize() : 0;
    m_inStep = false;
    dismiss();
    m_report.clear();
}

void Restating::dismiss()
{
    m_cells.clear();
    if (!std::exchange(m_updates, {}).isEmpty())
        Q_EMIT changed();
}

std::optional<std::pair<RowId, Column>> Restating::cell() const
{
    if (m_cells.size() != 1)
        return std::nullopt;
    return std::pair(m_cells.begin()->first.row, m_cells.begin()->first.column);
}

void Restating::apply(const Change &change, const QList<NumberLink> &links)
{
    if (!m_project)
        return;
    // A step of several edits is announced one after the other; undo and redo make no new entries.
    if (m_project->historySize() > std::exchange(m_historySize, m_project->historySize())) {
        m_inStep = true;
        QTimer::singleShot(0, this, [this] { m_inStep = false; });
    }
    m_inStep = m_inStep && !m_project->canRedo();
    const Report *report = change.report.isEmpty() ? nullptr : m_project->report(change.report);
    if (!report)
        return;
    const bool asks =
        m_inStep && !m_updating && (change.what == Change::What::Cell || change.what == Change::What::Values);
    if (asks) {
        if (m_report != change.report) {
            m_cells.clear();
            m_report = change.report;
        }
        std::map<Place, QList<NumberLink>> found;
        for (const NumberLink &link : links) {
            const Place place{link.row, link.column};
            const bool meant =
                change.what == Change::What::Values || (link.row == change.row && link.column == change.column);
            // What is offered already keeps the links of before its first edit.
            if (meant && !m_cells.contains(place))
                found[place].append(link);
        }
        for (const auto &[place, ofCell] : found)
            if (!sentenceUpdates(*report, ofCell, place.row, place.column).isEmpty())
                m_cells.emplace(place, NarrativeMarks(*report, ofCell, {}));
    }
    if (change.report == m_report)
        refresh();
}

void Restating::refresh()
{
    const Report *report = m_project->report(m_report);
    QList<SentenceUpdate> now;
    for (auto it = m_cells.begin(); it != m_cells.end();) {
        const QList<SentenceUpdate> ofCell =
            report ? sentenceUpdates(*report, it->second.standing(*report), it->first.row, it->first.column)
                   : QList<SentenceUpdate>();
        it = ofCell.isEmpty() ? m_cells.erase(it) : std::next(it);
        now += ofCell;
    }
    if (report) {
        const auto place = [&](const TextSpan &span) {
            const Section *section = report->section(span.section);
            return std::tuple(section ? section - report->sections.data() : 0, span.role == ParagraphRole::Narrative,
                              span.paragraph, span.from);
        };
        std::stable_sort(now.begin(), now.end(), [&](const SentenceUpdate &a, const SentenceUpdate &b) {
            return place(a.number) < place(b.number);
        });
    }
    const auto same = [](const SentenceUpdate &a, const SentenceUpdate &b) {
        return a.number == b.number && a.before == b.before && a.after == b.after;
    };
    if (std::equal(now.begin(), now.end(), m_updates.begin(), m_updates.end(), same))
        return;
    m_updates = now;
    Q_EMIT changed();
}

Result<void> Restating::update(const QList<SentenceUpdate> &chosen)
{
    const Report *report = m_project ? m_project->report(m_report) : nullptr;
    if (!report || chosen.isEmpty())
        return {};
    std::vector<ReportEdit> step;
    for (Edit &edit : editsOf(*report, chosen))
        step.push_back({m_report, std::move(edit)});
    m_updating = true;
    const Result<void> kept = m_project->commit(step);
    m_updating = false;
    if (kept)
        dismiss();
    return kept;
}

} // namespace outturn
