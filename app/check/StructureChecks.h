// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Report.h"

namespace outturn {

/// The headings: the standard sections that are missing, sections with nothing in them, numbers that are skipped or
/// stand twice. Depends on the sections, on whether each has paragraphs, and on which have tables.
QList<Finding> structureFindings(const Report &report);

} // namespace outturn
