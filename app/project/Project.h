// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"
#include "app/project/History.h"
#include "app/report/Report.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace outturn {

class ProjectFile;
class ProjectLock;

/// A report as a project takes it in: what was read, with the file's own bytes.
struct ImportedReport
{
    Report report;
    QByteArray bytes;
    /// Of a report that comes from a project: its number there, its history, and the other editions that this speaks
    /// of.
    int edition = 0;
    std::vector<HistoryEntry> history = {};
    std::vector<StoredEdition> otherEditions = {};
};

/// What views hear after every change.
struct Change
{
    enum class What : quint8 {
        Cell,       ///< one cell of a table
        Paragraphs, ///< of one section
        Series,     ///< one value of a series
        Rows,       ///< rows of one table came, went or moved
        Values,     ///< many cells, paragraphs, values of series and remarks of one report; its rows are the same
        Remarks,    ///< of one report: words of its figures, what was decided about its checks and its progress
        Report,     ///< everything of one report may be another
        History,    ///< notes or versions only
        Saved,      ///< the project has another file
    };

    What what = What::Cell;
    QString report = {};           ///< id; empty for History and Saved
    RowId row = {};                ///< Cell, Series, Rows; empty where several rows came, went or moved
    Column column = Column::Title; ///< Cell, Series
    QString section = {};          ///< Paragraphs, Rows: its section
    QString table = {};            ///< Rows: its id
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

    /// Applies, writes and announces one edit, a step of its own; an edit that changes nothing does nothing. On failure
    /// nothing has changed.
    Result<void> commit(const QString &reportId, const Edit &edit, const StepFacts &facts = {});
    /// The same of many edits, in order, of one report or several: one step, which undo takes back as a whole. All of
    /// them or, on failure, none. Those that change nothing are left out.
    Result<void> commit(const std::vector<ReportEdit> &edits, const StepFacts &facts = {});
    /// `edits` with another edition of the report after them: `report` must be what reading `source` gave, with all
    /// that was edited by hand put into it again, so that its values are those that the report has after `edits`.
    Result<void> takeEdition(const QString &reportId, const std::vector<Edit> &edits, const Report &report,
                             const QByteArray &source, const StepFacts &facts = {});

    bool canUndo() const { return m_lastDone > 0; }
    bool canRedo() const;
    /// The step that undo (redo) would take back (make again); nothing when there is none.
    std::optional<HistoryStep> nextUndo() const;
    std::optional<HistoryStep> nextRedo() const;
    /// So many steps at once, all of them or none.
    Result<void> undo(int steps = 1);
    Result<void> redo(int steps = 1);
    /// Steps that could be taken back (made again).
    int undoable() const;
    int redoable() const;

    /// The history stays in the file and is read from there, however long it is. Entries count from 1.
    int historySize() const { return m_historySize; }
    Result<std::vector<HistoryEntry>> history() const { return history(1, m_historySize); }
    Result<std::vector<HistoryEntry>> history(int first, int count) const;
    Result<HistoryEntry> historyEntry(int number) const;
    /// The numbers of the entries that a filter lets through, in order.
    Result<std::vector<int>> historyNumbers(const HistoryFilter &filter) const;
    Result<HistoryReach> historyReach() const;
    /// The step that an entry belongs to.
    Result<HistoryStep> historyStep(int entry) const;
    Result<void> setNote(int entry, const QString &note);
    /// Makes a new step that takes back old entries though later ones stay. Refused, with the reason, where a later
    /// change stands on one of them.
    Result<void> takeBack(const std::vector<int> &entries);

    /// Named versions, in the order they were made.
    const std::vector<Version> &versions() const { return m_versions; }
    const Version *version(const QString &name) const;
    Result<void> makeVersion(const QString &name, const QString &note = {});
    /// The reports as they were then, in the project's order.
    Result<std::vector<Report>> reportsAt(const Version &version) const;
    /// As a new step; nothing is taken out of the history.
    Result<void> restoreVersion(const QString &name);

    /// Of a project opened ReadOnly: takes over what another program changed in the file since, or another file of the
    /// same reports in its place, and announces it. True when something was.
    Result<bool> follow();

    /// A report with all that belongs to it, for another project.
    Result<ImportedReport> handOut(const QString &reportId) const;

    /// Writes a whole copy to `path` and goes on in that file, for editing. With `removeOld` the old file is deleted
    /// after that. Refuses to replace what is not a project, or one that is open elsewhere. Also saves what is here
    /// when the project's own file was deleted or replaced by another program. `progress` as above.
    Result<void> saveAs(const QString &path, bool removeOld, const std::function<bool(double)> &progress = {});
    /// When the last change reached the disk; null before the first of this session.
    QDateTime lastWritten() const { return m_lastWritten; }

Q_SIGNALS:
    void changed(const outturn::Change &change);

private:
    Project();
    Result<void> load(const std::function<bool(double)> &progress);
    Result<void> loadHistory();
    Result<size_t> indexOf(const QString &reportId) const;
    Result<void> refuseReading() const;
    Result<void> loadEdition(Edit &edit) const;
    using WorkFunction = std::function<Result<void>()>;
    /// What is written beside an edit: its number in the list, the edition that stood before it, and its section.
    using RecordFunction = std::function<Result<void>(size_t, int, const QString &)>;
    /// Does `first`, then applies, writes and records edit by edit, in one transaction: all or none, in memory too.
    Result<void> write(std::vector<ReportEdit> &edits, const WorkFunction &first, const RecordFunction &record);
    Result<void> append(std::vector<ReportEdit> edits, StepFacts facts, const WorkFunction &first = {});
    Result<void> walk(int steps, bool back);
    int laterChange(const HistoryEntry &entry) const;
    Result<std::vector<HistoryEntry>> entries(const std::vector<int> &numbers) const;
    /// The reports, and the edition of each, after a walk through the history in memory.
    struct States
    {
        std::vector<Report> reports;
        std::vector<int> editions;
    };
    Result<States> statesAt(const Version &version) const;
    Result<bool> reopen();
    void announce(const std::vector<ReportEdit> &edits);

    std::unique_ptr<ProjectLock> m_lock; ///< outlives the file it guards
    std::unique_ptr<ProjectFile> m_file;
    Mode m_mode = Mode::ReadOnly;
    std::vector<Report> m_reports;
    std::vector<int> m_editions; ///< of each report, the number of the edition that stands
    std::vector<Version> m_versions;
    int m_historySize = 0;
    int m_lastDone = 0;    ///< the last entry that stands; 0 for none
    int m_firstUndone = 0; ///< the first that can be made again; 0 for none
    QDateTime m_lastWritten;
};

} // namespace outturn
