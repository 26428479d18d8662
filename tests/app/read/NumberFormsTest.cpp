// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/NumberForms.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

class NumberFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherForms_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("number");
        QTest::newRow("decimal comma") << u"12,5%"_s << u"12.5%"_s;
        QTest::newRow("decimal comma, two digits") << u"32,65 %"_s << u"32.65%"_s;
        QTest::newRow("four digits after a comma") << u"1,2345"_s << u"1.2345"_s;
        QTest::newRow("comma after zero") << u"0,123"_s << u"0.123"_s;
        QTest::newRow("points for thousands") << u"1.234.567"_s << u"1234567"_s;
        QTest::newRow("points and a comma") << u"1.234,56"_s << u"1234.56"_s;
        QTest::newRow("spaces for thousands") << u"21 296"_s << u"21296"_s;
        QTest::newRow("narrow spaces for thousands") << u"1\u202f234\u202f567,50"_s << u"1234567.50"_s;
        QTest::newRow("Swiss") << u"1'234'567.50"_s << u"1234567.50"_s;
        QTest::newRow("accountants' negative") << u"(5,864)"_s << u"-5864"_s;
        QTest::newRow("minus sign") << u"\u221221 296"_s << u"-21296"_s;
        QTest::newRow("Arabic digits") << u"٦٧٫٥٩٪"_s << u"67.59%"_s;
        QTest::newRow("not applicable") << u"N/A"_s << u"none"_s;
        QTest::newRow("dash") << u"-"_s << u"none"_s;
        QTest::newRow("several years") << u"12 (2021)"_s << u"none"_s;
        QTest::newRow("range") << u"10-20"_s << u"none"_s;
        QTest::newRow("about") << u"~50%"_s << u"none"_s;
        QTest::newRow("spaces anywhere") << u"21 29"_s << u"none"_s;
        QTest::newRow("brackets of words") << u"(none)"_s << u"none"_s;
        QTest::newRow("date") << u"31/12/2023"_s << u"none"_s;
        QTest::newRow("too long") << u"1 000 000 000 000 000 000"_s << u"none"_s;
        QTest::newRow("nothing") << QString() << u"none"_s;
    }

    void otherForms()
    {
        QFETCH(QString, written);
        const auto value = valueInOtherForm(written, Unit::None);
        QTEST(value ? value->number()->toPlain() + (value->kind() == Value::Kind::Percent ? u"%"_s : QString())
                    : u"none"_s,
              "number");
        if (value)
            QCOMPARE(value->written(), written);
    }

    void threeDigitsAfterOneSignStayAmbiguousOnlyInEnglish()
    {
        // "1.234" is English for a little more than one; reading it as thousands would be a guess.
        QCOMPARE(Value::fromWritten(u"1.234"_s).number()->toPlain(), u"1.234"_s);
        QCOMPARE(Value::fromWritten(u"1,234"_s).number()->toPlain(), u"1234"_s);
    }

    void tooLong_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("tooLong");
        QTest::newRow("19 digits") << u"1234567890123456789"_s << true;
        QTest::newRow("with groups and sign") << u"-1,234,567,890,123,456,789%"_s << true;
        QTest::newRow("short") << u"123"_s << false;
        QTest::newRow("long words") << u"no number at all, but long"_s << false;
    }

    void tooLong()
    {
        QFETCH(QString, written);
        QTEST(isNumberTooLong(written), "tooLong");
    }
};

QTEST_GUILESS_MAIN(NumberFormsTest)
#include "NumberFormsTest.moc"
