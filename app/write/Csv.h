// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace outturn {

/// Writes CSV as RFC 4180 has it, in UTF-8, for spreadsheets and for programs: fields parted by commas, records ended
/// by CR LF, quotes only where they are needed.
class CsvWriter
{
public:
    /// Words. What a spreadsheet would take for a formula ("=1+1", "-dash") gets an apostrophe before it.
    void text(const QString &words);
    /// A number in plain C form; a genuine negative number stays one.
    void number(const QString &plain);
    void endRecord();

    QByteArray bytes() const { return m_bytes; }

private:
    void field(const QString &words);

    QByteArray m_bytes;
    bool m_startsRecord = true;
};

} // namespace outturn
