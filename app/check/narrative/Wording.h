// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/narrative/Phrases.h"
#include "app/report/Section.h"

#include <optional>

namespace outturn {

/// How narratives speak of the core indicators and of population types: what resources/wording.json holds. Immutable,
/// so that any thread may read it.
class Wording
{
public:
    static const Wording &core();

    /// Number of an indicator; nothing for one that the file does not have. "13.1." is 13.1.
    std::optional<int> indicator(AreaKind level, QStringView code) const;
    /// How many lists of words an indicator has; a hit's group counts from 0, and noGroup is a word that it never has.
    int groups(int indicator) const { return m_groups[static_cast<size_t>(indicator)]; }
    static constexpr int noGroup = -1;
    /// A hit's owner is the number of an indicator.
    const Phrases &indicators() const { return m_indicators; }
    /// A hit's owner is a bit of populationsOf().
    const Phrases &populations() const { return m_populations; }
    /// The areas of the results framework, as sentences about money name them: a hit's owner is an index in areas().
    struct NamedArea
    {
        AreaKind kind;
        int number;
    };
    const Phrases &areaNames() const { return m_areaNames; }
    const std::vector<NamedArea> &areas() const { return m_areas; }
    /// The population types that words of a table name, one bit each; 0 for unknown ones.
    quint32 populationsOf(const QString &words) const;

private:
    Wording();

    QHash<QString, int> m_byCode; ///< "outcome 4.3"
    std::vector<int> m_groups;
    std::vector<NamedArea> m_areas;
    Phrases m_indicators, m_populations, m_areaNames;
};

/// Words of a text as Reading parts them; for labels and titles.
std::vector<TextWord> wordsOf(const QString &text);

} // namespace outturn
