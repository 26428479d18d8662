// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/pdf/PageLines.h"

#include <QHash>

namespace outturn::pdf {

/// Puts the lines of a paragraph or cell together. Whether a word at the end of a line was parted, and whether its
/// hyphen is its own, is told by the other words of the same document.
class WordJoins
{
public:
    /// All words of a line but those at its ends, which may be parts.
    void learn(const Line &line);

    /// Both without white space at their ends. `cut`: a word stands alone on the line before and fills it, so that it
    /// may have been cut anywhere.
    QString joined(const QString &before, const QString &after, bool cut) const;

private:
    enum class Hyphen { Own, Made };
    Hyphen hyphenBetween(const QString &left, const QString &right) const;
    int count(const QString &word) const { return m_words.value(word.toCaseFolded()); }

    QHash<QString, int> m_words; ///< folded, with how often they occur
};

/// Ligatures as letters, soft hyphens inside a line away, other white space as spaces.
QString plainText(const QString &text);

} // namespace outturn::pdf
