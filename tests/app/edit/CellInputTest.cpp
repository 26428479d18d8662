// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/CellInput.h"
#include "tests/app/ReportText.h"

#include <QTest>

using namespace outturn;
using namespace outturn::testing;

namespace {

QString kindText(CellType::Kind kind)
{
    return QStringList{
        u"words"_s, u"percent"_s, u"count"_s, u"days"_s, u"money"_s, u"scale"_s, u"any"_s}[static_cast<int>(kind)];
}

} // namespace

class CellInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_report = read(bytesOf(QStringLiteral(TEST_DATA "/../../resources/samples/mexico-2023.txt")));
    }

    void types_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<Column>("column");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("unit");
        QTest::newRow("percent") << u"impact-1/1.2/stateless-persons"_s << Column::Actual << u"percent"_s
                                 << u"percent"_s;
        QTest::newRow("percent, its baseline Unknown")
            << u"impact-1/1.2/stateless-persons"_s << Column::Baseline << u"percent"_s << u"percent"_s;
        QTest::newRow("people") << u"impact-4/4.3b/refugees-and-asylum-seekers"_s << Column::Actual << u"count"_s
                                << u"people"_s;
        QTest::newRow("days") << u"outcome-2/2.1/refugees-and-asylum-seekers"_s << Column::Target << u"days"_s
                              << u"days"_s;
        QTest::newRow("scale") << u"outcome-7/7.1/refugees-and-asylum-seekers"_s << Column::Baseline << u"scale"_s
                               << u"points"_s;
        QTest::newRow("title") << u"impact-1/1.2/idps"_s << Column::Title << u"words"_s << QString();
        QTest::newRow("population") << u"impact-1/1.2/stateless-persons"_s << Column::Population << u"words"_s
                                    << QString();
        QTest::newRow("budget") << u"finance-outcome/oa2"_s << Column::Budget << u"money"_s << u"USD"_s;
        QTest::newRow("share") << u"finance-outcome/oa2"_s << Column::AvailableShare << u"percent"_s << u"percent"_s;
        QTest::newRow("label") << u"finance-outcome/oa2"_s << Column::Label << u"words"_s << QString();
        QTest::newRow("series") << u"budget-and-expenditure-trend/2020"_s << Column::Budget << u"money"_s << u"USD"_s;
    }

    void types()
    {
        QFETCH(QString, row);
        QFETCH(Column, column);
        const CellType type = cellType(m_report, RowId(row), column);
        QTEST(kindText(type.kind), "kind");
        QTEST(unitName(type.unit), "unit");
    }

    void everyCellOfTheSampleAcceptsWhatItHolds()
    {
        int cells = 0;
        const auto check = [&](const RowId &row) {
            for (int c = 0; c < columnCount; ++c) {
                const auto column = static_cast<Column>(c);
                const Cell *cell = m_report.cell(row, column);
                if (!cell)
                    continue;
                ++cells;
                const CellType type = cellType(m_report, row, column);
                const auto value = valueFromInput(type, cell->value().written());
                QVERIFY2(value.has_value(), qPrintable(row.text() + u' ' + columnName(column)));
                QCOMPARE(value->written(), cell->value().written());
            }
        };
        for (const IndicatorRow &row : m_report.indicators)
            check(row.id);
        for (const FinanceRow &row : m_report.finances)
            check(row.id);
        QVERIFY(cells > 300);
    }

    void input_data()
    {
        QTest::addColumn<CellType>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written"); // "refused" where it is
        const QString refused = u"refused"_s;
        using Kind = CellType::Kind;
        const CellType percent{Kind::Percent, Unit::Percent, {}, true, true};
        const CellType people{Kind::Count, Unit::People, {}, true, true};
        const CellType days{Kind::Days, Unit::Days, {}, true, true};
        const CellType money{Kind::Money, Unit::Usd, {}, true, true};
        const CellType scale{
            Kind::Scale, Unit::Points, {u"Extensive: ≥ 70 points"_s, u"Moderate: 40-69 points"_s}, true, true};
        const CellType any{Kind::Any, Unit::None, {}, true, true};
        const CellType title{Kind::Words, Unit::None, {}, false, false};
        const CellType population{Kind::Words, Unit::None, {}, false, true};
        QTest::newRow("percent") << percent << u"32.65%"_s << u"32.65%"_s;
        QTest::newRow("percent without its sign") << percent << u"32.65"_s << u"32.65%"_s;
        QTest::newRow("percent with a space") << percent << u" 32.65 % "_s << u"32.65%"_s;
        QTest::newRow("percent over 100") << percent << u"120"_s << u"120%"_s;
        QTest::newRow("percent: Unknown") << percent << u"unknown"_s << u"Unknown"_s;
        QTest::newRow("percent: nothing") << percent << QString() << QString();
        QTest::newRow("percent: spaces") << percent << u"  "_s << QString();
        QTest::newRow("percent: words") << percent << u"abc"_s << refused;
        QTest::newRow("percent: decimal comma") << percent << u"32,65%"_s << refused;
        QTest::newRow("percent: negative") << percent << u"-5%"_s << refused;
        QTest::newRow("percent: two signs") << percent << u"5%%"_s << refused;
        QTest::newRow("percent: sign alone") << percent << u"%"_s << refused;
        QTest::newRow("percent: not applicable") << percent << u"N/A"_s << refused;
        QTest::newRow("people") << people << u"21296"_s << u"21,296"_s;
        QTest::newRow("people with groups") << people << u"21,296"_s << u"21,296"_s;
        QTest::newRow("people: zero") << people << u"0"_s << u"0"_s;
        QTest::newRow("people: wrong groups") << people << u"2,12,96"_s << refused;
        QTest::newRow("people: half a person") << people << u"1.5"_s << refused;
        QTest::newRow("people: percent") << people << u"5%"_s << refused;
        QTest::newRow("people: negative") << people << u"-5"_s << refused;
        QTest::newRow("people: 19 digits") << people << u"1000000000000000000"_s << refused;
        QTest::newRow("people: 18 digits") << people << u"100000000000000000"_s << u"100,000,000,000,000,000"_s;
        QTest::newRow("days") << days << u"848"_s << u"848"_s;
        QTest::newRow("days with decimals") << days << u"848.50"_s << u"848.50"_s;
        QTest::newRow("days: words") << days << u"848 days"_s << refused;
        QTest::newRow("money") << money << u"22074699"_s << u"22,074,699"_s;
        QTest::newRow("money: a correction") << money << u"-5864"_s << u"-5,864"_s;
        QTest::newRow("money: currency") << money << u"$5"_s << refused;
        QTest::newRow("level") << scale << u"Moderate: 40-69 points"_s << u"Moderate: 40-69 points"_s;
        QTest::newRow("level by its name") << scale << u"moderate"_s << u"Moderate: 40-69 points"_s;
        QTest::newRow("level: Unknown") << scale << u"Unknown"_s << u"Unknown"_s;
        QTest::newRow("level: points alone") << scale << u"55"_s << refused;
        QTest::newRow("level: another scale") << scale << u"Broadly aligned: ≥90 points"_s << refused;
        QTest::newRow("any: number") << any << u"1,234.5"_s << u"1,234.5"_s;
        QTest::newRow("any: percent") << any << u"5%"_s << u"5%"_s;
        QTest::newRow("any: words") << any << u"many"_s << refused;
        QTest::newRow("title") << title << u" A  new\ttitle\n"_s << u"A new title"_s;
        QTest::newRow("title: nothing") << title << u" "_s << refused;
        QTest::newRow("title: a number is words") << title << u"5%"_s << u"5%"_s;
        QTest::newRow("population: nothing") << population << QString() << QString();
    }

    void input()
    {
        QFETCH(CellType, type);
        QFETCH(QString, typed);
        const auto value = valueFromInput(type, typed);
        QTEST(value ? value->written() : u"refused"_s, "written");
        if (!value) {
            QCOMPARE(value.error().kind, Error::Kind::Refused);
            QCOMPARE(value.error().next.english(), expectation(type).english());
            QVERIFY(value.error().what.english().contains(typed.simplified()));
        } else if (type.kind != CellType::Kind::Words) {
            QVERIFY(value->kind() != Value::Kind::Text);
        }
    }

    void choices()
    {
        const CellType level =
            cellType(m_report, RowId(u"outcome-7/7.1/refugees-and-asylum-seekers"_s), Column::Target);
        QVERIFY(level.choices.contains(u"Moderate: 40-69 points"_s));
        QVERIFY(level.choices.contains(u"Extensive: ≥ 70 points"_s));
        QVERIFY(cellType(m_report, RowId(u"impact-1/1.2/stateless-persons"_s), Column::Population)
                    .choices.contains(u"IDPs"_s));
    }

    void rowsThatTheFrameworkDoesNotKnow()
    {
        const Report own = read("Annual Results Report\n\n2023\n\nTestland\n\nSection 2: Results\n\n"
                                "Indicators\tPopulation Type\tStrategy Baseline\tTarget (2023)\tActual (2023)\n"
                                "Average size of a household\tIDPs\tUnknown\t4.5\t4.25\n"
                                "Number of wells\tIDPs\tUnknown\t4\t5\n"
                                "Something new\tIDPs\tUnknown\t\t\n");
        const auto kindOf = [&](size_t i) {
            return kindText(cellType(own, own.indicators[i].id, Column::Actual).kind);
        };
        QCOMPARE(kindOf(0), u"any"_s);
        QCOMPARE(kindOf(1), u"count"_s);
        QCOMPARE(kindOf(2), u"any"_s);
    }

private:
    Report m_report;
};

QTEST_GUILESS_MAIN(CellInputTest)
#include "CellInputTest.moc"
