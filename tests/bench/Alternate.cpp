// SPDX-License-Identifier: GPL-3.0-or-later
// Times two commands as whole processes, one after the other in turn, so that both meet the same machine:
//   alternate ROUNDS -- A arguments… -- B arguments…
// Prints "medianA medianB leastA leastB" in milliseconds. Their output goes nowhere; a command that fails ends the
// measurement.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <vector>

extern char **environ;

namespace {

double milliseconds(char **command)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = 0;
    if (posix_spawnp(&child, command[0], &actions, nullptr, command, environ) != 0 ||
        waitpid(child, &status, 0) != child || status != 0) {
        std::fprintf(stderr, "alternate: %s failed\n", command[0]);
        std::exit(1);
    }
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    posix_spawn_file_actions_destroy(&actions);
    return took.count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<char **> commands;
    for (int i = 2; i < argc; ++i) {
        if (std::strcmp(argv[i], "--") == 0 && commands.size() < 2 && i + 1 < argc) {
            argv[i] = nullptr; // ends the command before it
            commands.push_back(argv + i + 1);
        }
    }
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 0;
    if (commands.size() != 2 || rounds < 1) {
        std::fprintf(stderr, "usage: alternate ROUNDS -- A arguments... -- B arguments...\n");
        return 2;
    }
    std::vector<double> a, b;
    milliseconds(commands[0]); // once each before counting: the disk cache
    milliseconds(commands[1]);
    for (int i = 0; i < rounds; ++i) {
        a.push_back(milliseconds(commands[0]));
        b.push_back(milliseconds(commands[1]));
    }
    std::printf("%.3f %.3f %.3f %.3f\n", median(a), median(b), *std::min_element(a.begin(), a.end()),
                *std::min_element(b.begin(), b.end()));
    return 0;
}
