// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/MergeProjects.h"
#include "app/project/Update.h"
#include "ui/merge/ConflictModel.h"
#include "ui/merge/DifferenceRows.h"

#include <QObject>

#include <atomic>
#include <optional>
#include <variant>

class QProgressDialog;
class QThread;
class QWidget;

namespace outturn {

/// What a file brings to the project that is open, and the lines to show of it. Nothing: a report that is none of the
/// project's.
struct Brought
{
    std::variant<std::monostate, UpdatePlan, MergePlan> plan;
    QString report; ///< words for the report that the file is a new edition of
    std::vector<DifferenceRow> ours, theirs;
    std::vector<ConflictLine> conflicts;
};

/// Reads a file on another thread and plans how it comes into a project: a report as a new edition, another project as
/// a copy. Shows progress that can be cancelled, and keeps the window from changing the project meanwhile. Asks for
/// what reading needs. One at a time; deleting it cancels and waits.
class Updating : public QObject
{
    Q_OBJECT

public:
    /// `project` is the file of the project that is open. `report`: which of its reports a file is of that does not
    /// tell by its operation and year; empty: then it is none.
    Updating(const QString &path, const QString &project, const QString &report, QWidget *window);
    ~Updating() override;

    void start();
    QString path() const { return m_path; }
    const Access &access() const { return m_access; }
    /// Once after finished(); cancelled is an Error of that kind.
    Result<Brought> take();

Q_SIGNALS:
    void progressed(int permille);
    void finished();

private:
    Result<Brought> run();
    void finish();
    Result<Brought> update(const Project &project, ReadFile file) const;
    Result<Brought> merge(const Project &project) const;

    QString m_path, m_project, m_report;
    QWidget *m_window;
    Access m_access;
    std::unique_ptr<QProgressDialog> m_progress;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
    std::optional<Result<Brought>> m_result;
};

} // namespace outturn
