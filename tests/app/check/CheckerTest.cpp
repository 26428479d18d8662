// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Checker.h"

#include "app/check/Checks.h"
#include "tests/app/RandomEdits.h"
#include "tests/app/ReportText.h"

#include <QTest>

using namespace outturn;
using namespace outturn::testing;

/// The checks that follow edits find what checks made anew find, whatever was edited.
class CheckerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followEdits_data();
    void followEdits();
    void severalRowsAtOnce();
    void workInPieces();
    void rulesThatAreOff();
    void acceptedFindings();
    void ofTooManyTheGravestAreListed();
};

namespace {

Touched touchedBy(const Edit &edit)
{
    if (const auto *cell = std::get_if<SetCell>(&edit))
        return {Touched::What::Cell, cell->row, {}, cell->column};
    if (const auto *paragraphs = std::get_if<ReplaceParagraphs>(&edit))
        return {Touched::What::Paragraphs, {}, paragraphs->section};
    if (const auto *series = std::get_if<SetSeriesValue>(&edit))
        return {Touched::What::Cell, RowId(summary(*series).row), {}, series->column};
    if (const auto *insert = std::get_if<InsertRow>(&edit))
        return {Touched::What::Rows, rowId(insert->row)};
    if (const auto *gone = std::get_if<DeleteRow>(&edit))
        return {Touched::What::Rows, rowId(gone->row)};
    if (const auto *move = std::get_if<MoveRow>(&edit))
        return {Touched::What::Rows, move->row};
    if (std::holds_alternative<SetRemark>(edit))
        return {Touched::What::Remarks};
    return {};
}

QStringList lines(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines += findingKey(finding) + u' ' + finding.message.english() + u' ' + finding.accepted;
    return lines;
}

} // namespace

void CheckerTest::followEdits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("sample") << bytesOf(QStringLiteral(TEST_DATA "/../../resources/samples/mexico-2023.txt"));
    QTest::newRow("texts to tune by") << bytesOf(QStringLiteral(TEST_DATA "/narrative/tune/uganda-2023.txt"));
    QTest::newRow("several populations") << bytesOf(QStringLiteral(TEST_DATA "/narrative/tune/ethiopia-2023.txt"));
}

void CheckerTest::followEdits()
{
    QFETCH(QByteArray, bytes);
    Report report = read(bytes);
    const quint32 seed = chosenSeed();
    RandomEdits random(seed);
    Checker checker;
    checker.start(report);
    checker.work(report);
    int made = 0;
    for (int i = 0; i < 150; ++i) {
        const Result<Edit> edit = random.next(report);
        if (!edit || !outturn::apply(*edit, report))
            continue;
        ++made;
        checker.touch(report, touchedBy(*edit));
        QVERIFY(checker.work(report));
        Checker anew;
        anew.start(report);
        anew.work(report);
        const QByteArray when = "edit " + QByteArray::number(i) + " of seed " + QByteArray::number(seed);
        QVERIFY2(checker.links() == anew.links(), when);
        const QStringList kept = lines(checker.findings(report));
        const QStringList whole = lines(anew.findings(report));
        if (kept != whole) {
            QStringList onlyKept = kept;
            QStringList onlyWhole = whole;
            onlyKept.removeIf([&](const QString &line) { return whole.contains(line); });
            onlyWhole.removeIf([&](const QString &line) { return kept.contains(line); });
            QFAIL(when + ": only kept\n" + onlyKept.join(u'\n').toUtf8() + "\nonly anew\n" +
                  onlyWhole.join(u'\n').toUtf8() + "\n" + summary(*edit).row.toUtf8() + ' ' +
                  summary(*edit).column.toUtf8());
        }
    }
    QVERIFY(made > 50);
}

// A step of many rows is heard of once, without a row.
void CheckerTest::severalRowsAtOnce()
{
    Report report = read(bytesOf(QStringLiteral(TEST_DATA "/narrative/tune/uganda-2023.txt")));
    Checker checker;
    checker.start(report);
    checker.work(report);
    const QStringList before = lines(checker.findings(report));
    std::vector<Edit> step;
    for (const int like : {0, 1}) {
        IndicatorRow row = report.indicators[static_cast<size_t>(like)];
        row.id = RowId(u"added/%1"_s.arg(like));
        const Table &table = report.tables[static_cast<size_t>(row.table)];
        step.push_back(InsertRow{table.id, table.rowCount, row});
    }
    for (const Edit &edit : step)
        QVERIFY(outturn::apply(edit, report));
    checker.touch(report, {Touched::What::Rows});
    QVERIFY(checker.work(report));
    QCOMPARE(lines(checker.findings(report)), lines(check(report)));
    const QList<Finding> with = checker.findings(report);
    QCOMPARE(std::ranges::count(with, u"duplicate-row"_s, &Finding::rule), 2);
    for (auto edit = step.rbegin(); edit != step.rend(); ++edit)
        QVERIFY(outturn::apply(inverse(*edit), report));
    checker.touch(report, {Touched::What::Rows});
    QVERIFY(checker.work(report));
    QCOMPARE(lines(checker.findings(report)), before);
}

void CheckerTest::workInPieces()
{
    const Report report = read(bytesOf(QStringLiteral(TEST_DATA "/narrative/tune/uganda-2023.txt")));
    Checker checker;
    checker.start(report);
    int pieces = 1;
    while (!checker.work(report, std::chrono::microseconds(0))) {
        QVERIFY(!checker.isDone());
        QVERIFY(++pieces < 100'000);
    }
    QVERIFY(checker.isDone());
    QVERIFY(pieces > 5);
    QCOMPARE(lines(checker.findings(report)), lines(check(report)));
}

void CheckerTest::rulesThatAreOff()
{
    Report report = read(bytesOf(QStringLiteral(TEST_DATA "/narrative/tune/uganda-2023.txt")));
    Checker checker;
    checker.start(report);
    checker.work(report);
    const QString rule = u"number-conflict"_s;
    const auto count = [&] { return std::ranges::count(checker.findings(report), rule, &Finding::rule); };
    QVERIFY(count() > 0);
    const Result<Edit> off =
        setRemarkIntent(report, ruleSubject(rule), ruleOffPart(), u"numbers are checked by hand"_s);
    QVERIFY(off && outturn::apply(*off, report));
    checker.touch(report, {Touched::What::Remarks});
    QVERIFY(checker.work(report));
    QCOMPARE(count(), 0);
    QVERIFY(outturn::apply(inverse(*off), report));
    checker.touch(report, {Touched::What::Remarks});
    checker.work(report);
    QVERIFY(count() > 0);
}

void CheckerTest::acceptedFindings()
{
    Report report = read(bytesOf(QStringLiteral(TEST_DATA "/narrative/tune/uganda-2023.txt")));
    Checker checker;
    checker.start(report);
    checker.work(report);
    const Finding found = checker.findings(report).last();
    const QString key = findingKey(found);
    const Result<Edit> accept =
        setRemarkIntent(report, findingSubject(key), findingAcceptedPart(), u"agreed with the partner"_s);
    QVERIFY(accept && outturn::apply(*accept, report));
    int accepted = 0;
    const QList<Finding> all = checker.findings(report);
    for (const Finding &finding : all) {
        QCOMPARE(finding.accepted.isEmpty(), findingKey(finding) != key);
        accepted += !finding.accepted.isEmpty();
    }
    QCOMPARE(accepted, 1);
}

void CheckerTest::ofTooManyTheGravestAreListed()
{
    Report report = read(bytesOf(QStringLiteral(TEST_DATA "/narrative/tune/uganda-2023.txt")));
    FinanceRow &total = report.finances.back();
    total.budget->set(Value::fromWritten(u"7"_s, Unit::Usd));
    Checker checker;
    checker.start(report);
    checker.work(report);
    const QList<Finding> all = checker.findings(report);
    const auto errors = std::ranges::count(all, Severity::Error, &Finding::severity);
    QVERIFY(errors > 0 && errors + 3 < all.size());
    const QList<Finding> few = checker.findings(report, errors + 2);
    QCOMPARE(few.size(), errors + 3);
    QCOMPARE(few.last().rule, u"more-findings"_s);
    QCOMPARE(std::ranges::count(few, Severity::Error, &Finding::severity), errors);
    QCOMPARE(checker.findings(report, all.size()).size(), all.size());
}

QTEST_GUILESS_MAIN(CheckerTest)
#include "CheckerTest.moc"
