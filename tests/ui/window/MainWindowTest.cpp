// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, driven with keys; dialogs answer through their seams.
#include "ui/window/MainWindow.h"
#include "ui/chart/ChartView.h"
#include "ui/find/FindBar.h"
#include "ui/grid/GridModel.h"
#include "ui/grid/GridView.h"
#include "ui/look/Look.h"
#include "ui/outline/OutlineModel.h"
#include "ui/outline/OutlineView.h"
#include "ui/page/NarrativeEditor.h"
#include "ui/page/PageView.h"
#include "ui/page/SectionPage.h"
#include "ui/settings/Settings.h"
#include "ui/settings/Translator.h"
#include "ui/start/StartPage.h"
#include "ui/window/Dialogs.h"
#include "ui/window/NoticeBar.h"

#include "app/project/Drafts.h"
#include "tests/ui/window/WindowFixture.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QtTest>

using namespace outturn;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheStartPage();
    void opensTheSample();
    void opensTheSharedReport();
    void showsASectionInReadingOrder();
    void editsACellWithKeys();
    void refusesWordsInAPercentCell();
    void undoesAndRedoesWithKeys();
    void keepsNarrativeAfterAPause();
    void keepsNarrativeWhenLeft();
    void savesUnderAName();
    void closingADraftAsks_data();
    void closingADraftAsks();
    void closingAnUntouchedDraftLeavesNothing();
    void refusesWhatIsNoReport_data();
    void refusesWhatIsNoReport();
    void opensToReadOnly_data();
    void opensToReadOnly();
    void cancelsOpening();
    void takesDroppedFiles();
    void findsCellsAndParagraphs();
    void goesToProblems();
    void walksThroughWhatReadingWasUnsureOf();
    void goesToHistory();
    void clicksOnAChartSelectTheRow();
    void changesLanguageAndTheme();
    void showsSeveralReports();
    void exportsText();
    void givesThePageTheRoom();

private:
    GridView *grid(int number = 0) const { return window().page()->page()->findChildren<GridView *>().value(number); }
    NarrativeEditor *narrative(int number) const
    {
        return window().page()->page()->findChildren<NarrativeEditor *>().value(number);
    }
    MainWindow &window() const { return *m_fixture->window; }
    QString cell(const QString &row, Column column) const
    {
        return window().project()->reports().front().cell(RowId(row), column)->value().written();
    }
    void goTo(const QString &row, Column column);
    void type(const QString &text);
    void chord(const char *keys);
    QString notice() const { return window().findChild<NoticeBar *>()->text(); }
    QString status() const { return window().findChild<QLabel *>(u"kept"_s)->text(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {

const QString sample = u":/samples/mexico-2023.txt"_s;
const QString row = u"impact-1/1.2/stateless-persons"_s;

} // namespace

void MainWindowTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void MainWindowTest::cleanup()
{
    m_fixture.reset();
}

void MainWindowTest::goTo(const QString &id, Column column)
{
    QVERIFY(window().page()->showCell(window().project()->reports().front().id, RowId(id), column));
    QCoreApplication::processEvents();
}

// Into what has the focus, as a person does.
void MainWindowTest::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

void MainWindowTest::chord(const char *keys)
{
    const QKeyCombination key = QKeySequence(QLatin1StringView(keys))[0];
    QTest::keyClick(QApplication::focusWidget(), key.key(), key.keyboardModifiers());
    QCoreApplication::processEvents();
}

void MainWindowTest::showsTheStartPage()
{
    QVERIFY(window().findChild<StartPage *>()->isVisible());
    QCOMPARE(window().windowTitle(), u"Outturn"_s);
    QVERIFY(!window().findChild<QAction *>(u"save"_s)->isEnabled());
    QVERIFY(!window().findChild<QAction *>(u"undo"_s)->isEnabled());
    QVERIFY(window().findChild<QAction *>(u"open"_s)->isEnabled());
}

void MainWindowTest::opensTheSample()
{
    window().findChild<QAction *>(u"openSample"_s)->trigger();
    QVERIFY(m_fixture->waitUntilOpened());
    QVERIFY(!window().findChild<StartPage *>()->isVisible());
    QVERIFY(window().windowTitle().contains(u"mexico-2023.txt"_s));
    QVERIFY(!window().isWindowModified());
    QCOMPARE(window().project()->reports().front().areas.size(), size_t(13));

    const QAbstractItemModel &tree = *window().outline()->model();
    QStringList top;
    for (int i = 0; i < tree.rowCount(); ++i)
        top << tree.index(i, 0).data().toString();
    QVERIFY2(top.filter(u"Section 1"_s).size() == 1 && top.filter(u"Section 4"_s).size() == 1,
             qPrintable(top.join(u'\n')));
    QVERIFY(window().findChild<QLabel *>(u"counts"_s)->text().contains(u"37"_s));
    // The chosen row of the outline is what the page shows.
    QCOMPARE(window().outline()->currentIndex().data(OutlineModel::SectionIdRole).toString(),
             window().page()->sectionId());
    // The sample is no file that could be opened again, and every draft is the program's own.
    QCOMPARE(m_fixture->settings.recentFiles(), QStringList());
}

void MainWindowTest::opensTheSharedReport()
{
    const QString report = QStringLiteral(SHARED_REPORTS "/mexico-2023.txt");
    if (!QFile::exists(report))
        QSKIP("the shared reports are not there");
    QVERIFY(m_fixture->open(report));
    QCOMPARE(window().project()->reports().front().indicators.size(), size_t(37));
    QCOMPARE(window().project()->reports().front().finances.size(), size_t(19));
    QCOMPARE(m_fixture->settings.recentFiles().size(), 1);
    // Every section can be shown.
    for (const Section &section : window().project()->reports().front().sections)
        QVERIFY(window().page()->showSection(window().page()->reportId(), section.id));
}

void MainWindowTest::showsASectionInReadingOrder()
{
    QVERIFY(m_fixture->open(sample));
    SectionPage *page = window().page()->page();
    QCOMPARE(page->findChildren<GridView *>().size(), 1);
    QCOMPARE(page->findChildren<ChartView *>().size(), 2);
    QVERIFY(narrative(0)->toPlainText().size() > 20);
    QVERIFY(!page->findChild<QLabel *>(u"facts"_s)->text().isEmpty());
    QVERIFY(page->findChild<QLabel *>()->text().startsWith(u"1."_s));
    QVERIFY(narrative(0)->geometry().bottom() < grid()->geometry().top());
    QVERIFY(grid()->geometry().bottom() < page->findChildren<ChartView *>().first()->geometry().top());
    // The financial page: both tables with their charts, both series with theirs.
    QVERIFY(window().page()->showSection(window().page()->reportId(), u"3.1"_s));
    QCOMPARE(window().page()->page()->findChildren<GridView *>().size(), 4);
    QVERIFY(window().page()->page()->findChildren<ChartView *>().size() >= 5);
}

void MainWindowTest::editsACellWithKeys()
{
    QVERIFY(m_fixture->open(sample));
    goTo(row, Column::Actual);
    const auto figureValue = [&] {
        for (ChartView *chart : window().page()->page()->findChildren<ChartView *>()) {
            for (const FigureSeries &series : chart->figure().series) {
                for (const FigurePoint &point : series.points) {
                    if (point.row.text() == row && point.column == Column::Actual)
                        return point.written;
                }
            }
        }
        return QString();
    };
    QCOMPARE(figureValue(), cell(row, Column::Actual));
    type(u"72.5"_s);
    chord("Return");
    QCOMPARE(cell(row, Column::Actual), u"72.5%"_s);
    QTRY_COMPARE(figureValue(), u"72.5%"_s);
    const auto outline = window().outline()->currentIndex();
    QVERIFY(outline.data(OutlineModel::EditedRole).toBool());
    QVERIFY(window().isWindowModified());
    QVERIFY2(status().contains(u"kept"_s), qPrintable(status()));
    QCOMPARE(window().project()->historySize(), 1);
    QTRY_VERIFY(window().page()->page()->findChild<QLabel *>(u"facts"_s)->isVisible());
}

void MainWindowTest::refusesWordsInAPercentCell()
{
    QVERIFY(m_fixture->open(sample));
    goTo(row, Column::Actual);
    const QString before = cell(row, Column::Actual);
    type(u"abc"_s);
    chord("Return");
    QCOMPARE(cell(row, Column::Actual), before);
    QCOMPARE(window().project()->historySize(), 0);
    // The text waits in its cell: nothing may take the page away under it.
    QVERIFY(!window().page()->showSection(window().page()->reportId(), u"3.1"_s));
    chord("Escape");
    QVERIFY(window().page()->showSection(window().page()->reportId(), u"3.1"_s));
}

void MainWindowTest::undoesAndRedoesWithKeys()
{
    QVERIFY(m_fixture->open(sample));
    goTo(row, Column::Actual);
    const QString before = cell(row, Column::Actual);
    type(u"72.5"_s);
    chord("Return");
    // Undo shows where it was, from another page too.
    QVERIFY(window().page()->showSection(window().page()->reportId(), u"3.1"_s));
    window().outline()->setFocus();
    chord("Ctrl+Z");
    QCOMPARE(cell(row, Column::Actual), before);
    QVERIFY(window().page()->page()->shows(u"impact-area-1"_s) || window().page()->page()->findChild<GridView *>());
    QCOMPARE(grid()->currentIndex().data(GridModel::RowIdRole).toString(), row);
    QVERIFY(!window().isWindowModified());
    chord("Ctrl+Shift+Z");
    QCOMPARE(cell(row, Column::Actual), u"72.5%"_s);
    QVERIFY(window().isWindowModified());
    // What is being typed is kept first, and then taken back.
    type(u"80"_s);
    window().findChild<QAction *>(u"undo"_s)->trigger();
    QCOMPARE(cell(row, Column::Actual), u"72.5%"_s);
    QCOMPARE(window().project()->historySize(), 2);
}

void MainWindowTest::keepsNarrativeAfterAPause()
{
    QVERIFY(m_fixture->open(sample));
    NarrativeEditor *editor = narrative(0);
    const Report &report = window().project()->reports().front();
    const QString before = report.section(window().page()->sectionId())->statements.first().text;
    editor->setFocus();
    editor->moveCursor(QTextCursor::Start);
    type(u"Now: "_s);
    QCOMPARE(report.section(window().page()->sectionId())->statements.first().text, before);
    QTRY_COMPARE_WITH_TIMEOUT(report.section(window().page()->sectionId())->statements.first().text,
                              u"Now: "_s + before, 3000);
    QVERIFY(editor->hasFocus());
    QCOMPARE(editor->textCursor().position(), 5);
    chord("Ctrl+Z");
    QCOMPARE(report.section(window().page()->sectionId())->statements.first().text, before);
    QCOMPARE(narrative(0)->toPlainText().left(before.size()), before);
}

void MainWindowTest::keepsNarrativeWhenLeft()
{
    QVERIFY(m_fixture->open(sample));
    NarrativeEditor *editor = narrative(0);
    editor->setFocus();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClick(editor, Qt::Key_Return);
    type(u"A second thought."_s);
    window().outline()->setFocus();
    const Report &report = window().project()->reports().front();
    QCOMPARE(report.section(window().page()->sectionId())->statements.last().text, u"A second thought."_s);
    // Choosing another section hands over what was typed, too.
    narrative(0)->setFocus();
    narrative(0)->moveCursor(QTextCursor::End);
    type(u" More."_s);
    const QString section = window().page()->sectionId();
    QVERIFY(window().page()->showSection(window().page()->reportId(), u"3.1"_s));
    QCOMPARE(report.section(section)->statements.last().text, u"A second thought. More."_s);
}

void MainWindowTest::savesUnderAName()
{
    QVERIFY(m_fixture->open(sample));
    const QString draft = window().project()->path();
    QVERIFY(isDraft(draft));
    goTo(row, Column::Actual);
    type(u"72.5"_s);
    chord("Return");
    m_fixture->saveAnswer = m_fixture->path(u"mine"_s);
    chord("Ctrl+S");
    const QString path = m_fixture->path(u"mine.outturn"_s);
    QCOMPARE(window().project()->path(), path);
    QVERIFY(window().windowTitle().contains(u"mine.outturn"_s));
    QVERIFY(!window().isWindowModified());
    QVERIFY(!QFile::exists(draft));
    QVERIFY(m_fixture->suggested.endsWith(u"/mexico-2023.outturn"_s));
    QVERIFY2(QFileInfo(m_fixture->suggested).absoluteDir() != QDir(u"/"_s), qPrintable(m_fixture->suggested));
    QVERIFY(m_fixture->settings.recentFiles().contains(path));

    QVERIFY(window().page()->showSection(window().page()->reportId(), u"3.1"_s));
    m_fixture->newWindow();
    QVERIFY(m_fixture->questions.isEmpty()); // a project with a name closes without a word
    QVERIFY(m_fixture->open(path));
    QCOMPARE(window().page()->sectionId(), u"3.1"_s);
    QCOMPARE(cell(row, Column::Actual), u"72.5%"_s);
    QCOMPARE(window().project()->historySize(), 1);
    // Undo goes back past the restart.
    window().findChild<QAction *>(u"undo"_s)->trigger();
    QVERIFY(cell(row, Column::Actual) != u"72.5%"_s);
}

void MainWindowTest::closingADraftAsks_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<int>("draftsLeft");
    QTest::addColumn<bool>("saved");
    QTest::newRow("save") << QMessageBox::Save << true << 0 << true;
    QTest::newRow("discard") << QMessageBox::Discard << true << 0 << false;
    QTest::newRow("keep for later") << QMessageBox::Close << true << 1 << false;
    QTest::newRow("cancel") << QMessageBox::Cancel << false << 0 << false; // held by this window
}

void MainWindowTest::closingADraftAsks()
{
    QFETCH(QMessageBox::StandardButton, answer);
    QFETCH(bool, closes);
    QFETCH(int, draftsLeft);
    QFETCH(bool, saved);
    QVERIFY(m_fixture->open(sample));
    goTo(row, Column::Actual);
    type(u"72.5"_s);
    chord("Return");
    m_fixture->askAnswer = answer;
    m_fixture->saveAnswer = m_fixture->path(u"kept.outturn"_s);
    QCOMPARE(window().close(), closes);
    QCOMPARE(m_fixture->questions.size(), 1);
    // Asked once: a draft that somebody looks at is not among them, and the start page of another window looks.
    const QList<DraftInfo> left = drafts();
    QCOMPARE(left.size(), draftsLeft);
    QCOMPARE(QFile::exists(m_fixture->saveAnswer), saved);
    if (draftsLeft) {
        // The start page offers it, and it goes on where it was.
        QCOMPARE(left.first().edits, 1);
        m_fixture->newWindow();
        QVERIFY(m_fixture->open(left.first().path));
        QCOMPARE(cell(row, Column::Actual), u"72.5%"_s);
        QVERIFY(window().isWindowModified());
        m_fixture->askAnswer = QMessageBox::Discard;
    }
    if (!closes) {
        QVERIFY(window().isVisible() && window().project());
        m_fixture->askAnswer = QMessageBox::Discard;
    }
}

void MainWindowTest::closingAnUntouchedDraftLeavesNothing()
{
    QVERIFY(m_fixture->open(sample));
    QVERIFY(window().close());
    QVERIFY(m_fixture->questions.isEmpty());
    QCOMPARE(drafts().size(), 0);
}

void MainWindowTest::refusesWhatIsNoReport_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("a file that is not there") << u"DIR/missing.txt"_s << u"missing.txt"_s;
    QTest::newRow("a folder") << u"DIR"_s << u"folder"_s;
    QTest::newRow("an empty file") << u"DIR/empty.txt"_s << u"empty"_s;
    QTest::newRow("some other text") << u"DIR/other.txt"_s << u"Annual Results Report"_s;
    QTest::newRow("a picture") << u"DIR/picture.png"_s << u"picture.png"_s;
    QTest::newRow("a damaged project") << QStringLiteral(TEST_DATA "/projects/BrokenPage.outturn") << u"damaged"_s;
    QTest::newRow("a newer project") << QStringLiteral(TEST_DATA "/projects/NewerVersion.outturn") << u"newer"_s;
    QTest::newRow("another database") << QStringLiteral(TEST_DATA "/projects/OtherApplication.outturn")
                                      << u"OtherApplication.outturn"_s;
}

void MainWindowTest::refusesWhatIsNoReport()
{
    QFETCH(QString, file);
    QFETCH(QString, says);
    m_fixture->write(u"empty.txt"_s, {});
    m_fixture->write(u"other.txt"_s, "Dear diary,\n\ntoday it rained.\n");
    QImage picture(20, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_fixture->path(u"picture.png"_s)));
    QVERIFY(!m_fixture->open(file.replace(u"DIR"_s, m_fixture->path(QString()))));
    QVERIFY(window().findChild<NoticeBar *>()->isVisible());
    QVERIFY2(notice().contains(says), qPrintable(notice()));
    QVERIFY(window().findChild<StartPage *>()->isVisible());
    QVERIFY(drafts().isEmpty());
    QVERIFY(m_fixture->settings.recentFiles().isEmpty());
    // It stays usable.
    QVERIFY(m_fixture->open(sample));
    QVERIFY(!window().findChild<NoticeBar *>()->isVisible());
}

void MainWindowTest::opensToReadOnly_data()
{
    QTest::addColumn<bool>("locked");
    QTest::newRow("open in another window") << true;
    QTest::newRow("not writable") << false;
}

void MainWindowTest::opensToReadOnly()
{
    QFETCH(bool, locked);
    const QString path = m_fixture->project(1);
    std::unique_ptr<Project> other;
    if (locked) {
        auto opened = Project::open(path);
        QVERIFY(opened);
        other = *std::move(opened);
    } else {
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        if (QFile(path).open(QIODevice::ReadWrite))
            QSKIP("this user may write everything");
    }
    QVERIFY(m_fixture->open(path));
    QVERIFY(window().findChild<NoticeBar *>()->isVisible());
    QVERIFY2(notice().contains(u"read only"_s), qPrintable(notice()));
    QVERIFY(window().windowTitle().contains(u"read only"_s));
    QVERIFY(!window().findChild<QAction *>(u"save"_s)->isEnabled());
    goTo(row, Column::Actual);
    const QString before = cell(row, Column::Actual);
    type(u"1"_s);
    chord("Return");
    QCOMPARE(cell(row, Column::Actual), before);
    QVERIFY(narrative(0)->isReadOnly());
    // A copy can be worked on at once.
    m_fixture->saveAnswer = m_fixture->path(u"copy.outturn"_s);
    window().findChild<QAction *>(u"saveAs"_s)->trigger();
    QVERIFY(!narrative(0)->isReadOnly());
    QVERIFY(!window().windowTitle().contains(u"read only"_s));
    goTo(row, Column::Actual);
    type(u"1"_s);
    chord("Return");
    QCOMPARE(cell(row, Column::Actual), u"1%"_s);
}

void MainWindowTest::cancelsOpening()
{
    m_fixture->write(u"large.txt"_s, manyRows(40000));
    window().open(m_fixture->path(u"large.txt"_s));
    auto *cancel = window().findChild<QPushButton *>(u"cancelOpening"_s);
    QTRY_VERIFY(cancel->isVisible());
    QVERIFY(window().findChild<QProgressBar *>(u"openingProgress"_s)->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(!m_fixture->waitUntilOpened());
    QVERIFY(window().findChild<StartPage *>()->isVisible());
    QVERIFY(!window().findChild<NoticeBar *>()->isVisible());
    QVERIFY(drafts().isEmpty());
}

void MainWindowTest::takesDroppedFiles()
{
    const QString path = m_fixture->project(1);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window(), &drop);
    QVERIFY(m_fixture->waitUntilOpened());
    QCOMPARE(window().project()->path(), path);
    // Text that is dropped on the window is nothing for it; a file on the narrative is nothing for that.
    QMimeData words;
    words.setText(u"words"_s);
    QDragEnterEvent other({50, 50}, Qt::CopyAction, &words, Qt::LeftButton, {});
    other.ignore();
    QCoreApplication::sendEvent(&window(), &other);
    QVERIFY(!other.isAccepted());
    QDragEnterEvent onText({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    onText.ignore();
    QCoreApplication::sendEvent(narrative(0)->viewport(), &onText);
    QVERIFY(onText.isAccepted()); // by the window behind it
    QVERIFY(!narrative(0)->toPlainText().contains(u"sample.outturn"_s));
}

void MainWindowTest::findsCellsAndParagraphs()
{
    QVERIFY(m_fixture->open(sample));
    window().outline()->setFocus();
    chord("Ctrl+F");
    auto *find = window().findChild<FindBar *>();
    QVERIFY(find->isAncestorOf(QApplication::focusWidget()));
    const Report &report = window().project()->reports().front();
    type(report.cell(RowId(row), Column::Title)->value().written().left(60));
    QTRY_VERIFY(find->model()->rowCount() > 0);
    chord("Return");
    QTRY_COMPARE(window().page()->page()->findChildren<GridView *>().isEmpty(), false);
    QVERIFY(grid()->currentIndex().isValid());

    const Section *section = report.section(u"1.1"_s);
    QVERIFY(section && !section->paragraphs.isEmpty());
    // The words of a search may stand anywhere in a paragraph; the first of them is selected.
    const QString words = section->paragraphs.first().text.section(u' ', 1, 6);
    find->activate();
    type(words);
    QTRY_VERIFY(find->model()->rowCount() > 0);
    chord("Return");
    QTRY_COMPARE(window().page()->sectionId(), u"1.1"_s);
    QTRY_VERIFY(narrative(0)->textCursor().hasSelection());
    QVERIFY(words.contains(narrative(0)->textCursor().selectedText()));
}

void MainWindowTest::goesToProblems()
{
    QVERIFY(m_fixture->open(sample));
    const QString total = u"finance-outcome/oa2"_s;
    goTo(total, Column::Budget);
    type(u"1"_s);
    chord("Return");
    QVERIFY(window().page()->showSection(window().page()->reportId(), u"1.1"_s));
    auto *counts = window().findChild<QLabel *>(u"counts"_s);
    QTRY_VERIFY2(counts->text().contains(u"error"_s), qPrintable(counts->text()));
    QSet<QString> visited;
    for (int i = 0; i < 6; ++i) {
        window().outline()->setFocus();
        chord("F8");
        visited << window().page()->sectionId();
    }
    QVERIFY2(visited.contains(u"3.1"_s), qPrintable(QStringList(visited.values()).join(u' ')));
    QVERIFY(window().outline()->currentIndex().data(OutlineModel::SectionIdRole).toString() ==
            window().page()->sectionId());
}

void MainWindowTest::walksThroughWhatReadingWasUnsureOf()
{
    QByteArray text = manyRows(10);
    text.replace("2.1 Proportion of people of group 0 who are reached\tIDPs\tUnknown\t1.50%\t0.25%",
                 "2.1 Proportion of people of group 0 who are reached\tIDPs\tUnknown\t1.50%\tabout a third");
    text.replace("8.1 Proportion of people of group 0 who are reached\tIDPs\tUnknown\t1.50%\t0.25%",
                 "8.1 Proportion of people of group 0 who are reached\tIDPs\tUnknown");
    m_fixture->write(u"unsure.txt"_s, text);
    QVERIFY(m_fixture->open(m_fixture->path(u"unsure.txt"_s)));
    auto *position = window().findChild<QLabel *>(u"position"_s);
    auto *origin = window().findChild<QComboBox *>(u"origin"_s);
    origin->setCurrentIndex(1);
    // The cell is gone to, marked, and told of.
    window().outline()->setFocus();
    QSet<QString> cells;
    QString before;
    int count = 0;
    do {
        chord("F8");
        ++count;
        const GridView *shown = nullptr;
        for (const GridView *each : window().page()->page()->findChildren<GridView *>()) {
            if (each->hasFocus())
                shown = each;
        }
        if (shown && shown->currentIndex().data(GridModel::FindingSeverityRole).isValid())
            cells << shown->currentIndex().data(GridModel::RowIdRole).toString() + u' ' +
                         shown->currentIndex().data().toString();
        QVERIFY(position->text() != before);
        before = position->text();
    } while (!position->text().contains(u"all seen"_s) && count < 40);
    QVERIFY2(
        std::any_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.contains(u"about a third"_s); }),
        qPrintable(QStringList(cells.values()).join(u'\n')));
    QVERIFY(cells.size() >= 2);
    chord("F8");
    QVERIFY(position->text().startsWith(u"1 of"_s));
    chord("Shift+F8");
    QVERIFY(position->text().startsWith(u"%1 of %1"_s.arg(count)));
    // Where there is no room for the panels it is said below.
    window().resize(1000, 700);
    QTRY_VERIFY(!position->isVisible());
    chord("F8");
    QVERIFY2(window().statusBar()->currentMessage().startsWith(u"1 of"_s),
             qPrintable(window().statusBar()->currentMessage()));
}

void MainWindowTest::goesToHistory()
{
    QVERIFY(m_fixture->open(sample));
    goTo(row, Column::Actual);
    type(u"72.5"_s);
    chord("Return");
    QVERIFY(window().page()->showSection(window().page()->reportId(), u"3.1"_s));
    auto *history = window().findChild<QTableView *>(u"historyTable"_s);
    if (!history)
        history = window().findChild<QWidget *>(u"history"_s)->findChild<QTableView *>();
    QVERIFY(history);
    QCOMPARE(history->model()->rowCount(), 1);
    history->setCurrentIndex(history->model()->index(0, 0));
    QTest::keyClick(history, Qt::Key_Return);
    QCOMPARE(grid()->currentIndex().data(GridModel::RowIdRole).toString(), row);
}

void MainWindowTest::clicksOnAChartSelectTheRow()
{
    QVERIFY(m_fixture->open(sample));
    auto *chart = window().page()->page()->findChildren<ChartView *>().first();
    Q_EMIT chart->rowActivated(RowId(row), Column::Actual);
    QTRY_COMPARE(grid()->currentIndex().data(GridModel::RowIdRole).toString(), row);
    // An area's bar leads to another page.
    Q_EMIT chart->rowActivated(RowId(u"finance-outcome/oa2"_s), Column::Budget);
    QTRY_COMPARE(window().page()->sectionId(), u"3.1"_s);
}

void MainWindowTest::changesLanguageAndTheme()
{
    QVERIFY(m_fixture->open(sample));
    const QString file = window().findChild<QAction *>(u"settings"_s)->text();
    NarrativeEditor *editor = narrative(0);
    editor->setFocus();
    editor->moveCursor(QTextCursor::Start);
    type(u"Now: "_s);
    const auto languages = m_fixture->translator.languages();
    for (const Translator::Language &language : languages) {
        m_fixture->translator.use(language.code);
        QCoreApplication::processEvents();
        if (language.code != u"en"_s)
            QVERIFY2(window().findChild<QAction *>(u"settings"_s)->text() != file, qPrintable(language.code));
        QCOMPARE(window().layoutDirection(), QLocale(language.code).textDirection());
        QVERIFY(narrative(0)->toPlainText().startsWith(u"Now: "_s));
    }
    m_fixture->translator.use(u"en"_s);
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        Look::apply(*qApp, theme);
        QCoreApplication::processEvents();
        const QImage picture = window().grab().toImage();
        const QColor page = picture.pixelColor(window().page()->mapTo(&window(), QPoint(6, 6)));
        QCOMPARE(page, theme == Theme::Dark ? Look::dark().page : Look::light().page);
    }
}

void MainWindowTest::showsSeveralReports()
{
    QVERIFY(m_fixture->open(m_fixture->project(2)));
    const QAbstractItemModel &tree = *window().outline()->model();
    QCOMPARE(tree.rowCount(), 2);
    const QString second = window().project()->reports().back().id;
    QVERIFY(window().page()->showSection(second, u"3.1"_s));
    QCOMPARE(window().outline()->currentIndex().data(OutlineModel::ReportIdRole).toString(), second);
    // An edit of one report leaves the other alone.
    QVERIFY(window().page()->showCell(second, RowId(row), Column::Actual));
    type(u"1"_s);
    chord("Return");
    QCOMPARE(window().project()->report(second)->cell(RowId(row), Column::Actual)->value().written(), u"1%"_s);
    QVERIFY(cell(row, Column::Actual) != u"1%"_s);
    window().findChild<QAction *>(u"undo"_s)->trigger();
    QCOMPARE(window().page()->reportId(), second);
}

void MainWindowTest::exportsText()
{
    QVERIFY(m_fixture->open(sample));
    m_fixture->saveAnswer = m_fixture->path(u"out.txt"_s);
    window().findChild<QAction *>(u"exportText"_s)->trigger();
    QFile out(m_fixture->saveAnswer);
    QVERIFY(out.open(QIODevice::ReadOnly));
    QFile source(sample);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), source.readAll());
    QVERIFY(notice().contains(u"out.txt"_s));
    m_fixture->saveAnswer = m_fixture->path(u"no/out.txt"_s);
    window().findChild<QAction *>(u"exportText"_s)->trigger();
    QVERIFY2(notice().contains(u"no/out.txt"_s), qPrintable(notice()));
}

void MainWindowTest::givesThePageTheRoom()
{
    QVERIFY(m_fixture->open(sample));
    auto *dock = window().findChild<QWidget *>(u"panels"_s);
    window().resize(900, 600);
    QCoreApplication::processEvents();
    QVERIFY(!dock->isVisible());
    QVERIFY(window().page()->width() > 500);
    window().outline()->setFocus();
    chord("Ctrl+3");
    QVERIFY(dock->isVisible());
    chord("Ctrl+3");
    QVERIFY(!dock->isVisible());
    window().resize(1440, 900);
    QCoreApplication::processEvents();
    QVERIFY(dock->isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"
