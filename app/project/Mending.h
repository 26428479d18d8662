// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Salvage.h"

namespace outturn {

/// Makes a project of rows that were taken out of a damaged one: takes out those that Outturn would not have written,
/// closes gaps, and puts something in the place of what others refer to. `file` is of the newest version. Returns what
/// is missing, in words.
Result<std::vector<Message>> mendRows(ProjectFile &file, const SalvageLosses &losses);

} // namespace outturn
