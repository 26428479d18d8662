// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/AskForAccess.h"

#include "ui/window/Dialogs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace outturn {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("AskForAccess", text);
}

} // namespace

bool canRecognise()
{
    return !QStandardPaths::findExecutable(QStringLiteral("tesseract")).isEmpty();
}

AccessAnswer askForAccess(QWidget *parent, const Error &error, const QString &path, const Access &before)
{
    Access access = before;
    switch (error.need) {
    case Error::Need::Nothing:
        break;
    case Error::Need::Password:
        if (const auto password = Dialogs::instance().password(parent, path, !before.password.isEmpty())) {
            access.password = password->toUtf8();
            return {true, access};
        }
        return {true, {}};
    case Error::Need::Recognition: {
        if (before.recognise || !canRecognise())
            break;
        const Dialogs::Question question{
            QMessageBox::Question,
            words(QT_TRANSLATE_NOOP("AskForAccess", "“%1” holds pictures of pages and no text."))
                .arg(QFileInfo(path).fileName()),
            words(QT_TRANSLATE_NOOP("AskForAccess",
                                    "Its text can be recognised with Tesseract. That takes some seconds a page. "
                                    "Compare what it read with the pictures: each value keeps how sure that is.")),
            QMessageBox::Yes | QMessageBox::Cancel,
            {{QMessageBox::Yes, words(QT_TRANSLATE_NOOP("AskForAccess", "&Recognise the text"))}}};
        if (Dialogs::instance().ask(parent, question) == QMessageBox::Yes) {
            access.recognise = true;
            return {true, access};
        }
        return {true, {}};
    }
    }
    return {};
}

Error withNextStep(Error error)
{
    switch (error.need) {
    case Error::Need::Nothing:
        break;
    case Error::Need::Password:
        error.next = Message(QT_TRANSLATE_NOOP("Message", "Enter its password"));
        break;
    case Error::Need::Recognition:
        error.next = canRecognise()
                         ? Message(QT_TRANSLATE_NOOP("Message", "Have its text recognised"))
                         : Message(QT_TRANSLATE_NOOP("Message",
                                                     "Install Tesseract (the package tesseract-ocr), which recognises "
                                                     "its text, and open it again"));
        break;
    }
    return error;
}

} // namespace outturn
