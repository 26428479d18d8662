// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/PastePlan.h"
#include "app/edit/RowIntents.h"
#include "tests/app/ReportText.h"

#include <QElapsedTimer>
#include <QTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

const QString idps = u"impact-1/1.2/idps"_s, stateless = u"impact-1/1.2/stateless-persons"_s;
const QString trend = u"budget-and-expenditure-trend/"_s;

PasteTarget target(const QString &row, std::optional<Column> column, const QString &words)
{
    return {PasteTarget::Room::Cell, RowId(row), column, words};
}

QString fateName(PastePlan::Fate fate)
{
    return QStringList{u"takes"_s, u"overwrites"_s, u"same"_s, u"refused"_s, u"locked"_s, u"no room"_s}.value(
        static_cast<int>(fate));
}

QString fates(const PastePlan &plan)
{
    QStringList names;
    for (const PastePlan::Cell &cell : plan.cells)
        names << fateName(cell.fate);
    return names.join(u", "_s);
}

} // namespace

class PastePlanTest : public QObject
{
    Q_OBJECT

private:
    Report m_report;

    void keep(const PastePlan &plan)
    {
        for (const Edit &edit : plan.edits())
            QVERIFY(outturn::apply(edit, m_report));
    }
    QString shown(const QString &row, Column column) const
    {
        const Cell *cell = m_report.cell(RowId(row), column);
        return cell ? cell->value().written() : u"(none)"_s;
    }

private Q_SLOTS:
    void init() { m_report = read(ownReport(u"small.txt"_s)); }

    void cells_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<Column>("column");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("fate");
        QTest::addColumn<QString>("now");
        init();
        QTest::newRow("blank") << stateless << Column::Actual << u"40"_s << u"takes"_s << QString();
        QTest::newRow("another value") << idps << Column::Actual << u"40"_s << u"overwrites"_s << u"112.50%"_s;
        QTest::newRow("the same") << idps << Column::Actual << u"112.50%"_s << u"same"_s << u"112.50%"_s;
        QTest::newRow("blank over a value") << idps << Column::Actual << QString() << u"overwrites"_s << u"112.50%"_s;
        QTest::newRow("blank over blank") << stateless << Column::Actual << u" "_s << u"same"_s << QString();
        QTest::newRow("not what it holds") << idps << Column::Actual << u"many"_s << u"refused"_s << u"112.50%"_s;
        QTest::newRow("no title") << idps << Column::Title << QString() << u"refused"_s
                                  << m_report.cell(RowId(idps), Column::Title)->value().written();
        QTest::newRow("no such column") << idps << Column::Target << u"40"_s << u"refused"_s << QString();
        QTest::newRow("new year") << trend + u"2021"_s << Column::Budget << u"900"_s << u"takes"_s << QString();
        QTest::newRow("the report's own year")
            << trend + u"2023"_s << Column::Budget << u"900"_s << u"refused"_s << QString();
    }

    void cells()
    {
        QFETCH(QString, row);
        QFETCH(Column, column);
        QFETCH(QString, words);
        QFETCH(QString, fate);
        QFETCH(QString, now);
        const PastePlan plan = planPaste(m_report, {target(row, column, words)});
        QCOMPARE(fates(plan), fate);
        QCOMPARE(plan.cells[0].now, now);
        QCOMPARE(plan.cells[0].edit.has_value(), fate == u"takes"_s || fate == u"overwrites"_s);
        QCOMPARE(plan.cells[0].reason.what.english().isEmpty(), fate != u"refused"_s);
        QCOMPARE(plan.needsAnswer(), fate == u"refused"_s);
    }

    void refusedCellsDoNotStopTheOthers()
    {
        PasteTarget outside{PasteTarget::Room::None, {}, {}, u"7"_s, {}, Error{Error::Kind::Refused, {}, {}, {}}};
        PasteTarget locked{PasteTarget::Room::Locked, RowId(trend + u"2023"_s), Column::Budget, u"5"_s, u"1,000"_s};
        PasteTarget alike = locked;
        alike.pasted = u"1,000"_s;
        const PastePlan plan = planPaste(m_report, {target(stateless, Column::Actual, u"40"_s),
                                                    target(stateless, Column::Baseline, u"many"_s), outside,
                                                    target(idps, Column::Actual, u"1"_s), locked, alike});
        QCOMPARE(fates(plan), u"takes, refused, no room, overwrites, locked, same"_s);
        QVERIFY(plan.needsAnswer());
        QCOMPARE(plan.edits().size(), size_t(2));
        keep(plan);
        QCOMPARE(shown(stateless, Column::Actual), u"40%"_s);
        QCOMPARE(shown(stateless, Column::Baseline), u"0.00%"_s);
        QCOMPARE(shown(idps, Column::Actual), u"1%"_s);
    }

    void needsNoAnswer()
    {
        QVERIFY(!planPaste(m_report, {target(stateless, Column::Actual, u"40"_s),
                                      target(stateless, Column::Baseline, u"0.00%"_s)})
                     .needsAnswer());
        QVERIFY(planPaste(m_report,
                          {target(stateless, Column::Actual, u"40"_s), target(stateless, Column::Baseline, u"1"_s)})
                    .needsAnswer());
    }

    void aCellComesOnce()
    {
        const PastePlan plan = planPaste(m_report, {target(trend + u"2021"_s, Column::Budget, u"900"_s),
                                                    target(trend + u"2020"_s, Column::Budget, u"800"_s),
                                                    target(trend + u"2021"_s, Column::Budget, u"700"_s)});
        QCOMPARE(fates(plan), u"takes, takes, refused"_s);
        keep(plan);
        QCOMPARE(shown(trend + u"2021"_s, Column::Budget), u"900"_s);
    }

    void yearsComeWithTheirAmounts()
    {
        const PastePlan plan = planPaste(
            m_report, {target(trend + u"2021"_s, {}, u"2021"_s), target(trend + u"2021"_s, Column::Budget, u"900"_s),
                       target(trend + u"2020"_s, {}, u"2020"_s), target(trend + u"2020"_s, Column::Budget, {})});
        QCOMPARE(fates(plan), u"takes, takes, refused, same"_s);
        keep(plan);
        const PastePlan again = planPaste(m_report, {target(trend + u"2021"_s, {}, u"2021"_s)});
        QCOMPARE(fates(again), u"same"_s);
    }

    void aPastedCodeTellsWhatItsRowHolds()
    {
        const auto blank =
            insertRowIntent(m_report, RowId(u"outcome-2/2.1/refugees-and-asylum-seekers"_s), Beside::Below);
        QVERIFY(blank && outturn::apply(*blank, m_report));
        const QString row = rowId(blank->row).text();
        // People are counted there, so that neither a percentage nor half of one is taken.
        const PastePlan plan =
            planPaste(m_report, {target(row, Column::Baseline, u"12%"_s), target(row, Column::Code, u"1.1"_s),
                                 target(row, Column::Target, u"21296"_s), target(row, Column::Actual, u"10.5"_s)});
        QCOMPARE(plan.cells[2].fate, PastePlan::Fate::Takes);
        keep(plan);
        QCOMPARE(shown(row, Column::Code), u"1.1"_s);
        const CellType type = cellType(m_report, RowId(row), Column::Target);
        const auto expected = valueFromInput(type, u"21296");
        QVERIFY(expected);
        QCOMPARE(m_report.cell(RowId(row), Column::Target)->value(), *expected);
        QCOMPARE(plan.cells[0].fate == PastePlan::Fate::Takes, valueFromInput(type, u"12%").has_value());
        QCOMPARE(plan.cells[3].fate == PastePlan::Fate::Takes, valueFromInput(type, u"10.5").has_value());
    }

    void wordsAreReadAsTyped()
    {
        const ReadWords comma = [](const CellType &type, const QString &words) -> Result<QString> {
            if (type.kind == CellType::Kind::Words)
                return words;
            if (words.contains(u'.'))
                return failure(Error::Kind::Refused, {}, Message("a point"));
            return QString(words).replace(u',', u'.');
        };
        const PastePlan plan =
            planPaste(m_report,
                      {target(stateless, Column::Actual, u"32,65"_s), target(idps, Column::Actual, u"1.5"_s),
                       target(idps, Column::Population, u"A. and B."_s)},
                      comma);
        QCOMPARE(fates(plan), u"takes, refused, overwrites"_s);
        keep(plan);
        QCOMPARE(shown(stateless, Column::Actual), u"32.65%"_s);
    }

    void tenThousandCells()
    {
        QByteArray text = "Annual Results Report\n2023\nExampleland\n\nSection 2: Results\n\n"
                          "2.1. Outcomes and Achievements\n\n2. Outcome Area: Status Determination\n\n"
                          "Indicators\tPopulation Type\tStrategy Baseline\tTarget (2023)\tActual (2023)\n";
        for (int i = 0; i < 2500; ++i)
            text += "2.2 Proportion of people who undergo an individual procedure\tGroup " + QByteArray::number(i) +
                    "\tUnknown\t50.00%\t\n";
        m_report = read(text);
        QCOMPARE(m_report.indicators.size(), size_t(2500));
        std::vector<PasteTarget> targets;
        for (const IndicatorRow &row : m_report.indicators) {
            for (const Column column : {Column::Code, Column::Baseline, Column::Target, Column::Actual})
                targets.push_back(
                    {PasteTarget::Room::Cell, row.id, column, column == Column::Code ? u"2.3"_s : u"12.5%"_s});
        }
        QElapsedTimer timer;
        timer.start();
        const PastePlan plan = planPaste(m_report, targets);
        const qint64 took = timer.elapsed();
        QCOMPARE(plan.edits().size(), size_t(10000));
        qInfo("10,000 cells planned in %lld ms", took);
        QVERIFY(took < 5000);
    }
};

QTEST_GUILESS_MAIN(PastePlanTest)
#include "PastePlanTest.moc"
