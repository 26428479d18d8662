// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/office/DocxNumbering.h"

namespace outturn::office {

namespace {

using namespace Qt::StringLiterals;
using Token = XmlStream::Token;

constexpr qsizetype longestLabel = 80; // it stands before every paragraph of a list
constexpr int anyNumber = std::numeric_limits<int>::max();

NumberForm formOf(QStringView name)
{
    if (name == u"none")
        return NumberForm::None;
    if (name == u"bullet")
        return NumberForm::Bullet;
    if (name == u"lowerLetter")
        return NumberForm::LowerLetter;
    if (name == u"upperLetter")
        return NumberForm::UpperLetter;
    if (name == u"lowerRoman")
        return NumberForm::LowerRoman;
    if (name == u"upperRoman")
        return NumberForm::UpperRoman;
    if (name == u"decimalZero" || name == u"custom")
        return NumberForm::Padded;
    return NumberForm::Decimal;
}

} // namespace

void DocxNumbering::read(XmlStream &xml)
{
    for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
        if (token != Token::Start || xml.is(Ns::Word, u"numbering"))
            continue;
        if (xml.is(Ns::Word, u"abstractNum"))
            readAbstract(xml);
        else if (xml.is(Ns::Word, u"num"))
            readList(xml);
        else
            xml.skip();
    }
}

void DocxNumbering::readAbstract(XmlStream &xml)
{
    Abstract &abstract = m_abstracts[xml.number(u"abstractNumId", -1, 0, anyNumber)];
    for (Token token = xml.next(); token != Token::End && token != Token::Finished; token = xml.next()) {
        if (token != Token::Start)
            continue;
        if (xml.is(Ns::Word, u"lvl")) {
            readLevel(xml, abstract.levels);
            continue;
        }
        if (xml.is(Ns::Word, u"numStyleLink"))
            abstract.link = xml.attribute(u"val").toString();
        xml.skip();
    }
}

void DocxNumbering::readLevel(XmlStream &xml, Levels &into)
{
    Level &level = into[static_cast<size_t>(xml.number(u"ilvl", 0, 0, levels - 1))];
    level = {};
    level.given = true;
    for (Token token = xml.next(); token != Token::End && token != Token::Finished; token = xml.next()) {
        if (token != Token::Start)
            continue;
        const QStringView value = xml.attribute(u"val");
        if (xml.is(Ns::Word, u"start"))
            level.start = xml.number(u"val", 0, 0);
        else if (xml.is(Ns::Word, u"numFmt"))
            level.form = formOf(value);
        else if (xml.is(Ns::Word, u"lvlText"))
            level.text = value.left(longestLabel).toString();
        else if (xml.is(Ns::Word, u"lvlRestart"))
            level.restart = xml.number(u"val", 0, 0, levels);
        else if (xml.is(Ns::Word, u"isLgl"))
            level.plain = isOn(xml);
        else if (xml.is(Ns::Word, u"suff"))
            level.parted = value != u"nothing";
        else if (xml.is(Ns::Word, u"pStyle"))
            level.style = value.toString();
        xml.skip();
    }
}

void DocxNumbering::readList(XmlStream &xml)
{
    List &list = m_lists[xml.number(u"numId", 0, 0, anyNumber)];
    for (Token token = xml.next(); token != Token::End && token != Token::Finished; token = xml.next()) {
        if (token != Token::Start)
            continue;
        if (xml.is(Ns::Word, u"lvlOverride")) {
            const auto level = static_cast<size_t>(xml.number(u"ilvl", 0, 0, levels - 1));
            for (token = xml.next(); token != Token::End && token != Token::Finished; token = xml.next()) {
                if (token != Token::Start)
                    continue;
                if (xml.is(Ns::Word, u"lvl")) {
                    readLevel(xml, list.overrides);
                    continue;
                }
                if (xml.is(Ns::Word, u"startOverride"))
                    list.starts[level] = xml.number(u"val", 0, 0);
                xml.skip();
            }
            continue;
        }
        if (xml.is(Ns::Word, u"abstractNumId"))
            list.abstract = xml.number(u"val", -1, 0, anyNumber);
        xml.skip();
    }
}

// The abstract list itself, or the one that its style of lists leads to.
int DocxNumbering::abstractOf(const DocxStyles &styles, int list) const
{
    for (int i = 0; i < 4; ++i) {
        const auto known = m_lists.constFind(list);
        if (known == m_lists.constEnd())
            return -1;
        const auto abstract = m_abstracts.constFind(known->abstract);
        if (abstract == m_abstracts.constEnd() || abstract->link.isEmpty())
            return abstract == m_abstracts.constEnd() ? -1 : known->abstract;
        list = styles.listOf(abstract->link);
    }
    return -1;
}

QString DocxNumbering::label(const DocxStyles &styles, int list, std::optional<int> wanted, const QString &style)
{
    const int id = list > 0 ? abstractOf(styles, list) : -1;
    if (id < 0)
        return {};
    const Levels &abstract = m_abstracts[id].levels;
    const List &own = m_lists[list];
    size_t at = static_cast<size_t>(wanted.value_or(0));
    for (size_t i = 0; !wanted && !style.isEmpty() && i < levels; ++i) {
        if (abstract[i].style == style)
            at = i;
    }
    const auto level = [&](size_t i) -> const Level & {
        return own.overrides[i].given ? own.overrides[i] : abstract[i];
    };

    Count &count = m_counts[id];
    if (own.starts[at] && !m_started.contains({list, at})) {
        m_started.insert({list, at});
        count.value[at] = *own.starts[at];
    } else if (count.begun[at]) {
        ++count.value[at];
    } else {
        count.value[at] = level(at).start;
    }
    count.begun[at] = true;
    for (size_t below = at + 1; below < levels; ++below) {
        const auto restart = level(below).restart;
        if (!restart || (*restart > 0 && at < static_cast<size_t>(*restart)))
            count.begun[below] = false;
    }

    const Level &shown = level(at);
    if (!shown.given)
        return {};
    QString label;
    if (shown.form == NumberForm::Bullet) {
        label = bulletOf(shown.text);
    } else {
        for (qsizetype i = 0; i < shown.text.size(); ++i) {
            const bool number = shown.text[i] == u'%' && i + 1 < shown.text.size() && shown.text[i + 1] >= u'1' &&
                                shown.text[i + 1] <= u'9';
            if (!number) {
                label += shown.text[i];
                continue;
            }
            const auto of = static_cast<size_t>(shown.text[++i].unicode() - u'1');
            const int value = count.begun[of] ? count.value[of] : level(of).start;
            const bool digits = shown.plain && level(of).form != NumberForm::None;
            label += numberInForm(value, digits ? NumberForm::Decimal : level(of).form);
        }
    }
    if (label.trimmed().isEmpty())
        return {};
    return shown.parted && !label.back().isSpace() ? label + u' ' : label;
}

} // namespace outturn::office
