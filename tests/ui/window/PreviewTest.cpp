// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of a PDF while its report is still being read.
#include "tests/ui/window/WindowFixture.h"
#include "ui/source/PdfView.h"
#include "ui/source/SourceView.h"

#include <QDockWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QStackedWidget>
#include <QtTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

constexpr int pages = 60;

/// A report whose narrative goes on for many pages, or as many pages that are no report.
void writePdf(const QString &path, bool isReport)
{
    QPdfWriter writer(path);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    QFont font(u"DejaVu Sans"_s);
    const auto line = [&](int y, const QString &text, int size) {
        font.setPixelSize(size);
        painter.setFont(font);
        painter.drawText(50, y, text);
    };
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        int y = 60;
        if (page == 0 && isReport) {
            for (const QString &heading : {u"Annual Results Report"_s, u"2023"_s, u"Norland"_s,
                                           u"Section 3: Resources"_s, u"3.2. Resources Overview"_s})
                line(std::exchange(y, y + 30), heading, 14);
        }
        for (; y < 800; y += 14)
            line(y,
                 u"Line %1 of page %2 tells of money that came late, and of what it was spent on."_s.arg(y).arg(page),
                 9);
    }
}

} // namespace

class PreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void showsThePageBeforeTheReport();
    void goesWhenOpeningIsCancelled();
    void goesWhenThereIsNoReport();
    void showsNothingOfABrokenFile();
    void waitsForThePassword();
    void leavesPanelsAway();
    void givesWayToAnotherFile();

protected:
    bool eventFilter(QObject *, QEvent *event) override;

private:
    MainWindow &window() const { return *m_fixture->window; }
    PdfView &pdf() const { return *window().source()->pdf(); }
    QDockWidget &dock() const { return *window().findChild<QDockWidget *>(u"panels"_s); }
    bool isShown() const { return pdf().isVisible() && pdf().isDrawn(0); }

    std::unique_ptr<WindowFixture> m_fixture;
    int m_before = 0;    ///< how often the page was painted before the report was there
    int m_without = 0;   ///< how often after that nothing was painted in its place
    bool m_seen = false; ///< that it was painted
};

void PreviewTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_before = m_without = 0;
    m_seen = false;
    pdf().viewport()->installEventFilter(this);
}

bool PreviewTest::eventFilter(QObject *, QEvent *event)
{
    if (!m_fixture)
        return false; // it is being closed
    if (event->type() == QEvent::Hide && m_seen)
        ++m_without;
    if (event->type() == QEvent::Paint && pdf().isDrawn(0)) {
        m_seen = true;
        m_before += !window().project();
    }
    return false;
}

void PreviewTest::showsThePageBeforeTheReport()
{
    const QString file = m_fixture->path(u"long.pdf"_s);
    writePdf(file, true);
    QSignalSpy documents(&pdf(), &PdfView::opened);
    QVERIFY(m_fixture->open(file));
    QVERIFY(m_before > 0);
    QCOMPARE(pdf().pageCount(), pages);
    QVERIFY(isShown());
    // It is the same document, and was there all the time.
    QTest::qWait(100);
    QCOMPARE(documents.size(), 1);
    QCOMPARE(m_without, 0);
    QVERIFY(!window().source()->isPreviewing());
    QCOMPARE(window().source()->origin()->kind, Origin::Kind::Heading);
}

void PreviewTest::goesWhenOpeningIsCancelled()
{
    const QString file = m_fixture->path(u"long.pdf"_s);
    writePdf(file, true);
    window().open(file);
    QTRY_VERIFY(isShown());
    QVERIFY(window().isOpening() && window().source()->isPreviewing());
    auto *cancel = window().findChild<QPushButton *>(u"cancelOpening"_s);
    QVERIFY(cancel->isVisible());
    cancel->click();
    QVERIFY(!m_fixture->waitUntilOpened());
    QCOMPARE(pdf().pageCount(), 0);
    QVERIFY(!dock().isVisible() && !window().source()->isPreviewing());
}

void PreviewTest::goesWhenThereIsNoReport()
{
    const QString file = m_fixture->path(u"letter.pdf"_s);
    writePdf(file, false);
    QVERIFY(!m_fixture->open(file));
    QVERIFY(m_before > 0);
    QCOMPARE(pdf().pageCount(), 0);
    QVERIFY(!dock().isVisible() && !window().source()->isPreviewing());
}

void PreviewTest::showsNothingOfABrokenFile()
{
    m_fixture->write(u"broken.pdf"_s, "%PDF-1.7\n1 0 obj << /Type /Catalog >> and no more");
    QVERIFY(!m_fixture->open(m_fixture->path(u"broken.pdf"_s)));
    QTest::qWait(50);
    QVERIFY(!m_seen && !dock().isVisible());
}

void PreviewTest::waitsForThePassword()
{
    const QString plain = m_fixture->path(u"plain.pdf"_s), file = m_fixture->path(u"locked.pdf"_s);
    writePdf(plain, true);
    if (QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, u"mellon"_s, u"owner"_s, u"256"_s, u"--"_s, plain, file}) != 0)
        QSKIP("there is no qpdf to give a PDF a password");
    QVERIFY(!m_fixture->open(file));
    QVERIFY(!m_seen && !dock().isVisible());
    m_fixture->passwords = {u"mellon"_s};
    QVERIFY(m_fixture->open(file));
    QVERIFY(m_before > 0);
    QVERIFY(isShown());
}

void PreviewTest::leavesPanelsAway()
{
    m_fixture->settings.setPanels({false, {}});
    const QString file = m_fixture->path(u"long.pdf"_s);
    writePdf(file, true);
    QVERIFY(m_fixture->open(file));
    QVERIFY(!m_seen && !dock().isVisible());
    // What was opened for nobody is taken over when somebody looks.
    dock().show();
    QTRY_VERIFY(isShown());
    QVERIFY(!window().source()->isPreviewing());
}

void PreviewTest::givesWayToAnotherFile()
{
    const QString file = m_fixture->path(u"long.pdf"_s);
    writePdf(file, true);
    QVERIFY(m_fixture->open(file));
    m_fixture->write(u"rows.txt"_s, manyRows(10));
    QVERIFY(m_fixture->open(m_fixture->path(u"rows.txt"_s)));
    QTRY_VERIFY(window().source()->isShown());
    QCOMPARE(pdf().pageCount(), 0);
    QVERIFY(!pdf().isVisible());
}

QTEST_MAIN(PreviewTest)
#include "PreviewTest.moc"
