// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/source/PageRenderer.h"

namespace outturn {

/// The words of a page in reading order, as a person points at them. Positions in points.
class PageWords
{
public:
    PageWords() = default;
    explicit PageWords(QList<PageWord> words) : m_words(std::move(words)) {}

    int count() const { return static_cast<int>(m_words.size()); }
    const PageWord &operator[](int word) const { return m_words[word]; }
    /// -1 where no word stands.
    int at(const QPointF &point) const;
    /// The word that a selection through this point reaches; -1 on a page without words.
    int near(const QPointF &point) const;
    /// The closest word on the next (previous) line; the word itself where there is none.
    int below(int word) const { return vertical(word, 1); }
    int above(int word) const { return vertical(word, -1); }
    /// Both included: with the spaces and line ends of the page.
    QString text(int first, int last) const;

private:
    int vertical(int word, int direction) const;

    QList<PageWord> m_words;
};

} // namespace outturn
