// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Checker.h"

#include "app/check/AreaChecks.h"
#include "app/check/Checks.h"
#include "app/check/FinanceChecks.h"
#include "app/check/IndicatorChecks.h"
#include "app/check/Progress.h"
#include "app/check/StructureChecks.h"
#include "app/check/TableChecks.h"
#include "app/check/narrative/NarrativeChecks.h"
#include "app/read/Findings.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <deque>

namespace outturn {

namespace {

using Clock = std::chrono::steady_clock;

// The order of the report. A row in a thousand has a finding: these are looked for, not all rows.
std::vector<const QList<Finding> *> inReportOrder(const Report &report, const QHash<RowId, QList<Finding>> &byRow)
{
    std::vector<std::pair<const IndicatorRow *, const QList<Finding> *>> rows;
    rows.reserve(static_cast<size_t>(byRow.size()));
    for (auto it = byRow.begin(); it != byRow.end(); ++it) {
        if (const IndicatorRow *row = report.indicator(it.key()))
            rows.emplace_back(row, &it.value());
    }
    std::ranges::sort(rows);
    std::vector<const QList<Finding> *> found;
    found.reserve(rows.size());
    for (const auto &row : rows)
        found.push_back(row.second);
    return found;
}

} // namespace

struct Checker::State
{
    /// A row as the groups know it.
    struct KnownRow
    {
        QString group, facts;
    };

    // What is to be done.
    bool financeStale = true, areasStale = true, tablesStale = true, structureStale = true;
    std::deque<RowId> rows;
    QSet<QString> groups;
    bool narrativeStale = true;

    // What is known.
    std::optional<ProgressRules> progress;
    QHash<RowId, KnownRow> known;
    QHash<QString, std::vector<RowId>> rowsOfGroup;
    QList<Finding> finance, areas, tables, structure;
    QHash<RowId, QList<Finding>> ofRow;
    QHash<QString, QList<Finding>> ofGroup;
    NarrativeChecks narrative;

    /// Every finding of every rule; what is not kept here is given, and must outlive the answer.
    std::vector<const Finding *> inOrder(const Report &report, const QList<Finding> &reading,
                                         const QList<Finding> &ofNarrative) const;
    void checkAllRows(const Report &report);
    void checkRow(const Report &report, const RowId &id);
    void checkGroup(const Report &report, const QString &group);
    void leaveGroup(const RowId &id);
};

Checker::Checker() : m_state(std::make_unique<State>()) {}
Checker::~Checker() = default;
Checker::Checker(Checker &&) noexcept = default;
Checker &Checker::operator=(Checker &&) noexcept = default;

void Checker::start(const Report &report)
{
    *m_state = State();
    m_state->progress.emplace(report);
    m_state->checkAllRows(report);
    m_state->narrative.start(report);
}

void Checker::State::checkAllRows(const Report &report)
{
    rows.clear();
    for (const IndicatorRow &row : report.indicators)
        rows.push_back(row.id);
}

void Checker::touch(const Report &report, const Touched &what)
{
    State &state = *m_state;
    const bool namesRow = what.column == Column::Title || what.column == Column::Code ||
                          what.column == Column::Population || what.column == Column::Country;
    switch (what.what) {
    case Touched::What::Cell:
        if (report.indicator(what.row)) {
            state.rows.push_back(what.row);
            state.areasStale = state.areasStale || namesRow;
            if (namesRow)
                state.narrative.touchRows(report);
            else
                state.narrative.touchRow(report, what.row);
        } else {
            state.financeStale = state.areasStale = true;
            state.narrative.touchRow(report, what.row);
        }
        break;
    case Touched::What::Paragraphs:
        state.structureStale = true;
        state.narrative.touchSection(report, what.section);
        break;
    case Touched::What::Rows:
        if (!what.row.isEmpty()) {
            state.rows.push_back(what.row);
            // Which of two equal rows is the second depends on where they stand.
            if (const auto known = state.known.constFind(what.row); known != state.known.constEnd())
                state.groups.insert(known->group);
        } else {
            for (const State::KnownRow &known : std::as_const(state.known))
                state.groups.insert(known.group);
            state.checkAllRows(report);
        }
        state.financeStale = state.areasStale = state.tablesStale = state.structureStale = true;
        state.narrative.touchRows(report);
        break;
    case Touched::What::Remarks:
        if (ProgressRules progress(report); progress != state.progress) {
            state.progress = std::move(progress);
            state.checkAllRows(report);
        }
        break;
    case Touched::What::Everything:
        start(report);
        break;
    }
    state.narrativeStale = true;
}

bool Checker::work(const Report &report, std::chrono::microseconds atMost)
{
    State &state = *m_state;
    const bool hasLimit = atMost != std::chrono::microseconds::max();
    const Clock::time_point until = hasLimit ? Clock::now() + atMost : Clock::time_point::max();
    const auto isOver = [&] { return hasLimit && Clock::now() >= until; };
    const auto once = [&](bool &stale, QList<Finding> &found, QList<Finding> (*family)(const Report &)) {
        if (!std::exchange(stale, false))
            return false;
        found = family(report);
        return isOver();
    };
    if (once(state.financeStale, state.finance, financeFindings) || once(state.areasStale, state.areas, areaFindings) ||
        once(state.tablesStale, state.tables, tableFindings) ||
        once(state.structureStale, state.structure, structureFindings))
        return isDone();
    constexpr int rowsAtOnce = 32; // between two looks at the clock
    for (int row = 1; !state.rows.empty(); ++row) {
        state.checkRow(report, state.rows.front());
        state.rows.pop_front();
        if (row % rowsAtOnce == 0 && isOver())
            return isDone();
    }
    while (!state.groups.isEmpty()) {
        const QString group = *state.groups.begin();
        state.checkGroup(report, group);
        state.groups.remove(group);
        if (isOver())
            return isDone();
    }
    if (state.narrativeStale)
        state.narrativeStale = !state.narrative.work(report, until);
    return isDone();
}

bool Checker::isDone() const
{
    const State &state = *m_state;
    return !state.financeStale && !state.areasStale && !state.tablesStale && !state.structureStale &&
           state.rows.empty() && state.groups.isEmpty() && !state.narrativeStale;
}

void Checker::State::leaveGroup(const RowId &id)
{
    const auto before = known.constFind(id);
    if (before == known.constEnd())
        return;
    std::vector<RowId> &members = rowsOfGroup[before->group];
    std::erase(members, id);
    groups.insert(before->group);
    known.erase(before);
}

void Checker::State::checkRow(const Report &report, const RowId &id)
{
    const IndicatorRow *row = report.indicator(id);
    if (!row) {
        ofRow.remove(id);
        leaveGroup(id);
        return;
    }
    if (QList<Finding> found = rowFindings(report, *progress, *row); found.isEmpty())
        ofRow.remove(id);
    else
        ofRow.insert(id, std::move(found));

    // The rows of one indicator are held against each other only when what that depends on is another now.
    const QString group = groupOf(*row);
    QString facts = groupFacts(*row);
    const auto before = known.find(id);
    if (before != known.end() && before->group == group) {
        if (before->facts == facts)
            return;
        before->facts = std::move(facts);
    } else {
        leaveGroup(id);
        if (group.isEmpty())
            return;
        known.insert(id, {group, std::move(facts)});
        rowsOfGroup[group].push_back(id);
    }
    groups.insert(group);
}

void Checker::State::checkGroup(const Report &report, const QString &group)
{
    std::vector<const IndicatorRow *> members;
    for (const RowId &id : rowsOfGroup.value(group)) {
        if (const IndicatorRow *row = report.indicator(id))
            members.push_back(row);
    }
    std::ranges::sort(members);
    if (QList<Finding> found = groupFindings(report, members); found.isEmpty())
        ofGroup.remove(group);
    else
        ofGroup.insert(group, std::move(found));
}

std::vector<const Finding *> Checker::State::inOrder(const Report &report, const QList<Finding> &reading,
                                                     const QList<Finding> &ofNarrative) const
{
    std::vector<const Finding *> all;
    const auto add = [&](const QList<Finding> &list) {
        for (const Finding &finding : list)
            all.push_back(&finding);
    };
    for (const QList<Finding> *family : {&reading, &finance, &areas, &tables})
        add(*family);
    for (const QList<Finding> *found : inReportOrder(report, ofRow))
        add(*found);
    QStringList groupNames = ofGroup.keys();
    groupNames.sort();
    for (const QString &group : std::as_const(groupNames))
        add(*ofGroup.constFind(group));
    add(structure);
    add(ofNarrative);
    return all;
}

QList<Finding> Checker::findings(const Report &report, qsizetype atMost) const
{
    const CheckSettings settings(report);
    const QList<Finding> reading = readingFindings(report);
    const QList<Finding> ofNarrative = m_state->narrative.findings(report);
    std::vector<const Finding *> known = m_state->inOrder(report, reading, ofNarrative);
    std::erase_if(known, [&](const Finding *finding) { return settings.isOff(finding->rule); });
    // Where there are too many, the gravest are those that are kept.
    std::array<qsizetype, 3> left{};
    qsizetype room = atMost;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        const qsizetype found =
            std::ranges::count(known, severity, [](const Finding *finding) { return finding->severity; });
        left[static_cast<size_t>(severity)] = std::min(found, room);
        room -= left[static_cast<size_t>(severity)];
    }
    QList<Finding> all;
    for (const Finding *finding : known) {
        if (left[static_cast<size_t>(finding->severity)]-- <= 0)
            continue;
        all += *finding;
        if (settings.hasAccepted())
            all.last().accepted = settings.acceptedWhy(findingKey(*finding));
    }
    if (static_cast<qsizetype>(known.size()) > atMost)
        all += moreFindings(atMost);
    return all;
}

const QList<NumberLink> &Checker::links() const
{
    return m_state->narrative.links();
}

} // namespace outturn
