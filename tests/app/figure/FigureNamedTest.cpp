// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/FigureNamed.h"
#include "app/read/ReadReport.h"

#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

class FigureNamedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureIsFoundByItsName();
    void namesOverYearsLeadToOneYear();
};

void FigureNamedTest::everyFigureIsFoundByItsName()
{
    const auto read = readReportFile(QStringLiteral(TEST_DATA) + u"/../../resources/samples/mexico-2023.txt"_s);
    QVERIFY(read);
    const QList<Figure> all = figures(read->report);
    QVERIFY(all.size() > 20);
    for (const Figure &figure : all) {
        const auto found = figureNamed(read->report, figure.name);
        QVERIFY2(found, qPrintable(figure.name));
        QCOMPARE(found->section, figure.section);
        QCOMPARE(found->title.english(), figure.title.english());
    }
    QVERIFY(!figureNamed(read->report, u"nothing-of-the-kind"_s));
    QVERIFY(!figureNamed(read->report, QString()));
}

void FigureNamedTest::namesOverYearsLeadToOneYear()
{
    const auto read = readReportFile(QStringLiteral(TEST_DATA) + u"/../../resources/samples/mexico-2023.txt"_s);
    QVERIFY(read);
    const auto expenditure = figureNamed(read->report, u"expenditure-by-outcome-area-over-years"_s);
    QVERIFY(expenditure);
    QCOMPARE(expenditure->title.english(), u"Expenditure by outcome area"_s);
    QCOMPARE(expenditure->section, figureNamed(read->report, u"budget-by-outcome-area"_s)->section);
    QVERIFY(figureNamed(read->report, u"indicators-outcome-8-over-years"_s));
}

QTEST_GUILESS_MAIN(FigureNamedTest)
#include "FigureNamedTest.moc"
