// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"
#include "ui/look/Look.h"
#include "ui/page/PageView.h"
#include "ui/settings/Settings.h"
#include "ui/settings/Translator.h"
#include "ui/window/Dialogs.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QtTest>

namespace outturn {

/// A report of many indicator rows in ten areas.
inline QByteArray manyRows(int rows)
{
    QByteArray text =
        "Annual Results Report\n\n2023\n\nLargeland\n\nSection 2: Results\n\n2.1 Outcomes and Achievements\n\n";
    const QList<QByteArray> areas{"2", "3", "4", "5", "6", "7", "8", "13", "15", "16"};
    for (const QByteArray &area : areas) {
        text += area + ". Outcome Area: Number " + area +
                "\n\nA statement of this area.\n\n"
                "Indicators\tPopulation Type\tStrategy Baseline\tTarget (2023)\tActual (2023)\n";
        for (int i = 0; i < rows / 10; ++i) {
            const QByteArray number = QByteArray::number(i);
            text += area + '.' + QByteArray::number(i % 3 + 1) + " Proportion of people of group " + number +
                    " who are reached\tIDPs\tUnknown\t" + QByteArray::number(i % 90 + 1) + ".50%\t" +
                    QByteArray::number(i % 100) + ".25%\n";
        }
        text += '\n';
    }
    return text;
}

/// A window with settings, drafts and dialogs of its own, gone afterwards.
class WindowFixture
{
public:
    WindowFixture()
    {
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toLocal8Bit());
        Look::apply(*qApp, Theme::Light);
        translator.use(QStringLiteral("en"));
        m_before = Dialogs::instance();
        Dialogs::instance() = {
            [this](QWidget *, const QString &, const QString &, const QString &) { return openAnswer; },
            [this](QWidget *, const QString &, const QString &suggestion, const QString &) {
                suggested = suggestion;
                return saveAnswer;
            },
            [this](QWidget *, const Dialogs::Question &question) {
                questions << question.text;
                return askAnswer;
            },
            [this](QWidget *, const QString &, const QString &) { return folderAnswer; },
            [this](QWidget *, const QString &file, bool wrong) -> std::optional<QString> {
                askedPasswords << (wrong ? QStringLiteral("again ") : QString()) + QFileInfo(file).fileName();
                return passwords.isEmpty() ? std::nullopt : std::optional(passwords.takeFirst());
            }};
        newWindow();
    }

    ~WindowFixture()
    {
        closeWindow();
        QThreadPool::globalInstance()->waitForDone(); // looks at drafts in the folder that goes now
        Dialogs::instance() = m_before;
    }

    void closeWindow()
    {
        askAnswer = QMessageBox::Discard;
        if (window)
            window->close();
        delete window;
    }

    /// As if the program was started again.
    void newWindow()
    {
        if (window) {
            window->close();
            delete window;
        }
        window = new MainWindow({settings, translator});
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window))
            qWarning("the window is not active");
    }

    bool open(const QString &file)
    {
        window->open(file);
        return waitUntilOpened();
    }

    /// Whether what open() was given is shown now: the place where it was left, or the first area of a new report, with
    /// its grid and charts, in place of the first page.
    bool waitUntilOpened()
    {
        QSignalSpy spy(window, &MainWindow::opened);
        const bool heard = spy.wait(60000);
        QCoreApplication::processEvents();
        const bool shown = heard && spy.first().first().toBool();
        const Report *first = shown && window->project() ? &window->project()->reports().front() : nullptr;
        if (first && window->page()->sectionId() == PageView::firstPageOf(*first) && !first->areas.empty() &&
            first->areas.front().section >= 0)
            window->page()->showSection(first->id, first->sections[size_t(first->areas.front().section)].id);
        return shown;
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }

    /// A project of the sample, `reports` times.
    QString project(int reports) const
    {
        std::vector<ImportedReport> imported;
        for (int i = 0; i < reports; ++i) {
            auto file = readReportFile(QStringLiteral(":/samples/mexico-2023.txt"));
            imported.push_back({std::move(file->report), std::move(file->bytes)});
        }
        const QString file = path(QStringLiteral("sample.outturn"));
        if (const auto made = Project::create(file, std::move(imported)); !made)
            qFatal("%s", qPrintable(made.error().english()));
        return file;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.conf"))};
    Translator translator;
    QPointer<MainWindow> window;

    QStringList openAnswer;
    QString saveAnswer, suggested, folderAnswer;
    QStringList passwords; ///< given one after the other; then asking is cancelled
    QStringList askedPasswords;
    QMessageBox::StandardButton askAnswer = QMessageBox::Cancel;
    QStringList questions;

private:
    Dialogs m_before;
};

} // namespace outturn
