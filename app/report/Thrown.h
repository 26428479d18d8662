// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Message.h"

namespace outturn {

/// Why reading a file failed, of what a library threw. To be called where it was caught.
Message causeOfThrown();

} // namespace outturn
