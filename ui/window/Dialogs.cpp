// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Dialogs.h"

#include "ui/chart/FigureTextDialog.h"
#include "ui/history/VersionDialog.h"
#include "ui/window/PasswordDialog.h"

#include <QAbstractButton>
#include <QFileDialog>

namespace outturn {

namespace {

QStringList chooseFiles(QWidget *parent, const QString &title, const QString &folder, const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString chooseTarget(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

QMessageBox::StandardButton askQuestion(QWidget *parent, const Dialogs::Question &question)
{
    QMessageBox box(question.icon, QStringLiteral("Outturn"), question.text, question.buttons, parent);
    box.setInformativeText(question.detail);
    box.setTextFormat(Qt::PlainText);
    for (auto it = question.words.begin(); it != question.words.end(); ++it) {
        box.button(it.key())->setText(it.value());
        box.button(it.key())->setIcon({}); // it showed the other word
    }
    return static_cast<QMessageBox::StandardButton>(box.exec());
}

QString chooseFolder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

std::optional<QString> askPassword(QWidget *parent, const QString &file, bool wrong)
{
    PasswordDialog dialog(file, wrong, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.password()) : std::nullopt;
}

std::optional<Dialogs::VersionName> askVersionName(QWidget *parent, const QStringList &taken)
{
    VersionDialog dialog(taken, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(Dialogs::VersionName{dialog.name(), dialog.note()})
                                              : std::nullopt;
}

std::optional<std::vector<Edit>> askFigureTexts(QWidget *parent, const Report &keeper, const Figure &figure)
{
    FigureTextDialog dialog(keeper, figure, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.edits()) : std::nullopt;
}

std::optional<QString> askReason(QWidget *parent, const ReasonDialog::Question &question)
{
    ReasonDialog dialog(question, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.reason()) : std::nullopt;
}

} // namespace

Dialogs &Dialogs::instance()
{
    static Dialogs dialogs{&chooseFiles, &chooseTarget,   &askQuestion,    &chooseFolder,
                           &askPassword, &askVersionName, &askFigureTexts, &askReason};
    return dialogs;
}

} // namespace outturn
