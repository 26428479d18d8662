// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ProjectWatch.h"

#include "app/project/HistoryCheck.h"
#include "app/project/ProjectLock.h"

#include <QThread>
#include <QWidget>

#include <exception>

namespace outturn {

namespace {

constexpr int milliseconds = 900; // an edit of the other window is to be seen within two seconds

} // namespace

ProjectWatch::ProjectWatch(Project *project, QWidget *window) : QObject(project), m_project(project), m_window(window)
{
    m_timer.setInterval(milliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ProjectWatch::look);
    if (project->mode() == Project::Mode::ReadOnly) {
        m_inUse = ProjectLock::isHeld(project->path());
        m_timer.start();
    }
    // Saved under a name of its own, it is edited here and followed no more.
    connect(project, &Project::changed, this, [this](const Change &change) {
        if (change.what == Change::What::Saved)
            m_timer.stop();
    });
    checkHistory();
}

ProjectWatch::~ProjectWatch()
{
    m_stopped = true;
    if (m_thread)
        m_thread->wait();
}

void ProjectWatch::look()
{
    if (!m_window->isVisible() || m_window->isMinimized())
        return;
    const auto followed = m_project->follow();
    // The other one may just be writing; what stands in the way for longer is said once.
    const bool again = std::exchange(m_failed, !followed.has_value());
    if (!followed && again) {
        m_timer.stop();
        Q_EMIT failed(followed.error());
        return;
    }
    const bool inUse = ProjectLock::isHeld(m_project->path());
    if (std::exchange(m_inUse, inUse) && !inUse)
        Q_EMIT becameFree();
}

void ProjectWatch::checkHistory()
{
    if (m_project->historySize() == 0)
        return;
    m_thread.reset(QThread::create([this, path = m_project->path()] {
        try {
            const auto done = outturn::checkHistory(path, [this] { return !m_stopped; });
            if (!done && done.error().kind != Error::Kind::Cancelled)
                m_found = done.error();
        } catch (const std::exception &) {
            // Out of memory: it is read again, entry by entry, where it is used.
        }
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        if (m_found)
            Q_EMIT failed(*m_found);
    });
    m_thread->start(QThread::LowPriority);
}

} // namespace outturn
