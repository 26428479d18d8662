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
    /// Knows the words of the results framework.
    WordJoins();

    /// The words of a line that are certainly whole.
    void learn(const Line &line);

    /// A line end of the document, to see whether it parts words with hyphens at all.
    void learnEnd(const Line &line, const Line &next);

    /// The writer keeps "and/or" together although "and/" would have had room on the line before.
    void learnUnpartedSlash() { m_partsAtSlash = false; }

    /// Whether a word stands alone on the line before and fills it, so that it may have been cut anywhere.
    enum class Cut { No, Perhaps, Surely };

    /// Two lines of a cell, to see whether the document cuts words that are wider than their cell.
    void learnCut(const QString &before, const QString &after, Cut cut);

    /// Both without white space at their ends.
    QString joined(const QString &before, const QString &after, Cut cut = Cut::No) const;

    /// Whether nothing in the document proves how a word that the line end may have cut goes on.
    bool isUnsure(const QString &before, const QString &after, Cut cut) const;

private:
    void learnWords(const QString &text);

    enum class Hyphen { Own, Made };
    Hyphen hyphenBetween(const QString &left, const QString &right) const;
    bool isCertainCut(const QString &before, const QString &after) const;
    bool isCutWord(const QString &before, const QString &after, Cut cut) const;
    int count(const QString &word) const { return m_words.value(word.toCaseFolded()); }

    QHash<QString, int> m_words; ///< folded, with how often they occur
    int m_made = 0;              ///< line ends where a hyphen parts a word that stands whole elsewhere
    bool m_partsAtSlash = true;
    int m_cuts = 0; ///< words certainly cut
    int m_own = 0;  ///< … that has its hyphen elsewhere too
};

/// Whether "1,234,56" and "7" are one number that the end of its cell cut.
bool isCutNumber(const QString &before, const QString &after);

/// Ligatures as letters, soft hyphens inside a line away, other white space as spaces.
QString plainText(const QString &text);

} // namespace outturn::pdf
