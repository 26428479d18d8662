// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/Project.h"

#include "app/project/FileState.h"
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
    return {Change::What::Cell, report, edit.row, edit.column};
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
    return {Change::What::Series, report, point.id(), edit.column};
}

Change rowsChange(const QString &report, const QString &table, const RowId &row)
{
    return {Change::What::Rows, report, row, Column::Title, {}, table};
}

Change changeOf(const QString &report, const InsertRow &edit)
{
    return rowsChange(report, edit.table, rowId(edit.row));
}

Change changeOf(const QString &report, const DeleteRow &edit)
{
    return rowsChange(report, edit.table, rowId(edit.row));
}

Change changeOf(const QString &report, const MoveRow &edit)
{
    return rowsChange(report, edit.table, edit.row);
}

Change changeOf(const QString &report, const TakeEdition &)
{
    return {Change::What::Report, report};
}

Change changeOf(const QString &report, const SetRemark &)
{
    return {Change::What::Remarks, report};
}

// Of edits of whole rows the table's id; empty for others.
QString tableOfRows(const Edit &edit)
{
    return std::visit(
        [](const auto &e) {
            if constexpr (requires { e.table; })
                return e.table;
            else
                return QString();
        },
        edit);
}

bool keepsRows(const Edit &edit)
{
    return std::holds_alternative<SetCell>(edit) || std::holds_alternative<ReplaceParagraphs>(edit) ||
           std::holds_alternative<SetSeriesValue>(edit) || std::holds_alternative<SetRemark>(edit);
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
    // An older file is brought forward for good only when all of it can be read.
    if (const auto version = inspectHeader(name, newestVersion(migrations()));
        mode == Mode::ReadWrite && version && *version < newestVersion(migrations())) {
        if (const auto readable = open(name, Mode::ReadOnly, progress); !readable)
            return tl::unexpected(readable.error());
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
        auto editions = readEditions(*m_file);
        if (!editions)
            return tl::unexpected(editions.error());
        auto reports = readReports(*m_file, *editions, progress);
        if (!reports)
            return tl::unexpected(reports.error());
        m_reports = std::move(*reports);
        m_editions.resize(m_reports.size());
        for (const EditionInfo &edition : *editions) {
            if (edition.place >= 0)
                m_editions[static_cast<size_t>(edition.place)] = edition.number;
        }
        return loadHistory();
    });
}

Result<void> Project::loadHistory()
{
    const auto mark = readMark(*m_file);
    if (!mark)
        return tl::unexpected(mark.error());
    auto versions = readVersions(*m_file);
    if (!versions)
        return tl::unexpected(versions.error());
    m_historySize = mark->size;
    m_lastDone = mark->lastDone;
    m_firstUndone = mark->firstUndone;
    m_versions = std::move(*versions);
    return {};
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

Result<size_t> Project::indexOf(const QString &reportId) const
{
    if (const Report *found = report(reportId))
        return static_cast<size_t>(found - m_reports.data());
    return failure(Error::Kind::Refused, path(),
                   Message(QT_TRANSLATE_NOOP("Message", "there is no report %1 in the project"), {reportId}));
}

Result<QByteArray> Project::sourceBytes(const QString &reportId) const
{
    const auto index = indexOf(reportId);
    if (!index)
        return tl::unexpected(index.error());
    return readSource(*m_file, m_editions[*index]);
}

Result<void> Project::refuseReading() const
{
    if (m_mode == Mode::ReadWrite)
        return {};
    return failure(Error::Kind::Refused, path(),
                   Message(QT_TRANSLATE_NOOP("Message", "the project is open for reading only")),
                   Message(QT_TRANSLATE_NOOP("Message", "Save a copy and edit that")));
}

// An edition's report is read when it is needed: the history knows only its number.
Result<void> Project::loadEdition(Edit &edit) const
{
    auto *taken = std::get_if<TakeEdition>(&edit);
    if (!taken || taken->after.report)
        return {};
    const auto editions = readEditions(*m_file);
    if (!editions)
        return tl::unexpected(editions.error());
    if (taken->after.number < 1 || static_cast<size_t>(taken->after.number) > editions->size())
        return failure(Error::Kind::Refused, path(),
                       Message(QT_TRANSLATE_NOOP("Message", "the project does not have this edition of the report")));
    auto report = readEdition(*m_file, (*editions)[static_cast<size_t>(taken->after.number - 1)]);
    if (!report)
        return tl::unexpected(report.error());
    taken->after.report = std::make_shared<const Report>(*std::move(report));
    return {};
}

// Memory and file go forward together, edit by edit, since the rows of each follow from the report as it is then. What
// did not reach the disk is taken back in memory.
Result<void> Project::write(std::vector<ReportEdit> &edits, const WorkFunction &first, const RecordFunction &record)
{
    if (auto refused = refuseReading(); !refused)
        return refused;
    const std::vector<int> editions = m_editions;
    std::vector<Edit> backward;
    backward.reserve(edits.size());
    const auto written = m_file->transaction([&]() -> Result<void> {
        if (auto done = first(); !done)
            return done;
        for (size_t i = 0; i < edits.size(); ++i) {
            auto &[id, edit] = edits[i];
            const auto index = indexOf(id);
            if (!index)
                return tl::unexpected(index.error());
            Report &report = m_reports[*index];
            const int edition = m_editions[*index];
            const QString section = sectionOf(edit, report);
            if (auto *taken = std::get_if<TakeEdition>(&edit)) {
                if (auto done = loadEdition(edit); !done)
                    return done;
                taken->before.report = std::make_shared<const Report>(report);
            }
            if (auto applied = outturn::apply(edit, report); !applied)
                return applied;
            backward.push_back(inverse(edit));
            if (auto done = writeTouched(*m_file, edition, report, edit); !done)
                return done;
            if (const auto *taken = std::get_if<TakeEdition>(&edit))
                m_editions[*index] = taken->after.number;
            if (auto done = record(i, edition, section); !done)
                return done;
        }
        return {};
    });
    if (!written) {
        for (size_t i = backward.size(); i-- > 0;)
            outturn::apply(backward[i], m_reports[*indexOf(edits[i].report)]);
        m_editions = editions;
        return written;
    }
    m_lastWritten = QDateTime::currentDateTimeUtc();
    return {};
}

Result<void> Project::commit(const QString &reportId, const Edit &edit, const StepFacts &facts)
{
    return append({{reportId, edit}}, facts);
}

Result<void> Project::commit(const std::vector<ReportEdit> &edits, const StepFacts &facts)
{
    return append(edits, facts);
}

Result<void> Project::append(std::vector<ReportEdit> edits, StepFacts facts, const WorkFunction &first)
{
    facts.takesBack.resize(edits.size());
    for (size_t i = edits.size(); i-- > 0;) {
        if (!changesNothing(edits[i].edit))
            continue;
        edits.erase(edits.begin() + static_cast<std::ptrdiff_t>(i));
        facts.takesBack.erase(facts.takesBack.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (edits.empty())
        return {};
    HistoryEntry entry;
    entry.step = m_historySize + 1;
    entry.time = QDateTime::currentDateTimeUtc();
    entry.who = facts.who.isEmpty() ? currentUser() : facts.who;
    entry.note = facts.note;
    const auto begin = [&]() -> Result<void> {
        if (m_firstUndone > 0) {
            if (auto done = supersedeUndone(*m_file, entry.step); !done)
                return done;
        }
        return first ? first() : Result<void>();
    };
    const auto written = write(edits, begin, [&](size_t i, int edition, const QString &section) {
        entry.number = entry.step + static_cast<int>(i);
        entry.report = edits[i].report;
        entry.edit = edits[i].edit;
        entry.edition = edition;
        entry.section = section;
        entry.takesBack = facts.takesBack[i];
        return writeEntry(*m_file, entry);
    });
    if (!written)
        return written;
    m_historySize += static_cast<int>(edits.size());
    m_lastDone = m_historySize;
    m_firstUndone = 0;
    announce(edits);
    return {};
}

void Project::announce(const std::vector<ReportEdit> &edits)
{
    // Views keep up with a few edits one by one; of many they show again what they show.
    constexpr size_t few = 32;
    if (edits.size() <= few && std::all_of(edits.begin(), edits.end(), [&](const ReportEdit &each) {
            return edits.size() == 1 || keepsRows(each.edit);
        })) {
        for (const ReportEdit &each : edits)
            Q_EMIT changed(std::visit([&](const auto &e) { return changeOf(each.report, e); }, each.edit));
        return;
    }
    const ReportEdit &first = edits.front();
    const QString table = tableOfRows(first.edit);
    if (!table.isEmpty() && std::all_of(edits.begin(), edits.end(), [&](const ReportEdit &each) {
            return each.report == first.report && tableOfRows(each.edit) == table;
        })) {
        Change change = std::visit([&](const auto &e) { return changeOf(first.report, e); }, first.edit);
        change.row = {}; // one of several
        Q_EMIT changed(change);
        return;
    }
    QStringList reports;
    for (const ReportEdit &each : edits) {
        if (!reports.contains(each.report))
            reports << each.report;
    }
    for (const QString &id : reports) {
        const bool values = std::all_of(edits.begin(), edits.end(), [&](const ReportEdit &each) {
            return each.report != id || keepsRows(each.edit);
        });
        Q_EMIT changed({values ? Change::What::Values : Change::What::Report, id});
    }
}

Result<void> Project::saveAs(const QString &newPath, bool removeOld, const ProjectProgress &progress)
{
    const QString old = path();
    const bool inPlace = canonicalPath(newPath) == old;
    const bool leftBehind = m_file->isLeftBehind();
    if (inPlace && !leftBehind)
        return {};
    // What somebody else put there is theirs.
    if (inPlace && QFileInfo::exists(old))
        return tl::unexpected(movedError(old));
    auto target = TargetFile::prepare(newPath, inPlace ? m_lock.get() : nullptr);
    if (!target)
        return tl::unexpected(target.error());
    if (auto done = m_file->copyTo((*target)->temporaryPath(), progress); !done) {
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
    if (auto lock = (*target)->takeLock())
        m_lock = std::move(lock);
    m_mode = Mode::ReadWrite;
    m_lastWritten = QDateTime::currentDateTimeUtc();
    // Taken as read: the copy was made from the state in memory and nobody else knew of it.
    if (auto done = m_file->snapshot([]() -> Result<void> { return {}; }); !done)
        return done;
    if (removeOld && !leftBehind)
        QFile::remove(old);
    Q_EMIT changed({Change::What::Saved});
    return {};
}

} // namespace outturn
