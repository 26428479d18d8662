// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Opening.h"

#include "app/project/Drafts.h"
#include "app/report/Thrown.h"

#include <QThread>

#include <exception>

namespace outturn {

Opening::Opening(const QString &path, const Access &access, QObject *parent)
    : QObject(parent), m_path(path), m_access(access)
{
}

Opening::Opening(const QString &path, const QString &recoverTo, QObject *parent)
    : QObject(parent), m_path(path), m_recoverTo(recoverTo)
{
}

Opening::~Opening()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void Opening::start()
{
    m_thread.reset(QThread::create([this, window = QThread::currentThread()] {
        // What a library throws on this thread would end the whole program.
        try {
            m_result = run();
            if (m_result->has_value())
                (*m_result)->project->moveToThread(window);
        } catch (const std::exception &) {
            m_result = failure(Error::Kind::File, m_path, causeOfThrown());
        }
    }));
    connect(m_thread.get(), &QThread::finished, this, &Opening::finished);
    m_thread->start();
}

Result<OpenedProject> Opening::take()
{
    Result<OpenedProject> result = std::move(*m_result);
    m_result.reset();
    return result;
}

Result<OpenedProject> Opening::run()
{
    int last = -1;
    const auto progress = [&](double part) {
        const int permille = static_cast<int>(part * 1000);
        if (permille != last) {
            last = permille;
            Q_EMIT progressed(permille);
        }
        return !m_cancelled;
    };
    if (!m_recoverTo.isEmpty())
        return recover(progress);
    return isProjectFile(m_path) ? openProject(progress) : openReport(progress);
}

Result<OpenedProject> Opening::openProject(const std::function<bool(double)> &progress)
{
    auto project = Project::open(m_path, Project::Mode::ReadWrite, progress);
    if (project)
        return OpenedProject{*std::move(project), m_path, {}, {}};
    // What cannot be changed can perhaps be looked at; the window then says why it is so.
    if (auto readable = Project::open(m_path, Project::Mode::ReadOnly, progress))
        return OpenedProject{*std::move(readable), m_path, project.error(), {}};
    return tl::unexpected(project.error());
}

Result<OpenedProject> Opening::recover(const std::function<bool(double)> &progress)
{
    auto recovered = recoverProject(m_path, m_recoverTo, [&](double part) { return progress(part * 0.9); });
    if (!recovered)
        return tl::unexpected(recovered.error());
    auto project = Project::open(m_recoverTo, Project::Mode::ReadWrite, progress);
    if (!project)
        return tl::unexpected(project.error());
    return OpenedProject{*std::move(project), m_recoverTo, {}, *std::move(recovered)};
}

Result<OpenedProject> Opening::openReport(const std::function<bool(double)> &progress)
{
    auto bytes = readFileBytes(m_path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (contentKind(*bytes) == FileKind::Pdf)
        Q_EMIT pdfFound(*bytes);
    // Taking pages apart is nearly all of the work where there are any.
    auto read = readReportFile(
        m_path, *std::move(bytes), [&](double part) { return progress(part * 0.8); }, m_access);
    if (!read)
        return tl::unexpected(read.error());
    const QString draft = newDraftPath(read->report.id);
    std::vector<ImportedReport> reports;
    reports.push_back({std::move(read->report), std::move(read->bytes)});
    if (const auto made =
            Project::create(draft, std::move(reports), [&](double part) { return progress(0.8 + part * 0.1); });
        !made)
        return tl::unexpected(made.error());
    auto project =
        Project::open(draft, Project::Mode::ReadWrite, [&](double part) { return progress(0.9 + part * 0.1); });
    if (!project)
        return tl::unexpected(project.error());
    return OpenedProject{*std::move(project), m_path, {}, {}};
}

} // namespace outturn
