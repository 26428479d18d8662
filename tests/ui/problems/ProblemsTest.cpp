// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/ProblemsModel.h"
#include "ui/problems/ProblemsTree.h"
#include "ui/problems/ProblemsView.h"

#include "tests/ui/outline/SampleProject.h"
#include "ui/look/Look.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

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

Finding accepted(Finding finding, const char *why)
{
    finding.accepted = QString::fromLatin1(why);
    return finding;
}

ProblemsTree &treeOf(ProblemsView &view)
{
    return *qobject_cast<ProblemsTree *>(view.findChild<QTreeView *>(QStringLiteral("problemList"))->model());
}

QString inTheTree(const QModelIndex &index)
{
    return index.data(ProblemsTree::IsGroupRole).toBool()
               ? QStringLiteral("%1 (%2)").arg(index.data().toString(), index.data(ProblemsTree::CountRole).toString())
               : index.data(ProblemsModel::WhereInsideRole).toString() + QStringLiteral(" | ") +
                     index.data().toString();
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

    void groupsBySeverityAndSection()
    {
        SampleProject sample(2);
        ProblemsModel model;
        ProblemsTree tree;
        QAbstractItemModelTester tester(&tree);
        model.setProject(sample.project.get());
        tree.setProblems(&model);
        QList<Finding> all = findings();
        all[1] = accepted(all[1], "confirmed");
        Finding words = finding(Severity::Warning, "The text says 600, further down 470.", "");
        words.section = QStringLiteral("3.2");
        words.spans = {{QStringLiteral("3.2"), ParagraphRole::Narrative, 0, 2, 3}};
        model.setFindings(sample.report(0).id, all << words);
        model.setFindings(sample.report(1).id, findings().mid(1, 1));
        const QString whole = QStringLiteral(
            "Errors (1)\n"
            "  Sudland · 2024 · 3.1 Financial Data (1)\n"
            "    Total · Final budget | The total is not the sum of its rows: 31,683,131 against 31,683,132.\n"
            "Warnings (3)\n"
            "  Norland · 2023 · 8. Well-Being and Basic Needs (2)\n"
            "    8.1, IDPs · Baseline | No baseline.\n"
            "    8.1, IDPs · Actual | 0.58% against a target of 20%: perhaps a fraction.\n"
            "  Norland · 2023 · 3.2 Resources Overview (1)\n"
            "    Paragraph 1 | The text says 600, further down 470.\n"
            "Notes (1)\n"
            "  Norland · 2023 · 3.2 Resources Overview (1)\n"
            "     | A line was kept as narrative.\n"
            "Accepted (1)\n"
            "  Norland · 2023 · 3.1 Financial Data (1)\n"
            "    Total · Final budget | The total is not the sum of its rows: 31,683,131 against 31,683,132.\n");
        QCOMPARE(printed(tree, inTheTree), whole);
        QCOMPARE(tree.walkLength(), 5);
        QCOMPARE(tree.shownCount(), 6);
        QCOMPARE(model.count(Severity::Error), 1);
        QCOMPARE(model.accepted(), 1);
        // A group is read aloud with its count, what was accepted with its reason.
        QCOMPARE(tree.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Warnings, 3 problem(s)"));
        const QModelIndex last = tree.index(0, 0, tree.index(0, 0, tree.index(3, 0)));
        QVERIFY(last.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("accepted: confirmed")));
        QCOMPARE(tree.walkNumber(last), -1);
        QCOMPARE(tree.sourceRows(tree.index(1, 0)).size(), 3);
        tree.setShown(Severity::Warning, false);
        QCOMPARE(tree.walkLength(), 2);
        QCOMPARE(tree.count(Severity::Warning), 3);
        tree.setShown(Severity::Warning, true);
        QCOMPARE(printed(tree, inTheTree), whole);
        // No rule that is known has this name, so none is of a family.
        tree.setFilter(ProblemsTree::Origin::All, RuleFamily::Finance);
        QCOMPARE(tree.shownCount(), 0);
        all[1].rule = QStringLiteral("finance-total");
        model.setFindings(sample.report(0).id, all);
        QCOMPARE(tree.shownCount(), 1);
    }

    void listsTheFirstOfVeryMany()
    {
        SampleProject sample;
        ProblemsModel model;
        ProblemsTree tree;
        QAbstractItemModelTester tester(&tree);
        model.setProject(sample.project.get());
        tree.setProblems(&model);
        QList<Finding> many(620, finding(Severity::Note, "No baseline.", "outcome-8/8.1/idps"));
        for (int i = 0; i < many.size(); ++i)
            many[i].message.arguments = {QString::number(i)};
        model.setFindings(sample.report().id, many << findings()[1]);
        const QModelIndex notes = tree.indexOfGroup(ProblemsTree::severityKey(Severity::Note));
        const QModelIndex section = tree.index(0, 0, notes);
        QCOMPARE(notes.data(ProblemsTree::CountRole).toInt(), 620);
        QCOMPARE(tree.count(Severity::Note), 620);
        QCOMPARE(tree.rowCount(section), 500);
        QVERIFY2(section.data().toString().contains(QStringLiteral("500")), qPrintable(section.data().toString()));
        QCOMPARE(tree.walkLength(), 501);
        QVERIFY(!tree.indexOfProblem(model.key(model.rowCount() - 2)).isValid());
        QVERIFY(tree.indexOfProblem(model.key(0)).isValid());
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
        auto *list = view.findChild<QTreeView *>(QStringLiteral("problemList"));
        view.resize(360, 400);
        view.show();
        QSignalSpy chosen(&view, &ProblemsView::findingChosen);
        const auto message = [&] { return chosen.last().first().value<Finding>().message.english(); };
        view.next(); // the worst first
        QVERIFY(message().startsWith(QStringLiteral("The total")));
        view.next();
        QCOMPARE(message(), QStringLiteral("No baseline."));
        QCOMPARE(chosen.last().at(1).toString(), sample.report().id);
        view.previous();
        view.previous();
        QCOMPARE(message(), QStringLiteral("A line was kept as narrative."));
        QTest::mouseClick(view.findChild<QToolButton *>(QStringLiteral("filter-warning")), Qt::LeftButton);
        QCOMPARE(treeOf(view).walkLength(), 2);
        QVERIFY(list->currentIndex().isValid());
        list->setCurrentIndex(treeOf(view).walkIndex(0));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(message().startsWith(QStringLiteral("The total")));
        for (const char16_t *name : {u"filter-error", u"filter-note"})
            view.findChild<QToolButton *>(QString::fromUtf16(name))->click();
        QVERIFY(list->isHidden());
        view.next();
    }

    void foldsWithKeysAndClicks()
    {
        SampleProject sample;
        ProblemsModel model;
        model.setProject(sample.project.get());
        ProblemsView view;
        view.setProblems(&model);
        model.setFindings(sample.report().id, findings());
        auto *list = view.findChild<QTreeView *>(QStringLiteral("problemList"));
        view.resize(360, 600);
        view.show();
        const auto warnings = [&] { return treeOf(view).indexOfGroup(QStringLiteral("warning")); };
        QVERIFY(list->isExpanded(warnings()));
        list->setCurrentIndex(warnings());
        QTest::keyClick(list, Qt::Key_Left);
        QVERIFY(!list->isExpanded(warnings()));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(list->isExpanded(warnings()));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(warnings()).center());
        QVERIFY(!list->isExpanded(warnings()));
        // It stays folded though the list changes, until the walk comes there.
        model.setFindings(sample.report().id, findings().mid(1));
        QVERIFY(!list->isExpanded(warnings()));
        QCOMPARE(list->currentIndex(), warnings());
        view.next();
        QVERIFY(list->isExpanded(warnings()));
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("No baseline."));
        // From the heading of a group backwards it is the one before.
        QSignalSpy chosen(&view, &ProblemsView::findingChosen);
        list->setCurrentIndex(warnings());
        view.previous();
        QVERIFY(chosen.last().first().value<Finding>().message.english().startsWith(QStringLiteral("The total")));
    }

    void setsApartWhatWasAccepted()
    {
        SampleProject sample;
        ProblemsModel model;
        model.setProject(sample.project.get());
        ProblemsView view;
        view.setProblems(&model);
        model.setFindings(sample.report().id, findings());
        auto *list = view.findChild<QTreeView *>(QStringLiteral("problemList"));
        view.next();
        view.next();
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("No baseline."));
        QSignalSpy asked(&view, &ProblemsView::acceptRequested);
        view.findChild<QAction *>(QStringLiteral("acceptProblem"))->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.last().first().value<QList<Problem>>().size(), 1);
        QList<Finding> all = findings();
        all[3] = accepted(all[3], "never measured here");
        model.setFindings(sample.report().id, all);
        QCOMPARE(view.title(), QStringLiteral("Problems 2"));
        // The walk goes on to the next, not into what was accepted.
        QVERIFY(list->currentIndex().data().toString().startsWith(QStringLiteral("0.58%")));
        for (int i = 0; i < 4; ++i) {
            view.next();
            QVERIFY(list->currentIndex().data(ProblemsModel::AcceptedRole).toString().isEmpty());
        }
        QVERIFY2(view.position().contains(QStringLiteral("of 3")), qPrintable(view.position()));
        const QModelIndex group = treeOf(view).indexOfGroup(ProblemsTree::acceptedKey());
        QVERIFY(!list->isExpanded(group));
        view.showGroup(ProblemsTree::acceptedKey());
        QVERIFY(list->isExpanded(group));
        list->setCurrentIndex(treeOf(view).index(0, 0, treeOf(view).index(0, 0, group)));
        auto *back = view.findChild<QAction *>(QStringLiteral("takeBackAcceptance"));
        QVERIFY(back->isVisible() && back->isEnabled());
        QVERIFY(!view.findChild<QAction *>(QStringLiteral("acceptProblem"))->isVisible());
        QCOMPARE(view.findChild<QLabel *>(QStringLiteral("problemReason"))->text(),
                 QStringLiteral("Accepted: never measured here"));
        QSignalSpy taken(&view, &ProblemsView::takeBackRequested);
        back->trigger();
        QCOMPARE(taken.last().first().value<QList<Problem>>().first().finding.message.english(),
                 QStringLiteral("No baseline."));
        // Several, or a whole group, at once.
        list->setCurrentIndex(treeOf(view).indexOfGroup(QStringLiteral("warning")));
        list->selectionModel()->select(treeOf(view).walkIndex(0), QItemSelectionModel::Select);
        view.findChild<QAction *>(QStringLiteral("acceptProblem"))->trigger();
        QCOMPARE(asked.last().first().value<QList<Problem>>().size(), 2);
    }

    void explainsTheCurrentProblem()
    {
        SampleProject sample;
        sample.set("finance-outcome/total", Column::Budget, "31690000");
        ProblemsModel model;
        model.setProject(sample.project.get());
        ProblemsView view;
        view.setProblems(&model);
        const QList<Finding> found = check(sample.report());
        model.setFindings(sample.report().id, found);
        const auto total = std::ranges::find(found, QStringLiteral("finance-total"), &Finding::rule);
        QVERIFY(total != found.end());
        QVERIFY(view.showProblem({sample.report().id, *total}));
        QCOMPARE(view.findChild<QLabel *>(QStringLiteral("problemWhy"))->text(),
                 ruleNamed(u"finance-total")->why.translated());
        QVERIFY(view.findChild<QLabel *>(QStringLiteral("problemRule"))->text().contains(u"finance-total"));
        QVERIFY(!view.findChild<QLabel *>(QStringLiteral("problemMessage"))->text().isEmpty());
        QSignalSpy explained(&view, &ProblemsView::rulesRequested);
        view.findChild<QAction *>(QStringLiteral("explainRule"))->trigger();
        QCOMPARE(explained.last().first().toString(), QStringLiteral("finance-total"));
        QSignalSpy off(&view, &ProblemsView::switchOffRequested);
        view.findChild<QAction *>(QStringLiteral("switchOffRule"))->trigger();
        QCOMPARE(off.last().first().toString(), QStringLiteral("finance-total"));
        const std::unique_ptr<QMenu> menu(view.makeMenu());
        QVERIFY(menu->actions().contains(view.findChild<QAction *>(QStringLiteral("acceptProblem"))));
    }

    void changesNothingInAProjectForReading()
    {
        SampleProject sample;
        sample.set("finance-outcome/total", Column::Budget, "31690000");
        const QString path = sample.project->path();
        sample.project.reset();
        auto opened = Project::open(path, Project::Mode::ReadOnly);
        QVERIFY(opened);
        ProblemsModel model;
        model.setProject(opened->get());
        ProblemsView view;
        view.setProblems(&model);
        const Report &report = (*opened)->reports().front();
        model.setFindings(report.id, check(report));
        view.next();
        for (const char16_t *name : {u"acceptProblem", u"switchOffRule"}) {
            const auto *action = view.findChild<QAction *>(QString::fromUtf16(name));
            QVERIFY(!action->isEnabled());
            QVERIFY(action->toolTip().contains(u"reading"));
        }
        QVERIFY(!view.findChild<QLabel *>(QStringLiteral("problemRefusal"))->isHidden());
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
        auto *origin = view.findChild<QComboBox *>(QStringLiteral("origin"));
        auto *warnings = view.findChild<QToolButton *>(QStringLiteral("filter-warning"));
        QCOMPARE(treeOf(view).walkLength(), 4);
        origin->setCurrentIndex(1);
        QCOMPARE(treeOf(view).walkLength(), 2);
        QVERIFY(warnings->text().startsWith(QLatin1Char('2')));
        origin->setCurrentIndex(2);
        QCOMPARE(treeOf(view).walkLength(), 2);
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
        auto *list = view.findChild<QTreeView *>(QStringLiteral("problemList"));
        auto *position = view.findChild<QLabel *>(QStringLiteral("position"));
        view.resize(360, 400);
        view.show();
        QCOMPARE(position->text(), QStringLiteral("4 not seen"));
        QVERIFY(view.position().isEmpty());
        view.next();
        QCOMPARE(position->text(), QStringLiteral("1 of 4 · 3 not seen"));
        QVERIFY2(view.position().startsWith(QStringLiteral("1 of 4: Error · The total")), qPrintable(view.position()));
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
        QVERIFY(treeOf(view).walkIndex(0).data(ProblemsModel::SeenRole).toBool());
        QVERIFY(!treeOf(view).walkIndex(3).data(ProblemsModel::SeenRole).toBool());
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
        QCOMPARE(message(), QStringLiteral("No baseline."));
        // It is mended: the next is the one that followed, not the first of all.
        QList<Finding> left = findings();
        left.removeAt(3);
        model.setFindings(sample.report().id, left);
        view.next();
        QVERIFY(message().startsWith(QStringLiteral("0.58%")));
        // One before it goes: the walk stays where it is.
        left.removeAt(1);
        model.setFindings(sample.report().id, left);
        view.next();
        QCOMPARE(message(), QStringLiteral("A line was kept as narrative."));
        view.previous();
        QVERIFY(message().startsWith(QStringLiteral("0.58%")));
        // All are gone, then some come.
        model.setFindings(sample.report().id, {});
        view.next();
        model.setFindings(sample.report().id, findings());
        view.next();
        QVERIFY(message().startsWith(QStringLiteral("The total")));
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
        view.resize(300, 620);
        view.show();
        auto *list = view.findChild<QTreeView *>(QStringLiteral("problemList"));
        view.next();
        const auto height = [&](int number) { return list->visualRect(treeOf(view).walkIndex(number)).height(); };
        QTRY_VERIFY(height(0) > height(1)); // the long one has its lines
        // Nothing asks for more room than there is.
        for (const QWidget *part : view.findChildren<QWidget *>()) {
            if (part->isVisibleTo(&view))
                QVERIFY2(part->mapTo(&view, QPoint()).x() >= 0 &&
                             part->mapTo(&view, QPoint(part->width(), 0)).x() <= view.width(),
                         qPrintable(part->objectName() + QLatin1String(part->metaObject()->className())));
        }
        picture(view, QStringLiteral("problems-") + QString::fromLatin1(QTest::currentDataTag()));
    }
};

QTEST_MAIN(ProblemsTest)
#include "ProblemsTest.moc"
