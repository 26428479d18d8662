// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/StoredPlace.h"

#include <QTest>

using namespace outturn;

class StoredPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndBack_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QByteArray>("words");
        const PageRect rect{-100, 2, 1'440'000, 4};
        QTest::newRow("nowhere") << Place() << QByteArray("[]");
        QTest::newRow("text") << Place::inText(12, 4, 30, 6) << QByteArray("[12,4,30,6]");
        QTest::newRow("beside text") << Place::besides(Place::inText(12, 4, 30, 6)) << QByteArray("[12,4,-1,0]");
        QTest::newRow("page") << Place::onPage(7, 65'535, rect) << QByteArray("[65535,7,-100,2,1440000,4,0]");
        QTest::newRow("beside a page") << Place::besides(Place::onPage(7, 3, rect))
                                       << QByteArray("[3,-1,-100,2,1440000,4,0]");
        QTest::newRow("recognised") << Place::onPage(7, 3, rect).recognised(87)
                                    << QByteArray("[3,7,-100,2,1440000,4,87]");
        QTest::newRow("paragraph") << Place::inDocument(7, 12) << QByteArray("[7,12,0,0,0,0]");
        QTest::newRow("cell") << Place::inTable(7, 3, 4, 2) << QByteArray("[7,0,3,4,2,0]");
    }
    void wordsAndBack()
    {
        QFETCH(Place, place);
        QFETCH(QByteArray, words);
        QCOMPARE(wordsOf(place), words);
        const auto back = placeFromWords(words, 36);
        QVERIFY(back.has_value());
        QVERIFY(*back == place);
    }

    void whatWeWouldNotWriteIsRefused_data()
    {
        QTest::addColumn<QByteArray>("words");
        for (const char *words : {"",
                                  "[",
                                  "]",
                                  "[1]",
                                  "[1,2]",
                                  "[1,2,3]",
                                  "[1,2,3,4,5]",
                                  "[1,2,3,4,5,6,7,8]",
                                  "[1,2,3,4,]",
                                  "[,1,2,3]",
                                  "[1, 2,3,4]",
                                  "[1,2,3,x]",
                                  "[+1,2,3,4]",
                                  "[1,2,3,99999999999]",
                                  "[1,2,31,6]",
                                  "[1,2,-2,0]",
                                  "[1,2,-1,3]",
                                  "[-1,2,3,4]",
                                  "[0,7,1,2,3,4,0]",
                                  "[65536,7,1,2,3,4,0]",
                                  "[3,-2,1,2,3,4,0]",
                                  "[3,7,1,2,-3,4,0]",
                                  "[3,7,1,2,3,4,101]",
                                  "[7,-1,0,0,0,0]",
                                  "[-2,1,0,0,0,0]",
                                  "[7,1,1,0,0,0]",
                                  "[7,0,1,1,1,101]",
                                  "[7,0,0,0,0,0]",
                                  "[7,0,1,0,2,0]",
                                  "[7,1,0,2,0,0]",
                                  "[1,2,3,4"})
            QTest::newRow(words) << QByteArray(words);
    }
    void whatWeWouldNotWriteIsRefused()
    {
        QFETCH(QByteArray, words);
        QVERIFY(!placeFromWords(words, 36));
    }
};

QTEST_GUILESS_MAIN(StoredPlaceTest)
#include "StoredPlaceTest.moc"
