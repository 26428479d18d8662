// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/html/PageFacts.h"

namespace outturn::html {

namespace {

constexpr qint32 richText = 800;    // bytes of words in a cell that make it a part of a page
constexpr qint32 richBlocks = 3;    // paragraphs that do
constexpr qint32 contentsShare = 3; // contents are at most one part in so many of a page

} // namespace

PageFacts::PageFacts(const Tree &tree) : m_tree(tree), m_facts(tree.nodes.size())
{
    const auto count = static_cast<qint32>(tree.nodes.size());
    for (qint32 node = 1; node < count; ++node)
        gather(node);
    for (qint32 node = count - 1; node > 0; --node)
        passUp(node);
    qint32 mains = 0;
    qint32 last = 0;
    for (qint32 node = 1; node < count; ++node) {
        if (tree[node].tag == Tag::Main) {
            ++mains;
            last = node;
        }
    }
    if (mains == 1 && of(last).textLength * 2 >= of(0).textLength)
        m_root = last;
}

// From the element that a node stands in.
void PageFacts::gather(qint32 node)
{
    const Node &element = m_tree[node];
    const Node &parent = m_tree[element.parent];
    Facts &facts = of(node);
    facts.table = parent.tag == Tag::Table ? element.parent : of(element.parent).table;
    facts.cell = parent.isCell() ? element.parent : parent.tag == Tag::Table ? -1 : of(element.parent).cell;
    if (element.isText())
        facts.textLength = element.textLength;
    if (element.tag == Tag::Heading)
        facts.hasHeading = true;
    if (element.tag == Tag::Table)
        facts.hasTable = true;
    if (facts.table < 0)
        return;
    if (element.tag == Tag::Row && facts.cell < 0)
        ++of(facts.table).rows;
    if (element.tag == Tag::HeaderCell || element.tag == Tag::HeaderRows)
        of(facts.table).hasHeader = true;
    const bool isBlock = element.tag == Tag::Paragraph || element.tag == Tag::Item || element.tag == Tag::Heading ||
                         element.tag == Tag::Table;
    if (isBlock && facts.cell >= 0)
        ++of(facts.cell).blocks;
}

// To the element that a node stands in; all that stands in the node was passed to it before.
void PageFacts::passUp(qint32 node)
{
    const Node &element = m_tree[node];
    const Facts &facts = of(node);
    Facts &parent = of(element.parent);
    parent.textLength += facts.textLength;
    parent.hasHeading = parent.hasHeading || facts.hasHeading;
    parent.hasTable = parent.hasTable || facts.hasTable;
    if (facts.table < 0)
        return;
    Facts &table = of(facts.table);
    if (element.isCell()) {
        ++parent.cells; // of its row; or of what stands between, which does no harm
        const bool heads = facts.hasHeading && facts.blocks > 1;
        table.richCells += facts.textLength > richText || facts.blocks >= richBlocks || heads ? 1 : 0;
    }
    if (element.tag == Tag::Row)
        table.cells = std::max(table.cells, facts.cells);
    if (element.tag == Tag::Table && facts.rows > 1 && facts.cells > 1)
        table.holdsDataTable = true;
}

bool PageFacts::isLayout(qint32 table) const
{
    const Facts &facts = of(table);
    if (m_tree[table].is(Node::Layout) || facts.holdsDataTable || facts.cells < 2)
        return true;
    return !facts.hasHeader && facts.richCells * 2 >= facts.rows;
}

bool PageFacts::isInside(qint32 node, Tag tag) const
{
    for (qint32 at = m_tree[node].parent; at >= 0; at = m_tree[at].parent) {
        if (m_tree[at].tag == tag)
            return true;
    }
    return false;
}

bool PageFacts::isLeftOut(qint32 node) const
{
    const Node &element = m_tree[node];
    const Facts &facts = of(node);
    if (element.is(Node::Contents))
        return !facts.hasTable && facts.textLength * contentsShare <= of(0).textLength;
    const bool header = element.tag == Tag::SiteHeader;
    if (!header && element.tag != Tag::SiteFooter)
        return false;
    if (isInside(node, Tag::Article) || isInside(node, Tag::Main) || facts.hasTable)
        return false;
    return header ? !facts.hasHeading : true;
}

} // namespace outturn::html
