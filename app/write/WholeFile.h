// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

#include <QByteArray>

namespace outturn {

/// Writes a file whole or not at all: beside `path`, then renamed over it. A pipe or a device is written into, never
/// replaced. Refuses folders, and projects: an export must not take the place of somebody's work.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace outturn
