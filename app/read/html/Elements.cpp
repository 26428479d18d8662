// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/html/Elements.h"

#include <QHash>
#include <QSet>

namespace outturn::html {

namespace {

// What a page does not show as words, and what only a person's browser would fill in. The alternative text of pictures
// is left out with them.
const QSet<QByteArray> &unseen()
{
    static const QSet<QByteArray> names{
        "script", "style", "template", "noscript", "svg",    "iframe",   "object",   "embed",   "applet",
        "video",  "audio", "canvas",   "map",      "select", "datalist", "textarea", "input",   "title",
        "nav",    "del",   "s",        "strike",   "rp",     "rt",       "progress", "meter",   "noframes",
        "img",    "link",  "meta",     "base",     "frame",  "dialog",   "option",   "optgroup"};
    return names;
}

const QHash<QByteArray, Tag> &tags()
{
    static const QHash<QByteArray, Tag> names{{"p", Tag::Paragraph},
                                              {"h1", Tag::Heading},
                                              {"h2", Tag::Heading},
                                              {"h3", Tag::Heading},
                                              {"h4", Tag::Heading},
                                              {"h5", Tag::Heading},
                                              {"h6", Tag::Heading},
                                              {"br", Tag::Break},
                                              {"pre", Tag::Preformatted},
                                              {"listing", Tag::Preformatted},
                                              {"xmp", Tag::Preformatted},
                                              {"q", Tag::Quote},
                                              {"ul", Tag::List},
                                              {"ol", Tag::List},
                                              {"menu", Tag::List},
                                              {"dir", Tag::List},
                                              {"li", Tag::Item},
                                              {"dt", Tag::Term},
                                              {"dd", Tag::Description},
                                              {"table", Tag::Table},
                                              {"caption", Tag::Caption},
                                              {"thead", Tag::HeaderRows},
                                              {"tbody", Tag::BodyRows},
                                              {"tfoot", Tag::FooterRows},
                                              {"tr", Tag::Row},
                                              {"td", Tag::Cell},
                                              {"th", Tag::HeaderCell},
                                              {"a", Tag::Link},
                                              {"main", Tag::Main},
                                              {"article", Tag::Article},
                                              {"header", Tag::SiteHeader},
                                              {"footer", Tag::SiteFooter},
                                              {"div", Tag::Block},
                                              {"section", Tag::Block},
                                              {"aside", Tag::Block},
                                              {"address", Tag::Block},
                                              {"blockquote", Tag::Block},
                                              {"center", Tag::Block},
                                              {"dl", Tag::Block},
                                              {"fieldset", Tag::Block},
                                              {"figure", Tag::Block},
                                              {"figcaption", Tag::Block},
                                              {"form", Tag::Block},
                                              {"hr", Tag::Block},
                                              {"legend", Tag::Block},
                                              {"details", Tag::Block},
                                              {"summary", Tag::Block},
                                              {"hgroup", Tag::Block},
                                              {"body", Tag::Block},
                                              {"html", Tag::Block},
                                              {"head", Tag::Block},
                                              {"search", Tag::Block}};
    return names;
}

// Words of an attribute that lists several.
bool hasWord(QByteArrayView list, QByteArrayView word)
{
    qsizetype from = 0;
    while (from <= list.size()) {
        qsizetype to = list.indexOf(' ', from);
        if (to < 0)
            to = list.size();
        if (list.sliced(from, to - from).trimmed().compare(word, Qt::CaseInsensitive) == 0)
            return true;
        from = to + 1;
    }
    return false;
}

// At most `most`; `fallback` for what is no number.
int numberOf(QByteArrayView value, int fallback, int most)
{
    value = value.trimmed();
    int number = 0;
    qsizetype i = 0;
    for (; i < value.size() && value[i] >= '0' && value[i] <= '9'; ++i)
        number = std::min(number * 10 + (value[i] - '0'), most);
    return i == 0 ? fallback : number;
}

class Reading
{
public:
    explicit Reading(QByteArrayView name) : m_name(name.toByteArray())
    {
        m_node.tag = tags().value(m_name, Tag::Inline);
        m_seen = !unseen().contains(m_name);
        if (m_node.tag == Tag::Heading)
            m_node.headingLevel = static_cast<quint8>(m_name[1] - '0');
        if (m_name == "ol")
            set(Node::Ordered);
        if (m_name == "sup")
            set(Node::Raised);
        if (m_name == "sub")
            set(Node::Lowered);
    }

    void take(QByteArrayView name, QByteArrayView value)
    {
        if (name == "hidden")
            m_seen = m_seen && value.compare("until-found", Qt::CaseInsensitive) == 0;
        else if (name == "style")
            takeStyle(value);
        else if (name == "class")
            takeClass(value);
        else if (name == "role")
            takeRole(value.trimmed().toByteArray().toLower());
        else if (name == "id")
            takeId(value);
        else if (name == "href")
            takeAddress(value);
        else if (name == "aria-level")
            m_level = numberOf(value, 0, 9);
        else if (name == "colspan" || name == "aria-colspan")
            m_node.columnSpan = static_cast<quint16>(std::max(1, numberOf(value, 1, 1000)));
        else if (name == "rowspan" || name == "aria-rowspan")
            takeRowSpan(numberOf(value, 1, 65534));
        else if (name == "start" && m_node.is(Node::Ordered))
            m_node.number = numberOf(value, 1, 100'000);
        else if (name == "value" && m_node.tag == Tag::Item)
            takeNumber(numberOf(value, -1, 100'000));
        else if (name == "reversed")
            set(Node::Reversed);
        else if (name == "type" && value.size() == 1)
            m_node.listStyle = value.front();
        else if (name == "open" && m_name == "dialog")
            m_seen = true;
        else if (name == "title" && m_name == "div" && (value == "header" || value == "footer"))
            m_seen = false; // LibreOffice's running heads
        else if (name == "epub:type" && hasWord(value, "noteref"))
            set(Node::NoteMark);
    }

    std::optional<Node> result()
    {
        if (!m_seen)
            return std::nullopt;
        if (m_isHeading) {
            m_node.tag = Tag::Heading;
            m_node.headingLevel = static_cast<quint8>(m_level > 0 ? m_level : 2);
        }
        return m_node;
    }

private:
    void set(Node::Flag flag) { m_node.flags |= flag; }

    void takeRowSpan(int rows)
    {
        m_node.rowSpan = std::max(1, rows);
        if (rows == 0)
            set(Node::ClosesSpans);
    }

    void takeNumber(int number)
    {
        if (number < 0)
            return;
        m_node.number = number;
        set(Node::Numbered);
    }

    void takeStyle(QByteArrayView style)
    {
        qsizetype from = 0;
        while (from < style.size()) {
            qsizetype to = style.indexOf(';', from);
            if (to < 0)
                to = style.size();
            const QByteArrayView declaration = style.sliced(from, to - from);
            if (const qsizetype colon = declaration.indexOf(':'); colon > 0) {
                QByteArray value = declaration.sliced(colon + 1).toByteArray().toLower().simplified();
                if (const qsizetype mark = value.indexOf('!'); mark >= 0)
                    value = value.first(mark).trimmed();
                takeDeclaration(declaration.first(colon).trimmed().toByteArray().toLower(), value);
            }
            from = to + 1;
        }
    }

    void takeDeclaration(const QByteArray &property, const QByteArray &value)
    {
        if (property == "display") {
            m_seen = m_seen && value != "none";
            const bool block = value == "block" || value == "flex" || value == "grid" || value == "list-item";
            if (block && m_node.tag == Tag::Inline)
                m_node.tag = Tag::Block;
        } else if (property == "visibility") {
            m_seen = m_seen && value != "hidden" && value != "collapse";
        } else if (property == "text-decoration" || property == "text-decoration-line") {
            m_seen = m_seen && !value.contains("line-through");
        } else if (property == "vertical-align" && m_node.tag == Tag::Inline) {
            if (value == "super")
                set(Node::Raised);
            else if (value == "sub")
                set(Node::Lowered);
        } else if (property == "mso-hide") {
            m_seen = m_seen && value != "all";
        } else if (property == "mso-element") {
            m_seen = m_seen && value != "comment-list" && value != "header" && value != "footer";
        } else if (property == "mso-special-character" && value == "comment") {
            m_seen = false;
        } else if ((property == "list-style-type" || property == "list-style") && value.startsWith("none")) {
            set(Node::Unmarked);
        }
    }

    void takeClass(QByteArrayView list)
    {
        // Only for those who hear a page; what the eye reads stands beside it.
        for (const char *hidden :
             {"sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "MsoCommentReference"}) {
            if (hasWord(list, hidden))
                m_seen = false;
        }
        for (const char *mark :
             {"footnote-ref", "footnote-back", "noteref", "MsoFootnoteReference", "MsoEndnoteReference",
              "sdfootnoteanc", "sdendnoteanc", "sdfootnotesym", "sdendnotesym"}) {
            if (hasWord(list, mark))
                set(Node::NoteMark);
        }
        if (hasWord(list, "toc") || hasWord(list, "table-of-contents") ||
            list.toByteArray().trimmed().toLower().startsWith("msotoc"))
            set(Node::Contents);
    }

    void takeId(QByteArrayView id)
    {
        if (id.compare("toc", Qt::CaseInsensitive) == 0 || id.compare("table-of-contents", Qt::CaseInsensitive) == 0)
            set(Node::Contents);
    }

    void takeAddress(QByteArrayView address)
    {
        if (address.size() > 1 && address.startsWith('#'))
            set(Node::LinkInPage);
        for (const char *note : {"#_ftn", "#_edn", "#ftnt", "#sdfootnote", "#sdendnote"}) {
            if (address.startsWith(note))
                set(Node::NoteMark);
        }
    }

    void takeRole(const QByteArray &role)
    {
        static const QHash<QByteArray, Tag> roles{{"table", Tag::Table},
                                                  {"grid", Tag::Table},
                                                  {"treegrid", Tag::Table},
                                                  {"rowgroup", Tag::BodyRows},
                                                  {"row", Tag::Row},
                                                  {"cell", Tag::Cell},
                                                  {"gridcell", Tag::Cell},
                                                  {"columnheader", Tag::HeaderCell},
                                                  {"rowheader", Tag::HeaderCell},
                                                  {"list", Tag::List},
                                                  {"listitem", Tag::Item},
                                                  {"main", Tag::Main},
                                                  {"article", Tag::Article},
                                                  {"contentinfo", Tag::SiteFooter},
                                                  {"banner", Tag::SiteHeader}};
        static const QSet<QByteArray> aside{"navigation", "search",      "complementary",
                                            "dialog",     "alertdialog", "menubar"};
        if (role == "heading") {
            m_isHeading = true;
        } else if (role == "presentation" || role == "none") {
            if (m_node.tag == Tag::Table)
                set(Node::Layout);
        } else if (aside.contains(role)) {
            m_seen = false;
        } else if (role == "doc-toc") {
            set(Node::Contents);
        } else if (role == "doc-noteref" || role == "doc-backlink") {
            set(Node::NoteMark);
        } else if (m_node.tag == Tag::Inline || m_node.tag == Tag::Block) {
            m_node.tag = roles.value(role, m_node.tag);
        }
    }

    QByteArray m_name;
    Node m_node;
    int m_level = 0;
    bool m_seen = true;
    bool m_isHeading = false;
};

} // namespace

std::optional<Node> nodeOf(QByteArrayView name, const char *const *attributes)
{
    Reading reading(name);
    for (; attributes && attributes[0]; attributes += 2)
        reading.take(attributes[0], attributes[1] ? QByteArrayView(attributes[1]) : QByteArrayView());
    return reading.result();
}

} // namespace outturn::html
