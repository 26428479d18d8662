// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace outturn {

/// Opens a window for each file, or one with the start page, and runs until the last is closed. Returns the exit
/// status.
int openWindows(const QStringList &files);

} // namespace outturn
