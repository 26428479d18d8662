// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/Compare.h"
#include "app/merge/Sequence.h"
#include "tests/app/merge/RandomStates.h"

#include <QElapsedTimer>

#include <numeric>

using namespace outturn;
using namespace outturn::testing;

namespace {

size_t longestCommon(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<std::vector<size_t>> best(a.size() + 1, std::vector<size_t>(b.size() + 1, 0));
    for (size_t i = 0; i < a.size(); ++i) {
        for (size_t j = 0; j < b.size(); ++j)
            best[i + 1][j + 1] = a[i] == b[j] ? best[i][j] + 1 : std::max(best[i][j + 1], best[i + 1][j]);
    }
    return best[a.size()][b.size()];
}

// One table of so many rows.
Report longReport(int rows)
{
    Report report;
    report.sections.push_back({u"impact-area-1"_s, u"1"_s, u"Protect"_s, 1, -1, {}, {}, {}, {}});
    Table table;
    table.id = u"impact-area-1"_s;
    table.section = 0;
    table.rowCount = rows;
    report.tables.push_back(table);
    for (int i = 0; i < rows; ++i) {
        IndicatorRow row;
        row.id = RowId(u"impact-1/1.2/%1"_s.arg(i));
        row.table = 0;
        row.title = Cell(Value::fromWords(u"Title %1"_s.arg(i)));
        row.actual = Cell(Value::fromWritten(QString::number(i), Unit::People));
        report.indicators.push_back(row);
    }
    report.index();
    return report;
}

QStringList lines(const Comparison &found)
{
    const auto words = [](const std::optional<Value> &value) { return value ? value->written() : u"(none)"_s; };
    QStringList result;
    for (const TitleDifference &title : found.titles)
        result << u"title "_s + title.where + u": "_s + title.a + u" → "_s + title.b;
    for (const CellDifference &cell : found.cells)
        result << cell.row.text() + u' ' + columnName(cell.column) + u": "_s + words(cell.a) + u" → "_s + words(cell.b);
    for (const ParagraphDifference &text : found.paragraphs)
        result << u"%1 %2/%3: %4 → %5"_s.arg(text.section).arg(text.firstA).arg(text.firstB).arg(text.a, text.b);
    for (const RowId &row : found.rowsOnlyA)
        result << u"- "_s + row.text();
    for (const RowId &row : found.rowsOnlyB)
        result << u"+ "_s + row.text();
    for (const RowId &row : found.rowsMoved)
        result << u"~ "_s + row.text();
    for (const QString &section : found.sectionsOnlyA)
        result << u"- section "_s + section;
    for (const QString &section : found.sectionsOnlyB)
        result << u"+ section "_s + section;
    return result;
}

} // namespace

class ReportCompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commonIsLongest()
    {
        QRandomGenerator random(chosenSeed());
        for (int round = 0; round < 500; ++round) {
            std::vector<int> a(random.bounded(12u)), b(random.bounded(12u));
            for (auto *list : {&a, &b}) {
                for (int &value : *list)
                    value = random.bounded(4);
            }
            const auto common = commonOf(a, b);
            QCOMPARE(common.size(), longestCommon(a, b));
            for (size_t i = 0; i < common.size(); ++i) {
                QCOMPARE(a[size_t(common[i].first)], b[size_t(common[i].second)]);
                QVERIFY(i == 0 || (common[i].first > common[i - 1].first && common[i].second > common[i - 1].second));
            }
        }
    }

    void hostileSequencesEndSoon()
    {
        QRandomGenerator random(7);
        std::vector<int> a(200'000), b(200'000);
        for (auto *list : {&a, &b}) {
            for (int &value : *list)
                value = random.bounded(50);
        }
        a[100'000] = b[50'000] = 1000; // stands once in each
        QElapsedTimer timer;
        timer.start();
        const auto common = commonOf(a, b);
        QVERIFY(std::find(common.begin(), common.end(), std::pair(100'000, 50'000)) != common.end());
        QVERIFY2(timer.elapsed() < 30000, qPrintable(QString::number(timer.elapsed())));
    }

    void increasing_data()
    {
        QTest::addColumn<std::vector<int>>("values");
        QTest::addColumn<std::vector<int>>("positions");
        QTest::newRow("none") << std::vector<int>{} << std::vector<int>{};
        QTest::newRow("in order") << std::vector<int>{1, 2, 3} << std::vector<int>{0, 1, 2};
        QTest::newRow("one out of order") << std::vector<int>{9, 1, 2, 3} << std::vector<int>{1, 2, 3};
        QTest::newRow("equal ones do not both count") << std::vector<int>{5, 5} << std::vector<int>{1};
        QTest::newRow("backwards") << std::vector<int>{3, 2, 1} << std::vector<int>{2};
    }
    void increasing()
    {
        QFETCH(std::vector<int>, values);
        QFETCH(std::vector<int>, positions);
        QCOMPARE(longestIncreasing(values), positions);
    }

    void words_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("runs");
        QTest::newRow("same") << u"one two"_s << u"one two"_s << u"one two"_s;
        QTest::newRow("both empty") << QString() << QString() << QString();
        QTest::newRow("all new") << QString() << u"one two"_s << u"{+one two+}"_s;
        QTest::newRow("all gone") << u"one"_s << QString() << u"[-one-]"_s;
        QTest::newRow("one word") << u"the old road"_s << u"the new road"_s << u"the [-old -]{+new +}road"_s;
        QTest::newRow("at the end") << u"a road"_s << u"a road north"_s << u"a road{+north+}"_s;
        QTest::newRow("space only") << u"a  b"_s << u"a b"_s << u"a b"_s;
    }
    void words()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(QString, runs);
        QString text;
        for (const WordRun &run : wordRuns(a, b))
            text += run.in == WordRun::In::Both ? run.text
                    : run.in == WordRun::In::A  ? u"[-"_s + run.text + u"-]"_s
                                                : u"{+"_s + run.text + u"+}"_s;
        // The space after the last common word is that of b.
        QCOMPARE(text.replace(u"road {+"_s, u"road{+"_s), runs);
    }

    void differences_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a cell") << QByteArray("67.59%") << QByteArray("68%")
                                << QStringList{u"impact-1/1.1/refugees-and-asylum-seekers actual: 67.59% → 68%"_s};
        QTest::newRow("a blank cell") << QByteArray("\t31.85%") << QByteArray("\t")
                                      << QStringList{u"impact-1/1.2/idps baseline: 31.85% → "_s};
        QTest::newRow("a paragraph") << QByteArray("Nothing else changed.") << QByteArray("Much else changed.")
                                     << QStringList{u"1.1 1/1: Nothing else changed. → Much else changed."_s};
        QTest::newRow("a paragraph more")
            << QByteArray("Nothing else changed.") << QByteArray("Nothing else changed.\n\nWe saw it.")
            << QStringList{u"1.1 2/2:  → We saw it."_s};
        QTest::newRow("a row less")
            << QByteArray("1.2 Proportion of people who are able to move freely within the country of habitual "
                          "residence\tIDPs\t31.85%\t112.50%\n")
            << QByteArray() << QStringList{u"- impact-1/1.2/idps"_s};
        QTest::newRow("the title of a section")
            << QByteArray("3.2 Resources Overview\n\nThe") << QByteArray("3.2 Resources\n\nThe")
            << QStringList{u"title 3.2: Resources Overview → Resources"_s};
        QTest::newRow("a year of a series")
            << QByteArray("2021\t900\t\t800\n") << QByteArray("2020\t900\t\t800\n")
            << QStringList{u"budget-and-expenditure-trend/2020 budget: (none) → 900"_s,
                           u"budget-and-expenditure-trend/2020 expenditure: (none) → 800"_s,
                           u"budget-and-expenditure-trend/2021 budget: 900 → (none)"_s,
                           u"budget-and-expenditure-trend/2021 expenditure: 800 → (none)"_s};
    }
    void differences()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QStringList, expected);
        const QByteArray source = sampleSource();
        QVERIFY(source.contains(before));
        const Report a = read(source);
        const Report b = read(QByteArray(source).replace(before, after));
        const Comparison found = compare(a, b);
        QCOMPARE(lines(found), expected);
        QVERIFY(!found.isSame());
        QVERIFY(compare(a, a).isSame());
        QCOMPARE(compare(b, a).cells.size(), found.cells.size());
        QCOMPARE(compare(b, a).rowsOnlyB, found.rowsOnlyA);
    }

    void movedRowsAreADifference()
    {
        const Report a = longReport(5);
        Report b = a;
        QVERIFY(outturn::apply(MoveRow{u"impact-area-1"_s, RowId(u"impact-1/1.2/0"_s), 0, 4}, b).has_value());
        QCOMPARE(lines(compare(a, b)), QStringList{u"~ impact-1/1.2/0"_s});
        QVERIFY(!compare(a, b).isSame());
    }

    // The property that restoring a version stands on.
    void editsLeadFromAnyStateToAnyOther()
    {
        const quint32 seed = chosenSeed();
        RandomEdits random(seed);
        const Report first = read(sampleSource());
        int made = 0;
        for (int round = 0; round < 400; ++round) {
            Report a = first;
            Report b = first;
            random.edit(a, int(random.below(15)));
            // As two copies go on from a common state.
            if (random.below(2))
                b = a;
            random.edit(b, int(random.below(15)));
            const QByteArray where = u"seed %1, round %2"_s.arg(seed).arg(round).toUtf8();
            Report reached = a;
            const auto edits = editsBetween(a, b);
            for (const Edit &edit : edits) {
                QVERIFY2(!changesNothing(edit), where);
                const auto done = outturn::apply(edit, reached);
                QVERIFY2(done.has_value(), where + (done ? QByteArray() : ' ' + done.error().english().toUtf8()));
            }
            if (wholeText(reached) != wholeText(b)) {
                const QStringList is = wholeText(reached).split(u'\n');
                const QStringList wanted = wholeText(b).split(u'\n');
                for (const QString &line : is) {
                    if (!wanted.contains(line))
                        qInfo() << "is" << line;
                }
                for (const QString &line : wanted) {
                    if (!is.contains(line))
                        qInfo() << "wanted" << line;
                }
                QFAIL(where);
            }
            QVERIFY2(editsBetween(b, b).empty(), where);
            QVERIFY2(!edits.empty() || compare(a, b).isSame(), where);
            for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
                QVERIFY2(outturn::apply(inverse(*edit), reached).has_value(), where);
            QVERIFY2(wholeText(reached) == wholeText(a), where);
            made += static_cast<int>(edits.size());
        }
        QVERIFY2(made > 2000, qPrintable(QString::number(made)));
    }

    void fewestMoves()
    {
        QRandomGenerator random(chosenSeed());
        for (int round = 0; round < 200; ++round) {
            const int size = 1 + random.bounded(9);
            const Report a = longReport(size);
            Report b = a;
            std::vector<int> order(static_cast<size_t>(size));
            std::iota(order.begin(), order.end(), 0);
            std::shuffle(order.begin(), order.end(), random);
            for (size_t i = 0; i < order.size(); ++i)
                b.indicators[i] = a.indicators[size_t(order[i])];
            b.index();
            const auto edits = editsBetween(a, b);
            QCOMPARE(edits.size(), order.size() - longestIncreasing(order).size());
            Report reached = a;
            for (const Edit &edit : edits) {
                QVERIFY(std::holds_alternative<MoveRow>(edit) && !changesNothing(edit));
                QVERIFY(outturn::apply(edit, reached).has_value());
            }
            QCOMPARE(wholeText(reached), wholeText(b));
        }
    }

    void hundredThousandRows()
    {
        const Report a = longReport(100'000);
        Report b = a;
        for (size_t i = 0; i < b.indicators.size(); i += 1000)
            b.indicators[i].actual->set(Value::fromWritten(u"7"_s, Unit::People));
        std::rotate(b.indicators.begin(), b.indicators.begin() + 1, b.indicators.end());
        b.index();
        QElapsedTimer timer;
        timer.start();
        const auto edits = editsBetween(a, b);
        const auto found = compare(a, b);
        const qint64 took = timer.elapsed();
        QCOMPARE(edits.size(), size_t(101));
        QCOMPARE(found.cells.size(), size_t(100));
        QCOMPARE(found.rowsMoved.size(), size_t(1));
        qInfo("%lld ms", took);
        QVERIFY2(took < 30000, qPrintable(QString::number(took)));
    }
};

QTEST_GUILESS_MAIN(ReportCompareTest)
#include "ReportCompareTest.moc"
