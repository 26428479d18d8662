// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

#include <functional>
#include <vector>

namespace outturn {

/// What a recovery brought into the new project.
struct Recovered
{
    int reports = 0;
    int changes = 0;              ///< entries of the history
    std::vector<Message> missing; ///< what could not be read, in words; empty when all of it could
};

/// Reads what is sound in a damaged project and makes a new one of it at `to`, whole or absent. Every row that SQLite
/// can read and that is as Outturn writes it is taken, also from behind damaged pages; what belongs to something lost
/// is kept under a heading that says so, and a cell that was lost is blank, with a finding. The damaged file is only
/// read. Refuses what is no project, and a project whose list of tables cannot be read. `progress` (0…1) returning
/// false cancels. Callable from any thread.
Result<Recovered> recoverProject(const QString &path, const QString &to,
                                 const std::function<bool(double)> &progress = {});

} // namespace outturn
