// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/WordJoins.h"

namespace outturn::pdf {

namespace {

constexpr char16_t softHyphen = u'\u00AD';
constexpr char16_t typographicHyphen = u'\u2010';

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'\'' || c == u'\u2019' || c == u'/';
}

QString lastWord(const QString &text)
{
    qsizetype from = text.size();
    while (from > 0 && isInWord(text[from - 1]))
        --from;
    return text.sliced(from);
}

QString firstWord(const QString &text)
{
    qsizetype to = 0;
    while (to < text.size() && isInWord(text[to]))
        ++to;
    return text.first(to);
}

} // namespace

QString plainText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c >= u'\uFB00' && c <= u'\uFB06')
            result += QString(c).normalized(QString::NormalizationForm_KC);
        else if (c.isSpace())
            result += u' ';
        else
            result += c;
    }
    return result;
}

void WordJoins::learn(const Line &line)
{
    for (size_t i = 0; i + 1 < line.words.size(); ++i) {
        const QString word = plainText(line.words[i].text).toCaseFolded();
        qsizetype from = 0;
        while (from < word.size() && !isInWord(word[from]))
            ++from;
        const QString inner = firstWord(word.sliced(from));
        if (inner.size() > 1)
            ++m_words[inner];
    }
}

void WordJoins::learnEnd(const Line &line, const Line &next)
{
    const QString before = plainText(line.words.back().text);
    const QString after = plainText(next.words.front().text);
    if (before.size() < 2 || !before.endsWith(u'-') || !after.front().isLower())
        return;
    const QString left = lastWord(before.chopped(1));
    const QString right = firstWord(after);
    m_made += count(left + right) > 0 ? 1 : 0;
    m_own += count(left + u'-' + right) > 0 ? 1 : 0;
}

WordJoins::Hyphen WordJoins::hyphenBetween(const QString &left, const QString &right) const
{
    // A program that parts words does it at many line ends; a hyphen of a compound comes there by chance.
    if (m_made < 2 || m_made * 3 < m_own)
        return Hyphen::Own;
    const int own = count(left + u'-' + right);
    const int made = count(left + right);
    if (own != made)
        return own > made ? Hyphen::Own : Hyphen::Made;
    const QString first = left.section(u'-', -1);
    const QString second = right.section(u'-', 0, 0);
    return count(first) == 0 || count(second) == 0 ? Hyphen::Made : Hyphen::Own;
}

bool WordJoins::isCutWord(const QString &before, const QString &after, Cut cut) const
{
    if (cut == Cut::No)
        return false;
    const QChar end = before.back();
    const QChar begin = after.front();
    if (end.isDigit() || end == u',' || end == u'.')
        return (begin.isDigit() || begin == u',' || begin == u'.' || begin == u'%') &&
               (cut == Cut::Surely || !end.isDigit());
    if (!end.isLetter() || !begin.isLower())
        return false;
    const QString left = lastWord(before);
    const QString right = firstWord(after);
    return count(left + right) > 0 || (cut == Cut::Surely && count(left) == 0 && count(right) == 0);
}

QString WordJoins::joined(const QString &before, const QString &after, Cut cut) const
{
    if (before.isEmpty() || after.isEmpty())
        return before + after;
    const QChar end = before.back();
    const QChar begin = after.front();
    const bool afterLetter = before.size() > 1 && before[before.size() - 2].isLetterOrNumber();
    if (end == softHyphen)
        return before.chopped(1) + after;
    if ((end == u'-' || end == typographicHyphen) && afterLetter) {
        const QString left = lastWord(before.chopped(1));
        const QString right = firstWord(after);
        const bool parted = end == typographicHyphen || hyphenBetween(left, right) == Hyphen::Made;
        if (begin.isLower() && before[before.size() - 2].isLetter() && parted &&
            !(end == typographicHyphen && count(left + u'-' + right) > count(left + right)))
            return before.chopped(1) + after;
        return (end == typographicHyphen ? before.chopped(1) + u'-' : before) + after;
    }
    const bool dash = end == u'\u2014' || end == u'\u2013' || (end == u'/' && m_partsAtSlash);
    if ((dash && afterLetter && count(lastWord(before)) == 0) || isCutWord(before, after, cut))
        return before + after;
    return before + u' ' + after;
}

} // namespace outturn::pdf
