// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes give a report or an error, never a crash; and a report that was read is written back byte for byte.

#include "app/check/Checks.h"
#include "app/figure/Figure.h"
#include "app/read/ReadReport.h"
#include "app/write/TextWriter.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto report = outturn::readReport(bytes, QStringLiteral("fuzzed.txt"));
    if (!report)
        return 0;
    outturn::check(*report);
    outturn::figures(*report);
    const auto text = outturn::toText(*report, bytes);
    if (text && text->bytes != bytes)
        std::abort();
    return 0;
}
