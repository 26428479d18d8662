// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/Match.h"
#include "app/merge/Compare.h"
#include "tests/app/merge/RandomStates.h"

#include <QSet>

using namespace outturn;
using namespace outturn::testing;

class MatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What `ours` is called in another edition of the sample, of which something was replaced.
    void rowsKeepTheirIds_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("id"); ///< ours
        QTest::addColumn<QString>("actual");
        const QString settlement = u"impact-2/2.2/idps"_s;
        QTest::newRow("the same") << QByteArray("2023") << QByteArray("2023") << settlement << u"90.48%"_s;
        QTest::newRow("another code") << QByteArray("2.2 Proportion of people residing")
                                      << QByteArray("2.3 Proportion of people residing") << settlement << u"90.48%"_s;
        QTest::newRow("another title") << QByteArray("safe and secure settlements with access")
                                       << QByteArray("safe settlements with some access") << settlement << u"90.48%"_s;
        QTest::newRow("another code and title: another row")
            << QByteArray("2.2 Proportion of people residing in physically safe and secure settlements with access to "
                          "basic facilities")
            << QByteArray("2.4 Share of households that have a roof") << settlement << u"(none)"_s;
        QTest::newRow("another population type: another row")
            << QByteArray("facilities\tIDPs") << QByteArray("facilities\tReturnees") << settlement << u"(none)"_s;
        QTest::newRow("an equal row before it")
            << QByteArray("Testland\t2.2 Proportion of people residing in physically safe and secure settlements with "
                          "access to basic facilities\tIDPs\tUnknown\t90.48%")
            << QByteArray(
                   "Testland\t2.2 Proportion of people residing in physically safe and secure settlements with "
                   "access to basic facilities\tIDPs\t1%\t2%\nTestland\t2.2 Proportion of people residing in "
                   "physically safe and secure settlements with access to basic facilities\tIDPs\tUnknown\t90.48%")
            << settlement << u"90.48%"_s;
        QTest::newRow("a finance row with other words")
            << QByteArray("OA2: Status") << QByteArray("OA2: Status and more") << u"finance-outcome/oa2"_s << u"600"_s;
    }
    void rowsKeepTheirIds()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, id);
        QFETCH(QString, actual);
        const Report ours = read(sampleSource());
        const Report edition = read(sampleSource().replace(before, after));
        const Report theirs = matched(edition, {&ours});
        const Cell *cell = theirs.cell(RowId(id), Column::Actual);
        if (!cell)
            cell = theirs.cell(RowId(id), Column::Budget);
        QCOMPARE(cell ? cell->value().written() : u"(none)"_s, actual);
        // Nothing but names has changed, and none is there twice.
        QCOMPARE(theirs.indicators.size(), edition.indicators.size());
        QSet<RowId> ids;
        for (size_t i = 0; i < theirs.indicators.size(); ++i) {
            ids.insert(theirs.indicators[i].id);
            IndicatorRow row = theirs.indicators[i];
            row.id = edition.indicators[i].id;
            QVERIFY(row == edition.indicators[i]);
        }
        QCOMPARE(size_t(ids.size()), theirs.indicators.size());
        for (const Finding &finding : theirs.findings) {
            for (const RowId &row : finding.rows)
                QVERIFY(theirs.positionOf(row).first >= 0 || seriesRow(row));
        }
    }

    void aSectionWithAnotherNumberKeepsItsId()
    {
        const QByteArray source = sampleSource();
        const Report ours = read(source);
        QByteArray renumbered = source;
        renumbered.replace("1.2. Progress Against the Desired Impact", "1.3. Progress Against the Desired Impact")
            .replace("- 1.2 - Progress Against the Desired Impact", "- 1.3 - Progress Against the Desired Impact");
        const Report edition = read(renumbered);
        QVERIFY(!edition.section(u"1.2"_s) && edition.section(u"1.3"_s));
        const Report theirs = matched(edition, {&ours});
        QVERIFY(theirs.section(u"1.2"_s) && !theirs.section(u"1.3"_s));
        QVERIFY(compare(ours, theirs).isSame());
    }

    void aRowMadeByHandTakesNoIdOfAnother()
    {
        const Report ours = read(sampleSource());
        Report edited = ours;
        const RowId idps(u"impact-1/1.2/idps"_s);
        const auto copies = duplicateRowsIntent(edited, {idps});
        QVERIFY(copies.has_value());
        for (const Edit &edit : *copies)
            QVERIFY(outturn::apply(edit, edited).has_value());
        const Report theirs = matched(ours, {&ours, &edited});
        QVERIFY(compare(ours, theirs).isSame());
        QVERIFY(edited.indicator(RowId(u"impact-1/1.2/idps~2"_s)));
        QVERIFY(!theirs.indicator(RowId(u"impact-1/1.2/idps~2"_s)));
    }

    void anEditionOfItselfIsTheSame()
    {
        const quint32 seed = chosenSeed();
        RandomEdits random(seed);
        for (int round = 0; round < 50; ++round) {
            Report report = read(sampleSource());
            random.edit(report, int(random.below(20)));
            const Report same = matched(report, {&report});
            QVERIFY2(wholeText(same) == wholeText(report), qPrintable(u"seed %1, round %2"_s.arg(seed).arg(round)));
        }
    }
};

QTEST_GUILESS_MAIN(MatchTest)
#include "MatchTest.moc"
