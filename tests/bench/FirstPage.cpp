// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a PDF in a window that stands there already, on the current display: first_page FILE.pdf
// Prints "page gap whole": milliseconds from opening it until a page of it is seen in the window, whose dock shows the
// source; the longest that the event loop was not there for a person until all was shown; and when the report was.

#include "ui/look/Look.h"
#include "ui/settings/Settings.h"
#include "ui/settings/Translator.h"
#include "ui/source/PdfView.h"
#include "ui/source/SourceView.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace {

using namespace outturn;

constexpr int quiet = 1000;         // ms that the window has before the file is opened, and after it is shown
constexpr qint64 patience = 60'000; // ms

class Watch : public QObject
{
public:
    Watch(MainWindow &window, const QString &path) : m_window(window)
    {
        for (QTabWidget *tabs : window.findChildren<QTabWidget *>()) {
            if (tabs->indexOf(window.source()) >= 0)
                tabs->setCurrentWidget(window.source());
        }
        connect(&window, &MainWindow::opened, this, [this](bool shown) {
            m_whole = shown ? elapsed() : -1;
            if (!shown)
                end(1);
        });
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this, &Watch::look);
        QTimer::singleShot(quiet, this, [this, path] {
            m_clock.start();
            m_tick.start(1);
            m_window.open(path);
        });
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The view was painted with a page in it: what a person sees.
        const auto *view = static_cast<PdfView *>(watched->parent());
        if (event->type() == QEvent::Paint && m_page < 0 && view->pageCount() > 0 && view->isDrawn(view->currentPage()))
            m_page = elapsed();
        return false;
    }

private:
    double elapsed() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }

    void look()
    {
        const double now = elapsed();
        m_gap = std::max(m_gap, now - m_last);
        m_last = now;
        for (PdfView *view : m_window.findChildren<PdfView *>()) {
            view->viewport()->removeEventFilter(this);
            view->viewport()->installEventFilter(this);
        }
        if (now > patience)
            end(1);
        if (m_page >= 0 && m_whole >= 0 && now > std::max(m_page, m_whole) + quiet)
            end(0);
    }

    [[noreturn]] void end(int status) const
    {
        std::printf("%.3f %.3f %.3f\n", m_page, m_gap, m_whole);
        std::fflush(stdout);
        _exit(status); // no question about the draft
    }

    MainWindow &m_window;
    QTimer m_tick;
    QElapsedTimer m_clock;
    double m_last = 0;
    double m_gap = 0;
    double m_page = -1;
    double m_whole = -1;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("outturn"));
    QCoreApplication::setOrganizationName(QStringLiteral("outturn"));
    Settings settings;
    Translator translator;
    translator.use(settings.language());
    Look::apply(application, settings.theme());
    MainWindow *window = MainWindow::create({settings, translator});
    window->show();
    const Watch watch(*window, QString::fromLocal8Bit(argv[1]));
    return QApplication::exec();
}
