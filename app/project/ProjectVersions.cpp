// SPDX-License-Identifier: GPL-3.0-or-later
// Named versions, other editions of a source, and following what another program does.
#include "app/merge/Compare.h"
#include "app/project/FileState.h"
#include "app/project/HistoryRows.h"
#include "app/project/Project.h"

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

const Version *Project::version(const QString &name) const
{
    const auto it =
        std::find_if(m_versions.begin(), m_versions.end(), [&](const Version &v) { return v.name == name; });
    return it != m_versions.end() ? &*it : nullptr;
}

Result<void> Project::makeVersion(const QString &name, const QString &note)
{
    if (auto refused = refuseReading(); !refused)
        return refused;
    const QString words = name.simplified();
    if (words.isEmpty())
        return failure(Error::Kind::Refused, path(), Message(QT_TRANSLATE_NOOP("Message", "a version needs a name")));
    if (version(words))
        return failure(Error::Kind::Refused, path(),
                       Message(QT_TRANSLATE_NOOP("Message", "there is a version “%1” already"), {words}),
                       Message(QT_TRANSLATE_NOOP("Message", "Choose another name")));
    const Version made{m_versions.empty() ? 1 : m_versions.back().number + 1,
                       words,
                       QDateTime::currentDateTimeUtc(),
                       currentUser(),
                       note.trimmed(),
                       m_lastDone,
                       m_historySize};
    if (auto done = m_file->transaction([&] { return writeVersion(*m_file, made); }); !done)
        return done;
    m_versions.push_back(made);
    m_lastWritten = QDateTime::currentDateTimeUtc();
    Q_EMIT changed({Change::What::History});
    return {};
}

Result<Project::States> Project::statesAt(const Version &version) const
{
    const auto path = readPath(*m_file, version.historySize, version.lastDone);
    if (!path)
        return tl::unexpected(path.error());
    States states{m_reports, m_editions};
    const auto take = [&](const std::vector<int> &numbers, bool back) -> Result<void> {
        const auto list = entries(numbers);
        if (!list)
            return tl::unexpected(list.error());
        for (const HistoryEntry &entry : *list) {
            const auto index = indexOf(entry.report);
            if (!index)
                return tl::unexpected(index.error());
            Edit edit = back ? inverse(entry.edit) : entry.edit;
            if (auto done = loadEdition(edit); !done)
                return done;
            if (auto done = outturn::apply(edit, states.reports[*index]); !done)
                return done;
            if (const auto *taken = std::get_if<TakeEdition>(&edit))
                states.editions[*index] = taken->after.number;
        }
        return {};
    };
    if (auto done = take(path->back, true); !done)
        return tl::unexpected(done.error());
    if (auto done = take(path->forward, false); !done)
        return tl::unexpected(done.error());
    return states;
}

Result<std::vector<Report>> Project::reportsAt(const Version &version) const
{
    auto states = statesAt(version);
    if (!states)
        return tl::unexpected(states.error());
    return std::move(states->reports);
}

Result<void> Project::restoreVersion(const QString &name)
{
    const Version *wanted = version(name);
    if (!wanted)
        return failure(Error::Kind::Refused, path(),
                       Message(QT_TRANSLATE_NOOP("Message", "there is no version “%1”"), {name}));
    const auto then = statesAt(*wanted);
    if (!then)
        return tl::unexpected(then.error());
    const auto editions = readEditions(*m_file);
    if (!editions)
        return tl::unexpected(editions.error());
    std::vector<ReportEdit> edits;
    for (size_t i = 0; i < m_reports.size(); ++i) {
        Report from = m_reports[i];
        if (then->editions[i] != m_editions[i]) {
            const auto named = [&](int number) {
                return Edition{number, (*editions)[static_cast<size_t>(number - 1)].fileName};
            };
            Edit edition = TakeEdition{named(m_editions[i]), named(then->editions[i])};
            if (auto done = loadEdition(edition); !done)
                return done;
            if (auto done = outturn::apply(edition, from); !done)
                return done;
            edits.push_back({from.id, edition});
        }
        for (Edit &edit : editsBetween(from, then->reports[i]))
            edits.push_back({from.id, std::move(edit)});
    }
    return append(std::move(edits), {.note = u"restored “%1”"_s.arg(wanted->name)});
}

Result<void> Project::takeEdition(const QString &reportId, const std::vector<Edit> &edits, const Report &report,
                                  const QByteArray &source, const StepFacts &facts)
{
    const auto index = indexOf(reportId);
    if (!index)
        return tl::unexpected(index.error());
    const auto editions = readEditions(*m_file);
    if (!editions)
        return tl::unexpected(editions.error());
    auto taken = std::make_shared<Report>(report);
    taken->id = reportId;
    const Edition before{m_editions[*index], m_reports[*index].fileName};
    const Edition after{static_cast<int>(editions->size()) + 1, report.fileName, taken};
    std::vector<ReportEdit> all;
    for (const Edit &edit : edits)
        all.push_back({reportId, edit});
    all.push_back({reportId, TakeEdition{before, after}});
    return append(std::move(all), facts,
                  [&] { return writeReport(*m_file, after.number, -1, *taken, source, {}); });
}

Result<ImportedReport> Project::handOut(const QString &reportId) const
{
    const auto index = indexOf(reportId);
    if (!index)
        return tl::unexpected(index.error());
    const auto editions = readEditions(*m_file);
    if (!editions)
        return tl::unexpected(editions.error());
    auto bytes = sourceBytes(reportId);
    if (!bytes)
        return tl::unexpected(bytes.error());
    ImportedReport result{m_reports[*index], *std::move(bytes), m_editions[*index]};
    for (const EditionInfo &edition : *editions) {
        if (edition.report != reportId || edition.number == result.edition)
            continue;
        auto report = readEdition(*m_file, edition);
        if (!report)
            return tl::unexpected(report.error());
        auto source = readSource(*m_file, edition.number);
        if (!source)
            return tl::unexpected(source.error());
        result.otherEditions.push_back({edition.number, *std::move(report), *std::move(source)});
    }
    auto all = history();
    if (!all)
        return tl::unexpected(all.error());
    for (HistoryEntry &entry : *all) {
        if (entry.report == reportId)
            result.history.push_back(std::move(entry));
    }
    return result;
}

// Another file stands where this one was read from.
Result<bool> Project::reopen()
{
    auto there = open(path(), Mode::ReadOnly);
    if (!there)
        return tl::unexpected(there.error());
    if (!std::equal(m_reports.begin(), m_reports.end(), (*there)->m_reports.begin(), (*there)->m_reports.end(),
                    [](const Report &a, const Report &b) { return a.id == b.id; }))
        return tl::unexpected(movedError(path()));
    m_file = std::move((*there)->m_file);
    m_reports = std::move((*there)->m_reports);
    m_editions = std::move((*there)->m_editions);
    m_versions = std::move((*there)->m_versions);
    m_historySize = (*there)->m_historySize;
    m_lastDone = (*there)->m_lastDone;
    m_firstUndone = (*there)->m_firstUndone;
    for (const Report &report : m_reports)
        Q_EMIT changed({Change::What::Report, report.id});
    return true;
}

Result<bool> Project::follow()
{
    if (m_mode != Mode::ReadOnly)
        return false;
    if (m_file->isLeftBehind())
        return reopen();
    const auto changedThere = m_file->changedElsewhere();
    if (!changedThere || !*changedThere)
        return changedThere;
    // An edit or an undo that is followed by itself leaves all else as it is; what does not fit is read anew.
    std::vector<ReportEdit> edits;
    const auto read = m_file->snapshot([&]() -> Result<void> {
        const auto path = readPath(*m_file, m_historySize, m_lastDone);
        if (!path)
            return tl::unexpected(path.error());
        // The path leads from the file's state to ours; the way from ours to the file's is the same one backwards.
        std::vector<int> undone = path->forward;
        std::reverse(undone.begin(), undone.end());
        std::vector<int> done = path->back;
        std::reverse(done.begin(), done.end());
        for (const auto &[numbers, back] : {std::pair(undone, true), std::pair(done, false)}) {
            const auto list = entries(numbers);
            if (!list)
                return tl::unexpected(list.error());
            for (const HistoryEntry &entry : *list)
                edits.push_back({entry.report, back ? inverse(entry.edit) : entry.edit});
        }
        return loadHistory();
    });
    bool fits = read.has_value();
    for (size_t i = 0; i < edits.size() && fits; ++i) {
        const auto index = indexOf(edits[i].report);
        fits = index && !std::holds_alternative<TakeEdition>(edits[i].edit) &&
               outturn::apply(edits[i].edit, m_reports[*index]);
    }
    if (!fits) {
        if (auto done = load({}); !done)
            return tl::unexpected(done.error());
        for (const Report &report : m_reports)
            Q_EMIT changed({Change::What::Report, report.id});
        return true;
    }
    if (edits.empty())
        Q_EMIT changed({Change::What::History});
    announce(edits);
    return true;
}

} // namespace outturn
