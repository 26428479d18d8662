// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/office/DocxStyles.h"

#include "app/read/office/Words.h"

namespace outturn::office {

namespace {

using namespace Qt::StringLiterals;
using Token = XmlStream::Token;

constexpr int longestChain = 32; // styles based on each other

template <typename T> void takeOver(std::optional<T> &own, const std::optional<T> &other)
{
    if (!own)
        own = other;
}

} // namespace

bool isOn(const XmlStream &xml)
{
    const QStringView value = xml.attribute(u"val");
    return value.isNull() || !(value == u"0" || value == u"false" || value == u"off" || value == u"none");
}

RunLook readRunLook(XmlStream &xml, QString *style)
{
    RunLook look;
    for (Token token = xml.next(); token != Token::End && token != Token::Finished; token = xml.next()) {
        if (token != Token::Start)
            continue;
        if (xml.is(Ns::Word, u"vanish"))
            look.hidden = look.hidden.value_or(false) || isOn(xml);
        else if ((xml.is(Ns::Word, u"strike") || xml.is(Ns::Word, u"dstrike")) && isOn(xml))
            look.hidden = true; // crossed out by hand, as a deletion that nobody tracked
        else if (xml.is(Ns::Word, u"vertAlign"))
            look.raised = xml.attribute(u"val") == u"superscript";
        else if (style && xml.is(Ns::Word, u"rStyle"))
            *style = xml.attribute(u"val").toString();
        xml.skip();
    }
    return look;
}

void readList(XmlStream &xml, ParagraphLook &look)
{
    for (Token token = xml.next(); token != Token::End && token != Token::Finished; token = xml.next()) {
        if (token != Token::Start)
            continue;
        if (xml.is(Ns::Word, u"numId"))
            look.list = xml.number(u"val", 0, 0, std::numeric_limits<int>::max());
        else if (xml.is(Ns::Word, u"ilvl"))
            look.listLevel = xml.number(u"val", 0, 0, 8);
        xml.skip();
    }
}

void DocxStyles::read(XmlStream &xml)
{
    for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
        if (token != Token::Start || xml.is(Ns::Word, u"styles"))
            continue;
        if (xml.is(Ns::Word, u"style"))
            readStyle(xml);
        else
            xml.skip();
    }
}

void DocxStyles::readStyle(XmlStream &xml)
{
    const QString id = xml.attribute(u"styleId").toString();
    const bool isDefault = xml.attribute(u"type") == u"paragraph" && xml.attribute(u"default") != u"0" &&
                           xml.attribute(u"default") != u"false" && !xml.attribute(u"default").isNull();
    Written style;
    for (Token token = xml.next(); token != Token::End && token != Token::Finished; token = xml.next()) {
        if (token != Token::Start)
            continue;
        if (xml.is(Ns::Word, u"pPr")) {
            for (token = xml.next(); token != Token::End && token != Token::Finished; token = xml.next()) {
                if (token != Token::Start)
                    continue;
                if (xml.is(Ns::Word, u"numPr")) {
                    readList(xml, style.look);
                    continue;
                }
                if (xml.is(Ns::Word, u"outlineLvl"))
                    style.look.outline = xml.number(u"val", 9, 0, 9);
                xml.skip();
            }
            continue;
        }
        if (xml.is(Ns::Word, u"rPr")) {
            style.look.run = readRunLook(xml);
            continue;
        }
        if (xml.is(Ns::Word, u"name"))
            style.name = xml.attribute(u"val").toString();
        else if (xml.is(Ns::Word, u"basedOn"))
            style.basedOn = xml.attribute(u"val").toString();
        xml.skip();
    }
    if (isDefault)
        m_default = id;
    m_written.insert(id, style);
}

const DocxStyles::Style &DocxStyles::paragraph(const QString &id) const
{
    const QString &known = m_written.contains(id) ? id : m_default;
    auto it = m_resolved.find(known);
    if (it == m_resolved.end())
        it = m_resolved.insert(known, resolved(known));
    return *it;
}

DocxStyles::Style DocxStyles::resolved(const QString &id) const
{
    Style style;
    QString at = id;
    for (int i = 0; i < longestChain; ++i) {
        const auto written = m_written.constFind(at);
        if (written == m_written.constEnd())
            break;
        if (i == 0)
            style.name = written->name;
        if (!style.look.list && written->look.list)
            style.listStyle = at;
        takeOver(style.look.outline, written->look.outline);
        takeOver(style.look.list, written->look.list);
        takeOver(style.look.listLevel, written->look.listLevel);
        takeOver(style.look.run.hidden, written->look.run.hidden);
        takeOver(style.look.run.raised, written->look.run.raised);
        style.contents = style.contents || isContentsStyle(written->name);
        // Where no outline level is given, the name of a built-in style has one.
        if (const int level = headingLevelOfStyle(written->name); level > 0)
            takeOver(style.look.outline, std::optional(level - 1));
        at = written->basedOn;
    }
    const int outline = style.look.outline.value_or(9);
    style.headingLevel = outline < 9 ? outline + 1 : 0;
    return style;
}

RunLook DocxStyles::run(const QString &id) const
{
    return id.isEmpty() || !m_written.contains(id) ? RunLook() : paragraph(id).look.run;
}

int DocxStyles::listOf(const QString &id) const
{
    return m_written.contains(id) ? paragraph(id).look.list.value_or(0) : 0;
}

} // namespace outturn::office
