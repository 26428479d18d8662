// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace outturn {

/// The id that a report gets beside those that are taken, and takes it: "mexico-2023", then "mexico-2023-2".
QString uniqueReportId(const QString &wanted, QSet<QString> &taken);

} // namespace outturn
