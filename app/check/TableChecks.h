// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

namespace outturn {

/// The headers of all tables: the year in a column's title against the report's. Looks at no row.
QList<Finding> tableFindings(const Report &report);

} // namespace outturn
