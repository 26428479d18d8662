// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/office/Flow.h"
#include "app/read/office/OdtStyles.h"

#include <map>

namespace outturn::office {

/// Reads the text of an OpenDocument text as it stands when all tracked changes are accepted: no deleted or hidden
/// words, no comments, and no table of contents that a program made.
class OdtBody
{
public:
    OdtBody(OdtStyles &styles, Quota &quota) : m_styles(styles), m_quota(quota) {}

    /// content.xml to its end, with the styles in it. Failures are those of `xml`.
    Flow read(XmlStream &xml);

private:
    struct Run
    {
        bool hidden = false;
        bool raised = false;
    };
    struct Paragraph
    {
        FlowItem item;
        QString number; ///< as the file gives it, where it does
        bool hidden = false;
        qsizetype raisedFrom = -1; ///< where the raised characters at its end begin
    };
    struct List
    {
        QString style;
        OdtCount count;
    };
    struct Item
    {
        bool counted = false; ///< its number stands before its first paragraph only
        std::optional<int> start;
    };
    /// What paragraphs stand in.
    struct Around
    {
        List *list = nullptr;
        size_t level = 0;
        QString style; ///< of the list at this level
        Item *item = nullptr;
        int cells = 0;
    };
    struct Reach
    {
        int span;
        int rows; ///< still to come
    };
    using Reaches = std::map<int, Reach>; ///< cells over several rows, by their column

    void readBlocks(Flow &flow);
    void readBlock(Flow &flow);
    void readApart(Flow &flow); ///< blocks that belong to nothing around
    void readParagraph(Flow &flow);
    QString labelOf(bool heading, const OdtStyles::Style &style);
    void readInline(Paragraph &paragraph, const Run &run);
    void readPart(Paragraph &paragraph, const Run &run);
    void readNote(Paragraph &paragraph, const Run &run);
    void readShape(Flow &boxes);
    void addWords(Paragraph &paragraph, QStringView words, const Run &run);
    void finish(Flow &flow, Paragraph &paragraph, const QString &label);

    void readList(Flow &flow);
    List startOfList();
    void readItems(Flow &flow);
    void readNumberedParagraph(Flow &flow);

    void readTable(Flow &flow);
    void readRows(FlowTable &table, Reaches &reaches);
    void readRow(FlowTable &table, Reaches &reaches);
    void readCell(FlowRow &row, Reaches &reaches, Reaches &begun, int &column);
    void readCovered(FlowRow &row, const Reaches &reaches, int &column);
    bool addCells(FlowRow &row, FlowCell cell, int repeated);
    bool take(qint64 count = 1); ///< a paragraph, row or cell; false when there are too many

    OdtStyles &m_styles;
    Quota &m_quota;
    XmlStream *m_xml = nullptr;
    Around m_around;
    OdtCount m_headings;
    QHash<QString, List> m_lists;       ///< by their id, for those that go on with them
    QHash<QString, List> m_lastOfStyle; ///< the last list of a style
};

} // namespace outturn::office
