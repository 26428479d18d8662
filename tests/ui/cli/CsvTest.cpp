// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/Csv.h"

#include <QtTest>

using namespace outturn::cli;
using namespace Qt::StringLiterals;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void errors_data();
    void errors();
};

namespace {

// Fields parted by '|', records by '/', each with the line it begins on.
QString printed(const QByteArray &csv)
{
    const auto records = parseCsv(csv);
    if (!records)
        return u"line %1: %2"_s.arg(records.error().line).arg(records.error().what);
    QStringList lines;
    for (const CsvRecord &record : *records)
        lines << QString::number(record.line) + u':' + record.fields.join(u'|');
    return lines.join(u'/');
}

} // namespace

void CsvTest::records_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("one record") << QByteArray("a,b,c") << u"1:a|b|c"_s;
    QTest::newRow("a line end at the end") << QByteArray("a,b,c\n") << u"1:a|b|c"_s;
    QTest::newRow("Windows line ends") << QByteArray("a,b\r\nc,d\r\n") << u"1:a|b/2:c|d"_s;
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                     "a,b")
                                       << u"1:a|b"_s;
    QTest::newRow("empty lines are none") << QByteArray("\n\na,b\n\nc,d\n\n") << u"3:a|b/5:c|d"_s;
    QTest::newRow("empty fields are some") << QByteArray("a,,\n,b,") << u"1:a||/2:|b|"_s;
    QTest::newRow("an empty quoted field") << QByteArray("a,\"\"\n\"\"") << u"1:a|/2:"_s;
    QTest::newRow("a comma in quotes") << QByteArray("row,actual,\"22,119,410\"") << u"1:row|actual|22,119,410"_s;
    QTest::newRow("a quote in quotes") << QByteArray("\"she said \"\"no\"\"\"") << u"1:she said \"no\""_s;
    QTest::newRow("a line end in quotes") << QByteArray("\"two\nlines\",x\ny") << u"1:two\nlines|x/3:y"_s;
    QTest::newRow("spaces stay") << QByteArray(" a , b") << u"1: a | b"_s;
    QTest::newRow("a quote inside a plain field") << QByteArray("5\" pipe,x") << u"1:5\" pipe|x"_s;
    QTest::newRow("other scripts") << QByteArray("ñ,طفل") << u"1:ñ|طفل"_s;
}

void CsvTest::records()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, expected);
    QCOMPARE(printed(csv), expected);
}

void CsvTest::errors_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a quote never closed") << QByteArray("a\nb,\"c\nd") << u"line 2: a quote is not closed"_s;
    QTest::newRow("words after a quote") << QByteArray("a\n\"b\"c")
                                         << u"line 2: something stands after a closing quote"_s;
    QTest::newRow("Latin-1") << QByteArray("a,b\nse\xF1or,c") << u"line 2: it is not UTF-8"_s;
}

void CsvTest::errors()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, expected);
    QCOMPARE(printed(csv), expected);
}

QTEST_GUILESS_MAIN(CsvTest)
#include "CsvTest.moc"
