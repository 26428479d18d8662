// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/OutlineModel.h"
#include "ui/outline/OutlineView.h"

#include "tests/ui/outline/SampleProject.h"
#include "ui/look/Look.h"

#include <QAbstractItemModelTester>

using namespace outturn;
using namespace outturn::testing;

namespace {

QString described(const QModelIndex &index)
{
    QString line = index.data().toString();
    const QVariant count = index.data(OutlineModel::CountRole);
    if (count.isValid())
        line += QStringLiteral(" [%1]").arg(count.toInt());
    if (index.data(OutlineModel::EditedRole).toBool())
        line += QStringLiteral(" *");
    else if (index.data(OutlineModel::EditedBelowRole).toBool())
        line += QStringLiteral(" (*)");
    if (index.data(OutlineModel::ProblemsRole).toInt() > 0)
        line += QStringLiteral(" !%1/%2")
                    .arg(index.data(OutlineModel::ProblemsRole).toInt())
                    .arg(index.data(OutlineModel::SeverityRole).toInt());
    return line;
}

Finding finding(Severity severity, const char *row)
{
    Finding result;
    result.severity = severity;
    result.rows = {RowId(QString::fromLatin1(row))};
    return result;
}

constexpr auto idps = "outcome-8/8.1/idps";

} // namespace

class OutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheReport()
    {
        SampleProject sample;
        OutlineModel model;
        QAbstractItemModelTester tester(&model);
        model.setProject(sample.project.get());
        QCOMPARE(printed(model, described), QStringLiteral("Annual Results Report\n"
                                                           "Section 1 · Context and Overview\n"
                                                           "  1.1 Changes to the Operational Context\n"
                                                           "  1.2 Progress Against the Desired Impact\n"
                                                           "    1. Attaining Favorable Protection Environments [3]\n"
                                                           "Section 2 · Results\n"
                                                           "  2.1 Outcomes and Achievements\n"
                                                           "    6. Safety and Access to Justice [0]\n"
                                                           "      Progress Against the Desired Outcome\n"
                                                           "    8. Well-Being and Basic Needs [2]\n"
                                                           "      Progress Against the Desired Outcome\n"
                                                           "Section 3 · Resources\n"
                                                           "  3.1 Financial Data [4]\n"
                                                           "  3.2 Resources Overview\n"));
        QCOMPARE(model.caption(), QStringLiteral("Norland · 2023"));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), model.caption());
    }

    void givesEachReportARoot()
    {
        SampleProject sample(2);
        OutlineModel model;
        QAbstractItemModelTester tester(&model);
        model.setProject(sample.project.get());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Norland · 2023"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Sudland · 2024"));
        QVERIFY(model.caption().isEmpty());
        const QModelIndex area = model.indexOf(sample.report(1).id, QStringLiteral("outcome-area-8"));
        QCOMPARE(area.data().toString(), QStringLiteral("8. Well-Being and Basic Needs"));
        QCOMPARE(area.parent().parent().parent(), model.index(1, 0));
    }

    void marksAnEditAndItsUndo()
    {
        SampleProject sample;
        OutlineModel model;
        QAbstractItemModelTester tester(&model);
        model.setProject(sample.project.get());
        const QString before = printed(model, described);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        sample.set(idps, Column::Actual, "58%");
        const QModelIndex area = model.indexOf(sample.report().id, QStringLiteral("outcome-area-8"));
        QVERIFY(area.data(OutlineModel::EditedRole).toBool());
        QCOMPARE(changed.size(), 3); // the area and the two above it
        QVERIFY(area.parent().data(OutlineModel::EditedBelowRole).toBool());
        QVERIFY(!area.parent().data(OutlineModel::EditedRole).toBool());
        sample.set(idps, Column::Target, "25%");
        QCOMPARE(changed.size(), 3); // nothing looks different
        QVERIFY(sample.project->undo());
        QVERIFY(sample.project->undo());
        QCOMPARE(printed(model, described), before);
        QCOMPARE(changed.size(), 6);
    }

    void marksEditedNarrativeAndSeries()
    {
        SampleProject sample;
        OutlineModel model;
        model.setProject(sample.project.get());
        const auto words = setParagraphsIntent(sample.report(), QStringLiteral("3.2"), ParagraphRole::Narrative,
                                               {QStringLiteral("Money came on time.")});
        QVERIFY(words);
        QVERIFY(sample.project->commit(sample.report().id, *words));
        QVERIFY(model.indexOf(sample.report().id, QStringLiteral("3.2")).data(OutlineModel::EditedRole).toBool());
        const QModelIndex finances = model.indexOf(sample.report().id, QStringLiteral("3.1"));
        QVERIFY(!finances.data(OutlineModel::EditedRole).toBool());
        sample.set("budget-and-expenditure-trend/2022", Column::Budget, "1,000");
        QVERIFY(finances.data(OutlineModel::EditedRole).toBool());
    }

    void showsProblemsWithTheWorst()
    {
        SampleProject sample;
        OutlineModel model;
        QAbstractItemModelTester tester(&model);
        model.setProject(sample.project.get());
        model.setFindings(sample.report().id, {finding(Severity::Warning, idps), finding(Severity::Error, idps),
                                               finding(Severity::Note, idps)});
        const QModelIndex area = model.indexOf(sample.report().id, QStringLiteral("outcome-area-8"));
        QCOMPARE(described(area), QStringLiteral("8. Well-Being and Basic Needs [2] !2/2"));
        QCOMPARE(area.parent().data(OutlineModel::ProblemsBelowRole).toInt(), 2);
        const QString spoken = area.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("worst: error")), qPrintable(spoken));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setFindings(sample.report().id, {finding(Severity::Error, idps), finding(Severity::Warning, idps)});
        QCOMPARE(changed.size(), 0);
        model.setFindings(sample.report().id, {});
        QVERIFY(!area.data(OutlineModel::SeverityRole).isValid());
    }

    void goesToSectionsByKeys()
    {
        SampleProject sample;
        OutlineModel model;
        model.setProject(sample.project.get());
        OutlineView view;
        view.setOutline(&model);
        view.resize(300, 500);
        view.show();
        QVERIFY(view.currentIndex().isValid());
        QSignalSpy chosen(&view, &OutlineView::sectionChosen);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(chosen.takeLast().at(1).toString(), QStringLiteral("section-1"));
        QTest::keyClicks(&view, QStringLiteral("well"));
        QCOMPARE(chosen.takeLast().at(1).toString(), QStringLiteral("outcome-area-8"));
        chosen.clear();
        view.select(sample.report().id, QStringLiteral("3.1"));
        QCOMPARE(view.currentIndex().data(OutlineModel::SectionIdRole).toString(), QStringLiteral("3.1"));
        QCOMPARE(chosen.size(), 0);
    }

    void letsTheRootStandForTheFirstSection()
    {
        SampleProject sample(2);
        OutlineModel model;
        model.setProject(sample.project.get());
        OutlineView view;
        view.setOutline(&model);
        view.setCurrentIndex(model.index(1, 0));
        QSignalSpy chosen(&view, &OutlineView::sectionChosen);
        view.setCurrentIndex(model.index(0, 0));
        QCOMPARE(chosen.takeLast(), (QVariantList{sample.report(0).id, QStringLiteral("cover")}));
        view.select(sample.report(0).id, QStringLiteral("cover"));
        QCOMPARE(view.currentIndex(), model.index(0, 0));
    }

    void keepsWhatIsUnfolded()
    {
        SampleProject sample;
        OutlineModel model;
        model.setProject(sample.project.get());
        OutlineView view;
        view.setOutline(&model);
        const QModelIndex area = model.indexOf(sample.report().id, QStringLiteral("outcome-area-8"));
        QVERIFY(!view.isExpanded(area));
        QVERIFY(view.isExpanded(area.parent()));
        view.expand(area);
        view.collapse(model.index(1, 0));
        view.select(sample.report().id, QStringLiteral("3.1"));
        const QStringList unfolded = view.unfolded();
        model.setProject(nullptr);
        model.setProject(sample.project.get());
        QCOMPARE(view.unfolded(), unfolded);
        QCOMPARE(view.currentIndex().data(OutlineModel::SectionIdRole).toString(), QStringLiteral("3.1"));
        OutlineView other;
        other.setOutline(&model);
        other.setUnfolded(unfolded);
        QCOMPARE(other.unfolded(), unfolded);
    }

    void paintsInBothThemesAndDirections_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("right-to-left") << false << true;
    }
    void paintsInBothThemesAndDirections()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        Look::apply(*qApp, dark ? Theme::Dark : Theme::Light);
        SampleProject sample;
        OutlineModel model;
        model.setProject(sample.project.get());
        OutlineView view;
        view.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        view.setOutline(&model);
        view.resize(280, 420);
        view.show();
        sample.set(idps, Column::Actual, "58%");
        model.setFindings(sample.report().id,
                          {finding(Severity::Warning, idps), finding(Severity::Error, "finance-outcome/oa8")});
        view.select(sample.report().id, QStringLiteral("outcome-area-8"));
        const Colours &colours = Look::colours(view.palette());
        const QImage image = view.grab().toImage();
        const auto has = [&](const QColor &colour) {
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y) == colour)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(has(colours.accent) && has(colours.warning) && has(colours.error));
        picture(view, QStringLiteral("outline-") + QString::fromLatin1(QTest::currentDataTag()));
    }
};

QTEST_MAIN(OutlineTest)
#include "OutlineTest.moc"
