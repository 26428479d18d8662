// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"
#include "ui/cli/Console.h"

namespace outturn::cli {

/// --password-file and --recognise, for each command that opens a FILE.
QList<QCommandLineOption> accessOptions();

/// What they ask for. The password is the first line of its file, without the line end.
Result<Access> accessFrom(const Words &words);

/// The same error, with the option that would help as its next step.
Error withOption(Error error, const Access &access);

} // namespace outturn::cli
