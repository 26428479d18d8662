// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

#include <QStringList>

#include <optional>

namespace outturn::cli {

/// A command of the command line: what it is called, and what it does with the words after its name. Returns the exit
/// status; prints the result to stdout and errors to stderr. One that draws has nothing to run here: it is done by the
/// program that has windows (ui/window/main.cpp).
struct Command
{
    const char *name;
    int (*run)(const QStringList &arguments);
};

/// Null when `name` is no command: then it is a file to open in a window.
const Command *find(const QString &name);

int dump(const QStringList &arguments);
int importReports(const QStringList &arguments);
int set(const QStringList &arguments);
int undo(const QStringList &arguments);
int redo(const QStringList &arguments);
int history(const QStringList &arguments);
int versions(const QStringList &arguments);
int diff(const QStringList &arguments);
int update(const QStringList &arguments);
int merge(const QStringList &arguments);
int check(const QStringList &arguments);
int charts(const QStringList &arguments);
int exportReport(const QStringList &arguments);
int recover(const QStringList &arguments);

/// Runs it, or prints the usage where `--help` is asked for.
int run(const Command &command, const QStringList &arguments);

/// Usage of all commands, one a line, for `--help`.
QString usage();

/// Goes on as the program that draws, with the same words; returns only when it cannot be started, with the exit status.
/// It stands beside this program where it was built, and in a folder of its own where it is installed.
int handOver(char **argv);

/// Words that are no files to open in windows: options, and what is meant as a command and is none. Their exit status,
/// with an error on stderr; nothing when all may be files.
std::optional<int> refusedWords(const QStringList &words);
/// Says that there is no display for windows; the exit status.
int noDisplay();

} // namespace outturn::cli
