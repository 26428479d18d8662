// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/Origin.h"

#include "tests/ui/outline/SampleProject.h"
#include "tests/ui/source/ThreadTime.h"

#include <QtTest>

using namespace outturn;
using namespace outturn::testing;
using namespace Qt::StringLiterals;

namespace {

QString words(const std::optional<Origin> &origin)
{
    if (!origin)
        return u"nothing"_s;
    switch (origin->kind) {
    case Origin::Kind::Cell:
        return origin->row.text() + u' ' + columnName(origin->column);
    case Origin::Kind::Paragraph:
        return origin->section + (origin->role == ParagraphRole::Statement ? u" statement "_s : u" paragraph "_s) +
               QString::number(origin->paragraph);
    case Origin::Kind::Heading:
        break;
    }
    return origin->section;
}

/// A report on pages: a heading, a paragraph that a page break parts, a row with a gap between its cells.
Report onPages()
{
    Report report;
    Section section;
    section.id = u"1.1"_s;
    section.place = Place::onPage(0, 1, {5000, 5000, 20000, 1200});
    section.paragraphs << Paragraph{
        u"a b"_s, {Place::onPage(1, 1, {5000, 70000, 40000, 3000}), Place::onPage(2, 2, {5000, 5000, 40000, 1200})}};
    report.sections.push_back(section);
    IndicatorRow row;
    row.id = RowId(u"impact-1/1.1/idps"_s);
    row.table = 0;
    row.code = Cell(Value::fromWords(u"1.1"_s), Place::onPage(3, 2, {5000, 10000, 10000, 1200}));
    row.title = Cell(Value::fromWords(u"A title"_s), Place::onPage(3, 2, {5000, 10000, 10000, 1200}));
    row.population = Cell(Value::fromWords(u"IDPs"_s), Place::onPage(4, 2, {20000, 10000, 3000, 1200}));
    row.actual = Cell(Value::fromWritten(u"5%"_s), Place::onPage(5, 2, {40000, 10000, 2000, 1200}));
    row.place = Place::onPage(3, 2, {5000, 10000, 37000, 4000});
    report.indicators.push_back(row);
    Table table;
    table.section = 0;
    table.rowCount = 1;
    table.headers = {{Column::Actual, u"Actual"_s, Place::onPage(2, 2, {40000, 8000, 3000, 1200})}};
    report.tables.push_back(table);
    report.index();
    return report;
}

} // namespace

class OriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofText_data();
    void ofText();
    void ofPages_data();
    void ofPages();
    void ofDocuments_data();
    void ofDocuments();
    void comesBack();
    void hasSeveralPlaces();
    void ofCellsWithoutPlace();
    void findsNothingInLargeReports();
};

void OriginTest::ofText_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("behind");
    QTest::addColumn<QString>("expected");
    const QString row = u"impact-1/1.1/refugees-and-asylum-seekers "_s;
    QTest::newRow("in a value") << QByteArray("67.59%") << 2 << row + u"actual"_s;
    QTest::newRow("behind a value") << QByteArray("67.59%") << 6 << row + u"actual"_s;
    QTest::newRow("in the words of a title") << QByteArray("seeking international") << 3 << row + u"title"_s;
    QTest::newRow("in the code") << QByteArray("1.1 Proportion") << 1 << row + u"code"_s;
    QTest::newRow("in a header: the first row") << QByteArray("Strategy Baseline") << 3 << row + u"baseline"_s;
    QTest::newRow("in an amount") << QByteArray("113,389") << 1 << u"finance-outcome/oa6 available"_s;
    QTest::newRow("in an empty cell") << QByteArray("All Outcome Areas\t\t") << 18
                                      << u"finance-outcome/unallocated budget"_s;
    QTest::newRow("in a heading") << QByteArray("1.1 Changes") << 5 << u"1.1"_s;
    QTest::newRow("in a paragraph") << QByteArray("naïve") << 2 << u"1.1 paragraph 0"_s;
    QTest::newRow("in a statement") << QByteArray("Courts are") << 2 << u"outcome-area-6 statement 0"_s;
    QTest::newRow("in the title of a series") << QByteArray("Budget and Expenditure Trend") << 4 << u"3.1"_s;
    QTest::newRow("on an empty line") << QByteArray("\n\nCourts") << 1 << u"nothing"_s;
}

void OriginTest::ofText()
{
    QFETCH(QByteArray, before);
    QFETCH(int, behind);
    const ImportedReport sample = sampleReport();
    // The contents name the headings first.
    const auto at = static_cast<qint32>(sample.bytes.lastIndexOf(before));
    QVERIFY(at >= 0);
    if (before == "1.1 Proportion" || before == "Strategy Baseline" || before == "113,389") {
        const auto first = static_cast<qint32>(sample.bytes.indexOf(before));
        QTEST(words(originAt(sample.report, Place::inText(1, 1, first + behind, 0))), "expected");
        return;
    }
    QTEST(words(originAt(sample.report, Place::inText(1, 1, at + behind, 0))), "expected");
}

void OriginTest::ofPages_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QPoint>("point");
    QTest::addColumn<QString>("expected");
    const QString row = u"impact-1/1.1/idps "_s;
    QTest::newRow("heading") << 1 << QPoint(100, 55) << u"1.1"_s;
    QTest::newRow("first part of a paragraph") << 1 << QPoint(100, 710) << u"1.1 paragraph 0"_s;
    QTest::newRow("second part of a paragraph") << 2 << QPoint(100, 55) << u"1.1 paragraph 0"_s;
    QTest::newRow("the same point on another page") << 3 << QPoint(100, 55) << u"nothing"_s;
    QTest::newRow("value") << 2 << QPoint(410, 105) << row + u"actual"_s;
    QTest::newRow("title before code, which share a cell") << 2 << QPoint(60, 105) << row + u"title"_s;
    QTest::newRow("below the words of a cell") << 2 << QPoint(210, 130) << row + u"population"_s;
    QTest::newRow("between two cells: the nearer one") << 2 << QPoint(380, 110) << row + u"actual"_s;
    QTest::newRow("header: the first row") << 2 << QPoint(410, 85) << row + u"actual"_s;
    QTest::newRow("margin") << 2 << QPoint(10, 700) << u"nothing"_s;
}

void OriginTest::ofPages()
{
    QFETCH(int, page);
    QFETCH(QPoint, point);
    QTEST(words(originAt(onPages(), Place::onPage(0, page, {point.x() * 100, point.y() * 100, 0, 0}))), "expected");
}

void OriginTest::ofDocuments_data()
{
    QTest::addColumn<Place>("point");
    QTest::addColumn<QString>("expected");
    QTest::newRow("heading") << Place::inDocument(0, 1) << u"1.1"_s;
    QTest::newRow("paragraph") << Place::inDocument(0, 2) << u"1.1 paragraph 0"_s;
    QTest::newRow("cell") << Place::inTable(0, 1, 2, 2) << u"impact-1/1.1/idps actual"_s;
    QTest::newRow("cell that nothing came from") << Place::inTable(0, 1, 2, 3) << u"impact-1/1.1/idps actual"_s;
    QTest::newRow("another row") << Place::inTable(0, 1, 3, 2) << u"nothing"_s;
    QTest::newRow("another table") << Place::inTable(0, 2, 2, 2) << u"nothing"_s;
    QTest::newRow("another paragraph") << Place::inDocument(0, 9) << u"nothing"_s;
}

void OriginTest::ofDocuments()
{
    QFETCH(Place, point);
    Report report = onPages();
    report.sections[0].place = Place::inDocument(0, 1);
    report.sections[0].paragraphs[0].places = {Place::inDocument(1, 2)};
    IndicatorRow &row = report.indicators[0];
    row.code = Cell(row.code.value(), Place::inTable(2, 1, 2, 1));
    row.title = Cell(row.title.value(), Place::inTable(2, 1, 2, 1));
    row.population = Cell(row.population.value());
    row.actual = Cell(row.actual->value(), Place::inTable(3, 1, 2, 2));
    row.place = Place::inTable(2, 1, 2, 0);
    report.tables.clear();
    QTEST(words(originAt(report, point)), "expected");
}

// Every place of a report leads back to what stands there, but for a code that shares its cell with a title.
void OriginTest::comesBack()
{
    const ImportedReport sample = sampleReport();
    int cells = 0;
    const auto check = [&](const Origin &origin) {
        for (const Place &place : placesOf(sample.report, origin)) {
            const Place middle = Place::inText(1, 1, place.offset() + place.length() / 2, 0);
            QCOMPARE(words(originAt(sample.report, middle)), words(origin));
            ++cells;
        }
    };
    for (const IndicatorRow &row : sample.report.indicators) {
        for (const Column column : {Column::Code, Column::Title, Column::Population, Column::Baseline, Column::Actual})
            check(Origin::ofCell(row.id, column));
    }
    for (const FinanceRow &row : sample.report.finances)
        check(Origin::ofCell(row.id, Column::Budget));
    for (const Section &section : sample.report.sections) {
        check(Origin::ofHeading(section.id));
        for (int i = 0; i < section.paragraphs.size(); ++i)
            check(Origin::ofParagraph(section.id, ParagraphRole::Narrative, i));
    }
    QVERIFY(cells > 40);
}

void OriginTest::hasSeveralPlaces()
{
    QCOMPARE(placesOf(onPages(), Origin::ofParagraph(u"1.1"_s, ParagraphRole::Narrative, 0)).size(), 2);
    QCOMPARE(placesOf(onPages(), Origin::ofParagraph(u"1.1"_s, ParagraphRole::Narrative, 1)).size(), 0);
    QCOMPARE(placesOf(onPages(), Origin::ofParagraph(u"1.2"_s, ParagraphRole::Narrative, 0)).size(), 0);
    QCOMPARE(placesOf(onPages(), Origin::ofHeading(u"1.1"_s)).size(), 1);
}

void OriginTest::ofCellsWithoutPlace()
{
    Report report = onPages();
    report.indicators[0].actual = Cell(Value(), Place::besides(Place::onPage(1, 2, {1, 1, 1, 1})));
    const QList<Place> places = placesOf(report, Origin::ofCell(report.indicators[0].id, Column::Actual));
    QCOMPARE(places, QList<Place>{report.indicators[0].place});
    // Typed by hand where there was nothing at all.
    report.indicators[0].place = {};
    QVERIFY(placesOf(report, Origin::ofCell(report.indicators[0].id, Column::Actual)).isEmpty());
    QVERIFY(placesOf(report, Origin::ofCell(RowId(u"none"_s), Column::Actual)).isEmpty());
}

void OriginTest::findsNothingInLargeReports()
{
    Report report = onPages();
    for (int i = 0; i < 100'000; ++i) {
        IndicatorRow row = report.indicators[0];
        row.id = RowId(QString::number(i));
        report.indicators.push_back(row);
    }
    report.index();
    const double begin = threadTime();
    QVERIFY(!originAt(report, Place::onPage(0, 2, {1000, 70000, 0, 0})));
    qInfo("%.1f ms", threadTime() - begin);
}

QTEST_MAIN(OriginTest)
#include "OriginTest.moc"
