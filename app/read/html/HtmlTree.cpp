// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/html/HtmlTree.h"

#include "app/read/html/Elements.h"

#include <libxml/HTMLparser.h>

#include <memory>
#include <mutex>

namespace outturn::html {

namespace {

// How far the parser is at most while a person waits to cancel.
constexpr size_t nodesBetweenProgress = 4096;

class Builder
{
public:
    Builder(qsizetype size, const Progress &progress) : m_size(size), m_progress(progress)
    {
        Node root;
        root.tag = Tag::Block;
        m_tree.nodes.push_back(root);
    }

    Result<Tree> build(const QByteArray &utf8, const QString &fileName)
    {
        static std::once_flag once;
        std::call_once(once, xmlInitParser);
        const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> context(htmlNewParserCtxt(),
                                                                                     &htmlFreeParserCtxt);
        if (!context)
            return failure(Error::Kind::File, fileName,
                           Message(QT_TRANSLATE_NOOP("Message", "there is no memory to read it")));
        m_context = context.get();
        htmlSAXHandler &handler = *context->sax;
        handler = {};
        handler.startElement = [](void *self, const xmlChar *name, const xmlChar **attributes) {
            static_cast<Builder *>(self)->start(name, attributes);
        };
        handler.endElement = [](void *self, const xmlChar *) { static_cast<Builder *>(self)->end(); };
        handler.characters = [](void *self, const xmlChar *text, int length) {
            static_cast<Builder *>(self)->characters(text, length);
        };
        handler.ignorableWhitespace = handler.characters;
        context->userData = this;
        // With a handler of our own there is no document of libxml2's, and nothing is ever loaded.
        constexpr int options =
            HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
        if (xmlDoc *document = htmlCtxtReadMemory(context.get(), utf8.constData(), static_cast<int>(utf8.size()),
                                                  nullptr, "UTF-8", options))
            xmlFreeDoc(document);
        if (m_cancelled)
            return failure(Error::Kind::Cancelled, fileName,
                           Message(QT_TRANSLATE_NOOP("Message", "reading was cancelled")));
        if (m_tooDeep)
            return failure(Error::Kind::File, fileName,
                           Message(QT_TRANSLATE_NOOP("Message", "its elements stand in each other more than %1 deep"),
                                   {QString::number(maxDepth)}),
                           Message(QT_TRANSLATE_NOOP("Message", "Save the page again from a browser")));
        if (m_tooMany)
            return failure(
                Error::Kind::File, fileName,
                Message(QT_TRANSLATE_NOOP("Message", "it has more than %1 elements"), {QString::number(maxNodes)}),
                Message(QT_TRANSLATE_NOOP("Message", "Check that it is an Annual Results Report")));
        return std::move(m_tree);
    }

private:
    void start(const xmlChar *name, const xmlChar **attributes)
    {
        ++m_depth;
        if (m_depth > maxDepth || m_tree.nodes.size() >= maxNodes) {
            m_tooDeep = m_depth > maxDepth;
            m_tooMany = !m_tooDeep;
            stop();
            return;
        }
        if (m_unseen > 0) {
            ++m_unseen;
            return;
        }
        const QByteArrayView tag(reinterpret_cast<const char *>(name));
        auto node = nodeOf(tag, reinterpret_cast<const char *const *>(attributes));
        // A button is a control of the page, but in a table it sorts a column and bears its name.
        if (!node || (tag == "button" && m_cells == 0)) {
            m_unseen = 1;
            return;
        }
        m_cells += node->isCell() ? 1 : 0;
        m_open = append(*node);
    }

    void end()
    {
        --m_depth;
        if (m_unseen > 0) {
            --m_unseen;
            return;
        }
        const Node &node = m_tree[m_open];
        m_cells -= node.isCell() ? 1 : 0;
        if (node.parent >= 0)
            m_open = node.parent;
    }

    void characters(const xmlChar *text, int length)
    {
        if (m_unseen > 0 || length <= 0 || m_stopped)
            return;
        // The parser hands long words over in pieces.
        const qint32 last = m_tree[m_open].lastChild;
        if (last < 0 || !m_tree[last].isText()) {
            Node node;
            node.tag = Tag::Text;
            node.textStart = static_cast<qint32>(m_tree.text.size());
            append(node);
        }
        const qint32 node = m_tree[m_open].lastChild;
        m_tree.text.append(reinterpret_cast<const char *>(text), length);
        m_tree.nodes[static_cast<size_t>(node)].textLength += length;
    }

    qint32 append(Node node)
    {
        if (m_progress && m_tree.nodes.size() % nodesBetweenProgress == 0)
            report();
        const auto index = static_cast<qint32>(m_tree.nodes.size());
        node.parent = m_open;
        m_tree.nodes.push_back(node);
        Node &parent = m_tree.nodes[static_cast<size_t>(m_open)];
        if (parent.lastChild >= 0)
            m_tree.nodes[static_cast<size_t>(parent.lastChild)].next = index;
        else
            parent.firstChild = index;
        parent.lastChild = index;
        return index;
    }

    void report()
    {
        const xmlParserInput *input = m_context->input;
        const qint64 at = input ? static_cast<qint64>(input->consumed) + (input->cur - input->base) : 0;
        const double part = m_size > 0 ? static_cast<double>(at) / static_cast<double>(m_size) : 0;
        if (m_progress(std::min(part, 1.0) * 0.5))
            return;
        m_cancelled = true;
        stop();
    }

    void stop()
    {
        m_stopped = true;
        xmlStopParser(m_context);
    }

    Tree m_tree;
    qsizetype m_size;
    const Progress &m_progress;
    htmlParserCtxt *m_context = nullptr;
    qint32 m_open = 0; ///< the element that words belong to
    int m_depth = 0;
    int m_unseen = 0; ///< how many elements are open from the one on that is not shown
    int m_cells = 0;  ///< how many of the open ones are cells
    bool m_stopped = false;
    bool m_cancelled = false;
    bool m_tooDeep = false;
    bool m_tooMany = false;
};

} // namespace

Result<Tree> parse(const QByteArray &utf8, const QString &fileName, const Progress &progress)
{
    return Builder(utf8.size(), progress).build(utf8, fileName);
}

} // namespace outturn::html
