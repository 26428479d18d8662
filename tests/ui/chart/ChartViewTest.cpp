// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartView.h"
#include "ui/chart/ChartWords.h"

#include "tests/ui/chart/SampleFigures.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QUrl>

using namespace outturn;
using namespace outturn::testing;
using namespace Qt::StringLiterals;

namespace {

/// What leaves the window is kept instead.
class DraggedView : public ChartView
{
public:
    std::unique_ptr<QMimeData> dragged;
    QPixmap follows;
    int drags = 0;

protected:
    void dragOut(std::unique_ptr<QMimeData> taken, const QPixmap &picture) override
    {
        dragged = std::move(taken);
        follows = picture;
        ++drags;
    }
};

Figure counted()
{
    Figure figure = someAreas(4);
    figure.name = u"progress-by-area"_s;
    figure.form = Figure::Form::StackedRows;
    figure.unit = u"indicators"_s;
    for (int s = 0; s < 3; ++s) {
        figure.series[s].progress = static_cast<ProgressState>(s);
        for (FigurePoint &point : figure.series[s].points) {
            point.section = u"section-of-"_s + point.row.text();
            point.row = RowId();
            point.value = Decimal(2 + s);
        }
    }
    return figure;
}

Figure years()
{
    Figure figure = someAreas(4);
    figure.name = u"budget-and-expenditure-trend"_s;
    figure.form = Figure::Form::Trend;
    for (FigureSeries &series : figure.series) {
        for (int row = 0; row < 4; ++row)
            series.points[row].label = QString::number(2020 + row);
    }
    return figure;
}

void show(ChartView &view, const Figure &figure)
{
    view.setLocale(QLocale::c());
    view.resize(700, 300);
    view.setFigure(figure);
    view.show();
}

void focus(ChartView &view)
{
    QApplication::setActiveWindow(&view);
    view.setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(view.hasFocus());
}

QPoint onView(const ChartView &view, const QPointF &place)
{
    return view.mapFromScene(place);
}

QPoint legendOf(const ChartView &view, int series)
{
    return onView(view, view.chart()->legendRect(series).center());
}

void click(ChartView &view, const QPoint &at)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
}

int marksOf(const ChartView &view, int series)
{
    int count = 0;
    for (const ChartMark *mark : view.chart()->marks())
        count += mark->key().series == series ? 1 : 0;
    return count;
}

QMenu *menuOf(ChartView &view)
{
    Q_EMIT view.menuButton()->menu()->aboutToShow();
    return view.menuButton()->menu();
}

QAction *entry(const QMenu *menu, const QString &words)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().section(u'\t', 0, 0) == words)
            return action;
    }
    return nullptr;
}

} // namespace

class ChartViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void legendEntriesHideAndShow();
    void digitsHideAndShow_data();
    void digitsHideAndShow();
    void oneSeriesAlwaysStays();
    void hiddenSeriesStayHiddenOverEdits();
    void anotherFigureIsWhole();
    void keysSkipWhatIsHidden();
    void keysStayInTheRowOfWhatIsHidden();
    void everyPointIsReachedByKeys_data();
    void everyPointIsReachedByKeys();
    void valuesAreSaidAtTheMarkUnderTheMouse();
    void clicksOnCountsLeadToTheirSection();
    void theSelectedRowIsMarked();
    void menuHasEverything();
    void menuHidesSeriesAndPutsRowsInOrder();
    void orderIsOfferedWhereItHasAMeaning();
    void pullingTakesTheChartOut();
    void clicksTakeNothingOut();
    void mimeDataHasEveryForm();
    void hiddenNumbersAreNotTaken();
    void formulasAreWords();
    void copiesComeFromOnePlace();
    void equalFiguresAreNotDrawnAgain();
    void anEditIsDrawnWithinAFrame();
    void everyFigureOfTheSampleCanBeTaken();
};

void ChartViewTest::init()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QToolTip::hideText();
}

void ChartViewTest::legendEntriesHideAndShow()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        ChartView view;
        view.setLayoutDirection(direction);
        show(view, someAreas(5));
        QVERIFY(marksOf(view, 1) > 0);
        QSignalSpy activated(&view, &ChartView::rowActivated);
        click(view, legendOf(view, 1));
        QVERIFY(!view.isSeriesShown(1));
        QCOMPARE(marksOf(view, 1), 0);
        QVERIFY(marksOf(view, 0) > 0);
        click(view, legendOf(view, 1));
        QVERIFY(view.isSeriesShown(1));
        QVERIFY(marksOf(view, 1) > 0);
        QCOMPARE(activated.count(), 0);
    }
}

void ChartViewTest::digitsHideAndShow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("hides");
    QTest::newRow("digit") << u"2"_s << Qt::KeyboardModifiers() << true;
    QTest::newRow("on the keypad") << u"2"_s << Qt::KeyboardModifiers(Qt::KeypadModifier) << true;
    QTest::newRow("Arabic digit") << u"٢"_s << Qt::KeyboardModifiers() << true;
    QTest::newRow("with Ctrl") << u"2"_s << Qt::KeyboardModifiers(Qt::ControlModifier) << false;
    QTest::newRow("no such series") << u"4"_s << Qt::KeyboardModifiers() << false;
    QTest::newRow("zero") << u"0"_s << Qt::KeyboardModifiers() << false;
    QTest::newRow("letter") << u"b"_s << Qt::KeyboardModifiers() << false;
}

void ChartViewTest::digitsHideAndShow()
{
    QFETCH(QString, text);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(bool, hides);
    ChartView view;
    show(view, someAreas(5));
    focus(view);
    const auto press = [&] { QTest::sendKeyEvent(QTest::Click, &view, Qt::Key_unknown, text, modifiers); };
    press();
    QCOMPARE(view.isSeriesShown(1), !hides);
    QVERIFY(view.isSeriesShown(0) && view.isSeriesShown(2));
    press();
    QVERIFY(view.isSeriesShown(1));
}

void ChartViewTest::oneSeriesAlwaysStays()
{
    ChartView view;
    show(view, someAreas(5));
    focus(view);
    QTest::keyClick(&view, Qt::Key_1);
    QTest::keyClick(&view, Qt::Key_3);
    QVERIFY(!view.canToggle(1));
    QTest::keyClick(&view, Qt::Key_2);
    click(view, legendOf(view, 1));
    QVERIFY(view.isSeriesShown(1));
    QVERIFY(marksOf(view, 1) > 0);
    Figure one = someAreas(5);
    one.form = Figure::Form::Bars;
    one.series.resize(1);
    view.setFigure(one);
    QVERIFY(view.isSeriesShown(0));
    QVERIFY(marksOf(view, 0) > 0);
}

void ChartViewTest::hiddenSeriesStayHiddenOverEdits()
{
    ChartView view;
    show(view, someAreas(5));
    view.toggleSeries(1);
    Figure edited = someAreas(5);
    edited.series[0].points[0].value = Decimal(7);
    view.setFigure(edited);
    QVERIFY(!view.isSeriesShown(1));
    QCOMPARE(marksOf(view, 1), 0);
    edited.series.prepend(edited.series[0]);
    edited.series[0].name = u"One that came before"_s;
    view.setFigure(edited);
    QVERIFY(view.isSeriesShown(1));
    QVERIFY(!view.isSeriesShown(2));
}

void ChartViewTest::anotherFigureIsWhole()
{
    ChartView view;
    show(view, someAreas(5));
    view.toggleSeries(1);
    view.setRowSequence(RowSequence::ByAmount);
    Figure other = someAreas(5);
    other.name = u"budget-by-impact-area"_s;
    view.setFigure(other);
    QVERIFY(view.isSeriesShown(1));
    QCOMPARE(view.rowSequence(), RowSequence::AsReported);
}

void ChartViewTest::keysSkipWhatIsHidden()
{
    ChartView view;
    show(view, someAreas(5));
    focus(view);
    QTest::keyClick(&view, Qt::Key_2);
    QCOMPARE(view.currentMark()->key().series, 0);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentMark()->key().series, 2);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.currentMark()->key().series, 0);
}

void ChartViewTest::keysStayInTheRowOfWhatIsHidden()
{
    ChartView view;
    show(view, someAreas(5));
    focus(view);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_1);
    QVERIFY(view.currentMark());
    QCOMPARE(view.currentMark()->key().row, 1);
    QCOMPARE(view.currentMark()->key().series, 1);
    QVERIFY(view.currentMark()->isFocused());
}

void ChartViewTest::everyPointIsReachedByKeys_data()
{
    QTest::addColumn<Figure>("figure");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const QByteArray side = direction == Qt::RightToLeft ? " mirrored" : "";
        for (const Figure &figure : sampleFigures())
            QTest::newRow(figure.name.toUtf8() + side) << figure << direction;
        QTest::newRow("counts" + side) << counted() << direction;
    }
}

// From each point that can be reached in each direction, as a person would who looks for the rest.
void ChartViewTest::everyPointIsReachedByKeys()
{
    QFETCH(Figure, figure);
    QFETCH(Qt::LayoutDirection, direction);
    ChartView view;
    view.setLayoutDirection(direction);
    show(view, figure);
    focus(view);
    const auto place = [](const ChartMark *mark) { return std::pair(mark->key().series, mark->key().row); };
    QSet<std::pair<int, int>> reached;
    QList<std::pair<int, int>> open;
    if (view.currentMark())
        open.append(place(view.currentMark()));
    while (!open.isEmpty()) {
        const auto [series, row] = open.takeLast();
        if (reached.contains({series, row}))
            continue;
        reached.insert({series, row});
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            view.setCurrent(view.markOf(series, row));
            QTest::keyClick(&view, key);
            open.append(place(view.currentMark()));
        }
    }
    QCOMPARE(reached.size(), view.chart()->marks().size());
}

void ChartViewTest::valuesAreSaidAtTheMarkUnderTheMouse()
{
    ChartView view;
    show(view, someAreas(5));
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTest::mouseMove(view.viewport(), onView(view, view.markOf(2, 4)->extent().center()));
    QTRY_VERIFY(QToolTip::isVisible());
    QCOMPARE(QToolTip::text(), ChartWords(QLocale::c()).rowSummary(view.figure(), 4));
    QVERIFY(QToolTip::text().contains(u"OA5: Area, and more"));
    QVERIFY(QToolTip::text().contains(u"29,000,000"));
    // The next one at once.
    QTest::mouseMove(view.viewport(), onView(view, view.markOf(0, 3)->extent().center()));
    QCOMPARE(QToolTip::text(), ChartWords(QLocale::c()).rowSummary(view.figure(), 3));
    QTest::mouseMove(view.viewport(), QPoint(3, 3));
    QTRY_VERIFY(!QToolTip::isVisible());
}

void ChartViewTest::clicksOnCountsLeadToTheirSection()
{
    ChartView view;
    show(view, counted());
    QSignalSpy rows(&view, &ChartView::rowActivated);
    QSignalSpy sections(&view, &ChartView::sectionRequested);
    click(view, onView(view, view.markOf(1, 2)->extent().center()));
    QCOMPARE(sections.count(), 1);
    QCOMPARE(sections[0][0].toString(), u"section-of-finance-outcome/oa3"_s);
    focus(view);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(sections.count(), 2);
    QCOMPARE(rows.count(), 0);
    // Neither row nor section: nothing happens.
    Figure nowhere = counted();
    for (FigureSeries &series : nowhere.series) {
        for (FigurePoint &point : series.points)
            point.section.clear();
    }
    view.setFigure(nowhere);
    click(view, onView(view, view.markOf(1, 2)->extent().center()));
    QCOMPARE(sections.count() + rows.count(), 2);
}

void ChartViewTest::theSelectedRowIsMarked()
{
    ChartView view;
    show(view, someAreas(5));
    const QImage before = view.grab().toImage();
    view.setSelectedRow(RowId(u"finance-outcome/oa4"_s));
    const QImage after = view.grab().toImage();
    QVERIFY(before != after);
    const int y = onView(view, view.markOf(0, 3)->extent().center()).y();
    const int other = onView(view, view.markOf(0, 0)->extent().center()).y();
    const auto row = [](const QImage &image, int line) { return image.copy(0, line, image.width(), 1); };
    QVERIFY(row(before, y) != row(after, y));
    QCOMPARE(row(before, other), row(after, other));
}

void ChartViewTest::menuHasEverything()
{
    ChartView view;
    show(view, someAreas(5));
    QSignalSpy exported(&view, &ChartView::exportRequested);
    QSignalSpy texts(&view, &ChartView::textRequested);
    QMenu *menu = menuOf(view);
    QVERIFY(view.menuButton()->accessibleName().contains(view.figure().titleWords()));
    entry(menu, u"Export chart…"_s)->trigger();
    entry(menu, u"Title and notes…"_s)->trigger();
    QCOMPARE(exported[0][0].toString(), view.figure().name);
    QCOMPARE(texts[0][0].toString(), view.figure().name);
    for (const QString &words : {u"Copy picture"_s, u"Copy numbers"_s, u"Order"_s, u"Show series"_s})
        QVERIFY2(entry(menu, words), qPrintable(words));
}

void ChartViewTest::menuHidesSeriesAndPutsRowsInOrder()
{
    ChartView view;
    show(view, someAreas(6));
    const QMenu *series = entry(menuOf(view), u"Show series"_s)->menu();
    QCOMPARE(series->actions().size(), 3);
    QAction *funds = entry(series, u"Funds available"_s);
    QVERIFY(funds->isCheckable() && funds->isChecked() && funds->isEnabled());
    funds->trigger();
    QVERIFY(!view.isSeriesShown(1));
    view.toggleSeries(0);
    series = entry(menuOf(view), u"Show series"_s)->menu();
    QVERIFY(!entry(series, u"Funds available"_s)->isChecked());
    QVERIFY(!entry(series, u"Expenditure"_s)->isEnabled());

    entry(entry(menuOf(view), u"Order"_s)->menu(), u"By amount"_s)->trigger();
    QCOMPARE(view.rowSequence(), RowSequence::ByAmount);
    const QList<FigurePoint> &points = view.figure().series[0].points;
    for (int row = 1; row < points.size(); ++row) {
        if (points[row].value)
            QVERIFY(*points[row - 1].value >= *points[row].value);
    }
    QVERIFY(!points.last().value);
    QVERIFY(entry(entry(menuOf(view), u"Order"_s)->menu(), u"By amount"_s)->isChecked());
    // An edit may change the order.
    Figure edited = someAreas(6);
    edited.series[0].points[0].value = Decimal(900'000'000);
    view.setFigure(edited);
    QCOMPARE(view.figure().series[0].points[0].row, edited.series[0].points[0].row);
    entry(entry(menuOf(view), u"Order"_s)->menu(), u"As in the report"_s)->trigger();
    QCOMPARE(view.figure(), edited);
}

void ChartViewTest::orderIsOfferedWhereItHasAMeaning()
{
    ChartView view;
    show(view, years());
    QVERIFY(!entry(menuOf(view), u"Order"_s));
    view.setRowSequence(RowSequence::ByAmount);
    QCOMPARE(view.figure(), years());
    Figure bars = someAreas(5);
    bars.form = Figure::Form::Bars;
    bars.series.resize(1);
    view.setFigure(bars);
    QVERIFY(entry(menuOf(view), u"Order"_s));
    QVERIFY(!entry(menuOf(view), u"Show series"_s));
}

void ChartViewTest::pullingTakesTheChartOut()
{
    DraggedView view;
    show(view, someAreas(5));
    QSignalSpy activated(&view, &ChartView::rowActivated);
    const QPoint from = onView(view, view.markOf(0, 4)->extent().center());
    const int far = QApplication::startDragDistance();
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), from + QPoint(1, 0));
    QCOMPARE(view.drags, 0);
    const auto pull = [&](const QPoint &to) {
        QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &move);
    };
    pull(from + QPoint(far - 2, 0));
    QCOMPARE(view.drags, 0);
    pull(from + QPoint(far, far));
    pull(from + QPoint(2 * far, far));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from + QPoint(2 * far, far));
    QCOMPARE(view.drags, 1);
    QCOMPARE(activated.count(), 0);
    QVERIFY(view.dragged->hasUrls() && view.dragged->hasImage() && view.dragged->hasHtml());
    QVERIFY(!view.follows.isNull());
    QVERIFY(view.follows.deviceIndependentSize().width() < 300);
    // And it can be clicked again.
    click(view, from);
    QCOMPARE(activated.count(), 1);
}

void ChartViewTest::clicksTakeNothingOut()
{
    DraggedView view;
    show(view, someAreas(5));
    const QPoint from = onView(view, view.markOf(0, 4)->extent().center());
    const auto moved = [&](Qt::MouseButtons buttons) {
        const QPoint to = from + QPoint(90, 40);
        QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, buttons, {});
        QApplication::sendEvent(view.viewport(), &move);
    };
    click(view, from);
    moved(Qt::NoButton);
    QTest::mousePress(view.viewport(), Qt::MiddleButton, {}, from);
    moved(Qt::MiddleButton);
    QCOMPARE(view.drags, 0);
}

void ChartViewTest::mimeDataHasEveryForm()
{
    const SeenChart chart{someAreas(4), ChartStyle::light(), QSizeF(640, 300), {}};
    const auto taken = chartMimeData(chart, ChartPart::Picture | ChartPart::Numbers | ChartPart::File);
    const QImage png = QImage::fromData(taken->data(u"image/png"_s), "png");
    QCOMPARE(png.size(), QSize(1280, 600));
    QCOMPARE(png.text(u"Title"_s), chart.figure.titleWords());
    QVERIFY(png.text(u"Figures"_s).contains(u"\"1000000\""));
    QCOMPARE(qvariant_cast<QImage>(taken->imageData()).size(), png.size());
    const QByteArray svg = taken->data(u"image/svg+xml"_s);
    QVERIFY(svg.startsWith("<?xml"));
    QVERIFY(svg.contains("<title>Budget, funds available and expenditure by outcome area</title>"));

    QCOMPARE(taken->text().split(u'\n'), (QStringList{u"Row\tFinal budget\tFunds available\tExpenditure"_s,
                                                      u"OA1: Area, and more\t1,000,000\t700,000\t400,000"_s,
                                                      u"OA2: Area, and more\t8,000,000\tblank\t3,200,000"_s,
                                                      u"OA3: Area, and more\tUnknown\tUnknown\tUnknown"_s,
                                                      u"OA4: Area, and more\t22,000,000\t15,400,000\t8,800,000"_s}));
    QVERIFY(taken->html().contains(u"<th>Final budget</th>"));
    QVERIFY(taken->html().contains(u"<td sdval=\"22000000\" sdnum=\"1033;0;#,##0\">22,000,000</td>"));
    QVERIFY(taken->html().contains(u"<td>Unknown</td>"));
    QCOMPARE(taken->data(u"text/csv"_s).split('\r').value(2),
             QByteArray("\n\"OA2: Area, and more\",finance-outcome/oa2,8000000,,3200000,USD"));

    QCOMPARE(taken->urls().size(), 1);
    const QFileInfo file(taken->urls().first().toLocalFile());
    QCOMPARE(file.fileName(), u"norland-2023-budget-by-outcome-area.png"_s);
    QCOMPARE(QImage(file.filePath()), png);
}

void ChartViewTest::hiddenNumbersAreNotTaken()
{
    const Figure figure = someAreas(4);
    const SeenChart whole{figure, ChartStyle::light(), QSizeF(640, 300), {}};
    SeenChart chart = whole;
    chart.hidden = {0};
    QCOMPARE(chartText(chart).section(u'\n', 0, 0), u"Row\tFunds available\tExpenditure"_s);
    QVERIFY(!chartHtml(chart).contains(u"22000000"));
    QVERIFY(!chartMimeData(chart, ChartPart::Numbers)->data(u"text/csv"_s).contains("22000000"));
    QVERIFY(chartPicture(chart, 1) != chartPicture(whole, 1));
}

void ChartViewTest::formulasAreWords()
{
    Figure figure = someAreas(2);
    for (FigureSeries &series : figure.series) {
        series.points[0].label = u"=HYPERLINK(\"x\")"_s;
        series.points[1].label = u"<b>&amp;</b>"_s;
    }
    const SeenChart chart{figure, ChartStyle::light(), QSizeF(640, 300), {}};
    QVERIFY(chartMimeData(chart, ChartPart::Numbers)->data(u"text/csv"_s).contains("\n\"'=HYPERLINK("));
    QVERIFY(chartHtml(chart).contains(u"&lt;b&gt;&amp;amp;&lt;/b&gt;"));
}

void ChartViewTest::copiesComeFromOnePlace()
{
    ChartView view;
    show(view, someAreas(5));
    view.copyTable();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), view.asTable());
    QVERIFY(copied->hasHtml());
    QVERIFY(!copied->hasImage());
    view.copyPicture();
    copied = QApplication::clipboard()->mimeData();
    QCOMPARE(QApplication::clipboard()->image().width(), 1400);
    QVERIFY(copied->hasFormat(u"image/svg+xml"_s));
    // A word processor that finds words takes them.
    QVERIFY(!copied->hasText() && !copied->hasHtml() && !copied->hasUrls());
}

void ChartViewTest::equalFiguresAreNotDrawnAgain()
{
    ChartView view;
    show(view, someAreas(5));
    const ChartMark *before = view.chart()->marks().first();
    QVERIFY(before->key().id == RowId(u"finance-outcome/oa1"_s));
    const QList<ChartMark *> marks = view.chart()->marks();
    view.setFigure(someAreas(5));
    QCOMPARE(view.chart()->marks(), marks);
    view.setChartStyle(ChartStyle::light());
    QCOMPARE(view.chart()->marks(), marks);
    Figure noted = someAreas(5);
    noted.ownTitle = u"Another"_s;
    view.setFigure(noted);
    QCOMPARE(view.chart()->figure().ownTitle, noted.ownTitle);
}

void ChartViewTest::anEditIsDrawnWithinAFrame()
{
    ChartView view;
    Figure figure = someAreas(16);
    show(view, figure);
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QList<double> times;
    for (int n = 1; n <= 40; ++n) {
        figure.series[1].points[4].value = Decimal(1'000'000 + n * 10'000);
        QElapsedTimer timer;
        timer.start();
        view.setFigure(figure);
        view.viewport()->repaint();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    qInfo("drawn anew in %.2f ms, at worst %.2f ms", times[times.size() / 2], times.last());
    // This build may be one without optimisation, and the machine busy: the benchmark has the bound of 16 ms.
    QVERIFY(times[times.size() / 2] < 100);
}

void ChartViewTest::everyFigureOfTheSampleCanBeTaken()
{
    for (const Figure &figure : sampleFigures()) {
        ChartView view;
        show(view, figure);
        QCOMPARE(view.asTable().count(u'\n'), figure.rowCount());
        QCOMPARE(view.picture(1).width(), 700);
        // Each series can go and come back.
        for (int s = 0; s < figure.series.size(); ++s) {
            const int marks = static_cast<int>(view.chart()->marks().size());
            view.toggleSeries(s);
            QCOMPARE(view.isSeriesShown(s), figure.series.size() == 1);
            if (figure.series.size() > 1)
                view.toggleSeries(s);
            QCOMPARE(view.chart()->marks().size(), marks);
        }
    }
}

QTEST_MAIN(ChartViewTest)
#include "ChartViewTest.moc"
