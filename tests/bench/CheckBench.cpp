// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks do after one edit of a report of many rows, against all of them anew: check_bench REPORT
// Edits values of rows all over the report, one after the other, and brings the checks up to date after each; the list
// of findings is made neither there nor here. At the end both must have found the same. Prints "medianAfterEdit
// medianWhole leastAfterEdit leastWhole" in milliseconds.

#include "app/check/Checker.h"
#include "app/edit/Intents.h"
#include "app/read/ReadReport.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace outturn;

namespace {

constexpr int edits = 400;
constexpr int wholes = 7;

template <typename Work> double milliseconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QString path = app.arguments().value(1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    Result<Report> report = readReport(file.readAll(), QFileInfo(path).fileName());
    if (!report || report->indicators.empty()) {
        std::fprintf(stderr, "check_bench: no rows in %s\n", qPrintable(path));
        return 1;
    }

    std::vector<double> whole;
    Checker checker;
    for (int round = 0; round < wholes; ++round) {
        whole.push_back(milliseconds([&] {
            checker.start(*report);
            checker.work(*report);
        }));
    }

    std::vector<double> after;
    for (int i = 0; i < edits; ++i) {
        const IndicatorRow &row = report->indicators[static_cast<size_t>(i) * 7919 % report->indicators.size()];
        const RowId id = row.id;
        const QString typed = QString::number(10 + i % 80) +
                              (row.actual->value().unit() == Unit::Percent ? QStringLiteral("%") : QString());
        const Result<Edit> edit = setCellIntent(*report, id, Column::Actual, typed);
        if (!edit || !apply(*edit, *report)) {
            std::fprintf(stderr, "check_bench: %s was refused\n", qPrintable(id.text()));
            return 1;
        }
        after.push_back(milliseconds([&] {
            checker.touch(*report, {Touched::What::Cell, id, {}, Column::Actual});
            checker.work(*report);
        }));
    }
    // What was kept up to date is what a whole check finds.
    Checker anew;
    anew.start(*report);
    anew.work(*report);
    if (anew.findings(*report) != checker.findings(*report) || anew.links() != checker.links()) {
        std::fprintf(stderr, "check_bench: the checks after edits are not those of the report\n");
        return 1;
    }
    std::ranges::sort(after);
    std::ranges::sort(whole);
    std::printf("%.6f %.6f %.6f %.6f\n", after[after.size() / 2], whole[whole.size() / 2], after.front(),
                whole.front());
    return 0;
}
