// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/RowWords.h"

#include "ui/find/Fold.h"

#include <algorithm>
#include <cstring>

namespace outturn {

void RowWords::reset(int rows)
{
    m_bytes.clear();
    m_spans.assign(static_cast<size_t>(std::max(rows, 0)), Span());
}

void RowWords::set(int row, QStringView folded)
{
    const QByteArray bytes = folded.toUtf8();
    m_spans[static_cast<size_t>(row)] = {m_bytes.size(), static_cast<int>(bytes.size())};
    m_bytes.append(bytes.constData(), static_cast<size_t>(bytes.size()));
}

bool RowWords::containsAll(int row, const QList<QByteArray> &words) const
{
    const Span &span = m_spans[static_cast<size_t>(row)];
    const char *begin = m_bytes.data() + span.begin;
    return std::all_of(words.begin(), words.end(), [&](const QByteArray &word) {
        return memmem(begin, static_cast<size_t>(span.length), word.constData(), static_cast<size_t>(word.size()));
    });
}

QList<QByteArray> RowWords::wordsOf(QStringView typed)
{
    QList<QByteArray> words;
    const QStringList parts = folded(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        words.append(part.toUtf8());
    return words;
}

} // namespace outturn
