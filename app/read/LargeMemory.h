// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace outturn {

/// Asks the system to back a large vector's room with large pages. Touching the room of a hundred thousand rows for the
/// first time, four kilobytes after four kilobytes, takes a quarter of the time of reading them. Changes nothing else.
template <typename T> void wishLargePages(std::vector<T> &room)
{
#ifdef __linux__
    constexpr size_t page = 4096;
    constexpr size_t worthIt = 8 * 1024 * 1024; // bytes
    const size_t bytes = room.capacity() * sizeof(T);
    if (bytes < worthIt)
        return;
    char *const start = reinterpret_cast<char *>(room.data());
    const size_t before = (page - reinterpret_cast<size_t>(start) % page) % page;
    madvise(start + before, (bytes - before) / page * page, MADV_HUGEPAGE);
#else
    (void)room;
#endif
}

} // namespace outturn
