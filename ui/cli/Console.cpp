// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/Console.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace outturn::cli {

int print(const QByteArray &bytes)
{
    // Whoever reads may stop reading: that is an error like any other, and no reason to be killed.
    std::signal(SIGPIPE, SIG_IGN);
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return 0;
    return fail({Error::Kind::File, QStringLiteral("standard output"),
                 Message("it cannot be written: %1", {QString::fromLocal8Bit(std::strerror(errno))}),
                 Message("What was printed is not the whole result")});
}

void quietQt()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            note(text);
    });
}

void note(const QString &line)
{
    const QByteArray bytes = QByteArray("outturn: ") + line.simplified().toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

int fail(const Error &error)
{
    note(error.english());
    return static_cast<int>(error.kind);
}

int wrongUsage(const QString &why, const char *usage)
{
    note(why + QStringLiteral(". Usage: outturn ") + QString::fromUtf8(usage));
    return static_cast<int>(Error::Kind::Usage);
}

tl::expected<Words, QString> parse(const QStringList &arguments, const QList<QCommandLineOption> &options)
{
    QCommandLineParser parser;
    parser.addOptions(options);
    // The parser skips a program name.
    if (!parser.parse(QStringList(QStringLiteral("outturn")) + arguments))
        return tl::unexpected(parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0));
    Words words;
    words.positional = parser.positionalArguments();
    for (const QCommandLineOption &option : options) {
        const QString name = option.names().first();
        if (parser.isSet(option))
            words.options.insert(name, parser.values(option));
    }
    return words;
}

} // namespace outturn::cli
