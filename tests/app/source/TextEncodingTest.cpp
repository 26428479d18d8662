// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/source/TextEncoding.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

using Encoding = SourceDocument::Encoding;
Q_DECLARE_METATYPE(Encoding)

class TextEncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<int>("invalid");
        QTest::addColumn<int>("first");
        QTest::newRow("nothing") << QByteArray() << Encoding::Utf8 << 0 << -1;
        QTest::newRow("ASCII") << QByteArray("Annual Results Report") << Encoding::Utf8 << 0 << -1;
        QTest::newRow("two bytes") << QByteArray("M\xC3\xA9xico") << Encoding::Utf8 << 0 << -1;
        QTest::newRow("three bytes") << QByteArray("\xE2\x89\xA5 70") << Encoding::Utf8 << 0 << -1;
        QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x8C\x8D") << Encoding::Utf8 << 0 << -1;
        QTest::newRow("Latin-1") << QByteArray("M\xE9xico") << Encoding::Latin1 << 0 << -1;
        QTest::newRow("Latin-1 at the very end") << QByteArray("0123456789 caf\xE9") << Encoding::Latin1 << 0 << -1;
        QTest::newRow("one broken among good ones")
            << QByteArray("\xC3\xA9\xC3\xA9 twelve bytes \xFF") << Encoding::Utf8 << 1 << 18;
        QTest::newRow("cut at the end") << QByteArray("\xC3\xA9 \xE2\x89") << Encoding::Latin1 << 0 << -1;
        QTest::newRow("overlong") << QByteArray("\xC0\x80") << Encoding::Latin1 << 0 << -1;
        QTest::newRow("overlong, three bytes") << QByteArray("\xE0\x80\x80") << Encoding::Latin1 << 0 << -1;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << Encoding::Latin1 << 0 << -1;
        QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << Encoding::Latin1 << 0 << -1;
        QTest::newRow("a mark says UTF-8") << QByteArray("\xEF\xBB\xBFM\xE9xico \xE9") << Encoding::Utf8 << 2 << 4;
    }

    void detects()
    {
        QFETCH(QByteArray, bytes);
        const DetectedEncoding detected = detectEncoding(bytes);
        QTEST(detected.encoding, "encoding");
        QTEST(int(detected.invalidBytes), "invalid");
        QTEST(int(detected.firstInvalid), "first");
    }

    void wordsOfEightAreNotJumpedOver()
    {
        for (int at = 0; at < 40; ++at) {
            QByteArray bytes(40, 'a');
            bytes[at] = '\xE9';
            QCOMPARE(detectEncoding(bytes).encoding, Encoding::Latin1);
            bytes.replace(at, 1, "\xC3\xA9");
            QCOMPARE(detectEncoding(bytes).encoding, Encoding::Utf8);
        }
    }

    void everyByteComesBackInLatin1()
    {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes += static_cast<char>(i);
        const QString text = decode(bytes, Encoding::Latin1);
        QCOMPARE(text.size(), 256);
        QCOMPARE(encode(text, Encoding::Latin1), std::optional(bytes));
    }

    void quotesAndDashesOfWindows()
    {
        QCOMPARE(decode("\x93M\xE9xico\x94 \x96 \x80", Encoding::Latin1), u"“México” – €"_s);
        QCOMPARE(encode(u"“México” – €"_s, Encoding::Latin1), std::optional(QByteArray("\x93M\xE9xico\x94 \x96 \x80")));
    }

    void whatLatin1Lacks()
    {
        QVERIFY(!encode(u"≥ 70 points"_s, Encoding::Latin1));
        QVERIFY(!encode(u"Україна"_s, Encoding::Latin1));
        QCOMPARE(encode(u"≥"_s, Encoding::Utf8), std::optional(QByteArray("\xE2\x89\xA5")));
    }
};

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "TextEncodingTest.moc"
