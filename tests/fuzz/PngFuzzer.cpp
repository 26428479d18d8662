// SPDX-License-Identifier: GPL-3.0-or-later
// The words that an exported picture carries, read back by `charts --from`.
#include "app/write/Png.h"
#include "tests/fuzz/Fuzzing.h"

using namespace outturn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString name = QStringLiteral("fuzzed.png");
    const auto texts = pngTexts(fuzzing::bytesOf(data, size), name);
    if (!texts)
        fuzzing::needClear(texts.error(), name);
    return 0;
}
