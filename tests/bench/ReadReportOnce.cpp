// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one report, as a whole process, and says how many indicator rows it has: read_report FILE

#include "app/read/ReadReport.h"

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const auto read = outturn::readReportFile(QString::fromLocal8Bit(argv[1]));
    if (!read) {
        std::fprintf(stderr, "%s\n", qPrintable(read.error().english()));
        return 3;
    }
    std::printf("%zu\n", read->report.indicators.size());
    return 0;
}
