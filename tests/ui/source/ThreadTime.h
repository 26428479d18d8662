// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace outturn::testing {

/// What this thread has computed, in milliseconds: the same on a machine that is busy with other things.
inline double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace outturn::testing
