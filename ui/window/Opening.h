// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"
#include "app/project/Recovery.h"
#include "app/read/ReadReport.h"

#include <QObject>

#include <atomic>
#include <optional>

class QThread;

namespace outturn {

/// What opening a file gave.
struct OpenedProject
{
    std::unique_ptr<Project> project;
    QString source;                     ///< the file that was asked for
    std::optional<Error> readOnlyCause; ///< why the project was opened to look at only
    std::optional<Recovered> recovered; ///< what came out of a damaged project
};

/// Opens a file on another thread: a project as it is, a report into a draft project of its own, and of a damaged
/// project what is sound in it, as a new one. One at a time; deleting it cancels and waits.
class Opening : public QObject
{
    Q_OBJECT

public:
    explicit Opening(const QString &path, const Access &access = {}, QObject *parent = nullptr);
    /// Recovers the damaged project `path` into the new file `recoverTo`, and opens that.
    Opening(const QString &path, const QString &recoverTo, QObject *parent = nullptr);
    ~Opening() override;

    void start();
    void cancel() { m_cancelled = true; }
    QString path() const { return m_path; }
    const Access &access() const { return m_access; }
    /// Once after finished(); a cancelled opening is an Error of that kind.
    Result<OpenedProject> take();

Q_SIGNALS:
    /// The bytes of a PDF, before its pages are read. Nothing is known of them but that.
    void pdfFound(const QByteArray &bytes);
    void progressed(int permille);
    void finished();

private:
    Result<OpenedProject> run();
    Result<OpenedProject> openProject(const std::function<bool(double)> &progress);
    Result<OpenedProject> recover(const std::function<bool(double)> &progress);
    Result<OpenedProject> openReport(const std::function<bool(double)> &progress);

    QString m_path;
    QString m_recoverTo;
    Access m_access;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_cancelled = false;
    std::optional<Result<OpenedProject>> m_result;
};

} // namespace outturn
