// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/office/OdtStyles.h"

namespace outturn::office {

namespace {

using namespace Qt::StringLiterals;
using Token = XmlStream::Token;

constexpr int longestOdtChain = 32;    // styles that are each other's parents
constexpr qsizetype longestLabel = 80; // it stands before every paragraph of a list

NumberForm formOf(QStringView format)
{
    if (format.isEmpty())
        return NumberForm::None;
    if (format == u"a")
        return NumberForm::LowerLetter;
    if (format == u"A")
        return NumberForm::UpperLetter;
    if (format == u"i")
        return NumberForm::LowerRoman;
    if (format == u"I")
        return NumberForm::UpperRoman;
    return format == u"01" ? NumberForm::Padded : NumberForm::Decimal;
}

// "super 58%", "33% 58%": raised; "sub 58%", "-33% 58%" and "0% 100%" are not.
bool isRaised(QStringView position)
{
    const QStringView first = position.trimmed().left(position.trimmed().indexOf(u' '));
    if (first == u"super")
        return true;
    return first.endsWith(u'%') && first.chopped(1).toDouble() > 0;
}

// "2.54cm" in hundredths of a millimetre; 0 where it is none.
int hundredths(QStringView length)
{
    struct Unit
    {
        QStringView name;
        double hundredths;
    };
    static constexpr std::array<Unit, 5> units{
        {{u"cm", 1000}, {u"mm", 100}, {u"in", 2540}, {u"pt", 35.28}, {u"pc", 423.3}}};
    for (const Unit &unit : units) {
        if (length.endsWith(unit.name))
            return static_cast<int>(std::clamp(length.chopped(2).toDouble() * unit.hundredths, 0.0, 1e6));
    }
    return 0;
}

} // namespace

void OdtStyles::read(XmlStream &xml)
{
    m_resolved.clear();
    for (Token token = xml.next(); token != Token::End && token != Token::Finished; token = xml.next()) {
        if (token != Token::Start)
            continue;
        if (xml.is(Ns::Style, u"style")) {
            readStyle(xml);
        } else if (xml.is(Ns::Text, u"list-style")) {
            Levels &levels = m_lists[xml.attribute(u"name").toString()];
            levels = {};
            readLevels(xml, levels);
        } else if (xml.is(Ns::Text, u"outline-style")) {
            readLevels(xml, m_outline);
        } else {
            xml.skip();
        }
    }
}

void OdtStyles::readStyle(XmlStream &xml)
{
    const QStringView family = xml.attribute(u"family");
    if (family == u"table-column") {
        readWidth(xml);
        return;
    }
    if (family != u"paragraph" && family != u"text") {
        xml.skip();
        return;
    }
    const QChar kind = family == u"paragraph" ? u'p' : u't';
    const QString name = xml.attribute(u"name").toString();
    Written written;
    const QStringView parent = xml.attribute(u"parent-style-name");
    written.parent = parent.toString();
    Style &style = written.style;
    const QStringView shown = xml.attribute(u"display-name");
    style.name = shown.isEmpty() ? name : shown.toString();
    style.contents = isContentsStyle(style.name);
    style.headingLevel = xml.number(u"default-outline-level", 0, 0, OdtCount::levels);
    if (style.headingLevel == 0)
        style.headingLevel = headingLevelOfStyle(style.name);
    if (const QStringView list = xml.attribute(u"list-style-name"); !list.isNull())
        style.list = list.toString();
    for (Token token = xml.next(); token != Token::End && token != Token::Finished; token = xml.next()) {
        if (token != Token::Start)
            continue;
        if (xml.is(Ns::Style, u"text-properties")) {
            if (const QStringView display = xml.attribute(u"display"); !display.isNull())
                style.hidden = display == u"none";
            // Crossed out by hand, as a deletion that nobody tracked.
            if (const QStringView line = xml.attribute(u"text-line-through-style"); !line.isNull() && line != u"none")
                style.hidden = true;
            if (const QStringView position = xml.attribute(u"text-position"); !position.isNull())
                style.raised = isRaised(position);
        }
        xml.skip();
    }
    m_styles.insert(kind + name, written);
}

void OdtStyles::readWidth(XmlStream &xml)
{
    const QString name = xml.attribute(u"name").toString();
    for (Token token = xml.next(); token != Token::End && token != Token::Finished; token = xml.next()) {
        if (token != Token::Start)
            continue;
        if (xml.is(Ns::Style, u"table-column-properties"))
            m_widths.insert(name, hundredths(xml.attribute(u"column-width")));
        xml.skip();
    }
}

void OdtStyles::readLevels(XmlStream &xml, Levels &levels)
{
    for (Token token = xml.next(); token != Token::End && token != Token::Finished; token = xml.next()) {
        if (token != Token::Start)
            continue;
        const int number = xml.number(u"level", 1, 1, OdtCount::levels);
        OdtLevel &level = levels[static_cast<size_t>(number - 1)];
        const QStringView name = xml.name();
        if (name == u"list-level-style-bullet" || name == u"list-level-style-image") {
            level.form = NumberForm::Bullet;
            level.bullet = name.endsWith(u"image") ? u"•"_s : bulletOf(xml.attribute(u"bullet-char"));
        } else {
            level.form = formOf(xml.attribute(u"num-format"));
            level.prefix = xml.attribute(u"num-prefix").left(longestLabel).toString();
            level.suffix = xml.attribute(u"num-suffix").left(longestLabel).toString();
            level.pattern = xml.attribute(u"num-list-format").left(longestLabel).toString();
            level.start = xml.number(u"start-value", 1);
            level.shown = xml.number(u"display-levels", 1, 1, OdtCount::levels);
        }
        readLevelLook(xml, level);
    }
}

void OdtStyles::readLevelLook(XmlStream &xml, OdtLevel &level)
{
    int depth = 1;
    while (depth > 0) {
        const Token token = xml.next();
        if (token == Token::Finished)
            return;
        depth += token == Token::Start ? 1 : token == Token::End ? -1 : 0;
        if (token == Token::Start && xml.attribute(u"label-followed-by") == u"nothing")
            level.parted = false;
    }
}

OdtStyles::Style OdtStyles::resolved(QChar family, QStringView name) const
{
    QString key = family + name.toString();
    if (const auto known = m_resolved.constFind(key); known != m_resolved.constEnd())
        return *known;
    const QString wanted = key;
    Style style;
    for (int i = 0; i < longestOdtChain; ++i) {
        const auto written = m_styles.constFind(key);
        if (written == m_styles.constEnd())
            break;
        const Style &own = written->style;
        if (style.headingLevel == 0)
            style.headingLevel = own.headingLevel;
        if (i == 0)
            style.name = own.name;
        if (!style.list)
            style.list = own.list;
        if (!style.hidden)
            style.hidden = own.hidden;
        if (!style.raised)
            style.raised = own.raised;
        style.contents = style.contents || own.contents;
        key = family + written->parent;
    }
    m_resolved.insert(wanted, style);
    return style;
}

QString OdtStyles::listLabel(QStringView list, OdtCount &count, size_t level, std::optional<int> start) const
{
    const auto levels = m_lists.constFind(list.toString());
    return levels == m_lists.constEnd() ? QString() : label(*levels, count, level, start);
}

QString OdtStyles::headingLabel(OdtCount &count, size_t level, std::optional<int> start) const
{
    return label(m_outline, count, level, start);
}

QString OdtStyles::label(const Levels &levels, OdtCount &count, size_t at, std::optional<int> start)
{
    const OdtLevel &level = levels[at];
    count.value[at] = start ? *start : count.begun[at] ? count.value[at] + 1 : level.start;
    count.begun[at] = true;
    for (size_t below = at + 1; below < OdtCount::levels; ++below)
        count.begun[below] = false;
    if (level.form == NumberForm::None)
        return {};
    const auto number = [&](size_t i) {
        return numberInForm(count.begun[i] ? count.value[i] : levels[i].start, levels[i].form);
    };
    QString label;
    if (level.form == NumberForm::Bullet) {
        label = level.bullet;
    } else if (!level.pattern.isEmpty()) {
        label = level.pattern;
        for (size_t i = 0; i <= at; ++i)
            label.replace(u'%' + QString::number(i + 1) + u'%', number(i));
    } else {
        QStringList numbers;
        for (size_t i = at + 1 - std::min(static_cast<size_t>(level.shown), at + 1); i <= at; ++i) {
            if (const QString part = number(i); !part.isEmpty())
                numbers << part;
        }
        label = level.prefix + numbers.join(u'.') + level.suffix;
    }
    if (label.trimmed().isEmpty())
        return {};
    return (level.parted || level.form == NumberForm::Bullet) && !label.back().isSpace() ? label + u' ' : label;
}

} // namespace outturn::office
