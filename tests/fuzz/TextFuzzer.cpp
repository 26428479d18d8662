// SPDX-License-Identifier: GPL-3.0-or-later
// Text; and a report that was read is written back byte for byte.
#include "app/write/TextWriter.h"
#include "tests/fuzz/Fuzzing.h"

using namespace outturn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzing::bytesOf(data, size);
    if (fileKind(bytes) != FileKind::Text)
        return 0;
    const QString name = QStringLiteral("fuzzed.txt");
    const auto report = readReport(bytes, name);
    if (!report) {
        fuzzing::needClear(report.error(), name);
        return 0;
    }
    fuzzing::use(*report);
    const auto text = toText(*report, bytes);
    fuzzing::need(!text || text->bytes == bytes, "not the same bytes back");
    return 0;
}
