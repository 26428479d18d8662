// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/outline/SampleProject.h"
#include "ui/find/ReplaceDialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace outturn;
using namespace outturn::testing;
using namespace Qt::StringLiterals;

class ReplaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAsOneStep()
    {
        const SampleProject sample;
        Project &project = *sample.project;
        ReplaceDialog dialog(project, u"people"_s, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *table = dialog.findChild<QTableView *>();
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int places = table->model()->rowCount();
        QVERIFY(places > 2);

        auto *with = dialog.findChild<QLineEdit *>(u"replaceWith"_s);
        with->setFocus();
        QTest::keyClicks(with, u"QQ"_s);
        QTRY_COMPARE(table->model()->index(0, ReplaceModel::After).data().toString().contains(u"QQ"), true);

        // The first is left out by a key.
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        const QString kept = table->model()->index(0, ReplaceModel::Before).data().toString();
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));

        auto *button = dialog.findChild<QPushButton *>(u"replaceButton"_s);
        QVERIFY(button->text().contains(QString::number(places - 1)));
        const int before = project.historySize();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(project.historySize(), before + places - 1);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, ReplaceModel::Before).data().toString(), kept);

        QVERIFY(project.undo().has_value());
        QTRY_COMPARE(table->model()->rowCount(), places);
        QVERIFY(!project.canUndo());
    }

    void saysWhenThereIsNothing()
    {
        const SampleProject sample;
        ReplaceDialog dialog(*sample.project, u"no such words anywhere"_s, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(!dialog.findChild<QPushButton *>(u"replaceButton"_s)->isEnabled());
        QCOMPARE(dialog.findChild<QLabel *>(u"replaceState"_s)->text(), u"Nothing found."_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void countsWithCaseAndWholeWords()
    {
        const SampleProject sample;
        ReplaceDialog dialog(*sample.project, u"Stateless"_s, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto *model = dialog.findChild<QTableView *>()->model();
        const int all = model->rowCount();
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().contains(u"case"))
                box->click();
        }
        QVERIFY(model->rowCount() <= all);
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY(model->index(row, ReplaceModel::Before).data().toString().contains(u"Stateless"));
    }
};

QTEST_MAIN(ReplaceTest)
#include "ReplaceTest.moc"
