// SPDX-License-Identifier: GPL-3.0-or-later
// The dock in the real window: reports as PDF, text and web page, driven with mouse and keys.
#include "ui/source/SourceView.h"
#include "ui/grid/GridModel.h"
#include "ui/grid/GridView.h"
#include "ui/page/NarrativeEditor.h"
#include "ui/page/PageView.h"
#include "ui/page/SectionPage.h"
#include "ui/source/DocumentView.h"
#include "ui/source/LinesView.h"
#include "ui/source/PdfView.h"

#include "tests/ui/outline/SampleProject.h"
#include "tests/ui/source/ThreadTime.h"
#include "tests/ui/window/WindowFixture.h"

#include <QBuffer>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextBlock>
#include <QToolButton>
#include <QtTest>

using namespace outturn;
using namespace outturn::testing;
using namespace Qt::StringLiterals;

namespace {

const QString row = u"outcome-8/8.2/idps"_s;

/// Two pages: a heading, a paragraph and a table with rulings on the first, more text on the second.
QByteArray pdfReport()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    QFont body(u"DejaVu Sans"_s);
    body.setPixelSize(9);
    QFont large = body;
    large.setPixelSize(14);
    const auto line = [&](int y, const QString &text, const QFont &font) {
        painter.setFont(font);
        painter.drawText(50, y, text);
    };
    line(60, u"Annual Results Report"_s, large);
    line(90, u"2023"_s, large);
    line(120, u"Norland"_s, large);
    line(160, u"Section 2: Results"_s, large);
    line(190, u"2.1. Outcomes and Achievements"_s, large);
    line(220, u"8. Outcome Area: Well-Being and Basic Needs"_s, large);
    line(245, u"People have what they need."_s, body);
    painter.setFont(body);
    const QList<int> widths{190, 80, 70, 70, 70};
    const QList<QStringList> rows{
        {u"Indicators"_s, u"Population Type"_s, u"Strategy Baseline"_s, u"Target (2023)"_s, u"Actual (2023)"_s},
        {u"8.1 Proportion of people that receive cash transfers and/or non-food items"_s, u"IDPs"_s, u"Unknown"_s,
         u"20.00%"_s, u"0.58%"_s},
        {u"8.2 Proportion of people with primary reliance on clean (cooking) fuels and technology"_s, u"IDPs"_s,
         u"Unknown"_s, u"90.00%"_s, u"88.67%"_s}};
    int y = 265;
    for (const QStringList &cells : rows) {
        int x = 50;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QRect box(x, y, widths[i], 30);
            painter.drawRect(box);
            painter.drawText(box.adjusted(4, 3, -4, -3), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, cells[i]);
            x += widths[i];
        }
        y += 30;
    }
    writer.newPage();
    line(60, u"Progress Against the Desired Outcome"_s, large);
    line(85, u"Cash reached more households than before."_s, body);
    line(130, u"Section 3: Resources"_s, large);
    line(160, u"3.2. Resources Overview"_s, large);
    line(185, u"Money came late."_s, body);
    painter.end();
    return bytes;
}

QByteArray htmlReport()
{
    return R"(<!DOCTYPE html><html><body><h1>Annual Results Report</h1><p>2023</p><p>Norland</p>
<h1>Section 2: Results</h1><h2>2.1. Outcomes and Achievements</h2>
<h3>8. Outcome Area: Well-Being and Basic Needs</h3><p>People have what they need.</p>
<table><tr><th>Indicators</th><th>Population Type</th><th>Strategy Baseline</th><th>Target (2023)</th>
<th>Actual (2023)</th></tr>
<tr><td>8.1 Proportion of people that receive cash transfers and/or non-food items</td><td>IDPs</td><td>Unknown</td>
<td>20.00%</td><td>0.58%</td></tr>
<tr><td>8.2 Proportion of people with primary reliance on clean (cooking) fuels and technology</td><td>IDPs</td>
<td>Unknown</td><td>90.00%</td><td>88.67%</td></tr></table>
<h4>Progress Against the Desired Outcome</h4><p>Cash reached more households than before.</p>
<h1>Section 3: Resources</h1><h2>3.2. Resources Overview</h2><p>Money came late.</p></body></html>)";
}

} // namespace

class SourceViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void choosesACellInAPdf();
    void choosesAHeadingAndAParagraphInAPdf();
    void clicksInAPdf();
    void walksInAPdfWithKeys();
    void selectsAndCopiesWords();
    void pagesThrough();
    void zooms();
    void asksForThePassword();
    void showsText();
    void showsAWebPage();
    void showsDocumentsWithTables();
    void showsEditedCells();
    void takesBack();
    void saysWhatWasTypedByHand();
    void followsTheReport();
    void saysWhenNothingCameFromThere();
    void remembersThePanels();
    void mirrorsAndTranslates();
    void keepsTheWindowAlive();

private:
    MainWindow &window() const { return *m_fixture->window; }
    SourceView &source() const { return *window().source(); }
    PdfView &pdf() const { return *source().pdf(); }
    void open(const QString &name, const QByteArray &bytes);
    void goTo(Column column);
    QString current() const;
    QString says() const { return source().findChild<QLabel *>(u"sourceSays"_s)->text(); }
    QString state() const { return source().findChild<QLabel *>(u"sourceState"_s)->text(); }
    QPushButton *takeBack() const { return source().findChild<QPushButton *>(u"takeBack"_s); }
    QRectF markOf(Column column) const;
    void type(const QString &text) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void SourceViewTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void SourceViewTest::cleanup()
{
    m_fixture.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void SourceViewTest::open(const QString &name, const QByteArray &bytes)
{
    m_fixture->write(name, bytes);
    QVERIFY(m_fixture->open(m_fixture->path(name)));
    QTRY_VERIFY(source().isShown());
}

void SourceViewTest::goTo(Column column)
{
    QVERIFY(window().page()->showCell(window().page()->reportId(), RowId(row), column));
    QCoreApplication::processEvents();
}

QString SourceViewTest::current() const
{
    const auto grids = window().page()->page()->findChildren<GridView *>();
    for (const GridView *grid : grids) {
        if (grid->isActive())
            return grid->currentIndex().data(GridModel::RowIdRole).toString() + u' ' +
                   columnName(static_cast<Column>(grid->currentIndex().data(GridModel::ColumnRole).toInt()));
    }
    return {};
}

// The place of a cell, in the viewport of the pages.
QRectF SourceViewTest::markOf(Column column) const
{
    const Report &report = window().project()->reports().front();
    const Place place = report.cell(RowId(row), column)->place();
    const PageRect rect = place.rect();
    const QPointF from = pdf().viewportPoint(place.page() - 1, {rect.left / 100.0, rect.top / 100.0});
    return {from, pdf().viewportPoint(place.page() - 1,
                                      {(rect.left + rect.width) / 100.0, (rect.top + rect.height) / 100.0})};
}

void SourceViewTest::type(const QString &text) const
{
    for (const QChar letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void SourceViewTest::choosesACellInAPdf()
{
    open(u"norland.pdf"_s, pdfReport());
    QCOMPARE(pdf().pageCount(), 2);
    goTo(Column::Actual);
    QCOMPARE(*source().origin(), Origin::ofCell(RowId(row), Column::Actual));
    QVERIFY2(says().contains(u"page 1"_s) && says().contains(u"88.67%"_s), qPrintable(says()));
    QVERIFY(state().contains(u"Unchanged"_s));
    QVERIFY(!takeBack()->isVisible());
    QTRY_VERIFY(pdf().isDrawn(0));
    // The mark is in view and lies over the words of that cell.
    const QRectF mark = markOf(Column::Actual);
    QVERIFY(QRectF(pdf().viewport()->rect()).contains(mark));
    const QImage picture = pdf().viewport()->grab().toImage();
    const QPoint edge(qRound(mark.left() - 3), qRound(mark.center().y()));
    const QColor colour = picture.pixelColor(edge * picture.devicePixelRatio());
    QVERIFY2(colour.blue() > colour.red() + 40, qPrintable(colour.name()));
    testing::picture(window(), u"source-pdf"_s);
}

void SourceViewTest::choosesAHeadingAndAParagraphInAPdf()
{
    open(u"norland.pdf"_s, pdfReport());
    pdf().setZoom(100);
    QVERIFY(window().page()->showSection(window().page()->reportId(), u"3.2"_s));
    QCOMPARE(*source().origin(), Origin::ofHeading(u"3.2"_s));
    QTRY_COMPARE(pdf().currentPage(), 1);
    QVERIFY(window().page()->showSection(window().page()->reportId(), u"outcome-area-8"_s));
    QTRY_COMPARE(pdf().currentPage(), 0);
    // The cursor comes into a paragraph that stands on the second page.
    const auto editors = window().page()->page()->findChildren<NarrativeEditor *>();
    NarrativeEditor *narrative = nullptr;
    for (NarrativeEditor *editor : editors)
        narrative = editor->toPlainText().startsWith(u"Cash"_s) ? editor : narrative;
    QVERIFY(narrative);
    QTest::mouseClick(narrative->viewport(), Qt::LeftButton, {}, QPoint(40, 8));
    QCOMPARE(source().origin()->kind, Origin::Kind::Paragraph);
    QTRY_COMPARE(pdf().currentPage(), 1);
    QVERIFY2(says().contains(u"page 2"_s), qPrintable(says()));
}

void SourceViewTest::clicksInAPdf()
{
    open(u"norland.pdf"_s, pdfReport());
    goTo(Column::Actual);
    pdf().setFocus();
    QTest::mouseClick(pdf().viewport(), Qt::LeftButton, {}, markOf(Column::Target).center().toPoint());
    QCOMPARE(current(), row + u" target"_s);
    // A click leaves the reader in the source, a double click leads into the report.
    QTRY_VERIFY(pdf().hasFocus());
    QTest::mouseDClick(pdf().viewport(), Qt::LeftButton, {}, markOf(Column::Actual).center().toPoint());
    QCOMPARE(current(), row + u" actual"_s);
    QTRY_VERIFY(!pdf().hasFocus());
    // From another page of the report, too.
    QVERIFY(window().page()->showSection(window().page()->reportId(), u"3.2"_s));
    pdf().goToPage(0);
    QTest::mouseClick(pdf().viewport(), Qt::LeftButton, {}, markOf(Column::Target).center().toPoint());
    QCOMPARE(window().page()->sectionId(), u"outcome-area-8"_s);
    QCOMPARE(current(), row + u" target"_s);
}

void SourceViewTest::walksInAPdfWithKeys()
{
    open(u"norland.pdf"_s, pdfReport());
    goTo(Column::Actual);
    QTRY_VERIFY(pdf().isDrawn(0));
    // Ctrl+4 leads there; the first arrow takes up the word that is marked.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(pdf().hasFocus());
    QTest::keyClick(&pdf(), Qt::Key_Down);
    QCOMPARE(pdf().accessibleDescription(), u"88.67%"_s);
    QTest::keyClick(&pdf(), Qt::Key_Left);
    QCOMPARE(pdf().accessibleDescription(), u"90.00%"_s);
    QTest::keyClick(&pdf(), Qt::Key_Return);
    QCOMPARE(current(), row + u" target"_s);
}

void SourceViewTest::selectsAndCopiesWords()
{
    open(u"norland.pdf"_s, pdfReport());
    goTo(Column::Actual);
    QTRY_VERIFY(pdf().isDrawn(0));
    const QPoint from = pdf().viewportPoint(0, {55, 242}).toPoint();
    const QPoint to = pdf().viewportPoint(0, {172, 242}).toPoint();
    QTest::mousePress(pdf().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(pdf().viewport(), (from + to) / 2);
    QTest::mouseMove(pdf().viewport(), to);
    QTest::mouseRelease(pdf().viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(pdf().selectedText(), u"People have what they need."_s);
    // Selecting chooses nothing.
    QCOMPARE(current(), row + u" actual"_s);
    pdf().setFocus();
    QTest::keyClick(&pdf(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"People have what they need."_s);
    QTest::keyClick(&pdf(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(pdf().selectedText(), u"People have what they"_s);
    QTest::keyClick(&pdf(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(pdf().selectedText().startsWith(u"Annual Results Report\n"_s));
}

void SourceViewTest::pagesThrough()
{
    open(u"norland.pdf"_s, pdfReport());
    auto *number = source().findChild<QSpinBox *>(u"pageNumber"_s);
    QCOMPARE(number->maximum(), 2);
    pdf().setZoom(100);
    pdf().setFocus();
    pdf().goToPage(0);
    QTest::keyClick(&pdf(), Qt::Key_PageDown);
    QCOMPARE(pdf().currentPage(), 1);
    QCOMPARE(number->value(), 2);
    QTest::keyClick(&pdf(), Qt::Key_PageUp);
    QCOMPARE(number->value(), 1);
    QTest::mouseClick(source().findChild<QToolButton *>(u"page-down"_s), Qt::LeftButton);
    QCOMPARE(pdf().currentPage(), 1);
    number->setValue(1);
    QCOMPARE(pdf().currentPage(), 0);
    QTRY_VERIFY(pdf().isDrawn(0));
}

void SourceViewTest::zooms()
{
    open(u"norland.pdf"_s, pdfReport());
    QCOMPARE(pdf().zoom(), 0);
    goTo(Column::Actual);
    const double before = markOf(Column::Actual).width();
    // Around the middle of what is seen, with the wheel and with keys.
    QWheelEvent wheel({100, 100}, pdf().viewport()->mapToGlobal(QPointF(100, 100)), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(pdf().viewport(), &wheel);
    QVERIFY(pdf().zoom() > 0);
    QVERIFY(markOf(Column::Actual).width() > before);
    pdf().setFocus();
    const int zoom = pdf().zoom();
    QTest::keyClick(&pdf(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(pdf().zoom() > zoom);
    const int larger = pdf().zoom();
    // What was chosen can still be found.
    source().findChild<QToolButton *>(u"revealSource"_s)->click();
    QTRY_VERIFY(QRectF(pdf().viewport()->rect()).intersects(markOf(Column::Actual)));
    m_fixture->newWindow();
    QCOMPARE(pdf().zoom(), larger);
    source().findChild<QToolButton *>(u"fit-width"_s)->click();
    QCOMPARE(pdf().zoom(), 0);
    QCOMPARE(m_fixture->settings.sourceZoom(), 0);
}

void SourceViewTest::asksForThePassword()
{
    QFile locked(QStringLiteral(TEST_DATA "/locked.pdf"));
    QVERIFY(locked.open(QIODevice::ReadOnly));
    const QByteArray bytes = locked.readAll();
    auto report = readReport(bytes, u"locked.pdf"_s, {}, {"open sesame", false});
    QVERIFY(report.has_value());
    const QString path = m_fixture->path(u"locked.outturn"_s);
    std::vector<ImportedReport> reports{{*report, bytes}};
    QVERIFY(Project::create(path, std::move(reports)));
    QVERIFY(m_fixture->open(path));
    auto *field = source().findChild<QLineEdit *>(u"sourcePassword"_s);
    QTRY_VERIFY(field->isVisible());
    QVERIFY(!source().isShown());
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    field->setFocus();
    QTest::keyClicks(field, u"wrong"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(field->property("refused").toBool());
    QCOMPARE(field->text(), QString());
    QTest::keyClicks(field, u"open sesame"_s);
    QTest::mouseClick(source().findChild<QPushButton *>(u"openSource"_s), Qt::LeftButton);
    QTRY_VERIFY(source().isShown());
    QTRY_VERIFY(pdf().isDrawn(0));
    // Nothing of it is kept.
    m_fixture->closeWindow();
    QFile settings(m_fixture->path(u"settings.conf"_s)), project(path);
    for (QFile *file : {&settings, &project}) {
        if (file->open(QIODevice::ReadOnly))
            QVERIFY(!file->readAll().contains("sesame"));
    }
}

void SourceViewTest::showsText()
{
    const QByteArray bytes = sampleText("Norland", "2023");
    open(u"norland.txt"_s, bytes);
    LinesView &lines = *source().lines();
    QVERIFY(lines.isVisible());
    goTo(Column::Actual);
    QVERIFY2(says().contains(u"line "_s) && says().contains(u"88.67%"_s), qPrintable(says()));
    QTRY_COMPARE(lines.markRects().size(), 1);
    QVERIFY(QRectF(lines.viewport()->rect()).contains(lines.markRects().first()));
    QCOMPARE(lines.toPlainText(), QString::fromUtf8(bytes));
    // The word beside it is another cell.
    QTextCursor cursor = lines.document()->find(u"90.00%"_s);
    const QRect target = lines.cursorRect(cursor);
    QTest::mouseClick(lines.viewport(), Qt::LeftButton, {}, target.center() - QPoint(6, 0));
    QCOMPARE(current(), row + u" target"_s);
    // With keys: Enter at the cursor leads into the report.
    lines.setFocus();
    lines.setTextCursor(lines.document()->find(u"88.67"_s));
    QTest::keyClick(&lines, Qt::Key_Left);
    QTest::keyClick(&lines, Qt::Key_Return);
    QCOMPARE(current(), row + u" actual"_s);
    QVERIFY(!lines.hasFocus());
    testing::picture(window(), u"source-text"_s);
}

void SourceViewTest::showsAWebPage()
{
    open(u"norland.html"_s, htmlReport());
    DocumentView &document = *source().document();
    QVERIFY(document.isVisible());
    QTRY_VERIFY(document.isComplete());
    goTo(Column::Actual);
    QTRY_COMPARE(document.markRects().size(), 1);
    QVERIFY(QRectF(document.viewport()->rect()).contains(document.markRects().first()));
    QVERIFY(says().contains(u"88.67%"_s));
    const QRect target = document.cursorRect(document.document()->find(u"90.00%"_s));
    QTest::mouseClick(document.viewport(), Qt::LeftButton, {}, target.center() - QPoint(6, 0));
    QCOMPARE(current(), row + u" target"_s);
    testing::picture(window(), u"source-html"_s);
}

void SourceViewTest::showsDocumentsWithTables()
{
    auto document = std::make_shared<SourceDocument>();
    SourceBlock heading;
    heading.text = u"A heading"_s;
    heading.headingLevel = 1;
    heading.place = Place::inDocument(0, 1);
    document->blocks.push_back(heading);
    SourceBlock table;
    table.kind = SourceBlock::Kind::Table;
    table.place = Place::inTable(1, 1, 0, 0);
    for (int i = 1; i <= 600; ++i) {
        table.rows.push_back({table.cells.size(), 3, Place::inTable(i, 1, i, 0), false});
        for (int cell = 1; cell <= 3; ++cell)
            table.cells.push_back({u"row %1 cell %2"_s.arg(i).arg(cell), Place::inTable(i, 1, i, cell)});
    }
    table.cells[4].text.clear();
    document->blocks.push_back(table);
    QVERIFY(DocumentView::canShow(*document));
    DocumentView view;
    view.resize(420, 600);
    view.show();
    view.setSource(document);
    view.setMarks({Place::inTable(0, 1, 590, 2)}, true);
    double longest = 0;
    while (!view.isComplete()) {
        const double before = threadTime();
        QCoreApplication::processEvents();
        longest = std::max(longest, threadTime() - before);
    }
    qInfo("longest stand-still %.0f ms", longest);
    QCOMPARE(view.markRects().size(), 1);
    QTRY_VERIFY(QRectF(view.viewport()->rect()).contains(view.markRects().first()));
    QVERIFY(view.textCursor().block().text() == u"row 590 cell 2"_s);
    // An empty cell can be marked and chosen, and a whole row.
    view.setMarks({Place::inTable(0, 1, 2, 2)}, true);
    QVERIFY(view.markRects().first().width() > 4);
    QSignalSpy chosen(&view, &DocumentView::chosen);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.markRects().first().center().toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Place>(), Place::inTable(2, 1, 2, 2));
    const double one = view.markRects().first().width();
    view.setMarks({Place::inTable(0, 1, 3, 0)}, true);
    QVERIFY(view.markRects().first().width() > one);
    // What is too large for tables goes to another view.
    for (int i = 0; i < 3000; ++i)
        document->blocks.push_back(table);
    QVERIFY(!DocumentView::canShow(*document));
}

void SourceViewTest::showsEditedCells()
{
    open(u"norland.pdf"_s, pdfReport());
    goTo(Column::Actual);
    type(u"70"_s);
    goTo(Column::Actual);
    QVERIFY2(says().contains(u"88.67%"_s), qPrintable(says()));
    QVERIFY2(state().contains(u"Entered"_s) && state().contains(u"70%"_s), qPrintable(state()));
    QVERIFY(takeBack()->isVisible());
    goTo(Column::Target);
    QVERIFY(!takeBack()->isVisible());
    // What was found about a cell is said beside its source.
    const Finding finding{
        Severity::Warning, u"test"_s, Message("Look at this one."), {RowId(row)}, Column::Target, {}, {}};
    source().setFindings(source().reportId(), {finding});
    const auto said = [&] {
        const auto labels = source().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"Look at this one."_s);
        });
    };
    QVERIFY(said());
    goTo(Column::Actual);
    QVERIFY(!said());
}

void SourceViewTest::takesBack()
{
    open(u"norland.pdf"_s, pdfReport());
    goTo(Column::Actual);
    type(u"70"_s);
    goTo(Column::Actual);
    const auto value = [&] {
        return window().project()->reports().front().cell(RowId(row), Column::Actual)->value().written();
    };
    QCOMPARE(value(), u"70%"_s);
    takeBack()->click();
    QCOMPARE(value(), u"88.67%"_s);
    QVERIFY(!takeBack()->isVisible());
    QVERIFY(state().contains(u"Unchanged"_s));
    // An edit as any other: it is in the history, and can be undone.
    QCOMPARE(window().project()->historySize(), 2);
    window().findChild<QAction *>(u"undo"_s)->trigger();
    QCOMPARE(value(), u"70%"_s);
    QVERIFY(takeBack()->isVisible());
}

void SourceViewTest::saysWhatWasTypedByHand()
{
    open(u"norland.txt"_s, sampleText("Norland", "2023"));
    QVERIFY(window().page()->showSection(window().page()->reportId(), u"3.1"_s));
    const auto grids = window().page()->page()->findChildren<GridView *>();
    GridView *series = grids.last();
    series->setFocus();
    series->setCurrentIndex(series->model()->index(series->model()->rowCount() - 1, 0));
    type(u"2021"_s);
    series->setCurrentIndex(series->model()->index(series->model()->rowCount() - 1, 1));
    const RowId year(u"budget-and-expenditure-trend/2021"_s);
    type(u"5000"_s);
    QVERIFY(series->select(year, Column::Budget));
    QVERIFY2(says().contains(u"Typed by hand"_s), qPrintable(says()));
    QVERIFY(!source().findChild<QToolButton *>(u"revealSource"_s)->isVisible());
}

void SourceViewTest::followsTheReport()
{
    std::vector<ImportedReport> reports{sampleReport("Norland", "2023"), sampleReport("Sudland", "2024")};
    const QString path = m_fixture->path(u"two.outturn"_s);
    QVERIFY(Project::create(path, std::move(reports)));
    QVERIFY(m_fixture->open(path));
    QTRY_VERIFY(source().isShown());
    QVERIFY(source().lines()->toPlainText().contains(u"Norland"_s));
    const QString second = window().project()->reports().back().id;
    QVERIFY(window().page()->showCell(second, RowId(row), Column::Actual));
    QCOMPARE(source().reportId(), second);
    QTRY_VERIFY(source().lines()->toPlainText().contains(u"Sudland"_s));
    QTRY_COMPARE(source().lines()->markRects().size(), 1);
}

void SourceViewTest::saysWhenNothingCameFromThere()
{
    open(u"norland.txt"_s, sampleText("Norland", "2023"));
    LinesView &lines = *source().lines();
    lines.setFocus();
    const Origin before = *source().origin();
    lines.setTextCursor(QTextCursor(lines.document()->findBlockByNumber(1)));
    QTest::keyClick(&lines, Qt::Key_Return);
    QCOMPARE(*source().origin(), before);
    bool said = false;
    for (const QLabel *label : source().findChildren<QLabel *>())
        said = said || label->text().contains(u"Nothing in the report"_s);
    QVERIFY(said);
}

void SourceViewTest::remembersThePanels()
{
    open(u"norland.txt"_s, sampleText("Norland", "2023"));
    auto *tabs = window().findChild<QTabWidget *>();
    auto *dock = window().findChild<QWidget *>(u"panels"_s);
    QCOMPARE(tabs->currentWidget(), &source());
    tabs->setCurrentIndex(1);
    // Twice inside of them puts the panels away.
    window().findChild<QAction *>(u"showPanels"_s)->trigger();
    window().findChild<QAction *>(u"showPanels"_s)->trigger();
    QVERIFY(!dock->isVisible());
    m_fixture->askAnswer = QMessageBox::Discard;
    m_fixture->newWindow();
    QVERIFY(m_fixture->open(m_fixture->path(u"norland.txt"_s)));
    dock = window().findChild<QWidget *>(u"panels"_s);
    QVERIFY(!dock->isVisible());
    QCOMPARE(window().findChild<QTabWidget *>()->currentIndex(), 1);
    // A source that nobody sees is not read; asked for, it shows what was chosen.
    QVERIFY(!source().isShown());
    goTo(Column::Actual);
    window().findChild<QAction *>(u"showSource"_s)->trigger();
    QVERIFY(dock->isVisible());
    QTRY_VERIFY(source().isShown());
    QTRY_COMPARE(source().lines()->markRects().size(), 1);
}

void SourceViewTest::mirrorsAndTranslates()
{
    open(u"norland.pdf"_s, pdfReport());
    goTo(Column::Actual);
    m_fixture->translator.use(u"ar"_s);
    QCoreApplication::processEvents();
    QCOMPARE(source().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(pdf().layoutDirection(), Qt::LeftToRight);
    QCOMPARE(source().lines()->layoutDirection(), Qt::LeftToRight);
    goTo(Column::Target);
    QVERIFY(QRectF(pdf().viewport()->rect()).contains(markOf(Column::Target)));
    QTRY_VERIFY(pdf().isDrawn(0));
    testing::picture(window(), u"source-arabic"_s);
    m_fixture->translator.use(u"en"_s);
}

// Opening, scrolling and zooming a PDF of many pages never holds the window up.
void SourceViewTest::keepsTheWindowAlive()
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (int page = 0; page < 60; ++page) {
            for (int line = 0; line < 60; ++line)
                painter.drawText(200, 300 + line * 200,
                                 u"Line %1 of page %2 with some words to read"_s.arg(line).arg(page));
            if (page < 59)
                writer.newPage();
        }
    }
    PdfView view;
    view.resize(420, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    double longest = 0;
    const auto round = [&] {
        const double before = threadTime();
        QCoreApplication::processEvents();
        longest = std::max(longest, threadTime() - before);
    };
    const auto spin = [&](const auto &until) {
        QElapsedTimer all;
        all.start();
        while (!until() && all.elapsed() < 20'000)
            round();
        return until();
    };
    QElapsedTimer timer;
    timer.start();
    view.setDocument(bytes);
    QVERIFY(spin([&] { return view.pageCount() == 60 && view.isDrawn(0); }));
    qInfo("first page after %lld ms", timer.elapsed());
    for (int page = 0; page < 60; ++page) {
        view.goToPage(page);
        round();
    }
    view.setZoom(400);
    view.goToPage(30);
    QVERIFY(spin([&] { return view.isDrawn(30); }));
    qInfo("longest stand-still %.0f ms", longest);
}

QTEST_MAIN(SourceViewTest)
#include "SourceViewTest.moc"
