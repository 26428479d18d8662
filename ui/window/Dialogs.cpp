// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Dialogs.h"

#include <QAbstractButton>
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
                           [](QWidget *parent, const Question &question) {
                               QMessageBox box(question.icon, QStringLiteral("Outturn"), question.text,
                                               question.buttons, parent);
                               box.setInformativeText(question.detail);
                               box.setTextFormat(Qt::PlainText);
                               for (auto it = question.words.begin(); it != question.words.end(); ++it) {
                                   box.button(it.key())->setText(it.value());
                                   box.button(it.key())->setIcon({}); // it showed the other word
                               }
                               return static_cast<QMessageBox::StandardButton>(box.exec());
                           }};
    return dialogs;
}

} // namespace outturn
