// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Settings.h"
#include "ui/settings/Translator.h"
#include "ui/window/MainWindow.h"

#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace outturn;

namespace {

const QString root = QStringLiteral(TEST_DATA "/../..");
const QStringList complete{QStringLiteral("es"), QStringLiteral("fr")};

struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    QString state;            ///< "unfinished", "vanished", "obsolete"; empty for what is done
    QStringList translations; ///< one, or one for each plural form

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

QList<TsMessage> messagesOf(const QString &folder, const QString &code)
{
    QFile file(QStringLiteral("%1/outturn_%2.ts").arg(folder, code));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QStringLiteral("message")) {
            messages.append({context, {}, {}, {}, {}});
        } else if (xml.name() == QStringLiteral("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("comment")) {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            messages.last().state = xml.attributes().value(QStringLiteral("type")).toString();
            QString words;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QStringLiteral("translation"))) {
                if (xml.isStartElement())
                    messages.last().translations += xml.readElementText();
                else
                    words += xml.text();
            }
            if (messages.last().translations.isEmpty())
                messages.last().translations += words;
        }
    }
    return messages;
}

/// "%1", "%2", "&" … in the order of the alphabet; a number written by the language ("%Ln") is the number.
QStringList placeholders(QString text)
{
    text.replace(QStringLiteral("%L"), QStringLiteral("%"));
    static const QRegularExpression form(QStringLiteral("%[n1-9]|&(?=\\S)"));
    QStringList found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    found.sort();
    return found;
}

QChar mnemonic(const QString &text)
{
    const auto at = text.indexOf(u'&');
    return at < 0 ? QChar() : text.at(at + 1).toUpper();
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private:
    void languages()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"en", "es", "fr", "ar"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

private Q_SLOTS:
    void nothingIsLeftToTranslate_data() { languages(); }
    void nothingIsLeftToTranslate()
    {
        QFETCH(QString, code);
        const QList<TsMessage> messages = messagesOf(root + QStringLiteral("/translations"), code);
        QVERIFY(!messages.isEmpty());
        const bool mayBeUnfinished = code == QStringLiteral("ar");
        for (const TsMessage &message : messages) {
            QVERIFY2(message.state.isEmpty() || (mayBeUnfinished && message.state == QStringLiteral("unfinished")),
                     qPrintable(message.state + QStringLiteral(": ") + message.source));
            if (message.state.isEmpty())
                QVERIFY2(!message.translations.contains(QString()), qPrintable(message.source));
        }
    }

    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept()
    {
        QFETCH(QString, code);
        for (const TsMessage &message : messagesOf(root + QStringLiteral("/translations"), code)) {
            if (!message.state.isEmpty())
                continue;
            for (QString translation : message.translations) {
                QStringList wanted = placeholders(message.source);
                // "One row": a form for a single number need not name it.
                if (message.translations.size() > 1 && !placeholders(translation).contains(QStringLiteral("%n")) &&
                    translation != message.translations.last())
                    wanted.removeAll(QStringLiteral("%n"));
                QVERIFY2(placeholders(translation) == wanted,
                         qPrintable(message.source + QStringLiteral(" | ") + translation));
            }
        }
    }

    void filesFollowTheSources_data() { languages(); }
    void filesFollowTheSources()
    {
        QFETCH(QString, code);
        const QString name = QStringLiteral("outturn_%1.ts").arg(code);
        QTemporaryDir folder;
        QVERIFY(QFile::copy(root + QStringLiteral("/translations/") + name, folder.filePath(name)));
        QCOMPARE(QProcess::execute(root + QStringLiteral("/translations/update.sh"), {folder.path()}), 0);
        QStringList now, then;
        for (const TsMessage &message : messagesOf(folder.path(), code))
            now += message.key();
        for (const TsMessage &message : messagesOf(root + QStringLiteral("/translations"), code))
            then += message.key();
        for (const QString &key : std::as_const(now))
            QVERIFY2(then.contains(key), qPrintable(QStringLiteral("run translations/update.sh, new: ") + key));
        for (const QString &key : std::as_const(then))
            QVERIFY2(now.contains(key), qPrintable(QStringLiteral("run translations/update.sh, gone: ") + key));
    }

    void theWindowSpeaksIt_data() { languages(); }
    void theWindowSpeaksIt()
    {
        QFETCH(QString, code);
        Translator translator;
        translator.use(code);
        QCOMPARE(translator.current(), code);
        QCOMPARE(QCoreApplication::translate("outturn::MainWindow", "%n area(s)", nullptr, 3).contains(u'('), false);
        QCOMPARE(QCoreApplication::translate("Actions", "&Undo") == QStringLiteral("&Undo"),
                 code == QStringLiteral("en"));

        QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
        Settings settings(home.filePath(QStringLiteral("outturn.conf")));
        MainWindow window({settings, translator});
        QSet<QChar> top;
        for (const QAction *menu : window.menuBar()->actions()) {
            QVERIFY2(!mnemonic(menu->text()).isNull() && !top.contains(mnemonic(menu->text())),
                     qPrintable(menu->text()));
            top += mnemonic(menu->text());
            QSet<QChar> keys;
            for (const QAction *action : menu->menu()->actions()) {
                const QChar key = mnemonic(action->text());
                QVERIFY2(action->isSeparator() || (!key.isNull() && !keys.contains(key)), qPrintable(action->text()));
                keys += key;
            }
        }
        // The start page's buttons share the window with the menu bar.
        for (const char *name : {"startOpen", "startSample"}) {
            const auto *button = window.findChild<QPushButton *>(QString::fromLatin1(name));
            QVERIFY(button);
            QVERIFY2(!top.contains(mnemonic(button->text())), qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
