// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"
#include "app/project/ProjectFile.h"
#include "app/report/Report.h"

namespace outturn {

/// Reports in the project file's tables. Reports are numbered from 1 in the order of the project.

using ProjectProgress = std::function<bool(double)>; ///< 0…1; false cancels

/// Writes a whole report, inside a transaction.
Result<void> writeReport(ProjectFile &file, int number, const Report &report, const QByteArray &source,
                         const ProjectProgress &progress);
/// Writes what `edit` touched, as `report` has it after the edit; nothing else. Inside a transaction.
Result<void> writeTouched(ProjectFile &file, int number, const Report &report, const Edit &edit);

/// Reads every report; refuses what contradicts itself, so that no index in a Report leads astray. Inside a snapshot.
Result<std::vector<Report>> readReports(ProjectFile &file, const ProjectProgress &progress);
Result<QByteArray> readSource(ProjectFile &file, int number);
/// Bytes of each report's source, in order.
Result<std::vector<qint64>> readSourceSizes(ProjectFile &file);

} // namespace outturn
