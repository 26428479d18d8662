// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/html/Words.h"

#include <algorithm>

namespace outturn::html {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestMark = 5; // characters of a note's mark
constexpr int mostInMark = 64;       // elements in each other or beside each other, in a note's mark

bool hasNoWidth(QChar c)
{
    return c == u'\u00AD' || c == u'\u200B' || c == u'\u2060' || c == u'\uFEFF';
}

QChar raisedDigit(QChar digit)
{
    static const QString digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    return digits[digit.unicode() - u'0'];
}

QChar loweredDigit(QChar digit)
{
    return QChar(u'\u2080' + digit.unicode() - u'0');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// "km" and "m" may have a square; what is longer has a note.
bool endsLikeWord(QStringView text)
{
    constexpr qsizetype longestUnit = 2;
    return text.size() > longestUnit &&
           std::all_of(text.end() - longestUnit - 1, text.end(), [](QChar c) { return c.isLetter(); });
}

// Numbers, letters, stars and daggers, with or without brackets.
bool looksLikeMark(QStringView text)
{
    static const QString marks = u"*†‡§¶#^↩↑[](),"_s;
    if (text.isEmpty() || text.size() > longestMark)
        return false;
    const bool digits = std::any_of(text.begin(), text.end(), isDigit);
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return std::all_of(text.begin(), text.end(),
                       [&](QChar c) { return isDigit(c) || c.isLetter() || marks.contains(c); }) &&
           (digits ? letters == 0 : letters <= 1);
}

// The words in an element, up to a few more than a mark has; none where there are more elements than a mark has.
QString shortTextOf(const Tree &tree, qint32 node)
{
    QString text;
    int looked = 0;
    for (qint32 at = node; at >= 0 && text.size() <= longestMark * 2;) {
        if (++looked > mostInMark)
            return {};
        if (tree[at].isText())
            text += QString::fromUtf8(tree.textOf(at).first(std::min<qsizetype>(tree[at].textLength, 64)));
        if (tree[at].firstChild >= 0) {
            at = tree[at].firstChild;
            continue;
        }
        while (at != node && tree[at].next < 0)
            at = tree[at].parent;
        at = at == node ? -1 : tree[at].next;
    }
    return text.simplified();
}

} // namespace

void Words::add(QStringView text)
{
    for (const QChar c : text) {
        if (hasNoWidth(c))
            continue;
        if (c.isSpace()) {
            addSpace();
            continue;
        }
        if (std::exchange(m_space, false))
            m_text += u' ';
        m_text += c;
    }
}

void Words::endRaised(bool raised, bool isCell)
{
    const qsizetype from = std::exchange(m_raisedFrom, -1);
    if (from <= 0 || from >= m_text.size())
        return;
    const QChar before = m_text[from - 1];
    const QStringView mark = QStringView(m_text).sliced(from);
    const bool mayHaveNote =
        isDigit(before) || before == u'%' || before == u')' || endsLikeWord(QStringView(m_text).first(from));
    if (isCell && mayHaveNote && looksLikeMark(mark)) {
        m_text.truncate(from);
        m_wasRaised = true;
        return;
    }
    for (qsizetype i = from; i < m_text.size(); ++i) {
        if (isDigit(m_text[i]))
            m_text[i] = raised ? raisedDigit(m_text[i]) : loweredDigit(m_text[i]);
    }
}

QString Words::take()
{
    m_space = false;
    m_wasRaised = false;
    m_raisedFrom = -1;
    return std::exchange(m_text, {});
}

bool isNoteMark(const Tree &tree, qint32 node)
{
    const Node &element = tree[node];
    const bool raised = element.is(Node::Raised);
    if (!raised && !element.is(Node::NoteMark) && !element.is(Node::LinkInPage))
        return false;
    const QString text = shortTextOf(tree, node);
    if (!looksLikeMark(text))
        return false;
    if (element.is(Node::NoteMark))
        return true;
    if (!raised) // "[2]", or around something raised
        return text.startsWith(u'[') || (element.firstChild >= 0 && element.firstChild == element.lastChild &&
                                         tree[element.firstChild].is(Node::Raised));
    for (qint32 at = element.firstChild; at >= 0; at = tree[at].firstChild) {
        if (tree[at].is(Node::LinkInPage) || tree[at].is(Node::NoteMark))
            return true;
    }
    return element.parent >= 0 && tree[element.parent].is(Node::LinkInPage);
}

} // namespace outturn::html
