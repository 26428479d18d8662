// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

#include <initializer_list>
#include <set>

namespace outturn {

/// The years that one of the reports has in its series: years come and go with their values.
std::set<std::pair<SeriesKind, int>> yearsOf(std::initializer_list<const Report *> reports);

/// A series' value; none for a year or a column that is not there, and for a blank.
std::optional<Value> valueOf(const SeriesPoint *point, Column column);

/// Subjects and parts of the remarks of any of the reports.
std::set<std::pair<QString, QString>> remarkPartsOf(std::initializer_list<const Report *> reports);

} // namespace outturn
