// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/WordJoins.h"

#include "app/framework/Framework.h"

#include <QStringList>

#include <algorithm>

namespace outturn::pdf {

namespace {

constexpr qsizetype longestRest = 4;
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

/// Marks before which nobody writes a space.
bool isClosing(const QString &text)
{
    static const QString marks = QStringLiteral(".,:;!?)]%");
    return marks.contains(text.front()) && !(text.size() > 1 && text[1].isDigit());
}

/// "1,234,567": groups of three digits.
bool isGrouped(const QString &text)
{
    const QStringList groups = text.split(u',');
    if (groups.size() < 2 || groups.front().isEmpty() || groups.front().size() > 3)
        return false;
    return std::all_of(groups.begin(), groups.end(), [&](const QString &group) {
        const bool digits = std::all_of(group.begin(), group.end(), [](QChar c) { return c.isDigit(); });
        return digits && (group.size() == 3 || &group == &groups.front());
    });
}

QString firstWord(const QString &text)
{
    qsizetype to = 0;
    while (to < text.size() && isInWord(text[to]))
        ++to;
    return text.first(to);
}

} // namespace

bool isCutNumber(const QString &before, const QString &after)
{
    return before.contains(u',') && !isGrouped(before) && isGrouped(before + after);
}

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

WordJoins::WordJoins()
{
    const Framework &framework = Framework::core();
    for (const IndicatorDefinition &indicator : framework.indicators()) {
        learnWords(indicator.title);
        for (const QString &title : indicator.otherTitles)
            learnWords(title);
        for (const ScaleLevel &level : indicator.scale)
            learnWords(level.label);
    }
    for (const AreaDefinition &area : framework.areas()) {
        learnWords(area.title);
        learnWords(area.financeLabel);
    }
    learnWords(QStringLiteral("Unknown Indicators Population Baseline Expenditure"));
    for (const QString &population : framework.populationTypes())
        learnWords(population);
}

void WordJoins::learnWords(const QString &text)
{
    for (const QString &word : text.toCaseFolded().split(u' ')) {
        qsizetype from = 0;
        while (from < word.size() && !isInWord(word[from]))
            ++from;
        if (const QString inner = firstWord(word.sliced(from)); inner.size() > 1)
            ++m_words[inner];
    }
}

void WordJoins::learn(const Line &line)
{
    // Alone between wide gaps or in its line a word may be cut; so may be what stands first and begins in lower case.
    const auto isEnd = [&](size_t left, size_t right) {
        return line.words[right].box.left() - line.words[left].box.right() > 0.4 * line.height;
    };
    for (size_t i = 0; i < line.words.size(); ++i) {
        const bool isFirst = i == 0 || isEnd(i - 1, i);
        const bool isLast = i + 1 == line.words.size() || isEnd(i, i + 1);
        const QString text = plainText(line.words[i].text);
        if ((isFirst && (isLast || text.front().isLower())) || (isLast && (text.endsWith(u'-') || text.endsWith(u'/'))))
            continue;
        const QString word = text.toCaseFolded();
        qsizetype from = 0;
        while (from < word.size() && !isInWord(word[from]))
            ++from;
        const QString inner = firstWord(word.sliced(from));
        if (inner.size() > 1)
            ++m_words[inner];
    }
}

void WordJoins::learnCut(const QString &before, const QString &after, Cut cut)
{
    if (cut != Cut::No && !before.isEmpty() && !after.isEmpty() && isCertainCut(before, after))
        ++m_cuts;
}

bool WordJoins::isCertainCut(const QString &before, const QString &after) const
{
    if (isClosing(after))
        return true;
    if (before.back().isDigit() || before.endsWith(u','))
        return isCutNumber(before, after.section(u' ', 0, 0));
    if (!before.back().isLetter() || !after.front().isLower())
        return false;
    const QString left = lastWord(before);
    const QString right = firstWord(after);
    return count(left + right) > 0 && (count(left) == 0 || count(right) == 0);
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
    // Neither part is a word, both together are.
    const QString last = lastWord(before);
    const QString first = firstWord(after);
    if (before.back().isLetter() && !first.isEmpty() && first.front().isLower() && count(last) == 0 &&
        count(first) == 0 && count(last + first) > 0)
        return true;
    if (cut == Cut::No)
        return false;
    if (isCertainCut(before, after))
        return true;
    if (cut != Cut::Surely || m_cuts == 0)
        return false;
    const QChar end = before.back();
    const QChar begin = after.front();
    if (end.isDigit())
        return begin.isDigit() || begin == u'%';
    // What is left of a word that was a little too wide is short.
    const QString right = firstWord(after);
    return end.isLetter() && begin.isLower() && right.size() <= longestRest && count(lastWord(before)) == 0 &&
           count(right) == 0;
}

bool WordJoins::isUnsure(const QString &before, const QString &after, Cut cut) const
{
    if (before.size() < 2 || after.isEmpty() || !after.front().isLower())
        return false;
    const QString right = firstWord(after);
    if (before.endsWith(u'-')) {
        const QString left = lastWord(before.chopped(1));
        const int own = count(left + u'-' + right);
        const int made = count(left + right);
        const bool areWords = count(left.section(u'-', -1)) > 0 && count(right.section(u'-', 0, 0)) > 0;
        return before[before.size() - 2].isLetter() && own == made && !areWords;
    }
    if (cut == Cut::No || !before.back().isLetter() || isCertainCut(before, after) || count(right) > 0)
        return false;
    return count(lastWord(before)) == 0 || cut == Cut::Surely || right.size() <= longestRest;
}

QString WordJoins::joined(const QString &before, const QString &after, Cut cut) const
{
    if (before.isEmpty() || after.isEmpty())
        return before + after;
    const QChar end = before.back();
    const QChar begin = after.front();
    const bool isNumber = end == u',' && !before.contains(u' ') && isCutNumber(before, after.section(u' ', 0, 0));
    if (isClosing(after) || isNumber)
        return before + after;
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
    const bool dash = end == u'\u2014' || end == u'\u2013' ||
                      (end == u'/' && (m_partsAtSlash || count(lastWord(before) + firstWord(after)) > 0));
    if ((dash && afterLetter && count(lastWord(before)) == 0) || isCutWord(before, after, cut))
        return before + after;
    return before + u' ' + after;
}

} // namespace outturn::pdf
