// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Updating.h"

#include "app/report/Thrown.h"
#include "ui/outline/ReportWords.h"
#include "ui/window/AskForAccess.h"

#include <QFileInfo>
#include <QProgressDialog>
#include <QThread>

#include <exception>

namespace outturn {

Updating::Updating(const QString &path, const QString &project, const QString &report, QWidget *window)
    : m_path(path), m_project(project), m_report(report), m_window(window)
{
}

Updating::~Updating()
{
    m_cancelled = true;
    if (m_thread)
        m_thread->wait();
}

void Updating::start()
{
    m_progress = std::make_unique<QProgressDialog>(
        (m_access.recognise ? tr("Recognising the text of %1…") : tr("Reading %1…")).arg(QFileInfo(m_path).fileName()),
        tr("Cancel"), 0, 1000, m_window);
    m_progress->setObjectName(QStringLiteral("updateProgress"));
    m_progress->setWindowModality(Qt::WindowModal); // what is compared must not change meanwhile
    m_progress->setMinimumDuration(300);
    m_progress->setAutoReset(false);
    m_progress->setAutoClose(false);
    connect(m_progress.get(), &QProgressDialog::canceled, this, [this] { m_cancelled = true; });
    connect(this, &Updating::progressed, m_progress.get(), &QProgressDialog::setValue);
    m_progress->setValue(0);

    m_thread.reset(QThread::create([this] {
        // What a library throws on this thread would end the whole program.
        try {
            m_result = run();
        } catch (const std::exception &) {
            m_result = failure(Error::Kind::File, m_path, causeOfThrown());
        }
    }));
    connect(m_thread.get(), &QThread::finished, this, &Updating::finish);
    m_thread->start();
}

Result<Brought> Updating::run()
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
    // The window does not write while it waits, so that a second look at its file is not in its way.
    if (isProjectFile(m_path)) {
        auto project = Project::open(m_project, Project::Mode::ReadOnly, progress);
        if (!project)
            return tl::unexpected(project.error());
        return merge(**project);
    }
    auto file = readReportFile(m_path, progress, m_access);
    if (!file)
        return tl::unexpected(file.error());
    auto project = Project::open(m_project, Project::Mode::ReadOnly, [&](double) { return !m_cancelled.load(); });
    if (!project)
        return tl::unexpected(project.error());
    return update(**project, *std::move(file));
}

Result<Brought> Updating::update(const Project &project, ReadFile file) const
{
    QString id = m_report;
    for (const Report &report : project.reports()) {
        if (report.year == file.report.year && !report.operation.isEmpty() &&
            slug(report.operation) == slug(file.report.operation))
            id = report.id;
    }
    if (id.isEmpty())
        return Brought();
    auto plan = planUpdate(project, id, file.report, file.bytes, m_access);
    if (!plan)
        return tl::unexpected(plan.error());
    Brought brought;
    const Report &ours = *project.report(id);
    brought.report = ReportWords::report(ours);
    if (!plan->same) {
        brought.theirs = DifferenceRows::of(plan->base, plan->theirs, plan->inSource, false);
        brought.ours = DifferenceRows::of(plan->base, plan->ours, plan->byHand, false);
        for (const Conflict &conflict : plan->conflicts)
            brought.conflicts.push_back(ConflictLine::of(conflict, plan->ours, MergeOnto::Theirs, false));
    }
    brought.plan = *std::move(plan);
    return brought;
}

Result<Brought> Updating::merge(const Project &project) const
{
    auto plan = planMerge(project.path(), m_path);
    if (!plan)
        return tl::unexpected(plan.error());
    Brought brought;
    const bool several = plan->parts.size() > 1;
    const auto add = [&](const MergePart &part, const Report &side, std::vector<DifferenceRow> &rows) {
        auto more = DifferenceRows::of(part.base, side, compare(part.base, side), several);
        std::move(more.begin(), more.end(), std::back_inserter(rows));
    };
    for (const MergePart &part : plan->parts) {
        add(part, part.theirs, brought.theirs);
        add(part, part.ours, brought.ours);
        for (const Conflict &conflict : part.conflicts)
            brought.conflicts.push_back(ConflictLine::of(conflict, part.ours, part.onto, several));
    }
    brought.plan = *std::move(plan);
    return brought;
}

void Updating::finish()
{
    m_progress.reset();
    if (m_result->has_value() || m_result->error().kind == Error::Kind::Cancelled) {
        Q_EMIT finished();
        return;
    }
    const AccessAnswer answer = askForAccess(m_window, m_result->error(), m_path, m_access);
    if (answer.access) {
        m_access = *answer.access;
        m_cancelled = false;
        m_result.reset();
        // The thread that has ended is telling so: it may go only after that.
        m_thread.release()->deleteLater();
        start();
        return;
    }
    Error error = withNextStep(m_result->error());
    if (answer.asked)
        error.kind = Error::Kind::Cancelled; // they know why
    m_result = tl::unexpected(error);
    Q_EMIT finished();
}

Result<Brought> Updating::take()
{
    Result<Brought> result = std::move(*m_result);
    m_result.reset();
    return result;
}

} // namespace outturn
