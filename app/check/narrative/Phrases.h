// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/narrative/Reading.h"

#include <QHash>

namespace outturn {

/// Word beginnings, one or several in a row, that stand for something: "gender based violence" is found in
/// "gender-based violence". Looking a text up takes time by its length, and by how many phrases begin with the same
/// three letters.
class Phrases
{
public:
    struct Hit
    {
        int owner = 0, group = 0;
        int word = 0; ///< index of its first word
    };

    void add(const QString &phrase, int owner, int group);
    /// Of the words [first, last).
    std::vector<Hit> find(const std::vector<TextWord> &words, int first, int last) const;

private:
    struct Phrase
    {
        QStringList words; ///< beginnings
        int owner, group;
    };
    static constexpr qsizetype keyLength = 3;
    QHash<QString, std::vector<Phrase>> m_byKey; ///< by the first letters of the first word
};

} // namespace outturn
