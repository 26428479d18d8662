// SPDX-License-Identifier: GPL-3.0-or-later
// Title and notes of a figure: the dialog, and the way from a chart through it into the project and the history.
#include "ui/chart/FigureTextDialog.h"
#include "app/edit/RemarkInput.h"
#include "app/figure/FigureNamed.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/chart/ChartView.h"
#include "ui/history/HistoryWords.h"
#include "ui/page/PageView.h"
#include "ui/page/SectionPage.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

const QString sample = u":/samples/mexico-2023.txt"_s;
const QString budget = u"budget-by-outcome-area"_s;

} // namespace

class FigureTextDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open(sample));
    }
    void cleanup() { m_fixture.reset(); }

    void onlyWhatWasChangedIsAnEdit()
    {
        Report report = this->report();
        const auto figure = figureNamed(report, budget);
        QVERIFY(figure && figure->rowCount() > 2);
        const QString second = figure->series[0].points[1].row.text();
        report.remarks = {{figureRow(budget), second, u"Late."_s}};
        FigureTextDialog dialog(report, *figure);
        auto *title = dialog.findChild<QLineEdit *>(u"figureTitle"_s);
        QCOMPARE(title->placeholderText(), figure->title.translated());
        QCOMPARE(table(dialog)->rowCount(), figure->rowCount());
        QCOMPARE(table(dialog)->item(1, 1)->text(), u"Late."_s);
        QVERIFY(table(dialog)
                    ->item(1, 1)
                    ->data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(figure->series[0].points[1].label));
        QVERIFY(dialog.edits().empty());
        title->setText(u"  Where the money is "_s);
        note(dialog)->setPlainText(u"One line.\nAnother.\n"_s);
        table(dialog)->item(1, 1)->setText(QString());
        table(dialog)->item(0, 1)->setText(u"Early."_s);
        QVERIFY(table(dialog)->item(0, 1)->data(Qt::AccessibleTextRole).toString().endsWith(u"Early."_s));
        const std::vector<Edit> wanted{
            SetRemark{figureRow(budget), u"title"_s, {}, u"Where the money is"_s},
            SetRemark{figureRow(budget), u"note"_s, {}, u"One line.\nAnother."_s},
            SetRemark{figureRow(budget), figure->series[0].points[0].row.text(), {}, u"Early."_s},
            SetRemark{figureRow(budget), second, u"Late."_s, {}}};
        QVERIFY(dialog.edits() == wanted);
    }

    void refusesWhereItIsTyped()
    {
        FigureTextDialog dialog(report(), *figureNamed(report(), budget));
        dialog.show();
        auto *title = dialog.findChild<QLineEdit *>(u"figureTitle"_s);
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        const auto refused = [&](const char *name) { return dialog.findChild<QLabel *>(QLatin1String(name)); };
        QVERIFY(ok->isEnabled() && !refused("figureTitleRefused")->isVisible());
        title->setText(QString(201, u'a'));
        QVERIFY(!ok->isEnabled());
        QVERIFY(refused("figureTitleRefused")->isVisible());
        QVERIFY(refused("figureTitleRefused")->text().contains(u"200"_s));
        QCOMPARE(title->accessibleDescription(), refused("figureTitleRefused")->text());
        QVERIFY(title->property("refused").toBool());
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        title->setText(u"a"_s);
        QVERIFY(ok->isEnabled() && !title->property("refused").toBool());
        note(dialog)->setPlainText(QString(1001, u'a'));
        QVERIFY(!ok->isEnabled() && refused("figureNoteRefused")->isVisible());
        note(dialog)->setPlainText(QString());
        table(dialog)->item(2, 1)->setText(u"a\tb"_s);
        QVERIFY(!ok->isEnabled());
        QVERIFY(refused("figureRowsRefused")->text().contains(table(dialog)->item(2, 0)->text()));
    }

    void manyRowsAreCheckedOneByOne()
    {
        constexpr int rows = 20000;
        Figure figure = *figureNamed(report(), budget);
        const FigurePoint like = figure.series[0].points[0];
        figure.series = {{u"Many"_s, QList<FigurePoint>(rows, like), {}}};
        for (int i = 0; i < rows; ++i) {
            figure.series[0].points[i].row = RowId(u"row/%1"_s.arg(i));
            figure.series[0].points[i].label = u"Row %1."_s.arg(i);
        }
        Report report = this->report();
        report.remarks = {{figureRow(budget), u"row/7"_s, u"Seven."_s},
                          {figureRow(u"another"_s), u"row/8"_s, u"Not here."_s}};
        FigureTextDialog dialog(report, figure);
        dialog.show();
        QCOMPARE(table(dialog)->rowCount(), rows);
        QCOMPARE(table(dialog)->item(7, 1)->text(), u"Seven."_s);
        QCOMPARE(table(dialog)->item(8, 1)->text(), QString());
        auto *title = dialog.findChild<QLineEdit *>(u"figureTitle"_s);
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        const auto *refused = dialog.findChild<QLabel *>(u"figureRowsRefused"_s);
        QTest::keyClicks(title, u"One key after the other, each of which is checked"_s);
        QVERIFY(ok->isEnabled());
        const QString tooLong(201, u'a');
        table(dialog)->item(rows - 1, 1)->setText(tooLong);
        table(dialog)->item(5, 1)->setText(tooLong);
        QVERIFY(!ok->isEnabled() && refused->text().contains(u"Row 5."_s));
        // Another field is right, the rows are as wrong as before.
        QTest::keyClicks(title, u"!"_s);
        QVERIFY(!ok->isEnabled() && refused->isVisible());
        table(dialog)->item(5, 1)->setText(u"Five."_s);
        QVERIFY(!ok->isEnabled() && refused->text().contains(u"Row 19999."_s));
        table(dialog)->item(rows - 1, 1)->setText(u"Last."_s);
        QVERIFY(ok->isEnabled() && !refused->isVisible());
        const std::vector<Edit> wanted{
            SetRemark{figureRow(budget), u"title"_s, {}, u"One key after the other, each of which is checked!"_s},
            SetRemark{figureRow(budget), u"row/5"_s, {}, u"Five."_s},
            SetRemark{figureRow(budget), u"row/19999"_s, {}, u"Last."_s}};
        QVERIFY(dialog.edits() == wanted);
    }

    void keysAlone()
    {
        FigureTextDialog dialog(report(), *figureNamed(report(), budget));
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *title = dialog.findChild<QLineEdit *>(u"figureTitle"_s);
        QTRY_VERIFY(title->hasFocus());
        QTest::keyClicks(title, u"Money"_s);
        QTest::keyClick(title, Qt::Key_Tab);
        QVERIFY(note(dialog)->hasFocus());
        QTest::keyClick(note(dialog), Qt::Key_Tab);
        QVERIFY(table(dialog)->hasFocus());
        QTest::keyClick(table(dialog), Qt::Key_Down);
        QTest::keyClick(table(dialog), Qt::Key_L);
        QTest::keyClicks(QApplication::focusWidget(), u"ate"_s);
        QVERIFY(QApplication::focusWidget() != table(dialog));
        // With the cell still open.
        dialog.accept();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.edits().size(), size_t(2));
        QCOMPARE(summary(dialog.edits()[0]).after, u"Money"_s);
        QCOMPARE(summary(dialog.edits()[1]).after, u"late"_s);
    }

    void aFigureWithoutRowsHasNoTable()
    {
        Figure figure = *figureNamed(report(), budget);
        figure.series.clear();
        FigureTextDialog dialog(report(), figure);
        dialog.show();
        QVERIFY(!table(dialog)->isVisible());
    }

    void fromTheChartIntoTheProjectAsOneStep()
    {
        const auto figure = figureNamed(report(), budget);
        const QString row = figure->series[0].points[0].row.text();
        Dialogs::instance().figureTexts = [&](QWidget *, const Report &keeper, const Figure &asked) {
            m_asked << keeper.id + u' ' + asked.name;
            return std::optional(std::vector<Edit>{SetRemark{figureRow(budget), u"title"_s, {}, u"Money"_s},
                                                   SetRemark{figureRow(budget), row, {}, u"Late."_s}});
        };
        Project &project = *window().project();
        QVERIFY(window().page()->showSection(report().id, figure->section));
        auto *chart = window().page()->page()->findChild<ChartView *>(u"chart-"_s + budget);
        QVERIFY(chart);
        Q_EMIT chart->textRequested(budget);
        QCOMPARE(m_asked, QStringList{report().id + u' ' + budget});
        QCOMPARE(project.undoable(), 1);
        QCOMPARE(project.historySize(), 2);
        QTRY_COMPARE(chart->figure().ownTitle, u"Money"_s);
        QCOMPARE(chart->figure().rowNotes.size(), 1);
        const auto entries = project.history();
        QVERIFY(entries.has_value());
        QCOMPARE(HistoryWords::where(project, report().id, entries->at(0).edit),
                 u"Title of the figure “%1”"_s.arg(figure->title.translated()));
        const QString where = HistoryWords::where(project, report().id, entries->at(1).edit);
        QVERIFY2(where.startsWith(u"Note on "_s) && where.contains(figure->title.translated()), qPrintable(where));
        QVERIFY(HistoryWords::what(entries->at(0).edit).contains(u"Money"_s));
        // A person sees what is undone: the page of the figure.
        QVERIFY(window().page()->showSection(report().id, report().sections.front().id));
        window().findChild<QAction *>(u"undo"_s)->trigger();
        QCOMPARE(project.historyEntry(1)->state, HistoryEntry::State::Undone);
        QCOMPARE(window().page()->sectionId(), figure->section);
        QTRY_COMPARE(window().page()->page()->findChild<ChartView *>(u"chart-"_s + budget)->figure().ownTitle,
                     QString());
    }

private:
    MainWindow &window() { return *m_fixture->window; }
    const Report &report() { return window().project()->reports().front(); }
    static QTableWidget *table(const QDialog &dialog) { return dialog.findChild<QTableWidget *>(u"figureRows"_s); }
    static QPlainTextEdit *note(const QDialog &dialog) { return dialog.findChild<QPlainTextEdit *>(u"figureNote"_s); }

    std::unique_ptr<WindowFixture> m_fixture;
    QStringList m_asked;
};

QTEST_MAIN(FigureTextDialogTest)
#include "FigureTextDialogTest.moc"
