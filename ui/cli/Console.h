// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

#include <QByteArray>
#include <QCommandLineOption>
#include <QHash>
#include <QStringList>

#include <optional>

namespace outturn::cli {

/// What the commands share: words in, text and errors out.

/// The result of a command on stdout: 0, or what fail() gives when not everything could be written (a full disk, a
/// closed pipe).
int print(const QByteArray &bytes);
/// From here on Qt speaks on stderr only of what ends the program: what it has to say of the machine is no error of a
/// command.
void quietQt();
/// One line on stderr.
void note(const QString &line);
/// Prints the error on stderr; its kind as exit status.
int fail(const Error &error);
int wrongUsage(const QString &why, const char *usage);

/// The words of a command after its options. Options may stand anywhere; "--" ends them.
struct Words
{
    QStringList positional;
    QHash<QString, QStringList> options; ///< by first name; an empty list for a flag that was given

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name) const { return options.value(name).value(0); }
};
/// An unknown option, or one without its value, is an error text.
tl::expected<Words, QString> parse(const QStringList &arguments, const QList<QCommandLineOption> &options);

} // namespace outturn::cli
