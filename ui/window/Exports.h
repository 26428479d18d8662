// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"

class QWidget;

namespace outturn {

class Settings;

/// Writes the report as text; the answer is what a person should know of it.
Result<QList<Message>> writeReportText(const Project &project, const Report &report, const QString &path);

/// Asks how and where, then writes one chart (`figureName`) or all of them with progress and Cancel. The answer is
/// where they are; a person who changes their mind is an Error of the kind Cancelled.
Result<QString> askAndExportCharts(const Report &report, const QString &figureName, Settings &settings,
                                   QWidget *parent);

} // namespace outturn
