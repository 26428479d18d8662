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
    const bool asks = word == QLatin1StringView("--help") || word == QLatin1StringView("-h")
                      || word == QLatin1StringView("--version") || word == QLatin1StringView("-v");
    if (command && command->draws)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (asks || (command && !command->draws))
        application = std::make_unique<QCoreApplication>(argc, argv);
    else
        application = std::make_unique<QApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("outturn"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OUTTURN_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("outturn"));

    if (word == QLatin1StringView("--help") || word == QLatin1StringView("-h"))
        return cli::print(cli::usage().toUtf8()) ? 0 : 3;
    if (asks)
        return cli::print("outturn " OUTTURN_VERSION "\n") ? 0 : 3;
    const QStringList arguments = QCoreApplication::arguments();
    if (command)
        return command->run(arguments.mid(2));
    return openWindows(arguments.mid(1));
}
