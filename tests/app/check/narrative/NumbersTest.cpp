// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/Numbers.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRead_data();
    void areRead();
    void malformedOnesAreTold_data();
    void malformedOnesAreTold();
    void decimalCommasOfTheReport();
    void state_data();
    void state();
    void areRestated_data();
    void areRestated();
    void anyTextIsSafe();
};

namespace {

// "98 percent=98 percent/1 exact": words = value kind/step nearness
QString shown(const QString &text, const TextNumber &number)
{
    static constexpr const char *kinds[] = {"count", "percent", "money", "days", "other"};
    static constexpr const char *near[] = {"exact", "over", "under", "about"};
    QString line = text.mid(number.from, number.length) + u"="_s;
    if (number.kind == NumberKind::Other)
        return line + (number.year ? u"year "_s + QString::number(number.year) : u"other"_s);
    const auto plain = [](const Decimal &n) { return Decimal::tryFromPlain(n.toPlain())->toPlain(); };
    line += plain(number.value) + u' ' + QLatin1String(kinds[static_cast<int>(number.kind)]) + u'/' +
            plain(number.step) + u' ' + QLatin1String(near[static_cast<int>(number.nearness)]);
    return line;
}

QStringList allShown(const QString &text)
{
    QStringList lines;
    for (const TextNumber &number : numbersIn(text).numbers)
        lines += shown(text, number);
    return lines;
}

} // namespace

void NumbersTest::areRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("numbers");
    const auto row = [](const char *name, const QString &text, const QStringList &numbers) {
        QTest::newRow(name) << text << numbers;
    };
    row("percent sign", u"was 67.59% of"_s, {u"67.59%=67.59 percent/0.01 exact"_s});
    row("percent in words", u"some 98 per cent of"_s, {u"98 per cent=98 percent/2 about"_s});
    row("percent in one word", u"over 90 percent knew"_s, {u"90 percent=90 percent/10 over"_s});
    row("a count", u"to 480 individuals"_s, {u"480=480 count/1 exact"_s});
    row("a rounded count", u"relocated over 7,700 refugees"_s, {u"7,700=7700 count/100 over"_s});
    row("a thousand that may be exact", u"trained 7,000 people"_s, {u"7,000=7000 count/100 exact"_s});
    row("money before", u"of USD 62.3 million was"_s, {u"USD 62.3 million=62300000.0 money/100000.0 exact"_s});
    row("money with a sign", u"cost $44m in"_s, {u"$44m=44000000 money/1000000 exact"_s});
    row("money of the States", u"gave US$ 1,200,000."_s, {u"US$ 1,200,000=1200000 money/100000 exact"_s});
    row("money after", u"37.8 million dollars came"_s, {u"37.8 million dollars=37800000.0 money/100000.0 exact"_s});
    row("money in words", u"thirty-three million dollars"_s,
        {u"thirty-three million dollars=33000000 money/1000000 exact"_s});
    row("another currency", u"paid 600,000 Mexican pesos"_s, {u"600,000=other"_s});
    row("days", u"took 848 days"_s, {u"848 days=848 days/1 exact"_s});
    row("words", u"Sixty-five per cent were"_s, {u"Sixty-five per cent=65 percent/1 exact"_s});
    row("longer words", u"two hundred and fifty people"_s, {u"two hundred and fifty=250 count/1 exact"_s});
    row("one alone is no number", u"one of the camps"_s, {});
    row("a fraction", u"nearly two thirds of women"_s, {u"two thirds=67 percent/5 under"_s});
    row("so many in so many", u"One in five refugees"_s, {u"One in five=20 percent/5 about"_s});
    row("so many out of so many", u"three out of four know"_s, {u"three out of four=75 percent/5 about"_s});
    row("half a year is no share", u"for half a year"_s, {});
    row("two of one unit", u"38 and 24 per cent"_s, {u"38=38 percent/1 exact"_s, u"24 per cent=24 percent/1 exact"_s});
    row("years", u"in 2023, up from 2019"_s, {u"2023=year 2023"_s, u"2019=year 2019"_s});
    row("a year of a law", u"the 1951 Convention"_s, {u"1951=year 1951"_s});
    row("a date", u"on 31 May 2024"_s, {u"31=other"_s, u"2024=year 2024"_s});
    row("a date in digits", u"on 31/05/2024."_s, {u"31=other"_s, u"05=other"_s, u"2024=year 2024"_s});
    row("a section", u"see section 3 and Area 12"_s, {u"3=other"_s, u"12=other"_s});
    row("names with digits", u"the R4V platform and COVID-19"_s, {});
    row("a range", u"between 4,000 and 7,999 people"_s, {u"4,000=other"_s, u"7,999=other"_s});
    row("percentage points", u"by 5 percentage points"_s, {u"5=other"_s});
    row("hours", u"more than 36 hours"_s, {u"36=other"_s});
    row("no more than", u"no more than 38 per cent"_s, {u"38 per cent=38 percent/1 exact"_s});
    row("no fewer than", u"no fewer than 40 people"_s, {u"40=40 count/10 over"_s});
    row("or more", u"30 or more people"_s, {u"30=30 count/10 over"_s});
    row("an enumerator", u"(1) the first"_s, {u"1=other"_s});
    row("an ordinal", u"the 21st century"_s, {u"21=other"_s});
}

void NumbersTest::areRead()
{
    QFETCH(QString, text);
    QFETCH(QStringList, numbers);
    QCOMPARE(allShown(text), numbers);
}

void NumbersTest::malformedOnesAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("malformed");
    QTest::newRow("a digit missing") << u"more than 128,00 items"_s << u"128,00"_s;
    QTest::newRow("two digits after a short one") << u"9,87 books"_s << u"9,87"_s;
    QTest::newRow("a digit too many") << u"1,2345 people"_s << u"1,2345"_s;
    QTest::newRow("a decimal comma") << u"12,5% of them"_s << u"12,5"_s;
    QTest::newRow("groups of three") << u"1,234,567 people"_s << QString();
    QTest::newRow("groups of India") << u"12,34,567 people"_s << QString();
    QTest::newRow("a list without spaces") << u"areas 2,3 and 4"_s << QString();
    QTest::newRow("a plain number") << u"12800 items"_s << QString();
}

void NumbersTest::malformedOnesAreTold()
{
    QFETCH(QString, text);
    QFETCH(QString, malformed);
    QStringList found;
    for (const MalformedNumber &number : numbersIn(text).malformed)
        found += text.mid(number.from, number.length);
    QCOMPARE(found.join(u' '), malformed);
}

void NumbersTest::decimalCommasOfTheReport()
{
    const QString text = u"12,5% de 1.234 personas"_s;
    const NumbersOfText found = numbersIn(text, true);
    QCOMPARE(found.malformed.size(), 0u);
    QCOMPARE(found.numbers.size(), 2u);
    QCOMPARE(found.numbers[0].value.toPlain(), u"12.5"_s);
    QCOMPARE(found.numbers[1].value.toPlain(), u"1234"_s);
}

void NumbersTest::state_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("right");
    QTest::newRow("rounded") << u"98 percent"_s << u"97.73"_s << true;
    QTest::newRow("cut, not rounded") << u"97 percent"_s << u"97.73"_s << false;
    QTest::newRow("one decimal") << u"97.7%"_s << u"97.73"_s << true;
    QTest::newRow("exact") << u"97.73%"_s << u"97.73"_s << true;
    QTest::newRow("over") << u"over 7,700"_s << u"7790"_s << true;
    QTest::newRow("over and yet below") << u"over 7,700"_s << u"7690"_s << false;
    QTest::newRow("over by too much") << u"over 7,700"_s << u"8200"_s << false;
    QTest::newRow("nearly") << u"nearly 50 per cent"_s << u"48.2"_s << true;
    QTest::newRow("nearly and yet above") << u"nearly 50 per cent"_s << u"50.4"_s << false;
    QTest::newRow("some") << u"some 4,000"_s << u"4289"_s << true;
    QTest::newRow("a small count is exact") << u"600"_s << u"596"_s << false;
    QTest::newRow("millions") << u"USD 62.3 million"_s << u"62299197"_s << true;
    QTest::newRow("half a step") << u"12 people"_s << u"12.5"_s << true;
}

void NumbersTest::state()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(bool, right);
    const std::vector<TextNumber> numbers = numbersIn(text).numbers;
    QCOMPARE(numbers.size(), 1u);
    QCOMPARE(states(numbers.front(), *Decimal::tryFromPlain(value)), right);
}

void NumbersTest::areRestated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("percent") << u"98 percent"_s << u"75.4"_s << u"75"_s;
    QTest::newRow("decimals") << u"97.73%"_s << u"75.4"_s << u"75.40"_s;
    QTest::newRow("count") << u"480 individuals"_s << u"1512"_s << u"1,512"_s;
    QTest::newRow("grouped") << u"21,296 people"_s << u"999"_s << u"999"_s;
    QTest::newRow("over") << u"over 7,700 people"_s << u"8,190"_s.remove(u',') << u"8,100"_s;
    QTest::newRow("nearly") << u"nearly 50 per cent"_s << u"61.2"_s << u"70"_s;
    QTest::newRow("millions") << u"USD 62.3 million"_s << u"58149999"_s << u"58.1"_s;
    QTest::newRow("words") << u"Sixty-five per cent"_s << u"71.2"_s << u"Seventy-one"_s;
    QTest::newRow("words for more") << u"twelve people"_s << u"1512"_s << u"1,512"_s;
    QTest::newRow("a fraction cannot be") << u"two thirds of"_s << u"40"_s << QString();
    QTest::newRow("below zero cannot be") << u"12 people"_s << u"-3"_s << QString();
}

void NumbersTest::areRestated()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(QString, words);
    const std::vector<TextNumber> numbers = numbersIn(text).numbers;
    QCOMPARE(numbers.size(), 1u);
    const Decimal now = *Decimal::tryFromPlain(value);
    QCOMPARE(restated(text, numbers.front(), now), words);
    if (words.isEmpty())
        return;
    // What is offered is true.
    QString after = text;
    after.replace(numbers.front().digitsFrom, numbers.front().digitsLength, words);
    const std::vector<TextNumber> again = numbersIn(after).numbers;
    QCOMPARE(again.size(), 1u);
    QVERIFY(states(again.front(), now));
}

void NumbersTest::anyTextIsSafe()
{
    // Every end of texts that look like numbers, cut anywhere.
    const QStringList texts{u"USD 1,2,3.4.5 million per cent three out of every four in a hundred and 12-13/14:15"_s,
                            u"999999999999999999 million, 123456789012345678901%, $ $ 5 k, (7) #8 1 in 0 in 20"_s,
                            u"one hundred and thousand and a hundred, nearly half."_s};
    for (const QString &text : texts) {
        for (qsizetype from = 0; from < text.size(); ++from) {
            for (qsizetype length = 0; from + length <= text.size(); ++length) {
                const QString part = text.mid(from, length);
                for (const TextNumber &number : numbersIn(part, from % 2 == 1).numbers) {
                    QVERIFY(number.from >= 0 && number.length > 0 && number.end() <= part.size());
                    QVERIFY(number.digitsFrom >= number.from);
                    QVERIFY(number.digitsFrom + number.digitsLength <= part.size());
                }
            }
        }
    }
}

QTEST_APPLESS_MAIN(NumbersTest)
#include "NumbersTest.moc"
