// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Checks.h"
#include "tests/ui/outline/SampleProject.h"
#include "ui/chart/ChartView.h"
#include "ui/grid/GridView.h"
#include "ui/look/Look.h"
#include "ui/page/ChartChooser.h"
#include "ui/page/Facts.h"
#include "ui/page/NarrativeEditor.h"
#include "ui/page/PageView.h"
#include "ui/page/SectionPage.h"

#include <QLabel>
#include <QLayout>
#include <QScrollBar>
#include <QtTest>

using namespace outturn;
using namespace outturn::testing;
using namespace Qt::StringLiterals;

class PageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsInOrder_data();
    void readsInOrder();
    void factsOfSections_data();
    void factsOfSections();
    void contentsLeadOn();
    void editsOnePartOnly();
    void marksWhatWasEdited();
    void keepsTypingWhenAnotherChangeComesIn();
    void followsUndo();
    void chartsFollowCells();
    void anIndicatorIsShownByItself();
    void aFigureThatEndsIsHidden();
    void goesToPlaces();
    void staysWhereTextIsRefused();
    void narrowPagesScroll();
    void mirrors();
    void letsGoOfItsProject();

private:
    QString shown() const;
    QString idOf(const QString &title) const;
    void open(int reports = 1);
    const Report &report() const { return m_sample->report(); }
    NarrativeEditor *run(int number) const { return m_view->page()->findChildren<NarrativeEditor *>().value(number); }

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<PageView> m_view;
};

void PageTest::init()
{
    Look::apply(*qApp, Theme::Light);
    open();
}

void PageTest::cleanup()
{
    m_view.reset();
    m_sample.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void PageTest::open(int reports)
{
    m_view.reset();
    m_sample = std::make_unique<SampleProject>(reports);
    m_view = std::make_unique<PageView>();
    m_view->resize(900, 700);
    m_view->setProject(m_sample->project.get());
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

QString PageTest::idOf(const QString &title) const
{
    for (const Section &section : report().sections) {
        if (section.title.contains(title))
            return section.id;
    }
    return {};
}

// What stands on the page from top to bottom, a letter each: Title, facts, statements, narrative, grid, chart.
QString PageTest::shown() const
{
    QCoreApplication::processEvents();
    QMap<int, QString> parts;
    for (QObject *child : m_view->page()->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (!widget || !widget->isVisible())
            continue;
        const int y = widget->y();
        if (qobject_cast<GridView *>(widget))
            parts[y] += u'g';
        else if (qobject_cast<ChartView *>(widget))
            parts[y] += u'c';
        else if (auto *editor = qobject_cast<NarrativeEditor *>(widget))
            parts[y] += editor->accessibleName().startsWith(u"Statement"_s) ? u's' : u'n';
        else if (widget->objectName() == u"facts"_s)
            parts[y] += u'f';
        else if (auto *label = qobject_cast<QLabel *>(widget))
            parts[y] += label->textFormat() == Qt::RichText                    ? u'l'
                        : label->foregroundRole() == QPalette::PlaceholderText ? u'.'
                                                                               : u't';
    }
    return QStringList(parts.values()).join(QString());
}

void PageTest::readsInOrder_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    QTest::newRow("narrative only") << u"Changes to the Operational"_s << u"tfn"_s;
    QTest::newRow("area: statements, grid, charts, narrative") << u"Attaining Favorable"_s << u"tfsgcn"_s;
    QTest::newRow("area without a table, with its heading") << u"Safety and Access"_s << u"tfsctn"_s;
    QTest::newRow("area with a table and its heading") << u"Well-Being"_s << u"tfsgcctn"_s;
    QTest::newRow("a series beside its chart") << u"Financial Data"_s << u"tfngcccctgc"_s;
}

void PageTest::readsInOrder()
{
    QFETCH(QString, title);
    QFETCH(QString, expected);
    QVERIFY(m_view->showSection(report().id, idOf(title)));
    QCOMPARE(shown(), expected);
    picture(*m_view->page(), title);
}

void PageTest::factsOfSections_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("narrative") << u"Changes to the Operational"_s << QStringList{u"2 paragraph"_s};
    QTest::newRow("impact area") << u"Attaining Favorable"_s << QStringList{u"Impact area"_s, u"3 indicator"_s};
    QTest::newRow("an area with a budget")
        << u"Well-Being"_s << QStringList{u"Outcome area"_s, u"2 indicator"_s, u"budget 31.1 M USD"_s};
    QTest::newRow("an area without rows") << u"Safety and Access"_s << QStringList{u"0 indicator"_s, u"550,000"_s};
    QTest::newRow("finances") << u"Financial Data"_s << QStringList{u"4 finance"_s};
}

void PageTest::factsOfSections()
{
    QFETCH(QString, title);
    QFETCH(QStringList, says);
    const Section *section = report().section(idOf(title));
    QVERIFY(section);
    QLocale::setDefault(QLocale::c());
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QLocale::setDefault(english);
    const QString facts = Facts::of(report(), static_cast<int>(section - report().sections.data()), {});
    for (const QString &words : says)
        QVERIFY2(facts.contains(words), qPrintable(facts));
}

void PageTest::contentsLeadOn()
{
    QVERIFY(m_view->showSection(report().id, idOf(u"Outcomes and Achievements"_s)));
    const auto links = m_view->page()->findChildren<QAbstractButton *>(u"contentsLink"_s);
    QCOMPARE(links.size(), 2);
    QVERIFY(links[1]->text().contains(u"Well-Being"_s));
    QSignalSpy spy(m_view.get(), &PageView::sectionShown);
    QTest::keyClick(links[1], Qt::Key_Return);
    QVERIFY(spy.wait(1000));
    QCOMPARE(m_view->sectionId(), idOf(u"Well-Being"_s));
}

void PageTest::editsOnePartOnly()
{
    const QString id = idOf(u"Attaining Favorable"_s);
    QVERIFY(m_view->showSection(report().id, id));
    NarrativeEditor *behind = run(1);
    behind->setFocus();
    behind->moveCursor(QTextCursor::End);
    QTest::keyClick(behind, Qt::Key_Return);
    QTest::keyClicks(behind, u"One more."_s);
    QVERIFY(m_view->finishEditing());
    const Section *section = report().section(id);
    QCOMPARE(section->paragraphs.size(), 2);
    QCOMPARE(section->paragraphs.last().text, u"One more."_s);
    QCOMPARE(section->statements.size(), 1);
    QVERIFY(!section->statements.first().edited);
    // Emptied, it can be filled again on the same page.
    behind->selectAll();
    QTest::keyClick(behind, Qt::Key_Delete);
    QVERIFY(m_view->finishEditing());
    QCOMPARE(report().section(id)->paragraphs.size(), 0);
    QTest::keyClicks(behind, u"Anew."_s);
    QVERIFY(m_view->finishEditing());
    QCOMPARE(report().section(id)->paragraphs.first().text, u"Anew."_s);
}

void PageTest::marksWhatWasEdited()
{
    const QString id = idOf(u"Changes to the Operational"_s);
    QVERIFY(m_view->showSection(report().id, id));
    const auto marked = [&] {
        QCoreApplication::processEvents();
        const QImage picture = run(0)->grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixelColor(1, y) == Look::light().edited)
                return true;
        }
        return false;
    };
    QVERIFY(!marked());
    run(0)->insertPlainText(u"Now "_s);
    QVERIFY(m_view->finishEditing());
    QVERIFY(marked());
    QVERIFY(m_sample->project->undo());
    QVERIFY(!marked());
}

void PageTest::keepsTypingWhenAnotherChangeComesIn()
{
    const QString id = idOf(u"Attaining Favorable"_s);
    QVERIFY(m_view->showSection(report().id, id));
    run(0)->setFocus();
    run(0)->moveCursor(QTextCursor::Start);
    QTest::keyClicks(run(0), u"Half a "_s);
    // Changes of a cell and of the same section's other paragraphs.
    m_sample->set("impact-1/1.2/stateless-persons", Column::Actual, "50");
    const auto other = setPartIntent(report(), id, 1, {u"From elsewhere."_s});
    QVERIFY(other);
    QVERIFY(m_sample->project->commit(report().id, *other));
    QCOMPARE(run(1)->toPlainText(), u"From elsewhere."_s);
    QVERIFY(run(0)->toPlainText().startsWith(u"Half a "_s));
    QTest::keyClicks(run(0), u"sentence. "_s);
    QVERIFY(m_view->finishEditing());
    QVERIFY(report().section(id)->statements.first().text.startsWith(u"Half a sentence. People"_s));
    QCOMPARE(report().section(id)->paragraphs.first().text, u"From elsewhere."_s);
}

void PageTest::followsUndo()
{
    const QString id = idOf(u"Changes to the Operational"_s);
    QVERIFY(m_view->showSection(report().id, id));
    const QString before = run(0)->toPlainText();
    run(0)->setPlainText(u"Only this."_s);
    QVERIFY(m_view->finishEditing());
    QCOMPARE(report().section(id)->paragraphs.size(), 1);
    QVERIFY(m_sample->project->undo());
    QCOMPARE(run(0)->toPlainText(), before);
    QVERIFY(m_sample->project->redo());
    QCOMPARE(run(0)->toPlainText(), u"Only this."_s);
}

void PageTest::chartsFollowCells()
{
    QVERIFY(m_view->showSection(report().id, idOf(u"Financial Data"_s)));
    m_sample->set("finance-outcome/oa8", Column::Budget, "40000000");
    const auto found = [this] {
        int points = 0;
        for (ChartView *chart : m_view->page()->findChildren<ChartView *>()) {
            for (const FigureSeries &series : chart->figure().series) {
                for (const FigurePoint &point : series.points)
                    points += point.written == u"40,000,000"_s ? 1 : 0;
            }
        }
        return points;
    };
    QTRY_VERIFY(found() > 0);
}

void PageTest::anIndicatorIsShownByItself()
{
    QVERIFY(m_view->showSection(report().id, idOf(u"Attaining Favorable"_s)));
    auto *chooser = m_view->page()->findChild<ChartChooser *>();
    QVERIFY(chooser);
    QCOMPARE(chooser->count(), 2); // all of them, and 1.2 with its two population types
    auto *chart = m_view->page()->findChild<ChartView *>(u"chart-indicators-impact-1"_s);
    QVERIFY(chart);
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Down);
    QCOMPARE(chart->figure().name, u"indicator-impact-1.2-by-population-type"_s);
    QCOMPARE(chart->figure().rowCount(), 2);

    // It follows its cells like every other.
    const RowId row = chart->figure().series.first().points.first().row;
    const Value before = report().cell(row, Column::Actual)->value();
    QVERIFY(
        m_sample->project->commit(report().id, SetCell{row, Column::Actual, before, Value::fromWritten(u"12.34%"_s)}));
    const auto shownActual = [&] { return chart->figure().series.last().points.first().written; };
    QTRY_COMPARE(shownActual(), u"12.34%"_s);
    QCOMPARE(chart->figure().name, u"indicator-impact-1.2-by-population-type"_s);

    QTest::keyClick(chooser, Qt::Key_Up);
    QCOMPARE(chart->figure().name, u"indicators-impact-1"_s);
    QCOMPARE(chart->figure().rowCount(), 3);
}

void PageTest::aFigureThatEndsIsHidden()
{
    // One row comes to count people, and is then a percentage again.
    RowId row;
    for (const IndicatorRow &one : report().indicators)
        row = one.code.value().written() == u"8.2"_s ? one.id : row;
    std::vector<ReportEdit> edits;
    for (const Column column : {Column::Target, Column::Actual})
        edits.push_back({report().id, SetCell{row, column, report().cell(row, column)->value(),
                                              Value::fromWritten(u"1,234"_s, Unit::People)}});
    QVERIFY(m_sample->project->commit(edits));
    QVERIFY(m_view->showSection(report().id, idOf(u"Well-Being"_s)));
    auto *people = m_view->page()->findChild<ChartView *>(u"chart-indicators-outcome-8-people"_s);
    QVERIFY(people && people->isVisible());
    QVERIFY(m_sample->project->undo());
    QTRY_VERIFY(!people->isVisible());
    QVERIFY(m_sample->project->redo());
    QTRY_VERIFY(people->isVisible());
}

void PageTest::goesToPlaces()
{
    m_view->resize(900, 300);
    const RowId row(u"impact-1/1.2/stateless-persons"_s);
    QVERIFY(m_view->showCell(report().id, row, Column::Actual));
    QTest::qWait(100);
    auto *grid = m_view->page()->findChild<GridView *>();
    QVERIFY(grid->hasFocus());
    const QRect cell = grid->visualRect(grid->currentIndex());
    const QRect seen(grid->viewport()->mapTo(m_view->viewport(), cell.topLeft()), cell.size());
    QVERIFY(m_view->viewport()->rect().intersects(seen));
    // A heading shown as part of its area's page.
    QVERIFY(m_view->showSection(report().id, idOf(u"Well-Being"_s) + u"/progress-against-the-desired-outcome"_s));
    QTest::qWait(100);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    QVERIFY(m_view->page()->sectionId() == idOf(u"Well-Being"_s));
    // Words in a paragraph.
    QVERIFY(m_view->showParagraph(report().id, idOf(u"Resources Overview"_s), ParagraphRole::Narrative, 0, 0, 5));
    QTRY_COMPARE(run(0)->textCursor().selectedText(), u"Money"_s);
    // What is not there leaves the page alone.
    QVERIFY(!m_view->showSection(report().id, u"nowhere"_s));
    QVERIFY(!m_view->showSection(u"nobody"_s, u"1.1"_s));
    QVERIFY(!m_view->showCell(report().id, RowId(u"impact-9/9.9/nobody"_s), Column::Actual));
    QCOMPARE(m_view->sectionId(), idOf(u"Resources Overview"_s));
}

void PageTest::staysWhereTextIsRefused()
{
    QVERIFY(m_view->showCell(report().id, RowId(u"impact-1/1.2/stateless-persons"_s), Column::Actual));
    for (const char key : {'a', 'b', 'c'})
        QTest::keyClick(QApplication::focusWidget(), key);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const QString before = m_view->sectionId();
    QVERIFY(!m_view->showSection(report().id, idOf(u"Financial Data"_s)));
    QVERIFY(!m_view->finishEditing());
    QCOMPARE(m_view->sectionId(), before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_view->showSection(report().id, idOf(u"Financial Data"_s)));
}

void PageTest::narrowPagesScroll()
{
    QVERIFY(m_view->showSection(report().id, idOf(u"Financial Data"_s)));
    m_view->resize(240, 400);
    QCoreApplication::processEvents();
    QVERIFY(m_view->page()->width() > m_view->viewport()->width());
    QVERIFY(m_view->horizontalScrollBar()->isVisible());
    m_view->resize(1100, 400);
    QTRY_VERIFY(!m_view->horizontalScrollBar()->isVisible());
    QVERIFY(m_view->showSection(report().id, idOf(u"Changes to the Operational"_s)));
    QCoreApplication::processEvents();
    QVERIFY(run(0)->width() <= NarrativeEditor::widest());
}

void PageTest::mirrors()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_view->showSection(report().id, idOf(u"Changes to the Operational"_s)));
    QCoreApplication::processEvents();
    SectionPage *page = m_view->page();
    QCOMPARE(page->layoutDirection(), Qt::RightToLeft);
    // A short block of text begins at the right edge of the page.
    const int right = page->width() - page->layout()->contentsMargins().right();
    QVERIFY2(std::abs(run(0)->geometry().right() + 1 - right) <= 1, qPrintable(QString::number(run(0)->x())));
}

void PageTest::letsGoOfItsProject()
{
    QVERIFY(m_view->showSection(report().id, idOf(u"Financial Data"_s)));
    m_view->setProject(nullptr);
    QVERIFY(!m_view->page());
    QVERIFY(!m_view->showSection(report().id, idOf(u"Financial Data"_s)));
    m_sample->set("finance-outcome/oa8", Column::Budget, "40000000");
    m_view->setProject(m_sample->project.get());
    QVERIFY(m_view->showSection(report().id, idOf(u"Financial Data"_s)));
}

QTEST_MAIN(PageTest)
#include "PageTest.moc"
