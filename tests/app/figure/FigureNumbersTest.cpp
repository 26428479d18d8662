// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of every figure against the cells, reckoned here once more in whole numbers.
#include "app/figure/Figure.h"
#include "app/read/ReadReport.h"

#include <QDir>
#include <QTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

using Wide = __int128;

QStringList reportFiles()
{
    QStringList files;
    for (const QString &folder :
         {QStringLiteral(TEST_DATA) + u"/reports"_s, QStringLiteral(TEST_DATA) + u"/../../resources/samples"_s,
          QStringLiteral(SHARED_REPORTS), QStringLiteral(SHARED_REPORTS) + u"/others"_s}) {
        const QFileInfoList list = QDir(folder).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name);
        for (const QFileInfo &file : list)
            files.append(file.filePath());
    }
    return files;
}

const Cell *cellOf(const Report &report, const RowId &row, Column column)
{
    if (const auto year = seriesRow(row)) {
        const SeriesPoint *point = report.point(year->first, year->second);
        return point && point->cell(column) ? &*point->cell(column) : nullptr;
    }
    return report.cell(row, column);
}

std::optional<Decimal> amountOf(const Report &report, const RowId &row, Column column)
{
    const Cell *cell = cellOf(report, row, column);
    return cell && cell->value().unit() == Unit::Usd ? cell->value().number() : std::nullopt;
}

// Amounts of finance tables as whole cents, so that no Decimal is needed to check a Decimal.
Wide cents(const Decimal &value)
{
    Wide number = value.coefficient();
    for (int i = value.scale(); i < 2; ++i)
        number *= 10;
    return number;
}

void compareWithCell(const Report &report, const FigurePoint &p, const QString &unit, const QString &where)
{
    const Cell *cell = cellOf(report, p.row, p.column);
    if (p.noColumn) {
        QVERIFY2(!cell, qPrintable(where));
        return;
    }
    if (!cell) {
        // A year without this value: nothing is drawn for it.
        QVERIFY2(!p.value && p.missing == Value::Kind::Blank, qPrintable(where));
        return;
    }
    QVERIFY2(p.written == cell->value().written(), qPrintable(where));
    if (p.value)
        QVERIFY2(cell->value().number() && cell->value().number()->toPlain() == p.value->toPlain(), qPrintable(where));
    else
        QVERIFY2(!cell->value().number() || unitName(cell->value().unit()) != unit, qPrintable(where));
}

void compareShare(const Report &report, const FigurePoint &p, Column whole, Column part, const QString &where)
{
    const std::optional<Decimal> of = amountOf(report, p.row, whole), amount = amountOf(report, p.row, part);
    if (!of || !amount || cents(*of) <= 0) {
        QVERIFY2(!p.value, qPrintable(where));
        return;
    }
    QVERIFY2(p.value && p.value->scale() == 2, qPrintable(where));
    // |share × whole − part × 10,000| is at most half of the whole
    const Wide off = Wide(p.value->coefficient()) * cents(*of) - cents(*amount) * 10'000;
    QVERIFY2((off < 0 ? -off : off) * 2 <= cents(*of), qPrintable(where));
}

void compareGap(const Report &report, const FigurePoint &p, const QString &where)
{
    const std::optional<Decimal> budget = amountOf(report, p.row, Column::Budget),
                                 available = amountOf(report, p.row, Column::Available);
    QVERIFY2(p.value.has_value() == (budget && available), qPrintable(where));
    if (p.value)
        QVERIFY2(cents(*p.value) == cents(*budget) - cents(*available), qPrintable(where));
}

} // namespace

class FigureNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersEqualTheCells_data();
    void numbersEqualTheCells();
};

void FigureNumbersTest::numbersEqualTheCells_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : reportFiles())
        QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
}

void FigureNumbersTest::numbersEqualTheCells()
{
    QFETCH(QString, file);
    const auto read = readReportFile(file);
    if (!read)
        QSKIP("not a report that can be read: other tests are about it");
    const Report &report = read->report;
    int rowsCounted = 0;
    for (const Figure &figure : figures(report)) {
        const bool isShare = figure.name.startsWith(u"share-");
        const bool isSpent = figure.name.startsWith(u"share-spent");
        const bool isGap = figure.name.startsWith(u"funding-gap");
        for (const FigureSeries &series : figure.series) {
            for (const FigurePoint &p : series.points) {
                const QString where = figure.name + u": "_s + p.label + u", "_s + series.name;
                if (figure.form == Figure::Form::StackedRows) {
                    QVERIFY2(p.value && p.value->scale() == 0 && !p.value->isNegative(), qPrintable(where));
                    if (figure.name == u"progress-by-population-type")
                        rowsCounted += p.value->toPlain().toInt();
                } else if (isShare) {
                    compareShare(report, p, isSpent ? Column::Available : Column::Budget,
                                 isSpent ? Column::Expenditure : Column::Available, where);
                } else if (isGap) {
                    compareGap(report, p, where);
                } else if (series.name != u"Not split by type") {
                    compareWithCell(report, p, figure.unit, where);
                }
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }
    QCOMPARE(rowsCounted, static_cast<int>(report.indicators.size()));
}

QTEST_GUILESS_MAIN(FigureNumbersTest)
#include "FigureNumbersTest.moc"
