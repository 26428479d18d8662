// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/ReadReport.h"

#include <QByteArray>

#include <vector>

namespace outturn::html {

/// What an element does to the words in it; elements of the same effect share a name here.
enum class Tag : quint8 {
    Text, ///< words, no element
    Inline,
    Block,
    Paragraph,
    Heading,
    Break,
    Preformatted,
    Quote,
    List,
    Item,
    Term,        ///< dt
    Description, ///< dd
    Table,
    Caption,
    HeaderRows, ///< thead
    BodyRows,
    FooterRows,
    Row,
    Cell,
    HeaderCell,
    Link,
    Main,
    Article,
    SiteHeader,
    SiteFooter,
};

struct Node
{
    enum Flag : quint16 {
        Raised = 1,        ///< sup, or so by its style
        Lowered = 2,       ///< sub
        LinkInPage = 4,    ///< leads to a place in the page itself
        NoteMark = 8,      ///< says itself that it is the mark of a note
        Layout = 16,       ///< a table that says it is none
        Contents = 32,     ///< says itself that it is a table of contents
        Ordered = 64,      ///< a list with numbers
        Unmarked = 128,    ///< a list without marks
        Reversed = 256,    ///< a list that counts down
        Numbered = 512,    ///< an item with a number of its own
        ClosesSpans = 1024 ///< a cell down to the last row of its part of the table
    };

    Tag tag = Tag::Inline;
    quint8 headingLevel = 0;
    char listStyle = '1'; ///< 1 a A i I, as the attribute type has them
    quint16 flags = 0;
    quint16 columnSpan = 1;
    qint32 rowSpan = 1;
    qint32 number = 1; ///< of a list's first item, or of an item
    qint32 parent = -1;
    qint32 next = -1;
    qint32 firstChild = -1;
    qint32 lastChild = -1;
    qint32 textStart = 0; ///< in Tree::text, bytes
    qint32 textLength = 0;

    bool is(Flag flag) const { return flags & flag; }
    bool isText() const { return tag == Tag::Text; }
    bool isCell() const { return tag == Tag::Cell || tag == Tag::HeaderCell; }
};

/// A page's elements in document order (parents before their children; the first is the root), without what is not
/// shown: scripts, styles, pictures, form controls, hidden elements.
struct Tree
{
    std::vector<Node> nodes;
    QByteArray text; ///< UTF-8, of all text nodes

    const Node &operator[](qint32 node) const { return nodes[static_cast<size_t>(node)]; }
    QByteArrayView textOf(qint32 node) const
    {
        return QByteArrayView(text).sliced((*this)[node].textStart, (*this)[node].textLength);
    }
};

/// Parses with libxml2, which takes any page and mends what is wrong in it. Nothing outside the page is ever looked at.
/// Fails, naming the bound, for a page beyond one.
Result<Tree> parse(const QByteArray &utf8, const QString &fileName, const Progress &progress);

inline constexpr int maxDepth = 1000;
inline constexpr size_t maxNodes = 4'000'000;

} // namespace outturn::html
