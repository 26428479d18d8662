// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Dialogs.h"

#include <QFileDialog>

namespace outturn {

Dialogs &Dialogs::instance()
{
    static Dialogs dialogs{[](QWidget *parent, const QString &title, const QString &folder, const QString &filter) {
                               return QFileDialog::getOpenFileNames(parent, title, folder, filter);
                           },
                           [](QWidget *parent, const QString &title, const QString &suggestion, const QString &filter) {
                               return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
                           },
                           [](QWidget *parent, QMessageBox::Icon icon, const QString &text, const QString &detail,
                              QMessageBox::StandardButtons buttons) {
                               QMessageBox box(icon, QStringLiteral("Outturn"), text, buttons, parent);
                               box.setInformativeText(detail);
                               box.setTextFormat(Qt::PlainText);
                               return static_cast<QMessageBox::StandardButton>(box.exec());
                           }};
    return dialogs;
}

} // namespace outturn
