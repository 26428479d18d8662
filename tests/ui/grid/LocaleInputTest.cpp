// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/LocaleInput.h"
#include "app/edit/CellInput.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace outturn;

class LocaleInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedNumbers_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("c"); // null: refused

        const auto row = [](const char *name, const QString &locale, const QString &typed, const QString &c) {
            QTest::newRow(name) << locale << typed << c;
        };
        const QString refused;
        row("English percent", u"en_US"_s, u"32.65%"_s, u"32.65%"_s);
        row("English percent with a space", u"en_US"_s, u" 32.65 % "_s, u"32.65%"_s);
        row("English group", u"en_US"_s, u"1,234"_s, u"1234"_s);
        row("English groups and decimals", u"en_US"_s, u"21,296,100.50"_s, u"21296100.50"_s);
        row("English short group", u"en_US"_s, u"1,23"_s, refused);
        row("Spanish percent typed in English", u"en_US"_s, u"32,65 %"_s, refused);
        row("English two points", u"en_US"_s, u"1.234.567"_s, refused);
        row("English group after the point", u"en_US"_s, u"1.234,567"_s, refused);
        row("English without whole part", u"en_US"_s, u".5"_s, u"0.5"_s);
        row("English without decimals", u"en_US"_s, u"5."_s, refused);
        row("decimals keep their zeros", u"en_US"_s, u"100.00"_s, u"100.00"_s);
        row("more digits than a float has", u"en_US"_s, u"123456789012345678.9"_s, u"123456789012345678.9"_s);

        row("Spanish percent", u"es_ES"_s, u"32,65 %"_s, u"32.65%"_s);
        row("Spanish percent with no-break space", u"es_ES"_s, u"32,65\u00a0%"_s, u"32.65%"_s);
        row("Spanish group and decimals", u"es_ES"_s, u"1.234,5"_s, u"1234.5"_s);
        row("Spanish group", u"es_ES"_s, u"1.234"_s, u"1234"_s);
        row("Spanish decimals", u"es_ES"_s, u"1,234"_s, u"1.234"_s);
        row("English decimals typed in Spanish", u"es_ES"_s, u"32.65"_s, refused);
        row("English number typed in Spanish", u"es_ES"_s, u"1,234.5"_s, refused);
        row("Mexican Spanish is as English", u"es_MX"_s, u"1,234.5"_s, u"1234.5"_s);

        row("French narrow space", u"fr_FR"_s, u"21\u202f296"_s, u"21296"_s);
        row("French no-break space", u"fr_FR"_s, u"21\u00a0296,5"_s, u"21296.5"_s);
        row("French plain space", u"fr_FR"_s, u"21 296"_s, u"21296"_s);
        row("French point of the keypad", u"fr_FR"_s, u"32.65"_s, u"32.65"_s);
        row("French point before three digits", u"fr_FR"_s, u"1.234"_s, refused);
        row("French comma", u"fr_FR"_s, u"1,234"_s, u"1.234"_s);
        row("thin space in English", u"en_US"_s, u"21\u2009296"_s, u"21296"_s);
        row("space that is no group", u"en_US"_s, u"21 29"_s, refused);
        row("two kinds of group", u"en_US"_s, u"1 234,567"_s, refused);

        row("Swiss apostrophe", u"de_CH"_s, u"21'296.5"_s, u"21296.5"_s);
        row("Swiss typographic apostrophe", u"de_CH"_s, u"21’296.5"_s, u"21296.5"_s);
        row("German", u"de_DE"_s, u"21.296,50"_s, u"21296.50"_s);
        row("Turkish percent comes first", u"tr_TR"_s, u"%32,65"_s, u"32.65%"_s);
        row("percent twice", u"tr_TR"_s, u"%32,65%"_s, refused);
        row("Indian groups", u"en_IN"_s, u"12,34,567.5"_s, u"1234567.5"_s);
        row("Indian, groups of three", u"en_IN"_s, u"1,234,567"_s, u"1234567"_s);
        row("Indian groups in English", u"en_US"_s, u"12,34,567"_s, refused);

        row("Arabic digits", u"ar_EG"_s, u"٣٢٫٦٥٪"_s, u"32.65%"_s);
        row("Arabic digits with a mark", u"ar_EG"_s, u"٣٢٫٦٥٪\u061c"_s, u"32.65%"_s);
        row("Arabic group", u"ar_EG"_s, u"٢١٬٢٩٦"_s, u"21296"_s);
        row("Arabic digits in English", u"en_US"_s, u"٣٢٫٦٥٪"_s, u"32.65%"_s);
        row("Latin digits in Arabic", u"ar_EG"_s, u"32.65%"_s, u"32.65%"_s);
        row("Latin comma in Arabic", u"ar_EG"_s, u"1,234"_s, refused);
        row("Persian digits", u"fa_IR"_s, u"۸۴۸"_s, u"848"_s);
        row("Devanagari digits", u"hi_IN"_s, u"८४८"_s, u"848"_s);

        row("minus", u"en_US"_s, u"-5,000"_s, u"-5000"_s);
        row("typographic minus", u"es_ES"_s, u"\u22125.000,5"_s, u"-5000.5"_s);

        row("Unknown", u"es_ES"_s, u"Unknown"_s, u"Unknown"_s);
        row("letters", u"es_ES"_s, u"abc"_s, u"abc"_s);
        row("scale", u"es_ES"_s, u"Moderate: 40-69 points"_s, u"Moderate: 40-69 points"_s);
        row("range", u"es_ES"_s, u"40-69"_s, u"40-69"_s);
        row("number with a word", u"es_ES"_s, u"1.234 personas"_s, u"1.234 personas"_s);
        row("blank", u"es_ES"_s, u""_s, u""_s);
        row("only a sign", u"es_ES"_s, u"%"_s, u"%"_s);
    }

    void typedNumbers()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QString, c);
        const Result<QString> result = cFromLocale(typed, QLocale(locale));
        if (c.isNull()) {
            QVERIFY2(!result, qPrintable(result.value_or(QString())));
            QCOMPARE(result.error().kind, Error::Kind::Refused);
            QVERIFY(!result.error().next.english().isEmpty());
        } else {
            QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().english()));
            QCOMPARE(*result, c);
        }
    }

    void editorForm_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shown");
        QTest::newRow("English") << u"en_US"_s << u"21,296"_s << u"21,296"_s;
        QTest::newRow("Spanish group") << u"es_ES"_s << u"21,296"_s << u"21.296"_s;
        QTest::newRow("Spanish percent") << u"es_ES"_s << u"32.65%"_s << u"32,65%"_s;
        QTest::newRow("Spanish ungrouped") << u"es_ES"_s << u"1234.50"_s << u"1234,50"_s;
        QTest::newRow("Arabic") << u"ar_EG"_s << u"32.65%"_s << u"٣٢٫٦٥٪"_s;
        QTest::newRow("Unknown") << u"es_ES"_s << u"Unknown"_s << u"Unknown"_s;
        QTest::newRow("scale") << u"es_ES"_s << u"Moderate: 40-69 points"_s << u"Moderate: 40-69 points"_s;
        QTest::newRow("not a number of the reports") << u"es_ES"_s << u"1,23"_s << u"1,23"_s;
        QTest::newRow("blank") << u"es_ES"_s << u""_s << u""_s;
    }

    void editorForm()
    {
        QFETCH(QString, locale);
        QFETCH(QString, written);
        QFETCH(QString, shown);
        QCOMPARE(localeFromC(written, QLocale(locale)), shown);
    }

    void thereAndBack()
    {
        const QStringList names{u"en_US"_s, u"es_ES"_s, u"es_MX"_s, u"fr_FR"_s, u"ar_EG"_s, u"de_CH"_s,
                                u"en_IN"_s, u"hi_IN"_s, u"fa_IR"_s, u"sv_SE"_s, u"pt_BR"_s, u"tr_TR"_s};
        for (const QString &name : names) {
            const QLocale locale(name);
            for (const auto &[written, c] : {std::pair(u"21,296"_s, u"21296"_s),
                                             {u"32.65%"_s, u"32.65%"_s},
                                             {u"22,074,699"_s, u"22074699"_s},
                                             {u"848.00"_s, u"848.00"_s},
                                             {u"0.58%"_s, u"0.58%"_s},
                                             {u"-1,234.5"_s, u"-1234.5"_s}}) {
                const QString shown = localeFromC(written, locale);
                const Result<QString> back = cFromLocale(shown, locale);
                QVERIFY2(back.has_value(), qPrintable(name + u' ' + shown));
                QCOMPARE(*back, c);
            }
        }
    }

    void whatTheCellMakesOfIt()
    {
        CellType percent;
        percent.kind = CellType::Kind::Percent;
        percent.unit = Unit::Percent;
        const auto typed = cFromLocale(u"32,65 %", QLocale(u"es_ES"_s));
        QVERIFY(typed.has_value());
        const auto value = valueFromInput(percent, *typed);
        QVERIFY(value.has_value());
        QCOMPARE(value->written(), u"32.65%"_s);
    }
};

QTEST_GUILESS_MAIN(LocaleInputTest)
#include "LocaleInputTest.moc"
