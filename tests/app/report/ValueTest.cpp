// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/Value.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

// "percent 67.59 percent": kind, number, unit.
QString shown(const Value &value)
{
    QStringList words{kindName(value.kind())};
    if (value.number())
        words << value.number()->toPlain();
    if (value.unit() != Unit::None)
        words << unitName(value.unit());
    return words.join(u' ');
}

} // namespace

class ValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QString>("meaning");
        const Unit none = Unit::None;
        QTest::newRow("percent") << u"67.59%"_s << none << u"percent 67.59 percent"_s;
        QTest::newRow("percent of a counting column") << u"67.59%"_s << Unit::People << u"percent 67.59 percent"_s;
        QTest::newRow("percent over 100") << u"112.50%"_s << none << u"percent 112.50 percent"_s;
        QTest::newRow("percent with a space") << u"5 %"_s << none << u"percent 5 percent"_s;
        QTest::newRow("negative percent") << u"-3.00%"_s << none << u"percent -3.00 percent"_s;
        QTest::newRow("percent with groups") << u"1,250.00%"_s << none << u"percent 1250.00 percent"_s;
        QTest::newRow("count with groups") << u"21,296"_s << Unit::People << u"number 21296 people"_s;
        QTest::newRow("count without groups") << u"6146"_s << Unit::People << u"number 6146 people"_s;
        QTest::newRow("millions") << u"122,071,445"_s << Unit::Usd << u"number 122071445 USD"_s;
        QTest::newRow("days") << u"848.00"_s << Unit::Days << u"number 848.00 days"_s;
        QTest::newRow("zero is a number") << u"0"_s << Unit::People << u"number 0 people"_s;
        QTest::newRow("negative") << u"-5,864"_s << Unit::Usd << u"number -5864 USD"_s;
        QTest::newRow("minus sign of typography") << u"\u22125,864"_s << Unit::Usd << u"number -5864 USD"_s;
        QTest::newRow("Unknown") << u"Unknown"_s << none << u"unknown"_s;
        QTest::newRow("unknown in small letters") << u"unknown"_s << none << u"unknown"_s;
        QTest::newRow("UNKNOWN in capitals") << u"UNKNOWN"_s << none << u"unknown"_s;
        QTest::newRow("Unknown in a sentence is text") << u"Unknown yet"_s << none << u"text"_s;
        QTest::newRow("blank") << QString() << none << u"blank"_s;
        QTest::newRow("white space is blank") << u" \t\u00a0"_s << none << u"blank"_s;
        QTest::newRow("band from-to") << u"Moderate: 40-69 points"_s << none << u"scale points"_s;
        QTest::newRow("open band") << u"Extensive: ≥ 70 points"_s << none << u"scale points"_s;
        QTest::newRow("no-break space in a band") << u"Extensive: ≥\u00a070 points"_s << none << u"scale points"_s;
        QTest::newRow("points without a label are text") << u"70 points"_s << none << u"text"_s;
        QTest::newRow("group of two") << u"1,23"_s << none << u"text"_s;
        QTest::newRow("group of four") << u"1,2345"_s << none << u"text"_s;
        QTest::newRow("groups mixed") << u"1234,567"_s << none << u"text"_s;
        QTest::newRow("group after zero") << u"0,123"_s << none << u"text"_s;
        QTest::newRow("group first") << u",123"_s << none << u"text"_s;
        QTest::newRow("group in decimals") << u"1.234,567"_s << none << u"text"_s;
        QTest::newRow("point last") << u"12."_s << none << u"text"_s;
        QTest::newRow("thin groups are no English form") << u"21 296"_s << none << u"text"_s;
        QTest::newRow("not applicable") << u"N/A"_s << none << u"text"_s;
        QTest::newRow("dash") << u"-"_s << none << u"text"_s;
        QTest::newRow("percent sign alone") << u"%"_s << none << u"text"_s;
        QTest::newRow("currency") << u"$5"_s << none << u"text"_s;
        QTest::newRow("18 digits") << u"999,999,999,999,999,999"_s << none << u"number 999999999999999999"_s;
        QTest::newRow("19 digits are text, never rounded") << u"1,000,000,000,000,000,000"_s << none << u"text"_s;
        QTest::newRow("thousand digits") << QString(1000, u'1') << none << u"text"_s;
    }

    void written()
    {
        QFETCH(QString, words);
        QFETCH(Unit, unit);
        const Value value = Value::fromWritten(words, unit);
        QTEST(shown(value), "meaning");
        QCOMPARE(value.written(), words.simplified());
        QCOMPARE(Value::fromWritten(value.written(), unit), value);
        QCOMPARE(Value::fromParts(value.written(), value.kind(), value.number(), value.unit()), value);
    }

    void writtenIsSimplifiedOnly()
    {
        QCOMPARE(Value::fromWritten(u"  Moderate:\n40-69\t points "_s).written(), u"Moderate: 40-69 points"_s);
        QCOMPARE(Value::fromWritten(u"0067.590 %"_s).written(), u"0067.590 %"_s);
        QCOMPARE(Value::fromWords(u" 12% "_s).kind(), Value::Kind::Text);
    }

    void fourKindsOfNothing()
    {
        const Value blank;
        const Value unknown = Value::unknown();
        const Value zero = Value::fromNumber(Decimal(0), Unit::People);
        QVERIFY(blank != unknown && unknown != zero && zero != blank);
        QVERIFY(blank.isBlank() && !unknown.isBlank() && !zero.isBlank());
        QVERIFY(!blank.number() && !unknown.number() && zero.number());
    }

    void ours_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QString>("written");
        QTest::newRow("percent") << u"32.65"_s << Unit::Percent << u"32.65%"_s;
        QTest::newRow("people") << u"21296"_s << Unit::People << u"21,296"_s;
        QTest::newRow("money") << u"22074699"_s << Unit::Usd << u"22,074,699"_s;
        QTest::newRow("consultations") << u"1500"_s << Unit::Consultations << u"1,500"_s;
        QTest::newRow("days have no groups") << u"1016.00"_s << Unit::Days << u"1016.00"_s;
        QTest::newRow("no unit") << u"1016"_s << Unit::None << u"1016"_s;
    }

    void ours()
    {
        QFETCH(QString, number);
        QFETCH(Unit, unit);
        const Value value = Value::fromNumber(Decimal::tryFromPlain(number).value(), unit);
        QTEST(value.written(), "written");
        QCOMPARE(Value::fromWritten(value.written(), unit), value);
    }

    void contradictions_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<Value::Kind>("kind");
        QTest::addColumn<bool>("hasNumber");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<Value::Kind>("result");
        using enum Value::Kind;
        QTest::newRow("number without one") << u"12"_s << Number << false << Unit::None << Text;
        QTest::newRow("text with a number") << u"12"_s << Text << true << Unit::None << Text;
        QTest::newRow("blank with words") << u"12"_s << Blank << false << Unit::None << Text;
        QTest::newRow("number without words") << QString() << Number << true << Unit::None << Blank;
        QTest::newRow("percent in people") << u"12%"_s << Percent << true << Unit::People << Text;
        QTest::newRow("unknown in other words") << u"12"_s << Unknown << false << Unit::None << Text;
    }

    void contradictions()
    {
        QFETCH(QString, written);
        QFETCH(Value::Kind, kind);
        QFETCH(bool, hasNumber);
        QFETCH(Unit, unit);
        QFETCH(Value::Kind, result);
        const auto number = hasNumber ? std::optional(Decimal(12)) : std::nullopt;
        const Value value = Value::fromParts(written, kind, number, unit);
        QCOMPARE(value.kind(), result);
        QVERIFY(!value.number());
        QCOMPARE(value.written(), written);
    }

    void bands_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("band");
        QTest::newRow("hyphen") << u"Moderate: 40-69 points"_s << u"Moderate|40|69"_s;
        QTest::newRow("dash") << u"Moderate: 40–69 points"_s << u"Moderate|40|69"_s;
        QTest::newRow("to") << u"Moderate: 40 to 69 points"_s << u"Moderate|40|69"_s;
        QTest::newRow("at least") << u"Broadly aligned: ≥90 points"_s << u"Broadly aligned|90|"_s;
        QTest::newRow("at least, with a space") << u"Extensive: ≥ 70 points"_s << u"Extensive|70|"_s;
        QTest::newRow("at least, in ASCII") << u"Extensive: >=70 points"_s << u"Extensive|70|"_s;
        QTest::newRow("at most") << u"Limited: ≤39 points"_s << u"Limited||39"_s;
        QTest::newRow("at most, in ASCII") << u"Limited: <= 39 points"_s << u"Limited||39"_s;
        QTest::newRow("capitals") << u"LIMITED: ≤ 39 POINTS"_s << u"LIMITED||39"_s;
        QTest::newRow("colon in the label") << u"Law: aligned: 70-89 points"_s << u"Law: aligned|70|89"_s;
        QTest::newRow("backwards") << u"Moderate: 69-40 points"_s << u"none"_s;
        QTest::newRow("no points") << u"Moderate: 40-69"_s << u"none"_s;
        QTest::newRow("no label") << u": 40-69 points"_s << u"none"_s;
        QTest::newRow("no band") << u"Moderate: points"_s << u"none"_s;
        QTest::newRow("one number") << u"Moderate: 40 points"_s << u"none"_s;
        QTest::newRow("words for numbers") << u"Moderate: forty-fifty points"_s << u"none"_s;
    }

    void bands()
    {
        QFETCH(QString, written);
        const auto band = scaleBand(written);
        const auto edge = [](const std::optional<Decimal> &d) { return d ? d->toPlain() : QString(); };
        const QString shownBand = band ? band->label + u'|' + edge(band->from) + u'|' + edge(band->to) : u"none"_s;
        QTEST(shownBand, "band");
    }

    void namesComeBack()
    {
        using enum Value::Kind;
        for (const auto kind : {Blank, Unknown, Number, Percent, Scale, Text})
            QCOMPARE(kindFromName(kindName(kind)), std::optional(kind));
        for (const auto unit :
             {Unit::None, Unit::Percent, Unit::People, Unit::Days, Unit::Points, Unit::Usd, Unit::Consultations})
            QCOMPARE(unitFromName(unitName(unit)), unit);
        QVERIFY(!kindFromName(u"nonsense"));
        QCOMPARE(unitFromName(u"nonsense"), Unit::None);
    }
};

QTEST_GUILESS_MAIN(ValueTest)
#include "ValueTest.moc"
