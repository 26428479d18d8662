// SPDX-License-Identifier: GPL-3.0-or-later
#include "GridWindow.h"

#include "ui/grid/GridClipboard.h"
#include "ui/grid/GridEditing.h"
#include "ui/look/Look.h"

#include <QHeaderView>

using namespace outturn;

class ClipboardTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GridFixture> m_fixture;
    std::unique_ptr<GridWindow> m_window;

    void open(Table::Kind kind, const QString &locale = u"en_US"_s)
    {
        m_window = GridWindow::ofTable(*m_fixture, kind, locale);
    }
    static QString text() { return QApplication::clipboard()->text(); }
    static QString html() { return QApplication::clipboard()->mimeData()->html(); }

private Q_SLOTS:
    void initTestCase() { Look::apply(*qApp, Theme::Light); }
    void init() { m_fixture = std::make_unique<GridFixture>(); }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void choosing_data()
    {
        QTest::addColumn<std::function<void(GridWindow &)>>("how");
        QTest::addColumn<QString>("chosen");
        const auto row = [](std::function<void(GridWindow &)> how) { return how; };
        const QString all = u"0,0 0,1 0,2 0,3 0,4 0,5 0,6 1,0 1,1 1,2 1,3 1,4 1,5 1,6 2,0 2,1 2,2 2,3 2,4 2,5 2,6"_s;
        QTest::newRow("Shift+arrows") << row([](GridWindow &w) { w.range(1, 3, 2, 4); }) << u"1,3 1,4 2,3 2,4"_s;
        QTest::newRow("Shift+Home") << row([](GridWindow &w) {
            w.at(1, 2);
            w.key(Qt::Key_Home, Qt::ShiftModifier);
        }) << u"1,0 1,1 1,2"_s;
        QTest::newRow("Shift+End") << row([](GridWindow &w) {
            w.at(1, 4);
            w.key(Qt::Key_End, Qt::ShiftModifier);
        }) << u"1,4 1,5 1,6"_s;
        QTest::newRow("Ctrl+Shift+End") << row([](GridWindow &w) {
            w.at(1, 4);
            w.key(Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier);
        }) << u"1,4 1,5 1,6 2,4 2,5 2,6"_s;
        QTest::newRow("Shift+PgDown") << row([](GridWindow &w) {
            w.at(0, 4);
            w.key(Qt::Key_PageDown, Qt::ShiftModifier);
        }) << u"0,4 1,4 2,4"_s;
        QTest::newRow("Ctrl+A") << row([](GridWindow &w) { w.key(Qt::Key_A, Qt::ControlModifier); }) << all;
        QTest::newRow("Shift+Space") << row([](GridWindow &w) {
            w.at(1, 4);
            w.key(Qt::Key_Space, Qt::ShiftModifier);
        }) << u"1,0 1,1 1,2 1,3 1,4 1,5 1,6"_s;
        QTest::newRow("Ctrl+Space") << row([](GridWindow &w) {
            w.at(1, 4);
            w.key(Qt::Key_Space, Qt::ControlModifier);
        }) << u"0,4 1,4 2,4"_s;
        QTest::newRow("Ctrl+Space, Shift+Space") << row([](GridWindow &w) {
            w.at(1, 4);
            w.key(Qt::Key_Space, Qt::ControlModifier);
            w.key(Qt::Key_Space, Qt::ShiftModifier);
        }) << all;
        QTest::newRow("title of a column") << row([](GridWindow &w) {
            QWidget *header = w.grid->horizontalHeader()->viewport();
            QTest::mouseClick(
                header, Qt::LeftButton, {},
                QPoint(w.grid->columnViewportPosition(4) + w.grid->columnWidth(4) / 2, header->height() / 2));
        }) << u"0,4 1,4 2,4"_s;
        QTest::newRow("Ctrl+click") << row([](GridWindow &w) {
            w.click(0, 3);
            w.click(2, 4, Qt::ControlModifier);
        }) << u"0,3 2,4"_s;
        QTest::newRow("Shift+click") << row([](GridWindow &w) {
            w.click(0, 3);
            w.click(1, 4, Qt::ShiftModifier);
        }) << u"0,3 0,4 1,3 1,4"_s;
        QTest::newRow("drag") << row([](GridWindow &w) {
            const auto middle = [&](int r, int c) { return w.grid->visualRect(w.model->index(r, c)).center(); };
            QTest::mousePress(w.grid->viewport(), Qt::LeftButton, {}, middle(0, 4));
            QTest::mouseMove(w.grid->viewport(), middle(1, 5));
            QTest::mouseRelease(w.grid->viewport(), Qt::LeftButton, {}, middle(1, 5));
        }) << u"0,4 0,5 1,4 1,5"_s;
    }

    void choosing()
    {
        QFETCH(std::function<void(GridWindow &)>, how);
        QFETCH(QString, chosen);
        open(Table::Kind::Indicators);
        how(*m_window);
        QCOMPARE(m_window->chosen(), chosen);
    }

    void copiesARectangle()
    {
        open(Table::Kind::Indicators);
        m_window->range(0, 4, 1, 5);
        m_window->key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(text(), u"50.00%\t55.56%\n\t1.50%"_s);
        const auto cells = cellsOfHtml(html());
        QVERIFY(cells && *cells);
        QCOMPARE(textOfCells(**cells), text());

        // Cells that stand apart are copied in the rectangle around them.
        m_window->click(0, 3);
        m_window->click(1, 5, Qt::ControlModifier);
        m_window->key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(text(), u"Unknown\t\t\n\t\t1.50%"_s);
        QCOMPARE(textOfCells(**cellsOfHtml(html())), text());
    }

    void copiesHeadersWhenAsked()
    {
        open(Table::Kind::Indicators);
        m_window->range(0, 4, 0, 5);
        m_window->grid->editing().copy(true);
        QCOMPARE(text(), u"Target (2023)\tActual (2023)\n50.00%\t55.56%"_s);
        QVERIFY(html().contains(u"<th>Actual (2023)</th>"_s));
        QCOMPARE(textOfCells(**cellsOfHtml(html())), text());
    }

    void hiddenColumnsStayOut()
    {
        open(Table::Kind::Indicators);
        m_window->grid->setColumnHidden(4, true);
        m_window->at(1, 5);
        m_window->key(Qt::Key_Space, Qt::ShiftModifier);
        m_window->key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(text().endsWith(u"Returnees\t31.85%\t1.50%\tNo target"_s));
    }

    void writesNumbersAsTheLocaleDoes()
    {
        open(Table::Kind::Finances, u"es_ES"_s);
        m_window->range(0, 1, 0, 3);
        m_window->key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(text(), u"2.121.606\t815.433\t38,43%"_s);
        QVERIFY(html().contains(u"<td sdval=\"2121606\" sdnum=\"1033;0;#,##0\">2.121.606</td>"_s));
        QVERIFY(html().contains(u"<td sdval=\"0.3843\" sdnum=\"1033;0;0.00%\">38,43%</td>"_s));
        // Codes are words in every language.
        open(Table::Kind::Indicators, u"es_ES"_s);
        m_window->at(0, 0);
        m_window->key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(text(), u"7.3"_s);
        QVERIFY(html().contains(u"sdnum=\"1033;0;@\""_s));
    }

    void htmlComesFirst()
    {
        QMimeData data;
        data.setText(u"x"_s);
        data.setHtml(u"<table><tr><td>1</td></tr></table>"_s);
        QCOMPARE(textOfCells(*pastedCells(data)), u"1"_s);
        data.setHtml(u"<b>words</b>"_s);
        QCOMPARE(textOfCells(*pastedCells(data)), u"x"_s);
        QMimeData none;
        QVERIFY(pastedCells(none)->rows.empty());
    }
};

Q_DECLARE_METATYPE(std::function<void(GridWindow &)>)

QTEST_MAIN(ClipboardTest)
#include "ClipboardTest.moc"
