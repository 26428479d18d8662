// SPDX-License-Identifier: GPL-3.0-or-later
// The history in the real window: changes taken back, versions named, compared and gone back to.
#include "tests/ui/window/WindowFixture.h"
#include "ui/grid/GridView.h"
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryTable.h"
#include "ui/history/HistoryView.h"
#include "ui/merge/CompareDialog.h"
#include "ui/merge/DifferenceTable.h"
#include "ui/page/PageView.h"
#include "ui/page/SectionPage.h"
#include "ui/window/NoticeBar.h"

#include "app/edit/Intents.h"

#include <QAction>
#include <QTableView>
#include <QToolButton>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

const QString sample = u":/samples/mexico-2023.txt"_s;
const QString row = u"impact-1/1.2/stateless-persons"_s;

} // namespace

class HistoryWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        Dialogs::instance().nameVersion = [this](QWidget *, const QStringList &taken) {
            m_taken = taken;
            return m_name;
        };
        QVERIFY(m_fixture->open(sample));
    }
    void cleanup() { m_fixture.reset(); }

    void takesBackAnOldChangeAndSaysWhyNot()
    {
        set(row, Column::Actual, u"1.00%");
        set(u"impact-1/1.1/refugees-and-asylum-seekers"_s, Column::Actual, u"2.00%");
        set(row, Column::Actual, u"3.00%");
        trigger("showHistory");
        auto *table = history()->findChild<QTableView *>(u"historyTable"_s);
        QVERIFY(table->isVisible());
        // A later change stands on it.
        selectOnly(*table, 2);
        trigger("takeBackChange");
        QVERIFY2(notice().contains(u"Take back change 3 first"_s), qPrintable(notice()));
        QCOMPARE(cell(row), u"3.00%"_s);
        QCOMPARE(m_fixture->questions, QStringList());
        // Nothing stands on the other: it goes, and what came later stays.
        const QString before = imported(u"impact-1/1.1/refugees-and-asylum-seekers"_s);
        selectOnly(*table, 1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(cell(u"impact-1/1.1/refugees-and-asylum-seekers"_s), before);
        QCOMPARE(cell(row), u"3.00%"_s);
        QVERIFY(!window().findChild<NoticeBar *>()->isVisible());
        QCOMPARE(history()->model()->index(0, HistoryModel::State).data().toString(), u"takes back change 2"_s);
        // Undo takes the taking back back.
        trigger("undo");
        QCOMPARE(cell(u"impact-1/1.1/refugees-and-asylum-seekers"_s), u"2.00%"_s);
    }

    void listsTheSectionThatIsShown()
    {
        set(row, Column::Actual, u"1.00%");
        trigger("showHistory");
        auto *ofSection = history()->findChild<QToolButton *>(u"historyOfSection"_s);
        QVERIFY(window().page()->showCell(report().id, RowId(row), Column::Actual));
        QTest::mouseClick(ofSection, Qt::LeftButton);
        QCOMPARE(history()->model()->rowCount(), 1);
        QVERIFY(window().page()->showSection(report().id, u"3.1"_s));
        QTRY_COMPARE(history()->model()->rowCount(), 0);
        QVERIFY(window().page()->showCell(report().id, RowId(row), Column::Actual));
        QTRY_COMPARE(history()->model()->rowCount(), 1);
        auto *ofRow = history()->findChild<QToolButton *>(u"historyOfRow"_s);
        QVERIFY(ofRow->isEnabled());
    }

    void namesComparesAndGoesBack()
    {
        set(row, Column::Actual, u"1.00%");
        m_name = Dialogs::VersionName{u"sent for review"_s, u"by mail"_s};
        trigger("makeVersion");
        QCOMPARE(window().project()->versions().size(), size_t(1));
        QCOMPARE(window().project()->versions().front().note, u"by mail"_s);
        m_name.reset();
        trigger("makeVersion"); // changed their mind
        QCOMPARE(m_taken, QStringList({u"sent for review"_s}));
        QCOMPARE(window().project()->versions().size(), size_t(1));

        set(row, Column::Actual, u"2.00%");
        trigger("compare");
        auto *dialog = window().findChild<CompareDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTRY_VERIFY(!dialog->isComparing());
        QVERIFY(dialog->summaryText().startsWith(u"What differs: 1 cell"_s));
        QVERIFY(window().page()->showSection(report().id, u"3.1"_s));
        auto *table = dialog->findChild<DifferenceTable *>();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(window().page()->page()->shows(u"impact-area-1"_s));

        m_fixture->askAnswer = QMessageBox::Cancel;
        history()->restoreRequested(u"sent for review"_s);
        QCOMPARE(m_fixture->questions.takeFirst(), u"Go back to “sent for review”?"_s);
        QCOMPARE(cell(row), u"2.00%"_s);
        m_fixture->askAnswer = QMessageBox::Yes;
        history()->restoreRequested(u"sent for review"_s);
        QCOMPARE(m_fixture->questions.size(), 1);
        QCOMPARE(cell(row), u"1.00%"_s);
        QVERIFY(notice().contains(u"sent for review"_s));
        QTRY_COMPARE(dialog->summaryText(), u"Nothing differs."_s);
        trigger("undo");
        QCOMPARE(cell(row), u"2.00%"_s);
        // The dialog does not outlive its project.
        m_fixture->askAnswer = QMessageBox::Discard;
        QPointer<CompareDialog> open = dialog;
        QVERIFY(m_fixture->open(sample));
        QVERIFY(!open);
    }

    void looksAsItShould_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << u"en"_s << Theme::Light << QSize(1440, 900);
        QTest::newRow("dark") << u"en"_s << Theme::Dark << QSize(1440, 900);
        QTest::newRow("arabic") << u"ar"_s << Theme::Light << QSize(1440, 900);
        QTest::newRow("small") << u"en"_s << Theme::Light << QSize(1120, 640);
    }
    void looksAsItShould()
    {
        QFETCH(QString, language);
        QFETCH(Theme, theme);
        QFETCH(QSize, size);
        const QString folder = qEnvironmentVariable("OUTTURN_PICTURES");
        if (folder.isEmpty())
            QSKIP("nobody looks");
        m_fixture->translator.use(language);
        Look::apply(*qApp, theme);
        window().resize(size);
        set(row, Column::Actual, u"1.00%");
        QVERIFY(window().project()->makeVersion(u"sent for review"_s, u"by mail"_s));
        set(row, Column::Actual, u"2.00%");
        QVERIFY(window().project()->setNote(2, u"the office wrote"_s));
        set(row, Column::Baseline, u"3.00%");
        QVERIFY(window().project()->takeBack({3}));
        trigger("showHistory");
        QTest::qWait(300);
        window().grab().save(folder + u"/history-window-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
        m_fixture->translator.use(u"en"_s);
    }

private:
    MainWindow &window() const { return *m_fixture->window; }
    HistoryView *history() const { return window().findChild<HistoryView *>(); }
    const Report &report() const { return window().project()->reports().front(); }
    QString notice() const { return window().findChild<NoticeBar *>()->text(); }
    QString cell(const QString &id) const { return report().cell(RowId(id), Column::Actual)->value().written(); }
    QString imported(const QString &id) const { return report().cell(RowId(id), Column::Actual)->imported().written(); }
    void trigger(const char *action) { window().findChild<QAction *>(QLatin1StringView(action))->trigger(); }
    void set(const QString &id, Column column, QStringView typed)
    {
        const auto edit = setCellIntent(report(), RowId(id), column, typed);
        QVERIFY2(edit, edit ? "" : qPrintable(edit.error().english()));
        const auto done = window().project()->commit(report().id, *edit);
        QVERIFY2(done, done ? "" : qPrintable(done.error().english()));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::optional<Dialogs::VersionName> m_name;
    QStringList m_taken;
};

QTEST_MAIN(HistoryWindowTest)
#include "HistoryWindowTest.moc"
