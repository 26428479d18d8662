// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/CopiedCells.h"

#include <QElapsedTimer>
#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

/// "a | b / c": '|' between cells, '/' between rows, '_' for no cell, '$' for a line break.
QString asText(const CopiedCells &cells)
{
    QStringList rows;
    for (const CopiedCells::Row &row : cells.rows) {
        QStringList line;
        for (const auto &cell : row)
            line << (cell ? QString(*cell).replace(u'\n', u'$').replace(u'\t', u'>') : u"_"_s);
        rows << line.join(u" | "_s);
    }
    return rows.join(u" / "_s);
}

QString table(const QString &rows)
{
    return u"<html><body><table>"_s + rows + u"</table></body></html>"_s;
}

} // namespace

class CopiedCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cells");
        QTest::newRow("one cell") << u"5"_s << u"5"_s;
        QTest::newRow("a line break at the end") << u"5\n"_s << u"5"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a blank row") << u"\n\n"_s << u" / "_s;
        QTest::newRow("rectangle") << u"1\t2\n3\t4\n"_s << u"1 | 2 / 3 | 4"_s;
        QTest::newRow("Windows") << u"1\t2\r\n3\t4\r\n"_s << u"1 | 2 / 3 | 4"_s;
        QTest::newRow("old Macintosh") << u"1\t2\r3\t4\r"_s << u"1 | 2 / 3 | 4"_s;
        QTest::newRow("rows of different length") << u"1\n2\t3\t4"_s << u"1 / 2 | 3 | 4"_s;
        QTest::newRow("a tab at the end") << u"1\t"_s << u"1 | "_s;
        QTest::newRow("a line break in quotes") << u"\"a\nb\"\t2"_s << u"a$b | 2"_s;
        QTest::newRow("a line break of Windows in quotes") << u"\"a\r\nb\"\t2\r\n3"_s << u"a$b | 2 / 3"_s;
        QTest::newRow("a tab in quotes") << u"\"a\tb\"\t2"_s << u"a>b | 2"_s;
        QTest::newRow("quotes in quotes") << u"\"say \"\"no\"\"\"\t2"_s << u"say \"no\" | 2"_s;
        QTest::newRow("quotes around words are words") << u"\"Extensive\"\t2"_s << u"\"Extensive\" | 2"_s;
        QTest::newRow("words after quotes") << u"\"a\" b\t2"_s << u"\"a\" b | 2"_s;
        QTest::newRow("quotes that stay open") << u"\"a\t2\n3"_s << u"\"a | 2 / 3"_s;
        QTest::newRow("quotes inside words") << u"5\" pipe\t2"_s << u"5\" pipe | 2"_s;
        QTest::newRow("empty quotes") << u"\"\"\t2"_s << u"\"\" | 2"_s;
        QTest::newRow("spaces stay") << u" 1 \t 2"_s << u" 1  |  2"_s;
    }

    void text()
    {
        QFETCH(QString, text);
        QFETCH(QString, cells);
        const auto read = cellsOfText(text);
        QVERIFY(read);
        QCOMPARE(asText(*read), cells);
    }

    void comesBack()
    {
        CopiedCells cells;
        cells.rows = {{u"a\nb"_s, u"say \"no\""_s, u"x\ty"_s}, {u"\"a\""_s, QString(), u"1,000"_s}};
        const auto read = cellsOfText(textOfCells(cells));
        QVERIFY(read);
        QCOMPARE(asText(*read), asText(cells));
    }

    void html_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("cells");
        QTest::newRow("rectangle") << table(u"<tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr>"_s)
                                   << u"1 | 2 / 3 | 4"_s;
        QTest::newRow("line break") << table(u"<tr><td>a<br>b</td><td>2</td></tr>"_s) << u"a$b | 2"_s;
        QTest::newRow("two line breaks") << table(u"<tr><td>a<br/><br/>\n b </td></tr>"_s) << u"a$$b"_s;
        QTest::newRow("paragraphs") << table(u"<tr><td><p>a</p>\n<p>b</p></td><td><p>c</p></td></tr>"_s)
                                    << u"a$b | c"_s;
        QTest::newRow("a blank cell of Calc") << table(u"<tr><td><br></td><td>2</td></tr>"_s) << u" | 2"_s;
        QTest::newRow("a blank cell of Excel") << table(u"<tr><td>&nbsp;</td><td>2</td></tr>"_s) << u" | 2"_s;
        QTest::newRow("entities") << table(u"<tr><td>a &lt; b &amp; c</td><td>&eacute;&#8805;&#x2265;</td></tr>"_s)
                                  << u"a < b & c | é≥≥"_s;
        QTest::newRow("what is shown, not what is meant")
            << table(u"<tr><td sdval=\"0.3265\" sdnum=\"1033;0;0.00%\">32.65%</td><td x:num=\"0.5\">50%</td></tr>"_s)
            << u"32.65% | 50%"_s;
        QTest::newRow("words in elements")
            << table(u"<tr><td><font face=\"x\"><b>a</b> <i>b</i></font></td></tr>"_s) << u"a b"_s;
        QTest::newRow("a cell over two columns")
            << table(u"<tr><td colspan=2>a</td><td>b</td></tr><tr><td>1</td><td>2</td><td>3</td></tr>"_s)
            << u"a | _ | b / 1 | 2 | 3"_s;
        QTest::newRow("a cell over two rows")
            << table(u"<tr><td rowspan=2>a</td><td>b</td></tr><tr><td>2</td></tr><tr><td>3</td></tr>"_s)
            << u"a | b / _ | 2 / 3"_s;
        QTest::newRow("a cell over rows and columns")
            << table(u"<tr><td>0</td><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr>"_s)
            << u"0 | a | _ | b / 1 | _ | _ | 2"_s;
        QTest::newRow("rows beyond a part of the table")
            << table(u"<thead><tr><th rowspan=9>a</th><th>b</th></tr></thead><tbody><tr><td>1</td></tr></tbody>"_s)
            << u"a | b / 1"_s;
        QTest::newRow("no end tags") << u"<table><tr><td>1<td>2<tr><td>3<td>4</table>"_s << u"1 | 2 / 3 | 4"_s;
        QTest::newRow("no rows") << u"<table><td>1</td><td>2</td></table>"_s << u"1 | 2"_s;
        QTest::newRow("two tables") << u"<table><tr><td>1</td></tr></table><p>x</p><table><tr><td>2</td></tr></table>"_s
                                    << u"1 / 2"_s;
        QTest::newRow("a table in a cell")
            << table(u"<tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>2</td></tr>"_s) << u"a$b c | 2"_s;
        QTest::newRow("hidden rows and cells")
            << table(u"<tr style='display:none'><td>0</td></tr><tr><td style='display: none'>1</td><td>2</td></tr>"_s)
            << u"2"_s;
        QTest::newRow("styles and scripts")
            << u"<style>td { x }</style><table><tr><td><script>x</script>1</td></tr></table>"_s << u"1"_s;
        QTest::newRow("Excel's conditions")
            << u"<html><head></head><body><!--StartFragment--><table><![if supportMisalignedColumns]><tr height=0 "
               "style='display:none'><td width=64></td></tr><![endif]><tr><td class=xl65 "
               "style='mso-number-format:\"\\@\"'>1.10</td></tr></table><!--EndFragment--></body></html>"_s
            << u"1.10"_s;
        QTest::newRow("no table") << u"<p>1</p>"_s << u"(none)"_s;
        QTest::newRow("a table without rows") << u"<table></table>"_s << u"(none)"_s;
        QTest::newRow("nothing") << QString() << u"(none)"_s;
    }

    void html()
    {
        QFETCH(QString, html);
        QFETCH(QString, cells);
        const auto read = cellsOfHtml(html);
        QVERIFY(read);
        QCOMPARE(*read ? asText(**read) : u"(none)"_s, cells);
    }

    void bounds()
    {
        QVERIFY(cellsOfText(QString(mostCopiedCells - 1, u'\t')));
        QVERIFY(!cellsOfText(QString(mostCopiedCells, u'\t')));
        QString rows;
        for (int i = 0; i < 100; ++i)
            rows += u"<tr><td colspan=16000 rowspan=1000000>1</td></tr>"_s;
        QVERIFY(!cellsOfHtml(table(rows)));
        QString deep;
        for (int i = 0; i < 5000; ++i)
            deep += u"<div><table><tr><td>"_s;
        QVERIFY(!cellsOfHtml(deep));
        QVERIFY(cellsOfHtml(table(u"<tr><td colspan=99999999999999999999 rowspan=-5>1</td></tr>"_s)));
    }

    // Quotes at every turn must not make reading slow.
    void manyQuotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("open") << QString(u"\"a\t"_s).repeated(200'000);
        QTest::newRow("doubled") << QString(u"\"\"a\t"_s).repeated(200'000);
        QTest::newRow("three") << QString(u"\"\"\"\t"_s).repeated(200'000);
        QTest::newRow("one, then doubled") << u"\"x\t"_s + QString(u"\"\"\t"_s).repeated(200'000);
    }

    void manyQuotes()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(cellsOfText(text));
        QVERIFY(timer.elapsed() < 20'000);
    }
};

QTEST_GUILESS_MAIN(CopiedCellsTest)
#include "CopiedCellsTest.moc"
