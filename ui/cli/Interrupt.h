// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace outturn::cli {

/// While it lives, the first Ctrl-C (or a request to end) only asks for an orderly end; the second ends the program at
/// once. One at a time.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    static bool asked();
    /// The exit status of a program that a signal ended, as shells give it.
    static int status();
};

} // namespace outturn::cli
