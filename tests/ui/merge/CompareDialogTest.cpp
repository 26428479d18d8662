// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/CompareDialog.h"
#include "ui/merge/DifferenceModel.h"
#include "ui/merge/DifferenceTable.h"
#include "ui/merge/RunsText.h"

#include "tests/ui/outline/SampleProject.h"
#include "ui/look/Look.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>

using namespace outturn;
using namespace outturn::testing;
using namespace Qt::StringLiterals;

namespace {

void setWords(SampleProject &sample, const QString &section, const QString &words)
{
    const auto edit = setParagraphsIntent(sample.report(), section, ParagraphRole::Narrative, {words});
    QVERIFY(edit && sample.project->commit(sample.report().id, *edit));
}

/// A version, and after it changes of every kind.
void changeMuch(SampleProject &sample)
{
    QVERIFY(sample.project->makeVersion(u"sent for review"_s));
    sample.set("outcome-8/8.1/idps", Column::Actual, "58%");
    sample.set("outcome-8/8.1/idps", Column::Target, "");
    sample.set("impact-1/1.2/stateless-persons", Column::Baseline, "12%");
    setWords(sample, u"3.2"_s, u"Money came on time."_s);
    const IndicatorRow gone = *sample.report().indicator(RowId(u"outcome-8/8.2/idps"_s));
    const auto [table, position] = sample.report().positionOf(gone.id);
    QVERIFY(sample.project->commit(sample.report().id,
                                   DeleteRow{sample.report().tables[static_cast<size_t>(table)].id, position, gone}));
}

QString described(const QModelIndex &at)
{
    QStringList cells;
    for (int column = 0; column < DifferenceModel::Columns; ++column)
        cells << at.siblingAtColumn(column).data().toString();
    cells.removeAll(QString());
    return cells.join(u" | "_s);
}

bool compared(CompareDialog &dialog, const QString &a, const QString &b)
{
    QSignalSpy done(&dialog, &CompareDialog::compared);
    dialog.compareVersions(a, b);
    return !done.isEmpty() || done.wait(10000);
}

} // namespace

class CompareDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatDiffersBySection()
    {
        SampleProject sample;
        changeMuch(sample);
        CompareDialog dialog(*sample.project);
        auto *table = dialog.findChild<DifferenceTable *>();
        QAbstractItemModelTester tester(table->model());
        QVERIFY(compared(dialog, u"sent for review"_s, {}));
        QCOMPARE(
            printed(*table->model(), described),
            u"1. Attaining Favorable Protection Environments\n"
            "1.2, Stateless Persons | Baseline | Unknown | 12%\n"
            "8. Well-Being and Basic Needs\n"
            "8.2, IDPs | whole row | 8.2 | Proportion of people with primary reliance on clean (cooking) fuels and "
            "technology | IDPs | Unknown | 90.00% | 88.67% | (no such row)\n"
            "8.1, IDPs | Target | 20.00% | (empty)\n"
            "8.1, IDPs | Actual | 0.58% | 58%\n"
            "3.2 Resources Overview\n"
            "Paragraph 1 | Money came [removed: late.] [added: on time.]\n"_s);
        QCOMPARE(dialog.summaryText(), u"What differs: 1 whole row(s), 3 cell(s), 1 place(s) of the narrative"_s);
        QCOMPARE(table->model()->headerData(DifferenceModel::SideA, Qt::Horizontal).toString(), u"sent for review"_s);
        QCOMPARE(table->model()->headerData(DifferenceModel::SideB, Qt::Horizontal).toString(), u"As it is now"_s);
        // The other way round the row has come.
        QVERIFY(compared(dialog, {}, u"sent for review"_s));
        QVERIFY(printed(*table->model(), described).contains(u"8.2, IDPs | whole row | (no such row) | 8.2 |"_s));
    }

    void listsWhatWasDecided()
    {
        SampleProject sample;
        QVERIFY(sample.project->makeVersion(u"as read"_s));
        const auto set = [&](const QString &subject, const QString &part, const QString &words) {
            const auto edit = setIntent(sample.report(), subject, part, words);
            QVERIFY(edit && sample.project->commit(sample.report().id, *edit));
        };
        set(u"rule/section-empty"_s, u"off"_s, u"not needed here"_s);
        set(u"finding/finance-total/0123456789ab"_s, u"accepted"_s, u"Confirmed."_s);
        set(u"progress/outcome/8.1"_s, u"near"_s, u"80%"_s);
        set(u"figure/budget-by-outcome-area"_s, u"title"_s, u"Money"_s);
        CompareDialog dialog(*sample.project);
        auto *table = dialog.findChild<DifferenceTable *>();
        QVERIFY(compared(dialog, u"as read"_s, {}));
        const QString lines = printed(*table->model(), described);
        for (const QString &line :
             {u"Rule section-empty | a rule of the checks | switched on | switched off: not needed here\n"_s,
              u"Finding finance-total/0123456789ab | a finding of the checks | not accepted | accepted: Confirmed.\n"_s,
              u"8.1 (outcome): near the target from | how progress is judged | as the framework has it | 80%\n"_s,
              u" | words of a figure | (empty) | Money\n"_s})
            QVERIFY2(lines.contains(line), qPrintable(lines));
        QCOMPARE(dialog.summaryText(),
                 u"What differs: 1 title(s) and note(s) of figures, 3 decision(s) about checks and progress"_s);
    }

    void saysThatNothingDiffers()
    {
        SampleProject sample;
        QVERIFY(sample.project->makeVersion(u"as read"_s));
        CompareDialog dialog(*sample.project);
        dialog.show();
        QVERIFY(compared(dialog, u"as read"_s, {}));
        QCOMPARE(dialog.summaryText(), u"Nothing differs."_s);
        QVERIFY(!dialog.findChild<DifferenceTable *>()->isVisible());
        // It follows what is edited, and a version that is made.
        QSignalSpy done(&dialog, &CompareDialog::compared);
        sample.set("outcome-8/8.1/idps", Column::Actual, "58%");
        QVERIFY(done.wait(5000));
        QCOMPARE(dialog.summaryText(), u"What differs: 1 cell(s)"_s);
        QVERIFY(sample.project->makeVersion(u"later"_s));
        auto *b = dialog.findChild<QComboBox *>(u"compareB"_s);
        b->setCurrentIndex(b->findData(u"later"_s));
        QMetaObject::invokeMethod(b, "activated", Q_ARG(int, b->currentIndex()));
        QVERIFY(done.wait(5000));
        QCOMPARE(dialog.summaryText(), u"What differs: 1 cell(s)"_s);
        // Between two versions nothing follows.
        QVERIFY(sample.project->undo());
        QVERIFY(!done.wait(600));
    }

    void comparesEachReport()
    {
        SampleProject sample(2);
        QVERIFY(sample.project->makeVersion(u"as read"_s));
        const QString second = sample.report(1).id;
        const auto edit = setCellIntent(sample.report(1), RowId(u"outcome-8/8.1/idps"_s), Column::Actual, u"58%");
        QVERIFY(sample.project->commit(second, *edit));
        CompareDialog dialog(*sample.project);
        QVERIFY(compared(dialog, u"as read"_s, {}));
        auto *table = dialog.findChild<DifferenceTable *>();
        QCOMPARE(printed(*table->model(), described), u"Sudland · 2024 · 8. Well-Being and Basic Needs\n"
                                                      "8.1, IDPs | Actual | 0.58% | 58%\n"_s);
        QSignalSpy chosen(&dialog, &CompareDialog::cellChosen);
        dialog.show();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).toString(), second);
        QCOMPARE(chosen.first().at(1).value<RowId>(), RowId(u"outcome-8/8.1/idps"_s));
    }

    void goesToParagraphsAndSections()
    {
        SampleProject sample;
        changeMuch(sample);
        CompareDialog dialog(*sample.project);
        QVERIFY(compared(dialog, u"sent for review"_s, {}));
        dialog.show();
        auto *table = dialog.findChild<DifferenceTable *>();
        QSignalSpy paragraphs(&dialog, &CompareDialog::paragraphChosen);
        QSignalSpy sections(&dialog, &CompareDialog::sectionChosen);
        const auto choose = [&](int row) {
            table->scrollTo(table->model()->index(row, 0));
            const QPoint at = table->visualRect(table->model()->index(row, 0)).center();
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
        };
        choose(7);
        QCOMPARE(paragraphs.size(), 1);
        QCOMPARE(paragraphs.first().at(1).toString(), u"3.2"_s);
        choose(3); // a row that has gone: its section
        QCOMPARE(sections.size(), 1);
        QVERIFY(sections.first().at(1).toString().startsWith(u"outcome-area-8"_s));
    }

    void keepsTheEndsOfLongRuns()
    {
        const QString words = u"one two three four five six seven eight nine ten "_s.repeated(40);
        const auto runs = DifferenceRows::shortened(wordRuns(u"A "_s + words + u"Z"_s, u"B "_s + words + u"Y"_s));
        QCOMPARE(runs.size(), size_t(5));
        QVERIFY(runs[2].text.size() < 400);
        QVERIFY(runs[2].text.startsWith(u"one two"_s));
        QVERIFY(runs[2].text.endsWith(u"nine ten "_s));
        QVERIFY(runs[2].text.contains(u"…"_s));
        const QFont font;
        QVERIFY(heightOfRuns(300, runs, font) > heightOfRuns(3000, runs, font));
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
        changeMuch(sample);
        setWords(sample, u"1.1"_s,
                 u"The evaluation of the year saw the naïve plan give way to a clear list of needs. It was long."_s);
        CompareDialog dialog(*sample.project);
        dialog.resize(mirrored ? 560 : 860, 520);
        dialog.show();
        QVERIFY(compared(dialog, u"sent for review"_s, {}));
        auto *table = dialog.findChild<DifferenceTable *>();
        QVERIFY(table->currentIndex().isValid());
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(table->rowHeight(row) >= table->fontMetrics().height());
        picture(dialog, u"compare-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(CompareDialogTest)
#include "CompareDialogTest.moc"
