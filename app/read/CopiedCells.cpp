// SPDX-License-Identifier: GPL-3.0-or-later
// Cells as lines of text; those of a page are in app/read/html/CopiedTable.cpp.
#include "app/read/CopiedCells.h"

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool needsQuotes(QStringView words)
{
    return std::any_of(words.begin(), words.end(), [](QChar c) { return c == u'\t' || c == u'"' || isLineBreak(c); });
}

/// The words in quotes at `from`, and where the field ends; nothing when these quotes are words like others.
std::optional<std::pair<QString, qsizetype>> quotedWords(QStringView text, qsizetype from)
{
    QString words;
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] != u'"') {
            words += text[i];
            continue;
        }
        const qsizetype next = i + 1;
        if (next < text.size() && text[next] == u'"') {
            words += u'"';
            i = next;
            continue;
        }
        const bool closed = next == text.size() || text[next] == u'\t' || isLineBreak(text[next]);
        if (!closed || !needsQuotes(words))
            return std::nullopt;
        return std::pair(words.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'), next);
    }
    return std::nullopt;
}

} // namespace

int CopiedCells::columns() const
{
    size_t most = 0;
    for (const Row &row : rows)
        most = std::max(most, row.size());
    return static_cast<int>(most);
}

Result<CopiedCells> cellsOfText(const QString &text)
{
    CopiedCells cells;
    int count = 0;
    CopiedCells::Row row;
    const QStringView all(text);
    for (qsizetype at = 0;; ++at) {
        const auto quoted = at < all.size() && all[at] == u'"' ? quotedWords(all, at) : std::nullopt;
        qsizetype end = quoted ? quoted->second : at;
        while (!quoted && end < all.size() && all[end] != u'\t' && !isLineBreak(all[end]))
            ++end;
        if (++count > mostCopiedCells || text.size() > mostCopiedCharacters)
            return failure(Error::Kind::Refused, {},
                           Message(QT_TRANSLATE_NOOP("Message", "the clipboard holds more than %1 cells"),
                                   {QString::number(mostCopiedCells)}),
                           Message(QT_TRANSLATE_NOOP("Message", "Copy fewer cells")));
        row.emplace_back(quoted ? quoted->first : all.sliced(at, end - at).toString());
        at = end;
        if (at < all.size() && all[at] == u'\t')
            continue;
        cells.rows.push_back(std::exchange(row, {}));
        if (at + 1 < all.size() && all[at] == u'\r' && all[at + 1] == u'\n')
            ++at;
        if (at + 1 >= all.size())
            return cells;
    }
}

QString textOfCells(const CopiedCells &cells)
{
    QString text;
    for (const CopiedCells::Row &row : cells.rows) {
        if (&row != &cells.rows.front())
            text += u'\n';
        for (const std::optional<QString> &cell : row) {
            if (&cell != &row.front())
                text += u'\t';
            const QString words = cell.value_or(QString());
            text += needsQuotes(words) ? u'"' + QString(words).replace(u'"', u"\"\""_s) + u'"' : words;
        }
    }
    return text;
}

} // namespace outturn
