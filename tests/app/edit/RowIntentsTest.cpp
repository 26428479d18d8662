// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/RowIntents.h"
#include "tests/app/ReportText.h"

#include <QTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

QStringList idsOf(const Report &report, const QString &tableId)
{
    QStringList ids;
    const Table &table = report.tables[static_cast<size_t>(report.tableIndex(tableId))];
    for (int i = 0; i < table.rowCount; ++i) {
        const auto at = static_cast<size_t>(table.firstRow + i);
        ids << (table.kind == Table::Kind::Finances ? report.finances[at].id : report.indicators[at].id).text();
    }
    return ids;
}

QList<RowId> rowIds(const QStringList &ids)
{
    QList<RowId> rows;
    for (const QString &id : ids)
        rows << RowId(id);
    return rows;
}

} // namespace

class RowIntentsTest : public QObject
{
    Q_OBJECT

private:
    Report m_report;

    QString tableOf(const QString &row) const
    {
        return m_report.tables[static_cast<size_t>(m_report.positionOf(RowId(row)).first)].id;
    }
    /// Applies the edits and, on a copy, their inverses: the report must be what it was.
    void keep(const std::vector<Edit> &edits)
    {
        const QString before = deepText(m_report);
        for (const Edit &edit : edits)
            QVERIFY(outturn::apply(edit, m_report));
        Report back = m_report;
        for (auto it = edits.rbegin(); it != edits.rend(); ++it)
            QVERIFY(outturn::apply(inverse(*it), back));
        QCOMPARE(deepText(back), before);
    }

private Q_SLOTS:
    void init() { m_report = read(ownReport(u"small.txt"_s)); }

    void insertedRowsTakeAfterTheirNeighbours_data()
    {
        QTest::addColumn<QString>("beside");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("columns");
        const QString outcome = u"code title population baseline target actual"_s;
        QTest::newRow("impact") << u"impact-1/1.2/idps"_s << u"impact-1/row"_s
                                << u"code title population baseline actual"_s;
        QTest::newRow("only the code tells the area")
            << u"impact-2/2.2/idps"_s << u"impact/row"_s << u"country code title population baseline actual"_s;
        QTest::newRow("outcome") << u"outcome-2/2.1/refugees-and-asylum-seekers"_s << u"outcome-2/row"_s << outcome;
        QTest::newRow("enabling") << u"enabling-17/7.1/none"_s << u"enabling-17/row"_s << outcome;
        const QString amounts = u"label budget available availableShare expenditure expenditureShare"_s;
        QTest::newRow("finance") << u"finance-impact/ia1"_s << u"finance-impact/row"_s << amounts;
        QTest::newRow("a total") << u"finance-outcome/total"_s << u"finance-outcome/row"_s << amounts;
    }

    void insertedRowsTakeAfterTheirNeighbours()
    {
        QFETCH(QString, beside);
        QFETCH(QString, id);
        QFETCH(QString, columns);
        const QString table = tableOf(beside);
        const auto below = insertRowIntent(m_report, RowId(beside), Beside::Below);
        QVERIFY2(below, qPrintable(below ? QString() : below.error().english()));
        keep({*below});
        QStringList ids = idsOf(m_report, table);
        QCOMPARE(ids.indexOf(id), ids.indexOf(beside) + 1);
        QStringList there;
        for (int i = 0; i < columnCount; ++i) {
            if (const Cell *cell = m_report.cell(RowId(id), static_cast<Column>(i))) {
                there << columnName(static_cast<Column>(i));
                QVERIFY(cell->value().isBlank() && cell->place().isNowhere() && !cell->isEdited());
            }
        }
        QCOMPARE(there.join(u' '), columns);

        const auto above = insertRowIntent(m_report, RowId(beside), Beside::Above);
        QVERIFY(above);
        keep({*above});
        ids = idsOf(m_report, table);
        QCOMPARE(ids.indexOf(id + u"~2"_s), ids.indexOf(beside) - 1);
        if (const FinanceRow *row = m_report.finance(RowId(id)))
            QCOMPARE(row->role, FinanceRole::Area);
    }

    void tableWithoutRows_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("id");
        QTest::newRow("indicators") << u"outcome-2/2.1/refugees-and-asylum-seekers"_s << u"outcome-2/row"_s;
        QTest::newRow("finances") << u"finance-impact/ia1"_s << u"finance-impact/row"_s;
    }

    void tableWithoutRows()
    {
        QFETCH(QString, row);
        QFETCH(QString, id);
        const QString table = tableOf(row);
        const auto columnsOf = [&](const QString &of) {
            QStringList there;
            for (int i = 0; i < columnCount; ++i) {
                if (m_report.cell(RowId(of), static_cast<Column>(i)))
                    there << columnName(static_cast<Column>(i));
            }
            return there;
        };
        const QStringList columns = columnsOf(row);
        const auto gone = deleteRowsIntent(m_report, rowIds(idsOf(m_report, table)));
        QVERIFY(gone);
        keep(*gone);
        QCOMPARE(idsOf(m_report, table), QStringList());
        const auto added = appendRowIntent(m_report, table);
        QVERIFY(added);
        keep({*added});
        QCOMPARE(idsOf(m_report, table), QStringList{id});
        QCOMPARE(columnsOf(id), columns);
    }

    void duplicatesStandBelow()
    {
        const QString first = u"impact-1/1.1/refugees-and-asylum-seekers"_s, last = u"impact-1/1.2/idps"_s;
        const auto copies = duplicateRowsIntent(m_report, rowIds({last, first}));
        QVERIFY(copies);
        keep(*copies);
        QCOMPARE(idsOf(m_report, tableOf(first)),
                 (QStringList{first, u"impact-1/1.2/stateless-persons"_s, last, first + u"~2"_s, last + u"~2"_s}));
        const IndicatorRow &copy = *m_report.indicator(RowId(last + u"~2"_s));
        QCOMPARE(copy.actual->value().written(), u"112.50%"_s);
        QVERIFY(copy.actual->place().isNowhere() && copy.place.isNowhere());

        // Copies of a copy, and of what was edited: its value now, with nothing imported behind it.
        QVERIFY(outturn::apply(SetCell{RowId(last), Column::Actual, m_report.cell(RowId(last), Column::Actual)->value(),
                                       Value::fromWritten(u"1%"_s)},
                               m_report));
        const auto again = duplicateRowsIntent(m_report, rowIds({last, last + u"~2"_s}));
        QVERIFY(again);
        keep(*again);
        const Cell *cell = m_report.cell(RowId(last + u"~3"_s), Column::Actual);
        QVERIFY(cell && cell->value().written() == u"1%"_s && !cell->isEdited());
        QVERIFY(m_report.indicator(RowId(last + u"~4"_s)));
    }

    void moving_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<bool>("up");
        QTest::addColumn<QString>("order");
        QTest::addColumn<int>("edits");
        const QString a = u"finance-outcome/oa2"_s, b = u"finance-outcome/ea17"_s, c = u"finance-outcome/unallocated"_s,
                      d = u"finance-outcome/total"_s;
        QTest::newRow("one up") << QStringList{b} << true << u"b a c d"_s << 1;
        QTest::newRow("one down") << QStringList{b} << false << u"a c b d"_s << 1;
        QTest::newRow("a run up") << QStringList{c, b} << true << u"b c a d"_s << 1;
        QTest::newRow("a run down") << QStringList{a, b, c} << false << u"d a b c"_s << 1;
        QTest::newRow("two runs up") << QStringList{b, d} << true << u"b a d c"_s << 2;
        QTest::newRow("two runs down") << QStringList{a, c} << false << u"b a d c"_s << 2;
        QTest::newRow("first stays") << QStringList{a, c} << true << u"a c b d"_s << 1;
        QTest::newRow("last stays") << QStringList{b, d} << false << u"a c b d"_s << 1;
        QTest::newRow("all stay") << QStringList{a, b, c, d} << true << u"a b c d"_s << 0;
        QTest::newRow("none") << QStringList{} << true << u"a b c d"_s << 0;
    }

    void moving()
    {
        QFETCH(QStringList, rows);
        QFETCH(bool, up);
        QFETCH(QString, order);
        QFETCH(int, edits);
        const QString table = tableOf(u"finance-outcome/oa2"_s);
        const QStringList before = idsOf(m_report, table);
        const auto moves = moveRowsIntent(m_report, rowIds(rows), up ? Beside::Above : Beside::Below);
        QVERIFY(moves);
        QCOMPARE(static_cast<int>(moves->size()), edits);
        keep(*moves);
        QStringList letters;
        for (const QString &id : idsOf(m_report, table))
            letters << QString(QChar(u"abcd"[before.indexOf(id)]));
        QCOMPARE(letters.join(u' '), order);
    }

    void anotherPopulation()
    {
        const RowId row(u"impact-1/1.2/stateless-persons"_s);
        const QStringList missing = missingPopulations(m_report, row);
        QCOMPARE(missing.first(), u"None"_s); // of this report, then of the framework
        QVERIFY(missing.contains(u"Refugees and Asylum-seekers"_s) && missing.contains(u"Returnees"_s));
        QVERIFY(!missing.contains(u"IDPs"_s) && !missing.contains(u"Stateless Persons"_s));

        const auto added = addPopulationIntent(m_report, row, u"Returnees"_s);
        QVERIFY(added);
        keep({*added});
        QCOMPARE(idsOf(m_report, tableOf(row.text())).last(), u"impact-1/1.2/returnees"_s);
        const IndicatorRow &made = *m_report.indicator(RowId(u"impact-1/1.2/returnees"_s));
        QCOMPARE(made.code.value().written(), u"1.2"_s);
        QCOMPARE(made.title.value(), m_report.indicator(row)->title.value());
        QVERIFY(made.actual->value().isBlank() && made.baseline->value().isBlank() && !made.target);
        QVERIFY(!missingPopulations(m_report, row).contains(u"Returnees"_s));

        const auto abroad =
            addPopulationIntent(m_report, RowId(u"impact-4/4.3b/refugees-and-asylum-seekers/nextland"_s), u"IDPs"_s);
        QVERIFY(abroad);
        QCOMPARE(rowId(abroad->row).text(), u"impact-4/4.3b/idps/nextland"_s);
        QVERIFY(missingPopulations(m_report, RowId(u"finance-impact/ia1"_s)).isEmpty());
    }

    void refused()
    {
        const RowId nowhere(u"impact-9/9.9"_s), year(u"budget-and-expenditure-trend/2021"_s);
        QVERIFY(!insertRowIntent(m_report, nowhere, Beside::Below));
        QVERIFY(!appendRowIntent(m_report, u"nowhere"_s));
        QVERIFY(!deleteRowsIntent(m_report, {nowhere}));
        QVERIFY(!duplicateRowsIntent(m_report, {nowhere}));
        QVERIFY(!addPopulationIntent(m_report, nowhere, u"IDPs"_s));
        QVERIFY(deleteRowsIntent(m_report, {year}).error().english().contains(u"come and go with their amounts"_s));
        const auto both =
            moveRowsIntent(m_report, rowIds({u"finance-impact/ia1"_s, u"finance-outcome/oa2"_s}), Beside::Above);
        QVERIFY(!both);
    }
};

QTEST_GUILESS_MAIN(RowIntentsTest)
#include "RowIntentsTest.moc"
