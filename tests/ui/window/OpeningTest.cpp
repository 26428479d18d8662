// SPDX-License-Identifier: GPL-3.0-or-later
// Files of every kind, with passwords, of pictures, many at once: as a person brings them to the real window.
#include "app/project/Drafts.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/page/PageView.h"
#include "ui/start/StartPage.h"
#include "ui/window/AskForAccess.h"
#include "ui/window/ImportPanel.h"
#include "ui/window/NoticeBar.h"
#include "ui/window/PasswordDialog.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTextDocument>
#include <QToolButton>
#include <QtTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

/// A small report of its own for each year.
QByteArray report(int year)
{
    const QByteArray number = QByteArray::number(year);
    return "Annual Results Report\n\n" + number +
           "\n\nTestland\n\nSection 1: Context and Overview\n\n"
           "1.2. Progress Against the Desired Impact\n\n"
           "1. Impact Area: Attaining Favorable Protection Environments\n\nEveryone who asks is heard.\n\n"
           "Indicators\tPopulation Type\tStrategy Baseline\tActual (" +
           number +
           ")\n"
           "1.1 Proportion of people seeking international protection\tRefugees\tUnknown\t67.59%\n"
           "1.2 Proportion of people who are able to move freely\tIDPs\t31.85%\t12.50%\n";
}

/// The same as a PDF, with a password where there is one. False without qpdf.
bool writePdf(const QString &path, int year, const QString &password = {})
{
    const QString row = u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>"_s;
    QTextDocument document;
    document.setHtml(
        u"<h1>Annual Results Report</h1><p>%1</p><p>Testland</p><h2>Section 1: Context and Overview</h2>"
        "<h3>1.2. Progress Against the Desired Impact</h3>"
        "<h3>1. Impact Area: Attaining Favorable Protection Environments</h3><p>Everyone who asks is heard.</p>"
        "<table border='1' cellspacing='0' cellpadding='4'>"_s.arg(year) +
        row.arg(u"Indicators"_s, u"Population Type"_s, u"Strategy Baseline"_s, u"Actual (%1)"_s.arg(year)) +
        row.arg(u"1.1 Proportion of people seeking protection"_s, u"Refugees"_s, u"Unknown"_s, u"67.59%"_s) +
        u"</table>"_s);
    const QString plain = password.isEmpty() ? path : path + u".plain"_s;
    {
        QPdfWriter writer(plain);
        writer.setPageSize(QPageSize(QPageSize::A4));
        document.print(&writer);
    }
    return password.isEmpty() ||
           QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, password, u"owner"_s, u"256"_s, u"--"_s, plain, path}) == 0;
}

} // namespace

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup()
    {
        // Those that were opened beside the fixture's. Menus and dialogs go with their windows.
        QList<QPointer<MainWindow>> others;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *widget : windows) {
            if (auto *main = qobject_cast<MainWindow *>(widget); main && main != m_fixture->window)
                others << main;
        }
        m_fixture->askAnswer = QMessageBox::Discard;
        for (const QPointer<MainWindow> &other : others) {
            other->close();
            delete other;
        }
        m_fixture.reset();
    }

    void opensEachKind_data();
    void opensEachKind();
    void asksForThePassword();
    void endsWithoutThePassword();
    void thePasswordIsNotShown();
    void offersRecognition();
    void readsSeveralIntoOneProject();
    void opensAWindowEach();
    void opensNothingWhenCancelled();
    void readsAFolder();
    void readsSeveralByTheMenu();
    void triesOneAgainWithItsPassword();
    void saysThatNothingCouldBeRead();
    void copiesTheSummary();
    void leavesNothingWhenDiscarded();
    void keepsWhatWasReadWhenClosed();
    void cancelsReadingMany();
    void noticesFollowTheLanguage();
    void listsUnsavedWorkButNoEmptyDrafts();

private:
    MainWindow &window() const { return *m_fixture->window; }
    ImportPanel &panel() const { return *window().findChild<ImportPanel *>(); }
    QTableView &table() const { return *window().findChild<QTableView *>(u"importTable"_s); }
    QPushButton &button(const QString &name) const { return *window().findChild<QPushButton *>(name); }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    void drop(const QStringList &names)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &name : names)
            urls << QUrl::fromLocalFile(m_fixture->path(name));
        data.setUrls(urls);
        auto *page = window().findChild<StartPage *>();
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(page, &enter);
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(page, &event);
    }
    bool waitForSummary() const
    {
        return QTest::qWaitFor([&] { return table().isVisible(); }, 60000);
    }
    void writeReports()
    {
        m_fixture->write(u"b-2022.txt"_s, report(2022));
        m_fixture->write(u"a-2023.txt"_s, report(2023));
        m_fixture->write(u"broken.pdf"_s, "%PDF-1.7\nbroken\n");
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void OpeningTest::opensEachKind_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("PDF of a browser") << u"mexico-2023.pdf"_s;
    QTest::newRow("PDF of a word processor") << u"mexico-2023.writer.pdf"_s;
    QTest::newRow("DOCX") << u"mexico-2023.docx"_s;
    QTest::newRow("ODT") << u"mexico-2023.odt"_s;
    QTest::newRow("HTML") << u"mexico-2023.html"_s;
}

void OpeningTest::opensEachKind()
{
    QFETCH(QString, file);
    const QString path = QStringLiteral(SHARED_REPORTS "/") + file;
    if (!QFile::exists(path))
        QSKIP("the shared reports are not there");
    QVERIFY2(m_fixture->open(path), qPrintable(window().findChild<NoticeBar *>()->text()));
    QCOMPARE(window().project()->reports().front().indicators.size(), size_t(37));
    QVERIFY(isDraft(window().project()->path()));
    QVERIFY(window().windowTitle().startsWith(file));
    QCOMPARE(m_fixture->settings.recentFiles().size(), 1);
}

void OpeningTest::asksForThePassword()
{
    if (!writePdf(m_fixture->path(u"locked.pdf"_s), 2023, u"mellon é"_s))
        QSKIP("there is no qpdf to give a PDF a password");
    m_fixture->passwords = {u"wrong"_s, u"mellon é"_s};
    window().open(m_fixture->path(u"locked.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window().project(), 60000);
    QCOMPARE(m_fixture->askedPasswords, (QStringList{u"locked.pdf"_s, u"again locked.pdf"_s}));
    QCOMPARE(window().project()->reports().front().indicators.size(), size_t(1));
    QVERIFY(!window().findChild<NoticeBar *>()->isVisible());
}

void OpeningTest::endsWithoutThePassword()
{
    if (!writePdf(m_fixture->path(u"locked.pdf"_s), 2023, u"mellon"_s))
        QSKIP("there is no qpdf to give a PDF a password");
    m_fixture->passwords = {u"wrong"_s};
    QVERIFY(!m_fixture->open(m_fixture->path(u"locked.pdf"_s)));
    QCOMPARE(m_fixture->askedPasswords.size(), 2);
    QVERIFY(window().findChild<StartPage *>()->isVisible());
    QVERIFY(!window().findChild<NoticeBar *>()->isVisible());
    QVERIFY(m_fixture->settings.recentFiles().isEmpty());
}

void OpeningTest::thePasswordIsNotShown()
{
    PasswordDialog first(u"/a/locked.pdf"_s, false);
    first.show();
    auto *field = first.findChild<QLineEdit *>();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(field->accessibleName().contains(u"locked.pdf"_s));
    QVERIFY(!first.findChild<QLabel *>(u"wrongPassword"_s));
    QTest::keyClick(field, Qt::Key_Return); // nothing typed: nothing to try
    QVERIFY(first.isVisible());
    QTest::keyClicks(field, u"abc"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(first.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(first.password(), u"abc"_s);
    PasswordDialog again(u"/a/locked.pdf"_s, true);
    QVERIFY(again.findChild<QLabel *>(u"wrongPassword"_s));
    QVERIFY(!again.findChild<QLineEdit *>()->accessibleDescription().isEmpty());
}

void OpeningTest::offersRecognition()
{
    Error error{Error::Kind::File, u"/a/scan.pdf"_s, Message("it holds pictures"), Message("Do something"),
                Error::Need::Recognition};
    const QByteArray before = qgetenv("PATH");
    const auto restore = qScopeGuard([&] { qputenv("PATH", before); });
    qputenv("PATH", m_fixture->folder.path().toLocal8Bit());
    // Not installed: nothing to ask, and the message says what to install.
    QVERIFY(!askForAccess(&window(), error, error.where, {}).asked);
    QVERIFY(withNextStep(error).translated().contains(u"tesseract-ocr"_s));
    QVERIFY(m_fixture->questions.isEmpty());

    m_fixture->write(u"tesseract"_s, "#!/bin/sh\n");
    QVERIFY(QFile::setPermissions(m_fixture->path(u"tesseract"_s), QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(!withNextStep(error).translated().contains(u"tesseract-ocr"_s));
    m_fixture->askAnswer = QMessageBox::Yes;
    const AccessAnswer answer = askForAccess(&window(), error, error.where, {"secret", false});
    QVERIFY(answer.asked && answer.access && answer.access->recognise);
    QCOMPARE(answer.access->password, QByteArray("secret"));
    QVERIFY(m_fixture->questions.first().contains(u"scan.pdf"_s));
    m_fixture->askAnswer = QMessageBox::Cancel;
    const AccessAnswer no = askForAccess(&window(), error, error.where, {});
    QVERIFY(no.asked && !no.access);
    // Tried already: asking again would change nothing.
    QVERIFY(!askForAccess(&window(), error, error.where, {{}, true}).asked);
}

void OpeningTest::readsSeveralIntoOneProject()
{
    writeReports();
    m_fixture->askAnswer = QMessageBox::Yes;
    drop({u"b-2022.txt"_s, u"broken.pdf"_s, u"a-2023.txt"_s});
    QVERIFY(waitForSummary());
    QCOMPARE(m_fixture->questions.size(), 1);
    // What failed stands first, with its cause; the others in their order.
    QCOMPARE(table().model()->rowCount(), 3);
    QCOMPARE(cell(0, 0), u"broken.pdf"_s);
    QVERIFY2(cell(0, 4).size() > 20, qPrintable(cell(0, 4)));
    QVERIFY2(!cell(0, 4).contains(m_fixture->folder.path()), qPrintable(cell(0, 4)));
    QCOMPARE(cell(1, 0), u"b-2022.txt"_s);
    QCOMPARE(cell(1, 1), u"Annual Results Report · Testland · 2022"_s);
    QCOMPARE(cell(1, 2), u"2"_s);
    QCOMPARE(cell(2, 0), u"a-2023.txt"_s);
    QVERIFY(table().currentIndex().isValid());
    QVERIFY(window().findChild<QLabel *>(u"importTitle"_s)->text().contains(u'2'));
    QVERIFY(!window().project());

    // Enter goes on.
    QVERIFY(button(u"openImported"_s).hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window().project(), 60000);
    QCOMPARE(window().project()->reports().size(), size_t(2));
    QCOMPARE(window().project()->reports()[0].year, std::optional(2022));
    QVERIFY2(window().windowTitle().startsWith(u"2 report"_s), qPrintable(window().windowTitle()));
    QVERIFY(m_fixture->settings.recentFiles().isEmpty());
    // Reading many is work that closing does not throw away without a word.
    m_fixture->questions.clear();
    m_fixture->askAnswer = QMessageBox::Close;
    QVERIFY(window().close());
    QCOMPARE(m_fixture->questions.size(), 1);
    QCOMPARE(drafts().size(), 1);
    QCOMPARE(drafts().first().reports, 2);
}

void OpeningTest::opensAWindowEach()
{
    writeReports();
    m_fixture->askAnswer = QMessageBox::No;
    drop({u"b-2022.txt"_s, u"a-2023.txt"_s});
    const auto shown = [] {
        int count = 0;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *widget : windows) {
            const auto *main = qobject_cast<MainWindow *>(widget);
            count += main && main->isVisible() && main->project();
        }
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(shown(), 2, 60000);
    QCOMPARE(window().project()->reports().front().year, std::optional(2022));
}

void OpeningTest::opensNothingWhenCancelled()
{
    writeReports();
    m_fixture->askAnswer = QMessageBox::Cancel;
    drop({u"b-2022.txt"_s, u"a-2023.txt"_s});
    QCOMPARE(m_fixture->questions.size(), 1);
    QVERIFY(!window().isOpening() && !panel().isActive());
    QVERIFY(window().findChild<StartPage *>()->isVisible());
}

void OpeningTest::readsAFolder()
{
    QVERIFY(QDir(m_fixture->folder.path()).mkpath(u"reports/older"_s));
    m_fixture->write(u"reports/now.txt"_s, report(2023));
    m_fixture->write(u"reports/older/then.txt"_s, report(2021));
    m_fixture->write(u"reports/picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12));
    drop({u"reports"_s});
    QVERIFY(m_fixture->questions.isEmpty()); // a folder is meant as one
    QVERIFY(waitForSummary());
    QCOMPARE(table().model()->rowCount(), 3);
    QVERIFY2(cell(2, 0) == u"picture.png"_s && cell(2, 4).startsWith(u"Passed over"_s), qPrintable(cell(2, 4)));
    button(u"openImported"_s).click();
    QTRY_VERIFY_WITH_TIMEOUT(window().project(), 60000);
    QCOMPARE(window().project()->reports().size(), size_t(2));
}

void OpeningTest::readsSeveralByTheMenu()
{
    writeReports();
    m_fixture->openAnswer = {m_fixture->path(u"a-2023.txt"_s)};
    window().findChild<QAction *>(u"openTogether"_s)->trigger();
    QVERIFY(waitForSummary());
    QCOMPARE(table().model()->rowCount(), 1);
    button(u"discardImport"_s).click();
    m_fixture->folderAnswer = m_fixture->folder.path();
    window().findChild<QAction *>(u"openFolder"_s)->trigger();
    QVERIFY(waitForSummary());
    QVERIFY(table().model()->rowCount() >= 3);
    QCOMPARE(m_fixture->settings.openFolder(), m_fixture->folder.path());
    QVERIFY(m_fixture->questions.isEmpty());
}

void OpeningTest::triesOneAgainWithItsPassword()
{
    if (!writePdf(m_fixture->path(u"locked.pdf"_s), 2021, u"mellon"_s))
        QSKIP("there is no qpdf to give a PDF a password");
    writeReports();
    m_fixture->askAnswer = QMessageBox::Yes;
    drop({u"a-2023.txt"_s, u"locked.pdf"_s});
    QVERIFY(waitForSummary());
    QVERIFY(m_fixture->askedPasswords.isEmpty()); // nothing is asked while others are read
    QCOMPARE(cell(0, 0), u"locked.pdf"_s);
    QVERIFY(button(u"tryAgain"_s).isEnabled());
    QVERIFY(button(u"tryAgain"_s).text().contains(u"password"_s));
    QCOMPARE(drafts().size(), 0); // one report alone is nothing that would be missed
    m_fixture->passwords = {u"wrong"_s, u"mellon"_s};
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(table().isVisible() && cell(0, 4) == u"Read"_s, 60000);
    QCOMPARE(m_fixture->askedPasswords, (QStringList{u"locked.pdf"_s, u"again locked.pdf"_s}));
    QVERIFY(!button(u"tryAgain"_s).isEnabled());
    QCOMPARE(drafts().size(), 1);
    button(u"openImported"_s).click();
    QTRY_VERIFY_WITH_TIMEOUT(window().project(), 60000);
    QCOMPARE(window().project()->reports().size(), size_t(2));
    QCOMPARE(window().project()->reports()[1].year, std::optional(2021));
    QCOMPARE(drafts().size(), 0); // no second draft is left behind
}

void OpeningTest::saysThatNothingCouldBeRead()
{
    writeReports();
    m_fixture->write(u"empty.txt"_s, {});
    m_fixture->askAnswer = QMessageBox::Yes;
    drop({u"broken.pdf"_s, u"empty.txt"_s, u"missing.txt"_s});
    QVERIFY(waitForSummary());
    QCOMPARE(table().model()->rowCount(), 3);
    QVERIFY(!button(u"openImported"_s).isVisible());
    for (int row = 0; row < 3; ++row)
        QVERIFY2(cell(row, 4).startsWith(u"Not read"_s), qPrintable(cell(row, 4)));
    // The file comes; trying again finds it.
    m_fixture->write(u"missing.txt"_s, report(2020));
    table().setCurrentIndex(table().model()->index(2, 0));
    button(u"tryAgain"_s).click();
    QTRY_VERIFY_WITH_TIMEOUT(table().isVisible() && cell(2, 4) == u"Read"_s, 60000);
    QVERIFY(button(u"openImported"_s).isVisible());
    button(u"discardImport"_s).click();
    QVERIFY(window().findChild<StartPage *>()->isVisible());
}

void OpeningTest::copiesTheSummary()
{
    writeReports();
    m_fixture->askAnswer = QMessageBox::Yes;
    drop({u"broken.pdf"_s, u"a-2023.txt"_s});
    QVERIFY(waitForSummary());
    button(u"copySummary"_s).click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), 4);
    QVERIFY(lines[1].startsWith(m_fixture->path(u"broken.pdf"_s)));
    table().setFocus();
    table().setCurrentIndex(table().model()->index(1, 0));
    QTest::keySequence(&table(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts).size(), 2);
}

void OpeningTest::leavesNothingWhenDiscarded()
{
    writeReports();
    m_fixture->askAnswer = QMessageBox::Yes;
    drop({u"b-2022.txt"_s, u"a-2023.txt"_s});
    QVERIFY(waitForSummary());
    QCOMPARE(drafts().size(), 1);
    button(u"discardImport"_s).click();
    QVERIFY(window().findChild<StartPage *>()->isVisible());
    QCOMPARE(drafts().size(), 0);
    QVERIFY(m_fixture->open(m_fixture->path(u"a-2023.txt"_s)));
}

void OpeningTest::keepsWhatWasReadWhenClosed()
{
    writeReports();
    m_fixture->askAnswer = QMessageBox::Yes;
    drop({u"b-2022.txt"_s, u"a-2023.txt"_s});
    QVERIFY(waitForSummary());
    QVERIFY(window().close());
    QCOMPARE(drafts().size(), 1);
}

void OpeningTest::cancelsReadingMany()
{
    m_fixture->write(u"large-1.txt"_s, manyRows(40000));
    m_fixture->write(u"large-2.txt"_s, manyRows(40000));
    m_fixture->askAnswer = QMessageBox::Yes;
    drop({u"large-1.txt"_s, u"large-2.txt"_s});
    QVERIFY(panel().isReading());
    QTRY_VERIFY(window().findChild<QLabel *>(u"filesBeingRead"_s)->text().contains(u"large"_s));
    QTest::mouseClick(&button(u"cancelImport"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window().findChild<StartPage *>()->isVisible(), 60000);
    QVERIFY(!panel().isActive());
    QVERIFY(drafts().isEmpty());
}

void OpeningTest::noticesFollowTheLanguage()
{
    QVERIFY(!m_fixture->open(m_fixture->path(u"missing.txt"_s)));
    auto *notice = window().findChild<NoticeBar *>();
    const QString words = notice->text();
    const QString close = notice->findChild<QToolButton *>()->accessibleName();
    m_fixture->translator.use(u"es"_s);
    QCoreApplication::processEvents();
    QVERIFY2(notice->text() != words && notice->text().contains(u"missing.txt"_s), qPrintable(notice->text()));
    QVERIFY(notice->findChild<QToolButton *>()->accessibleName() != close);
}

void OpeningTest::listsUnsavedWorkButNoEmptyDrafts()
{
    const auto make = [this] {
        m_fixture->write(u"a.txt"_s, report(2023));
        auto file = readReportFile(m_fixture->path(u"a.txt"_s));
        const QString draft = newDraftPath(file->report.id);
        std::vector<ImportedReport> reports;
        reports.push_back({std::move(file->report), std::move(file->bytes)});
        if (!Project::create(draft, std::move(reports)))
            qFatal("no draft");
        return draft;
    };
    // As a program leaves them that was killed: just now, and some days ago.
    const QString young = make();
    const QString old = make();
    QFile file(old);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-3), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(drafts().isEmpty());
    QVERIFY(QFile::exists(young));
    QVERIFY(!QFile::exists(old));

    // With an edit it is work, and the start page lists it.
    {
        auto project = Project::open(young);
        QVERIFY(project);
        const Report &opened = (*project)->reports().front();
        const RowId row = opened.indicators.front().id;
        const Value value = Value::fromWritten(u"1%"_s);
        QVERIFY((*project)->commit(opened.id,
                                   SetCell{row, Column::Actual, opened.cell(row, Column::Actual)->value(), value}));
    }
    m_fixture->newWindow();
    const auto offered = [&] {
        const auto buttons = window().findChild<StartPage *>()->findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *each) {
            return each->isVisible() && each->accessibleName() == u"Continue Testland · 2023"_s;
        });
    };
    QTRY_VERIFY(offered());
}

QTEST_MAIN(OpeningTest)
#include "OpeningTest.moc"
