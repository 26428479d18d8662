// SPDX-License-Identifier: GPL-3.0-or-later
#include "GridWindow.h"

#include "ui/grid/CellEditors.h"
#include "ui/grid/GridEditing.h"
#include "ui/grid/PasteDialog.h"
#include "ui/look/Look.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace outturn;

namespace {

/// What the dialog's list says, "cell: now → pasted: what happens" a line.
QStringList lines(QDialog *dialog)
{
    QStringList result;
    const QAbstractItemModel *model = dialog->findChild<QTableView *>(u"cells"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto words = [&](int column) { return model->index(row, column).data().toString(); };
        result << words(0) + u": "_s + words(1) + u" → "_s + words(2) + u": "_s + words(3);
    }
    return result;
}

} // namespace

class PasteTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<GridFixture> m_fixture;
    std::unique_ptr<GridWindow> m_window;

    void open(Table::Kind kind, const QString &locale = u"en_US"_s)
    {
        m_window = GridWindow::ofTable(*m_fixture, kind, locale);
    }
    QString column(int at) const
    {
        QStringList words;
        for (int row = 0; row < m_window->model->rowCount(); ++row)
            words << m_window->shown(row, at);
        return words.join(u'|');
    }

private Q_SLOTS:
    void initTestCase() { Look::apply(*qApp, Theme::Light); }
    void init() { m_fixture = std::make_unique<GridFixture>(); }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void blankCellsTakeTheirValuesAtOnce()
    {
        open(Table::Kind::Indicators);
        m_window->at(1, 4);
        m_window->pasteText(u"40\t1.50%"_s);
        QCOMPARE(m_window->answered, 0);
        QCOMPARE(m_window->shown(1, 4), u"40%"_s);
        QCOMPARE(m_window->steps(), 1);
        QCOMPARE(m_window->chosen(), u"1,4 1,5"_s);
        QVERIFY(m_fixture->project->undo());
        QCOMPARE(m_window->shown(1, 4), QString());
    }

    void oneCellGoesStraight()
    {
        open(Table::Kind::Indicators);
        m_window->at(1, 5);
        m_window->pasteText(u"12.5%\n"_s);
        QCOMPARE(m_window->shown(1, 5), u"12.5%"_s);
        m_window->pasteText(u"lots"_s);
        auto *editor = m_window->grid->findChild<QWidget *>(u"cellEditor"_s);
        QVERIFY(editor);
        QCOMPARE(editorText(editor), u"lots"_s);
        QCOMPARE(m_window->answered, 0);
    }

    void whatIsOverwrittenIsShownFirst()
    {
        open(Table::Kind::Indicators);
        m_window->at(0, 3);
        QStringList said;
        QString counts, button;
        const auto look = [&](QDialog *dialog) {
            said = lines(dialog);
            counts = dialog->findChild<QLabel *>(u"counts"_s)->text();
            button = dialog->findChild<QPushButton *>(u"paste"_s)->text();
        };
        m_window->answer([&](QDialog *dialog) {
            look(dialog);
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        const QString table = u"10\t50.00%\tmany\tbeyond\n20%\t30%\t40%\n"_s;
        m_window->pasteText(table);
        QCOMPARE(m_window->answered, 1);
        QCOMPARE(m_window->steps(), 0);
        QCOMPARE(said.size(), 6);
        QVERIFY2(said[0].startsWith(u"7.3, IDPs · Strategy Baseline: Unknown → 10: Overwrites"_s), qPrintable(said[0]));
        QVERIFY2(said[1].contains(u"55.56% → many: Refused: "_s), qPrintable(said[1]));
        QVERIFY2(said[2].startsWith(u"Row 1, column 4 of what is pasted:  → beyond: No room"_s), qPrintable(said[2]));
        QVERIFY2(said[4].contains(u": Takes the value"_s), qPrintable(said[4]));
        QVERIFY(button.contains(u"4"_s));
        QVERIFY(counts.contains(u'1') && counts.count(u'·') == 4);

        m_window->answer([&](QDialog *dialog) {
            QVERIFY(dialog->findChild<QPushButton *>(u"paste"_s)->isDefault());
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_window->answered, 2);
        QCOMPARE(column(3), u"10%|20%|Unknown"_s);
        QCOMPARE(column(4), u"50.00%|30%|Extensive: ≥ 70 points"_s);
        QCOMPARE(column(5), u"55.56%|40%|Moderate: 40-69 points"_s);
        QCOMPARE(m_window->steps(), 1);
        QVERIFY(m_fixture->project->undo());
        QCOMPARE(column(3), u"Unknown|31.85%|Unknown"_s);
        QVERIFY(m_window->failures.isEmpty());
    }

    void htmlOfACalculationSheet()
    {
        open(Table::Kind::Finances);
        auto data = std::make_unique<QMimeData>();
        data->setText(u"wrong"_s);
        data->setHtml(u"<table><tr><td rowspan=2>OA7: Communities<br>and women</td>"
                      "<td sdval=\"1234567\" sdnum=\"1033;\">1,234,567</td></tr><tr><td><br></td></tr></table>"_s);
        m_window->at(0, 0);
        m_window->answer([](QDialog *dialog) { dialog->accept(); });
        QApplication::clipboard()->setMimeData(data.release());
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_window->shown(0, 0), u"OA7: Communities and women"_s);
        QCOMPARE(m_window->shown(0, 1), u"1,234,567"_s);
        QCOMPARE(m_window->shown(1, 0), u"All Outcome Areas"_s); // the spanned cell is none of its own
        QCOMPARE(m_window->steps(), 1);
    }

    void oneCellFillsTheSelection()
    {
        open(Table::Kind::Indicators);
        m_window->range(0, 3, 1, 4);
        m_window->answer([](QDialog *dialog) { dialog->accept(); });
        m_window->pasteText(u"5%"_s);
        QCOMPARE(column(3), u"5%|5%|Unknown"_s);
        QCOMPARE(column(4), u"5%|5%|Extensive: ≥ 70 points"_s);
        QCOMPARE(m_window->steps(), 1);
    }

    void aMultipleOfTheRangeRepeatsIt()
    {
        open(Table::Kind::Indicators);
        m_window->range(0, 3, 1, 5);
        m_window->answer([](QDialog *dialog) { dialog->accept(); });
        m_window->pasteText(u"5%\n6%"_s);
        QCOMPARE(column(3), u"5%|6%|Unknown"_s);
        QCOMPARE(column(5), u"5%|6%|Moderate: 40-69 points"_s);
        // No multiple: once, from the first cell.
        m_window->range(0, 3, 1, 5);
        m_window->answer([](QDialog *dialog) { dialog->accept(); });
        m_window->pasteText(u"1%\t2%"_s);
        QCOMPARE(column(3), u"1%|6%|Unknown"_s);
        QCOMPARE(column(5), u"5%|6%|Moderate: 40-69 points"_s);
    }

    void hiddenColumnsStayOut()
    {
        open(Table::Kind::Indicators);
        m_window->grid->setColumnHidden(4, true);
        m_window->at(1, 3);
        m_window->answer([](QDialog *dialog) { dialog->accept(); });
        m_window->pasteText(u"5%\t6%"_s);
        QCOMPARE(m_window->shown(1, 3) + m_window->shown(1, 4) + m_window->shown(1, 5), u"5%6%"_s);
    }

    void headersThatCameAlongAreLeftOut()
    {
        open(Table::Kind::Indicators);
        m_window->range(0, 4, 0, 5);
        m_window->grid->editing().copy(true);
        m_window->at(1, 4);
        m_window->answer([](QDialog *dialog) { dialog->accept(); });
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_window->shown(1, 4) + u' ' + m_window->shown(1, 5), u"50.00% 55.56%"_s);
    }

    void numbersAreReadAsInTheLocale()
    {
        open(Table::Kind::Indicators, u"es_ES"_s);
        m_window->at(1, 4);
        m_window->answer([](QDialog *dialog) { dialog->accept(); });
        m_window->pasteText(u"32,65 %\t7.5"_s);
        QCOMPARE(m_window->shown(1, 4), u"32.65%"_s);
        // What is copied here comes back as it was.
        m_window->range(0, 3, 0, 5);
        m_window->key(Qt::Key_C, Qt::ControlModifier);
        m_window->at(1, 3);
        m_window->answer([](QDialog *dialog) { dialog->accept(); });
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(column(5), u"55.56%|55.56%|Moderate: 40-69 points"_s);
    }

    void clearingARange()
    {
        open(Table::Kind::Indicators);
        m_window->range(0, 1, 1, 3);
        m_window->key(Qt::Key_Delete);
        QCOMPARE(column(3), u"||Unknown"_s);
        QCOMPARE(column(2), u"||IDPs"_s);
        QVERIFY(!m_window->shown(0, 1).isEmpty()); // a title cannot be empty
        QCOMPARE(m_window->steps(), 1);
        QCOMPARE(m_window->failures.size(), 1);
        QVERIFY(m_window->failures[0].contains(u"2 cells"_s));
        QVERIFY(m_fixture->project->undo());
        QCOMPARE(column(3), u"Unknown|31.85%|Unknown"_s);
    }

    void cutting()
    {
        open(Table::Kind::Indicators);
        m_window->range(0, 4, 1, 5);
        m_window->key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"50.00%\t55.56%\n\t1.50%"_s);
        QCOMPARE(column(5), u"||Moderate: 40-69 points"_s);
        QCOMPARE(m_window->steps(), 1);
        m_window->key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(column(5), u"55.56%|1.50%|Moderate: 40-69 points"_s);
    }

    void fillingDown()
    {
        open(Table::Kind::Indicators, u"es_ES"_s);
        m_window->range(0, 4, 2, 5);
        m_window->key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(column(4), u"50.00%|50.00%|Extensive: ≥ 70 points"_s);
        QCOMPARE(column(5), u"55.56%|55.56%|Moderate: 40-69 points"_s);
        QCOMPARE(m_window->steps(), 1);
        QCOMPARE(m_window->failures.size(), 1); // a scale takes no percentage
        QVERIFY(m_window->failures[0].contains(u"2 cells"_s));
        // Of one row: from the row above.
        m_window->at(1, 3);
        m_window->key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(column(3), u"Unknown|Unknown|Unknown"_s);
    }

    void yearsOfASeries()
    {
        m_window = GridWindow::ofSeries(*m_fixture, SeriesKind::BudgetTrend);
        const auto years = [&] { return column(0); };
        QCOMPARE(years(), u"2023|"_s);
        m_window->at(1, 0);
        m_window->pasteText(u"2021\t1,500,000\t900,000\t800000\n2019\t5\t4\t3\n"_s);
        QCOMPARE(years(), u"2019|2021|2023|"_s);
        QCOMPARE(m_window->shown(1, 1), u"1,500,000"_s);
        QCOMPARE(m_window->shown(0, 3), u"3"_s);
        QCOMPARE(m_window->steps(), 1);
        QCOMPARE(m_window->answered, 0);

        // Years find their own rows; what is no year, the report's own and a year that comes twice are said.
        QStringList said;
        m_window->answer([&](QDialog *dialog) {
            said = lines(dialog);
            dialog->accept();
        });
        m_window->at(0, 0);
        m_window->pasteText(u"2021\t7\n2020\t6\nsome\t5\n2023\t4\n2020\t3\n"_s);
        QCOMPARE(years(), u"2019|2020|2021|2023|"_s);
        QCOMPARE(column(1), u"5|6|7|2,121,606|"_s);
        QVERIFY2(said.filter(u"No room"_s).size() == 2 && said.filter(u"Cannot be edited"_s).size() == 1 &&
                     said.filter(u"twice"_s).size() == 1,
                 qPrintable(said.join(u'\n')));

        // Without the years: row by row.
        m_window->range(0, 1, 1, 1);
        m_window->answer([](QDialog *dialog) { dialog->accept(); });
        m_window->pasteText(u"11\n12\n"_s);
        QCOMPARE(column(1), u"11|12|7|2,121,606|"_s);
        m_window->range(0, 1, 2, 1);
        m_window->key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(column(1), u"11|11|11|2,121,606|"_s);
        m_window->range(0, 0, 1, 3);
        m_window->key(Qt::Key_Delete);
        QCOMPARE(years(), u"2021|2023|"_s);
        for (int steps = m_window->steps(); steps > 0; --steps)
            QVERIFY(m_fixture->project->undo());
        QCOMPARE(years(), u"2023|"_s);
        QVERIFY(m_window->grid->currentIndex().isValid());
    }

    // One step, durable: the plan, the edits and what is shown.
    void tenThousandCells()
    {
        QByteArray text = "Annual Results Report\n2023\nExampleland\n\nSection 2: Results\n\n"
                          "2.1. Outcomes and Achievements\n\n2. Outcome Area: Status Determination\n\n"
                          "Indicators\tPopulation Type\tStrategy Baseline\tTarget (2023)\tActual (2023)\n";
        QString pasted;
        for (int i = 0; i < 3334; ++i) {
            text += "2.2 Proportion of people who undergo an individual procedure\tGroup " + QByteArray::number(i) +
                    "\t\t\t\n";
            pasted += u"%1.5%\t%1%\t0.5%\n"_s.arg(i % 100);
        }
        GridFixture many(text);
        const auto window = GridWindow::ofTable(many, Table::Kind::Indicators);
        window->at(0, 3);
        QElapsedTimer timer;
        timer.start();
        window->pasteText(pasted);
        qInfo("10,002 cells pasted in %lld ms", timer.restart());
        QCOMPARE(window->steps(), 1);
        QCOMPARE(window->shown(3333, 5), u"0.5%"_s);
        QCOMPARE(window->answered, 0);
        QVERIFY(many.project->undo());
        qInfo("taken back in %lld ms", timer.elapsed());
        QCOMPARE(window->shown(3333, 5), QString());
    }

    void readOnlyTakesNothing()
    {
        const QString path = m_fixture->project->path();
        m_fixture->project.reset();
        auto opened = Project::open(path, Project::Mode::ReadOnly);
        QVERIFY(opened);
        m_fixture->project = std::move(*opened);
        open(Table::Kind::Indicators);
        m_window->range(0, 3, 1, 4);
        m_window->pasteText(u"5%"_s);
        m_window->key(Qt::Key_D, Qt::ControlModifier);
        m_window->key(Qt::Key_Delete);
        m_window->key(Qt::Key_Minus, Qt::ControlModifier);
        m_window->key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(column(3), u"Unknown|31.85%|Unknown"_s);
        m_window->key(Qt::Key_X, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"Unknown\t50.00%"_s));
    }
};

QTEST_MAIN(PasteTest)
#include "PasteTest.moc"
