// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Checker.h"
#include "app/project/Project.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <map>

namespace outturn {

/// Keeps the checks of a project's reports up to date, as one types: a little of the work at a time, between the
/// window's events.
class Checking : public QObject
{
    Q_OBJECT

public:
    explicit Checking(QObject *parent = nullptr);

    /// Null: none. The project must outlive this or be taken away first.
    void setProject(const Project *project);
    /// To be called for each Project::changed.
    void apply(const Change &change);
    /// Does at once what is left; what takes longer than `atMost` goes on between the window's events.
    void finish(std::chrono::milliseconds atMost = std::chrono::milliseconds::max());
    /// Something is still to be checked.
    bool isWorking() const;

    /// As they were when checkedReport() was last emitted for the report; empty before.
    const QList<Finding> &findings(const QString &reportId) const;
    const QList<NumberLink> &links(const QString &reportId) const;

Q_SIGNALS:
    /// Findings or links of a report are others now, or were found for the first time.
    void checkedReport(const QString &reportId);
    /// Checks that take longer than a moment began (ended).
    void working(bool working);

private:
    struct Checked
    {
        Checker checker;
        bool isStarted = false; ///< the checker knows of the report as it stands, or is told of each edit
        bool touched = true;    ///< something was changed since checkedReport() was emitted
        bool known = false;
        QList<Finding> findings;
        QList<NumberLink> links;
    };
    void workOn();
    void sayWorking(bool now);
    void workUntil(const QDeadlineTimer &until);
    void publish(const Report &report, Checked &checked);

    const Project *m_project = nullptr;
    std::map<QString, Checked> m_reports;
    QTimer m_soon;
    bool m_saidWorking = false;
};

} // namespace outturn
