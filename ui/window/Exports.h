// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"

class QWidget;

namespace outturn {

class Settings;

/// Writes the report as text; the answer is what a person should know of it.
Result<QList<Message>> writeReportText(const Project &project, const Report &report, const QString &path);

/// Asks which, how and where, then writes one chart (`figureName`) or several with progress and Cancel: those of the
/// report and those over the years of its operation. The answer is where they are; a person who changes their mind is
/// an Error of the kind Cancelled.
Result<QString> askAndExportCharts(const Project &project, const Report &report, const QString &figureName,
                                   Settings &settings, QWidget *parent);

} // namespace outturn
