// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/Narrative.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(outturn::Join)

class NarrativeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joining_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("gap");
        QTest::addColumn<Join>("join");
        const QString half = u"The road to the north was closed for a month because the old bridge"_s;
        QTest::newRow("page break in a sentence") << half << u"had to be built anew."_s << true << Join::PageBreak;
        QTest::newRow("page break after a bracket")
            << half + u" (of wood)"_s << u"had to go."_s << true << Join::PageBreak;
        QTest::newRow("capital after an open word") << half + u" of"_s << u"Wood fell."_s << true << Join::PageBreak;
        QTest::newRow("capital after a closed word") << half << u"Wood fell."_s << true << Join::No;
        QTest::newRow("full stop") << half + u'.' << u"had to be built anew."_s << true << Join::No;
        QTest::newRow("full stop within quotes") << half + u".”"_s << u"had to be built anew."_s << true << Join::No;
        QTest::newRow("colon") << half + u':' << u"had to be built anew."_s << true << Join::No;
        QTest::newRow("bullet") << half << u"- had to be built anew."_s << true << Join::No;
        QTest::newRow("short line") << u"The bridge"_s << u"had to be built anew."_s << true << Join::No;
        QTest::newRow("line end in a sentence") << half << u"Wood fell."_s << false << Join::LineEnd;
        QTest::newRow("line end after a short line") << u"The bridge"_s << u"Wood fell."_s << false << Join::No;
        QTest::newRow("line end, small letter") << u"The bridge"_s << u"fell."_s << false << Join::LineEnd;
        QTest::newRow("nothing before") << QString() << u"fell."_s << false << Join::No;
        QTest::newRow("nothing after") << half << QString() << true << Join::No;
    }

    void joining()
    {
        QFETCH(QString, before);
        QFETCH(QString, text);
        QFETCH(bool, gap);
        QTEST(joins(before, text, gap), "join");
    }

    void aFullLineGoesOnWhateverItEndsWith()
    {
        QCOMPARE(joins(u"It ended."_s, u"Then it began."_s, false, true), Join::LineEnd);
        QCOMPARE(joins(u"It ended."_s, u"Then it began."_s, true, true), Join::No);
        QCOMPARE(joins(u"It ended."_s, u"- an item"_s, false, true), Join::No);
    }

    void whatStandsBetween()
    {
        QCOMPARE(joined(u"the old"_s, u"bridge"_s), u"the old bridge"_s);
        QCOMPARE(joined(u"asylum-"_s, u"seekers"_s), u"asylum-seekers"_s);
        QCOMPARE(joined(u"1990 -"_s, u"1995"_s), u"1990 - 1995"_s);
    }

    void linksToNowhere()
    {
        QCOMPARE(withoutLinkMarks(u"[Contact us](#) or [write]()"_s), u"Contact us or write"_s);
        QCOMPARE(withoutLinkMarks(u"[here](https://a.example)"_s), u"[here](https://a.example)"_s);
        QCOMPARE(withoutLinkMarks(u"a [b] (c)"_s), u"a [b] (c)"_s);
    }
};

QTEST_GUILESS_MAIN(NarrativeTest)
#include "NarrativeTest.moc"
