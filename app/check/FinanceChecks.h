// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

namespace outturn {

/// Sums, quotients and areas of the finance tables, in the order of the report. Exact: no rounding of our own, and time
/// linear in rows.
QList<Finding> financeFindings(const Report &report);

} // namespace outturn
