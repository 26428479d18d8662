// SPDX-License-Identifier: GPL-3.0-or-later
#include "GridWindow.h"

#include "ui/grid/GridHeader.h"
#include "ui/look/Look.h"

#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace outturn;

class FrozenTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GridFixture> m_fixture;
    std::unique_ptr<GridWindow> m_window;

    /// In a place that is too narrow for all columns.
    void open(int width = 420, Table::Kind kind = Table::Kind::Indicators)
    {
        m_fixture = std::make_unique<GridFixture>();
        m_window = GridWindow::ofTable(*m_fixture, kind);
        m_window->resize(width, 700);
        QTRY_COMPARE(grid().viewport()->width(), width - 2 * m_window->layout()->contentsMargins().left());
        QTest::qWait(1);
    }
    GridView &grid() const { return *m_window->grid; }
    GridHeader &header() const { return *static_cast<GridHeader *>(grid().horizontalHeader()); }
    QScrollBar &sideways() const { return *grid().horizontalScrollBar(); }
    QRect rect(int row, int column) const { return grid().visualRect(m_window->model->index(row, column)); }
    /// Where the columns that stay end and the others pass beneath.
    bool isBeneath(const QRect &cell) const
    {
        return grid().isRightToLeft() ? cell.right() >= grid().viewport()->width() - grid().frozenWidth()
                                      : cell.left() < grid().frozenWidth();
    }
    void dragEdge(int section, int by)
    {
        const int end = header().sectionViewportPosition(section) + header().sectionSize(section);
        const QPoint from(end - 1, header().height() / 2), to(from + QPoint(by, 0));
        QTest::mousePress(header().viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, header().viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(header().viewport(), &move);
        QTest::mouseRelease(header().viewport(), Qt::LeftButton, {}, to);
    }

private Q_SLOTS:
    void initTestCase() { Look::apply(*qApp, Theme::Light); }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

    void allStandStillWhereThereIsRoom()
    {
        open(1000);
        QCOMPARE(sideways().maximum(), 0);
        QCOMPARE(grid().frozenWidth(), 0);
    }

    void whatNamesARowStaysInItsPlace_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void whatNamesARowStaysInItsPlace()
    {
        QFETCH(Qt::LayoutDirection, direction);
        qApp->setLayoutDirection(direction);
        open();
        QVERIFY(sideways().maximum() > 0);
        QVERIFY(grid().isFrozen(0) && grid().isFrozen(1) && !grid().isFrozen(2));
        const QRect code = rect(1, 0), title = rect(1, 1);
        sideways().setValue(sideways().maximum());
        QCOMPARE(rect(1, 0), code);
        QCOMPARE(rect(1, 1), title);
        QCOMPARE(grid().indexAt(title.center()), m_window->model->index(1, 1));
        QVERIFY(rect(1, 2) != title);

        // A click on what stays goes there, though others have passed beneath it.
        m_window->click(2, 1);
        QCOMPARE(m_window->place(), std::pair(2, 1));
        QCOMPARE(sideways().value(), sideways().maximum());
        // An editor opens where the cell is seen.
        m_window->key(Qt::Key_F2);
        const auto *editor = grid().findChild<QWidget *>(u"cellEditor"_s);
        QVERIFY(editor);
        QVERIFY(rect(2, 1).intersects(editor->geometry()));
        QCOMPARE(editor->geometry().top(), rect(2, 1).top());
        m_window->key(Qt::Key_Escape);
    }

    void theCurrentCellIsNeverBeneath_data() { whatNamesARowStaysInItsPlace_data(); }

    void theCurrentCellIsNeverBeneath()
    {
        QFETCH(Qt::LayoutDirection, direction);
        qApp->setLayoutDirection(direction);
        open();
        const QRect room = grid().viewport()->rect();
        m_window->at(0, 0);
        m_window->key(Qt::Key_End);
        QCOMPARE(m_window->place(), std::pair(0, 6));
        QVERIFY(room.contains(rect(0, 6)));
        const Qt::Key back = direction == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
        for (int column = 5; column >= 0; --column) {
            m_window->key(back);
            QCOMPARE(m_window->place(), std::pair(0, column));
            const QRect cell = rect(0, column);
            QVERIFY2(room.contains(cell), qPrintable(QString::number(column)));
            QVERIFY2(column < 2 || !isBeneath(cell), qPrintable(QString::number(column)));
        }
        for (int column = 1; column < 6; ++column) {
            m_window->key(Qt::Key_Tab);
            QVERIFY(column < 2 || !isBeneath(rect(0, column)));
            QVERIFY(room.contains(rect(0, column)));
        }
        QVERIFY(grid().select(m_window->model->rowId(1), Column::Population));
        QVERIFY(!isBeneath(rect(1, 2)));
    }

    void theHeaderStaysWithIt()
    {
        open();
        sideways().setValue(sideways().maximum());
        const QPoint place(grid().frozenWidth() - 20, 5);
        QCOMPARE(header().sectionAt(place), 1);
        QCOMPARE(header().sectionAt(QPoint(3, 5)), 0);
        const QImage scrolled = header().grab(QRect(0, 0, grid().frozenWidth() - 1, header().height())).toImage();
        sideways().setValue(0);
        QCOMPARE(header().grab(QRect(0, 0, grid().frozenWidth() - 1, header().height())).toImage(), scrolled);
    }

    void whatIsDrawnStaysToo()
    {
        open();
        m_window->at(0, 5);
        sideways().setValue(0);
        const QRect strip(0, 0, grid().frozenWidth() - 2, grid().viewport()->height());
        const QImage before = grid().viewport()->grab(strip).toImage();
        sideways().setValue(sideways().maximum() / 2);
        QCOMPARE(grid().viewport()->grab(strip).toImage(), before);
    }

    void aRangeReachesFromWhatStays()
    {
        open();
        sideways().setValue(sideways().maximum());
        m_window->click(0, 1);
        m_window->click(1, 5, Qt::ShiftModifier);
        QCOMPARE(grid().selectionModel()->selectedIndexes().size(), 10);
    }

    void columnsAreSizedByDraggingAndKept()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        open(1000);
        grid().keepColumnsIn(&settings);
        const int before = header().sectionSize(2);
        const int title = header().sectionSize(1);
        dragEdge(2, 40);
        QTRY_COMPARE(header().sectionSize(1), title - 40); // the rest is the title's
        QCOMPARE(header().sectionSize(2), before + 40);
        QCOMPARE(settings.gridColumns(u"indicators"_s).widths.value(u"population"_s), before + 40);

        // Another grid of the kind, another window.
        TableModel other(m_fixture->project.get(), m_fixture->id, m_fixture->table(Table::Kind::Indicators), nullptr);
        GridView view;
        view.setModel(&other);
        view.keepColumnsIn(&settings);
        view.resize(1000, 400);
        view.show();
        QCOMPARE(view.columnWidth(2), before + 40);

        const int end = header().sectionViewportPosition(2) + header().sectionSize(2);
        QTest::mouseDClick(header().viewport(), Qt::LeftButton, {}, QPoint(end - 1, header().height() / 2));
        QTRY_COMPARE(header().sectionSize(2), before);
        QVERIFY(settings.gridColumns(u"indicators"_s).widths.isEmpty());
        QTRY_COMPARE(view.columnWidth(2), before);
    }

    void rowsAreAsHighAsANarrowedColumnAsks()
    {
        open(1000);
        const int before = grid().rowHeight(2);
        dragEdge(1, -300);
        QTRY_VERIFY(grid().rowHeight(2) > before);
    }

    void hiddenColumnsAreKept()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        open(1000);
        grid().keepColumnsIn(&settings);
        m_window->at(0, 3);
        grid().setColumnShown(3, false);
        QCOMPARE(m_window->place(), std::pair(0, 4)); // the current cell can be seen
        QVERIFY(!grid().canHide(1));
        grid().setColumnShown(1, false);
        QVERIFY(!grid().isColumnHidden(1));
        QCOMPARE(settings.gridColumns(u"indicators"_s).hidden, QStringList{u"baseline"_s});
        QMenu menu;
        grid().addColumnActions(menu, 0);
        auto *columns = menu.findChild<QMenu *>(u"columnsMenu"_s);
        QVERIFY(columns && !columns->actions()[3]->isChecked() && !columns->actions()[1]->isEnabled());
        columns->popup(QPoint());
        QTest::mouseClick(columns, Qt::LeftButton, {}, columns->actionGeometry(columns->actions()[3]).center());
        QVERIFY(columns->isVisible());
        QVERIFY(!grid().isColumnHidden(3));
        QVERIFY(settings.gridColumns(u"indicators"_s).hidden.isEmpty());
        // Other kinds have their own.
        grid().setColumnShown(2, false);
        QVERIFY(settings.gridColumns(u"finances"_s).hidden.isEmpty());
    }

    void aCodeAloneStaysWhereATitleIsTooWide()
    {
        open(420);
        grid().setColumnShown(0, true);
        dragEdge(1, 200);
        QTRY_VERIFY(!grid().isFrozen(1));
        QVERIFY(grid().isFrozen(0));
    }

    void financesKeepTheirArea()
    {
        open(420, Table::Kind::Finances);
        QVERIFY(grid().isFrozen(0) && !grid().isFrozen(1));
    }
};

QTEST_MAIN(FrozenTest)
#include "FrozenTest.moc"
