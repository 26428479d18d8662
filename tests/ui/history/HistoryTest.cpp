// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryView.h"

#include "tests/ui/outline/SampleProject.h"
#include "ui/look/Look.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace outturn;
using namespace outturn::testing;

namespace {

QString described(const QModelIndex &first)
{
    const auto cell = [&](int column) { return first.siblingAtColumn(column).data().toString(); };
    QString change = cell(HistoryModel::What);
    change.remove(QChar(0x2068)).remove(QChar(0x2069));
    return cell(HistoryModel::Where) + QStringLiteral(": ") + change + QStringLiteral(", ") + cell(HistoryModel::State);
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsChangesNewestFirst()
    {
        SampleProject sample;
        HistoryModel model;
        QAbstractItemModelTester tester(&model);
        sample.set("outcome-8/8.1/idps", Column::Actual, "58%");
        model.setProject(sample.project.get());
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        sample.set("outcome-8/8.2/idps", Column::Actual, "");
        const auto words = setParagraphsIntent(sample.report(), QStringLiteral("3.2"), ParagraphRole::Narrative,
                                               {QStringLiteral("Money came on time.")});
        QVERIFY(sample.project->commit(sample.report().id, *words));
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(printed(model, described),
                 QStringLiteral("3.2 Resources Overview · paragraph 1: Money came late. → Money came on time., done\n"
                                "8.2, IDPs · Actual: 88.67% → (empty), done\n"
                                "8.1, IDPs · Actual: 0.58% → 58%, done\n"));
        QVERIFY(sample.project->undo());
        QVERIFY(sample.project->undo());
        QVERIFY(sample.project->redo());
        const QString states = printed(model, [](const QModelIndex &index) {
            return index.siblingAtColumn(HistoryModel::State).data().toString();
        });
        QCOMPARE(states, QStringLiteral("undone\ndone\ndone\n"));
        QCOMPARE(reset.size(), 0);
        sample.set("outcome-8/8.1/idps", Column::Target, "30%");
        QCOMPARE(model.index(1, HistoryModel::State).data().toString(), QStringLiteral("undone, then edited anew"));
        QVERIFY(!model.index(0, HistoryModel::When).data().toString().isEmpty());
        QCOMPARE(model.entry(0)->number, 4);
    }

    void goesToAnEntryByEnter()
    {
        SampleProject sample;
        HistoryView view;
        view.setProject(sample.project.get());
        auto *table = view.findChild<QTableView *>(QStringLiteral("historyTable"));
        QCOMPARE(view.title(), QStringLiteral("History"));
        QVERIFY(table->isHidden());
        QSignalSpy titles(&view, &HistoryView::titleChanged);
        sample.set("outcome-8/8.1/idps", Column::Actual, "58%");
        sample.set("outcome-8/8.2/idps", Column::Actual, "Unknown");
        QCOMPARE(titles.last().first().toString(), QStringLiteral("History 2"));
        view.resize(420, 300);
        view.show();
        QVERIFY(table->currentIndex().isValid());
        QSignalSpy chosen(&view, &HistoryView::entryChosen);
        table->setCurrentIndex(view.model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<HistoryEntry>().number, 1);
    }

    void isSeenInBothThemesAndDirections_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("right-to-left") << false << true;
    }
    void isSeenInBothThemesAndDirections()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        Look::apply(*qApp, dark ? Theme::Dark : Theme::Light);
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        SampleProject sample;
        sample.set("outcome-8/8.1/idps", Column::Actual, "58%");
        sample.set("outcome-8/8.2/idps", Column::Actual, "");
        QVERIFY(sample.project->undo());
        HistoryView view;
        view.setProject(sample.project.get());
        view.resize(760, 200);
        view.show();
        const QString change = view.model()->index(0, HistoryModel::What).data().toString();
        QVERIFY(change.contains(mirrored ? QChar(0x2190) : QChar(0x2192)));
        picture(view, QStringLiteral("history-") + QString::fromLatin1(QTest::currentDataTag()));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(HistoryTest)
#include "HistoryTest.moc"
