// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for in a grid of many rows, in the whole window on the current display: grid_bench REPORT FOLDER
// REPORT should have one table of 100,000 rows (make-rows.sh). Prints in milliseconds of the window's own thread,
// medians and the worst: "edit edit filter filter scroll scroll", from a key or the wheel until the grid is painted
// with the answer; and at the end "stall", the longest that the event loop was not there for a person after an edit.
// Waiting for the disk is not counted but in the stall.

#include "app/project/Project.h"
#include "app/read/ReadReport.h"
#include "ui/grid/FilterBar.h"
#include "ui/grid/GridView.h"
#include "ui/grid/TableModel.h"
#include "ui/look/Look.h"
#include "ui/page/PageView.h"
#include "ui/page/SectionPage.h"
#include "ui/settings/Translator.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <unistd.h>

namespace {

using namespace outturn;
using namespace Qt::StringLiterals;

constexpr int edits = 60, frames = 200;
constexpr qint64 patience = 20'000; // ms

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "grid_bench: %s\n", qPrintable(why));
    std::fflush(stderr);
    _exit(1);
}

/// Of this thread, in milliseconds.
double work()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

class Paints : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

void wait(const std::function<bool()> &done, const char *what)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > patience)
            fail(QString::fromLatin1(what));
        // One round at a time: what is asked for may be there while there is more to do.
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

void rest(int milliseconds)
{
    bool over = false;
    QTimer::singleShot(milliseconds, qApp, [&] { over = true; });
    wait([&] { return over; }, "a timer did not end");
}

void press(int key, const QString &text = {})
{
    QWidget *there = QApplication::focusWidget();
    if (!there)
        fail(u"nothing has the focus"_s);
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text), up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(there, &down);
    if (QWidget *now = QApplication::focusWidget())
        QApplication::sendEvent(now, &up);
}

struct Times
{
    std::vector<double> all;
    double median()
    {
        std::sort(all.begin(), all.end());
        return all.empty() ? 0 : all[all.size() / 2];
    }
    double worst() { return all.empty() ? 0 : *std::max_element(all.begin(), all.end()); }
};

/// The longest between two ticks of a timer that is always due.
class Stall : public QObject
{
public:
    Stall()
    {
        m_tick.setInterval(0);
        connect(&m_tick, &QTimer::timeout, this, [this] {
            worst = std::max(worst, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            m_clock.restart();
        });
    }
    void start()
    {
        worst = 0;
        m_clock.start();
        m_tick.start();
    }
    void stop() { m_tick.stop(); }
    double worst = 0;

private:
    QTimer m_tick;
    QElapsedTimer m_clock;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("outturn"));
    QCoreApplication::setOrganizationName(QStringLiteral("outturn"));
    if (argc != 3)
        fail(u"usage: grid_bench REPORT FOLDER"_s);
    const QString path = QString::fromLocal8Bit(argv[2]) + u"/grid.outturn"_s;
    {
        auto read = readReportFile(QString::fromLocal8Bit(argv[1]));
        if (!read)
            fail(read.error().english());
        std::vector<ImportedReport> reports;
        reports.push_back({std::move(read->report), std::move(read->bytes)});
        QFile::remove(path);
        if (const auto made = Project::create(path, std::move(reports)); !made)
            fail(made.error().english());
    }
    Settings settings;
    Translator translator;
    translator.use(u"en"_s);
    Look::apply(application, Theme::Light);
    MainWindow *window = MainWindow::create({settings, translator});
    window->show();
    bool opened = false;
    QObject::connect(window, &MainWindow::opened, window, [&](bool shown) { opened = shown; });
    window->open(path);
    wait([&] { return opened; }, "the project was not opened");
    const Report &report = window->project()->reports().front();
    const RowId row = report.indicators[report.indicators.size() / 2].id;
    if (!window->page()->showCell(report.id, row, Column::Actual))
        fail(u"the row is not shown"_s);
    GridView *grid = nullptr;
    for (GridView *each : window->page()->page()->findChildren<GridView *>())
        grid = each->grid()->rowOf(row) >= 0 ? each : grid;
    if (!grid)
        fail(u"no grid has the row"_s);
    auto *model = qobject_cast<TableModel *>(grid->grid());
    Paints paints;
    grid->viewport()->installEventFilter(&paints);
    rest(1500);
    const auto untilPainted = [&](const std::function<void()> &deed, const std::function<bool()> &done) {
        const int before = paints.count;
        const double start = work();
        deed();
        wait([&] { return paints.count > before && done(); }, "nothing was painted");
        return work() - start;
    };

    Times edit, filter, scroll, stalls;
    Stall stall;
    for (int i = 0; i < edits; ++i) {
        grid->select(row, Column::Actual);
        grid->setFocus();
        rest(50);
        for (const QChar c : u"%1.25"_s.arg(10 + i))
            press(Qt::Key_0 + c.digitValue(), c);
        rest(50);
        // The clock of stalls never rests, so that it would count as work.
        if (i % 2 == 1)
            stall.start();
        const QString wanted = u"%1.25%"_s.arg(10 + i);
        const double took = untilPainted([] { press(Qt::Key_Return); },
                                         [&] { return report.cell(row, Column::Actual)->value().written() == wanted; });
        rest(400); // what is done after it
        stall.stop();
        if (i % 2 == 1)
            stalls.all.push_back(stall.worst);
        else
            edit.all.push_back(took);
    }

    for (int i = 0; i < frames; ++i) {
        QScrollBar *bar = grid->verticalScrollBar();
        const int by = i % 3 == 2 ? bar->pageStep() : bar->singleStep() * 3;
        scroll.all.push_back(untilPainted([&] { bar->setValue(bar->value() + by); }, [] { return true; }));
    }

    grid->openFilter();
    rest(1500); // a person has not typed anything by then
    for (const QString &words : {u"group 777"_s, u"people of 99"_s, u"3.00"_s}) {
        for (const QChar c : words) {
            filter.all.push_back(untilPainted([&] { press(c.isDigit() ? Qt::Key_0 + c.digitValue() : Qt::Key_A, c); },
                                              [&] { return !model->isBusy(); }));
        }
        press(Qt::Key_Escape);
        rest(100);
    }
    std::printf("%.3f %.3f %.3f %.3f %.3f %.3f %.3f\n", edit.median(), edit.worst(), filter.median(), filter.worst(),
                scroll.median(), scroll.worst(), stalls.median());
    std::fflush(stdout);
    _exit(0); // no question about the draft
}
