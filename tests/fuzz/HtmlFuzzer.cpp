// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/HtmlReader.h"
#include "tests/fuzz/Fuzzing.h"

using namespace outturn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzing::bytesOf(data, size);
    const QString name = QStringLiteral("fuzzed.html");
    fileKind(bytes);
    fuzzing::tryDocument(readHtml(bytes, name, {}), name);
    return 0;
}
