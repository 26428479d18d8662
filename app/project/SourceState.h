// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/Project.h"
#include "app/read/ReadReport.h"

namespace outturn {

/// A report as its source has it, under the ids of the project: the report that stands without anything that was edited
/// by hand. What was deleted stands in it again; where a row or a paragraph was edited before an edition of the source
/// was taken, that source is read again for it, so a PDF with a password needs it. Where it was not, nothing is read.
Result<Report> sourceState(const Project &project, const QString &reportId, const Access &access = {});

} // namespace outturn
