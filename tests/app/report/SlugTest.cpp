// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/Report.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

class SlugTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slugs_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("population type") << u"Refugees and Asylum-seekers"_s << u"refugees-and-asylum-seekers"_s;
        QTest::newRow("accents") << u"Côte d’Ivoire"_s << u"cote-divoire"_s;
        QTest::newRow("apostrophe") << u"People's Republic"_s << u"peoples-republic"_s;
        QTest::newRow("signs at both ends") << u" (Well-Being) "_s << u"well-being"_s;
        QTest::newRow("runs of signs are one") << u"a / - b"_s << u"a-b"_s;
        QTest::newRow("digits") << u"Section 4.1"_s << u"section-4-1"_s;
        QTest::newRow("capitals") << u"IDPS"_s << u"idps"_s;
        QTest::newRow("letters of other scripts") << u"Судан 2023"_s << u"судан-2023"_s;
        QTest::newRow("no letters") << u"–/–"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void slugs()
    {
        QFETCH(QString, words);
        QTEST(slug(words), "wanted");
        QCOMPARE(slug(slug(words)), slug(words));
    }

    void rowIds()
    {
        const RowId a(u"impact-1/1.1/idps"_s);
        const RowId b(u"impact-1/1.2/idps"_s);
        QVERIFY(a < b && a != b && a == RowId(a.text()));
        QVERIFY(RowId().isEmpty() && !a.isEmpty());
        QCOMPARE(qHash(a), qHash(RowId(a.text())));
    }

    void seriesRows_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("year");
        QTest::newRow("budget") << u"budget-and-expenditure-trend/2022"_s << 2022;
        QTest::newRow("contributions") << u"contributions-trend-by-type/1950"_s << 1950;
        QTest::newRow("year too early") << u"contributions-trend-by-type/1949"_s << 0;
        QTest::newRow("year too late") << u"contributions-trend-by-type/2151"_s << 0;
        QTest::newRow("five digits") << u"contributions-trend-by-type/02022"_s << 0;
        QTest::newRow("a sign") << u"contributions-trend-by-type/+202"_s << 0;
        QTest::newRow("words") << u"contributions-trend-by-type/year"_s << 0;
        QTest::newRow("another series") << u"expenditure/2022"_s << 0;
        QTest::newRow("an indicator") << u"impact-1/1.1/2022"_s << 0;
        QTest::newRow("no slash") << u"budget-and-expenditure-trend"_s << 0;
    }

    void seriesRows()
    {
        QFETCH(QString, id);
        const auto named = seriesRow(RowId(id));
        QTEST(named ? named->second : 0, "year");
        if (named) {
            SeriesPoint point;
            point.series = named->first;
            point.year = named->second;
            QCOMPARE(point.id().text(), id);
        }
    }

    void columnNamesComeBack()
    {
        for (int i = 0; i < columnCount; ++i)
            QCOMPARE(columnFromName(columnName(static_cast<Column>(i))), std::optional(static_cast<Column>(i)));
        QVERIFY(!columnFromName(u"Actual"));
    }
};

QTEST_GUILESS_MAIN(SlugTest)
#include "SlugTest.moc"
