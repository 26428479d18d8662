// SPDX-License-Identifier: GPL-3.0-or-later
// The door: does a command, or hands over to the program that draws.
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    using namespace outturn;
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const cli::Command *command = cli::find(word);
    const auto is = [&](const char *longName, const char *shortName) {
        return word == QLatin1StringView(longName) || word == QLatin1StringView(shortName);
    };
    if (is("--help", "-h"))
        return cli::print(cli::usage().toUtf8());
    if (is("--version", "-v"))
        return cli::print("outturn " OUTTURN_VERSION "\n");
    if (command && command->run) {
        cli::quietQt();
        const QCoreApplication application(argc, argv);
        QCoreApplication::setApplicationName(QStringLiteral("outturn"));
        QCoreApplication::setOrganizationName(QStringLiteral("outturn"));
        return cli::run(*command, QCoreApplication::arguments().mid(2));
    }
    if (!command) {
        QStringList files;
        for (int i = 1; i < argc; ++i)
            files << QString::fromLocal8Bit(argv[i]);
        const auto isGiven = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
        const bool display = isGiven("DISPLAY") || isGiven("WAYLAND_DISPLAY") || isGiven("QT_QPA_PLATFORM") ||
                             files.contains(QLatin1StringView("-platform"));
        if (!display) {
            const auto refused = cli::refusedWords(files);
            return refused ? *refused : cli::noDisplay();
        }
    }
    return cli::handOver(argv);
}
