// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit costs until its chart is painted anew, on the current display: chart_bench REPORT
// Edits an amount of the finance table again and again, makes the figure from the report and paints it in a window of
// 900 pixels' width. Prints "median worst" in milliseconds of work of this thread.

#include "app/edit/Edit.h"
#include "app/figure/Figure.h"
#include "app/read/ReadReport.h"
#include "ui/chart/ChartView.h"

#include <QApplication>
#include <QScrollArea>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace outturn;

namespace {

constexpr int rounds = 61;
constexpr qint64 million = 1'000'000;

double work()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

int fail(const QString &why)
{
    std::fprintf(stderr, "chart_bench: %s\n", qPrintable(why));
    return 1;
}

// The finance figure with most rows.
std::optional<Figure> largest(const QList<Figure> &figures)
{
    std::optional<Figure> found;
    for (const Figure &figure : figures) {
        if (figure.form == Figure::Form::NestedBars && (!found || figure.rowCount() > found->rowCount()))
            found = figure;
    }
    return found;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return fail(QStringLiteral("usage: chart_bench REPORT"));
    auto read = readReportFile(QString::fromLocal8Bit(argv[1]));
    if (!read)
        return fail(read.error().english());
    Report &report = read->report;
    const std::optional<Figure> first = largest(figures(report));
    if (!first)
        return fail(QStringLiteral("no finance table"));
    const RowId row = first->series.first().points.first().row;

    QScrollArea window;
    auto *chart = new ChartView;
    window.setWidget(chart);
    window.setWidgetResizable(true);
    window.resize(900, 700);
    chart->setFigure(*first);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return fail(QStringLiteral("no window is shown"));

    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        const Value before = report.cell(row, Column::Budget)->value();
        const Edit edit =
            SetCell{row, Column::Budget, before, Value::fromNumber(Decimal((20 + i) * million), Unit::Usd)};
        const double start = work();
        if (const auto done = apply(edit, report); !done)
            return fail(done.error().english());
        for (const Figure &figure : figuresOfSection(report, first->section)) {
            if (figure.name == first->name)
                chart->setFigure(figure);
        }
        chart->viewport()->repaint();
        times.append(work() - start);
        QTest::qWait(20);
    }
    std::sort(times.begin(), times.end());
    std::printf("%.3f %.3f\n", times[rounds / 2], times.last());
    return 0;
}
