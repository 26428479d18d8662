// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/edit/Edit.h"
#include "app/figure/Figure.h"
#include "ui/problems/ReasonDialog.h"

#include <QHash>
#include <QMessageBox>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace outturn {

/// The seams through which the window asks a person: for files, a decision, a password. Tests put answers in their
/// place.
struct Dialogs
{
    std::function<QStringList(QWidget *parent, const QString &title, const QString &folder, const QString &filter)>
        openFiles;
    std::function<QString(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)>
        saveFile;
    struct Question
    {
        QMessageBox::Icon icon = QMessageBox::NoIcon;
        QString text, detail;
        QMessageBox::StandardButtons buttons = QMessageBox::Ok;
        /// Where a button's own word would not say what it does.
        QHash<QMessageBox::StandardButton, QString> words = {};
    };
    /// Returns one of the question's buttons.
    std::function<QMessageBox::StandardButton(QWidget *parent, const Question &question)> ask;
    std::function<QString(QWidget *parent, const QString &title, const QString &folder)> openFolder;
    /// The password of `file`; nothing when a person changed their mind. `wrong`: the one before did not open it.
    std::function<std::optional<QString>(QWidget *parent, const QString &file, bool wrong)> password;

    /// What a version of the state as it is now is to be called, and a note; nothing when a person changed their mind.
    /// `taken`: names there are already.
    struct VersionName
    {
        QString name, note = {};
    };
    std::function<std::optional<VersionName>(QWidget *parent, const QStringList &taken)> nameVersion = {};

    /// What is to change in the words of a figure; nothing when a person changed their mind. `keeper`: the report that
    /// keeps the words.
    std::function<std::optional<std::vector<Edit>>(QWidget *parent, const Report &keeper, const Figure &figure)>
        figureTexts = {};

    /// Why a finding may stay, or a rule is not needed: never empty; nothing when a person changed their mind.
    std::function<std::optional<QString>(QWidget *parent, const ReasonDialog::Question &question)> reason = {};

    static Dialogs &instance();
};

} // namespace outturn
