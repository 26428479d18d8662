// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

#include <QSet>

namespace outturn {

/// Part of app/merge/Match.h: pairs of rows that are the same in two editions, theirs first. Those that have a partner
/// already are left out.
std::vector<std::pair<RowId, RowId>> sameRows(const Report &theirs, const Report &ours, const QSet<RowId> &theirsPaired,
                                              const QSet<RowId> &oursPaired);

} // namespace outturn
