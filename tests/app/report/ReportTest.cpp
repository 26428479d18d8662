// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/Report.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

Place at(int offset)
{
    return Place::inText(1, 1, offset, 1);
}

// Two sections; the first holds a table, a series title and another table, the second an area.
Report report()
{
    Report r;
    Section money;
    money.id = u"3.1"_s;
    money.paragraphs = {{u"one"_s, {at(1)}, false}, {u"two"_s, {at(2)}, false}};
    Section area;
    area.id = u"impact-area-1"_s;
    r.sections = {money, area};
    r.areas = {{u"impact-1"_s, AreaKind::Impact, 1, u"Protect"_s, 1}};
    Table first{u"3.1"_s, Table::Kind::Finances, 0, 1, {{Column::Label, u"Impact Area"_s, at(50)}}, 0, 2};
    Table second{u"3.1~2"_s, Table::Kind::Finances, 0, 1, {{Column::Label, u"Outcome Area"_s, at(20)}}, 2, 1};
    Table rows{u"impact-area-1"_s, Table::Kind::Indicators, 1, 0, {{Column::Title, u"Indicators"_s, at(90)}}, 0, 1};
    r.tables = {first, second, rows};
    r.seriesHeadings = {{SeriesKind::BudgetTrend, 0, u"Budget and Expenditure Trend"_s, 0, at(5)}};
    const auto finance = [](const QString &id, int table, FinanceTable kind, FinanceRole role) {
        FinanceRow row;
        row.id = RowId(id);
        row.table = table;
        row.kind = kind;
        row.role = role;
        row.budget = Cell(Value::fromWritten(u"5"_s));
        return row;
    };
    r.finances = {finance(u"finance-impact/ia1"_s, 0, FinanceTable::Impact, FinanceRole::Area),
                  finance(u"finance-impact/total"_s, 0, FinanceTable::Impact, FinanceRole::Total),
                  finance(u"finance-outcome/total"_s, 1, FinanceTable::Outcome, FinanceRole::Total)};
    IndicatorRow row;
    row.id = RowId(u"impact-1/1.1/idps"_s);
    row.table = 2;
    row.actual = Cell(Value::fromWritten(u"5%"_s));
    r.indicators = {row};
    SeriesPoint point;
    point.year = 2022;
    point.cell(Column::Budget) = Cell(Value::fromWritten(u"7"_s));
    r.series = {point};
    r.index();
    return r;
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<Column>("column");
        QTest::addColumn<QString>("written");
        QTest::newRow("indicator") << u"impact-1/1.1/idps"_s << Column::Actual << u"5%"_s;
        QTest::newRow("no such column in the table") << u"impact-1/1.1/idps"_s << Column::Target << u"none"_s;
        QTest::newRow("column of other rows") << u"impact-1/1.1/idps"_s << Column::Budget << u"none"_s;
        QTest::newRow("blank cell") << u"impact-1/1.1/idps"_s << Column::Population << QString();
        QTest::newRow("finance") << u"finance-impact/ia1"_s << Column::Budget << u"5"_s;
        QTest::newRow("finance without the column") << u"finance-impact/ia1"_s << Column::Available << u"none"_s;
        QTest::newRow("series") << u"budget-and-expenditure-trend/2022"_s << Column::Budget << u"7"_s;
        QTest::newRow("series without the value")
            << u"budget-and-expenditure-trend/2022"_s << Column::Available << u"none"_s;
        QTest::newRow("series without the year")
            << u"budget-and-expenditure-trend/2021"_s << Column::Budget << u"none"_s;
        QTest::newRow("no such row") << u"impact-1/1.2/idps"_s << Column::Actual << u"none"_s;
        QTest::newRow("nothing") << QString() << Column::Actual << u"none"_s;
    }

    void cells()
    {
        QFETCH(QString, row);
        QFETCH(Column, column);
        Report r = report();
        const Cell *cell = std::as_const(r).cell(RowId(row), column);
        QTEST(cell ? cell->value().written() : u"none"_s, "written");
        QCOMPARE(static_cast<const Cell *>(r.cell(RowId(row), column)), cell);
    }

    void sectionsOfRows()
    {
        const Report r = report();
        QCOMPARE(r.sectionOf(RowId(u"impact-1/1.1/idps"_s))->id, u"impact-area-1"_s);
        QCOMPARE(r.sectionOf(RowId(u"finance-outcome/total"_s))->id, u"3.1"_s);
        QCOMPARE(r.sectionOf(RowId(u"budget-and-expenditure-trend/1999"_s))->id, u"3.1"_s);
        QVERIFY(!r.sectionOf(RowId(u"contributions-trend-by-type/2022"_s)));
        QVERIFY(!r.sectionOf(RowId(u"nothing"_s)));
        QVERIFY(!r.section(u"nothing"_s));
    }

    void bodyItemsStandInReadingOrder()
    {
        QStringList items;
        for (const Report::BodyItem &item : report().bodyItems(0))
            items << (item.isSeries ? u"series %1 after %2"_s : u"table %1 after %2"_s)
                         .arg(item.index)
                         .arg(item.afterParagraphs);
        QCOMPARE(items, (QStringList{u"series 0 after 0"_s, u"table 1 after 1"_s, u"table 0 after 1"_s}));
        QVERIFY(report().bodyItems(7).empty());
    }

    void areasAndTotals()
    {
        const Report r = report();
        QCOMPARE(r.areaOfSection(1)->id, u"impact-1"_s);
        QVERIFY(!r.areaOfSection(0));
        QCOMPARE(r.total(FinanceTable::Impact)->id.text(), u"finance-impact/total"_s);
        QCOMPARE(r.total(FinanceTable::Outcome)->id.text(), u"finance-outcome/total"_s);
        QVERIFY(!Report().total(FinanceTable::Impact));
    }

    void indexFollowsRows()
    {
        Report r = report();
        r.indicators.clear();
        r.index();
        QVERIFY(!r.indicator(RowId(u"impact-1/1.1/idps"_s)));
        QVERIFY(r.finance(RowId(u"finance-impact/ia1"_s)));
    }

    void editedCells()
    {
        Cell cell(Value::fromWritten(u"5%"_s), at(3));
        QVERIFY(!cell.isEdited());
        cell.set(Value::unknown());
        QVERIFY(cell.isEdited());
        const Cell copy = cell;
        cell.set(Value());
        QCOMPARE(cell.imported().written(), u"5%"_s);
        QCOMPARE(copy.value(), Value::unknown());
        cell.set(Value::fromWritten(u"5%"_s));
        QVERIFY(!cell.isEdited());
        QCOMPARE(cell.place(), at(3));
        cell.set(Value::fromWritten(u"5.0%"_s)); // the same number in other words is an edit
        QVERIFY(cell.isEdited());
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "ReportTest.moc"
