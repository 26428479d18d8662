// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/UpdateDialog.h"

#include "tests/ui/outline/SampleProject.h"
#include "ui/look/Look.h"
#include "ui/merge/ConflictTable.h"
#include "ui/merge/DifferenceTable.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace outturn;
using namespace outturn::testing;
using namespace Qt::StringLiterals;

namespace {

UpdateReview review(const SampleProject &sample, bool conflicts)
{
    UpdateReview review{u"Update from file"_s,
                        u"“norland-corrected.txt” is another edition of Norland · 2023."_s,
                        u"&Update"_s,
                        u"Source until now"_s,
                        u"Edited here"_s,
                        u"New edition"_s,
                        u"All as edited &here"_s,
                        u"All as in the &new edition"_s,
                        {},
                        {},
                        {}};
    const Report &report = sample.report();
    Report edited = report;
    const auto edit = setCellIntent(edited, RowId(u"outcome-8/8.2/idps"_s), Column::Target, u"5%");
    if (!apply(*edit, edited))
        qFatal("refused");
    review.ours = DifferenceRows::of(report, edited, compare(report, edited), false);
    if (!conflicts)
        return review;
    const Conflict list[] = {
        {Conflict::What::Cell, u"outcome-area-8"_s, u"outcome-8/8.1/idps"_s, u"actual"_s, u"0.58%"_s, u"58%"_s,
         u"57.90%"_s},
        {Conflict::What::Paragraphs, u"3.2"_s, u"3.2"_s, u"paragraph-1"_s, u"Money came late."_s,
         u"Money came late and in parts."_s, u"Money came on time."_s},
        {Conflict::What::Cell,
         u"outcome-area-8"_s,
         u"outcome-8/8.2/idps"_s,
         u"target"_s,
         u"90.00%"_s,
         u"95%"_s,
         {},
         true},
    };
    for (const Conflict &conflict : list)
        review.conflicts.push_back(ConflictLine::of(conflict, report, MergeOnto::Theirs, false));
    return review;
}

} // namespace

class UpdateDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasDecidedOnEachSide()
    {
        SampleProject sample;
        UpdateReview decided = review(sample, false);
        for (const Conflict &conflict :
             {Conflict{Conflict::What::Remark, {}, u"rule/section-empty"_s, u"off"_s, {}, u"not needed here"_s, {}},
              Conflict{Conflict::What::Remark, {}, u"progress"_s, u"near"_s, {}, u"80%"_s, u"85%"_s}})
            decided.conflicts.push_back(ConflictLine::of(conflict, sample.report(), MergeOnto::Ours, false));
        UpdateDialog dialog(decided);
        const auto *model = dialog.findChild<ConflictTable *>()->model();
        const auto words = [&](int row) {
            QStringList cells;
            for (int column = ConflictModel::Where; column <= ConflictModel::Theirs; ++column)
                cells << model->index(row, column).data().toString().replace(u'\n', u'/');
            return cells.join(u" | "_s);
        };
        QCOMPARE(words(0), u"Rule section-empty/a rule of the checks | switched on | switched off: not needed here | "
                           "switched on"_s);
        QCOMPARE(words(1), u"All indicators: near the target from/how progress is judged | as the framework has it | "
                           "80% | 85%"_s);
    }

    void asksOnlyAboutConflicts()
    {
        SampleProject sample;
        UpdateDialog dialog(review(sample, true));
        auto *table = dialog.findChild<ConflictTable *>();
        QAbstractItemModelTester tester(table->model());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *apply = dialog.findChild<QPushButton *>(u"applyUpdate"_s);
        auto *open = dialog.findChild<QLabel *>(u"stillOpen"_s);
        QVERIFY(!apply->isEnabled());
        QCOMPARE(open->text(), u"3 still to decide"_s);
        QCOMPARE(table->model()->index(0, ConflictModel::Where).data().toString(), u"8.1, IDPs\nActual"_s);
        QCOMPARE(table->model()->index(1, ConflictModel::Where).data().toString(),
                 u"3.2 Resources Overview\nParagraph 1"_s);

        // With keys.
        QVERIFY(table->hasFocus());
        QCOMPARE(table->currentIndex(), table->model()->index(0, ConflictModel::Ours));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(dialog.choices()[0], Choice::Ours);
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(dialog.choices()[0], Choice::Theirs);
        QVERIFY(dialog.isVisible());
        QCOMPARE(open->text(), u"2 still to decide"_s);
        // With the mouse, anywhere in the words.
        const QRect ours = table->visualRect(table->model()->index(1, ConflictModel::Ours));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, ours.center());
        QCOMPARE(dialog.choices()[1], Choice::Ours);
        QVERIFY(table->model()
                    ->index(1, ConflictModel::Ours)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"chosen: "_s));
        // What has no place cannot be chosen.
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(2, ConflictModel::Ours)).center());
        QCOMPARE(dialog.choices()[2], Choice::Open);
        QVERIFY(!apply->isEnabled());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(2, ConflictModel::Theirs)).center());
        QCOMPARE(dialog.choices()[2], Choice::Theirs);
        QVERIFY(apply->isEnabled());
        QCOMPARE(open->text(), QString());
        QTest::mouseClick(apply, Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void answersAllAtOnce()
    {
        SampleProject sample;
        UpdateDialog dialog(review(sample, true));
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"allOurs"_s), Qt::LeftButton);
        // The last one can only be as in the new edition.
        QCOMPARE(dialog.choices(), (std::vector{Choice::Ours, Choice::Ours, Choice::Theirs}));
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"allTheirs"_s), Qt::LeftButton);
        QCOMPARE(dialog.choices(), (std::vector{Choice::Theirs, Choice::Theirs, Choice::Theirs}));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

    void showsWhatEachSideChanged()
    {
        SampleProject sample;
        UpdateDialog dialog(review(sample, false));
        dialog.show();
        auto *tabs = dialog.findChild<QTabWidget *>(u"updateParts"_s);
        QCOMPARE(tabs->count(), 2);
        QCOMPARE(tabs->tabText(0), u"New edition 0"_s);
        QCOMPARE(tabs->tabText(1), u"Edited here 1"_s);
        QVERIFY(!dialog.findChild<ConflictTable *>());
        QCOMPARE(dialog.findChildren<DifferenceTable *>().size(), 1);
        QVERIFY(dialog.findChild<QPushButton *>(u"applyUpdate"_s)->isEnabled());
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
        UpdateDialog dialog(review(sample, true));
        dialog.resize(mirrored ? 640 : 980, 480);
        dialog.show();
        auto *table = dialog.findChild<ConflictTable *>();
        table->model()->setData(table->model()->index(0, ConflictModel::Theirs), Qt::Checked, Qt::CheckStateRole);
        QVERIFY(table->currentIndex().isValid());
        picture(dialog, u"update-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(UpdateDialogTest)
#include "UpdateDialogTest.moc"
