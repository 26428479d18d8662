// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/ReadReport.h"
#include "ui/chart/ChartDrag.h"
#include "ui/chart/ChartExport.h"
#include "ui/chart/ChartView.h"
#include "ui/chart/ChartWords.h"
#include "ui/chart/NiceScale.h"

#include <QApplication>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

FigurePoint point(const QString &label, const QString &row, Column column, std::optional<qint64> value)
{
    FigurePoint p;
    p.label = label;
    p.row = RowId(row);
    p.column = column;
    if (value)
        p.value = Decimal(*value);
    else
        p.missing = Value::Kind::Unknown;
    return p;
}

// Budget ⊇ funds available ⊇ expenditure; row 2 has nothing known, row 3 is zero.
Figure areas(int rows, const QString &name = u"Area"_s)
{
    Figure f;
    f.name = u"budget-by-outcome-area"_s;
    f.title = Message("Budget, funds available and expenditure by outcome area");
    f.unit = u"USD"_s;
    f.year = 2023;
    f.source = u"nowhere.txt"_s;
    f.report = u"nowhere-2023"_s;
    f.whenEmpty = Message("No amounts are known. Enter them in the finance table.");
    f.series = {{u"Final budget"_s, {}}, {u"Funds available"_s, {}}, {u"Expenditure"_s, {}}};
    for (int i = 0; i < rows; ++i) {
        const QString label = u"OA%1: %2"_s.arg(i + 1).arg(name);
        const QString row = u"row/%1"_s.arg(i);
        const qint64 budget = i == 3 ? 0 : 1'000'000LL * (1 + (i * 7) % 31);
        const auto value = [&](qint64 part) { return i == 2 ? std::nullopt : std::optional(budget * part / 10); };
        f.series[0].points.append(point(label, row, Column::Budget, value(10)));
        f.series[1].points.append(point(label, row, Column::Available, value(6)));
        f.series[2].points.append(point(label, row, Column::Expenditure, value(5)));
    }
    return f;
}

Figure markers(int rows)
{
    Figure f = areas(rows, u"Refugees and Asylum-seekers"_s);
    f.form = Figure::Form::Markers;
    f.name = u"indicators-outcome-2"_s;
    f.unit = u"percent"_s;
    f.series[0].name = u"Baseline"_s;
    f.series[1].name = u"Target"_s;
    f.series[2].name = u"Actual"_s;
    const Column columns[] = {Column::Baseline, Column::Target, Column::Actual};
    for (int s = 0; s < 3; ++s) {
        for (int i = 0; i < rows; ++i) {
            FigurePoint &p = f.series[s].points[i];
            p.column = columns[s];
            p.detail = u"Proportion of people who take part in an activity with a long name"_s;
            if (p.value)
                p.value = Decimal((i * 37 + s * 11) % 101);
        }
    }
    return f;
}

Figure years(int count, Figure::Form form)
{
    Figure f = areas(count);
    f.form = form;
    f.name = u"budget-and-expenditure-trend"_s;
    for (FigureSeries &series : f.series) {
        for (int i = 0; i < count; ++i)
            series.points[i].label = QString::number(2024 - count + i);
    }
    return f;
}

Figure withForm(Figure::Form form, int rows)
{
    if (form == Figure::Form::Markers)
        return markers(rows);
    if (form == Figure::Form::Trend || form == Figure::Form::StackedBars)
        return years(rows, form);
    Figure f = areas(rows);
    f.form = form;
    if (form == Figure::Form::Bars)
        f.series.resize(1);
    return f;
}

void compareLabels(const FigureChart &chart, const QSizeF &size)
{
    const QRectF page = QRectF(QPointF(), size).adjusted(-1, -1, 1, 1);
    const QList<ChartLabel *> &labels = chart.labels();
    for (int i = 0; i < labels.size(); ++i) {
        const QRectF a = labels[i]->inkRect();
        QVERIFY2(page.contains(a), qPrintable(labels[i]->text() + u" leaves the picture"_s));
        for (int j = i + 1; j < labels.size(); ++j) {
            const QRectF common = a & labels[j]->inkRect();
            QVERIFY2(common.width() < 1 || common.height() < 1,
                     qPrintable(labels[i]->text() + u" overlaps "_s + labels[j]->text()));
        }
    }
}

const ChartMark *markOf(const FigureChart &chart, int series, int row)
{
    for (const ChartMark *mark : chart.marks()) {
        if (mark->key().series == series && mark->key().row == row)
            return mark;
    }
    return nullptr;
}

void click(ChartView &view, const QPointF &at)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(at));
}

} // namespace

class ChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ticksAreRoundNumbers_data();
    void ticksAreRoundNumbers();
    void amountsAreSaidShortly_data();
    void amountsAreSaidShortly();
    void everyPointHasAMark_data();
    void everyPointHasAMark();
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void realReportsAreDrawnWithoutOverlap_data();
    void realReportsAreDrawnWithoutOverlap();
    void longTitlesAreWhole();
    void moreRowsThanFitAreCounted();
    void equalLabelsStayTwoRows();
    void barsAreAsLongAsTheirNumbers();
    void rightToLeftMirrors();
    void missingIsSaidInWords();
    void emptyFiguresSayHowToFillThem();
    void clickOnABarLeadsToItsCell();
    void clickBesideABarLeadsToItsRow();
    void numbersChangeInPlace();
    void keysMoveAmongMarks();
    void wheelBelongsToThePage();
    void pictureCarriesItsNumbers();
    void chartsAndManifestAreWritten();
    void everyFormatIsWhole();
    void severalReportsKeepTheirFilesApart();
    void wrongNamesAndSizesAreRefused();
    void cancelledExportLeavesNoManifest();
};

void ChartTest::init()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void ChartTest::ticksAreRoundNumbers_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("millions") << 0.0 << 31.1e6 << QList<double>{0, 1e7, 2e7, 3e7, 4e7};
    QTest::newRow("percent") << 0.0 << 100.0 << QList<double>{0, 20, 40, 60, 80, 100};
    QTest::newRow("below zero") << -3.0 << 9.0 << QList<double>{-5, -2.5, 0, 2.5, 5, 7.5, 10};
    QTest::newRow("nothing") << 0.0 << 0.0 << QList<double>{0, 0.2, 0.4, 0.6, 0.8, 1};
}

void ChartTest::ticksAreRoundNumbers()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QList<double>, ticks);
    const QList<double> found = NiceScale::covering(low, high, 5).ticks();
    QCOMPARE(found.size(), ticks.size());
    for (qsizetype i = 0; i < ticks.size(); ++i)
        QVERIFY2(qAbs(found[i] - ticks[i]) < 1e-6, qPrintable(QString::number(found[i])));
}

void ChartTest::amountsAreSaidShortly_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("brief");
    QTest::newRow("millions") << u"22074699"_s << u"USD"_s << u"22.1 M"_s;
    QTest::newRow("half a million") << u"550000"_s << u"USD"_s << u"0.6 M"_s;
    QTest::newRow("thousands") << u"155000"_s << u"USD"_s << u"155 K"_s;
    QTest::newRow("few") << u"640"_s << u"USD"_s << u"640"_s;
    QTest::newRow("zero") << u"0"_s << u"USD"_s << u"0"_s;
    QTest::newRow("percent stays exact") << u"59.61"_s << u"percent"_s << u"59.61%"_s;
    QTest::newRow("people stay exact") << u"21296"_s << u"people"_s << u"21,296"_s;
}

void ChartTest::amountsAreSaidShortly()
{
    QFETCH(QString, plain);
    QFETCH(QString, unit);
    QTEST(ChartWords(QLocale::c()).brief(*Decimal::tryFromPlain(plain), unit), "brief");
}

void ChartTest::everyPointHasAMark_data()
{
    QTest::addColumn<Figure::Form>("form");
    QTest::newRow("nested bars") << Figure::Form::NestedBars;
    QTest::newRow("bars") << Figure::Form::Bars;
    QTest::newRow("markers") << Figure::Form::Markers;
    QTest::newRow("trend") << Figure::Form::Trend;
    QTest::newRow("stacked") << Figure::Form::StackedBars;
}

void ChartTest::everyPointHasAMark()
{
    QFETCH(Figure::Form, form);
    const Figure figure = withForm(form, 7);
    FigureChart chart;
    const QSizeF size(700, 420);
    chart.draw(figure, ChartStyle::light(), size);
    QCOMPARE(chart.marks().size(), figure.series.size() * 7);
    for (int s = 0; s < figure.series.size(); ++s) {
        for (int row = 0; row < 7; ++row) {
            const ChartMark *mark = markOf(chart, s, row);
            QVERIFY(mark);
            const std::optional<Decimal> &value = figure.series[s].points[row].value;
            const bool isPart = form == Figure::Form::StackedBars && value && value->isZero();
            QCOMPARE(mark->isDrawn(), value.has_value() && !isPart);
            QCOMPARE(mark->key().id, figure.series[s].points[row].row);
            QVERIFY(QRectF(QPointF(), size).contains(mark->extent().center()));
        }
    }
}

void ChartTest::labelsNeverOverlap_data()
{
    QTest::addColumn<Figure>("figure");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("mirrored");
    const QString longName = u"Self reliance, economic inclusion and livelihoods of everybody who lives here"_s;
    for (const bool mirrored : {false, true}) {
        const QByteArray side = mirrored ? " mirrored" : "";
        const auto row = [&](const char *name, const Figure &figure, const QSizeF &size) {
            QTest::newRow(name + side) << figure << size << mirrored;
        };
        row("21 areas, exported", areas(21), QSizeF(1600, 900));
        row("21 areas, narrow page", areas(21), QSizeF(320, 700));
        row("21 long names", areas(21, longName), QSizeF(700, 700));
        row("100 areas", areas(100), QSizeF(1600, 900));
        row("1 area", areas(1), QSizeF(1600, 900));
        row("21 indicators", markers(21), QSizeF(1600, 900));
        row("21 indicators on a page", markers(21), QSizeF(700, 660));
        row("2 indicators, exported", markers(2), QSizeF(1600, 900));
        row("1 year", years(1, Figure::Form::Trend), QSizeF(700, 300));
        row("5 years", years(5, Figure::Form::Trend), QSizeF(700, 300));
        row("25 years", years(25, Figure::Form::Trend), QSizeF(700, 300));
        row("60 years", years(60, Figure::Form::StackedBars), QSizeF(700, 300));
    }
}

void ChartTest::labelsNeverOverlap()
{
    QFETCH(Figure, figure);
    QFETCH(QSizeF, size);
    QFETCH(bool, mirrored);
    ChartStyle style = size.width() > 1000 ? ExportOptions().style() : ChartStyle::light();
    style.direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    FigureChart chart;
    chart.draw(figure, style, size);
    compareLabels(chart, size);
}

void ChartTest::realReportsAreDrawnWithoutOverlap_data()
{
    QTest::addColumn<QString>("path");
    for (const char *name : {"mexico-2023", "others/kenya-2024", "others/ukraine-2023", "others/colombia-2023"})
        QTest::newRow(name) << QStringLiteral(SHARED_REPORTS "/%1.txt").arg(QString::fromUtf8(name));
}

void ChartTest::realReportsAreDrawnWithoutOverlap()
{
    QFETCH(QString, path);
    if (!QFile::exists(path))
        QSKIP("the shared reports are not here");
    const Result<ReadFile> file = readReportFile(path);
    QVERIFY(file);
    const QList<Figure> all = figures(file->report);
    QVERIFY(all.size() > 15);
    for (const Figure &figure : all) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            FigureChart chart;
            ChartStyle style = ChartStyle::light();
            style.direction = direction;
            const QSizeF page(700, FigureChart::naturalHeight(figure, style, 700));
            chart.draw(figure, style, page);
            compareLabels(chart, page);
            for (const ChartLabel *label : chart.labels())
                QVERIFY2(!label->isCut(), qPrintable(figure.name + u": "_s + label->text()));
            style = ExportOptions().style();
            style.direction = direction;
            chart.draw(figure, style, QSizeF(1600, 900));
            compareLabels(chart, QSizeF(1600, 900));
            QCOMPARE(chart.rowsLeftOut(), 0);
        }
    }
}

void ChartTest::longTitlesAreWhole()
{
    Figure figure = areas(3);
    figure.title = Message("%1", {u"A very long title that goes on "_s.repeated(12)});
    FigureChart chart;
    const QSizeF size(500, FigureChart::naturalHeight(figure, ChartStyle::light(), 500));
    chart.draw(figure, ChartStyle::light(), size);
    compareLabels(chart, size);
    QVERIFY(!chart.labels().first()->isCut());
    QCOMPARE(chart.labels().first()->text(), figure.titleWords());
}

void ChartTest::moreRowsThanFitAreCounted()
{
    FigureChart chart;
    chart.draw(areas(100), ExportOptions().style(), QSizeF(1600, 900));
    QVERIFY(chart.rowsLeftOut() > 0);
    QVERIFY(chart.rowsLeftOut() < 70);
    bool said = false;
    for (const ChartLabel *label : chart.labels())
        said = said || label->text().contains(QString::number(chart.rowsLeftOut()));
    QVERIFY(said);
    chart.draw(areas(21), ExportOptions().style(), QSizeF(1600, 900));
    QCOMPARE(chart.rowsLeftOut(), 0);
}

void ChartTest::equalLabelsStayTwoRows()
{
    Figure figure = areas(2);
    for (FigureSeries &series : figure.series)
        series.points[1].label = series.points[0].label;
    FigureChart chart;
    chart.draw(figure, ChartStyle::light(), QSizeF(700, 200));
    QCOMPARE(chart.marks().size(), 6);
    QVERIFY(markOf(chart, 0, 0)->extent().bottom() < markOf(chart, 0, 1)->extent().top());
}

void ChartTest::barsAreAsLongAsTheirNumbers()
{
    const Figure figure = areas(6);
    FigureChart chart;
    chart.draw(figure, ChartStyle::light(), QSizeF(700, 300));
    const qreal budget = markOf(chart, 0, 1)->extent().width();
    QVERIFY(qAbs(markOf(chart, 1, 1)->extent().width() / budget - 0.6) < 0.01);
    QVERIFY(qAbs(markOf(chart, 2, 1)->extent().width() / budget - 0.5) < 0.01);
    QVERIFY(qAbs(markOf(chart, 0, 4)->extent().width() / budget - 29.0 / 8) < 0.02);
    QVERIFY(markOf(chart, 0, 3)->extent().width() <= 1.01); // zero is drawn, as a hairline
    QVERIFY(markOf(chart, 1, 1)->extent().height() < markOf(chart, 0, 1)->extent().height());
}

void ChartTest::rightToLeftMirrors()
{
    const Figure figure = areas(5);
    FigureChart left, right;
    ChartStyle style = ChartStyle::light();
    left.draw(figure, style, QSizeF(700, 300));
    style.direction = Qt::RightToLeft;
    right.draw(figure, style, QSizeF(700, 300));
    for (qsizetype i = 0; i < left.marks().size(); ++i) {
        if (!left.marks()[i]->isDrawn())
            continue;
        const QRectF a = left.marks()[i]->extent(), b = right.marks()[i]->extent();
        QVERIFY(qAbs(a.left() - (700 - b.right())) < 1.5);
        QVERIFY(qAbs(a.top() - b.top()) < 0.5);
    }
}

void ChartTest::missingIsSaidInWords()
{
    Figure figure = areas(4);
    figure.series[1].points[1].value.reset();
    figure.series[1].points[1].missing = Value::Kind::Blank;
    FigureChart chart;
    chart.draw(figure, ChartStyle::light(), QSizeF(800, 300));
    QStringList words;
    for (const ChartLabel *label : chart.labels())
        words.append(label->text());
    QVERIFY(words.contains(u"Unknown"_s)); // the whole of row 2
    QVERIFY(words.contains(u"8.0 M  Funds available blank"_s));
    QVERIFY(words.contains(u"0"_s)); // zero is zero

    Figure indicators = markers(3);
    indicators.series[0].points[0].noColumn = true;
    indicators.series[0].points[0].value.reset();
    chart.draw(indicators, ChartStyle::light(), QSizeF(800, 300));
    QCOMPARE(markOf(chart, 0, 0), nullptr);
    QVERIFY(chartText({indicators, ChartStyle::light(), QSizeF(800, 300), {}}).contains(u"no such column"));
}

void ChartTest::emptyFiguresSayHowToFillThem()
{
    for (const Figure::Form form : {Figure::Form::NestedBars, Figure::Form::Trend}) {
        const Figure figure = withForm(form, 0);
        FigureChart chart;
        chart.draw(figure, ChartStyle::light(), QSizeF(700, 300));
        bool said = false;
        for (const ChartLabel *label : chart.labels())
            said = said || label->text() == figure.whenEmpty.english();
        QVERIFY(said);
        QVERIFY(chart.marks().isEmpty());
        compareLabels(chart, QSizeF(700, 300));
    }
}

void ChartTest::clickOnABarLeadsToItsCell()
{
    ChartView view;
    view.resize(700, 300);
    view.setFigure(areas(5));
    view.show();
    QSignalSpy spy(&view, &ChartView::rowActivated);
    const QRectF budget = markOf(*view.chart(), 0, 4)->extent();
    click(view, QPointF(budget.right() - 4, budget.center().y()));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<RowId>(), RowId(u"row/4"_s));
    QCOMPARE(spy[0][1].value<Column>(), Column::Budget);
    const QRectF spent = markOf(*view.chart(), 2, 4)->extent();
    click(view, spent.center());
    QCOMPARE(spy[1][1].value<Column>(), Column::Expenditure);
}

void ChartTest::clickBesideABarLeadsToItsRow()
{
    ChartView view;
    view.resize(700, 300);
    view.setFigure(areas(5));
    view.show();
    QSignalSpy spy(&view, &ChartView::rowActivated);
    click(view, QPointF(4, markOf(*view.chart(), 0, 1)->extent().center().y()));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<RowId>(), RowId(u"row/1"_s));
}

void ChartTest::numbersChangeInPlace()
{
    ChartView view;
    view.resize(700, 300);
    Figure figure = areas(5);
    view.setFigure(figure);
    view.setSelectedRow(RowId(u"row/1"_s));
    const int height = view.height();
    const qreal before = markOf(*view.chart(), 1, 1)->extent().width();
    figure.series[1].points[1].value = Decimal(8'000'000);
    view.setFigure(figure);
    QVERIFY(markOf(*view.chart(), 1, 1)->extent().width() > before * 1.5);
    QCOMPARE(view.height(), height);
    view.setFigure(areas(8));
    QVERIFY(view.height() > height);
}

void ChartTest::keysMoveAmongMarks()
{
    ChartView view;
    view.resize(700, 300);
    view.setFigure(areas(5));
    view.show();
    QApplication::setActiveWindow(&view);
    view.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(view.hasFocus());
    QVERIFY(view.currentMark());
    QVERIFY(view.currentMark()->isFocused());
    QSignalSpy spy(&view, &ChartView::rowActivated);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<RowId>(), RowId(u"row/1"_s));
    QCOMPARE(spy[0][1].value<Column>(), Column::Available);

    // Where nothing is known can be reached too, and the place survives a change of numbers.
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(!view.currentMark()->isDrawn());
    view.setFigure(areas(6));
    QCOMPARE(view.currentMark()->key().id, RowId(u"row/2"_s));

    view.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.currentMark()->key().series, 2);
}

void ChartTest::wheelBelongsToThePage()
{
    ChartView view;
    view.resize(700, 300);
    view.setFigure(areas(5));
    QWheelEvent wheel(QPointF(50, 50), QPointF(50, 50), {}, QPoint(0, 120), Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
    QVERIFY(!wheel.isAccepted());
    QCOMPARE(view.transform(), QTransform());
}

void ChartTest::pictureCarriesItsNumbers()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"chart.png"_s);
    ExportOptions options;
    options.scale = 2;
    QVERIFY(writeChart(areas(21), options, path));
    QImageReader reader(path);
    const QImage image = reader.read();
    QCOMPARE(image.size(), QSize(3200, 1800));
    QCOMPARE(image.text(u"Title"_s), areas(21).title.english());
    QCOMPARE(image.text(u"Source"_s), u"nowhere.txt"_s);
    const QJsonObject figures = QJsonDocument::fromJson(image.text(u"Figures"_s).toUtf8()).object();
    QCOMPARE(figures, figureJson(areas(21)));
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); x += 3)
        colours.insert(image.pixel(x, image.height() / 3));
    QVERIFY(colours.size() > 3);
}

void ChartTest::chartsAndManifestAreWritten()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"new/charts"_s);
    Figure empty = areas(0);
    empty.name = u"empty"_s;
    const QList<Figure> list = {areas(4), markers(3), years(4, Figure::Form::Trend), empty};
    double last = -1;
    const auto written = writeCharts(list, folder, {}, [&](double part) {
        last = part;
        return true;
    });
    QVERIFY(written);
    QCOMPARE(written->size(), 4);
    QCOMPARE(last, 1.0);
    QFile file(folder + u"/charts.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray charts = QJsonDocument::fromJson(file.readAll()).object().value(u"charts"_s).toArray();
    QCOMPARE(charts.size(), 4);
    for (const QJsonValue &chart : charts) {
        const QImage image(folder + u'/' + chart[u"file"_s].toString());
        QCOMPARE(image.width(), chart[u"width"_s].toInt());
        QCOMPARE(image.height(), chart[u"height"_s].toInt());
    }
    const QJsonValue points = charts[0][u"series"_s][0][u"points"_s];
    QCOMPARE(points[0][u"value"_s].toString(), u"1000000"_s);
    QCOMPARE(points[0][u"row"_s].toString(), u"row/0"_s);
    QVERIFY(points[2][u"value"_s].isNull());

    QFile first(folder + u"/budget-by-outcome-area.png"_s);
    QVERIFY(first.open(QIODevice::ReadOnly));
    const QByteArray bytes = first.readAll();
    QVERIFY(writeCharts(list, dir.filePath(u"again"_s), {}));
    QFile second(dir.filePath(u"again/budget-by-outcome-area.png"_s));
    QVERIFY(second.open(QIODevice::ReadOnly));
    QCOMPARE(second.readAll(), bytes);
}

void ChartTest::everyFormatIsWhole()
{
    const QTemporaryDir dir;
    for (const ExportOptions::Format format : {ExportOptions::Format::Svg, ExportOptions::Format::Pdf}) {
        ExportOptions options;
        options.format = format;
        options.theme = ExportOptions::Theme::Print;
        QByteArray bytes[2];
        for (QByteArray &b : bytes) {
            const QString path = dir.filePath(u"chart."_s + options.suffix());
            QVERIFY(writeChart(areas(12), options, path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            b = file.readAll();
        }
        QVERIFY(bytes[0].startsWith(format == ExportOptions::Format::Pdf ? "%PDF-" : "<?xml"));
        QCOMPARE(bytes[0], bytes[1]);
    }
    const QString noFolder = dir.filePath(u"none/chart.png"_s);
    const Result<void> refused = writeChart(areas(3), {}, noFolder);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::File);
    QVERIFY(refused.error().english().contains(noFolder));
}

void ChartTest::severalReportsKeepTheirFilesApart()
{
    const QTemporaryDir dir;
    Figure other = areas(3);
    other.report = u"elsewhere-2024"_s;
    const auto written = writeCharts({areas(3), other}, dir.path(), {});
    QVERIFY(written);
    QCOMPARE(written->at(0).file, u"nowhere-2023-budget-by-outcome-area.png"_s);
    QCOMPARE(written->at(1).file, u"elsewhere-2024-budget-by-outcome-area.png"_s);
}

void ChartTest::wrongNamesAndSizesAreRefused()
{
    const Result<QList<Figure>> none = chosenFigures({areas(3)}, {u"nothing"_s});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::Usage);
    QVERIFY(none.error().english().contains(u"budget-by-outcome-area"));
    QCOMPARE(chosenFigures({areas(3), markers(2)}, {u"indicators-outcome-2"_s})->size(), 1);
    ExportOptions tiny;
    tiny.size = QSize(10, 10);
    QVERIFY(!render(areas(3), tiny));
    ExportOptions vast;
    vast.scale = 1000;
    QVERIFY(!render(areas(3), vast));
}

void ChartTest::cancelledExportLeavesNoManifest()
{
    const QTemporaryDir dir;
    const auto outcome = writeCharts({areas(3), areas(4)}, dir.path(), {}, [](double) { return false; });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QVERIFY(!QFile::exists(dir.filePath(u"charts.json"_s)));
}

QTEST_MAIN(ChartTest)
#include "ChartTest.moc"
