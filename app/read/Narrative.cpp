// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/Narrative.h"

#include <QRegularExpression>
#include <QSet>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

// A line this long that ends without a full stop was broken by a program, not by a person.
constexpr qsizetype wrappedLine = 60;

bool endsSentence(const QString &text)
{
    static const QString marks = u".!?:;…。؟"_s;
    static const QString closing = u"”\"’')]»"_s;
    qsizetype i = text.size() - 1;
    while (i > 0 && closing.contains(text[i]))
        --i;
    return i < 0 || marks.contains(text[i]);
}

bool isBullet(const QString &text)
{
    return text.size() > 1 && u"-–•*▪·"_s.contains(text[0]) && text[1].isSpace();
}

// Words after which no paragraph ends.
bool endsOpen(const QString &text)
{
    static const QSet<QString> open{u"the"_s,  u"a"_s,  u"an"_s,   u"of"_s,    u"and"_s,  u"or"_s,
                                    u"in"_s,   u"on"_s, u"to"_s,   u"for"_s,   u"with"_s, u"by"_s,
                                    u"from"_s, u"at"_s, u"that"_s, u"which"_s, u"as"_s,   u"their"_s};
    if (text.endsWith(u',') || text.endsWith(u'-') || text.endsWith(u'('))
        return true;
    return open.contains(text.sliced(text.lastIndexOf(u' ') + 1).toLower());
}

} // namespace

Join joins(const QString &before, const QString &text, bool afterGap, bool lineWasFull)
{
    if (before.isEmpty() || text.isEmpty() || isBullet(text))
        return Join::No;
    if (lineWasFull && !afterGap)
        return Join::LineEnd;
    if (endsSentence(before))
        return Join::No;
    const bool goesOn = text.front().isLower() || endsOpen(before);
    if (!afterGap)
        return goesOn || before.size() >= wrappedLine ? Join::LineEnd : Join::No;
    return goesOn && before.size() >= wrappedLine / 2 ? Join::PageBreak : Join::No;
}

QString joined(QString before, const QString &text)
{
    const bool hyphen =
        before.size() > 1 && before.endsWith(u'-') && before[before.size() - 2].isLetter() && text.front().isLower();
    if (!hyphen)
        before += u' ';
    return before += text;
}

QString withoutLinkMarks(const QString &text)
{
    if (!text.contains(u"]("_s))
        return text;
    static const QRegularExpression nowhere(u"\\[([^\\]\\[]{1,200})\\]\\(#?\\)"_s);
    return QString(text).replace(nowhere, u"\\1"_s);
}

} // namespace outturn
