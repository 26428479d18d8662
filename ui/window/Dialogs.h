// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>
#include <QStringList>

#include <functional>

class QWidget;

namespace outturn {

/// The two seams through which the window asks a person: for a file and for a decision. Tests put answers in their
/// place.
struct Dialogs
{
    std::function<QStringList(QWidget *parent, const QString &title, const QString &folder, const QString &filter)>
        openFiles;
    std::function<QString(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)>
        saveFile;
    /// Returns one of `buttons`.
    std::function<QMessageBox::StandardButton(QWidget *parent, QMessageBox::Icon icon, const QString &text,
                                              const QString &detail, QMessageBox::StandardButtons buttons)>
        ask;

    static Dialogs &instance();
};

} // namespace outturn
