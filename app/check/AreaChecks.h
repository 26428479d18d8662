// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

namespace outturn {

/// Areas against each other: those that have money and no results, results and no money, and areas with a heading and
/// no indicator. Depends on headings, on the labels of finance rows and on whether their amounts are zero, and on which
/// areas have indicator rows.
QList<Finding> areaFindings(const Report &report);

} // namespace outturn
