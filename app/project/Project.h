// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"
#include "app/report/Report.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace outturn {

class ProjectFile;
class ProjectLock;

/// One change that ever was made. Nothing is taken out of the history: what was undone stays, marked.
struct HistoryEntry
{
    enum class State : quint8 {
        Done = 0,
        Undone = 1,
        Superseded = 2
    }; ///< Superseded: undone, then another edit was made

    int number = 0; ///< from 1
    QDateTime time; ///< UTC
    QString who;
    QString report; ///< id
    Edit edit;
    QString note;
    State state = State::Done;
};

/// A report as a project takes it in: what was read, with the file's own bytes.
struct ImportedReport
{
    Report report;
    QByteArray bytes;
    std::vector<HistoryEntry> history = {}; ///< of a report that comes from a project
};

/// What views hear after every change.
struct Change
{
    enum class What : quint8 { Cell, Paragraphs, Series, Saved };

    What what = What::Cell;
    QString report; ///< id; empty for Saved
    RowId row;      ///< Cell, Series
    Column column = Column::Title;
    QString section; ///< Paragraphs: its section
};

/// One report or several, their history and their file. Every change goes through commit, undo or redo, and is on disk
/// (SQLite, synchronous=FULL) before `changed` is heard. Lives on one thread.
class Project : public QObject
{
    Q_OBJECT

public:
    enum class Mode { ReadWrite, ReadOnly };

    ~Project() override;

    /// Makes a project file from reports: whole at `path`, or absent. Report ids are made unique. Refuses to replace a
    /// project that is open elsewhere. Callable from any thread; `progress` (0…1) returning false cancels.
    static Result<void> create(const QString &path, std::vector<ImportedReport> reports,
                               const std::function<bool(double)> &progress = {});
    /// The same of reports that come one by one: `next` is called when the one before is written, until it gives none
    /// or an error, which is then the result. `progress` tells of the report that is being written.
    using NextReport = std::function<Result<std::optional<ImportedReport>>()>;
    static Result<void> create(const QString &path, const NextReport &next,
                               const std::function<bool(double)> &progress = {});
    /// Opens for editing, or to look at. Refuses what is damaged, newer than this program, not a project, or
    /// (ReadWrite) read-only or open elsewhere. Never changes a file it refuses. `progress` as above. May run on
    /// another thread: then moveToThread() before the project is used.
    static Result<std::unique_ptr<Project>> open(const QString &path, Mode mode = Mode::ReadWrite,
                                                 const std::function<bool(double)> &progress = {});

    QString path() const;
    Mode mode() const { return m_mode; }
    const std::vector<Report> &reports() const { return m_reports; }
    const Report *report(const QString &id) const;
    /// The imported file's own bytes.
    Result<QByteArray> sourceBytes(const QString &reportId) const;

    /// Applies, writes and announces one edit; an edit that changes nothing does nothing. On failure nothing has
    /// changed.
    Result<void> commit(const QString &reportId, const Edit &edit, const QString &note = {});
    bool canUndo() const;
    bool canRedo() const;
    /// The entry that undo (redo) would take back (make again); null when there is none.
    const HistoryEntry *nextUndo() const;
    const HistoryEntry *nextRedo() const;
    Result<void> undo();
    Result<void> redo();
    const std::vector<HistoryEntry> &history() const { return m_history; }

    /// Writes a whole copy to `path` and goes on in that file, for editing. With `removeOld` the old file is deleted
    /// after that. Refuses to replace what is not a project, or one that is open elsewhere.
    Result<void> saveAs(const QString &path, bool removeOld);
    /// When the last change reached the disk; null before the first of this session.
    QDateTime lastWritten() const { return m_lastWritten; }

Q_SIGNALS:
    void changed(const outturn::Change &change);

private:
    Project();
    Result<void> load(const std::function<bool(double)> &progress);
    Result<int> numberOf(const QString &reportId) const;
    Result<void> write(int report, const Edit &edit, const std::function<Result<void>()> &record);
    Result<void> step(const HistoryEntry *entry, HistoryEntry::State state);
    void announce(const QString &report, const Edit &edit);

    std::unique_ptr<ProjectLock> m_lock; ///< outlives the file it guards
    std::unique_ptr<ProjectFile> m_file;
    Mode m_mode = Mode::ReadOnly;
    std::vector<Report> m_reports;
    std::vector<HistoryEntry> m_history;
    QDateTime m_lastWritten;
};

} // namespace outturn
