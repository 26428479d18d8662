// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/office/XmlStream.h"

#include <QHash>

namespace outturn::office {

/// What of a run of WordprocessingML matters for its words.
struct RunLook
{
    std::optional<bool> hidden;
    std::optional<bool> raised;
};

/// What of a paragraph does.
struct ParagraphLook
{
    std::optional<int> outline; ///< 0…8 a heading, 9 none
    std::optional<int> list;    ///< w:numId; 0 none
    std::optional<int> listLevel;
    RunLook run;
};

/// A property such as <w:vanish/>: it is there, and not switched off by its w:val.
bool isOn(const XmlStream &xml);

/// Readers of w:rPr and w:numPr, each standing at the start of the element; to its end.
RunLook readRunLook(XmlStream &xml, QString *style = nullptr);
void readList(XmlStream &xml, ParagraphLook &look);

/// The styles of a document (word/styles.xml), each with what it takes over from the styles it is based on.
class DocxStyles
{
public:
    struct Style
    {
        QString name;
        ParagraphLook look;
        QString listStyle; ///< the style of its chain that says the list, whose level may name it
        int headingLevel = 0;
        bool contents = false; ///< of a table of contents
    };

    void read(XmlStream &xml);
    /// An unknown or empty name gives the default style of paragraphs.
    const Style &paragraph(const QString &id) const;
    RunLook run(const QString &id) const;
    /// The list of a style of lists; 0 without.
    int listOf(const QString &id) const;

private:
    struct Written
    {
        QString name;
        QString basedOn;
        ParagraphLook look;
    };

    void readStyle(XmlStream &xml);
    Style resolved(const QString &id) const;

    QHash<QString, Written> m_written;
    mutable QHash<QString, Style> m_resolved;
    QString m_default;
};

} // namespace outturn::office
