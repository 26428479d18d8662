// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Salvage.h"

namespace outturn {

/// The part of mendRows() that is about the history and the versions. Entries that are left count from 1 again; a
/// version from before a lost entry cannot be told any more and goes.
Result<void> mendHistory(ProjectFile &file, const SalvageLosses &losses, std::vector<Message> &missing);

} // namespace outturn
