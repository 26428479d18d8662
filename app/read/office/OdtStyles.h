// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/office/Words.h"
#include "app/read/office/XmlStream.h"

#include <QHash>

#include <array>

namespace outturn::office {

/// A level of a list or of the numbering of headings.
struct OdtLevel
{
    NumberForm form = NumberForm::None;
    QString bullet;
    QString prefix;
    QString suffix;
    QString pattern; ///< "%1%.%2%" of newer programs, instead of prefix and suffix
    int start = 1;
    int shown = 1; ///< how many levels' numbers
    bool parted = true;
};

/// The levels of a list, and how far it has counted.
struct OdtCount
{
    static constexpr size_t levels = 10;
    std::array<int, levels> value{};
    std::array<bool, levels> begun{};
};

/// The styles of an OpenDocument text that matter for its words: those of styles.xml and the automatic ones of
/// content.xml.
class OdtStyles
{
public:
    using Levels = std::array<OdtLevel, OdtCount::levels>;

    struct Style
    {
        int headingLevel = 0;
        QString name;                ///< as a person sees it
        std::optional<QString> list; ///< empty: it is in none
        std::optional<bool> hidden;
        std::optional<bool> raised;
        bool contents = false; ///< of a table of contents
    };

    /// An element that holds styles (office:styles, office:automatic-styles), to its end.
    void read(XmlStream &xml);
    /// With what it takes over from its parents.
    Style paragraph(QStringView name) const { return resolved(u'p', name); }
    Style words(QStringView name) const { return resolved(u't', name); }

    /// Of a column of tables, in hundredths of a millimetre; 0 where it is not known.
    int width(QStringView column) const { return m_widths.value(column.toString()); }

    /// What stands before the next paragraph of a level (from 0), with the space behind it. Counts on.
    QString listLabel(QStringView list, OdtCount &count, size_t level, std::optional<int> start) const;
    QString headingLabel(OdtCount &count, size_t level, std::optional<int> start) const;

private:
    struct Written
    {
        QString parent;
        Style style;
    };

    void readStyle(XmlStream &xml);
    void readWidth(XmlStream &xml);
    static void readLevels(XmlStream &xml, Levels &levels);
    static void readLevelLook(XmlStream &xml, OdtLevel &level);
    Style resolved(QChar family, QStringView name) const;
    static QString label(const Levels &levels, OdtCount &count, size_t level, std::optional<int> start);

    QHash<QString, Written> m_styles; ///< by family, "p" or "t", and name
    mutable QHash<QString, Style> m_resolved;
    QHash<QString, Levels> m_lists;
    QHash<QString, int> m_widths;
    Levels m_outline{};
};

} // namespace outturn::office
