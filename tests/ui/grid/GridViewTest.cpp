// SPDX-License-Identifier: GPL-3.0-or-later
#include "GridFixture.h"

#include "ui/grid/CellEditors.h"
#include "ui/grid/GridView.h"
#include "ui/grid/RefusalBubble.h"
#include "ui/grid/SeriesModel.h"
#include "ui/grid/TableModel.h"
#include "ui/look/Look.h"

#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace outturn;

namespace {

/// A window with a grid and a field after it.
struct Window : QWidget
{
    explicit Window(GridModel *model) : grid(new GridView(this)), after(new QLineEdit(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(grid);
        layout->addWidget(after);
        layout->addStretch();
        grid->setModel(model);
        resize(760, 500);
        show();
        activateWindow();
        if (!QTest::qWaitForWindowActive(this))
            qWarning("the window was not activated");
        grid->setFocus();
    }

    void at(int row, int column) { grid->setCurrentIndex(grid->grid()->index(row, column)); }
    QWidget *editor() const { return grid->findChild<QWidget *>(u"cellEditor"_s); }
    RefusalBubble *bubble() const { return findChild<RefusalBubble *>(); }
    std::pair<int, int> place() const { return {grid->currentIndex().row(), grid->currentIndex().column()}; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

    GridView *grid;
    QLineEdit *after;
};

using Spot = std::pair<int, int>;

} // namespace

class GridViewTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GridFixture> m_fixture;
    std::unique_ptr<GridModel> m_model;
    std::unique_ptr<Window> m_window;

    void open(Table::Kind kind, const QString &locale = u"en_US"_s)
    {
        m_model =
            std::make_unique<TableModel>(m_fixture->project.get(), m_fixture->id, m_fixture->table(kind), nullptr);
        m_model->setLocale(QLocale(locale));
        m_window = std::make_unique<Window>(m_model.get());
    }
    QString shown(int row, int column) const { return m_model->index(row, column).data().toString(); }

private Q_SLOTS:
    void initTestCase() { Look::apply(*qApp, Theme::Light); }
    void init() { m_fixture = std::make_unique<GridFixture>(); }
    void cleanup()
    {
        m_window.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void wrongTextStaysAndSaysWhy()
    {
        open(Table::Kind::Indicators);
        m_window->at(0, 5);
        m_window->type(u"abc"_s);
        m_window->key(Qt::Key_Return);
        QVERIFY(m_window->editor());
        QCOMPARE(editorText(m_window->editor()), u"abc"_s);
        QVERIFY(m_window->bubble() && m_window->bubble()->isVisible());
        QVERIFY(m_window->bubble()->accessibleName().contains(u"abc"_s));
        QCOMPARE(shown(0, 5), u"55.56%"_s);

        // Neither another widget nor another cell takes the text away.
        m_window->after->setFocus();
        QVERIFY(m_window->editor());
        QTest::mouseClick(m_window->grid->viewport(), Qt::LeftButton, {},
                          m_window->grid->visualRect(m_model->index(1, 1)).center());
        QCOMPARE(editorText(m_window->editor()), u"abc"_s);
        QVERIFY(!m_window->grid->finishEditing());
        QVERIFY(!m_window->grid->select(m_model->rowId(1), Column::Actual));

        m_window->key(Qt::Key_A, Qt::ControlModifier);
        m_window->type(u"32.65"_s);
        QVERIFY(!m_window->bubble());
        m_window->key(Qt::Key_Return);
        QTRY_VERIFY(!m_window->editor());
        QCOMPARE(shown(0, 5), u"32.65%"_s);
        QCOMPARE(m_window->place(), Spot(1, 5));
    }

    void escapeTakesNothing()
    {
        open(Table::Kind::Indicators);
        m_window->at(0, 5);
        m_window->type(u"abc"_s);
        m_window->key(Qt::Key_Return);
        m_window->key(Qt::Key_Escape);
        QTRY_VERIFY(!m_window->editor());
        QVERIFY(!m_window->bubble());
        QCOMPARE(shown(0, 5), u"55.56%"_s);
        QCOMPARE(m_window->place(), Spot(0, 5));
        QVERIFY(m_window->grid->hasFocus());
    }

    void spanishPercent()
    {
        open(Table::Kind::Indicators, u"es_ES"_s);
        m_window->at(0, 5);
        m_window->type(u"32,65 %"_s);
        m_window->key(Qt::Key_Return);
        QCOMPARE(shown(0, 5), u"32.65%"_s);
        QTRY_VERIFY(!m_window->editor());
        m_window->at(0, 5);
        m_window->key(Qt::Key_F2);
        QCOMPARE(editorText(m_window->editor()), u"32,65%"_s);
    }

    void keysMoveAsInASpreadsheet_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<Spot>("place");
        const Qt::KeyboardModifiers none, shift = Qt::ShiftModifier, control = Qt::ControlModifier;
        QTest::newRow("Enter") << int(Qt::Key_Return) << none << Spot(2, 3);
        QTest::newRow("Shift+Enter") << int(Qt::Key_Return) << shift << Spot(0, 3);
        QTest::newRow("Tab") << int(Qt::Key_Tab) << none << Spot(1, 4);
        QTest::newRow("Shift+Tab") << int(Qt::Key_Backtab) << shift << Spot(1, 2);
        QTest::newRow("Down") << int(Qt::Key_Down) << none << Spot(2, 3);
        QTest::newRow("Up") << int(Qt::Key_Up) << none << Spot(0, 3);
        QTest::newRow("Left") << int(Qt::Key_Left) << none << Spot(1, 2);
        QTest::newRow("Right") << int(Qt::Key_Right) << none << Spot(1, 4);
        QTest::newRow("Home") << int(Qt::Key_Home) << none << Spot(1, 0);
        QTest::newRow("End") << int(Qt::Key_End) << none << Spot(1, 6);
        QTest::newRow("Ctrl+Home") << int(Qt::Key_Home) << control << Spot(0, 0);
        QTest::newRow("Ctrl+End") << int(Qt::Key_End) << control << Spot(2, 6);
    }

    void keysMoveAsInASpreadsheet()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(Spot, place);
        open(Table::Kind::Indicators);
        m_window->at(1, 3);
        m_window->key(Qt::Key(key), modifiers);
        QCOMPARE(m_window->place(), place);
        QVERIFY(!m_window->editor());
    }

    void tabCommitsAndGoesOn()
    {
        open(Table::Kind::Indicators);
        m_window->at(1, 4);
        m_window->type(u"40"_s);
        m_window->key(Qt::Key_Tab);
        QCOMPARE(shown(1, 4), u"40%"_s);
        QCOMPARE(m_window->place(), Spot(1, 5));
    }

    void tabLeavesAtTheEnd()
    {
        open(Table::Kind::Indicators);
        m_window->at(2, 5);
        m_window->key(Qt::Key_Tab);
        QVERIFY(m_window->after->hasFocus());
        QVERIFY(m_window->grid->currentIndex().isValid());
    }

    void deleteEmptiesACell()
    {
        open(Table::Kind::Indicators);
        m_window->at(0, 4);
        m_window->key(Qt::Key_Delete);
        QCOMPARE(shown(0, 4), QString());
        m_window->at(0, 1);
        m_window->key(Qt::Key_Delete); // a title cannot be empty
        QVERIFY(m_window->editor());
        QVERIFY(m_window->bubble());
        QVERIFY(!shown(0, 1).isEmpty());
    }

    void scaleOffersItsLevels()
    {
        open(Table::Kind::Indicators);
        m_window->at(2, 5);
        m_window->key(Qt::Key_F2);
        auto *box = qobject_cast<QComboBox *>(m_window->editor());
        QVERIFY(box);
        QVERIFY(box->findText(u"Unknown"_s) >= 0);
        QVERIFY(box->findText(u"Moderate: 40-69 points"_s) >= 0);
        box->lineEdit()->selectAll();
        m_window->type(u"unknown"_s);
        m_window->key(Qt::Key_Return);
        QCOMPARE(shown(2, 5), u"Unknown"_s);
    }

    void selectLeadsToACell()
    {
        open(Table::Kind::Finances);
        QSignalSpy current(m_window->grid, &GridView::currentCellChanged);
        QVERIFY(m_window->grid->select(m_model->rowId(2), Column::Expenditure));
        QCOMPARE(m_window->place(), Spot(2, 4));
        QCOMPARE(current.last()[1].value<Column>(), Column::Expenditure);
        QVERIFY(!m_window->grid->select(RowId(u"nowhere"_s), Column::Expenditure));
        QVERIFY(!m_window->grid->select(m_model->rowId(2), Column::Baseline));
    }

    void newYearOfASeriesKeepsItsPlace()
    {
        m_model =
            std::make_unique<SeriesModel>(m_fixture->project.get(), m_fixture->id, SeriesKind::BudgetTrend, nullptr);
        m_model->setLocale(QLocale(u"en_US"_s));
        m_window = std::make_unique<Window>(m_model.get());
        m_window->at(1, 0);
        m_window->type(u"2021"_s);
        m_window->key(Qt::Key_Tab);
        m_window->type(u"1500000"_s);
        m_window->key(Qt::Key_Tab);
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(shown(0, 1), u"1,500,000"_s);
        QCOMPARE(m_window->place(), Spot(0, 2));
        QVERIFY(m_fixture->project->undo().has_value());
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(m_window->grid->currentIndex().isValid());
    }

    void isAsHighAsItsRows()
    {
        open(Table::Kind::Indicators);
        int height = m_window->grid->horizontalHeader()->height();
        for (int row = 0; row < m_model->rowCount(); ++row)
            height += m_window->grid->rowHeight(row);
        QCOMPARE(m_window->grid->height(), height);
        QCOMPARE(m_window->grid->sizeHint().height(), height);
        m_window->resize(480, 700);
        QTRY_VERIFY(m_window->grid->height() > height);
    }

    void mirroredAndDark()
    {
        Look::apply(*qApp, Theme::Dark);
        qApp->setLayoutDirection(Qt::RightToLeft);
        open(Table::Kind::Indicators);
        const QRect first = m_window->grid->visualRect(m_model->index(0, 0));
        const QRect last = m_window->grid->visualRect(m_model->index(0, 6));
        QVERIFY(first.left() > last.right());
        m_window->at(0, 6);
        m_window->key(Qt::Key_Left);
        QCOMPARE(m_window->place(), Spot(0, 6));
        m_window->key(Qt::Key_Right);
        QCOMPARE(m_window->place(), Spot(0, 5));
        QVERIFY(!m_window->grab().isNull());
        qApp->setLayoutDirection(Qt::LeftToRight);
        Look::apply(*qApp, Theme::Light);
    }
};

QTEST_MAIN(GridViewTest)
#include "GridViewTest.moc"
