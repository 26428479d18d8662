// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs, lists and what stands in them; tables are in OdtTables.cpp.
#include "app/read/office/OdtBody.h"

#include "app/read/office/FlowDocument.h"

namespace outturn::office {

namespace {

using namespace Qt::StringLiterals;
using Token = XmlStream::Token;

constexpr int mostSpaces = 8;

bool isOneOf(QStringView name, const QList<QStringView> &names)
{
    return names.contains(name);
}

} // namespace

Flow OdtBody::read(XmlStream &xml)
{
    m_xml = &xml;
    Flow flow;
    bool hasText = false;
    for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
        if (token != Token::Start || xml.is(Ns::Office, u"document-content") || xml.is(Ns::Office, u"body"))
            continue;
        if (xml.is(Ns::Office, u"automatic-styles")) {
            m_styles.read(xml);
        } else if (xml.is(Ns::Office, u"text")) {
            hasText = true;
            readBlocks(flow);
        } else {
            xml.skip();
        }
    }
    if (!hasText)
        xml.fail(Message(QT_TRANSLATE_NOOP("Message", "it is an OpenDocument file, but no text document")),
                 Message(QT_TRANSLATE_NOOP("Message", "Choose a report")));
    return flow;
}

bool OdtBody::take(qint64 count)
{
    return takeParts(m_quota, *m_xml, count);
}

void OdtBody::readBlocks(Flow &flow)
{
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token == Token::Start)
            readBlock(flow);
    }
}

void OdtBody::readApart(Flow &flow)
{
    const Around around = std::exchange(m_around, {});
    readBlocks(flow);
    m_around = around;
}

void OdtBody::readBlock(Flow &flow)
{
    const QStringView name = m_xml->name();
    switch (m_xml->ns()) {
    case Ns::Text:
        if (name == u"p" || name == u"h")
            return readParagraph(flow);
        if (name == u"list")
            return readList(flow);
        if (name == u"numbered-paragraph")
            return readNumberedParagraph(flow);
        if (name == u"section" && m_xml->attribute(u"display") != u"none")
            return readBlocks(flow);
        // Of the lists that a program makes, only that of the books used is text.
        if (isOneOf(name, {u"bibliography", u"index-body", u"index-title"}))
            return readBlocks(flow);
        break;
    case Ns::Table:
        if (name == u"table")
            return readTable(flow);
        break;
    case Ns::Draw:
        return readShape(flow);
    default:
        break;
    }
    m_xml->skip();
}

void OdtBody::readParagraph(Flow &flow)
{
    if (!take())
        return m_xml->skip();
    const bool heading = m_xml->name() == u"h";
    const OdtStyles::Style style = m_styles.paragraph(m_xml->attribute(u"style-name"));
    Paragraph paragraph;
    paragraph.item.headingLevel =
        heading ? m_xml->number(u"outline-level", 1, 1, OdtCount::levels) : style.headingLevel;
    const QString label = labelOf(heading, style);
    Run run;
    run.hidden = style.hidden.value_or(false);
    readInline(paragraph, run);
    if (!style.contents)
        finish(flow, paragraph, label);
}

QString OdtBody::labelOf(bool heading, const OdtStyles::Style &style)
{
    if (m_around.item && m_around.list) {
        if (std::exchange(m_around.item->counted, true))
            return {};
        const QString &list = m_around.style.isEmpty() && style.list ? *style.list : m_around.style;
        return m_styles.listLabel(list, m_around.list->count, m_around.level, m_around.item->start);
    }
    const bool unnumbered = m_xml->attribute(u"is-list-header") == u"true" || (style.list && style.list->isEmpty());
    if (!heading || unnumbered)
        return {};
    std::optional<int> start;
    if (m_xml->attribute(u"restart-numbering") == u"true")
        start = m_xml->number(u"start-value", 1);
    const auto level = static_cast<size_t>(m_xml->number(u"outline-level", 1, 1, OdtCount::levels) - 1);
    return m_styles.headingLabel(m_headings, level, start);
}

void OdtBody::readInline(Paragraph &paragraph, const Run &run)
{
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token == Token::Text) {
            // A tab or line end in the file is a space; real ones are elements.
            QString words = m_xml->text().toString();
            words.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
            addWords(paragraph, words, run);
        } else if (m_xml->ns() == Ns::Text) {
            readPart(paragraph, run);
        } else if (m_xml->ns() == Ns::Draw) {
            Flow boxes;
            readShape(boxes);
            if (!run.hidden)
                std::move(boxes.begin(), boxes.end(), std::back_inserter(paragraph.item.boxes));
        } else {
            m_xml->skip();
        }
    }
}

void OdtBody::readPart(Paragraph &paragraph, const Run &run)
{
    const QStringView name = m_xml->name();
    if (name == u"span") {
        const OdtStyles::Style style = m_styles.words(m_xml->attribute(u"style-name"));
        return readInline(paragraph, {style.hidden.value_or(run.hidden), style.raised.value_or(run.raised)});
    }
    if (name == u"note")
        return readNote(paragraph, run);
    if (name == u"number") {
        Paragraph number;
        readInline(number, {});
        paragraph.number = number.item.text.trimmed();
        return;
    }
    if (name == u"s")
        addWords(paragraph, QString(m_xml->number(u"c", 1, 0, mostSpaces), u' '), run);
    else if (name == u"tab")
        addWords(paragraph, u"\t", run);
    else if (name == u"line-break")
        addWords(paragraph, u" ", run);
    else if (name == u"hidden-paragraph")
        paragraph.hidden = m_xml->attribute(u"is-hidden") == u"true";
    // Numbers of pages mean nothing in a document without pages; a placeholder is nobody's words.
    const bool leftOut = isOneOf(name, {u"page-number", u"page-count", u"page-continuation", u"placeholder",
                                        u"ruby-text", u"script", u"hidden-paragraph", u"tracked-changes"}) ||
                         (name == u"hidden-text" && m_xml->attribute(u"is-hidden") == u"true");
    if (leftOut)
        m_xml->skip();
    else
        readInline(paragraph, run);
}

void OdtBody::readNote(Paragraph &paragraph, const Run &run)
{
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        if (!m_xml->is(Ns::Text, u"note-body") || run.hidden) {
            m_xml->skip();
            continue;
        }
        readApart(paragraph.item.notes);
    }
}

// A frame, a group or a shape: the words in it, whatever it looks like.
void OdtBody::readShape(Flow &boxes)
{
    if (isOneOf(m_xml->name(), {u"object", u"object-ole", u"image", u"plugin", u"applet"}))
        return m_xml->skip();
    const Around around = std::exchange(m_around, {});
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token == Token::Start)
            readBlock(boxes);
    }
    m_around = around;
}

void OdtBody::addWords(Paragraph &paragraph, QStringView words, const Run &run)
{
    if (run.hidden || words.isEmpty())
        return;
    if (run.raised && paragraph.raisedFrom < 0)
        paragraph.raisedFrom = paragraph.item.text.size();
    else if (!run.raised && !words.trimmed().isEmpty())
        paragraph.raisedFrom = -1;
    appendWords(paragraph.item.text, words);
}

void OdtBody::finish(Flow &flow, Paragraph &paragraph, const QString &label)
{
    FlowItem &item = paragraph.item;
    if (m_around.cells > 0 && paragraph.raisedFrom > 0 &&
        isNoteMark(QStringView(item.text).sliced(paragraph.raisedFrom))) {
        item.text.truncate(paragraph.raisedFrom);
        item.markLeftOut = true;
    }
    item.text = paragraph.hidden ? QString() : std::move(item.text).trimmed();
    if (item.text.isEmpty() && item.boxes.empty() && item.notes.empty())
        return;
    if (!item.text.isEmpty())
        item.text.prepend(paragraph.number.isEmpty() ? label : paragraph.number + u' ');
    flow.push_back(std::move(item));
}

OdtBody::List OdtBody::startOfList()
{
    const QString style = m_xml->attribute(u"style-name").toString();
    const QString before = m_xml->attribute(u"continue-list").toString();
    List list;
    if (!before.isEmpty())
        list = m_lists.value(before);
    else if (m_xml->attribute(u"continue-numbering") == u"true")
        list = m_lastOfStyle.value(style);
    if (!style.isEmpty())
        list.style = style;
    return list;
}

void OdtBody::readList(Flow &flow)
{
    const Around around = m_around;
    if (m_around.list) {
        m_around.level = std::min(m_around.level + 1, OdtCount::levels - 1);
        m_around.item = nullptr;
        if (const QStringView style = m_xml->attribute(u"style-name"); !style.isEmpty())
            m_around.style = style.toString();
        readItems(flow);
        m_around = around;
        return;
    }
    const QString id = m_xml->attribute(u"id").toString();
    List list = startOfList();
    m_around.list = &list;
    m_around.level = 0;
    m_around.style = list.style;
    readItems(flow);
    m_around = around;
    if (!id.isEmpty())
        m_lists.insert(id, list);
    m_lastOfStyle.insert(list.style, list);
}

void OdtBody::readItems(Flow &flow)
{
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        const bool header = m_xml->is(Ns::Text, u"list-header");
        if (!header && !m_xml->is(Ns::Text, u"list-item")) {
            m_xml->skip();
            continue;
        }
        Item item;
        item.counted = header;
        if (!m_xml->attribute(u"start-value").isNull())
            item.start = m_xml->number(u"start-value", 1);
        m_around.item = &item;
        readBlocks(flow);
        m_around.item = nullptr;
    }
}

// A paragraph of a list that is written without one.
void OdtBody::readNumberedParagraph(Flow &flow)
{
    const QString id = m_xml->attribute(u"list-id").toString();
    const Around around = m_around;
    List list = m_lists.value(id);
    if (const QStringView style = m_xml->attribute(u"style-name"); !style.isEmpty())
        list.style = style.toString();
    Item item;
    if (!m_xml->attribute(u"start-value").isNull())
        item.start = m_xml->number(u"start-value", 1);
    m_around.list = &list;
    m_around.style = list.style;
    m_around.level = static_cast<size_t>(m_xml->number(u"level", 1, 1, OdtCount::levels) - 1);
    m_around.item = &item;
    readBlocks(flow);
    m_around = around;
    m_lists.insert(id, list);
}

} // namespace outturn::office
