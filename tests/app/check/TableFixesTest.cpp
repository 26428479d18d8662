// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/TableFixes.h"

#include "app/check/FinanceChecks.h"
#include "app/check/IndicatorChecks.h"
#include "app/check/Progress.h"
#include "tests/app/check/SmallReport.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

using Changes = QList<std::pair<QString, QString>>;

namespace {

QList<Finding> allOfTables(const Report &report)
{
    QList<Finding> findings = financeFindings(report);
    const ProgressRules progress(report);
    QHash<QString, std::vector<const IndicatorRow *>> groups;
    for (const IndicatorRow &row : report.indicators) {
        findings += rowFindings(report, progress, row);
        groups[groupOf(row)].push_back(&row);
    }
    for (const auto &rows : std::as_const(groups))
        findings += groupFindings(report, rows);
    return findings;
}

const Finding *findingOfRule(const QList<Finding> &findings, const QString &rule)
{
    const auto it = std::ranges::find(findings, rule, &Finding::rule);
    return it != findings.end() ? &*it : nullptr;
}

} // namespace

class TableFixesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixes_data();
    void fixes();
    void nothingOfWhatAPersonMustDecide_data();
    void nothingOfWhatAPersonMustDecide();
};

void TableFixesTest::fixes_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("offered"); // the first of them ends the finding

    const QString row =
        u"4.1 Proportion of people who know where to access available GBV services\tIDPs\t50.00%\t71.00%\t64.99%"_s;
    QTest::newRow("a Total") << Changes{{u"Total\t2,000\t1,010\t50.50%\t1,000\t99.01%\n\nOutcome"_s,
                                         u"Total\t2,300\t1,010\t43.91%\t1,000\t99.01%\n\nOutcome"_s}}
                             << u"finance-total"_s << QStringList{u"Set the Total to 2,000, the sum of its rows"_s};
    QTest::newRow("the Total of one table")
        << Changes{{u"Total\t2,000\t1,010\t50.50%\t1,000\t99.01%\n\nOutcome"_s,
                    u"Total\t2,300\t1,010\t43.91%\t1,000\t99.01%\n\nOutcome"_s}}
        << u"totals-agree"_s << QStringList{u"Set the Total to 2,000, the sum of its rows"_s};
    const QStringList amount{u"Set Final Budget of OA4: GBV to 1,500, so that the rows add up to the Total"_s};
    QTest::newRow("a digit of one amount, which its share tells")
        << Changes{{u"OA4: GBV\t1,500"_s, u"OA4: GBV\t1,900"_s}} << u"finance-total"_s
        << amount + QStringList{u"Set the Total to 2,400, the sum of its rows"_s};
    QTest::newRow("the share of an amount that is doubted")
        << Changes{{u"OA4: GBV\t1,500"_s, u"OA4: GBV\t1,900"_s}} << u"share-of-budget"_s << amount;
    QTest::newRow("a share of the budget") << Changes{{u"2,000\t1,000\t50.00%"_s, u"2,000\t1,000\t55.00%"_s}}
                                           << u"share-of-budget"_s << QStringList{u"Set the cell to 50.00%"_s};
    QTest::newRow("a share in whole percent") << Changes{{u"1,500\t800\t53.33%"_s, u"1,500\t800\t35%"_s}}
                                              << u"share-of-budget"_s << QStringList{u"Set the cell to 53%"_s};
    QTest::newRow("a share of the funds") << Changes{{u"50.00%\t1,000\t100.00%"_s, u"50.00%\t1,000\t10.00%"_s}}
                                          << u"share-of-funds"_s << QStringList{u"Set the cell to 100.00%"_s};
    QTest::newRow("a share of nothing") << Changes{{u"All Impact Areas\t\t10\t\t\t"_s,
                                                    u"All Impact Areas\t\t10\t50.00%\t\t"_s}}
                                        << u"share-of-budget"_s << QStringList{u"Clear the cell"_s};
    QTest::newRow("a label") << Changes{{u"OA4: GBV\t"_s, u"OA5: GBV\t"_s}} << u"finance-label"_s
                             << QStringList{u"Set the label to “OA5: Children”"_s, u"Set the label to “OA4: GBV”"_s};
    QTest::newRow("a title")
        << Changes{{u"4.1 Proportion of people who know where to access available GBV services"_s,
                    u"4.1 Share of people who know services"_s}}
        << u"indicator-title"_s
        << QStringList{u"Set the title to “Proportion of people who know where to access available GBV services”"_s};
    QTest::newRow("title or code")
        << Changes{{u"4.1 Proportion of people who know where to access available GBV services"_s,
                    u"4.1 Proportion of people who do not accept violence against women"_s}}
        << u"indicator-title"_s
        << QStringList{u"Set the title to “Proportion of people who know where to access available GBV services”"_s,
                       u"Set the code to 4.2"_s};
    QTest::newRow("a code") << Changes{{u"4.1 Proportion"_s, u"4.9 Proportion"_s}} << u"indicator-code"_s
                            << QStringList{u"Set the code to 4.1"_s};
    QTest::newRow("a fraction") << Changes{{u"64.99%"_s, u"0.65%"_s}} << u"percent-fraction"_s
                                << QStringList{u"Set the cell to 65.00%"_s};
    QTest::newRow("a sign that is missing") << Changes{{u"71.00%\t64.99%"_s, u"71.00%\t64.99"_s}} << u"unit-differs"_s
                                            << QStringList{u"Set the cell to 64.99%"_s};
    QTest::newRow("a fraction without its sign")
        << Changes{{u"71.00%\t64.99%"_s, u"71.00%\t0.65"_s}} << u"unit-differs"_s
        << QStringList{u"Set the cell to 65.00%"_s, u"Set the cell to 0.65%"_s};
    QTest::newRow("decimals of a count")
        << Changes{{row, u"4.2a Number\tIDPs\t1\t2\t3"_s},
                   {u"1.2 Proportion of people who are able to move freely within the country of habitual "
                    "residence\tIDPs\t31.85%\t32.65%"_s,
                    u"4.2a Number of people who departed on resettlement\tIDPs\t1\t21,296.00"_s}}
        << u"count-whole"_s << QStringList{u"Set the cell to 21,296"_s};
    QTest::newRow("a level")
        << Changes{{row, u"7.1 Extent participation of displaced and stateless people across programme phases is "
                         "supported\tIDPs\tUnknown\tExtensive: ≥ 70 points\tModerate: 40-59 points"_s}}
        << u"scale-level"_s << QStringList{u"Set the cell to Moderate: 40-69 points"_s};
    QTest::newRow("a row that stands twice") << Changes{{row, row + u'\n' + row}} << u"duplicate-row"_s
                                             << QStringList{u"Delete this row, which is the same as the other"_s};
}

void TableFixesTest::fixes()
{
    QFETCH(Changes, changes);
    QFETCH(QString, rule);
    QFETCH(QStringList, offered);
    Report report = readChanged(changes);
    const QList<Finding> findings = allOfTables(report);
    const Finding *finding = findingOfRule(findings, rule);
    QVERIFY2(finding, qPrintable(spokenFindings(findings).join(u'\n')));
    const QList<QuickFix> fixes = tableFixes(report, *finding);
    QStringList words;
    for (const QuickFix &fix : fixes)
        words << fix.what.english();
    QCOMPARE(words, offered);

    for (const QuickFix &fix : fixes) {
        Report fixed = report;
        for (const Edit &edit : fix.edits)
            QVERIFY(apply(edit, fixed));
        const QList<Finding> after = allOfTables(fixed);
        const bool stands = std::ranges::any_of(after, [&](const Finding &other) {
            return other.rule == rule && other.rows == finding->rows && other.column == finding->column;
        });
        QVERIFY2(!stands, qPrintable(fix.what.english()));
    }
}

void TableFixesTest::nothingOfWhatAPersonMustDecide_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QString>("rule");
    const QString row =
        u"4.1 Proportion of people who know where to access available GBV services\tIDPs\t50.00%\t71.00%\t64.99%"_s;
    QTest::newRow("a proportion above a hundred percent") << Changes{{u"64.99%"_s, u"164.99%"_s}} << u"percent-range"_s;
    QTest::newRow("a missing actual") << Changes{{u"64.99%"_s, u""_s}} << u"actual-missing"_s;
    QTest::newRow("two rows that differ")
        << Changes{{row, row + u'\n' + QString(row).replace(u"64.99"_s, u"63.99"_s)}} << u"duplicate-row"_s;
    QTest::newRow("a cell that holds no number")
        << Changes{{u"OA4: GBV\t1,500"_s, u"OA4: GBV\tlots"_s}} << u"finance-total"_s;
    QTest::newRow("a share where another amount of its column is doubted")
        << Changes{{u"OA4: GBV\t1,500\t800\t53.33%\t800\t100.00%"_s, u"OA4: GBV\t1,900\t800\t42.11%\t800\t10.00%"_s},
                   {u"EA17: Systems\t500\t200\t40.00%"_s, u"EA17: Systems\t500\t200\t50.00%"_s}}
        << u"share-of-budget"_s;
    QTest::newRow("half a person")
        << Changes{{u"1.2 Proportion of people who are able to move freely within the country of habitual "
                    "residence\tIDPs\t31.85%\t32.65%"_s,
                    u"4.2a Number of people who departed on resettlement\tIDPs\t1\t21.5"_s}}
        << u"count-whole"_s;
}

void TableFixesTest::nothingOfWhatAPersonMustDecide()
{
    QFETCH(Changes, changes);
    QFETCH(QString, rule);
    const Report report = readChanged(changes);
    const QList<Finding> findings = allOfTables(report);
    const Finding *finding = findingOfRule(findings, rule);
    QVERIFY2(finding, qPrintable(spokenFindings(findings).join(u'\n')));
    QVERIFY(tableFixes(report, *finding).isEmpty());
}

QTEST_GUILESS_MAIN(TableFixesTest)
#include "TableFixesTest.moc"
