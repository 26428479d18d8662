// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/Decimal.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

Decimal decimal(const QString &plain)
{
    return Decimal::tryFromPlain(plain).value();
}

QString shown(const std::optional<Decimal> &number)
{
    return number ? number->toPlain() : u"nothing"_s;
}

} // namespace

class DecimalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("grouped");
        QTest::newRow("zero") << u"0"_s << u"0"_s << u"0"_s;
        QTest::newRow("decimals are kept") << u"100.00"_s << u"100.00"_s << u"100.00"_s;
        QTest::newRow("below one") << u"0.05"_s << u"0.05"_s << u"0.05"_s;
        QTest::newRow("below one, negative") << u"-0.05"_s << u"-0.05"_s << u"-0.05"_s;
        QTest::newRow("three digits have no group") << u"999"_s << u"999"_s << u"999"_s;
        QTest::newRow("four digits") << u"1000"_s << u"1000"_s << u"1,000"_s;
        QTest::newRow("negative with three digits") << u"-123"_s << u"-123"_s << u"-123"_s;
        QTest::newRow("negative millions") << u"-1234567.80"_s << u"-1234567.80"_s << u"-1,234,567.80"_s;
        QTest::newRow("leading zeros") << u"0007"_s << u"7"_s << u"7"_s;
        QTest::newRow("18 digits") << u"999999999999999999"_s << u"999999999999999999"_s
                                   << u"999,999,999,999,999,999"_s;
        QTest::newRow("18 digits, all decimals")
            << u"0.123456789012345678"_s << u"0.123456789012345678"_s << u"0.123456789012345678"_s;
        QTest::newRow("negative zero is zero") << u"-0"_s << u"0"_s << u"0"_s;
    }

    void plainForms()
    {
        QFETCH(QString, text);
        const auto number = Decimal::tryFromPlain(text);
        QVERIFY(number.has_value());
        QTEST(number->toPlain(), "plain");
        QTEST(number->toGrouped(), "grouped");
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("sign alone") << u"-"_s;
        QTest::newRow("plus") << u"+1"_s;
        QTest::newRow("point first") << u".5"_s;
        QTest::newRow("point last") << u"5."_s;
        QTest::newRow("two points") << u"1.2.3"_s;
        QTest::newRow("group") << u"1,000"_s;
        QTest::newRow("space") << u"1 000"_s;
        QTest::newRow("space around") << u" 1"_s;
        QTest::newRow("exponent") << u"1e3"_s;
        QTest::newRow("Arabic digits") << u"١٢"_s;
        QTest::newRow("19 digits") << u"1000000000000000000"_s;
        QTest::newRow("19 digits with decimals") << u"10000000000000000.001"_s;
        QTest::newRow("19 decimals") << u"0.1234567890123456789"_s;
        QTest::newRow("19 decimals of zero") << u"0.0000000000000000000"_s;
        QTest::newRow("far too long") << QString(1000, u'9');
    }

    void refused()
    {
        QFETCH(QString, text);
        QVERIFY(!Decimal::tryFromPlain(text));
    }

    void bounds()
    {
        constexpr qint64 limit = 1'000'000'000'000'000'000;
        QVERIFY(!Decimal::tryFrom(limit, 0));
        QVERIFY(!Decimal::tryFrom(-limit, 0));
        QVERIFY(!Decimal::tryFrom(1, -1));
        QVERIFY(!Decimal::tryFrom(1, 19));
        QCOMPARE(shown(Decimal::tryFrom(1 - limit, 18)), u"-0.999999999999999999"_s);
        QVERIFY(!Decimal::tryFrom(std::numeric_limits<qint64>::min(), 0));
    }

    void order_data()
    {
        QTest::addColumn<QString>("less");
        QTest::addColumn<QString>("more");
        QTest::newRow("whole") << u"1"_s << u"2"_s;
        QTest::newRow("decimals") << u"1.49"_s << u"1.5"_s;
        QTest::newRow("more decimals are not more") << u"1.4999"_s << u"1.5"_s;
        QTest::newRow("signs") << u"-0.1"_s << u"0"_s;
        QTest::newRow("negative") << u"-2"_s << u"-1.99"_s;
        QTest::newRow("longest against smallest") << u"0.000000000000000001"_s << u"999999999999999999"_s;
    }

    void order()
    {
        QFETCH(QString, less);
        QFETCH(QString, more);
        QVERIFY(decimal(less) < decimal(more));
        QVERIFY(decimal(more) > decimal(less));
        QVERIFY(decimal(less) != decimal(more));
    }

    void equalWhateverTheDecimals()
    {
        QVERIFY(decimal(u"1.5"_s) == decimal(u"1.50"_s));
        QVERIFY(decimal(u"0"_s) == decimal(u"0.000"_s));
        QCOMPARE(decimal(u"1.50"_s).toPlain(), u"1.50"_s);
    }

    void sums_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("sum");
        QTest::addColumn<QString>("difference");
        QTest::newRow("whole") << u"1"_s << u"2"_s << u"3"_s << u"-1"_s;
        QTest::newRow("scales differ") << u"1.5"_s << u"0.25"_s << u"1.75"_s << u"1.25"_s;
        QTest::newRow("what floats get wrong") << u"0.1"_s << u"0.2"_s << u"0.3"_s << u"-0.1"_s;
        QTest::newRow("over 18 digits") << u"999999999999999999"_s << u"1"_s << u"nothing"_s << u"999999999999999998"_s;
        QTest::newRow("below -18 digits")
            << u"-999999999999999999"_s << u"1"_s << u"-999999999999999998"_s << u"nothing"_s;
        QTest::newRow("scales too far apart") << u"999999999999999999"_s << u"0.1"_s << u"nothing"_s << u"nothing"_s;
    }

    void sums()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(shown(Decimal::sum(decimal(a), decimal(b))), "sum");
        QTEST(shown(Decimal::difference(decimal(a), decimal(b))), "difference");
    }

    void percentages_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("percent");
        QTest::newRow("a published row") << u"43854429"_s << u"73570059"_s << 2 << u"59.61"_s;
        QTest::newRow("whole of it") << u"5"_s << u"5"_s << 2 << u"100.00"_s;
        QTest::newRow("none of it") << u"0"_s << u"5"_s << 2 << u"0.00"_s;
        QTest::newRow("half goes up") << u"1"_s << u"800"_s << 2 << u"0.13"_s;
        QTest::newRow("half goes away from zero") << u"-1"_s << u"800"_s << 2 << u"-0.13"_s;
        QTest::newRow("below half goes down") << u"12499"_s << u"10000000"_s << 2 << u"0.12"_s;
        QTest::newRow("both negative") << u"-1"_s << u"-4"_s << 0 << u"25"_s;
        QTest::newRow("decimals on both sides") << u"0.5"_s << u"0.25"_s << 0 << u"200"_s;
        QTest::newRow("by zero") << u"5"_s << u"0"_s << 2 << u"nothing"_s;
        QTest::newRow("too many decimals") << u"5"_s << u"2"_s << 7 << u"nothing"_s;
        QTest::newRow("result too long") << u"999999999999999999"_s << u"1"_s << 2 << u"nothing"_s;
        QTest::newRow("18 digits by 18 digits")
            << u"999999999999999999"_s << u"999999999999999999"_s << 6 << u"100.000000"_s;
        QTest::newRow("18 decimals by 18 digits")
            << u"0.999999999999999999"_s << u"999999999999999999"_s << 2 << u"0.00"_s;
    }

    void percentages()
    {
        QFETCH(QString, part);
        QFETCH(QString, whole);
        QFETCH(int, decimals);
        QTEST(shown(Decimal::percentage(decimal(part), decimal(whole), decimals)), "percent");
    }
};

QTEST_GUILESS_MAIN(DecimalTest)
#include "DecimalTest.moc"
