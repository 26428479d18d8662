// SPDX-License-Identifier: GPL-3.0-or-later
// Undo, redo, and what can be asked of the history.
#include "app/edit/TakeBack.h"
#include "app/project/HistoryRows.h"
#include "app/project/Project.h"

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

bool Project::canRedo() const
{
    return m_firstUndone > 0;
}

std::optional<HistoryStep> Project::nextUndo() const
{
    const auto step = m_lastDone > 0 ? readStep(*m_file, m_lastDone) : std::nullopt;
    return step ? *step : std::nullopt;
}

std::optional<HistoryStep> Project::nextRedo() const
{
    const auto step = m_firstUndone > 0 ? readStep(*m_file, m_firstUndone) : std::nullopt;
    return step ? *step : std::nullopt;
}

int Project::undoable() const
{
    return countSteps(*m_file, HistoryEntry::State::Done).value_or(0);
}

int Project::redoable() const
{
    return countSteps(*m_file, HistoryEntry::State::Undone).value_or(0);
}

Result<void> Project::undo(int steps)
{
    return walk(steps, true);
}

Result<void> Project::redo(int steps)
{
    return walk(steps, false);
}

Result<void> Project::walk(int count, bool back)
{
    const auto from = back ? HistoryEntry::State::Done : HistoryEntry::State::Undone;
    const auto to = back ? HistoryEntry::State::Undone : HistoryEntry::State::Done;
    const auto firsts = readSteps(*m_file, from, count);
    if (!firsts)
        return tl::unexpected(firsts.error());
    if (static_cast<int>(firsts->size()) < count || count < 1)
        return failure(Error::Kind::Refused, path(),
                       back ? Message(QT_TRANSLATE_NOOP("Message", "there is nothing to undo"))
                            : Message(QT_TRANSLATE_NOOP("Message", "there is nothing to redo")));
    const auto editions = readEditions(*m_file);
    if (!editions)
        return tl::unexpected(editions.error());
    std::vector<ReportEdit> edits;
    std::vector<HistoryStep> steps;
    for (const int first : *firsts) {
        const auto step = readStep(*m_file, first);
        if (!step || !*step)
            return tl::unexpected(step ? Error{Error::Kind::File, path(), {}, {}} : step.error());
        auto list = readEdits(*m_file, *editions, (*step)->first, (*step)->count());
        if (!list)
            return tl::unexpected(list.error());
        if (back) {
            std::reverse(list->begin(), list->end());
            for (ReportEdit &each : *list)
                each.edit = inverse(each.edit);
        }
        std::move(list->begin(), list->end(), std::back_inserter(edits));
        steps.push_back(**step);
    }
    const auto mark = [&]() -> Result<void> {
        for (const HistoryStep &step : steps) {
            if (auto done = writeState(*m_file, step.first, step.last, to); !done)
                return done;
        }
        return {};
    };
    const auto nothing = [](size_t, int, const QString &) -> Result<void> { return {}; };
    if (auto done = write(edits, mark, nothing); !done)
        return done;
    const auto known = readMark(*m_file);
    if (!known)
        return tl::unexpected(known.error());
    m_lastDone = known->lastDone;
    m_firstUndone = known->firstUndone;
    announce(edits);
    return {};
}

Result<std::vector<HistoryEntry>> Project::history(int first, int count) const
{
    const auto editions = readEditions(*m_file);
    if (!editions)
        return tl::unexpected(editions.error());
    return readHistory(*m_file, *editions, first, count);
}

Result<HistoryEntry> Project::historyEntry(int number) const
{
    auto list = entries({number});
    if (!list)
        return tl::unexpected(list.error());
    return std::move(list->front());
}

Result<std::vector<HistoryEntry>> Project::entries(const std::vector<int> &numbers) const
{
    const auto editions = readEditions(*m_file);
    if (!editions)
        return tl::unexpected(editions.error());
    return readEntries(*m_file, *editions, numbers);
}

Result<std::vector<int>> Project::historyNumbers(const HistoryFilter &filter) const
{
    const auto editions = readEditions(*m_file);
    if (!editions)
        return tl::unexpected(editions.error());
    return readNumbers(*m_file, *editions, filter);
}

Result<HistoryReach> Project::historyReach() const
{
    return readReach(*m_file);
}

Result<HistoryStep> Project::historyStep(int entry) const
{
    const auto step = readStep(*m_file, entry);
    if (!step)
        return tl::unexpected(step.error());
    if (!*step)
        return failure(Error::Kind::Refused, path(),
                       Message(QT_TRANSLATE_NOOP("Message", "there is no change %1"), {QString::number(entry)}));
    return **step;
}

Result<void> Project::setNote(int entry, const QString &note)
{
    if (auto refused = refuseReading(); !refused)
        return refused;
    if (entry < 1 || entry > m_historySize)
        return failure(Error::Kind::Refused, path(),
                       Message(QT_TRANSLATE_NOOP("Message", "there is no change %1"), {QString::number(entry)}));
    if (auto done = m_file->transaction([&] { return writeNote(*m_file, entry, note.trimmed()); }); !done)
        return done;
    Q_EMIT changed({Change::What::History});
    return {};
}

Result<void> Project::takeBack(const std::vector<int> &numbers)
{
    std::vector<int> ordered = numbers;
    std::sort(ordered.begin(), ordered.end(), std::greater<>());
    ordered.erase(std::unique(ordered.begin(), ordered.end()), ordered.end());
    const auto list = entries(ordered);
    if (!list)
        return tl::unexpected(list.error());
    std::vector<Report> after = m_reports; // as it is once the edits before have been taken back
    std::vector<ReportEdit> edits;
    StepFacts facts;
    for (const HistoryEntry &entry : *list) {
        if (entry.state != HistoryEntry::State::Done)
            return failure(Error::Kind::Refused, path(),
                           Message(QT_TRANSLATE_NOOP("Message", "change %1 was taken back already"),
                                   {QString::number(entry.number)}));
        const auto index = indexOf(entry.report);
        if (!index)
            return tl::unexpected(index.error());
        const auto edit = takeBackIntent(after[*index], entry.edit);
        if (!edit) {
            Error error = edit.error();
            if (const int later = laterChange(entry); later > 0)
                error.next =
                    Message(QT_TRANSLATE_NOOP("Message", "Take back change %1 first"), {QString::number(later)});
            return tl::unexpected(error);
        }
        if (auto applied = outturn::apply(*edit, after[*index]); !applied)
            return applied;
        edits.push_back({entry.report, *edit});
        facts.takesBack.push_back(entry.number);
    }
    return append(std::move(edits), facts);
}

// The last entry that changed the same thing after it.
int Project::laterChange(const HistoryEntry &entry) const
{
    const EditSummary what = summary(entry.edit);
    HistoryFilter filter;
    filter.report = entry.report;
    filter.row = what.row;
    const auto numbers = historyNumbers(filter);
    if (!numbers)
        return 0;
    for (size_t i = numbers->size(); i-- > 0 && (*numbers)[i] > entry.number;) {
        const auto other = historyEntry((*numbers)[i]);
        if (!other || other->state != HistoryEntry::State::Done)
            continue;
        const QString column = summary(other->edit).column;
        if (column == what.column || column == u"row" || what.column == u"row" ||
            std::holds_alternative<ReplaceParagraphs>(entry.edit))
            return other->number;
    }
    return 0;
}

} // namespace outturn
