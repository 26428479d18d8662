// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/ProblemsModel.h"
#include "ui/problems/ProblemsView.h"

#include "tests/ui/outline/SampleProject.h"
#include "ui/look/Look.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QToolButton>

using namespace outturn;
using namespace outturn::testing;

namespace {

Finding finding(Severity severity, const char *text, const char *row, std::optional<Column> column = {})
{
    Finding result;
    result.severity = severity;
    result.rule = QStringLiteral("test");
    result.message = Message(text);
    if (*row)
        result.rows = {RowId(QString::fromLatin1(row))};
    result.column = column;
    return result;
}

QList<Finding> findings()
{
    Finding heading = finding(Severity::Note, "A line was kept as narrative.", "");
    heading.section = QStringLiteral("3.2");
    return {heading,
            finding(Severity::Error, "The total is not the sum of its rows: 31,683,131 against 31,683,132.",
                    "finance-outcome/total", Column::Budget),
            finding(Severity::Warning, "0.58% against a target of 20%: perhaps a fraction.", "outcome-8/8.1/idps",
                    Column::Actual),
            finding(Severity::Warning, "No baseline.", "outcome-8/8.1/idps", Column::Baseline)};
}

QString described(const QModelIndex &index)
{
    return index.data(ProblemsModel::SeverityWordRole).toString() + QStringLiteral(" | ") + index.data().toString() +
           QStringLiteral(" | ") + index.data(ProblemsModel::WhereRole).toString();
}

} // namespace

class ProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsInReadingOrder()
    {
        SampleProject sample;
        ProblemsModel model;
        QAbstractItemModelTester tester(&model);
        model.setProject(sample.project.get());
        model.setFindings(sample.report().id, findings());
        QCOMPARE(
            printed(model, described),
            QStringLiteral(
                "Warning | No baseline. | 8. Well-Being and Basic Needs · 8.1, IDPs · Baseline\n"
                "Warning | 0.58% against a target of 20%: perhaps a fraction. | 8. Well-Being and Basic Needs · 8.1, "
                "IDPs · Actual\n"
                "Error | The total is not the sum of its rows: 31,683,131 against 31,683,132. | 3.1 Financial Data · "
                "Total · Final budget\n"
                "Note | A line was kept as narrative. | 3.2 Resources Overview\n"));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setFindings(sample.report().id, findings());
        QCOMPARE(reset.size(), 0);
        model.setFindings(sample.report().id, findings().mid(0, 1));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.count(Severity::Warning), 0);
    }

    void keepsTheReportsApart()
    {
        SampleProject sample(2);
        ProblemsModel model;
        QAbstractItemModelTester tester(&model);
        model.setProject(sample.project.get());
        model.setFindings(sample.report(1).id, findings());
        model.setFindings(sample.report(0).id, findings().mid(1, 1));
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.reportOf(0), sample.report(0).id);
        QCOMPARE(model.reportOf(4), sample.report(1).id);
        model.setFindings(sample.report(1).id, {});
        QCOMPARE(model.rowCount(), 1);
    }

    void filtersAndSteps()
    {
        SampleProject sample;
        ProblemsModel model;
        model.setProject(sample.project.get());
        ProblemsView view;
        view.setProblems(&model);
        QCOMPARE(view.title(), QStringLiteral("Problems"));
        model.setFindings(sample.report().id, findings());
        QCOMPARE(view.title(), QStringLiteral("Problems 3"));
        auto *list = view.findChild<QListView *>(QStringLiteral("problemList"));
        view.resize(360, 400);
        view.show();
        QSignalSpy chosen(&view, &ProblemsView::findingChosen);
        const auto message = [&] { return chosen.last().first().value<Finding>().message.english(); };
        view.next();
        QCOMPARE(message(), QStringLiteral("No baseline."));
        view.next();
        QVERIFY(message().startsWith(QStringLiteral("0.58%")));
        QCOMPARE(chosen.last().at(1).toString(), sample.report().id);
        view.previous();
        view.previous();
        QCOMPARE(message(), QStringLiteral("A line was kept as narrative."));
        QTest::mouseClick(view.findChild<QToolButton *>(QStringLiteral("filter-warning")), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(list->currentIndex().isValid());
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(message().startsWith(QStringLiteral("The total")));
        for (const char16_t *name : {u"filter-error", u"filter-note"})
            view.findChild<QToolButton *>(QString::fromUtf16(name))->click();
        QVERIFY(list->isHidden());
        view.next();
    }

    void tellsReadingFromChecks()
    {
        // Two of the four were found when the report was read.
        ImportedReport imported = sampleReport();
        QList<Finding> all = findings();
        for (const int i : {2, 3}) {
            all[i].rule = QStringLiteral("cell-unsure");
            imported.report.findings.push_back(all[i]);
        }
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.outturn"));
        std::vector<ImportedReport> reports;
        reports.push_back(std::move(imported));
        QVERIFY(Project::create(path, std::move(reports)));
        const auto project = Project::open(path);
        QVERIFY(project);
        ProblemsModel model;
        ProblemsView view;
        view.setProblems(&model);
        model.setProject(project->get());
        model.setFindings((*project)->reports().front().id, all);
        auto *list = view.findChild<QListView *>(QStringLiteral("problemList"));
        auto *origin = view.findChild<QComboBox *>(QStringLiteral("origin"));
        auto *warnings = view.findChild<QToolButton *>(QStringLiteral("filter-warning"));
        QCOMPARE(list->model()->rowCount(), 4);
        origin->setCurrentIndex(1);
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(warnings->text().startsWith(QLatin1Char('2')));
        origin->setCurrentIndex(2);
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(!warnings->isEnabled());
        // The walk goes through what is shown.
        origin->setCurrentIndex(1);
        QSignalSpy chosen(&view, &ProblemsView::findingChosen);
        for (int i = 0; i < 5; ++i)
            view.next();
        for (const QList<QVariant> &each : chosen)
            QCOMPARE(each.first().value<Finding>().rule, QStringLiteral("cell-unsure"));
    }

    void saysWhereTheWalkStands()
    {
        SampleProject sample;
        ProblemsModel model;
        model.setProject(sample.project.get());
        ProblemsView view;
        view.setProblems(&model);
        model.setFindings(sample.report().id, findings());
        auto *list = view.findChild<QListView *>(QStringLiteral("problemList"));
        auto *position = view.findChild<QLabel *>(QStringLiteral("position"));
        view.resize(360, 400);
        view.show();
        QCOMPARE(position->text(), QStringLiteral("4 not seen"));
        QVERIFY(view.position().isEmpty());
        view.next();
        QCOMPARE(position->text(), QStringLiteral("1 of 4 · 3 not seen"));
        QVERIFY2(view.position().startsWith(QStringLiteral("1 of 4: Warning · No baseline.")),
                 qPrintable(view.position()));
        QCOMPARE(position->accessibleName(), view.position());
        QVERIFY(list->currentIndex().data(ProblemsModel::SeenRole).toBool());
        QVERIFY(list->currentIndex().data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("seen")));
        for (int i = 0; i < 3; ++i)
            view.next();
        QCOMPARE(position->text(), QStringLiteral("4 of 4 · all seen"));
        view.next();
        QCOMPARE(position->text(), QStringLiteral("1 of 4 · all seen"));
        view.previous();
        QCOMPARE(position->text(), QStringLiteral("4 of 4 · all seen"));
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!list->currentIndex().data(ProblemsModel::SeenRole).toBool());
        QCOMPARE(position->text(), QStringLiteral("4 of 4 · 1 not seen"));
        // A finding that goes and comes back was still seen.
        model.setFindings(sample.report().id, findings().mid(0, 1));
        model.setFindings(sample.report().id, findings());
        QVERIFY(model.index(0).data(ProblemsModel::SeenRole).toBool());
        QVERIFY(!model.index(3).data(ProblemsModel::SeenRole).toBool());
    }

    void goesOnWhereAProblemWas()
    {
        SampleProject sample;
        ProblemsModel model;
        model.setProject(sample.project.get());
        ProblemsView view;
        view.setProblems(&model);
        model.setFindings(sample.report().id, findings());
        QSignalSpy chosen(&view, &ProblemsView::findingChosen);
        const auto message = [&] { return chosen.last().first().value<Finding>().message.english(); };
        view.next();
        view.next();
        QVERIFY(message().startsWith(QStringLiteral("0.58%")));
        // It is mended: the next is the one that followed, not the first of all.
        QList<Finding> left = findings();
        left.removeAt(2);
        model.setFindings(sample.report().id, left);
        view.next();
        QVERIFY(message().startsWith(QStringLiteral("The total")));
        // One before it goes: the walk stays where it is.
        left.removeLast();
        model.setFindings(sample.report().id, left);
        view.next();
        QCOMPARE(message(), QStringLiteral("A line was kept as narrative."));
        view.previous();
        QVERIFY(message().startsWith(QStringLiteral("The total")));
        // All are gone, then some come.
        model.setFindings(sample.report().id, {});
        view.next();
        model.setFindings(sample.report().id, findings());
        view.next();
        QCOMPARE(message(), QStringLiteral("No baseline."));
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
        SampleProject sample;
        ProblemsModel model;
        model.setProject(sample.project.get());
        model.setFindings(sample.report().id, findings());
        ProblemsView view;
        view.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        view.setProblems(&model);
        view.resize(380, 360);
        view.show();
        auto *list = view.findChild<QListView *>(QStringLiteral("problemList"));
        view.next();
        QTRY_VERIFY(list->visualRect(list->model()->index(2, 0)).height() >
                    list->visualRect(list->model()->index(0, 0)).height()); // the long one has its lines
        picture(view, QStringLiteral("problems-") + QString::fromLatin1(QTest::currentDataTag()));
    }
};

QTEST_MAIN(ProblemsTest)
#include "ProblemsTest.moc"
