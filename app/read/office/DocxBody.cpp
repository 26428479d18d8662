// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs and what stands in them; tables are in DocxTables.cpp.
#include "app/read/office/DocxBody.h"

#include "app/read/office/FlowDocument.h"

#include <algorithm>

namespace outturn::office {

namespace {

using namespace Qt::StringLiterals;
using Token = XmlStream::Token;

constexpr size_t deepestField = 64;
constexpr qsizetype longestCode = 1000;

// Contents give no sections, and numbers of pages mean nothing in a document without pages.
bool isLeftOut(QStringView code)
{
    static const QStringList fields{u"TOC"_s, u"PAGE"_s, u"NUMPAGES"_s, u"SECTIONPAGES"_s};
    return fields.contains(code.trimmed().toString().section(u' ', 0, 0).toUpper());
}

} // namespace

Flow DocxBody::read(XmlStream &xml)
{
    m_xml = &xml;
    m_fields.clear();
    Container container;
    for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
        if (token != Token::Start || xml.is(Ns::Word, u"document"))
            continue;
        if (xml.is(Ns::Word, u"body"))
            readFlow(container);
        else
            xml.skip();
    }
    m_hasOpenField = m_hasOpenField || !m_fields.empty();
    return std::move(container.flow);
}

DocxBody::Notes DocxBody::readNotes(XmlStream &xml)
{
    m_xml = &xml;
    Notes notes;
    for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
        if (token != Token::Start || xml.is(Ns::Word, u"footnotes") || xml.is(Ns::Word, u"endnotes"))
            continue;
        // The lines between text and notes are notes of types of their own.
        const QStringView type = xml.attribute(u"type");
        const bool note = xml.is(Ns::Word, u"footnote") || xml.is(Ns::Word, u"endnote");
        if (!note || (!type.isNull() && type != u"normal")) {
            xml.skip();
            continue;
        }
        const QString id = xml.attribute(u"id").toString();
        Container container;
        m_fields.clear();
        readFlow(container);
        notes.insert_or_assign(id, std::move(container.flow));
    }
    m_fields.clear();
    return notes;
}

bool DocxBody::take()
{
    return takeParts(m_quota, *m_xml);
}

bool DocxBody::isTransparent() const
{
    static const QList<QStringView> names{u"ins", u"moveTo", u"hyperlink", u"smartTag", u"customXml",
                                          u"bdo", u"dir",    u"ruby",      u"rubyBase"};
    return m_xml->ns() == Ns::Word && names.contains(m_xml->name());
}

bool DocxBody::isVisible() const
{
    return !m_useFields || std::all_of(m_fields.begin(), m_fields.end(),
                                       [](const Field &field) { return field.inResult && !field.leftOut; });
}

// w:sdtPr: whether the content is the writer's.
bool DocxBody::readControlLook()
{
    bool wanted = true;
    int depth = 1;
    while (depth > 0) {
        const Token token = m_xml->next();
        if (token == Token::Finished)
            return wanted;
        depth += token == Token::Start ? 1 : token == Token::End ? -1 : 0;
        if (token != Token::Start)
            continue;
        if (m_xml->is(Ns::Word, u"showingPlcHdr") && isOn(*m_xml))
            wanted = false;
        else if (m_xml->is(Ns::Word, u"docPartGallery") && m_xml->attribute(u"val") == u"Table of Contents")
            wanted = false;
    }
    return wanted;
}

void DocxBody::readFlow(Container &container)
{
    readBlocks(container);
    if (const auto carried = std::move(container.carried))
        finish(container, *carried);
}

void DocxBody::readBlocks(Container &container)
{
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token == Token::Start)
            readBlock(container);
    }
}

void DocxBody::readBlock(Container &container)
{
    if (m_xml->is(Ns::Word, u"p"))
        readParagraph(container);
    else if (m_xml->is(Ns::Word, u"tbl"))
        readTable(container);
    else if (m_xml->is(Ns::Word, u"sdt"))
        readControl([&] { readBlocks(container); });
    else if (isTransparent())
        readBlocks(container);
    else
        m_xml->skip();
}

void DocxBody::readParagraph(Container &container)
{
    if (!take())
        return;
    auto paragraph = std::make_unique<Paragraph>();
    if (const auto carried = std::move(container.carried)) {
        paragraph->item = std::move(carried->item);
        paragraph->raisedFrom = carried->raisedFrom;
    }
    readInline(*paragraph);
    if (paragraph->markDeleted)
        container.carried = std::move(paragraph);
    else
        finish(container, *paragraph);
}

void DocxBody::readInline(Paragraph &paragraph)
{
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        if (m_xml->is(Ns::Word, u"r")) {
            readRun(paragraph);
        } else if (m_xml->is(Ns::Word, u"pPr")) {
            readLook(paragraph);
        } else if (m_xml->is(Ns::Word, u"sdt")) {
            readControl([&] { readInline(paragraph); });
        } else if (m_xml->is(Ns::Word, u"fldSimple")) {
            const size_t around = m_fields.size();
            m_fields.push_back({{}, true, isLeftOut(m_xml->attribute(u"instr"))});
            readInline(paragraph);
            m_fields.resize(std::min(around, m_fields.size()));
        } else if (isTransparent()) {
            readInline(paragraph);
        } else {
            m_xml->skip();
        }
    }
}

void DocxBody::readLook(Paragraph &paragraph)
{
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        if (m_xml->is(Ns::Word, u"numPr")) {
            readList(*m_xml, paragraph.look);
            continue;
        }
        if (m_xml->is(Ns::Word, u"rPr")) {
            readMarkLook(paragraph);
            continue;
        }
        if (m_xml->is(Ns::Word, u"pStyle"))
            paragraph.style = m_xml->attribute(u"val").toString();
        else if (m_xml->is(Ns::Word, u"outlineLvl"))
            paragraph.look.outline = m_xml->number(u"val", 9, 0, 9);
        m_xml->skip();
    }
}

// w:rPr of a w:pPr is about the mark at the paragraph's end.
void DocxBody::readMarkLook(Paragraph &paragraph)
{
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        if (m_xml->is(Ns::Word, u"del") || m_xml->is(Ns::Word, u"moveFrom"))
            paragraph.markDeleted = true;
        else if (m_xml->is(Ns::Word, u"vanish"))
            paragraph.markHidden = isOn(*m_xml);
        m_xml->skip();
    }
}

void DocxBody::readRun(Paragraph &paragraph)
{
    Run run;
    const RunLook &around = m_parts.styles.paragraph(paragraph.style).look.run;
    run.hidden = around.hidden.value_or(false);
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token != Token::Start)
            continue;
        if (m_xml->is(Ns::Word, u"rPr")) {
            QString style;
            const RunLook look = readRunLook(*m_xml, &style);
            const RunLook named = m_parts.styles.run(style);
            run.hidden = look.hidden.value_or(named.hidden.value_or(run.hidden));
            run.raised = look.raised.value_or(named.raised.value_or(false));
        } else if (m_xml->is(Ns::Word, u"footnoteReference") || m_xml->is(Ns::Word, u"endnoteReference")) {
            const QStringView own = m_xml->attribute(u"customMarkFollows");
            const bool ownMark = !own.isNull() && own != u"0" && own != u"false";
            const bool footnote = m_xml->name() == u"footnoteReference";
            if (!run.hidden && isVisible())
                takeNote(paragraph, footnote ? m_parts.footnotes : m_parts.endnotes);
            m_xml->skip();
            run.hidden = run.hidden || ownMark;
        } else {
            readRunPart(paragraph, run);
        }
    }
}

void DocxBody::readRunPart(Paragraph &paragraph, const Run &run)
{
    if (m_xml->ns() != Ns::Word) {
        m_xml->skip();
        return;
    }
    const QStringView name = m_xml->name();
    if (name == u"t")
        return readText(paragraph, run);
    if (name == u"instrText")
        return readFieldCode();
    if (name == u"fldChar")
        return readFieldMark();
    if (name == u"drawing" || name == u"pict" || name == u"object")
        return readBoxes(paragraph);
    if (name == u"ruby")
        return readInline(paragraph);
    if (name == u"tab" || name == u"ptab")
        addWords(paragraph, u"\t", run);
    else if (name == u"br" || name == u"cr")
        addWords(paragraph, u" ", run);
    else if (name == u"noBreakHyphen")
        addWords(paragraph, u"-", run);
    else if (name == u"sym")
        addWords(
            paragraph,
            symbolOf(m_xml->attribute(u"font").toString(), m_xml->attribute(u"char").toString().toUInt(nullptr, 16)),
            run);
    m_xml->skip();
}

void DocxBody::readText(Paragraph &paragraph, const Run &run)
{
    const bool kept = m_xml->attribute(u"space") == u"preserve";
    QString words;
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token == Token::Text)
            words += m_xml->text();
        else
            m_xml->skip();
    }
    addWords(paragraph, kept ? QStringView(words) : QStringView(words).trimmed(), run);
}

void DocxBody::addWords(Paragraph &paragraph, QStringView words, const Run &run)
{
    if (run.hidden || words.isEmpty() || !isVisible())
        return;
    if (run.raised && paragraph.raisedFrom < 0)
        paragraph.raisedFrom = paragraph.item.text.size();
    else if (!run.raised && !words.trimmed().isEmpty())
        paragraph.raisedFrom = -1;
    appendWords(paragraph.item.text, words);
}

void DocxBody::readFieldMark()
{
    const QStringView type = m_xml->attribute(u"fldCharType");
    if (type == u"begin") {
        if (m_fields.size() >= deepestField)
            m_xml->fail(Message(QT_TRANSLATE_NOOP("Message", "its fields stand too deep in each other")));
        m_fields.emplace_back();
    } else if (type == u"separate" && !m_fields.empty()) {
        m_fields.back().inResult = true;
        m_fields.back().leftOut = isLeftOut(m_fields.back().code);
    } else if (type == u"end" && !m_fields.empty()) {
        m_fields.pop_back();
    }
    m_xml->skip();
}

void DocxBody::readFieldCode()
{
    for (Token token = m_xml->next(); token != Token::End && token != Token::Finished; token = m_xml->next()) {
        if (token != Token::Text)
            m_xml->skip();
        else if (!m_fields.empty() && m_fields.back().code.size() < longestCode)
            m_fields.back().code += m_xml->text().left(longestCode);
    }
}

void DocxBody::readBoxes(Paragraph &paragraph)
{
    int depth = 1;
    while (depth > 0) {
        const Token token = m_xml->next();
        if (token == Token::Finished)
            return;
        if (token == Token::End) {
            --depth;
        } else if (token == Token::Start && m_xml->is(Ns::Word, u"txbxContent")) {
            const bool visible = isVisible();
            const auto fields = std::exchange(m_fields, {});
            const int cells = std::exchange(m_cells, 0);
            Container container;
            readFlow(container);
            m_hasOpenField = m_hasOpenField || !m_fields.empty();
            m_fields = fields;
            m_cells = cells;
            if (visible)
                std::move(container.flow.begin(), container.flow.end(), std::back_inserter(paragraph.item.boxes));
        } else if (token == Token::Start) {
            ++depth;
        }
    }
}

void DocxBody::takeNote(Paragraph &paragraph, Notes &notes)
{
    const auto note = notes.find(m_xml->attribute(u"id").toString());
    if (note == notes.end())
        return;
    std::move(note->second.begin(), note->second.end(), std::back_inserter(paragraph.item.notes));
    notes.erase(note);
}

QString DocxBody::labelOf(const Paragraph &paragraph, const DocxStyles::Style &style)
{
    if (paragraph.markHidden)
        return {};
    const bool own = paragraph.look.list.has_value();
    const int list = paragraph.look.list.value_or(style.look.list.value_or(0));
    std::optional<int> level = paragraph.look.listLevel;
    if (!level)
        level = own ? std::optional(0) : style.look.listLevel;
    return list > 0 ? m_parts.numbering.label(m_parts.styles, list, level, style.listStyle) : QString();
}

void DocxBody::finish(Container &container, Paragraph &paragraph)
{
    const DocxStyles::Style &style = m_parts.styles.paragraph(paragraph.style);
    if (style.contents)
        return;
    FlowItem &item = paragraph.item;
    const QString label = labelOf(paragraph, style);
    if (m_cells > 0 && paragraph.raisedFrom > 0 && isNoteMark(QStringView(item.text).sliced(paragraph.raisedFrom))) {
        item.text.truncate(paragraph.raisedFrom);
        item.markLeftOut = true;
    }
    item.text = std::move(item.text).trimmed();
    if (item.text.isEmpty() && item.boxes.empty() && item.notes.empty())
        return;
    if (!item.text.isEmpty())
        item.text.prepend(label);
    const int outline = paragraph.look.outline.value_or(9);
    item.headingLevel = !paragraph.look.outline ? style.headingLevel : outline < 9 ? outline + 1 : 0;
    container.flow.push_back(std::move(item));
}

} // namespace outturn::office
