// SPDX-License-Identifier: GPL-3.0-or-later
#include "GridWindow.h"

#include "ui/grid/GridEditing.h"
#include "ui/look/Look.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace outturn;

class RowsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GridFixture> m_fixture;
    std::unique_ptr<GridWindow> m_window;

    void open(Table::Kind kind) { m_window = GridWindow::ofTable(*m_fixture, kind); }
    /// The last parts of the rows' ids.
    QString rows() const
    {
        QStringList words;
        for (int row = 0; row < m_window->model->rowCount(); ++row)
            words << m_window->model->rowId(row).text().section(u'/', 1);
        return words.join(u' ');
    }
    /// The entries of the context menu at the current cell: "text (keys)"; those that are out of reach in brackets.
    QStringList menuEntries(const QString &trigger = {})
    {
        QStringList entries;
        QTimer::singleShot(0, m_window.get(), [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            const auto walk = [&](auto &&self, QMenu *of) -> QAction * {
                QAction *found = nullptr;
                for (QAction *action : of->actions()) {
                    const QString text =
                        action->text().remove(u'&') +
                        (action->shortcut().isEmpty() ? QString() : u" ("_s + action->shortcut().toString() + u')');
                    if (!action->isSeparator())
                        entries << (action->isEnabled() ? text : u'[' + text + u']');
                    if (!trigger.isEmpty() && text == trigger)
                        found = action;
                    if (QAction *below = action->menu() ? self(self, action->menu()) : nullptr)
                        found = below;
                }
                return found;
            };
            QAction *action = walk(walk, menu);
            menu->close();
            if (action)
                action->trigger();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(m_window->grid->viewport(), &event);
        return entries;
    }

private Q_SLOTS:
    void initTestCase() { Look::apply(*qApp, Theme::Light); }
    void init() { m_fixture = std::make_unique<GridFixture>(); }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void insertingAndTyping()
    {
        open(Table::Kind::Indicators);
        m_window->at(0, 5);
        m_window->key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(rows(), u"7.3/idps row 7.3/returnees 7.1/idps"_s);
        QCOMPARE(m_window->place(), std::pair(1, 0));
        QVERIFY(m_window->grid->hasFocus());
        const auto type = [&](const QString &words) {
            for (const QChar c : words)
                QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), {});
        };
        type(u"7.2"_s);
        m_window->key(Qt::Key_Tab);
        type(u"Proportion of people"_s);
        m_window->key(Qt::Key_Tab);
        QCOMPARE(m_window->shown(1, 0) + u' ' + m_window->shown(1, 1), u"7.2 Proportion of people"_s);
        QCOMPARE(m_window->place(), std::pair(1, 2));
        QCOMPARE(m_window->steps(), 3);
        // Back to before the row was there; the current cell stays where it was.
        QVERIFY(m_fixture->project->undo(3));
        QCOMPARE(rows(), u"7.3/idps 7.3/returnees 7.1/idps"_s);
        QCOMPARE(m_window->place(), std::pair(1, 2));
        QVERIFY(m_fixture->project->redo());
        QCOMPARE(rows(), u"7.3/idps row 7.3/returnees 7.1/idps"_s);
        QCOMPARE(m_window->place(), std::pair(2, 2)); // still on the returnees
        QVERIFY(m_window->failures.isEmpty());
    }

    void insertingAboveByMenu()
    {
        open(Table::Kind::Finances);
        m_window->at(2, 3);
        menuEntries(u"Insert row above"_s);
        QCOMPARE(rows(), u"oa7 unallocated row total"_s);
        QCOMPARE(m_window->place(), std::pair(2, 0));
        QCOMPARE(m_fixture->report().finance(m_window->model->rowId(2))->role, FinanceRole::Area);
    }

    void duplicating()
    {
        open(Table::Kind::Indicators);
        m_window->range(0, 4, 1, 4);
        m_window->key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rows(), u"7.3/idps 7.3/returnees 7.3/idps~2 7.3/returnees~2 7.1/idps"_s);
        QCOMPARE(m_window->shown(2, 5), u"55.56%"_s);
        QCOMPARE(m_window->place().first, 2);
        QCOMPARE(m_window->steps(), 1);
        QVERIFY(m_fixture->project->undo());
        QCOMPARE(rows(), u"7.3/idps 7.3/returnees 7.1/idps"_s);
    }

    void deleting()
    {
        open(Table::Kind::Indicators);
        m_window->click(0, 4);
        m_window->click(2, 4, Qt::ControlModifier);
        m_window->key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(rows(), u"7.3/returnees"_s);
        QCOMPARE(m_window->steps(), 1);
        QVERIFY(m_window->grid->currentIndex().isValid());
        QVERIFY(m_fixture->project->undo());
        QCOMPARE(rows(), u"7.3/idps 7.3/returnees 7.1/idps"_s);

        // All of them, and one again where none is.
        m_window->key(Qt::Key_A, Qt::ControlModifier);
        m_window->key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_window->model->rowCount(), 0);
        m_window->key(Qt::Key_C, Qt::ControlModifier);
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        m_window->key(Qt::Key_Delete);
        m_window->key(Qt::Key_D, Qt::ControlModifier);
        m_window->key(Qt::Key_Space, Qt::ShiftModifier);
        m_window->key(Qt::Key_Minus, Qt::ControlModifier);
        const QStringList entries = menuEntries();
        QVERIFY(entries.contains(u"Insert row below (Ctrl++)"_s) && entries.contains(u"[Copy (Ctrl+C)]"_s));
        m_window->key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(rows(), u"row"_s);
        QCOMPARE(m_window->place(), std::pair(0, 0));
    }

    void moving()
    {
        open(Table::Kind::Indicators);
        m_window->range(1, 4, 2, 5);
        m_window->key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(rows(), u"7.3/returnees 7.1/idps 7.3/idps"_s);
        QCOMPARE(m_window->chosen(), u"0,4 0,5 1,4 1,5"_s);
        m_window->key(Qt::Key_Up, Qt::AltModifier); // at the edge
        QCOMPARE(m_window->steps(), 1);
        m_window->at(0, 3);
        m_window->key(Qt::Key_Down, Qt::AltModifier);
        m_window->key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(rows(), u"7.1/idps 7.3/idps 7.3/returnees"_s);
        QCOMPARE(m_window->place(), std::pair(2, 3));
        QVERIFY(m_fixture->project->undo(3));
        QCOMPARE(rows(), u"7.3/idps 7.3/returnees 7.1/idps"_s);
        QCOMPARE(m_window->place(), std::pair(1, 3)); // on the same row all the time
    }

    void sortedRowsAreNotMoved()
    {
        open(Table::Kind::Indicators);
        auto *table = qobject_cast<TableModel *>(m_window->model);
        table->setSort(RowSort{Column::Population, Qt::AscendingOrder});
        QTRY_VERIFY(!table->isBusy());
        m_window->at(1, 3);
        m_window->key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_window->steps(), 0);
        QCOMPARE(m_window->failures.size(), 1);
        // What is done goes by the rows that are shown.
        const RowId last = m_window->model->rowId(2);
        m_window->at(2, 3);
        m_window->key(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(!m_fixture->report().indicator(last));
        QCOMPARE(m_window->model->rowCount(), 2);
    }

    void anotherPopulation()
    {
        open(Table::Kind::Indicators);
        m_window->at(0, 5);
        const QStringList entries = menuEntries(u"Stateless Persons"_s);
        QVERIFY(entries.contains(u"Add population type"_s));
        QVERIFY(!entries.contains(u"Returnees"_s)); // it has that
        QCOMPARE(rows(), u"7.3/idps 7.3/returnees 7.3/stateless-persons 7.1/idps"_s);
        QCOMPARE(m_window->shown(2, 1), m_window->shown(0, 1));
        QCOMPARE(m_window->shown(2, 2), u"Stateless Persons"_s);
        QCOMPARE(m_window->place(), std::pair(2, 3));
    }

    void menuShowsItsKeys()
    {
        open(Table::Kind::Indicators);
        m_window->range(0, 4, 1, 4);
        const QStringList entries = menuEntries();
        for (const QString &entry : {u"Cut (Ctrl+X)"_s, u"Copy (Ctrl+C)"_s, u"Copy with headers"_s, u"Paste (Ctrl+V)"_s,
                                     u"Fill down (Ctrl+D)"_s, u"Clear (Del)"_s, u"Insert row above"_s,
                                     u"Insert row below (Ctrl++)"_s, u"[Move up (Alt+Up)]"_s, u"Move down (Alt+Down)"_s,
                                     u"Select row (Shift+Space)"_s, u"Select column (Ctrl+Space)"_s})
            QVERIFY2(entries.contains(entry), qPrintable(entry + u" is not in "_s + entries.join(u", "_s)));
        QCOMPARE(entries.filter(u"(Ctrl+Shift+D)"_s).size(), 1);
        QCOMPARE(entries.filter(u"(Ctrl+-)"_s).size(), 1);
    }

    void rowsOfASeries()
    {
        m_window = GridWindow::ofSeries(*m_fixture, SeriesKind::BudgetTrend);
        m_window->at(1, 0);
        m_window->pasteText(u"2020\t1\t2\t3\n2021\t4\t5\t6"_s);
        QCOMPARE(m_window->model->rowCount(), 4);
        QVERIFY(menuEntries().filter(u"Insert"_s).isEmpty());
        m_window->at(0, 2);
        m_window->key(Qt::Key_Plus, Qt::ControlModifier); // years come by being typed
        m_window->key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_window->shown(0, 0), u"2021"_s);
        QCOMPARE(m_window->model->rowCount(), 3);
    }

    void isAsHighAsItsRowsAfterwards()
    {
        open(Table::Kind::Indicators);
        const int before = m_window->grid->sizeHint().height();
        m_window->at(0, 4);
        m_window->key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_window->grid->sizeHint().height(), before + m_window->grid->rowHeight(1));
        QCOMPARE(m_window->grid->rowHeight(0), m_window->grid->rowHeight(1));
    }
};

QTEST_MAIN(RowsTest)
#include "RowsTest.moc"
