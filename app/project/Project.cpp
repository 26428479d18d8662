// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/Project.h"

#include "app/project/HistoryRows.h"
#include "app/project/ReportRows.h"
#include "app/project/TargetFile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

Change changeOf(const QString &report, const SetCell &edit)
{
    return {Change::What::Cell, report, edit.row, edit.column, {}};
}

Change changeOf(const QString &report, const ReplaceParagraphs &edit)
{
    return {Change::What::Paragraphs, report, {}, Column::Title, edit.section};
}

Change changeOf(const QString &report, const SetSeriesValue &edit)
{
    SeriesPoint point;
    point.series = edit.series;
    point.year = edit.year;
    return {Change::What::Series, report, point.id(), edit.column, {}};
}

} // namespace

Project::Project() = default;

Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::open(const QString &path, Mode mode, const ProjectProgress &progress)
{
    const QString name = canonicalPath(path);
    std::unique_ptr<Project> project(new Project);
    project->m_mode = mode;
    if (mode == Mode::ReadWrite && QFileInfo(name).isFile()) {
        auto lock = ProjectLock::acquire(name);
        if (!lock)
            return tl::unexpected(lock.error());
        project->m_lock = std::move(*lock);
    }
    auto file = ProjectFile::open(name, mode == Mode::ReadWrite ? ProjectFile::Access::ReadWrite
                                                                : ProjectFile::Access::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    project->m_file = std::move(*file);
    if (auto done = project->load(progress); !done)
        return tl::unexpected(done.error());
    return project;
}

Result<void> Project::load(const ProjectProgress &progress)
{
    return m_file->snapshot([&]() -> Result<void> {
        auto reports = readReports(*m_file, progress);
        if (!reports)
            return tl::unexpected(reports.error());
        m_reports = std::move(*reports);
        auto history = readHistory(*m_file, m_reports);
        if (!history)
            return tl::unexpected(history.error());
        m_history = std::move(*history);
        return {};
    });
}

QString Project::path() const
{
    return m_file->path();
}

const Report *Project::report(const QString &id) const
{
    const auto it = std::find_if(m_reports.begin(), m_reports.end(), [&](const Report &r) { return r.id == id; });
    return it != m_reports.end() ? &*it : nullptr;
}

Result<int> Project::numberOf(const QString &reportId) const
{
    if (const Report *found = report(reportId))
        return static_cast<int>(found - m_reports.data()) + 1;
    return failure(Error::Kind::Refused, path(),
                   Message(QT_TRANSLATE_NOOP("Message", "there is no report %1 in the project"), {reportId}));
}

Result<QByteArray> Project::sourceBytes(const QString &reportId) const
{
    const auto number = numberOf(reportId);
    if (!number)
        return tl::unexpected(number.error());
    return readSource(*m_file, *number);
}

// Memory first, since the rows follow from it; what did not reach the disk is taken back in memory.
Result<void> Project::write(int number, const Edit &edit, const std::function<Result<void>()> &record)
{
    if (m_mode == Mode::ReadOnly)
        return failure(Error::Kind::Refused, path(),
                       Message(QT_TRANSLATE_NOOP("Message", "the project is open for reading only")),
                       Message(QT_TRANSLATE_NOOP("Message", "Save a copy and edit that")));
    Report &report = m_reports[static_cast<size_t>(number - 1)];
    if (auto applied = outturn::apply(edit, report); !applied)
        return applied;
    const auto written = m_file->transaction([&]() -> Result<void> {
        if (auto done = writeTouched(*m_file, number, report, edit); !done)
            return done;
        return record();
    });
    if (!written) {
        outturn::apply(inverse(edit), report);
        return written;
    }
    m_lastWritten = QDateTime::currentDateTimeUtc();
    return {};
}

Result<void> Project::commit(const QString &reportId, const Edit &edit, const QString &note)
{
    if (changesNothing(edit))
        return {};
    const auto number = numberOf(reportId);
    if (!number)
        return tl::unexpected(number.error());
    const HistoryEntry *undone = nextRedo();
    const HistoryEntry entry{static_cast<int>(m_history.size()) + 1,
                             QDateTime::currentDateTimeUtc(),
                             currentUser(),
                             reportId,
                             edit,
                             note,
                             HistoryEntry::State::Done};
    const auto written = write(*number, edit, [&]() -> Result<void> {
        if (undone) {
            if (auto done = supersedeUndone(*m_file, undone->number); !done)
                return done;
        }
        return writeEntry(*m_file, *number, entry);
    });
    if (!written)
        return written;
    if (undone) {
        for (size_t i = static_cast<size_t>(undone->number - 1); i < m_history.size(); ++i) {
            if (m_history[i].state == HistoryEntry::State::Undone)
                m_history[i].state = HistoryEntry::State::Superseded;
        }
    }
    m_history.push_back(entry);
    announce(reportId, edit);
    return {};
}

bool Project::canUndo() const
{
    return nextUndo() != nullptr;
}

bool Project::canRedo() const
{
    return nextRedo() != nullptr;
}

const HistoryEntry *Project::nextUndo() const
{
    const auto it = std::find_if(m_history.rbegin(), m_history.rend(),
                                 [](const HistoryEntry &entry) { return entry.state == HistoryEntry::State::Done; });
    return it != m_history.rend() ? &*it : nullptr;
}

const HistoryEntry *Project::nextRedo() const
{
    // All that is undone lies after the last that is done.
    const HistoryEntry *found = nullptr;
    for (auto it = m_history.rbegin(); it != m_history.rend() && it->state != HistoryEntry::State::Done; ++it) {
        if (it->state == HistoryEntry::State::Undone)
            found = &*it;
    }
    return found;
}

Result<void> Project::undo()
{
    return step(nextUndo(), HistoryEntry::State::Undone);
}

Result<void> Project::redo()
{
    return step(nextRedo(), HistoryEntry::State::Done);
}

Result<void> Project::step(const HistoryEntry *entry, HistoryEntry::State state)
{
    const bool back = state == HistoryEntry::State::Undone;
    if (!entry)
        return failure(Error::Kind::Refused, path(),
                       back ? Message(QT_TRANSLATE_NOOP("Message", "there is nothing to undo"))
                            : Message(QT_TRANSLATE_NOOP("Message", "there is nothing to redo")));
    const auto number = numberOf(entry->report);
    if (!number)
        return tl::unexpected(number.error());
    const Edit edit = back ? inverse(entry->edit) : entry->edit;
    const auto written = write(*number, edit, [&] { return writeState(*m_file, entry->number, state); });
    if (!written)
        return written;
    m_history[static_cast<size_t>(entry->number - 1)].state = state;
    announce(entry->report, edit);
    return {};
}

void Project::announce(const QString &report, const Edit &edit)
{
    Q_EMIT changed(std::visit([&](const auto &e) { return changeOf(report, e); }, edit));
}

Result<void> Project::saveAs(const QString &newPath, bool removeOld)
{
    const QString old = path();
    if (canonicalPath(newPath) == old)
        return {};
    auto target = TargetFile::prepare(newPath);
    if (!target)
        return tl::unexpected(target.error());
    if (auto done = m_file->copyTo((*target)->temporaryPath()); !done) {
        Error error = done.error();
        error.where = newPath;
        return tl::unexpected(error);
    }
    if (auto done = (*target)->putInPlace(); !done)
        return done;
    auto file = ProjectFile::open((*target)->path(), ProjectFile::Access::ReadWrite);
    if (!file)
        return tl::unexpected(file.error());
    m_file = std::move(*file);
    m_lock = (*target)->takeLock();
    m_mode = Mode::ReadWrite;
    m_lastWritten = QDateTime::currentDateTimeUtc();
    // Taken as read: the copy was made from the state in memory and nobody else knew of it.
    if (auto done = m_file->snapshot([]() -> Result<void> { return {}; }); !done)
        return done;
    if (removeOld)
        QFile::remove(old);
    Q_EMIT changed({Change::What::Saved, {}, {}, Column::Title, {}});
    return {};
}

} // namespace outturn
