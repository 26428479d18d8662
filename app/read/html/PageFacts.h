// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/html/HtmlTree.h"

namespace outturn::html {

/// What is known of a page before it is read from its beginning to its end.
class PageFacts
{
public:
    explicit PageFacts(const Tree &tree);

    /// The element to read: the page's main part, where it says which that is and most words are in it; else all.
    qint32 root() const { return m_root; }
    /// A table that only puts parts of the page beside each other; its cells are read one after the other.
    bool isLayout(qint32 table) const;
    /// The page's own header, footer or contents, which are no part of the report.
    bool isLeftOut(qint32 node) const;

private:
    struct Facts
    {
        qint32 textLength = 0; ///< of all words inside
        qint32 table = -1;     ///< the table it stands in
        qint32 cell = -1;      ///< the cell it stands in
        qint32 rows = 0;       ///< of a table
        qint32 cells = 0;      ///< of a row, or of the longest row of a table
        qint32 blocks = 0;     ///< paragraphs, items and headings of a cell
        qint32 richCells = 0;  ///< of a table: cells with what only a page has
        bool hasHeader = false;
        bool hasHeading = false;     ///< anywhere inside
        bool hasTable = false;       ///< anywhere inside
        bool holdsDataTable = false; ///< a table with a table of rows and columns in a cell
    };

    Facts &of(qint32 node) { return m_facts[static_cast<size_t>(node)]; }
    const Facts &of(qint32 node) const { return m_facts[static_cast<size_t>(node)]; }
    void gather(qint32 node);
    void passUp(qint32 node);
    bool isInside(qint32 node, Tag tag) const;

    const Tree &m_tree;
    std::vector<Facts> m_facts;
    qint32 m_root = 0;
};

} // namespace outturn::html
