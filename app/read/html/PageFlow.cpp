// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/html/PageFlow.h"

#include "app/read/TextReader.h"
#include "app/read/html/PageFacts.h"
#include "app/read/html/TableRows.h"
#include "app/read/html/Words.h"
#include "app/read/office/Words.h"

namespace outturn::html {

namespace {

using namespace Qt::StringLiterals;
using office::FlowItem;

constexpr qint32 nodesBetweenProgress = 16'384;
constexpr qsizetype longestTerm = 60; // characters of "Year" in a list of "Year: 2023"

office::NumberForm formOf(char listStyle)
{
    switch (listStyle) {
    case 'a':
        return office::NumberForm::LowerLetter;
    case 'A':
        return office::NumberForm::UpperLetter;
    case 'i':
        return office::NumberForm::LowerRoman;
    case 'I':
        return office::NumberForm::UpperRoman;
    default:
        return office::NumberForm::Decimal;
    }
}

// "1." or "(a)" or a bullet that a page has in its own words.
bool beginsWithMark(const QString &text)
{
    if (text.isEmpty())
        return false;
    if (u"-–—•*▪·◦●■("_s.contains(text.front()))
        return true;
    qsizetype i = 0;
    while (i < text.size() && i < 2 && text[i].isDigit())
        ++i;
    return i > 0 && i < text.size() && (text[i] == u'.' || text[i] == u')');
}

struct OpenList
{
    qint32 node;
    int next; ///< number of the next item
};

class Walk
{
public:
    Walk(const Tree &tree, office::Quota &quota) : m_tree(tree), m_facts(tree), m_quota(quota) {}

    /// False when cancelled.
    bool run(const Progress &progress)
    {
        const qint32 root = m_facts.root();
        qint32 at = root;
        qint32 nextProgress = 0;
        while (!m_quota.isUsedUp()) {
            if (at >= nextProgress) {
                if (progress && !progress(0.5 + 0.5 * at / static_cast<double>(m_tree.nodes.size())))
                    return false;
                nextProgress = at + nodesBetweenProgress;
            }
            if (enter(at) && m_tree[at].firstChild >= 0) {
                at = m_tree[at].firstChild;
                continue;
            }
            leave(at);
            while (at != root && m_tree[at].next < 0) {
                at = m_tree[at].parent;
                leave(at);
            }
            if (at == root)
                break;
            at = m_tree[at].next;
        }
        flush();
        return true;
    }

    office::Flow takeFlow() { return std::move(m_flow); }

private:
    // False when what is in it is not to be read, or was.
    bool enter(qint32 node)
    {
        const Node &element = m_tree[node];
        if (element.isText()) {
            m_words.add(QString::fromUtf8(m_tree.textOf(node)));
            return false;
        }
        if (m_facts.isLeftOut(node) || isNoteMark(m_tree, node))
            return false;
        if (element.is(Node::Raised) || element.is(Node::Lowered))
            m_words.beginRaised();
        switch (element.tag) {
        case Tag::Inline:
        case Tag::Link:
            return true;
        case Tag::Quote:
            m_words.add(u"“");
            return true;
        case Tag::Break:
            takeBreak();
            return true;
        case Tag::Table:
            flush();
            if (m_facts.isLayout(node))
                return true;
            takeTable(node);
            return false;
        case Tag::Preformatted:
            flush();
            takePreformatted(node);
            return false;
        case Tag::Description:
            // "Year" and "2023" of a list of terms are one line.
            if (!m_afterTerm || m_words.isEmpty())
                flush();
            else
                m_words.add(m_words.text().endsWith(u':') ? u" " : u": ");
            m_afterTerm = false;
            return true;
        default:
            flush();
            break;
        }
        if (element.tag == Tag::Heading)
            m_headingLevel = element.headingLevel;
        else if (element.tag == Tag::List)
            m_lists.push_back({node, element.number});
        else if (element.tag == Tag::Item)
            takeItem(node);
        return true;
    }

    void leave(qint32 node)
    {
        const Node &element = m_tree[node];
        if (element.is(Node::Raised) || element.is(Node::Lowered))
            m_words.endRaised(element.is(Node::Raised), false);
        switch (element.tag) {
        case Tag::Text:
        case Tag::Inline:
        case Tag::Link:
        case Tag::Break:
            return;
        case Tag::Quote:
            m_words.add(u"”");
            return;
        case Tag::Term:
            m_afterTerm = !m_words.isEmpty() && m_words.text().size() <= longestTerm;
            if (!m_afterTerm)
                flush();
            return;
        default:
            flush();
            break;
        }
        if (element.tag == Tag::Heading)
            m_headingLevel = 0;
        else if (element.tag == Tag::List && !m_lists.empty())
            m_lists.pop_back();
        else if (element.tag == Tag::Item)
            m_mark.clear();
    }

    void takeBreak()
    {
        // In a heading it parts no paragraphs; in them two of them do.
        if (m_headingLevel > 0) {
            m_words.addSpace();
            return;
        }
        const bool blankLine = m_words.isEmpty();
        flush();
        m_close = !blankLine && !m_flow.empty();
    }

    void takeItem(qint32 node)
    {
        const Node &item = m_tree[node];
        m_mark.clear();
        if (m_lists.empty() || item.is(Node::Unmarked))
            return;
        OpenList &open = m_lists.back();
        const Node &list = m_tree[open.node];
        if (list.is(Node::Unmarked))
            return;
        if (!list.is(Node::Ordered)) {
            m_mark = u"•"_s;
            return;
        }
        const int number = item.is(Node::Numbered) ? item.number : open.next;
        open.next = number + (list.is(Node::Reversed) ? -1 : 1);
        m_mark = office::numberInForm(number, formOf(list.listStyle)) + u'.';
    }

    void flush()
    {
        m_afterTerm = false;
        if (m_words.isEmpty()) {
            m_words.take();
            m_close = false;
            return;
        }
        if (!m_quota.take())
            return;
        FlowItem item;
        item.text = m_words.take();
        item.headingLevel = m_headingLevel;
        item.afterGap = !std::exchange(m_close, false);
        const bool bullet = m_mark == u"•"_s;
        if (!m_mark.isEmpty() && !beginsWithMark(item.text) && !(bullet && m_headingLevel > 0))
            item.text = m_mark + u' ' + item.text;
        m_mark.clear();
        m_flow.push_back(std::move(item));
    }

    void add(const QString &text)
    {
        m_words.add(text);
        flush();
    }

    void takeTable(qint32 table)
    {
        TableWords words = wordsOf(m_tree, table);
        for (const QString &text : std::as_const(words.besides))
            add(text);
        FlowItem item;
        item.table = std::make_unique<office::FlowTable>(html::flowOf(std::move(words.rows), m_quota));
        m_flow.push_back(std::move(item));
    }

    void takePreformatted(qint32 node)
    {
        QByteArray text;
        for (qint32 at = m_tree[node].firstChild; at >= 0;) {
            if (m_tree[at].isText())
                text += m_tree.textOf(at);
            else if (m_tree[at].tag == Tag::Break)
                text += '\n';
            if (m_tree[at].firstChild >= 0) {
                at = m_tree[at].firstChild;
                continue;
            }
            while (at != node && m_tree[at].next < 0)
                at = m_tree[at].parent;
            at = at == node ? -1 : m_tree[at].next;
        }
        auto document = readText(text, {}, {});
        if (!document) {
            m_quota.useUp(); // more lines than a text may have are more than a page may have
            return;
        }
        for (SourceBlock &block : document->blocks)
            takeBlock(block);
    }

    void takeBlock(SourceBlock &block)
    {
        if (!m_quota.take(1 + static_cast<qint64>(block.cells.size())))
            return;
        FlowItem item;
        item.afterGap = block.afterGap;
        if (block.kind == SourceBlock::Kind::Text) {
            m_words.add(block.text);
            item.text = m_words.take();
            m_flow.push_back(std::move(item));
            return;
        }
        item.table = std::make_unique<office::FlowTable>();
        for (const SourceRow &row : block.rows) {
            office::FlowRow &added = item.table->rows.emplace_back();
            for (size_t i = 0; i < row.cellCount && i < static_cast<size_t>(office::maxColumns); ++i) {
                office::FlowCell &cell = added.cells.emplace_back();
                cell.column = static_cast<int>(i);
                m_words.add(block.cells[row.firstCell + i].text);
                if (!m_words.isEmpty())
                    cell.content.emplace_back().text = m_words.take();
            }
        }
        m_flow.push_back(std::move(item));
    }

    const Tree &m_tree;
    PageFacts m_facts;
    office::Quota &m_quota;
    office::Flow m_flow;
    Words m_words; ///< of the open paragraph
    std::vector<OpenList> m_lists;
    QString m_mark; ///< bullet or number that the next paragraph begins with
    int m_headingLevel = 0;
    bool m_close = false;     ///< the next paragraph is the next line of the last
    bool m_afterTerm = false; ///< the open paragraph is a term of a list
};

} // namespace

Result<office::Flow> flowOf(const Tree &tree, const QString &fileName, const Progress &progress, office::Quota &quota)
{
    Walk walk(tree, quota);
    if (!walk.run(progress))
        return failure(Error::Kind::Cancelled, fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "reading was cancelled")));
    return walk.takeFlow();
}

} // namespace outturn::html
