// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"

#include <QTimer>

#include <atomic>
#include <optional>

class QThread;

namespace outturn {

/// Looks after an open project from beside it: reads its history through once on another thread, and, where the project
/// was opened to read because somebody else edits it, follows that one's edits while the window can be seen. Goes with
/// the project.
class ProjectWatch : public QObject
{
    Q_OBJECT

public:
    /// `window`: nothing is followed while it cannot be seen.
    ProjectWatch(Project *project, QWidget *window);
    ~ProjectWatch() override;

Q_SIGNALS:
    /// The history is damaged, or the file cannot be followed any more.
    void failed(const outturn::Error &error);
    /// Nobody edits the project any more: this window may.
    void becameFree();

private:
    void look();
    void checkHistory();

    Project *m_project;
    QWidget *m_window;
    QTimer m_timer;
    bool m_inUse = false; ///< somebody else edits it
    bool m_failed = false;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stopped = false;
    std::optional<Error> m_found; ///< by the thread
};

} // namespace outturn
