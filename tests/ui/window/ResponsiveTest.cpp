// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window stands still while a person works on a report of 100,000 indicator rows.
#include "ui/grid/GridView.h"
#include "ui/outline/OutlineView.h"
#include "ui/page/PageView.h"
#include "ui/page/SectionPage.h"

#include "tests/ui/window/WindowFixture.h"

#include <QAction>
#include <QElapsedTimer>
#include <QtTest>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 100000;
// What the window promises is 50 ms; this only sees a window that hangs, on whatever machine.
constexpr qint64 tolerated = 5000;

/// Beats while events are handled; the longest pause between two beats is how long the window stood still.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            longest = std::max(longest, m_since.nsecsElapsed());
            m_since.start();
        });
        m_since.start();
    }

    /// Lets what was begun come to its end, and says how it went.
    void measure(const char *what)
    {
        for (int quiet = 0; quiet < 30; ++quiet)
            QTest::qWait(10);
        const qint64 ms = longest / 1000000;
        qInfo("%-40s longest pause %5lld ms", what, static_cast<long long>(ms));
        worst = std::max(worst, ms);
        longest = 0;
    }

    qint64 longest = 0;
    qint64 worst = 0; ///< of all that was measured, in ms

private:
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace

class ResponsiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysResponsive();
};

void ResponsiveTest::staysResponsive()
{
    WindowFixture fixture;
    fixture.write(u"large.txt"_s, manyRows(rows));
    Heartbeat heart;
    heart.measure("the empty window");

    QVERIFY(fixture.open(fixture.path(u"large.txt"_s)));
    heart.measure("opening");
    MainWindow &window = *fixture.window;
    const QString report = window.page()->reportId();
    QCOMPARE(window.project()->reports().front().indicators.size(), size_t(rows));

    QVERIFY(window.page()->showSection(report, window.project()->reports().front().sections.back().id));
    heart.measure("another section");

    const RowId row = window.project()->reports().front().indicators.front().id;
    QVERIFY(window.page()->showCell(report, row, Column::Actual));
    heart.measure("to a cell");
    for (const char key : {'1', '2', '.', '5'})
        QTest::keyClick(QApplication::focusWidget(), key);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    heart.measure("an edit");
    window.findChild<QAction *>(u"undo"_s)->trigger();
    heart.measure("undo");
    window.findChild<QAction *>(u"check"_s)->trigger();
    heart.measure("check");

    fixture.saveAnswer = fixture.path(u"large.outturn"_s);
    window.findChild<QAction *>(u"saveAs"_s)->trigger();
    heart.measure("save as");
    fixture.saveAnswer = fixture.path(u"again.txt"_s);
    window.findChild<QAction *>(u"exportText"_s)->trigger();
    heart.measure("export as text");
    fixture.newWindow();
    heart.measure("closing");
    QVERIFY(fixture.open(fixture.path(u"large.outturn"_s)));
    heart.measure("opening the project");
    QVERIFY2(heart.worst < tolerated, qPrintable(QString::number(heart.worst)));
}

QTEST_MAIN(ResponsiveTest)
#include "ResponsiveTest.moc"
