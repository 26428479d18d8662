// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a page's tables; those of lines of text are in app/read/CopiedCells.cpp. A report's own pages are read by
// HtmlReader, which knows of headings and notes; here every cell is one to be pasted.
#include "app/read/CopiedCells.h"
#include "app/read/html/HtmlSource.h"
#include "app/read/html/HtmlTree.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostColumns = 16384; // of a spreadsheet
constexpr int mostRows = mostCopiedCells;

using Attributes = const xmlChar *const *;

QByteArrayView attribute(Attributes attributes, const char *name)
{
    for (; attributes && attributes[0]; attributes += 2) {
        if (qstricmp(reinterpret_cast<const char *>(attributes[0]), name) == 0)
            return attributes[1] ? QByteArrayView(reinterpret_cast<const char *>(attributes[1])) : QByteArrayView();
    }
    return {};
}

int span(Attributes attributes, const char *name, int most)
{
    bool isNumber = false;
    const int number = attribute(attributes, name).toInt(&isNumber);
    return isNumber ? std::clamp(number, 1, most) : 1;
}

bool isShown(Attributes attributes)
{
    const QByteArray style = attribute(attributes, "style").toByteArray().toLower();
    return !style.contains("display:none") && !style.contains("display: none");
}

class CopiedTable
{
public:
    bool foundTable = false, tooDeep = false, tooMany = false;
    CopiedCells cells;

    void parse(const QByteArray &utf8)
    {
        static std::once_flag once;
        std::call_once(once, xmlInitParser);
        const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> context(htmlNewParserCtxt(),
                                                                                     &htmlFreeParserCtxt);
        if (!context)
            return;
        m_context = context.get();
        htmlSAXHandler &handler = *context->sax;
        handler = {};
        handler.startElement = [](void *self, const xmlChar *name, const xmlChar **attributes) {
            static_cast<CopiedTable *>(self)->start(reinterpret_cast<const char *>(name), attributes);
        };
        handler.endElement = [](void *self, const xmlChar *name) {
            static_cast<CopiedTable *>(self)->end(reinterpret_cast<const char *>(name));
        };
        handler.characters = [](void *self, const xmlChar *text, int length) {
            static_cast<CopiedTable *>(self)->add(QString::fromUtf8(reinterpret_cast<const char *>(text), length));
        };
        handler.ignorableWhitespace = handler.characters;
        context->userData = this;
        // With a handler of our own there is no document of libxml2's, and nothing is ever loaded.
        constexpr int options =
            HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
        if (xmlDoc *document = htmlCtxtReadMemory(context.get(), utf8.constData(), static_cast<int>(utf8.size()),
                                                  nullptr, "UTF-8", options))
            xmlFreeDoc(document);
        endRow();
    }

private:
    void start(QByteArrayView name, Attributes attributes)
    {
        ++m_depth;
        if (m_depth > html::maxDepth) {
            tooDeep = true;
            stop();
            return;
        }
        const bool unseen = name == "script" || name == "style" || name == "title" || name == "template" ||
                            ((name == "tr" || name == "td" || name == "th") && !isShown(attributes));
        if (m_unseen > 0 || unseen) {
            ++m_unseen;
            return;
        }
        if (name == "table") {
            foundTable = true;
            ++m_tables;
            if (m_tables == 1)
                m_spanned.clear();
            else
                breakLine();
        } else if (m_tables == 1 && name == "tr") {
            endRow();
            m_inRow = true;
        } else if (m_tables == 1 && (name == "td" || name == "th")) {
            endCell();
            m_inRow = true;
            m_columnSpan = span(attributes, "colspan", mostColumns);
            m_rowSpan = span(attributes, "rowspan", mostRows);
            m_words = u""_s;
        } else if (name == "br") {
            breakLine(true);
        } else if (m_tables > 1 && (name == "td" || name == "th")) {
            m_space = true;
        } else if (isBlock(name)) {
            breakLine();
        }
    }

    void end(QByteArrayView name)
    {
        --m_depth;
        if (m_unseen > 0) {
            --m_unseen;
            return;
        }
        if (name == "table" && m_tables > 0) {
            if (m_tables == 1)
                endRow();
            --m_tables;
        } else if (m_tables == 1 && name == "tr") {
            endRow();
        } else if (m_tables == 1 && (name == "td" || name == "th")) {
            endCell();
        } else if (m_tables == 1 && (name == "thead" || name == "tbody" || name == "tfoot")) {
            endRow();
            m_spanned.clear(); // nothing spans the parts of a table
        } else if (isBlock(name)) {
            breakLine();
        }
    }

    static bool isBlock(QByteArrayView name)
    {
        static constexpr std::array<QByteArrayView, 12> names{"p",  "div", "li", "tr", "h1", "h2",
                                                              "h3", "h4",  "h5", "h6", "ul", "ol"};
        return std::find(names.begin(), names.end(), name) != names.end();
    }

    void add(const QString &text)
    {
        if (m_unseen > 0 || !m_words)
            return;
        for (const QChar c : text) {
            if (c.isSpace()) {
                m_space = true;
                continue;
            }
            if (m_lines > 0)
                *m_words += QString(m_lines, u'\n');
            else if (m_space && !m_words->isEmpty())
                *m_words += u' ';
            m_lines = 0;
            m_space = false;
            *m_words += c;
        }
    }

    // Blocks part their words by one line break, however many end in one place; <br> counts each.
    void breakLine(bool each = false)
    {
        if (m_words && !m_words->isEmpty())
            m_lines = each ? m_lines + 1 : std::max(m_lines, qsizetype(1));
    }

    void append(std::optional<QString> words)
    {
        if (++m_count > mostCopiedCells) {
            tooMany = true;
            stop();
            return;
        }
        m_row.push_back(std::move(words));
    }

    bool isSpanned(size_t column) const { return column < m_spanned.size() && m_spanned[column] > 0; }

    void endCell()
    {
        std::optional<QString> words = std::exchange(m_words, {});
        m_lines = 0;
        m_space = false;
        if (!words || tooMany)
            return;
        while (isSpanned(m_row.size()) && !tooMany)
            append({});
        const size_t first = m_row.size();
        append(std::move(words));
        for (int i = 1; i < m_columnSpan && !tooMany; ++i)
            append({});
        if (m_rowSpan > 1)
            m_begun.push_back({first, m_row.size(), m_rowSpan - 1});
    }

    void endRow()
    {
        endCell();
        if (!std::exchange(m_inRow, false) || tooMany)
            return;
        for (int &rows : m_spanned)
            rows = std::max(rows - 1, 0);
        for (const Span &begun : std::as_const(m_begun)) {
            m_spanned.resize(std::max(m_spanned.size(), begun.end));
            std::fill(m_spanned.begin() + static_cast<std::ptrdiff_t>(begun.first),
                      m_spanned.begin() + static_cast<std::ptrdiff_t>(begun.end), begun.rows);
        }
        m_begun.clear();
        // A row without cells counts too, so many that their number has its bound as well.
        if (m_row.empty())
            ++m_count;
        cells.rows.push_back(std::exchange(m_row, {}));
    }

    void stop() { xmlStopParser(m_context); }

    struct Span
    {
        size_t first, end;
        int rows;
    };

    htmlParserCtxt *m_context = nullptr;
    int m_depth = 0, m_unseen = 0, m_tables = 0, m_count = 0;
    bool m_inRow = false, m_space = false;
    qsizetype m_lines = 0; ///< breaks before the next word
    int m_columnSpan = 1, m_rowSpan = 1;
    std::optional<QString> m_words; ///< of the open cell
    CopiedCells::Row m_row;
    std::vector<int> m_spanned; ///< by column: how many more rows a cell above covers
    std::vector<Span> m_begun;
};

} // namespace

Result<std::optional<CopiedCells>> cellsOfHtml(const QString &html)
{
    const auto refused = [](Message what) {
        return failure(Error::Kind::Refused, {}, std::move(what),
                       Message(QT_TRANSLATE_NOOP("Message", "Copy fewer cells")));
    };
    const Message tooMany(QT_TRANSLATE_NOOP("Message", "the clipboard holds more than %1 cells"),
                          {QString::number(mostCopiedCells)});
    if (html.size() > mostCopiedCharacters * 4)
        return refused(tooMany);
    const html::Prepared page = html::prepared(html.toUtf8());
    CopiedTable table;
    if (!page.tooManyAttributes && !page.tooManyTags)
        table.parse(page.utf8);
    if (page.tooManyAttributes || page.tooManyTags || table.tooMany)
        return refused(tooMany);
    if (table.tooDeep)
        return refused(
            Message(QT_TRANSLATE_NOOP("Message", "the cells on the clipboard stand in each other too deep")));
    if (!table.foundTable || table.cells.rows.empty())
        return std::nullopt;
    return std::optional(std::move(table.cells));
}

} // namespace outturn
