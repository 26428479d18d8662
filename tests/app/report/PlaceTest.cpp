// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/Place.h"
#include "app/report/PlaceWords.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

class PlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("path");
        QTest::newRow("nowhere") << Place() << QString() << QString();
        QTest::newRow("text") << Place::inText(12, 4, 100, 6) << u"line 12"_s << QString();
        QTest::newRow("page") << Place::onPage(7, 3, {100, 200, 300, 400}) << u"page 3"_s << QString();
        QTest::newRow("paragraph") << Place::inDocument(7, 12) << u"paragraph 12"_s << u"paragraph[12]"_s;
        QTest::newRow("table") << Place::inTable(7, 3, 0, 0) << u"table 3"_s << u"table[3]"_s;
        QTest::newRow("row") << Place::inTable(7, 3, 4, 0) << u"table 3, row 4"_s << u"table[3]/row[4]"_s;
        QTest::newRow("cell") << Place::inTable(7, 3, 4, 2) << u"table 3, row 4, cell 2"_s
                              << u"table[3]/row[4]/cell[2]"_s;
    }
    void words()
    {
        QFETCH(Place, place);
        QTEST(placeWords(place).english(), "words");
        QTEST(placePath(place), "path");
    }

    void eachKindHasItsOwnNumbersOnly()
    {
        const Place text = Place::inText(12, 4, 100, 6);
        QCOMPARE(text.end(), 106);
        QCOMPARE(text.page(), 0);
        QCOMPARE(text.rect(), PageRect());
        QCOMPARE(text.table(), 0);
        const Place page = Place::onPage(7, 3, {1, 2, 3, 4});
        QCOMPARE(page.rect(), (PageRect{1, 2, 3, 4}));
        QCOMPARE(page.order(), 7);
        QCOMPARE(page.line(), 0);
        QCOMPARE(page.offset(), -1);
        QCOMPARE(page.length(), 0);
        const Place cell = Place::inTable(7, 3, 4, 2);
        QCOMPARE(cell.paragraph(), 0);
        QCOMPARE(cell.offset(), -1);
        QVERIFY(!cell.isOnPage());
    }

    void besidesAPlaceIsNowhereButKnowsWhere()
    {
        for (const Place &place :
             {Place::inText(12, 4, 100, 6), Place::onPage(7, 3, {1, 2, 3, 4}), Place::inTable(7, 3, 4, 2)}) {
            const Place beside = Place::besides(place);
            QVERIFY(beside.isNowhere());
            QVERIFY(!place.isNowhere());
            QCOMPARE(placeWords(beside), placeWords(place));
            QCOMPARE(beside.length(), 0);
        }
    }

    void aPartOfTextIsASpanElsewhereItIsTheWhole()
    {
        QCOMPARE(Place::inText(12, 4, 100, 16).part(4, 5, 11), Place::inText(12, 8, 105, 11));
        const Place page = Place::onPage(7, 3, {1, 2, 3, 4});
        QCOMPARE(page.part(4, 5, 11), page);
    }

    void recognitionHasItsConfidence()
    {
        const Place page = Place::onPage(7, 3, {1, 2, 3, 4});
        QCOMPARE(page.confidence(), 0);
        QCOMPARE(page.recognised(87).confidence(), 87);
        QCOMPARE(page.recognised(0).confidence(), 1); // 0 would say that nothing had to be recognised
        QCOMPARE(page.recognised(1000).confidence(), 100);
        QVERIFY(page.recognised(87) != page);
    }
};

QTEST_GUILESS_MAIN(PlaceTest)
#include "PlaceTest.moc"
