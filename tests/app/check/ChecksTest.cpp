// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Checks.h"

#include "app/check/FinanceChecks.h"
#include "app/check/Rounding.h"
#include "app/read/ReadReport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace outturn;

namespace {

// A finance row as it is written: label, budget, available, its share, expenditure, its share; "-": no such column.
using Words = QStringList;

// "IA1: Protect|1,000||50%": cells between bars.
Words words(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

std::optional<Cell> cell(const QString &written)
{
    return written == u"-" ? std::nullopt : std::optional(Cell(Value::fromWritten(written, Unit::Usd)));
}

void addTable(Report &report, FinanceTable kind, const QList<Words> &rows)
{
    const bool impact = kind == FinanceTable::Impact;
    if (report.sections.empty()) {
        Section section;
        section.id = QStringLiteral("3.1");
        report.sections.push_back(section);
    }
    Table table;
    table.id = QStringLiteral("3.1");
    table.kind = Table::Kind::Finances;
    table.section = 0;
    table.headers = {{Column::Label, impact ? QStringLiteral("Impact Area") : QStringLiteral("Outcome Area"), {}},
                     {Column::Budget, QStringLiteral("Final Budget"), {}}};
    table.firstRow = static_cast<int>(report.finances.size());
    table.rowCount = static_cast<int>(rows.size());
    for (const Words &cells : rows) {
        FinanceRow row;
        row.id =
            RowId((impact ? QStringLiteral("finance-impact/") : QStringLiteral("finance-outcome/")) + slug(cells[0]));
        row.table = static_cast<int>(report.tables.size());
        row.kind = kind;
        row.role = cells[0] == u"Total"           ? FinanceRole::Total
                   : cells[0].startsWith(u"All ") ? FinanceRole::Unallocated
                                                  : FinanceRole::Area;
        row.label = Cell(Value::fromWords(cells[0]));
        row.budget = cell(cells[1]);
        row.available = cell(cells[2]);
        row.availableShare = cell(cells[3]);
        row.expenditure = cell(cells[4]);
        row.expenditureShare = cell(cells[5]);
        report.finances.push_back(row);
    }
    report.tables.push_back(table);
    report.index();
}

Report impactReport(const QList<Words> &rows)
{
    Report report;
    addTable(report, FinanceTable::Impact, rows);
    return report;
}

// "error finance-total finance-impact/total budget", one line a finding.
QStringList printed(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(QStringList{severityName(finding.severity), finding.rule,
                                 finding.rows.isEmpty() ? QString() : finding.rows.first().text(),
                                 finding.column ? columnName(*finding.column) : QString()}
                         .join(u' '));
    return lines;
}

QList<Words> withBudgets(const QStringList &budgets)
{
    QList<Words> rows;
    for (qsizetype i = 0; i + 1 < budgets.size(); ++i)
        rows.append({QStringLiteral("IA%1: Area").arg(i + 1), budgets[i], QString(), QString(), QString(), QString()});
    rows.append({QStringLiteral("Total"), budgets.last(), QString(), QString(), QString(), QString()});
    return rows;
}

} // namespace

Q_DECLARE_METATYPE(QList<QStringList>)

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreWhole();
    void totals_data();
    void totals();
    void totalMessageSaysTheNumbers();
    void shares_data();
    void shares();
    void shareMessageSaysTheNumbers();
    void quotients_data();
    void quotients();
    void rows_data();
    void rows();
    void unspent_data();
    void unspent();
    void doubleRows();
    void totalsOfBothTables_data();
    void totalsOfBothTables();
    void findingsSayWhere();
    void readingFindingsGoWithTheEditedCell();
    void manyRowsAreLinear();
    void realReportsHaveNoErrors_data();
    void realReportsHaveNoErrors();
    void realReportsHaveFewWarnings_data();
    void realReportsHaveFewWarnings();
};

void ChecksTest::rulesAreWhole()
{
    QSet<QString> names;
    for (const Rule &rule : rules()) {
        names.insert(rule.name);
        QCOMPARE(rule.name, slug(rule.name));
        QVERIFY2(!rule.summary.english().isEmpty() && !rule.why.english().isEmpty(), qPrintable(rule.name));
        QVERIFY2(!rule.summary.english().contains(u'\n') && !rule.summary.english().contains(u"%1"),
                 qPrintable(rule.name));
    }
    QCOMPARE(names.size(), rules().size());
    for (const QString &name :
         {QStringLiteral("value-not-understood"), QStringLiteral("heading-order"), QStringLiteral("finance-total"),
          QStringLiteral("share-of-budget"), QStringLiteral("share-of-funds"), QStringLiteral("totals-agree"),
          QStringLiteral("expenditure-over-funds"), QStringLiteral("finance-area-unknown"),
          QStringLiteral("finance-rounding"), QStringLiteral("percent-range"), QStringLiteral("section-missing"),
          QStringLiteral("contents-differ")})
        QVERIFY2(names.contains(name), qPrintable(name));
    QCOMPARE(ruleFamilyName(ruleNamed(u"heading-order")->family), QStringLiteral("reading"));
    QCOMPARE(ruleFamilyName(ruleNamed(u"totals-agree")->family), QStringLiteral("finance"));
    QCOMPARE(ruleFamilyName(ruleNamed(u"column-year")->family), QStringLiteral("indicators"));
    QCOMPARE(ruleFamilyName(ruleNamed(u"area-twice")->family), QStringLiteral("structure"));
}

void ChecksTest::totals_data()
{
    QTest::addColumn<QStringList>("budgets"); // the last is the Total
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    const QStringList wrong{QStringLiteral("error finance-total finance-impact/total budget")};
    const QStringList rounded{QStringLiteral("note finance-rounding finance-impact/total budget")};
    const QStringList noTotal{QStringLiteral("note finance-total finance-impact/total budget")};
    const QStringList noRow{QStringLiteral("note finance-total finance-impact/ia2-area budget")};

    QTest::newRow("exact") << words("1,000|2,000|3,000") << none;
    QTest::newRow("at the edge of rounding: 3 × 0.5") << words("1,000|2,000|3,001") << rounded;
    QTest::newRow("beyond rounding") << words("1,000|2,000|3,002") << wrong;
    QTest::newRow("at the edge below: 4 × 0.5") << words("1|2|3|4") << rounded;
    QTest::newRow("beyond rounding below") << words("1|2|3|3") << wrong;
    QTest::newRow("cents are rounded to cents") << words("1.00|2.00|3.02") << wrong;
    QTest::newRow("cents at the edge: 3 × 0.005") << words("1.00|2.00|3.01") << rounded;
    QTest::newRow("a Total in whole dollars over cents") << words("1.20|2.29|3") << rounded;
    QTest::newRow("a blank cell counts as nothing") << words("1,000||1,000") << none;
    QTest::newRow("and gives no rounding") << words("1,000||1,002") << wrong;
    QTest::newRow("zero is a number") << words("0|0|0") << none;
    QTest::newRow("zero gives rounding") << words("1,000|0|1,001") << rounded;
    QTest::newRow("negative amounts") << words("-500|2,000|1,500")
                                      << QStringList{
                                             QStringLiteral("warning amount-negative finance-impact/ia1-area budget")};
    QTest::newRow("Unknown in a row") << words("1,000|Unknown|3,000") << noRow;
    QTest::newRow("words in a row") << words("1,000|n/a|3,000") << noRow;
    QTest::newRow("a percentage in a row") << words("1,000|50%|3,000") << noRow;
    QTest::newRow("Unknown Total") << words("1,000|2,000|Unknown") << noTotal;
    QTest::newRow("blank Total") << words("1,000|2,000|") << noTotal;
    QTest::newRow("all blank") << words("||") << none;
    QTest::newRow("no such column") << words("-|-|-") << none;
    QTest::newRow("only a Total") << words("5,000") << wrong;
    QTest::newRow("a sum that is too long")
        << words("999999999999999999|999999999999999999|1")
        << noTotal + QStringList{QStringLiteral("warning amount-absurd finance-impact/ia1-area budget"),
                                 QStringLiteral("warning amount-absurd finance-impact/ia2-area budget")};
    QTest::newRow("long sums are exact") << words("400000000000000001|400000000000000001|800000000000000004") << wrong;
}

void ChecksTest::totals()
{
    QFETCH(QStringList, budgets);
    QFETCH(QStringList, expected);
    QCOMPARE(printed(financeFindings(impactReport(withBudgets(budgets)))), expected);
}

void ChecksTest::totalMessageSaysTheNumbers()
{
    const auto message = [](const QStringList &budgets) {
        return financeFindings(impactReport(withBudgets(budgets))).first().message.english();
    };
    QCOMPARE(
        message({QStringLiteral("1,000"), QStringLiteral("2,000"), QStringLiteral("13,500")}),
        QStringLiteral("The Total of Final Budget is 13,500, but its 2 amounts add up to 3,000: 10,500 apart, where "
                       "rounding allows 1.5"));
    QCOMPARE(message({QStringLiteral("1,000"), QStringLiteral("about 5"), QStringLiteral("3,000")}),
             QStringLiteral("Final Budget cannot be summed, because the cell of IA2: Area reads “about 5”"));
    QCOMPARE(message({QStringLiteral("Unknown"), QStringLiteral("about 5"), QStringLiteral("3,000")}),
             QStringLiteral("Final Budget cannot be summed, because 2 of its cells hold no number; the first, of IA1: "
                            "Area, reads “Unknown”"));
}

void ChecksTest::shares_data()
{
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("share");
    QTest::addColumn<QString>("severity"); // empty: no finding

    const auto row = [](const char *name, const char *whole, const char *part, const char *share,
                        const char *severity = "") {
        QTest::newRow(name) << QString::fromLatin1(whole) << QString::fromLatin1(part) << QString::fromLatin1(share)
                            << QString::fromLatin1(severity);
    };
    row("as published", "73,570,059", "43,854,429", "59.61%");
    row("last digit wrong", "73,570,059", "43,854,429", "59.62%", "error");
    row("rounded to no decimals", "73,570,059", "43,854,429", "60%");
    row("cut instead of rounded", "73,570,059", "43,854,429", "59%", "error");
    row("half rounds either way", "2,000,000", "1,001", "0.1%");
    row("one third, all digits", "3,000,000", "1,000,000", "33.3333%");
    row("small amounts: rounding of the amounts counts", "3", "1", "40%");
    row("small amounts, at the edge: 1.5 of 2.5", "3", "1", "60%");
    row("small amounts, beyond", "3", "1", "61%", "error");
    row("all of it", "5,864", "5,864", "100.00%");
    row("more than all of it", "1,000", "1,500", "150.00%");
    row("nothing of it", "1,000", "0", "0.00%");
    row("a negative part", "1,000", "-250", "-25.00%");
    row("a negative whole", "-1,000", "250", "-25.00%");
    row("wrong sign", "1,000", "250", "-25.00%", "error");
    row("zero budget, blank share", "0", "0", "");
    row("zero budget, zero share", "0", "0", "0.00%");
    row("zero budget, a share all the same", "0", "500", "50.00%", "warning");
    row("blank budget, blank share", "", "500", "");
    row("blank budget, zero share", "", "500", "0%");
    row("blank budget, a share all the same", "", "500", "50.00%", "warning");
    row("blank part, a share all the same", "500", "", "50.00%", "warning");
    row("Unknown budget", "Unknown", "500", "50.00%");
    row("Unknown share", "1,000", "500", "Unknown");
    row("words for a share", "1,000", "500", "half");
    row("no such column", "1,000", "500", "-");
    row("too long to compare", "999999999999999999", "0.999999999999999999", "0.99999999999999999%", "note");
}

void ChecksTest::shares()
{
    QFETCH(QString, whole);
    QFETCH(QString, part);
    QFETCH(QString, share);
    QFETCH(QString, severity);
    const auto only = [](const QList<Finding> &findings, const QString &rule) {
        QStringList severities;
        for (const Finding &finding : findings) {
            if (finding.rule == rule)
                severities.append(severityName(finding.severity));
        }
        return severities.join(u' ');
    };
    const QString area = QStringLiteral("IA1: Protect");
    const QString none = QStringLiteral("-");
    QCOMPARE(only(financeFindings(impactReport({{area, whole, part, share, none, none}})),
                  QStringLiteral("share-of-budget")),
             severity);
    QCOMPARE(
        only(financeFindings(impactReport({{area, none, whole, none, part, share}})), QStringLiteral("share-of-funds")),
        severity);
}

void ChecksTest::shareMessageSaysTheNumbers()
{
    const auto findings =
        financeFindings(impactReport({{QStringLiteral("IA1: Protect"), QStringLiteral("73,570,059"),
                                       QStringLiteral("43,854,429"), QStringLiteral("61.00%"), QString(), QString()}}));
    QCOMPARE(
        findings.first().message.english(),
        QStringLiteral("IA1: Protect: availableShare reads 61.00%, but 43,854,429 of 73,570,059 is 59.61%; rounding "
                       "explains ±0.005 in the percentage, ±0.5 and ±0.5 in the amounts"));
}

void ChecksTest::quotients_data()
{
    QTest::addColumn<QString>("share");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<bool>("agrees");
    // 1 of 3, each ± 0.5: from 0.5 ÷ 3.5 (14.29 %) to 1.5 ÷ 2.5 (60 %).
    QTest::newRow("lowest, touched by the share's own rounding") << "14"
                                                                 << "1"
                                                                 << "3" << true;
    QTest::newRow("below the lowest") << "13"
                                      << "1"
                                      << "3" << false;
    QTest::newRow("lowest in four decimals") << "14.2857"
                                             << "1"
                                             << "3" << true;
    QTest::newRow("just below in four decimals") << "14.2856"
                                                 << "1"
                                                 << "3" << false;
    QTest::newRow("highest in four decimals") << "60.0000"
                                              << "1"
                                              << "3" << true;
    QTest::newRow("just above in four decimals") << "60.0001"
                                                 << "1"
                                                 << "3" << false;
    QTest::newRow("decimals make it narrow") << "33.33"
                                             << "1.000"
                                             << "3.000" << true;
    QTest::newRow("and refuse the next digit") << "33.37"
                                               << "1.000"
                                               << "3.000" << false;
}

void ChecksTest::quotients()
{
    QFETCH(QString, share);
    QFETCH(QString, part);
    QFETCH(QString, whole);
    QFETCH(bool, agrees);
    const auto number = [](const QString &text) { return *Decimal::tryFromPlain(text); };
    QCOMPARE(compareShare(number(share), number(part), number(whole)) == Quotient::Agrees, agrees);
}

void ChecksTest::rows_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    QTest::newRow("an area with all cells") << words("IA3: Empower|2,121,606|815,433|38.43%|815,433|100.00%") << none;
    QTest::newRow("one column only, as money without an area has") << words("All Impact Areas||5,864|||") << none;
    QTest::newRow("more spent than there was")
        << words("IA3: Empower||815,433||815,434|100.00%")
        << words("warning expenditure-over-funds finance-impact/ia3-empower expenditure");
    QTest::newRow("spent without known funds") << words("IA3: Empower||Unknown||815,434|") << none;
    QTest::newRow("spent with blank funds") << words("IA3: Empower||||815,434|") << none;
    QTest::newRow("an area the framework has not")
        << words("OA22: Space|1,000||||") << words("note finance-area-unknown finance-impact/oa22-space label");
    QTest::newRow("more funds than budget") << words("IA3: Empower|815,433|815,434|100.00%||")
                                            << words("note funds-over-budget finance-impact/ia3-empower available");
    QTest::newRow("as many funds as budget") << words("IA3: Empower|815,433|815,433|100.00%||") << none;
    QTest::newRow("ten times the budget") << words("IA3: Empower|1,000|10,000|1000.00%||")
                                          << words("note funds-over-budget finance-impact/ia3-empower available");
    QTest::newRow("more than ten times the budget")
        << words("IA3: Empower|1,000|10,001|1000.10%||")
        << words("warning amount-absurd finance-impact/ia3-empower available");
    QTest::newRow("below zero") << words("IA3: Empower||-5|||")
                                << words("warning amount-negative finance-impact/ia3-empower available");
    QTest::newRow("a budget of no area")
        << words("All Impact Areas|1,000|5,864|586.40%||")
        << QStringList{QStringLiteral("note unallocated-budget finance-impact/all-impact-areas budget"),
                       QStringLiteral("note funds-over-budget finance-impact/all-impact-areas available")};
    QTest::newRow("no budget of no area") << words("All Impact Areas|0|5,864|0.00%||") << none;
    QTest::newRow("an outcome area among impact areas")
        << words("OA2: Status|1,000||||") << words("warning finance-label finance-impact/oa2-status label");
    QTest::newRow("the number of one area and the name of another")
        << words("IA3: Protect|1,000||||") << words("warning finance-label finance-impact/ia3-protect label");
    QTest::newRow("a name that nobody knows") << words("IA3: Shield|1,000||||") << none;
    QTest::newRow("a name in other capitals") << words("IA3: EMPOWER|1,000||||") << none;
    QTest::newRow("another name for a known area") << words("IA2: Respond|1,000||||") << none;
}

void ChecksTest::rows()
{
    QFETCH(QStringList, row);
    QFETCH(QStringList, expected);
    QCOMPARE(printed(financeFindings(impactReport({row}))), expected);
}

void ChecksTest::unspent_data()
{
    QTest::addColumn<QString>("funds");
    QTest::addColumn<QString>("unallocated");
    QTest::addColumn<QString>("spent");
    QTest::addColumn<bool>("said");
    QTest::newRow("all the money there is") << "62,299,198"
                                            << "5,864"
                                            << "62,293,334" << false;
    QTest::newRow("one apart") << "62,299,197"
                               << "5,864"
                               << "62,293,334" << true;
    QTest::newRow("one apart on the other side") << "62,299,199"
                                                 << "5,864"
                                                 << "62,293,334" << true;
    QTest::newRow("some of the areas' money is left") << "62,299,200"
                                                      << "5,864"
                                                      << "62,293,334" << false;
    QTest::newRow("nothing unallocated") << "62,293,335"
                                         << ""
                                         << "62,293,334" << false;
}

void ChecksTest::unspent()
{
    QFETCH(QString, funds);
    QFETCH(QString, unallocated);
    QFETCH(QString, spent);
    QFETCH(bool, said);
    const QString none = QStringLiteral("-");
    const QList<Finding> findings =
        financeFindings(impactReport({{QStringLiteral("IA1: Protect"), none, spent, none, spent, none},
                                      {QStringLiteral("All Impact Areas"), none, unallocated, none, {}, none},
                                      {QStringLiteral("Total"), none, funds, none, spent, none}}));
    int expenditure = 0;
    for (const Finding &finding : findings) {
        if (finding.rule == u"finance-rounding" && finding.column == Column::Expenditure) {
            ++expenditure;
            QVERIFY(finding.message.english().contains(QStringLiteral("Expenditure")) ||
                    finding.message.english().contains(QStringLiteral("expenditure")));
            QVERIFY(finding.message.english().endsWith(QStringLiteral("rounding explains the difference of 1")));
        }
    }
    QCOMPARE(expenditure, said ? 1 : 0);
}

void ChecksTest::doubleRows()
{
    const auto row = [](const char *label, const char *budget) {
        return words((QByteArray(label) + '|' + budget + "||||").constData());
    };
    Report report =
        impactReport({row("IA1: Protect", "1,000"), row("IA2: Assist", "2,000"), row("IA1: Protection", "5")});
    QCOMPARE(printed(financeFindings(report)),
             QStringList{QStringLiteral("warning duplicate-row finance-impact/ia1-protection label")});
    QCOMPARE(financeFindings(report).first().rows.size(), 2);
    report.finances.back().label.set(Value::fromWords(QStringLiteral("IA4: Solve")));
    QCOMPARE(printed(financeFindings(report)), QStringList());
}

void ChecksTest::totalsOfBothTables_data()
{
    QTest::addColumn<QString>("impactTotal");
    QTest::addColumn<QString>("outcomeTotal");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    const QStringList wrong{QStringLiteral("error totals-agree finance-outcome/total budget")};
    // One row in each table: two amounts and two Totals may be off by 0.5 each. The rows follow their own Total.
    QTest::newRow("the same") << "1,000"
                              << "1,000" << none;
    QTest::newRow("at the edge of rounding") << "1,000"
                                             << "1,002" << none;
    QTest::newRow("beyond rounding") << "1,000"
                                     << "1,003" << wrong;
    QTest::newRow("one is Unknown") << "1,000"
                                    << "Unknown" << none;
    QTest::newRow("one is blank") << "1,000"
                                  << "" << none;
}

void ChecksTest::totalsOfBothTables()
{
    QFETCH(QString, impactTotal);
    QFETCH(QString, outcomeTotal);
    QFETCH(QStringList, expected);
    const QString none = QStringLiteral("-");
    Report report;
    addTable(report, FinanceTable::Impact,
             {{QStringLiteral("IA1: Protect"), impactTotal, none, none, none, none},
              {QStringLiteral("Total"), impactTotal, none, none, none, none}});
    addTable(report, FinanceTable::Outcome,
             {{QStringLiteral("OA1: Access/Doc"), outcomeTotal, none, none, none, none},
              {QStringLiteral("Total"), outcomeTotal, none, none, none, none}});
    QList<Finding> agreement;
    for (const Finding &finding : financeFindings(report)) {
        if (finding.rule == u"totals-agree")
            agreement.append(finding);
    }
    QCOMPARE(printed(agreement), expected);
    if (!agreement.isEmpty()) {
        QCOMPARE(agreement.first().rows.size(), 2);
        QCOMPARE(agreement.first().message.english(),
                 QStringLiteral("The Total of Final Budget is 1,000 by impact area and 1,003 by outcome area: 3 apart, "
                                "where rounding allows 2"));
    }
}

void ChecksTest::findingsSayWhere()
{
    Report report = impactReport(withBudgets({QStringLiteral("1,000"), QStringLiteral("5,000")}));
    const Place place = Place::inText(12, 8, 300, 5);
    report.finances.back().budget = Cell(Value::fromWritten(u"5,000", Unit::Usd), place);
    const QList<Finding> findings = financeFindings(report);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().section, QStringLiteral("3.1"));
    QCOMPARE(findings.first().place, place);
}

void ChecksTest::readingFindingsGoWithTheEditedCell()
{
    Report report = impactReport({{QStringLiteral("IA1: Protect"), QStringLiteral("lots"), QStringLiteral("10"),
                                   QString(), QString(), QString()}});
    const RowId row = report.finances.front().id;
    for (const char *rule :
         {"value-not-understood", "number-form", "number-too-long", "row-too-short", "duplicate-row"})
        report.findings.push_back(
            {Severity::Warning, QString::fromLatin1(rule), Message("m"), {row}, Column::Budget, {}, {}});
    report.findings.push_back({Severity::Warning, QStringLiteral("row-too-short"), Message("m"), {row}, {}, {}, {}});
    report.findings.push_back({Severity::Warning, QStringLiteral("no-year"), Message("m"), {}, {}, {}, {}});
    QCOMPARE(check(report).size(), 6);

    report.cell(row, Column::Available)->set(Value::fromWritten(u"11", Unit::Usd));
    QCOMPARE(check(report).size(), 6);

    report.cell(row, Column::Budget)->set(Value::fromWritten(u"12", Unit::Usd));
    QCOMPARE(printed(check(report)), QStringList({QStringLiteral("warning row-too-short finance-impact/ia1-protect "),
                                                  QStringLiteral("warning no-year  ")}));

    // The source's words are back, and what was said of them holds again.
    report.cell(row, Column::Budget)->set(Value::fromWritten(u"lots", Unit::Usd));
    QCOMPARE(check(report).size(), 6);
}

void ChecksTest::manyRowsAreLinear()
{
    QList<Words> rows;
    for (int i = 0; i < 100'000; ++i)
        rows.append({QStringLiteral("OA%1: Anything").arg(i % 16 + 1), QStringLiteral("1,000"), QStringLiteral("500"),
                     QStringLiteral("50.00%"), QStringLiteral("500"), QStringLiteral("100.00%")});
    rows.append({QStringLiteral("Total"), QStringLiteral("100,000,000"), QStringLiteral("50,000,000"),
                 QStringLiteral("50.00%"), QStringLiteral("50,000,000"), QStringLiteral("100.00%")});
    Report report;
    addTable(report, FinanceTable::Outcome, rows);
    QElapsedTimer timer;
    timer.start();
    const QList<Finding> findings = financeFindings(report);
    qInfo("100,000 rows checked in %lld ms", timer.elapsed());
    QCOMPARE(findings.size(), 100'000 - 16);
    QCOMPARE(findings.last().rule, QStringLiteral("duplicate-row"));
    QVERIFY(timer.elapsed() < 5'000);
}

void ChecksTest::realReportsHaveNoErrors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("indicators"); // -1: not counted here
    QTest::newRow("the sample") << QFINDTESTDATA("../../../resources/samples/mexico-2023.txt") << 37;
    QTest::newRow("Mexico 2023") << QStringLiteral(SHARED_REPORTS "/mexico-2023.txt") << 37;
    const QDir others(QStringLiteral(SHARED_REPORTS "/others"));
    for (const QString &name : others.entryList({QStringLiteral("*.txt")}))
        QTest::newRow(qPrintable(name)) << others.filePath(name) << -1;
}

void ChecksTest::realReportsHaveNoErrors()
{
    QFETCH(QString, path);
    QFETCH(int, indicators);
    if (!QFile::exists(path))
        QSKIP("The folder of shared reports is absent");
    const auto read = readReportFile(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().english()));
    if (indicators >= 0)
        QCOMPARE(int(read->report.indicators.size()), indicators);
    QVERIFY(!read->report.finances.empty());
    QSet<QString> known;
    for (const Rule &rule : rules())
        known.insert(rule.name);
    for (const Finding &finding : check(read->report)) {
        QVERIFY2(finding.severity != Severity::Error,
                 qPrintable(finding.rule + QStringLiteral(": ") + finding.message.english()));
        QVERIFY2(known.contains(finding.rule), qPrintable(finding.rule));
    }
}

void ChecksTest::realReportsHaveFewWarnings_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("expected");
    // Of the tables and headings; each was looked at, and is worth a look of the office.
    const auto row = [](const char *name, const QString &path, const QStringList &expected) {
        QTest::newRow(name) << path << expected;
    };
    const QString others = QStringLiteral(SHARED_REPORTS "/others/");
    const QStringList fraction{QStringLiteral("percent-fraction outcome-8/8.1/idps")};
    row("the sample", QFINDTESTDATA("../../../resources/samples/mexico-2023.txt"), fraction);
    row("Mexico 2023", QStringLiteral(SHARED_REPORTS "/mexico-2023.txt"), fraction);
    row("Mexico 2022", others + QStringLiteral("mexico-2022.txt"), {});
    row("Mexico 2024", others + QStringLiteral("mexico-2024.txt"),
        {QStringLiteral("target-worse outcome-5/5.3/refugees-and-asylum-seekers"),
         QStringLiteral("target-worse outcome-15/15.1/refugees-and-asylum-seekers")});
    row("Colombia 2023", others + QStringLiteral("colombia-2023.txt"), {});
    row("Kenya 2024", others + QStringLiteral("kenya-2024.txt"),
        {QStringLiteral("percent-range outcome-10/10.1/refugees-and-asylum-seekers"),
         QStringLiteral("target-worse outcome-15/15.1/refugees-and-asylum-seekers")});
    row("Ukraine 2023", others + QStringLiteral("ukraine-2023.txt"),
        {QStringLiteral("area-without-finance impact-area-3"), QStringLiteral("target-worse outcome-8/8.1/idps"),
         QStringLiteral("target-worse outcome-16/16.2/refugees-and-asylum-seekers")});
}

void ChecksTest::realReportsHaveFewWarnings()
{
    QFETCH(QString, path);
    QFETCH(QStringList, expected);
    if (!QFile::exists(path))
        QSKIP("The folder of shared reports is absent");
    const auto read = readReportFile(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().english()));
    QStringList warnings;
    for (const Finding &finding : check(read->report)) {
        if (finding.severity == Severity::Warning && ruleNamed(finding.rule)->family != RuleFamily::Narrative)
            warnings << finding.rule + u' ' + (finding.rows.isEmpty() ? finding.section : finding.rows.first().text());
    }
    QCOMPARE(warnings, expected);
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "ChecksTest.moc"
