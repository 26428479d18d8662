// SPDX-License-Identifier: GPL-3.0-or-later
#include "GridFixture.h"

#include "app/edit/Intents.h"
#include "ui/grid/ColumnWidths.h"
#include "ui/grid/SeriesModel.h"
#include "ui/grid/TableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace outturn;

namespace {

QString printed(const QAbstractItemModel &model)
{
    QStringList lines, heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads.append(model.headerData(column, Qt::Horizontal).toString());
    lines.append(heads.join(u" | "_s));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u" | "_s));
    }
    return lines.join(u'\n');
}

} // namespace

class TableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void indicators()
    {
        GridFixture fixture;
        TableModel model(fixture.project.get(), fixture.id, fixture.table(Table::Kind::Indicators), nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(
            printed(model),
            u"Code | Indicators | Population Type | Strategy Baseline | Target (2023) | Actual (2023) | Progress\n"
            "7.3 | Proportion of women participating in leadership/management structures | IDPs | Unknown | 50.00% | "
            "55.56% | Met\n"
            "7.3 | Proportion of women participating in leadership/management structures | Returnees | 31.85% |  | "
            "1.50% | No target\n"
            "7.1 | Extent participation of displaced and stateless people across programme phases is supported. | "
            "IDPs | Unknown | Extensive: ≥ 70 points | Moderate: 40-69 points | Missed"_s);
        QCOMPARE(model.index(0, 3).data(GridModel::KindRole).toInt(), int(Value::Kind::Unknown));
        QCOMPARE(model.index(1, 4).data(GridModel::KindRole).toInt(), int(Value::Kind::Blank));
        QCOMPARE(model.index(1, 4).data(Qt::AccessibleTextRole).toString(), u"blank"_s);
        QVERIFY(model.index(0, 5).data(Qt::ToolTipRole).toString().startsWith(u"Source: line 12"_s));
        QCOMPARE(model.rowOf(model.rowId(2)), 2);
        QCOMPARE(model.rowOf(RowId(u"nowhere"_s)), -1);
        QVERIFY(model.index(0, 5).data(GridModel::NumericRole).toBool());
        QVERIFY(!model.index(2, 5).data(GridModel::NumericRole).toBool());
    }

    void finances()
    {
        GridFixture fixture;
        TableModel model(fixture.project.get(), fixture.id, fixture.table(Table::Kind::Finances), nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(printed(model), u"Outcome Area | Final Budget | Funds Available | Funds Available as % of Budget | "
                                 "Expenditure | Expenditure as % of Funds Available\n"
                                 "OA7: Community | 2,121,606 | 815,433 | 38.43% | 815,433 | 100.00%\n"
                                 "All Outcome Areas |  | 5,864 |  |  | \n"
                                 "Total | 2,121,606 | 821,297 | 38.71% | 815,433 | 99.29%"_s);
    }

    void onlyTheEditedCellIsAnnounced()
    {
        GridFixture fixture;
        TableModel model(fixture.project.get(), fixture.id, fixture.table(Table::Kind::Indicators), nullptr);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.setData(model.index(0, 5), u"32.65"_s));
        QCOMPARE(changed.size(), 2); // and the progress that follows from it
        QCOMPARE(changed[0][0].toModelIndex(), model.index(0, 5));
        QCOMPARE(changed[0][1].toModelIndex(), model.index(0, 5));
        QCOMPARE(changed[1][0].toModelIndex(), model.index(0, 6));
        QCOMPARE(changed[1][1].toModelIndex(), model.index(0, 6));
        QCOMPARE(model.index(0, 5).data().toString(), u"32.65%"_s);
        QVERIFY(model.index(0, 5).data(GridModel::EditedRole).toBool());
        QVERIFY(model.index(0, 5).data(Qt::ToolTipRole).toString().contains(u"The source says “55.56%”"_s));
        QCOMPARE(model.index(0, 5).data(Qt::AccessibleTextRole).toString(), u"32.65%, edited"_s);
        QVERIFY(fixture.project->undo().has_value());
        QCOMPARE(model.index(0, 5).data().toString(), u"55.56%"_s);
        QVERIFY(!model.index(0, 5).data(GridModel::EditedRole).toBool());
    }

    void refusedTextChangesNothing()
    {
        GridFixture fixture;
        TableModel model(fixture.project.get(), fixture.id, fixture.table(Table::Kind::Indicators), nullptr);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(!model.setData(model.index(0, 5), u"abc"_s));
        QVERIFY(!model.setData(model.index(0, 5), u"1,23"_s));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(fixture.project->historySize(), 0);
    }

    void localesOfThePerson()
    {
        GridFixture fixture;
        TableModel model(fixture.project.get(), fixture.id, fixture.table(Table::Kind::Finances), nullptr);
        model.setLocale(QLocale(u"es_ES"_s));
        QCOMPARE(model.index(0, 1).data(Qt::EditRole).toString(), u"2.121.606"_s);
        QVERIFY(model.setData(model.index(0, 1), u"1.234"_s));
        QCOMPARE(model.index(0, 1).data().toString(), u"1,234"_s);
        QVERIFY(!model.setData(model.index(0, 1), u"1.23"_s));
        QCOMPARE(model.index(0, 1).data().toString(), u"1,234"_s);
    }

    void findingsMarkTheirCell()
    {
        GridFixture fixture;
        TableModel model(fixture.project.get(), fixture.id, fixture.table(Table::Kind::Indicators), nullptr);
        model.setFindings({});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        Finding finding;
        finding.severity = Severity::Warning;
        finding.message = Message("look here");
        finding.rows = {model.rowId(1)};
        finding.column = Column::Actual;
        model.setFindings({finding});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(1, 5).data(GridModel::FindingSeverityRole).toInt(), int(Severity::Warning));
        QVERIFY(!model.index(1, 4).data(GridModel::FindingSeverityRole).isValid());
        QVERIFY(!model.index(0, 5).data(GridModel::FindingSeverityRole).isValid());
        QVERIFY(model.index(1, 5).data(Qt::ToolTipRole).toString().startsWith(u"look here"_s));
        model.setFindings({finding});
        QCOMPARE(changed.size(), 1);
        model.setFindings({});
        QCOMPARE(changed.size(), 2);
        QVERIFY(!model.index(1, 5).data(GridModel::FindingSeverityRole).isValid());
    }

    void seriesGrowsByAYearAndItsFirstAmount()
    {
        GridFixture fixture;
        SeriesModel model(fixture.project.get(), fixture.id, SeriesKind::BudgetTrend, nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(printed(model), u"Year | Final budget | Funds available | Expenditure\n"
                                 "2023 | 2,121,606 | 821,297 | 815,433\n"
                                 " |  |  | "_s);
        QVERIFY(!model.index(0, 1).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(u"totals"_s));
        QVERIFY(!model.index(1, 1).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(1, 0), u"soon"_s));
        QVERIFY(!model.setData(model.index(1, 0), u"2023"_s));

        QVERIFY(model.setData(model.index(1, 0), u"2021"_s));
        QCOMPARE(fixture.project->historySize(), 0);
        QVERIFY(model.index(1, 1).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(model.setData(model.index(1, 2), u"1,500,000"_s));
        QCOMPARE(printed(model), u"Year | Final budget | Funds available | Expenditure\n"
                                 "2021 |  | 1,500,000 | \n"
                                 "2023 | 2,121,606 | 821,297 | 815,433\n"
                                 " |  |  | "_s);
        QVERIFY(model.setData(model.index(0, 1), u"2,000,000"_s));
        QVERIFY(model.setData(model.index(0, 2), QString()));
        QVERIFY(model.setData(model.index(0, 1), QString()));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(fixture.project->undo().has_value());
        QCOMPARE(model.index(0, 1).data().toString(), u"2,000,000"_s);
    }

    void seriesFollowsTheTotals()
    {
        GridFixture fixture;
        TableModel table(fixture.project.get(), fixture.id, fixture.table(Table::Kind::Finances), nullptr);
        SeriesModel model(fixture.project.get(), fixture.id, SeriesKind::BudgetTrend, nullptr);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(table.setData(table.index(2, 1), u"3,000,000"_s));
        QCOMPARE(model.index(0, 1).data().toString(), u"3,000,000"_s);
    }

    void columnsShareTheRoom_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("widths");
        QTest::newRow("plenty") << 500 << QList<int>{40, 320, 80, 60};
        QTest::newRow("as wished") << 300 << QList<int>{40, 120, 80, 60};
        QTest::newRow("others give way first") << 280 << QList<int>{40, 120, 60, 60};
        QTest::newRow("then the stretching one") << 220 << QList<int>{40, 70, 50, 60};
        QTest::newRow("too little") << 100 << QList<int>{40, 50, 50, 60};
    }

    void columnsShareTheRoom()
    {
        QFETCH(int, room);
        QFETCH(QList<int>, widths);
        QCOMPARE(columnWidths({{40, 40, false}, {50, 120, true}, {50, 80, false}, {60, 60, false}}, room), widths);
    }

    void columnsWithoutAStretchingOneShareEvenly()
    {
        QCOMPARE(columnWidths({{40, 40, false}, {50, 50, false}}, 101), (QList<int>{46, 55}));
    }
};

QTEST_MAIN(TableModelTest)
#include "TableModelTest.moc"
