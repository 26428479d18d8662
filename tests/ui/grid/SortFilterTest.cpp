// SPDX-License-Identifier: GPL-3.0-or-later
#include "GridWindow.h"

#include "app/edit/RowIntents.h"
#include "ui/grid/FilterBar.h"
#include "ui/grid/GridHeader.h"
#include "ui/look/Look.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace outturn;

namespace {

/// Rows whose order differs by each column: code, title, population, baseline, target, actual.
const QByteArray text = "Annual Results Report\n2023\nExampleland\n\n"
                        "Section 2: Results\n\n"
                        "2.1. Outcomes and Achievements\n\n"
                        "7. Outcome Area: Community Engagement and Women's Empowerment\n\n"
                        "Indicators\tPopulation Type\tStrategy Baseline\tTarget (2023)\tActual (2023)\n"
                        "10.1 Zebra crossings in place\tIDPs\tUnknown\t50.00%\t9.5%\n"
                        "2.1 \u00c9lan of schools\tReturnees\t31.85%\t\t10.00%\n"
                        "2.3 apples handed out\tIDPs\t7%\t50.0%\tUnknown\n"
                        "7.1 Clinics opened\tHost Community\t100%\t1.20%\t9.50%\n"
                        "7.2 Elders heard\tIDPs\tUnknown\t\t\n";

QByteArray manyRows(int rows)
{
    QByteArray result = "Annual Results Report\n2023\nExampleland\n\nSection 2: Results\n\n"
                        "2.1. Outcomes and Achievements\n\n"
                        "7. Outcome Area: Community Engagement and Women's Empowerment\n\n"
                        "Indicators\tPopulation Type\tStrategy Baseline\tTarget (2023)\tActual (2023)\n";
    for (int i = 1; i <= rows; ++i)
        result += "7.1 Share of group " + QByteArray::number(i) + " reached by this\tIDPs\t1.00%\t2.00%\t" +
                  QByteArray::number(i * 7919 % 1000) + ".00%\n";
    return result;
}

} // namespace

class SortFilterTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GridFixture> m_fixture;
    std::unique_ptr<GridWindow> m_window;

    void open(const QByteArray &report = text, const QString &locale = u"en_US"_s)
    {
        m_fixture = std::make_unique<GridFixture>(report);
        m_window = GridWindow::ofTable(*m_fixture, Table::Kind::Indicators, locale);
        static_cast<QVBoxLayout *>(m_window->layout())->insertWidget(0, grid().filterBar());
    }
    GridView &grid() const { return *m_window->grid; }
    TableModel &model() const { return *static_cast<TableModel *>(m_window->model); }
    GridHeader &header() const { return *static_cast<GridHeader *>(grid().horizontalHeader()); }
    template <typename T> T *part(const QString &name) const { return m_window->findChild<T *>(name); }
    QString count() const { return part<QLabel>(u"filterCount"_s)->text(); }
    /// The codes of the rows as they are shown.
    QString codes() const
    {
        QStringList words;
        for (int row = 0; row < model().rowCount(); ++row)
            words << model().index(row, 0).data().toString();
        return words.join(u' ');
    }
    void type(const QString &words) const
    {
        for (const QChar c : words)
            QTest::keyClicks(QApplication::focusWidget(), c);
    }
    /// Clicks the arrow in a column's header and then an entry.
    void choose(int column, const QString &action)
    {
        QTest::mouseClick(header().viewport(), Qt::LeftButton, {}, header().menuRect(column).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        auto *entry = menu ? menu->findChild<QAction *>(action) : nullptr;
        QVERIFY2(entry, qPrintable(action));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
        m_window->activateWindow();
        grid().setFocus();
    }

private Q_SLOTS:
    void initTestCase() { Look::apply(*qApp, Theme::Light); }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void sortsByEachColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("codes");
        QTest::newRow("codes, as numbers") << 0 << u"sortUp"_s << u"2.1 2.3 7.1 7.2 10.1"_s;
        QTest::newRow("codes, down") << 0 << u"sortDown"_s << u"10.1 7.2 7.1 2.3 2.1"_s;
        QTest::newRow("titles, neither case nor accents apart") << 1 << u"sortUp"_s << u"2.3 7.1 2.1 7.2 10.1"_s;
        QTest::newRow("words that are alike keep their order") << 2 << u"sortUp"_s << u"7.1 10.1 2.3 7.2 2.1"_s;
        QTest::newRow("the same, down") << 2 << u"sortDown"_s << u"2.1 10.1 2.3 7.2 7.1"_s;
        QTest::newRow("numbers by value, unknown last") << 3 << u"sortUp"_s << u"2.3 2.1 7.1 10.1 7.2"_s;
        QTest::newRow("down, unknown last again") << 3 << u"sortDown"_s << u"7.1 2.1 2.3 10.1 7.2"_s;
        QTest::newRow("50.00 is 50.0, blank last") << 4 << u"sortUp"_s << u"7.1 10.1 2.3 2.1 7.2"_s;
        QTest::newRow("unknown before blank") << 5 << u"sortUp"_s << u"10.1 7.1 2.1 2.3 7.2"_s;
        QTest::newRow("down") << 5 << u"sortDown"_s << u"2.1 10.1 7.1 2.3 7.2"_s;
    }

    void sortsByEachColumn()
    {
        QFETCH(int, column);
        QFETCH(QString, action);
        QFETCH(QString, codes);
        open();
        const QString own = this->codes();
        choose(column, action);
        QCOMPARE(this->codes(), codes);
        QCOMPARE(m_fixture->report().indicators.front().code.value().written(), u"10.1"_s);
        choose(column, u"sortNone"_s);
        QCOMPARE(this->codes(), own);
        QCOMPARE(m_fixture->project->historySize(), 0);
    }

    void theSameCellStaysCurrentAndSelected()
    {
        open();
        m_window->range(1, 3, 3, 4);
        QCOMPARE(m_window->chosen(), u"1,3 1,4 2,3 2,4 3,3 3,4"_s);
        const RowId current = model().rowId(3);
        choose(3, u"sortUp"_s); // 2.3 2.1 7.1 10.1 7.2
        QCOMPARE(model().rowId(m_window->place().first), current);
        QCOMPARE(m_window->place(), std::pair(2, 4));
        QCOMPARE(m_window->chosen(), u"0,3 0,4 1,3 1,4 2,3 2,4"_s);
        choose(0, u"sortUp"_s); // 2.1 2.3 7.1 7.2 10.1
        QCOMPARE(m_window->chosen(), u"0,3 0,4 1,3 1,4 2,3 2,4"_s);
        choose(0, u"sortDown"_s); // 10.1 7.2 7.1 2.3 2.1
        QCOMPARE(m_window->chosen(), u"2,3 2,4 3,3 3,4 4,3 4,4"_s);
        QCOMPARE(model().rowId(m_window->place().first), current);
    }

    void anEditMovesNoRow()
    {
        open();
        choose(5, u"sortUp"_s); // 10.1 7.1 2.1 2.3 7.2
        m_window->at(0, 5);
        type(u"99"_s);
        m_window->key(Qt::Key_Return);
        QCOMPARE(codes(), u"10.1 7.1 2.1 2.3 7.2"_s);
        QCOMPARE(m_window->shown(0, 5), u"99%"_s);
        QCOMPARE(m_fixture->report().indicators.front().actual->value().written(), u"99%"_s);
        choose(5, u"sortUp"_s);
        QCOMPARE(codes(), u"7.1 2.1 10.1 2.3 7.2"_s);
    }

    void filtersByWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("codes");
        QTest::newRow("anywhere in a word") << u"RAN"_s << QString();
        QTest::newRow("case does not matter") << u"ZEBRA"_s << u"10.1"_s;
        QTest::newRow("accents do not matter") << u"elan"_s << u"2.1"_s;
        QTest::newRow("in any column") << u"idps"_s << u"10.1 2.3 7.2"_s;
        QTest::newRow("each word, in any order") << u"unknown idps app"_s << u"2.3"_s;
        QTest::newRow("numbers as they stand") << u"31.85"_s << u"2.1"_s;
        QTest::newRow("not across cells") << u"opened host"_s << u"7.1"_s;
        QTest::newRow("nothing") << u"xyz"_s << QString();
    }

    void filtersByWords()
    {
        QFETCH(QString, words);
        QFETCH(QString, codes);
        open();
        const QString all = this->codes();
        m_window->key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(part<QLineEdit>(u"filterEdit"_s)->hasFocus());
        type(words);
        QCOMPARE(this->codes(), codes);
        const auto rows = codes.isEmpty() ? 0 : codes.count(u' ') + 1;
        QCOMPARE(count(), u"%1 of 5 row(s)"_s.arg(rows));
        QCOMPARE(grid().currentIndex().isValid(), rows > 0);
        m_window->key(Qt::Key_Escape);
        QCOMPARE(this->codes(), all);
        QVERIFY(grid().filterBar()->isVisible());
        QVERIFY(grid().currentIndex().isValid());
        m_window->key(Qt::Key_Escape);
        QVERIFY(!grid().filterBar()->isVisible());
        QVERIFY(grid().hasFocus());
    }

    void eachKeyIsAnsweredAndTakenBack()
    {
        open();
        grid().openFilter();
        QStringList seen;
        for (const QChar c : u"el"_s) {
            type(c);
            seen << codes();
        }
        QCOMPARE(seen, (QStringList{u"10.1 2.1 2.3 7.1 7.2"_s, u"2.1 7.2"_s}));
        m_window->key(Qt::Key_Backspace);
        QCOMPARE(codes(), seen[0]);
    }

    void choices_data()
    {
        QTest::addColumn<RowFilter::Only>("only");
        QTest::addColumn<QString>("codes");
        QTest::newRow("edited") << RowFilter::Only::Edited << u"7.1"_s;
        QTest::newRow("with problems") << RowFilter::Only::WithProblems << u"2.1"_s;
        QTest::newRow("unknown") << RowFilter::Only::Unknown << u"10.1 2.3 7.2"_s;
        QTest::newRow("blank") << RowFilter::Only::Blank << u"2.1 7.2"_s;
        QTest::newRow("all") << RowFilter::Only::All << u"10.1 2.1 2.3 7.1 7.2"_s;
    }

    void choices()
    {
        QFETCH(RowFilter::Only, only);
        QFETCH(QString, codes);
        open();
        QVERIFY(model().setData(model().index(3, 5), u"12"_s));
        Finding finding;
        finding.rows = {model().rowId(1)};
        model().setFindings({finding});
        grid().openFilter();
        auto *box = part<QComboBox>(u"filterOnly"_s);
        box->setFocus();
        for (int i = 0; i < static_cast<int>(only); ++i)
            m_window->key(Qt::Key_Down);
        QCOMPARE(this->codes(), codes);
        m_window->key(Qt::Key_Escape);
        QCOMPARE(box->currentIndex(), 0);
        QCOMPARE(model().rowCount(), 5);
    }

    void sortAndFilterGoTogether()
    {
        open();
        choose(0, u"sortDown"_s);
        grid().openFilter();
        type(u"idps"_s);
        QCOMPARE(codes(), u"10.1 7.2 2.3"_s);
        choose(0, u"sortUp"_s);
        QCOMPARE(codes(), u"2.3 7.2 10.1"_s);
        QCOMPARE(count(), u"3 of 5 row(s)"_s);
    }

    void whatAsksForARowTakesTheFilterAway()
    {
        open();
        const RowId hidden = model().rowId(3);
        grid().openFilter();
        type(u"idps"_s);
        QCOMPARE(model().rowOf(hidden), -1);
        QVERIFY(model().holds(hidden));
        QSignalSpy cleared(&grid(), &GridView::filterCleared);
        QVERIFY(!grid().select(RowId(u"nowhere"_s), Column::Actual));
        QCOMPARE(cleared.size(), 0);
        QVERIFY(grid().select(hidden, Column::Actual));
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(m_window->place(), std::pair(3, 5));
        QCOMPARE(part<QLineEdit>(u"filterEdit"_s)->text(), QString());
        QVERIFY(count().contains(u"taken away"_s));
        QCOMPARE(model().rowCount(), 5);
    }

    void refusedTextStopsTheFilter()
    {
        open();
        grid().openFilter();
        m_window->at(0, 5);
        grid().setFocus();
        type(u"abc"_s);
        m_window->key(Qt::Key_Return);
        QWidget *editor = grid().findChild<QWidget *>(u"cellEditor"_s);
        QVERIFY(editor);
        part<QLineEdit>(u"filterEdit"_s)->setFocus();
        type(u"z"_s);
        QCOMPARE(model().rowCount(), 5);
        QVERIFY(grid().findChild<QWidget *>(u"cellEditor"_s));
        QVERIFY(!grid().openFilter());
    }

    void anEditTakesNoRowAway()
    {
        open();
        grid().openFilter();
        type(u"unknown"_s);
        QCOMPARE(codes(), u"10.1 2.3 7.2"_s);
        m_window->key(Qt::Key_Down); // into the grid
        QVERIFY(grid().hasFocus());
        m_window->at(0, 3);
        type(u"5"_s);
        m_window->key(Qt::Key_Return);
        QCOMPARE(codes(), u"10.1 2.3 7.2"_s);
        QCOMPARE(m_window->shown(0, 3), u"5%"_s);
        part<QLineEdit>(u"filterEdit"_s)->setFocus();
        m_window->key(Qt::Key_Return); // looked at anew
        QCOMPARE(codes(), u"2.3 7.2"_s);
        // A row that did not pass before the edit is found by longer words.
        QVERIFY(m_fixture->project->undo().has_value());
        part<QLineEdit>(u"filterEdit"_s)->setFocus();
        m_window->key(Qt::Key_End);
        type(u" zebra"_s);
        QCOMPARE(codes(), u"10.1"_s);
    }

    void hiddenColumnsAreNotLookedAt()
    {
        open();
        choose(2, u"hideColumn"_s);
        QVERIFY(grid().isColumnHidden(2));
        grid().openFilter();
        type(u"idps"_s);
        QCOMPARE(codes(), QString());
        m_window->key(Qt::Key_Escape);
        m_window->key(Qt::Key_Escape);
        // The keys pass it by.
        m_window->at(0, 1);
        m_window->key(Qt::Key_Tab);
        QCOMPARE(m_window->place(), std::pair(0, 3));
        m_window->key(Qt::Key_Left);
        QCOMPARE(m_window->place(), std::pair(0, 1));
        // What asks for a cell there shows it.
        QVERIFY(grid().select(model().rowId(0), Column::Population));
        QVERIFY(!grid().isColumnHidden(2));
        QCOMPARE(m_window->place(), std::pair(0, 2));
    }

    void rowsComeGoAndMove()
    {
        open();
        choose(0, u"sortUp"_s); // 2.1 2.3 7.1 7.2 10.1
        m_window->at(2, 5);
        const RowId current = model().rowId(2);
        QSignalSpy reset(&model(), &QAbstractItemModel::modelReset);
        const auto copied = duplicateRowsIntent(m_fixture->report(), {model().rowId(1)});
        QVERIFY(copied.has_value());
        QVERIFY(m_fixture->project->commit(m_fixture->id, copied->front()).has_value());
        QCOMPARE(codes(), u"2.1 2.3 2.3 7.1 7.2 10.1"_s);
        QCOMPARE(model().rowId(m_window->place().first), current);
        QVERIFY(m_fixture->project->undo().has_value());
        QCOMPARE(codes(), u"2.1 2.3 7.1 7.2 10.1"_s);
        const auto gone = deleteRowsIntent(m_fixture->report(), {current});
        QVERIFY(m_fixture->project->commit(m_fixture->id, gone->front()).has_value());
        QCOMPARE(codes(), u"2.1 2.3 7.2 10.1"_s);
        QVERIFY(m_fixture->project->undo().has_value());
        QCOMPARE(codes(), u"2.1 2.3 7.1 7.2 10.1"_s);
        choose(0, u"sortNone"_s);
        QCOMPARE(codes(), u"10.1 2.1 2.3 7.1 7.2"_s);
        reset.clear();
        m_window->at(1, 5);
        const auto moved = moveRowsIntent(m_fixture->report(), {model().rowId(1)}, Beside::Below);
        QVERIFY(m_fixture->project->commit(m_fixture->id, moved->front()).has_value());
        QCOMPARE(codes(), u"10.1 2.3 2.1 7.1 7.2"_s);
        QCOMPARE(m_window->place(), std::pair(2, 5));
        QCOMPARE(reset.size(), 0);
    }

    void whatIsTypedOutlastsRowsThatCome()
    {
        open();
        m_window->at(3, 5);
        type(u"abc"_s);
        const auto copied = duplicateRowsIntent(m_fixture->report(), {model().rowId(0)});
        QVERIFY(m_fixture->project->commit(m_fixture->id, copied->front()).has_value());
        QCOMPARE(codes(), u"10.1 10.1 2.1 2.3 7.1 7.2"_s);
        auto *editor = grid().findChild<QLineEdit *>(u"cellEditor"_s);
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"abc"_s);
        QCOMPARE(m_window->place(), std::pair(4, 5));
    }

    void manyRowsAreDoneInSlices()
    {
        open(manyRows(5'000));
        QCOMPARE(model().rowCount(), 5'000);
        grid().openFilter();
        for (const QString &key : {u"g"_s, u"r"_s, u"o"_s, u"u"_s, u"p"_s, u" "_s, u"1"_s, u"2"_s})
            type(key);
        // Whatever holds 12 in its numbers; the last question is answered, no earlier one.
        const auto holds = [](int i) { return QByteArray::number(i).contains("12"); };
        int wanted = 0;
        for (int i = 1; i <= 5'000; ++i)
            wanted += holds(i) || QByteArray::number(i * 7919 % 1000).contains("12") ? 1 : 0;
        QTRY_COMPARE(model().rowCount(), wanted);
        QTRY_VERIFY(!model().isBusy());
        choose(5, u"sortDown"_s);
        QTRY_VERIFY(!model().isBusy());
        for (int row = 1; row < model().rowCount(); ++row)
            QVERIFY(model().cell(row - 1, 5)->value().number() >= model().cell(row, 5)->value().number());
        part<QLineEdit>(u"filterEdit"_s)->setFocus();
        m_window->key(Qt::Key_Escape);
        QTRY_COMPARE(model().rowCount(), 5'000);
        QCOMPARE(model().cell(0, 5)->value().written(), u"999.00%"_s);
    }
};

QTEST_MAIN(SortFilterTest)
#include "SortFilterTest.moc"
