// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Launch.h"

#include "ui/look/Icons.h"
#include "ui/look/Look.h"
#include "ui/settings/Settings.h"
#include "ui/settings/Translator.h"
#include "ui/window/MainWindow.h"

#include <QApplication>

namespace outturn {

int openWindows(const QStringList &files)
{
    auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
    QApplication::setWindowIcon(icon(QStringLiteral("outturn")));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.outturn.Outturn"));

    Settings settings;
    Translator translator;
    translator.use(settings.language());
    Look::apply(application, settings.theme());
    QObject::connect(&settings, &Settings::languageChanged, &translator, [&] { translator.use(settings.language()); });
    QObject::connect(&settings, &Settings::themeChanged, &application,
                     [&] { Look::apply(application, settings.theme()); });

    const WindowContext context{settings, translator};
    if (files.isEmpty())
        MainWindow::create(context)->show();
    for (const QString &file : files) {
        MainWindow *window = MainWindow::create(context);
        window->show();
        window->open(file);
    }
    return QApplication::exec();
}

} // namespace outturn
