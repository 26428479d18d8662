// SPDX-License-Identifier: GPL-3.0-or-later
// The program that draws: windows, and charts without a display. People start it by `outturn` (ui/main.cpp).
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/window/Launch.h"

#include <QApplication>

int main(int argc, char **argv)
{
    using namespace outturn;
    const cli::Command charts{"charts", cli::charts};
    const bool isCommand = argc > 1 && qstrcmp(argv[1], charts.name) == 0;
    if (isCommand) {
        // A command never opens a window: Qt draws pictures without a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        cli::quietQt();
    }
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("outturn"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OUTTURN_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("outturn"));
    const QStringList arguments = QCoreApplication::arguments();
    if (isCommand)
        return cli::run(charts, arguments.mid(2));
    if (const auto refused = cli::refusedWords(arguments.mid(1)))
        return *refused;
    return openWindows(arguments.mid(1));
}
