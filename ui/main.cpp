// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/window/Launch.h"

#include <QApplication>

#include <memory>

int main(int argc, char **argv)
{
    using namespace outturn;
    const QString word = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const cli::Command *command = cli::find(word);

    // A command never opens a window: Qt draws pictures without a display, and the rest needs no drawing at all.
    std::unique_ptr<QCoreApplication> application;
    const bool asks = word == QLatin1StringView("--help") || word == QLatin1StringView("-h") ||
                      word == QLatin1StringView("--version") || word == QLatin1StringView("-v");
    if (command) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What Qt has to say of the machine is no error of the command's own.
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
            if (type == QtCriticalMsg || type == QtFatalMsg)
                cli::note(text);
        });
    }
    QStringList files;
    for (int i = 1; i < argc; ++i)
        files << QString::fromLocal8Bit(argv[i]);
    const auto isGiven = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    const bool display = isGiven("DISPLAY") || isGiven("WAYLAND_DISPLAY") || isGiven("QT_QPA_PLATFORM") ||
                         files.contains(QLatin1StringView("-platform"));
    if (!command && !asks && !display) {
        const auto refused = cli::refusedWords(files);
        return refused ? *refused : cli::noDisplay();
    }
    if (asks || (command && !command->draws))
        application = std::make_unique<QCoreApplication>(argc, argv);
    else
        application = std::make_unique<QApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("outturn"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OUTTURN_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("outturn"));

    if (word == QLatin1StringView("--help") || word == QLatin1StringView("-h"))
        return cli::print(cli::usage().toUtf8());
    if (asks)
        return cli::print("outturn " OUTTURN_VERSION "\n");
    const QStringList arguments = QCoreApplication::arguments();
    if (command)
        return cli::run(*command, arguments.mid(2));
    if (const auto refused = cli::refusedWords(arguments.mid(1)))
        return *refused;
    return openWindows(arguments.mid(1));
}
