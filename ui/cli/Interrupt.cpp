// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/Interrupt.h"

#include <csignal>

namespace outturn::cli {

namespace {

constexpr int signals[] = {SIGINT, SIGTERM, SIGHUP};
volatile std::sig_atomic_t received = 0;

void remember(int signal)
{
    received = signal;
}

} // namespace

Interrupt::Interrupt()
{
    received = 0;
    for (const int signal : signals) {
        struct sigaction standing = {};
        sigaction(signal, nullptr, &standing);
        // A program in the background, or under nohup, was told not to listen.
        if (standing.sa_handler == SIG_IGN)
            continue;
        struct sigaction action = {};
        action.sa_handler = remember;
        action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
        sigaction(signal, &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    for (const int signal : signals) {
        struct sigaction standing = {};
        sigaction(signal, nullptr, &standing);
        if (standing.sa_handler == remember)
            std::signal(signal, SIG_DFL);
    }
}

bool Interrupt::asked()
{
    return received != 0;
}

int Interrupt::status()
{
    return 128 + received;
}

} // namespace outturn::cli
