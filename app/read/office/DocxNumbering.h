// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/office/DocxStyles.h"
#include "app/read/office/Words.h"

#include <QSet>

#include <array>

namespace outturn::office {

/// The numbers and bullets that Word writes before paragraphs and that stand nowhere in their text. Paragraphs have to
/// be asked for in the order of the document, each once.
class DocxNumbering
{
public:
    void read(XmlStream &xml);
    /// With the space behind it; empty for a list that is not known. `level` from 0; where there is none, that of the
    /// level which names `style`.
    QString label(const DocxStyles &styles, int list, std::optional<int> level, const QString &style);

private:
    static constexpr size_t levels = 9;

    struct Level
    {
        int start = 0;
        NumberForm form = NumberForm::Decimal;
        QString text; ///< "%1.%2"
        QString style;
        std::optional<int> restart;
        bool plain = false; ///< all numbers of it in digits
        bool parted = true; ///< a space or tab behind it
        bool given = false;
    };
    using Levels = std::array<Level, levels>;

    struct Abstract
    {
        Levels levels;
        QString link; ///< the style of lists that says what it is
    };
    struct List
    {
        int abstract = -1;
        std::array<std::optional<int>, levels> starts;
        Levels overrides;
    };
    struct Count
    {
        std::array<int, levels> value{};
        std::array<bool, levels> begun{};
    };

    void readAbstract(XmlStream &xml);
    void readList(XmlStream &xml);
    static void readLevel(XmlStream &xml, Levels &into);
    int abstractOf(const DocxStyles &styles, int list) const;

    QHash<int, Abstract> m_abstracts;
    QHash<int, List> m_lists;
    QHash<int, Count> m_counts;             ///< by their abstract list: lists of one kind go on with each other
    QSet<std::pair<int, size_t>> m_started; ///< lists whose own start was used, a level each
};

} // namespace outturn::office
