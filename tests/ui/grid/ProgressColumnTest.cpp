// SPDX-License-Identifier: GPL-3.0-or-later
#include "GridWindow.h"

#include "app/edit/RemarkInput.h"
#include "ui/grid/GridClipboard.h"
#include "ui/grid/GridEditing.h"
#include "ui/grid/ProgressWords.h"
#include "ui/grid/ThresholdsDialog.h"
#include "ui/look/Look.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace outturn;

namespace {

constexpr int progressColumn = 6;

QByteArray rowsOfEachKind()
{
    return "Annual Results Report\n2023\nExampleland\n\n"
           "Section 2: Results\n\n"
           "2.1. Outcomes and Achievements\n\n"
           "8. Outcome Area: Well-Being and Basic Needs\n\n"
           "Indicators\tPopulation Type\tStrategy Baseline\tTarget (2023)\tActual (2023)\n"
           "8.1 Proportion of people that receive cash transfers and/or non-food items\tIDPs\t20.00%\t80.00%\t64.70%\n"
           "8.1 Proportion of people that receive cash transfers and/or non-food items\tReturnees\t20.00%\t60.00%"
           "\t60.00%\n"
           "8.1 Proportion of people that receive cash transfers and/or non-food items\tStateless Persons\tUnknown"
           "\t20.00%\t0.58%\n"
           "8.2 Proportion of people with primary reliance on clean (cooking) fuels and technology\tIDPs\t40.00%"
           "\t90.00%\t35.00%\n"
           "8.2 Proportion of people with primary reliance on clean (cooking) fuels and technology\tReturnees\t40.00%"
           "\t\t35.00%\n"
           "8.2 Proportion of people with primary reliance on clean (cooking) fuels and technology\tStateless Persons"
           "\t40.00%\t90.00%\tUnknown\n";
}

} // namespace

class ProgressColumnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        Look::apply(*qApp, Theme::Light);
    }

    void init()
    {
        m_fixture = std::make_unique<GridFixture>(rowsOfEachKind());
        m_window = GridWindow::ofTable(*m_fixture, Table::Kind::Indicators);
    }

    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void saysHowEachRowStands()
    {
        QCOMPARE(m_window->model->columnCount(), 7);
        QCOMPARE(m_window->model->headerData(progressColumn, Qt::Horizontal).toString(), u"Progress"_s);
        QCOMPARE(states(),
                 QStringList({u"Missed"_s, u"Met"_s, u"Missed"_s, u"Wrong way"_s, u"No target"_s, u"No data"_s}));
        const auto share = [&](int row) { return cell(row).data(GridModel::ProgressShareRole); };
        QCOMPARE(share(0).toInt(), 745);
        QCOMPARE(share(1).toInt(), 1000);
        QCOMPARE(share(2).toInt(), 29); // of the target, since the baseline is not known
        QCOMPARE(share(3).toInt(), 0);
        QVERIFY(!share(4).isValid());
        QVERIFY(!share(5).isValid());
        QVERIFY2(
            cell(0)
                .data(Qt::ToolTipRole)
                .toString()
                .startsWith(
                    u"Missed\n74.5% of the way from 20.00% to 80.00%\nHigher is better.\nNear from 90% of the target"_s),
            qPrintable(cell(0).data(Qt::ToolTipRole).toString()));
        QCOMPARE(cell(0).data(Qt::AccessibleTextRole).toString(), u"Missed, 74.5% of the way from 20.00% to 80.00%"_s);
        QVERIFY(cell(5).data(Qt::ToolTipRole).toString().contains(u"no actual"_s));
    }

    void tablesWithoutTargetsHaveNone()
    {
        GridFixture other;
        TableModel finances(other.project.get(), other.id, other.table(Table::Kind::Finances), nullptr);
        QCOMPARE(finances.progressColumn(), -1);
        QCOMPARE(finances.columnCount(), 6);
    }

    void followsTheRowAndItsUndo()
    {
        QSignalSpy changed(m_window->model, &QAbstractItemModel::dataChanged);
        QVERIFY(m_window->model->setData(m_window->model->index(0, 5), u"80"_s));
        QCOMPARE(states().at(0), u"Met"_s);
        bool heard = false;
        for (const QList<QVariant> &each : changed)
            heard = heard || each[0].toModelIndex() == cell(0);
        QVERIFY(heard);
        QVERIFY(m_fixture->project->undo());
        QCOMPARE(states().at(0), u"Missed"_s);
        QVERIFY(m_window->model->setData(m_window->model->index(0, 4), QString()));
        QCOMPARE(states().at(0), u"No target"_s);
    }

    void isNeverEdited()
    {
        QVERIFY(!m_window->model->flags(cell(0)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_window->model->setData(cell(0), u"Met"_s));
        m_window->at(0, progressColumn);
        m_window->key(Qt::Key_Delete);
        m_window->pasteText(u"Met"_s);
        QTest::keyClicks(m_window->grid, u"Met"_s);
        QCOMPARE(m_window->steps(), 0);
        QVERIFY(!m_window->grid->findChild<QWidget *>(u"cellEditor"_s));
        // Who types values goes past it.
        m_window->at(0, 5);
        m_window->key(Qt::Key_Tab);
        QCOMPARE(m_window->place(), std::pair(1, 0));
        m_window->key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_window->place(), std::pair(0, 5));
        // Arrows go there, and others hear of the actual.
        QSignalSpy current(m_window->grid, &GridView::currentCellChanged);
        m_window->key(Qt::Key_Right);
        QCOMPARE(m_window->place(), std::pair(0, progressColumn));
        QCOMPARE(current.last().at(1).value<Column>(), Column::Actual);
    }

    void isCopiedAndAPasteIsNotShifted()
    {
        m_window->range(1, 4, 1, progressColumn);
        m_window->grid->editing().copy(true);
        QCOMPARE(QApplication::clipboard()->text(), u"Target (2023)\tActual (2023)\tProgress\n60.00%\t60.00%\tMet"_s);
        // With its headers, onto another row: a person sees just the two values, which go where they belong.
        int listed = 0;
        m_window->answer([&](QDialog *dialog) {
            listed = dialog->findChild<QAbstractItemView *>()->model()->rowCount();
            dialog->accept();
        });
        m_window->at(0, 4);
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(listed, 2);
        QCOMPARE(m_window->shown(0, 4), u"60.00%"_s);
        QCOMPARE(m_window->shown(0, 5), u"60.00%"_s);
        QCOMPARE(states().at(0), u"Met"_s);
        QCOMPARE(m_window->steps(), 1);
    }

    void whatFindsNoRoomIsTold()
    {
        QString fate;
        m_window->answer([&](QDialog *dialog) {
            const auto *table = dialog->findChild<QAbstractItemView *>();
            const QAbstractItemModel *model = table ? table->model() : nullptr;
            for (int row = 0; model && row < model->rowCount(); ++row)
                fate += model->index(row, 2).data().toString() + u'|';
            dialog->reject();
        });
        m_window->at(0, 5);
        m_window->pasteText(u"70%\t71%"_s);
        QTRY_COMPARE(m_window->answered, 1);
        QVERIFY2(fate.contains(u"71%"_s), qPrintable(fate));
        QCOMPARE(m_window->steps(), 0);
    }

    void sortsFromTheWrongWayToMet()
    {
        auto *table = qobject_cast<TableModel *>(m_window->model);
        table->setSort(RowSort{Column::Actual, Qt::AscendingOrder, true});
        QCOMPARE(states(),
                 QStringList({u"Wrong way"_s, u"Missed"_s, u"Missed"_s, u"Met"_s, u"No target"_s, u"No data"_s}));
        QCOMPARE(m_window->shown(1, 3), u"Unknown"_s); // 2.9% of the target before 74.5% of the way
        QCOMPARE(table->headerData(progressColumn, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
                 u"Progress, sorted upwards"_s);
        QVERIFY(table->headerData(5, Qt::Horizontal, Qt::AccessibleTextRole).isNull());
        table->setSort(RowSort{Column::Actual, Qt::DescendingOrder, true});
        QCOMPARE(states(),
                 QStringList({u"Met"_s, u"Missed"_s, u"Missed"_s, u"Wrong way"_s, u"No target"_s, u"No data"_s}));
        // From its own menu.
        QMenu menu;
        m_window->grid->addColumnActions(menu, progressColumn);
        auto *up = menu.findChild<QAction *>(u"sortUp"_s);
        QVERIFY(up);
        up->trigger();
        QCOMPARE(states().first(), u"Wrong way"_s);
    }

    void isFilteredByItsWords()
    {
        auto *table = qobject_cast<TableModel *>(m_window->model);
        table->setFilter({u"wrong"_s, RowFilter::Only::All});
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(states(), QStringList({u"Wrong way"_s}));
        table->setFilter({});
        // What was edited meanwhile is looked at anew.
        QVERIFY(table->setData(table->index(0, 5), u"10"_s));
        table->setFilter({u"wrong"_s, RowFilter::Only::All});
        QTRY_COMPARE(table->rowCount(), 2);
    }

    void isHiddenLikeAnyColumn()
    {
        QVERIFY(m_window->grid->canHide(progressColumn));
        m_window->grid->setColumnShown(progressColumn, false);
        QVERIFY(m_window->grid->isColumnHidden(progressColumn));
        m_window->at(1, 5);
        m_window->key(Qt::Key_Space, Qt::ShiftModifier);
        m_window->key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().endsWith(u"60.00%\t60.00%"_s));
        m_window->grid->setColumnShown(progressColumn, true);
        QVERIFY(!m_window->grid->isColumnHidden(progressColumn));
    }

    void everyStateHasAFormOfItsOwn()
    {
        // In grey, of one width and one word: the symbol and the bar alone tell them apart.
        QList<QImage> pictures;
        for (int state = 0; state < progressStates; ++state) {
            QImage image(80, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawProgress(&painter, image.rect(), {static_cast<ProgressState>(state), std::nullopt, u"x"_s},
                         QApplication::font(), Look::light(), Qt::LeftToRight);
            painter.end();
            image = image.convertToFormat(QImage::Format_Grayscale8);
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    image.setPixelColor(x, y, image.pixelColor(x, y).lightness() < 200 ? Qt::black : Qt::white);
            QVERIFY2(!pictures.contains(image), qPrintable(QString::number(state)));
            pictures << image;
        }
    }

    void givesWayWhereThereIsLittleRoom()
    {
        const QFont font = QApplication::font();
        const ProgressLook look{ProgressState::WrongWay, 0, u"A word of several parts"_s};
        const QSize whole = progressSize(look, font);
        const int least = leastProgressWidth(look, font);
        QVERIFY(least < whole.width());
        QCOMPARE(progressHeight(look, font, whole.width()), whole.height());
        QVERIFY(progressHeight(look, font, least) > whole.height());
    }

    void ownThresholdsFromItsMenu()
    {
        // 64.70% of a target of 80.00% is 80.9% of it.
        QString before, after;
        m_window->answer([&](QDialog *dialog) {
            QCOMPARE(dialog->objectName(), u"thresholdsDialog"_s);
            auto *near = dialog->findChild<QLineEdit *>(u"thresholdNear"_s);
            auto *refused = dialog->findChild<QLabel *>(u"thresholdNearRefused"_s);
            auto *result = dialog->findChild<QLabel *>(u"thresholdsResult"_s);
            auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            before = result->text();
            QCOMPARE(near->placeholderText(), u"As the framework: 90%"_s);
            near->setText(u"much"_s);
            QVERIFY(!refused->text().isEmpty() && !ok->isEnabled());
            near->setText(u"80"_s);
            QVERIFY(refused->text().isEmpty() && ok->isEnabled());
            after = result->text();
            dialog->accept();
        });
        thresholds(0);
        QCOMPARE(m_window->answered, 1);
        QCOMPARE(before, u"IDPs: Missed"_s);
        QCOMPARE(after, u"IDPs: Near, until now Missed"_s);
        QCOMPARE(states().at(0), u"Near"_s);
        QCOMPARE(m_window->steps(), 1);
        QCOMPARE(remarkOf(m_fixture->report(), progressSubject(AreaKind::Outcome, u"8.1"_s), progressNearPart()),
                 u"80%"_s);
        QVERIFY(cell(0).data(Qt::ToolTipRole).toString().contains(u"Near from 80% of the target"_s));
        QVERIFY(m_fixture->project->undo());
        QCOMPARE(states().at(0), u"Missed"_s);
        QVERIFY(m_fixture->project->redo());
        QCOMPARE(states().at(0), u"Near"_s);
        // Back to the framework's.
        m_window->answer([](QDialog *dialog) {
            dialog->findChild<QPushButton *>(u"thresholdsReset"_s)->click();
            dialog->accept();
        });
        thresholds(0);
        QCOMPARE(states().at(0), u"Missed"_s);
        QVERIFY(m_fixture->report().remarks.empty());
    }

    void allThatADialogSetsIsOneStep()
    {
        const RowId row = m_window->model->rowId(3); // 8.2: 35.00% after 40.00%
        const IndicatorRow *indicator = m_fixture->report().indicator(row);
        ThresholdsDialog dialog(m_fixture->report(), *indicator, QLocale(u"es_ES"_s));
        QVERIFY(dialog.edits().empty());
        dialog.findChild<QComboBox *>(u"thresholdDirection"_s)->setCurrentIndex(2); // lower is better
        dialog.findChild<QLineEdit *>(u"thresholdGreen"_s)->setText(u"32,5 %"_s);
        dialog.findChild<QLineEdit *>(u"thresholdNearOfAll"_s)->setText(u"85 %"_s);
        QCOMPARE(dialog.findChild<QLabel *>(u"thresholdsResult"_s)->text(), u"IDPs: Met, until now Wrong way"_s);
        QVERIFY(m_window->model->commit(dialog.edits()));
        QCOMPARE(m_window->steps(), 1);
        const QString subject = progressSubject(AreaKind::Outcome, u"8.2"_s);
        QCOMPARE(remarkOf(m_fixture->report(), subject, progressGreenPart()), u"32.5%"_s);
        QCOMPARE(remarkOf(m_fixture->report(), subject, progressDirectionPart()), u"lower"_s);
        QCOMPARE(remarkOf(m_fixture->report(), progressSubject(), progressNearPart()), u"85%"_s);
        QCOMPARE(states().at(3), u"Met"_s);
        QVERIFY(m_fixture->project->undo());
        QCOMPARE(states().at(3), u"Wrong way"_s);
    }

private:
    QModelIndex cell(int row) const { return m_window->model->index(row, progressColumn); }
    QStringList states() const
    {
        QStringList result;
        for (int row = 0; row < m_window->model->rowCount(); ++row)
            result << cell(row).data().toString();
        return result;
    }
    /// By the context menu of a row's progress, with the keyboard.
    void thresholds(int row)
    {
        m_window->at(row, progressColumn);
        QTimer::singleShot(50, m_window.get(), [this] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            auto *own = menu->findChild<QAction *>(u"progressThresholds"_s);
            QVERIFY(own && own->isEnabled());
            menu->close();
            own->trigger();
        });
        const QPoint place = m_window->grid->visualRect(cell(row)).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, m_window->grid->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_window->grid->viewport(), &event);
    }

    std::unique_ptr<GridFixture> m_fixture;
    std::unique_ptr<GridWindow> m_window;
};

QTEST_MAIN(ProgressColumnTest)
#include "ProgressColumnTest.moc"
