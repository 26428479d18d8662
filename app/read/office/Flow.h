// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace outturn::office {

/// What word processors' formats have in common: paragraphs and tables, one after the other. The readers of DOCX and
/// ODT make it, FlowDocument.h makes a source document of it.

struct FlowTable;

/// A paragraph, or a table where there is one.
struct FlowItem
{
    QString text; ///< with the number or bullet that a program shows before it
    int headingLevel = 0;
    bool afterGap = true;     ///< false for the next line of what stands before it
    bool markLeftOut = false; ///< raised characters at its end were taken for the mark of a note
    std::unique_ptr<FlowTable> table;
    std::vector<FlowItem> boxes; ///< text boxes that hang on it
    std::vector<FlowItem> notes; ///< footnotes and endnotes
};

using Flow = std::vector<FlowItem>;

struct FlowCell
{
    Flow content;
    int column = 0;      ///< of the table's grid, from 0
    int span = 1;        ///< columns of the grid
    bool goesOn = false; ///< the cell above reaches down to here; no content
};

struct FlowRow
{
    std::vector<FlowCell> cells; ///< by their column
};

struct FlowTable
{
    std::vector<FlowRow> rows;
    std::vector<int> widths; ///< of the grid's columns, in any unit; may be fewer, or none
};

/// The widest table that is taken; word processors stop far before.
inline constexpr int maxColumns = 1024;

/// How many paragraphs and cells a document may have, so that a small file does not fill the memory.
class Quota
{
public:
    bool take(qint64 count = 1) { return (m_left -= count) >= 0; }
    /// Words that the file holds once and the document in several cells.
    bool takeCopied(qsizetype characters) { return take(characters / 16); }
    void useUp() { m_left = -1; }
    bool isUsedUp() const { return m_left < 0; }

private:
    qint64 m_left = 2'000'000;
};

} // namespace outturn::office
