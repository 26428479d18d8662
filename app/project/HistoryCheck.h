// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

#include <functional>

namespace outturn {

/// Reads the whole history of a project through a connection of its own, some entries at a time, so that who edits the
/// project meanwhile hardly waits. Opening a project leaves this out, because a history may be long. `goOn` is asked
/// between two parts and ends it with an Error of the kind Cancelled. Callable from any thread.
Result<void> checkHistory(const QString &path, const std::function<bool()> &goOn = {});

} // namespace outturn
