// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"
#include "app/project/ProjectFile.h"
#include "app/report/Report.h"

namespace outturn {

/// Reports in the project file's tables, each in its editions. Editions are numbered from 1 in the order they came into
/// the project; the one of a report that stands has the report's place, the others have none.

using ProjectProgress = std::function<bool(double)>; ///< 0…1; false cancels

struct EditionInfo
{
    int number = 0;
    QString report; ///< id
    QString fileName;
    int place = -1; ///< in the project, from 0; -1 for one that does not stand
    qint64 sourceSize = 0;
};

/// Writes a whole report, inside a transaction. `place` -1: it does not stand.
Result<void> writeReport(ProjectFile &file, int number, int place, const Report &report, const QByteArray &source,
                         const ProjectProgress &progress);
/// Writes what `edit` touched, as `report` has it after the edit; nothing else. `number`: the edition that stood before
/// the edit. Inside a transaction.
Result<void> writeTouched(ProjectFile &file, int number, const Report &report, const Edit &edit);

/// Every edition by its number. Refuses places that are taken twice or left out. Inside a snapshot.
Result<std::vector<EditionInfo>> readEditions(ProjectFile &file);
/// Every report that stands, by its place; refuses what contradicts itself, so that no index in a Report leads astray.
/// Inside a snapshot.
Result<std::vector<Report>> readReports(ProjectFile &file, const std::vector<EditionInfo> &editions,
                                        const ProjectProgress &progress);
Result<Report> readEdition(ProjectFile &file, const EditionInfo &edition);
Result<QByteArray> readSource(ProjectFile &file, int number);

} // namespace outturn
