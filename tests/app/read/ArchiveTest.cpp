// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/office/Archive.h"
#include "app/read/office/ZipKind.h"
#include "tests/app/read/DocumentMaker.h"

#include <QTest>

using namespace outturn;
using namespace outturn::fixtures;

namespace {

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &c : bytes)
        c = static_cast<char>(random.bounded(256));
    return bytes;
}

// Changes a number in the list at the end and in the header of the first entry.
QByteArray withNumber(QByteArray bytes, qsizetype inHeader, qsizetype inList, const QByteArray &number)
{
    bytes.replace(inHeader, number.size(), number);
    return bytes.replace(bytes.indexOf("PK\x01\x02") + inList, number.size(), number);
}

} // namespace

class ArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEntriesByName()
    {
        const auto archive = office::Archive::open(zip({{u"a/B.xml"_s, "one"}, {u"c\\d"_s, "two", true}}), u"a.docx"_s);
        QVERIFY(archive);
        QVERIFY((*archive)->holds(u"A/b.xml"_s));
        QVERIFY(!(*archive)->holds(u"e"_s));
        QCOMPARE((*archive)->read(u"a/b.xml"_s, 10), QByteArray("one"));
        QCOMPARE((*archive)->read(u"c/d"_s, 10), QByteArray("two"));
        QCOMPARE((*archive)->read(u"a/b.xml"_s, 10), QByteArray("one"));
        QVERIFY(!(*archive)->read(u"a/b.xml"_s, 2));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QList<Entry> many;
        for (int i = 0; i < 2001; ++i)
            many << Entry{QString::number(i), {}, true};
        QTest::newRow("2,001 entries") << zip(many) << u"a.docx: it is an archive of more than 2000 entries"_s;
        QTest::newRow("101 kB of nothing")
            << zip({{u"x"_s, QByteArray(103'500, '\0')}}) << u"a.docx, x: it unpacks to more than 100 times its size"_s;
        QTest::newRow("more than it says") << [] {
            // 5 MB that say they are 1,000 bytes.
            return withNumber(zip({{u"x"_s, QByteArray(5'000'000, '\0')}}), 22, 24, QByteArray("\xE8\x03\0\0", 4));
        }() << u"a.docx, x: it is damaged"_s;
        QTest::newRow("more than 200 MB by what it says") << [] {
            return withNumber(zip({{u"x"_s, noise(3'000'000), true}}), 22, 24, QByteArray("\0\0\0\x10", 4));
        }() << u"a.docx, x: it unpacks to more than 200 MB"_s;
        QTest::newRow("another size than it says") << [] {
            return withNumber(zip({{u"x"_s, QByteArray(5000, 'a')}}), 22, 24, QByteArray("\xE8\x03\0\0", 4));
        }() << u"a.docx, x: it is damaged"_s;
        QTest::newRow("another checksum than it says") << [] {
            return withNumber(zip({{u"x"_s, QByteArray(5000, 'a')}}), 14, 16, QByteArray("abcd"));
        }() << u"a.docx, x: it is damaged"_s;
        QTest::newRow("encrypted") << [] {
            return withNumber(zip({{u"x"_s, "words"}}), 6, 8, QByteArray("\x01\0", 2));
        }() << u"a.docx, x: it is encrypted with a password"_s;
        QTest::newRow("an entry twice") << zip({{u"x"_s, "one"}, {u"X"_s, "two"}})
                                        << u"a.docx, x: the archive holds two entries of this name"_s;
        QTest::newRow("no entry") << zip({{u"y"_s, "one"}}) << u"a.docx, x: this part of it is missing"_s;
        QTest::newRow("no list") << zip({{u"x"_s, noise(500)}}).left(400) << u"a.docx: it is no whole archive"_s;
        QTest::newRow("no zip") << QByteArray("PK\x03\x04 and so on") << u"a.docx: it is no whole archive"_s;
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto read = office::Archive::open(bytes, u"a.docx"_s).and_then([](const auto &archive) {
            return archive->read(u"x"_s, 100'000'000);
        });
        QVERIFY(!read);
        QVERIFY2(read.error().english().startsWith(words), qPrintable(read.error().english()));
    }

    void denseButSmall()
    {
        const auto archive = office::Archive::open(zip({{u"x"_s, QByteArray(100'000, '\0')}}), u"a.docx"_s);
        QVERIFY(archive);
        QCOMPARE((*archive)->read(u"x"_s, 200'000)->size(), 100'000);
    }

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const QByteArray text = "application/vnd.oasis.opendocument.text";
        const Entry picture{u"word/media/a.png"_s, noise(90'000), true};
        const auto row = [](const char *name, const QByteArray &bytes, FileKind kind) {
            QTest::newRow(name) << bytes << static_cast<int>(kind);
        };
        row("docx", docx({}), FileKind::Docx);
        row("docx, the other way round",
            zip({{u"docProps/app.xml"_s, "x"}, {u"word/document.xml"_s, "x"}, {u"[Content_Types].xml"_s, "x"}}),
            FileKind::Docx);
        row("docx, pictures first", zip({picture, {u"word/document.xml"_s, "x"}}), FileKind::Docx);
        row("docx whose names come late",
            zip({{u"thumbnail.png"_s, noise(90'000), true}, {u"word/document.xml"_s, "x"}}), FileKind::Docx);
        row("odt", odt({}), FileKind::Odt);
        row("odt, type packed and last", zip({{u"content.xml"_s, "x"}, {u"mimetype"_s, text}}), FileKind::Odt);
        row("odt whose names come late",
            zip({{u"Pictures/a.png"_s, noise(90'000), true}, {u"content.xml"_s, "x"}, {u"mimetype"_s, text}}),
            FileKind::Odt);
        row("template", zip({{u"mimetype"_s, text + "-template", true}}), FileKind::Odt);
        row("spreadsheet", zip({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet", true}}),
            FileKind::Archive);
        row("book", zip({{u"mimetype"_s, "application/epub+zip", true}, {u"content.xml"_s, "x"}}), FileKind::Archive);
        row("xlsx", zip({{u"[Content_Types].xml"_s, "x"}, {u"xl/workbook.xml"_s, "x"}}), FileKind::Archive);
        row("some zip", zip({{u"a.txt"_s, "x"}}), FileKind::Archive);
    }

    void kinds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        FileKind told = fileKind(bytes.left(64 * 1024));
        if (told == FileKind::Archive)
            told = office::wholeZipKind(bytes);
        QCOMPARE(static_cast<int>(told), kind);
    }
};

QTEST_GUILESS_MAIN(ArchiveTest)
#include "ArchiveTest.moc"
