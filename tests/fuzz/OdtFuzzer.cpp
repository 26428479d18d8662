// SPDX-License-Identifier: GPL-3.0-or-later
// An archive as it is, or else its main part: a changed byte of a packed part is only ever found by its checksum.
#include "app/read/OdtReader.h"
#include "tests/app/read/DocumentMaker.h"
#include "tests/fuzz/Fuzzing.h"

using namespace outturn;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes = fuzzing::bytesOf(data, size);
    if (!bytes.startsWith("PK"))
        bytes = fixtures::zip(
            {{u"mimetype"_s, "application/vnd.oasis.opendocument.text", true}, {u"content.xml"_s, bytes, true}});
    const QString name = u"fuzzed.odt"_s;
    fileKind(bytes);
    fuzzing::tryDocument(readOdt(bytes, name, {}), name);
    return 0;
}
