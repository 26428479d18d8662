// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Checking.h"

#include <algorithm>
#include <utility>

namespace outturn {

namespace {

constexpr std::chrono::milliseconds afterAnEdit{60}; // several edits in a row are checked once
constexpr qsizetype mostListed = 10'000;             // problems of one report that a person is shown
constexpr std::chrono::milliseconds slice{8};        // of the window's time, at once

} // namespace

Checking::Checking(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Checking::workOn);
}

void Checking::setProject(const Project *project)
{
    m_soon.stop();
    sayWorking(false);
    m_reports.clear();
    m_project = project;
    if (!project)
        return;
    for (const Report &report : project->reports())
        m_reports[report.id];
    workOn(); // an ordinary report is done before it is seen
}

void Checking::apply(const Change &change)
{
    const Report *report = m_project ? m_project->report(change.report) : nullptr;
    if (!report || change.what == Change::What::History || change.what == Change::What::Saved)
        return;
    Checked &checked = m_reports[report->id];
    checked.touched = true;
    if (!m_soon.isActive())
        m_soon.start(afterAnEdit);
    if (!checked.isStarted)
        return;
    switch (change.what) {
    case Change::What::Cell:
        checked.checker.touch(*report, {Touched::What::Cell, change.row, {}, change.column});
        break;
    case Change::What::Paragraphs:
        checked.checker.touch(*report, {Touched::What::Paragraphs, {}, change.section});
        break;
    case Change::What::Rows:
        checked.checker.touch(*report, {Touched::What::Rows, change.row, change.section});
        checked.known = false; // lists name rows and sections
        break;
    case Change::What::Remarks:
        checked.checker.touch(*report, {Touched::What::Remarks, {}, {}});
        break;
    case Change::What::Series:
        break; // no rule looks at the years of a trend
    default:
        checked.isStarted = false;
        checked.known = checked.known && change.what == Change::What::Values;
        break;
    }
}

void Checking::workOn()
{
    workUntil(QDeadlineTimer(slice));
}

void Checking::workUntil(const QDeadlineTimer &until)
{
    for (const Report &report : m_project->reports()) {
        Checked &checked = m_reports[report.id];
        if (!checked.touched && checked.known)
            continue;
        if (!std::exchange(checked.isStarted, true))
            checked.checker.start(report);
        const auto left = until.isForever()
                              ? std::chrono::microseconds::max()
                              : std::chrono::duration_cast<std::chrono::microseconds>(until.remainingTimeAsDuration());
        if (left.count() <= 0 || !checked.checker.work(report, left)) {
            m_soon.start(0);
            sayWorking(true);
            return;
        }
        publish(report, checked);
    }
    sayWorking(false);
}

void Checking::sayWorking(bool now)
{
    if (std::exchange(m_saidWorking, now) != now)
        Q_EMIT working(now);
}

void Checking::finish(std::chrono::milliseconds atMost)
{
    if (!m_project || !isWorking())
        return;
    m_soon.stop();
    workUntil(atMost == std::chrono::milliseconds::max() ? QDeadlineTimer(QDeadlineTimer::Forever)
                                                         : QDeadlineTimer(atMost));
}

bool Checking::isWorking() const
{
    return std::ranges::any_of(m_reports, [](const auto &each) { return each.second.touched || !each.second.known; });
}

void Checking::publish(const Report &report, Checked &checked)
{
    checked.touched = false;
    QList<Finding> findings = checked.checker.findings(report, mostListed);
    const QList<NumberLink> &links = checked.checker.links();
    const bool isNew = !checked.known || findings != checked.findings || links != checked.links;
    checked.known = true;
    if (!isNew)
        return;
    checked.findings = std::move(findings);
    checked.links = links;
    Q_EMIT checkedReport(report.id);
}

const QList<Finding> &Checking::findings(const QString &reportId) const
{
    static const QList<Finding> none;
    const auto it = m_reports.find(reportId);
    return it != m_reports.end() ? it->second.findings : none;
}

const QList<NumberLink> &Checking::links(const QString &reportId) const
{
    static const QList<NumberLink> none;
    const auto it = m_reports.find(reportId);
    return it != m_reports.end() ? it->second.links : none;
}

} // namespace outturn
