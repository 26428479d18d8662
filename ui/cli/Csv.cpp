// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/Csv.h"

namespace outturn::cli {

namespace {

int invalidLine(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    qsizetype line = 0;
    while (line < lines.size() && lines[line].isValidUtf8())
        ++line;
    return static_cast<int>(line) + 1;
}

} // namespace

tl::expected<QList<CsvRecord>, CsvError> parseCsv(const QByteArray &bytes)
{
    QList<CsvRecord> records;
    CsvRecord record;
    QByteArray field;
    int line = 1;
    bool quoted = false;    // inside quotes
    bool wasQuoted = false; // the field had quotes, so that "" is a field

    const auto endField = [&] {
        record.fields << QString::fromUtf8(field);
        field.clear();
        wasQuoted = false;
    };
    const auto endRecord = [&] {
        if (!field.isEmpty() || wasQuoted || !record.fields.isEmpty()) {
            endField();
            records << record;
        }
        record = {line, {}};
    };

    if (!bytes.isValidUtf8())
        return tl::unexpected(CsvError{invalidLine(bytes), QStringLiteral("it is not UTF-8")});
    qsizetype i = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '\n')
            ++line;
        if (quoted) {
            if (c == '"' && i + 1 < bytes.size() && bytes[i + 1] == '"') {
                field += '"';
                ++i;
            } else if (c == '"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == '"' && field.isEmpty() && !wasQuoted) {
            quoted = wasQuoted = true;
        } else if (c == ',') {
            endField();
        } else if (c == '\n' || (c == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n')) {
            if (c == '\r') {
                ++i;
                ++line;
            }
            endRecord();
        } else if (wasQuoted) {
            return tl::unexpected(CsvError{line, QStringLiteral("something stands after a closing quote")});
        } else {
            field += c;
        }
    }
    if (quoted)
        return tl::unexpected(CsvError{record.line, QStringLiteral("a quote is not closed")});
    endRecord();
    return records;
}

} // namespace outturn::cli
