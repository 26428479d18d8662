// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/ImportMany.h"

#include "app/project/ReportIds.h"

#include <algorithm>
#include <deque>

namespace outturn {

namespace {

/// Gives a project's creation one report after the other, and keeps what became of the files.
class Source
{
public:
    Source(ManyReader &reader, std::vector<ImportedFile> &files) : m_reader(reader), m_files(files) {}

    Result<std::optional<ImportedReport>> next()
    {
        while (m_waiting.empty()) {
            auto outcome = m_reader.next();
            if (!outcome)
                return tl::unexpected(outcome.error());
            if (!*outcome)
                return std::nullopt;
            take(**std::move(outcome));
        }
        ImportedReport report = std::move(m_waiting.front());
        m_waiting.pop_front();
        ReportSummary words;
        words.id = uniqueReportId(report.report.id, m_ids);
        words.title = report.report.title;
        words.operation = report.report.operation;
        words.year = report.report.year;
        words.rows = static_cast<int>(report.report.indicators.size() + report.report.finances.size());
        words.findings = static_cast<int>(report.report.findings.size());
        words.edits =
            static_cast<int>(std::count_if(report.history.begin(), report.history.end(), [](const HistoryEntry &entry) {
                return entry.state == HistoryEntry::State::Done;
            }));
        m_files.back().reports.push_back(std::move(words));
        return report;
    }

private:
    void take(ReadOutcome outcome)
    {
        m_files.push_back({outcome.file.path, outcome.state, {}, std::move(outcome.error), outcome.sameAs});
        if (outcome.read)
            m_waiting.push_back({std::move(outcome.read->report), std::move(outcome.read->bytes)});
        else if (outcome.state == ReadOutcome::State::Project)
            takeProject(m_files.back());
    }

    // All of its reports or none.
    void takeProject(ImportedFile &file)
    {
        const auto failed = [&](const Error &error) {
            file.state = ReadOutcome::State::Failed;
            file.error = error;
            m_waiting.clear();
        };
        const auto project =
            Project::open(file.path, Project::Mode::ReadOnly, [&](double) { return m_reader.report(); });
        if (!project)
            return failed(project.error());
        for (const Report &report : (*project)->reports()) {
            auto imported = (*project)->handOut(report.id);
            if (!imported)
                return failed(imported.error());
            m_waiting.push_back(*std::move(imported));
        }
    }

    ManyReader &m_reader;
    std::vector<ImportedFile> &m_files; ///< the last is the one whose reports are handed out
    std::deque<ImportedReport> m_waiting;
    QSet<QString> m_ids;
};

} // namespace

int ImportOutcome::reports() const
{
    size_t count = 0;
    for (const ImportedFile &file : files)
        count += file.reports.size();
    return static_cast<int>(count);
}

int ImportOutcome::failed() const
{
    return static_cast<int>(std::count_if(
        files.begin(), files.end(), [](const ImportedFile &file) { return file.state == ReadOutcome::State::Failed; }));
}

ImportOutcome importMany(const QStringList &files, const QString &path, const ManyProgressFunction &progress,
                         const Access &access)
{
    ImportOutcome outcome;
    std::vector<FileToRead> list = filesToRead(files);
    ManyReader reader(std::move(list), progress, access);
    Source source(reader, outcome.files);
    const auto made = Project::create(
        path, [&] { return source.next(); }, [&](double) { return reader.report(); });
    if (made)
        return outcome;
    outcome.error = made.error();
    if (made.error().kind == Error::Kind::Cancelled)
        outcome.error = Error{Error::Kind::Cancelled,
                              path,
                              Message(QT_TRANSLATE_NOOP("Message", "cancelled, nothing was written")),
                              {},
                              Error::Need::Nothing};
    else if (!outcome.files.empty() && outcome.reports() == 0)
        outcome.error =
            Error{Error::Kind::File,
                  path,
                  Message(QT_TRANSLATE_NOOP("Message", "none of the files could be read, so no project was made")),
                  {},
                  Error::Need::Nothing};
    return outcome;
}

} // namespace outturn
