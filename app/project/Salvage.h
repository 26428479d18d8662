// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/ProjectFile.h"

#include <QSet>

namespace outturn {

/// What could not be read while rows were taken out of a damaged file.
struct SalvageLosses
{
    QSet<QString> tables;  ///< rows of these may be missing
    QSet<int> lostReports; ///< rows of `report` of which nothing but the number is known
    QSet<int> lostSources; ///< those whose imported bytes are gone
};

/// Takes every row that can be read out of a damaged project file into a new one of the same version, as it stands
/// there: rows before and behind a damaged page, and between two of them what is found by its key. Whether the rows
/// make sense is for Mending (Mending.h). `path` is a copy that belongs to the caller: a change that was interrupted is
/// taken back in it. `to` has the tables and no rows. Foreign keys are not looked at.
Result<SalvageLosses> salvageRows(const QString &path, const QString &name, ProjectFile &to,
                                  const std::function<bool(double)> &progress);

} // namespace outturn
