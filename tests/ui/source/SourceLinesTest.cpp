// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/SourceLines.h"

#include "app/read/ReadReport.h"
#include "ui/look/Look.h"
#include "ui/source/LinesView.h"
#include "ui/source/PageWords.h"

#include "tests/ui/source/ThreadTime.h"

#include <QtTest>

#include <algorithm>

using namespace outturn;
using namespace outturn::testing;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const SourceLines &lines, const SourceLines::Span &span)
{
    QString text = lines.text(span.firstLine, span.lastLine + 1).toString();
    const qsizetype cut = lines.text(span.lastLine, span.lastLine + 1).size() - span.lastColumn;
    text.chop(cut);
    return text.sliced(span.firstColumn);
}

PageWord word(const QString &text, double x, double y, bool spaceAfter = true)
{
    return {text, QRectF(x, y, 20, 10), spaceAfter};
}

} // namespace

class SourceLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPlacesOfText_data();
    void findsPlacesOfText();
    void countsLines_data();
    void countsLines();
    void cutsLongLines();
    void findsPlacesOfDocuments();
    void refusesForeignPlaces();
    void showsManyLines_data();
    void showsManyLines();
    void revealsWhatIsStillToCome();
    void wordsOfPages();
};

void SourceLinesTest::findsPlacesOfText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray text = "Title\n\n1.1 Änderung – größer\nA\tB é\t\t5%\nnext\tx\ty\tz\n";
    QTest::newRow("UTF-8") << text;
    QTest::newRow("with a byte order mark") << "\xEF\xBB\xBF" + text;
    QTest::newRow("Windows line ends") << QByteArray(text).replace("\n", "\r\n");
    QTest::newRow("old Mac line ends") << QByteArray(text).replace("\n", "\r");
    QTest::newRow("Latin-1") << QByteArray("Titel\nGr\xF6\xDF"
                                           "er\tb\xE9\t5%\n\xE4\t\t7%\n");
    QTest::newRow("separators inside") << QByteArray("a\xE2\x80\xA8"
                                                     "b\tc\nd\te\xE2\x80\xA9"
                                                     "f\n");
    QTest::newRow("broken bytes inside") << QByteArray("Großer Ärger über alles\na\xFF"
                                                       "b\tc\nd\te\n");
}

void SourceLinesTest::findsPlacesOfText()
{
    QFETCH(QByteArray, bytes);
    const auto document = readDocument(bytes, u"a.txt"_s);
    QVERIFY(document.has_value());
    const auto lines = linesOfText(bytes);
    int seen = 0;
    const auto check = [&](const QString &text, const Place &place) {
        const auto span = lines->find(place);
        QVERIFY2(span, qPrintable(text));
        // Separators that no layout may see stand as one other character.
        const QString there = textOf(*lines, *span);
        if (!there.contains(QChar::ReplacementCharacter))
            QCOMPARE(there.simplified(), text);
        QCOMPARE(there.size(), place.length() == 0 ? 0 : there.size());
        const Place back = lines->at(span->firstLine, span->firstColumn);
        QCOMPARE(back.offset(), place.offset());
        QCOMPARE(back.line(), place.line());
        QCOMPARE(back.column(), place.column());
        QCOMPARE(lines->at(span->lastLine, span->lastColumn).offset(), place.end());
        ++seen;
    };
    for (const SourceBlock &block : document->blocks) {
        if (block.kind == SourceBlock::Kind::Text)
            check(block.text, block.place);
        for (const SourceCell &cell : block.cells)
            check(cell.text, cell.place);
    }
    QVERIFY(seen >= 4);
}

void SourceLinesTest::countsLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("empty") << QByteArray() << QList<int>{1};
    QTest::newRow("no end") << QByteArray("a\nb") << QList<int>{1, 2};
    QTest::newRow("with an end") << QByteArray("a\nb\n") << QList<int>{1, 2, 3};
    QTest::newRow("mixed ends") << QByteArray("a\r\nb\rc\n\nd") << QList<int>{1, 2, 3, 4, 5};
    QTest::newRow("a long one is one") << QByteArray(40'000, 'x') + "\ny" << QList<int>{1, 0, 0, 2};
}

void SourceLinesTest::countsLines()
{
    QFETCH(QByteArray, bytes);
    const auto lines = linesOfText(bytes);
    QList<int> numbers;
    for (int i = 0; i < lines->count(); ++i)
        numbers << lines->number(i);
    QTEST(numbers, "numbers");
}

void SourceLinesTest::cutsLongLines()
{
    const QByteArray bytes = "first\n" + QByteArray(20'000, 'a') + "\t" + QByteArray(20'000, 'b') + "\tend\n";
    const auto document = readDocument(bytes, u"a.txt"_s);
    const auto lines = linesOfText(bytes);
    for (int i = 0; i < lines->count(); ++i)
        QVERIFY(lines->text(i, i + 1).size() <= SourceLines::longest);
    const SourceCell &last = document->blocks.back().cells.back();
    const auto span = lines->find(last.place);
    QVERIFY(span);
    QCOMPARE(textOf(*lines, *span), u"end"_s);
    QCOMPARE(lines->at(span->firstLine, span->firstColumn).offset(), last.place.offset());
}

void SourceLinesTest::findsPlacesOfDocuments()
{
    SourceDocument document;
    SourceBlock text;
    text.text = u"A paragraph"_s;
    text.place = Place::inDocument(0, 1);
    document.blocks.push_back(text);
    SourceBlock table;
    table.kind = SourceBlock::Kind::Table;
    table.place = Place::inTable(1, 1, 0, 0);
    for (int row = 1; row <= 2; ++row) {
        table.rows.push_back({table.cells.size(), 2, Place::inTable(row, 1, row, 0), false});
        for (int cell = 1; cell <= 2; ++cell)
            table.cells.push_back({u"r%1c%2"_s.arg(row).arg(cell), Place::inTable(row * 10 + cell, 1, row, cell)});
    }
    table.cells[3].text = QString(40'000, u'x');
    document.blocks.push_back(table);
    const auto lines = linesOfDocument(document);
    QCOMPARE(textOf(*lines, *lines->find(Place::inDocument(0, 1))), u"A paragraph"_s);
    QCOMPARE(textOf(*lines, *lines->find(Place::inTable(0, 1, 2, 1))), u"r2c1"_s);
    QCOMPARE(textOf(*lines, *lines->find(Place::inTable(0, 1, 1, 0))), u"r1c1  │  r1c2"_s);
    QVERIFY(!lines->find(Place::inTable(0, 1, 3, 1)));
    QCOMPARE(textOf(*lines, *lines->find(Place::inTable(0, 1, 2, 2))).remove(u'\n').size(), 40'000);
    const auto span = lines->find(Place::inTable(0, 1, 2, 1));
    QCOMPARE(lines->at(span->firstLine, span->firstColumn + 1), table.cells[2].place);
    QCOMPARE(lines->at(lines->count() - 1, 5), table.cells[3].place);
}

void SourceLinesTest::refusesForeignPlaces()
{
    const auto lines = linesOfText("one\ntwo\n");
    QVERIFY(!lines->find(Place()));
    QVERIFY(!lines->find(Place::onPage(0, 1, {})));
    QVERIFY(!lines->find(Place::inText(9, 1, 4, 3)));
    QVERIFY(!lines->find(Place::inText(2, 1, 4, 300)));
    QVERIFY(!lines->find(Place::inText(2, 1, 4, -3)));
    QVERIFY(!lines->find(Place::inText(2, 1, -4, 3)));
}

void SourceLinesTest::showsManyLines_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("length");
    QTest::newRow("100,000 lines") << 100'000 << 80;
    QTest::newRow("lines of 64,000 characters") << 40 << 64'000;
}

// In slices, between which the window answers; how long one takes is told, not judged, since machines differ.
void SourceLinesTest::showsManyLines()
{
    QFETCH(int, count);
    QFETCH(int, length);
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += QByteArray::number(i) + '\t' + QByteArray(length, 'x') + '\n';
    const auto lines = linesOfText(bytes);
    LinesView view;
    view.resize(400, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QElapsedTimer total;
    total.start();
    const double begin = threadTime();
    view.setLines(lines, true);
    double longest = threadTime() - begin;
    QVERIFY(!view.isComplete()); // the rest comes between what the window has to do
    while (!view.isComplete() && total.elapsed() < 60'000) {
        const double before = threadTime();
        QCoreApplication::processEvents();
        longest = std::max(longest, threadTime() - before);
    }
    QVERIFY(view.isComplete());
    QCOMPARE(view.blockCount(), lines->count());
    qInfo("all shown after %lld ms, the longest stand-still %.0f ms", total.elapsed(), longest);
}

void SourceLinesTest::revealsWhatIsStillToCome()
{
    QByteArray bytes;
    for (int i = 1; i <= 30'000; ++i)
        bytes += "line " + QByteArray::number(i) + '\n';
    LinesView view;
    view.resize(400, 300);
    view.show();
    view.setLines(linesOfText(bytes), true);
    const auto at = static_cast<qint32>(bytes.indexOf("line 29000"));
    view.setMarks({Place::inText(29'000, 6, at + 5, 5)}, true);
    QTRY_VERIFY(view.isComplete());
    QTRY_COMPARE(view.markRects().size(), 1);
    QVERIFY(QRectF(view.viewport()->rect()).contains(view.markRects().first()));
    QCOMPARE(view.textCursor().blockNumber(), 28'999);
}

void SourceLinesTest::wordsOfPages()
{
    const PageWords words({word(u"One"_s, 10, 10), word(u"two"_s, 40, 10), word(u"three"_s, 10, 30),
                           word(u"12"_s, 200, 30, false), word(u"%"_s, 220.5, 30, false)});
    QCOMPARE(words.at({15, 15}), 0);
    QCOMPARE(words.at({5, 5}), -1);
    QCOMPARE(words.near({500, 14}), 1);
    QCOMPARE(words.near({0, 34}), 2);
    QCOMPARE(words.below(0), 2);
    QCOMPARE(words.above(2), 0);
    QCOMPARE(words.above(0), 0);
    QCOMPARE(words.text(0, 2), u"One two\nthree"_s);
    QCOMPARE(words.text(2, 4), u"three 12%"_s);
    QCOMPARE(words.text(3, 100), u"12%"_s);
    QCOMPARE(PageWords().near({1, 1}), -1);
}

QTEST_MAIN(SourceLinesTest)
#include "SourceLinesTest.moc"
