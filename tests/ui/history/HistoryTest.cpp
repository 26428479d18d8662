// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryModel.h"
#include "ui/history/HistoryTable.h"
#include "ui/history/HistoryView.h"

#include "tests/ui/outline/SampleProject.h"
#include "ui/history/VersionsModel.h"
#include "ui/history/VersionsPanel.h"
#include "ui/look/Look.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

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

QString where(const QModelIndex &first)
{
    return first.siblingAtColumn(HistoryModel::Where).data().toString();
}

/// A step of `count` changes, to and fro in one cell.
void manyAtOnce(SampleProject &sample, int count)
{
    const RowId row(QStringLiteral("outcome-8/8.1/idps"));
    const Value now = sample.report().cell(row, Column::Actual)->value();
    const Value other = Value::fromWritten(QStringLiteral("33.00%"));
    std::vector<ReportEdit> edits;
    for (int i = 0; i < count; ++i)
        edits.push_back({sample.report().id, SetCell{row, Column::Actual, i % 2 ? other : now, i % 2 ? now : other}});
    const auto done = sample.project->commit(edits);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().english()));
}

const IndicatorRow &indicator(const SampleProject &sample, const char *row)
{
    return *sample.report().indicator(RowId(QString::fromLatin1(row)));
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

    void namesEveryKindOfChange()
    {
        SampleProject sample;
        HistoryModel model;
        QAbstractItemModelTester tester(&model);
        model.setProject(sample.project.get());
        const QString id = sample.report().id;
        const auto [table, position] = sample.report().positionOf(RowId(QStringLiteral("outcome-8/8.2/idps")));
        const QString tableId = sample.report().tables[static_cast<size_t>(table)].id;
        const IndicatorRow gone = indicator(sample, "outcome-8/8.2/idps");
        QVERIFY(sample.project->commit(id, MoveRow{tableId, gone.id, position, 0}));
        QVERIFY(sample.project->commit(id, DeleteRow{tableId, 0, gone}));
        QCOMPARE(printed(model, described), QStringLiteral("8.2, IDPs: row deleted, done\n"
                                                           "outcome-8/8.2/idps: moved from position 2 to 1, done\n"));
        // Taken back, the row has its name again.
        QVERIFY(sample.project->takeBack({2}));
        QCOMPARE(printed(model, described), QStringLiteral("8.2, IDPs: row added, takes back change 2\n"
                                                           "8.2, IDPs: row deleted, done\n"
                                                           "8.2, IDPs: moved from position 2 to 1, done\n"));
        QVERIFY(model.index(0, HistoryModel::What)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("row added: ")));
    }

    void tellsWhatWasDecided()
    {
        SampleProject sample;
        HistoryModel model;
        QAbstractItemModelTester tester(&model);
        model.setProject(sample.project.get());
        const auto set = [&](const char *subject, const char *part, const char *words) {
            const auto edit = setIntent(sample.report(), QString::fromLatin1(subject), QString::fromLatin1(part),
                                        QString::fromUtf8(words));
            QVERIFY(edit && sample.project->commit(sample.report().id, *edit));
        };
        set("rule/section-empty", "off", "not needed here");
        set("rule/section-empty", "off", "");
        set("finding/finance-total/0123456789ab", "accepted", "Confirmed.");
        set("progress", "near", "85");
        set("progress/outcome/8.1", "green", "60%");
        set("progress/outcome/8.1", "direction", "lower");
        QCOMPARE(printed(model, described),
                 QStringLiteral("8.1 (outcome): better is: as the framework has it → lower, done\n"
                                "8.1 (outcome): edge of the green band: as the framework has it → 60%, done\n"
                                "All indicators: near the target from: as the framework has it → 85%, done\n"
                                "Finding finance-total/0123456789ab: not accepted → accepted: Confirmed., done\n"
                                "Rule section-empty: switched off: not needed here → switched on, done\n"
                                "Rule section-empty: switched on → switched off: not needed here, done\n"));
        QCOMPARE(model.index(5, HistoryModel::What).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("from switched on to switched off: not needed here"));
    }

    void holdsTogetherWhatWasDoneAtOnce()
    {
        SampleProject sample;
        HistoryModel model;
        QAbstractItemModelTester tester(&model);
        model.setProject(sample.project.get());
        sample.set("outcome-8/8.2/idps", Column::Actual, "1%");
        manyAtOnce(sample, 3);
        QCOMPARE(model.rowCount(), 4);
        QList<int> parts;
        for (int row = 0; row < 4; ++row)
            parts << model.index(row, 0).data(HistoryModel::StepPartRole).toInt();
        QCOMPARE(parts,
                 QList<int>({HistoryModel::Top, HistoryModel::Inside, HistoryModel::Bottom, HistoryModel::Single}));
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("4, one of 3 change(s) made at once"));
        QCOMPARE(model.index(3, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("1"));
    }

    void showsVersionsBetweenChanges()
    {
        SampleProject sample;
        HistoryModel model;
        QAbstractItemModelTester tester(&model);
        model.setProject(sample.project.get());
        QVERIFY(sample.project->makeVersion(QStringLiteral("as read")));
        sample.set("outcome-8/8.1/idps", Column::Actual, "1%");
        sample.set("outcome-8/8.2/idps", Column::Actual, "2%");
        QVERIFY(sample.project->makeVersion(QStringLiteral("sent for review"), QStringLiteral("by mail")));
        QVERIFY(sample.project->makeVersion(QStringLiteral("sent again")));
        sample.set("outcome-8/8.1/idps", Column::Target, "3%");
        const QString list = QStringLiteral("8.1, IDPs · Target\nsent again\nsent for review\n8.2, IDPs · Actual\n"
                                            "8.1, IDPs · Actual\nas read\n");
        QCOMPARE(printed(model, where), list);
        QCOMPARE(model.index(2, HistoryModel::Note).data().toString(), QStringLiteral("by mail"));
        QCOMPARE(model.index(2, HistoryModel::What).data().toString(), QStringLiteral("named version"));
        QCOMPARE(model.rowOf(3), 0);
        QCOMPARE(model.rowOf(2), 3);
        QCOMPARE(model.rowOf(1), 4);
        QCOMPARE(model.entry(4)->number, 1);
        QVERIFY(!model.entry(5));
        HistoryModel fresh;
        fresh.setProject(sample.project.get());
        QCOMPARE(printed(fresh, where), list);
        model.setQuery({.filter = {.column = QStringLiteral("target")}});
        QCOMPARE(printed(model, where), QStringLiteral("8.1, IDPs · Target\n"));
    }

    void filters_data()
    {
        QTest::addColumn<HistoryQuery>("query");
        QTest::addColumn<QStringList>("numbers");
        const QString outcome = QStringLiteral("outcome-area-8");
        QTest::newRow("nothing") << HistoryQuery() << QStringList{"5", "4", "3", "2", "1"};
        QTest::newRow("section") << HistoryQuery{.sections = {QStringLiteral("3.2")}} << QStringList{"4"};
        QTest::newRow("two sections") << HistoryQuery{.sections = {QStringLiteral("3.2"), outcome}}
                                      << QStringList{"5", "4", "2", "1"};
        QTest::newRow("row") << HistoryQuery{.filter = {.row = QStringLiteral("outcome-8/8.1/idps")}}
                             << QStringList{"5", "1"};
        QTest::newRow("person") << HistoryQuery{.filter = {.who = QStringLiteral("Ann")}} << QStringList{"2"};
        QTest::newRow("today") << HistoryQuery{.filter = {.day = QDate::currentDate()}}
                               << QStringList{"5", "4", "3", "2", "1"};
        QTest::newRow("another day") << HistoryQuery{.filter = {.day = QDate(2020, 1, 1)}} << QStringList();
        QTest::newRow("words of a value")
            << HistoryQuery{.filter = {.words = QStringLiteral("money CAME")}} << QStringList{"4"};
        QTest::newRow("words of a note") << HistoryQuery{.filter = {.words = QStringLiteral("telephone")}}
                                         << QStringList{"2"};
    }
    void filters()
    {
        QFETCH(HistoryQuery, query);
        QFETCH(QStringList, numbers);
        SampleProject sample;
        HistoryModel before; // asks once everything is there
        HistoryModel along;  // hears of one change after the other
        QAbstractItemModelTester tester(&along);
        along.setProject(sample.project.get());
        along.setQuery(query);
        sample.set("outcome-8/8.1/idps", Column::Actual, "1%");
        const auto second =
            setCellIntent(sample.report(), RowId(QStringLiteral("outcome-8/8.2/idps")), Column::Actual, u"2%");
        QVERIFY(sample.project->commit(sample.report().id, *second,
                                       {.note = QStringLiteral("by Telephone"), .who = QStringLiteral("Ann")}));
        sample.set("impact-1/1.1/refugees-and-asylum-seekers", Column::Actual, "3%");
        const auto words = setParagraphsIntent(sample.report(), QStringLiteral("3.2"), ParagraphRole::Narrative,
                                               {QStringLiteral("Money came on time.")});
        QVERIFY(sample.project->commit(sample.report().id, *words));
        sample.set("outcome-8/8.1/idps", Column::Target, "5%");
        const auto shown = [](const HistoryModel &model) {
            QStringList list;
            for (int row = 0; row < model.rowCount(); ++row)
                list << model.index(row, HistoryModel::Number).data().toString();
            return list;
        };
        QCOMPARE(shown(along), numbers);
        before.setQuery(query);
        before.setProject(sample.project.get());
        QCOMPARE(shown(before), numbers);
        // A note that is written later is found, too.
        QVERIFY(sample.project->setNote(1, QStringLiteral("telephone")));
        if (query.filter.words == QStringLiteral("telephone"))
            QCOMPARE(shown(along), QStringList({"2", "1"}));
    }

    void choosesPeopleDaysAndPlaces()
    {
        SampleProject sample;
        HistoryView view;
        view.setProject(sample.project.get());
        sample.set("outcome-8/8.1/idps", Column::Actual, "1%");
        sample.set("outcome-8/8.2/idps", Column::Actual, "2%");
        const auto edit =
            setCellIntent(sample.report(), RowId(QStringLiteral("outcome-8/8.2/idps")), Column::Target, u"5%");
        QVERIFY(sample.project->commit(sample.report().id, *edit, {.who = QStringLiteral("Ann")}));
        view.resize(420, 500);
        view.show();
        auto *who = view.findChild<QComboBox *>(QStringLiteral("historyWho"));
        auto *day = view.findChild<QComboBox *>(QStringLiteral("historyDay"));
        who->setFocus();
        QTRY_VERIFY(who->findData(QStringLiteral("Ann")) > 0);
        QCOMPARE(day->itemText(1), QStringLiteral("Today"));
        who->setCurrentIndex(who->findData(QStringLiteral("Ann")));
        QCOMPARE(view.model()->rowCount(), 1);
        auto *all = view.findChild<QToolButton *>(QStringLiteral("historyShowAll"));
        QVERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(view.model()->rowCount(), 3);
        QVERIFY(!all->isVisible());

        auto *ofRow = view.findChild<QToolButton *>(QStringLiteral("historyOfRow"));
        auto *ofSection = view.findChild<QToolButton *>(QStringLiteral("historyOfSection"));
        QVERIFY(!ofRow->isEnabled());
        view.setPlace(sample.report().id, {QStringLiteral("outcome-area-8")}, QStringLiteral("outcome-8/8.1/idps"));
        QTest::mouseClick(ofRow, Qt::LeftButton);
        QCOMPARE(view.model()->rowCount(), 1);
        // It follows what is chosen in the page.
        view.setPlace(sample.report().id, {QStringLiteral("outcome-area-8")}, QStringLiteral("outcome-8/8.2/idps"));
        QTRY_COMPARE(view.model()->rowCount(), 2);
        QTest::mouseClick(ofRow, Qt::LeftButton);
        QTest::mouseClick(ofSection, Qt::LeftButton);
        QCOMPARE(view.model()->rowCount(), 3);
        auto *words = view.findChild<QLineEdit *>(QStringLiteral("historyWords"));
        QTest::keyClicks(words, QStringLiteral("nowhere"));
        QTRY_COMPARE(view.model()->rowCount(), 0);
        QVERIFY(!view.findChild<QTableView *>(QStringLiteral("historyTable"))->isVisible());
        bool said = false;
        for (const QLabel *label : view.findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text() == QStringLiteral("No change is like that."));
        QVERIFY(said);
    }

    void writesANote()
    {
        SampleProject sample;
        HistoryView view;
        view.setProject(sample.project.get());
        sample.set("outcome-8/8.1/idps", Column::Actual, "58%");
        view.resize(900, 400);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *table = view.findChild<QTableView *>(QStringLiteral("historyTable"));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = table->findChild<QLineEdit *>(QStringLiteral("noteEditor"));
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("as the office said"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(sample.project->historyEntry(1)->note, QStringLiteral("as the office said"));
        QTRY_COMPARE(view.model()->index(0, HistoryModel::Note).data().toString(),
                     QStringLiteral("as the office said"));
        // With the mouse; Escape leaves it as it was.
        const QModelIndex note = view.model()->index(0, HistoryModel::Note);
        const QPoint at = table->visualRect(note).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(table->findChild<QLineEdit *>(QStringLiteral("noteEditor")));
        editor = table->findChild<QLineEdit *>(QStringLiteral("noteEditor"));
        QTest::keyClicks(editor, QStringLiteral(" or not"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(sample.project->historyEntry(1)->note, QStringLiteral("as the office said"));
    }

    void asksToTakeBackWhatIsChosen()
    {
        SampleProject sample;
        HistoryView view;
        view.setProject(sample.project.get());
        sample.set("outcome-8/8.1/idps", Column::Actual, "58%");
        manyAtOnce(sample, 3);
        view.resize(420, 500);
        view.show();
        auto *table = view.findChild<QTableView *>(QStringLiteral("historyTable"));
        auto *takeBack = view.findChild<QAction *>(QStringLiteral("takeBack"));
        QSignalSpy wanted(&view, &HistoryView::takeBackRequested);
        table->setFocus();
        selectOnly(*table, 0);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(takeBack->text(), QStringLiteral("Take back 2 change(s)"));
        takeBack->trigger();
        QCOMPARE(wanted.takeFirst().first().value<QList<int>>(), QList<int>({4, 3}));
        view.findChild<QAction *>(QStringLiteral("takeBackStep"))->trigger();
        QCOMPARE(wanted.takeFirst().first().value<QList<int>>(), QList<int>({2, 3, 4}));
        selectOnly(*table, 3);
        QVERIFY(!view.findChild<QAction *>(QStringLiteral("takeBackStep"))->isEnabled());
        QCOMPARE(takeBack->text(), QStringLiteral("Take back"));
        QVERIFY(sample.project->undo());
        selectOnly(*table, 0);
        QVERIFY(!takeBack->isEnabled());
        // Looked at only, nothing is taken back.
        auto reader = Project::open(sample.project->path(), Project::Mode::ReadOnly);
        QVERIFY(reader);
        view.setProject(reader->get());
        selectOnly(*table, 3);
        QVERIFY(!takeBack->isEnabled());
        QVERIFY(!view.findChild<QToolButton *>(QStringLiteral("nameVersion"))->isEnabled());
        view.setProject(nullptr);
        QVERIFY(table->isHidden());
    }

    void comparesAndRestoresVersions()
    {
        SampleProject sample;
        VersionsPanel panel;
        panel.setProject(sample.project.get());
        panel.resize(420, 260);
        panel.show();
        auto *table = panel.findChild<QTableView *>(QStringLiteral("versionTable"));
        QVERIFY(!table->isVisible());
        QAbstractItemModelTester tester(panel.model());
        QVERIFY(sample.project->makeVersion(QStringLiteral("first")));
        QVERIFY(sample.project->makeVersion(QStringLiteral("second"), QStringLiteral("note")));
        QVERIFY(table->isVisible());
        QCOMPARE(printed(*panel.model(), [](const QModelIndex &at) { return at.data().toString(); }),
                 QStringLiteral("second\nfirst\n"));
        QSignalSpy compares(&panel, &VersionsPanel::compareRequested);
        QSignalSpy restores(&panel, &VersionsPanel::restoreRequested);
        table->setFocus();
        selectOnly(*table, 0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(compares.takeFirst(), QVariantList({QStringLiteral("second"), QString()}));
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        auto *compare = panel.findChild<QAction *>(QStringLiteral("compareVersion"));
        QCOMPARE(compare->text(), QStringLiteral("Compare these two"));
        compare->trigger();
        QCOMPARE(compares.takeFirst(), QVariantList({QStringLiteral("first"), QStringLiteral("second")}));
        QVERIFY(!panel.findChild<QAction *>(QStringLiteral("restoreVersion"))->isEnabled());
        selectOnly(*table, 1);
        panel.findChild<QAction *>(QStringLiteral("restoreVersion"))->trigger();
        QCOMPARE(restores.takeFirst().first().toString(), QStringLiteral("first"));
    }

    void staysQuickWithALongHistory()
    {
        const int count = qEnvironmentVariableIntValue("OUTTURN_LONG_HISTORY");
        SampleProject sample;
        manyAtOnce(sample, count > 0 ? count : 2000);
        HistoryView view;
        view.resize(420, 600);
        view.show();
        QElapsedTimer timer;
        timer.start();
        sample.set("outcome-8/8.2/idps", Column::Actual, "1%");
        const qint64 unseen = timer.restart(); // nobody lists it
        view.setProject(sample.project.get());
        view.grab();
        const qint64 opened = timer.restart();
        sample.set("outcome-8/8.2/idps", Column::Actual, "2%");
        const qint64 edited = timer.restart();
        view.grab();
        const qint64 painted = timer.restart();
        QVERIFY(sample.project->undo());
        view.grab();
        qInfo("shown in %lld ms, edited in %lld (without a list %lld), painted in %lld, undone in %lld", opened, edited,
              unseen, painted, timer.elapsed());
        QCOMPARE(view.model()->rowCount(), sample.project->historySize());
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
        QVERIFY(sample.project->setNote(1, QStringLiteral("the office wrote")));
        QVERIFY(sample.project->makeVersion(QStringLiteral("sent for review"), QStringLiteral("by mail")));
        manyAtOnce(sample, 4);
        QVERIFY(sample.project->takeBack({1}));
        sample.set("outcome-8/8.2/idps", Column::Actual, "");
        QVERIFY(sample.project->undo());
        HistoryView view;
        view.setProject(sample.project.get());
        view.resize(390, 640);
        view.show();
        const QString change = view.model()->index(0, HistoryModel::What).data().toString();
        QVERIFY(change.contains(mirrored ? QChar(0x2190) : QChar(0x2192)));
        picture(view, QStringLiteral("history-") + QString::fromLatin1(QTest::currentDataTag()));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(HistoryTest)
#include "HistoryTest.moc"
