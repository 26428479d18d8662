// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

#include <QHash>
#include <QSet>

namespace outturn {

/// What people decided about the checks of a report: rules that are switched off, and findings that were accepted. It
/// is kept in the report's remarks (app/report/Remark.h), so that it is in the project's file and history.
class CheckSettings
{
public:
    CheckSettings() = default; ///< every rule is on, nothing accepted
    explicit CheckSettings(const Report &report);

    bool isOff(const QString &rule) const { return m_off.contains(rule); }
    /// Why; empty when it was not accepted. See findingKey().
    QString acceptedWhy(const QString &findingKey) const { return m_accepted.value(findingKey); }
    bool hasAccepted() const { return !m_accepted.isEmpty(); }

    bool operator==(const CheckSettings &) const = default;

private:
    QSet<QString> m_off;
    QHash<QString, QString> m_accepted;
};

} // namespace outturn
