// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/Csv.h"

namespace outturn {

void CsvWriter::text(const QString &words)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    const bool isFormula = !words.isEmpty() && (formulaStarts.contains(words.front()) || words.front().isNull());
    field(isFormula ? u'\'' + words : words);
}

void CsvWriter::number(const QString &plain)
{
    field(plain);
}

void CsvWriter::field(const QString &words)
{
    if (!m_startsRecord)
        m_bytes += ',';
    m_startsRecord = false;
    QByteArray bytes = words.toUtf8();
    const bool needsQuotes = bytes.contains('"') || bytes.contains(',') || bytes.contains('\n') || bytes.contains('\r');
    m_bytes += needsQuotes ? '"' + bytes.replace("\"", "\"\"") + '"' : bytes;
}

void CsvWriter::endRecord()
{
    m_bytes += "\r\n";
    m_startsRecord = true;
}

} // namespace outturn
