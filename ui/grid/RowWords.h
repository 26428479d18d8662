// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <string>
#include <vector>

namespace outturn {

/// What the rows of a table say, folded (ui/find/Fold.h), in one piece of memory that is quick to run over. Rows whose
/// words are not there yet, or no longer hold, are asked for by has().
class RowWords
{
public:
    /// Forgets everything; so many rows, all without words.
    void reset(int rows);
    bool has(int row) const { return m_spans[static_cast<size_t>(row)].length >= 0; }
    void set(int row, QStringView folded);
    void forget(int row) { m_spans[static_cast<size_t>(row)].length = -1; }
    /// Whether the row has each of the words, anywhere. Only of rows that has() knows.
    bool containsAll(int row, const QList<QByteArray> &words) const;

    /// The words of a filter, as containsAll takes them.
    static QList<QByteArray> wordsOf(QStringView typed);

private:
    struct Span
    {
        size_t begin = 0;
        int length = -1;
    };
    std::string m_bytes;
    std::vector<Span> m_spans;
};

} // namespace outturn
