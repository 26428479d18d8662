// SPDX-License-Identifier: GPL-3.0-or-later
// A property: whatever is edited, taking all of it back gives the first report, and making it again the last. The seed
// is printed; OUTTURN_SEED runs another one again.
#include "app/edit/RowEdits.h"
#include "tests/app/RandomEdits.h"
#include "tests/app/ReportText.h"

#include <QTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

constexpr int sequences = 300;
constexpr int longest = 12;

struct State
{
    QByteArray json, text;
    QString deep;
    bool operator==(const State &) const = default;
};

State stateOf(const Report &report, const QByteArray &source)
{
    return {reportJson(report, {}), written(report, source), deepText(report)};
}

QStringList rowsInOrder(const Report &report)
{
    QStringList rows;
    for (const IndicatorRow &row : report.indicators)
        rows << rowWords(row);
    for (const FinanceRow &row : report.finances)
        rows << rowWords(row);
    return rows;
}

} // namespace

class EditSequenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAllAndRedoAll()
    {
        const quint32 seed = chosenSeed();
        const QByteArray source =
            ownReport(u"small.txt"_s)
                .replace("Budget and Expenditure Trend\n", "Budget and Expenditure Trend\n\nYear\tFinal Budget\tFunds "
                                                           "Available\tExpenditure\n2021\t900\t\t800\n");
        const Report first = read(source);
        const State firstState = stateOf(first, source);
        QCOMPARE(firstState.text, source);
        RandomEdits generator(seed);
        int made = 0;
        for (int s = 0; s < sequences; ++s) {
            Report report = first;
            std::vector<Edit> edits;
            const auto wanted = static_cast<size_t>(1 + generator.below(longest));
            for (int tries = 0; edits.size() < wanted && tries < 200; ++tries) {
                const auto edit = generator.next(report);
                if (!edit || changesNothing(*edit))
                    continue;
                if (outturn::apply(*edit, report))
                    edits.push_back(*edit);
            }
            made += static_cast<int>(edits.size());
            const State last = stateOf(report, source);
            const QByteArray where = u"seed %1, sequence %2"_s.arg(seed).arg(s).toUtf8();
            QVERIFY2(!last.text.startsWith("error"), where + ": " + last.text);
            for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
                QVERIFY2(outturn::apply(inverse(*edit), report).has_value(), where);
            QVERIFY2(stateOf(report, source) == firstState, where);
            for (const Edit &edit : edits)
                QVERIFY2(outturn::apply(edit, report).has_value(), where);
            QVERIFY2(stateOf(report, source) == last, where);
        }
        QVERIFY(made > sequences * 3);
    }

    void rowsReadBackAsTheyStand()
    {
        const quint32 seed = chosenSeed();
        const QByteArray source = ownReport(u"small.txt"_s);
        const Report first = read(source);
        RandomEdits generator(seed);
        for (int s = 0; s < 60; ++s) {
            Report report = first;
            for (int i = 0; i < 8; ++i) {
                if (const auto edit = generator.row(report))
                    QVERIFY(outturn::apply(*edit, report).has_value());
            }
            const QByteArray text = written(report, source);
            const QByteArray where = u"seed %1, sequence %2\n"_s.arg(seed).arg(s).toUtf8();
            QVERIFY2(rowsInOrder(read(text)) == rowsInOrder(report), where + text);
        }
    }
};

QTEST_GUILESS_MAIN(EditSequenceTest)
#include "EditSequenceTest.moc"
