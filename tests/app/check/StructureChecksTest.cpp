// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/StructureChecks.h"

#include "app/check/AreaChecks.h"
#include "app/check/Checks.h"
#include "app/check/FinanceChecks.h"
#include "app/check/TableChecks.h"
#include "tests/app/check/SmallReport.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

using Changes = QList<std::pair<QString, QString>>;

class StructureChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSay();
    void sections_data();
    void sections();
    void emptiedByHand();
    void areas_data();
    void areas();
    void areasWithoutNumbersOrTables();
    void years_data();
    void years();
};

void StructureChecksTest::nothingToSay()
{
    const Report report = readText(smallReport());
    QCOMPARE(spokenFindings(QList<Finding>(report.findings.begin(), report.findings.end())), QStringList());
    QCOMPARE(spokenFindings(structureFindings(report)), QStringList());
    QCOMPARE(spokenFindings(areaFindings(report)), QStringList());
    QCOMPARE(spokenFindings(tableFindings(report)), QStringList());
    QCOMPARE(spokenFindings(financeFindings(report)), QStringList());
}

void StructureChecksTest::sections_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;

    QTest::newRow("a section is missing")
        << Changes{{u"\n1.3 Challenges to Achieving Impacts\n\nThe winter was long.\n"_s, u""_s}}
        << QStringList{u"warning section-missing: The section 1.3 “Challenges to Achieving Impacts” is missing"_s};
    QTest::newRow("the last is missing") << Changes{{u"\n4.1 Lessons Learned and Future Outlook\n\nStart earlier."_s,
                                                     u"\nStart earlier."_s}}
                                         << none; // its words stand under section 4, which has the same title
    QTest::newRow("another title under the number")
        << Changes{{u"1.3 Challenges to Achieving Impacts"_s, u"1.3 Challenges and Risks"_s}} << none;
    QTest::newRow("a section of the office's own")
        << Changes{{u"\nSection 4: Lessons Learned"_s, u"\n3.3 Thanks\n\nMany.\n\nSection 4: Lessons Learned"_s}}
        << none;
    QTest::newRow("another scheme") << Changes{{u"1.2. Progress Against the Desired Impact"_s, u"1.2. What Changed"_s},
                                               {u"1.3 Challenges to Achieving Impacts"_s, u"1.3 What Was Hard"_s},
                                               {u"\n1.4 Collaboration and Partnerships\n"_s, u""_s},
                                               {u"2.2. Age, Gender and Diversity"_s, u"2.2. Everyone"_s}}
                                    << none;
    QTest::newRow("an empty section")
        << Changes{{u"\nThe villages helped.\n"_s, u""_s}}
        << QStringList{u"warning section-empty: “1.4 Collaboration and Partnerships” has nothing under it"_s};
    QTest::newRow("an empty one below an area")
        << Changes{{u"\nLeaflets were printed.\n"_s, u""_s}}
        << QStringList{u"warning section-empty: “Progress Against the Desired Outcome” has nothing under it"_s};
    QTest::newRow("the end is empty")
        << Changes{{u"\nStart earlier.\n"_s, u""_s}}
        << QStringList{u"warning section-empty: “4.1 Lessons Learned and Future Outlook” has nothing under it"_s};
    const QString imprint = u"\nPublisher\nThe Agency of Villages\n\nwww.example.org\n"_s;
    QTest::newRow("the publisher at the end is no content")
        << Changes{{u"\nStart earlier.\n"_s, imprint}}
        << QStringList{u"warning section-empty: “4.1 Lessons Learned and Future Outlook” has nothing under it"_s};
    QTest::newRow("the publisher below words")
        << Changes{{u"\nStart earlier.\n"_s, u"\nStart earlier.\n"_s + imprint}} << none;
    QTest::newRow("short lines at the end")
        << Changes{{u"\nStart earlier.\n"_s, u"\nStart earlier\n\nAsk more\n"_s}} << none;
    QTest::newRow("a table is content") << Changes{{u"\nPeople are safe.\n"_s, u""_s},
                                                   {u"\nRoads were built.\n"_s, u""_s}}
                                        << none;
    QTest::newRow("statements are content")
        << Changes{{u"\nServices are known.\n"_s, u"\nServices are known.\n\nMore of them.\n"_s}} << none;
    QTest::newRow("the title of a trend is content")
        << Changes{{u"\nDonors were generous.\n"_s, u"\nBudget and Expenditure Trend\n"_s}} << none;
}

void StructureChecksTest::sections()
{
    QFETCH(Changes, changes);
    QFETCH(QStringList, expected);
    QCOMPARE(spokenFindings(structureFindings(readChanged(changes))), expected);
}

void StructureChecksTest::emptiedByHand()
{
    Report report = readText(smallReport());
    report.section(u"1.4"_s)->paragraphs.clear();
    const QList<Finding> findings = structureFindings(report);
    QCOMPARE(spokenFindings(findings),
             QStringList{u"warning section-empty: “1.4 Collaboration and Partnerships” has nothing under it"_s});
    QCOMPARE(findings.first().section, u"1.4"_s);
    QVERIFY(!findings.first().place.isNowhere());
}

void StructureChecksTest::areas_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    const QString justice = u"\n6. Outcome Area: Safety and Access to Justice\n\nCourts are near.\n"
                            "\nProgress Against the Desired Outcome\n\nJudges came.\n"_s;

    QTest::newRow("results and no money")
        << Changes{{u"OA4: GBV\t"_s, u"OA5: Children\t"_s}}
        << QStringList{u"warning area-without-finance: OA4: GBV has results in this report, and no row in the table of "
                       "budget and expenditure"_s,
                       u"note area-without-results: OA5: Children has an expenditure of 800, and neither a section nor "
                       "an indicator in this report"_s};
    QTest::newRow("money that is nothing")
        << Changes{{u"EA17: Systems\t500"_s, u"OA5: Children\t0\t0\t\t\t\nEA17: Systems\t500"_s}} << none;
    QTest::newRow("enabling areas have money alone") << Changes{{u"EA17: Systems"_s, u"EA20: External"_s}} << none;
    QTest::newRow("results among the other core indicators")
        << Changes{{u"\n2.2. Age"_s,
                    u"\nOther Core Outcome Indicators\n\nCountry\tIndicator\tPopulation Type\tStrategy "
                    "Baseline\tTarget (2023)\tActual (2023)\nTestland\t16.2 Proportion of people "
                    "covered by national social protection systems\tIDPs\t1.00%\t2.00%\t3.00%\n\n2.2. Age"_s}}
        << QStringList{
               u"note area-without-finance: OA16: Integrate has results in this report, and no row in the table "
               "of budget and expenditure"_s};
    QTest::newRow("an area without indicators and money")
        << Changes{{u"\n2.2. Age"_s, justice + u"\n2.2. Age"_s}}
        << QStringList{
               u"note area-without-indicators: “Safety and Access to Justice” has no indicator, neither in a "
               "table of its own nor among the other core indicators"_s,
               u"warning area-without-finance: OA6: Justice has results in this report, and no row in the table "
               "of budget and expenditure"_s};
    QTest::newRow("two headings of one area")
        << Changes{{u"\n2.2. Age"_s, u"\n4. Outcome Area: Gender-based Violence\n\nAgain.\n\n2.2. Age"_s}}
        << QStringList{u"warning area-twice: The area 4 has a heading for the second time: “Gender-based Violence” and "
                       "“Gender-based Violence”"_s};
    QTest::newRow("the number of another area")
        << Changes{{u"1. Impact Area: Attaining Favorable Protection Environments"_s,
                    u"1. Impact Area: Securing solutions (Solve)"_s}}
        << QStringList{
               u"warning area-title: “Securing solutions (Solve)” is numbered 1; in the results framework it is 4"_s};
    QTest::newRow("a title of the office's own")
        << Changes{{u"1. Impact Area: Attaining Favorable Protection Environments"_s,
                    u"1. Impact Area: Safe Villages"_s}}
        << none;
}

void StructureChecksTest::areas()
{
    QFETCH(Changes, changes);
    QFETCH(QStringList, expected);
    QCOMPARE(spokenFindings(areaFindings(readChanged(changes))), expected);
}

// A report that has no headings of areas, or no tables of money, is not asked for each of them.
void StructureChecksTest::areasWithoutNumbersOrTables()
{
    Report report = readText(smallReport());
    report.finances.clear();
    QCOMPARE(spokenFindings(areaFindings(report)), QStringList());
    report = readText(smallReport());
    report.areas.clear();
    report.indicators.clear();
    QCOMPARE(spokenFindings(areaFindings(report)), QStringList());
}

void StructureChecksTest::years_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    QTest::newRow("targets of another year")
        << Changes{{u"Target (2023)"_s, u"Target (2024)"_s}}
        << QStringList{u"warning column-year: The column “Target (2024)” is of 2024, the report of 2023"_s};
    QTest::newRow("no years") << Changes{{u"Target (2023)"_s, u"Target"_s}, {u"Actual (2023)"_s, u"Actual"_s}} << none;
    QTest::newRow("an older baseline") << Changes{{u"Strategy Baseline"_s, u"Baseline (2021)"_s}} << none;
    QTest::newRow("a later baseline")
        << Changes{{u"Strategy Baseline\tTarget"_s, u"Baseline (2024)\tTarget"_s}}
        << QStringList{u"warning column-year: The column “Baseline (2024)” is of 2024, the report of 2023"_s};
    QTest::newRow("an expenditure of another year")
        << Changes{{u"Impact Area\tFinal Budget"_s, u"Impact Area\tFinal Budget (2022)"_s}}
        << QStringList{u"warning column-year: The column “Final Budget (2022)” is of 2022, the report of 2023"_s};
}

void StructureChecksTest::years()
{
    QFETCH(Changes, changes);
    QFETCH(QStringList, expected);
    QCOMPARE(spokenFindings(tableFindings(readChanged(changes))), expected);
}

QTEST_GUILESS_MAIN(StructureChecksTest)
#include "StructureChecksTest.moc"
