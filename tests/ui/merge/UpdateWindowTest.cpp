// SPDX-License-Identifier: GPL-3.0-or-later
// A new edition of a source and another copy of a project, brought in through the real window.
#include "tests/ui/outline/SampleProject.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryView.h"
#include "ui/merge/ConflictTable.h"
#include "ui/merge/UpdateDialog.h"
#include "ui/page/PageView.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/Updating.h"

#include "app/edit/Intents.h"

#include <QAction>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>

using namespace outturn;
using namespace outturn::testing;
using namespace Qt::StringLiterals;

namespace {

const QString first = u"outcome-8/8.1/idps"_s;
const QString second = u"outcome-8/8.2/idps"_s;
const QString impact = u"impact-1/1.1/refugees-and-asylum-seekers"_s;

} // namespace

class UpdateWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->write(u"norland.txt"_s, sampleText("Norland", "2023"));
        QVERIFY(m_fixture->open(m_fixture->path(u"norland.txt"_s)));
    }
    void cleanup() { m_fixture.reset(); }

    void takesANewEditionAndAsksAboutConflicts()
    {
        set(first, Column::Actual, u"58%");
        set(impact, Column::Actual, u"70%");
        const int before = project().historySize();
        m_fixture->openAnswer = {edition("67.59%", "61.00%")};
        trigger("updateFromFile");
        UpdateDialog *dialog = waitForDialog();
        QVERIFY(dialog);
        auto *tabs = dialog->findChild<QTabWidget *>(u"updateParts"_s);
        QCOMPARE(tabs->tabText(0), u"To decide 1"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"applyUpdate"_s)->isEnabled());
        QCOMPARE(project().historySize(), before);
        auto *table = dialog->findChild<ConflictTable *>();
        QCOMPARE(table->model()->index(0, ConflictModel::Base).data().toString(), u"0.58%"_s);
        QCOMPARE(table->model()->index(0, ConflictModel::Ours).data().toString(), u"58%"_s);
        QCOMPARE(table->model()->index(0, ConflictModel::Theirs).data().toString(), u"61.00%"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, ConflictModel::Theirs));
        QTest::keyClick(table, Qt::Key_Space);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"applyUpdate"_s), Qt::LeftButton);
        QCOMPARE(cell(first), u"61.00%"_s);
        QCOMPARE(cell(second), u"80.00%"_s);
        QCOMPARE(cell(impact), u"70%"_s); // what was edited here only
        QCOMPARE(project().reports().front().fileName, u"corrected.txt"_s);
        QVERIFY(notice().contains(u"corrected.txt"_s));
        // One step.
        trigger("undo");
        QCOMPARE(cell(first), u"58%"_s);
        QCOMPARE(cell(second), u"88.67%"_s);
        QCOMPARE(project().reports().front().fileName, u"norland.txt"_s);
        trigger("redo");
        QCOMPARE(cell(first), u"61.00%"_s);
    }

    void leavesAllAsItIsWhenCancelled()
    {
        set(first, Column::Actual, u"58%");
        const int before = project().historySize();
        m_fixture->openAnswer = {edition("67.59%", "61.00%")};
        trigger("updateFromFile");
        UpdateDialog *dialog = waitForDialog();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(project().historySize(), before);
        QCOMPARE(cell(first), u"58%"_s);
    }

    void saysWhenThereIsNothingToDo()
    {
        m_fixture->openAnswer = {m_fixture->path(u"norland.txt"_s)};
        trigger("updateFromFile");
        QTRY_VERIFY(notice().contains(u"nothing is to be done"_s));
        QVERIFY(!window().findChild<UpdateDialog *>());
        // Another year is another report.
        m_fixture->write(u"later.txt"_s, sampleText("Norland", "2024"));
        m_fixture->openAnswer = {m_fixture->path(u"later.txt"_s)};
        trigger("updateFromFile");
        QTRY_VERIFY(notice().contains(u"not a new edition"_s));
        m_fixture->write(u"empty.txt"_s, "");
        m_fixture->openAnswer = {m_fixture->path(u"empty.txt"_s)};
        trigger("updateFromFile");
        QTRY_VERIFY(notice().contains(u"empty.txt"_s));
    }

    void offersToUpdateFromADroppedFile()
    {
        const QString path = edition("67.59%", "61.00%");
        m_fixture->askAnswer = QMessageBox::Yes;
        drop(path);
        UpdateDialog *dialog = waitForDialog();
        QVERIFY(dialog);
        QCOMPARE(m_fixture->questions, QStringList({u"Update Norland · 2023 from “corrected.txt”?"_s}));
        QVERIFY(!dialog->findChild<ConflictTable *>());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"applyUpdate"_s), Qt::LeftButton);
        QCOMPARE(cell(first), u"61.00%"_s);
        // A report of something else is opened on its own.
        m_fixture->questions.clear();
        m_fixture->write(u"sudland.txt"_s, sampleText("Sudland", "2023"));
        const auto windows = QApplication::topLevelWidgets().size();
        drop(m_fixture->path(u"sudland.txt"_s));
        QTRY_VERIFY(QApplication::topLevelWidgets().size() > windows);
        QCOMPARE(m_fixture->questions, QStringList());
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *other = qobject_cast<MainWindow *>(widget);
            if (!other || other == &window())
                continue;
            QTRY_VERIFY(other->project());
            other->close();
        }
    }

    void mergesACopyThatWasEditedApart()
    {
        const QString ours = m_fixture->path(u"ours.outturn"_s);
        const QString theirs = m_fixture->path(u"theirs.outturn"_s);
        m_fixture->saveAnswer = ours;
        trigger("saveAs");
        QVERIFY(QFile::copy(ours, theirs));
        {
            auto copy = Project::open(theirs);
            QVERIFY(copy);
            const QString id = (*copy)->reports().front().id;
            for (const auto &[row, typed] : {std::pair(first, u"61%"_s), std::pair(second, u"80%"_s)}) {
                const auto edit = setCellIntent((*copy)->reports().front(), RowId(row), Column::Actual, typed);
                QVERIFY((*copy)->commit(id, *edit, {.who = u"Ann"_s}));
            }
            QVERIFY((*copy)->makeVersion(u"theirs only"_s));
        }
        set(first, Column::Actual, u"58%");
        set(impact, Column::Actual, u"70%");
        m_fixture->openAnswer = {theirs};
        trigger("mergeCopy");
        UpdateDialog *dialog = waitForDialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QTabWidget *>(u"updateParts"_s)->tabText(0), u"To decide 1"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"allOurs"_s), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"applyUpdate"_s), Qt::LeftButton);
        QCOMPARE(cell(first), u"58%"_s);
        QCOMPARE(cell(second), u"80%"_s);
        QCOMPARE(cell(impact), u"70%"_s);
        QVERIFY2(notice().contains(u"theirs only"_s), qPrintable(notice()));
        QCOMPARE(project().historyEntry(project().historySize())->who, u"Ann"_s);
        trigger("undo");
        QCOMPARE(cell(second), u"88.67%"_s);
        trigger("redo");
        trigger("mergeCopy");
        dialog = nullptr;
        QTRY_VERIFY((dialog = window().findChild<UpdateDialog *>()) || notice().contains(u"nothing is to be done"_s));
    }

    void looksAsItShould_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << u"en"_s << Theme::Light;
        QTest::newRow("dark") << u"en"_s << Theme::Dark;
        QTest::newRow("arabic") << u"ar"_s << Theme::Light;
    }
    void looksAsItShould()
    {
        QFETCH(QString, language);
        QFETCH(Theme, theme);
        const QString folder = qEnvironmentVariable("OUTTURN_PICTURES");
        if (folder.isEmpty())
            QSKIP("nobody looks");
        m_fixture->translator.use(language);
        Look::apply(*qApp, theme);
        set(first, Column::Actual, u"58%");
        set(impact, Column::Actual, u"70%");
        m_fixture->openAnswer = {edition("67.59%", "61.00%")};
        trigger("updateFromFile");
        UpdateDialog *dialog = waitForDialog();
        QVERIFY(dialog);
        QTest::qWait(100);
        const QString name = folder + u"/update-window-"_s + QString::fromLatin1(QTest::currentDataTag());
        dialog->grab().save(name + u".png"_s);
        dialog->findChild<QTabWidget *>(u"updateParts"_s)->setCurrentIndex(1);
        QTest::qWait(50);
        dialog->grab().save(name + u"-changes.png"_s);
        dialog->reject();
        m_fixture->translator.use(u"en"_s);
    }

private:
    MainWindow &window() const { return *m_fixture->window; }
    Project &project() const { return *window().project(); }
    QString notice() const { return window().findChild<NoticeBar *>()->text(); }
    QString cell(const QString &id) const
    {
        return project().reports().front().cell(RowId(id), Column::Actual)->value().written();
    }
    void trigger(const char *action) { window().findChild<QAction *>(QLatin1StringView(action))->trigger(); }
    void set(const QString &id, Column column, QStringView typed)
    {
        const auto edit = setCellIntent(project().reports().front(), RowId(id), column, typed);
        QVERIFY2(edit, edit ? "" : qPrintable(edit.error().english()));
        QVERIFY(project().commit(project().reports().front().id, *edit));
    }
    /// Another edition: one value as given, another one changed, and a word of the narrative.
    QString edition(const char *impactValue, const char *firstValue)
    {
        QByteArray text = sampleText("Norland", "2023");
        text.replace("67.59%", impactValue).replace("\t0.58%", QByteArray("\t") + firstValue);
        text.replace("88.67%", "80.00%").replace("Money came late.", "Money came very late.");
        m_fixture->write(u"corrected.txt"_s, text);
        return m_fixture->path(u"corrected.txt"_s);
    }
    UpdateDialog *waitForDialog()
    {
        UpdateDialog *dialog = nullptr;
        const bool came = QTest::qWaitFor(
            [&] { return (dialog = window().findChild<UpdateDialog *>()) && dialog->isVisible(); }, 20000);
        return came ? dialog : nullptr;
    }
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &enter);
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window(), &event);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(UpdateWindowTest)
#include "UpdateWindowTest.moc"
