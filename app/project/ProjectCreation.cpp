// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/HistoryRows.h"
#include "app/project/Project.h"
#include "app/project/ReportIds.h"
#include "app/project/ReportRows.h"
#include "app/project/TargetFile.h"

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

// Entries of several reports in one list, by time; those of one report stay in their order whatever the clocks said.
// Numbers of entries and editions are those of the new project.
class CarriedHistory
{
public:
    void add(int report, std::vector<HistoryEntry> entries, const QHash<int, int> &editions)
    {
        QDateTime latest;
        for (HistoryEntry &entry : entries) {
            latest = latest.isValid() ? std::max(latest, entry.time) : entry.time;
            // Making it again could come in between what was edited elsewhere.
            if (entry.state == HistoryEntry::State::Undone)
                entry.state = HistoryEntry::State::Superseded;
            entry.supersededBy = 0;
            entry.edition = editions.value(entry.edition);
            if (auto *taken = std::get_if<TakeEdition>(&entry.edit)) {
                taken->before.number = editions.value(taken->before.number);
                taken->after.number = editions.value(taken->after.number);
            }
            m_entries.push_back({latest, report, std::move(entry)});
        }
    }

    Result<void> write(ProjectFile &file)
    {
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [](const Entry &a, const Entry &b) { return a.time < b.time; });
        Result<void> done;
        QHash<std::pair<int, int>, int> numbers; // of the report, there: here
        std::pair<int, int> before;
        int step = 0;
        int number = 0;
        for (Entry &each : m_entries) {
            ++number;
            numbers.insert({each.report, each.entry.number}, number);
            const std::pair here(each.report, each.entry.step);
            step = number > 1 && here == before ? step : number;
            before = here;
            each.entry.number = number;
            each.entry.step = step;
            each.entry.takesBack = numbers.value({each.report, each.entry.takesBack});
            if (done)
                done = writeEntry(file, each.entry);
        }
        return done;
    }

private:
    struct Entry
    {
        QDateTime time;
        int report;
        HistoryEntry entry;
    };
    std::vector<Entry> m_entries;
};

Result<void> fill(const QString &path, const Project::NextReport &next, const ProjectProgress &progress)
{
    auto file = ProjectFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    return (*file)->transaction([&]() -> Result<void> {
        QSet<QString> ids;
        CarriedHistory history;
        int number = 0;
        int place = 0;
        while (true) {
            auto imported = next();
            if (!imported)
                return tl::unexpected(imported.error());
            if (!*imported)
                break;
            Report &report = (*imported)->report;
            report.id = uniqueReportId(report.id, ids);
            QHash<int, int> editions{{(*imported)->edition, ++number}};
            if (auto done = writeReport(**file, number, place, report, (*imported)->bytes, progress); !done)
                return done;
            for (StoredEdition &other : (*imported)->otherEditions) {
                other.report.id = report.id;
                editions.insert(other.number, ++number);
                if (auto done = writeReport(**file, number, -1, other.report, other.source, {}); !done)
                    return done;
            }
            history.add(place++, std::move((*imported)->history), editions);
        }
        if (number > 0)
            return history.write(**file);
        return failure(Error::Kind::Usage, path,
                       Message(QT_TRANSLATE_NOOP("Message", "a project needs at least one report")),
                       Message(QT_TRANSLATE_NOOP("Message", "Name the reports to import")));
    });
}

} // namespace

QString uniqueReportId(const QString &wanted, QSet<QString> &taken)
{
    const QString first = wanted.isEmpty() ? u"report"_s : wanted;
    QString id = first;
    for (int i = 2; taken.contains(id); ++i)
        id = u"%1-%2"_s.arg(first).arg(i);
    taken.insert(id);
    return id;
}

Result<void> Project::create(const QString &path, const NextReport &next, const ProjectProgress &progress)
{
    const auto cancelled =
        failure(Error::Kind::Cancelled, path, Message(QT_TRANSLATE_NOOP("Message", "cancelled, nothing was written")));
    if (progress && !progress(0))
        return cancelled;
    auto target = TargetFile::prepare(path);
    if (!target)
        return tl::unexpected(target.error());
    if (auto done = fill((*target)->temporaryPath(), next, progress); !done) {
        Error error = done.error();
        if (error.where == (*target)->temporaryPath())
            error.where = path;
        return tl::unexpected(error);
    }
    if (progress && !progress(1))
        return cancelled;
    return (*target)->putInPlace();
}

Result<void> Project::create(const QString &path, std::vector<ImportedReport> reports, const ProjectProgress &progress)
{
    size_t given = 0;
    const auto count = static_cast<double>(std::max<size_t>(1, reports.size()));
    return create(
        path,
        [&]() -> Result<std::optional<ImportedReport>> {
            if (given == reports.size())
                return std::nullopt;
            return std::move(reports[given++]);
        },
        [&](double part) {
            const auto before = static_cast<double>(given > 0 ? given - 1 : 0);
            return !progress || progress(part < 1 ? (before + part) / count : 1);
        });
}

} // namespace outturn
