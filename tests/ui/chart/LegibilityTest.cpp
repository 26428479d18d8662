// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/Edit.h"
#include "app/read/ReadReport.h"
#include "tests/app/RandomEdits.h"
#include "tests/ui/chart/RandomFigures.h"
#include "ui/chart/ChartExport.h"
#include "ui/chart/FigureChart.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace outturn;
using namespace outturn::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallPicture(640, 360);
constexpr QSize largePicture(3840, 2160);

int countFrom(const char *variable, int otherwise)
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue(variable, &given);
    return given && count > 0 ? count : otherwise;
}

// Of texts that are not empty: which leave the picture, are cut, or lie upon one another.
QStringList illegible(const FigureChart &chart, const QSizeF &size)
{
    QStringList found;
    const QRectF page = QRectF(QPointF(), size).adjusted(-0.5, -0.5, 0.5, 0.5);
    QList<const ChartLabel *> labels;
    for (const ChartLabel *label : chart.labels()) {
        if (!label->text().isEmpty())
            labels.append(label);
    }
    std::sort(labels.begin(), labels.end(),
              [](const ChartLabel *a, const ChartLabel *b) { return a->inkRect().top() < b->inkRect().top(); });
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QRectF a = labels[i]->inkRect();
        if (!page.contains(a))
            found.append(u"leaves the picture: "_s + labels[i]->text());
        if (labels[i]->isCut())
            found.append(u"is cut: "_s + labels[i]->text());
        for (qsizetype j = i + 1; j < labels.size() && labels[j]->inkRect().top() < a.bottom(); ++j) {
            const QRectF common = a & labels[j]->inkRect();
            if (common.width() > 0.5 && common.height() > 0.5)
                found.append(u"overlap: "_s + labels[i]->text() + u" | "_s + labels[j]->text());
        }
    }
    return found;
}

// The number that the words of an axis mean: "2.5 M", "-40%", "1,000".
double meant(QString words)
{
    double factor = 1;
    for (const auto &[sign, size] : {std::pair(u" K"_s, 1e3), {u" M"_s, 1e6}, {u" bn"_s, 1e9}, {u" tn"_s, 1e12}}) {
        if (words.endsWith(sign)) {
            factor = size;
            words.chop(sign.size());
        }
    }
    words.remove(u',').remove(u'%');
    return words.toDouble() * factor;
}

// Bars against the axis that is written beside them, marks against the plot.
QStringList untrue(const FigureChart &chart)
{
    QStringList found;
    const Figure &figure = chart.figure();
    const bool upright = figure.isUpright();
    const QRectF plot = chart.plotArea().adjusted(-1, -1, 1, 1);
    const bool areBars = figure.form != Figure::Form::Markers && figure.form != Figure::Form::Years;
    for (const ChartMark *mark : chart.marks()) {
        const QRectF extent = mark->extent();
        const bool isInside = upright ? extent.left() >= plot.left() && extent.right() <= plot.right() &&
                                            extent.bottom() <= plot.bottom() && extent.top() >= plot.top()
                                      : extent.top() >= plot.top() && extent.bottom() <= plot.bottom();
        const bool isBeside = extent.left() >= plot.left() - 1 && extent.right() <= plot.right() + 1;
        if (mark->isDrawn() && (!isInside || (areBars && !isBeside)))
            found.append(u"leaves the plot: series %1, row %2"_s.arg(mark->key().series).arg(mark->key().row));
    }
    if (!areBars || chart.tickLabels().size() < 2)
        return found;
    const auto along = [&](const QPointF &p) { return upright ? -p.y() : p.x(); };
    const ChartLabel *a = chart.tickLabels().first(), *z = chart.tickLabels().last();
    const double perUnit =
        std::abs((along(z->inkRect().center()) - along(a->inkRect().center())) / (meant(z->text()) - meant(a->text())));
    const bool hasGaps = figure.form == Figure::Form::StackedBars || figure.form == Figure::Form::StackedRows;
    for (const ChartMark *mark : chart.marks()) {
        const std::optional<Decimal> &value = figure.series[mark->key().series].points[mark->key().row].value;
        if (!mark->isDrawn() || !value)
            continue;
        const double length = upright ? mark->extent().height() : mark->extent().width();
        const double wanted = std::abs(value->toDoubleForDrawing()) * perUnit;
        // A gap of a pixel parts what is stacked.
        if (std::abs(length - wanted) > (hasGaps ? 1.5 : 1.0) + wanted * 1e-6)
            found.append(u"%1 is drawn %2 long, not %3"_s.arg(value->toPlain()).arg(length).arg(wanted));
    }
    return found;
}

// Words that lie upon a bar. Counts stand in their parts, and the value columns beside the marks.
QStringList covered(const FigureChart &chart)
{
    QStringList found;
    const Figure::Form form = chart.figure().form;
    if (form != Figure::Form::NestedBars && form != Figure::Form::Bars && form != Figure::Form::Trend)
        return found;
    for (const ChartMark *mark : chart.marks()) {
        for (const ChartLabel *label : chart.labels()) {
            const QRectF common = mark->isDrawn() ? mark->extent() & label->inkRect() : QRectF();
            if (common.width() > 1 && common.height() > 1)
                found.append(u"lies upon a bar: "_s + label->text());
        }
    }
    return found;
}

struct Tally
{
    int pictures = 0, texts = 0, marks = 0, axes = 0, leftOut = 0;

    QString inWords() const
    {
        return u"%1 pictures, %2 texts, %3 marks, %4 axes, %5 rows left out"_s.arg(pictures)
            .arg(texts)
            .arg(marks)
            .arg(axes)
            .arg(leftOut);
    }
};

QString firstFault(const Figure &figure, const QSize &size, Qt::LayoutDirection direction, Tally &tally)
{
    ExportOptions options;
    options.size = size;
    options.direction = direction;
    FigureChart chart;
    chart.draw(figure, options.style(), size);
    ++tally.pictures;
    tally.texts += static_cast<int>(chart.labels().size());
    tally.marks += static_cast<int>(chart.marks().size());
    tally.axes += chart.tickLabels().size() > 1;
    tally.leftOut += chart.rowsLeftOut();
    const QStringList faults = illegible(chart, size) + untrue(chart) + covered(chart);
    return faults.isEmpty() ? QString()
                            : u"%1 at %2x%3: %4 (%5 faults)"_s.arg(figure.name)
                                  .arg(size.width())
                                  .arg(size.height())
                                  .arg(faults.first())
                                  .arg(faults.size());
}

} // namespace

class LegibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleIsLegible_data();
    void sampleIsLegible();
    void yearsAreLegible();
    void anyFigureIsLegible();
    void figuresOfRandomReportsAreLegible();
    void smallestPictureNeverOverlaps();
    void hiddenSeriesAreNotDrawn();

private:
    static void compare(const QList<Figure> &figures, Tally &tally)
    {
        for (const Figure &figure : figures) {
            for (const QSize &size : {smallPicture, largePicture}) {
                const QString fault = firstFault(figure, size, Qt::LeftToRight, tally);
                QVERIFY2(fault.isEmpty(), qPrintable(fault));
            }
            const QString fault = firstFault(figure, smallPicture, Qt::RightToLeft, tally);
            QVERIFY2(fault.isEmpty(), qPrintable(u"mirrored: "_s + fault));
        }
    }
};

void LegibilityTest::sampleIsLegible_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("sample") << QStringLiteral(TEST_DATA "/../../resources/samples/mexico-2023.txt");
    for (const char *name : {"mexico-2023", "others/kenya-2024", "others/ukraine-2023", "others/colombia-2023"})
        QTest::newRow(name) << QStringLiteral(SHARED_REPORTS "/%1.txt").arg(QString::fromUtf8(name));
}

void LegibilityTest::sampleIsLegible()
{
    QFETCH(QString, path);
    if (!QFile::exists(path))
        QSKIP("the shared reports are not here");
    const auto file = readReportFile(path);
    QVERIFY(file);
    Tally tally;
    compare(figures(file->report), tally);
    qInfo("%s", qPrintable(tally.inWords()));
}

void LegibilityTest::yearsAreLegible()
{
    std::vector<Report> reports;
    for (const int year : {2022, 2023, 2024}) {
        auto file = readReportFile(QStringLiteral(TEST_DATA "/../../resources/samples/mexico-2023.txt"));
        QVERIFY(file);
        file->report.year = year;
        file->report.id += QString::number(year);
        reports.push_back(std::move(file->report));
    }
    Tally tally;
    compare(figuresOverYears(reports), tally);
    qInfo("%s", qPrintable(tally.inWords()));
}

void LegibilityTest::anyFigureIsLegible()
{
    RandomFigures random(chosenSeed());
    Tally tally;
    const int count = countFrom("OUTTURN_FIGURES", 70);
    for (int i = 0; i < count && !QTest::currentTestFailed(); ++i)
        compare({random.next()}, tally);
    qInfo("%s", qPrintable(tally.inWords()));
}

void LegibilityTest::figuresOfRandomReportsAreLegible()
{
    const auto file = readReportFile(QStringLiteral(TEST_DATA "/../../resources/samples/mexico-2023.txt"));
    QVERIFY(file);
    RandomEdits random(chosenSeed());
    Tally tally;
    const int count = countFrom("OUTTURN_REPORTS", 3);
    for (int i = 0; i < count && !QTest::currentTestFailed(); ++i) {
        Report report = file->report;
        for (int n = 0; n < 60; ++n) {
            if (const Result<Edit> edit = random.next(report); edit)
                QVERIFY(apply(*edit, report));
        }
        compare(figures(report), tally);
    }
    qInfo("%s", qPrintable(tally.inWords()));
}

void LegibilityTest::smallestPictureNeverOverlaps()
{
    RandomFigures random(chosenSeed());
    for (int i = 0; i < 70; ++i) {
        const Figure figure = random.next();
        ExportOptions options;
        options.size = QSize(smallestPicture, smallestPicture);
        FigureChart chart;
        chart.draw(figure, options.style(), options.size);
        const QStringList faults = illegible(chart, options.size).filter(QRegularExpression(u"^(leaves|overlap)"_s));
        QVERIFY2(faults.isEmpty(), qPrintable(figure.name + u": "_s + faults.value(0)));
    }
}

void LegibilityTest::hiddenSeriesAreNotDrawn()
{
    RandomFigures random(7);
    for (int i = 0; i < 28; ++i) {
        const Figure figure = random.next();
        FigureChart chart;
        chart.draw(figure, ExportOptions().style(), QSize(1600, 900));
        chart.setHiddenSeries({0});
        for (const ChartMark *mark : chart.marks())
            QVERIFY(mark->key().series != 0);
        const QStringList faults = illegible(chart, QSize(1600, 900)) + untrue(chart);
        QVERIFY2(faults.isEmpty(), qPrintable(figure.name + u": "_s + faults.value(0)));
        if (figure.series.size() < 2 || figure.rowCount() == 0)
            continue;
        for (int s = 0; s < figure.series.size(); ++s) {
            QVERIFY(!chart.legendRect(s).isEmpty());
            QCOMPARE(chart.legendAt(chart.legendRect(s).center()), s);
        }
        QCOMPARE(chart.legendAt(QPointF(-5, -5)), -1);
        chart.draw(figure, ChartStyle::dark(), QSize(700, 500));
        QCOMPARE(chart.hiddenSeries(), QSet<int>{0});
    }
}

QTEST_MAIN(LegibilityTest)
#include "LegibilityTest.moc"
