// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/PdfReader.h"
#include "tests/fuzz/Fuzzing.h"

#include <QGuiApplication>

using namespace outturn;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString name = QStringLiteral("fuzzed.pdf");
    fuzzing::tryDocument(readPdf(fuzzing::bytesOf(data, size), name, {}), name);
    return 0;
}
