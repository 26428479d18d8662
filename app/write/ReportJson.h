// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

#include <QByteArray>
#include <QList>

namespace outturn {

/// What `outturn dump` prints: "outturn-report" version 1. The same bytes for the same report. Numbers are decimal
/// strings. `findings` are those to list, see app/check.
QByteArray reportJson(const Report &report, const QList<Finding> &findings);

/// Several reports in one: "outturn-project" version 1.
QByteArray projectJson(const std::vector<const Report *> &reports, const QList<QList<Finding>> &findings);

/// What `outturn check --json` prints: the findings of each report, one list. Rows of several reports begin with
/// "REPORT:". Besides what `dump` says of a finding: the words of the text that it is about, its key (findingKey), and
/// why it was accepted.
QByteArray findingsJson(const std::vector<const Report *> &reports, const QList<QList<Finding>> &findings);

} // namespace outturn
