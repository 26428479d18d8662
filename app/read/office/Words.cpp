// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/office/Words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace outturn::office {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar softHyphen(0x00AD);
constexpr QChar noBreakHyphen(0x2011);

// No width, and no meaning for the words: zero width space and joiner of words, byte order mark.
bool isNothing(QChar c)
{
    return c == softHyphen || c == QChar(0x200B) || c == QChar(0x2060) || c == QChar(0xFEFF);
}

bool isNoBreakSpace(QChar c)
{
    return c == QChar(0x00A0) || c == QChar(0x202F) || c == QChar(0x2007);
}

QString letters(int number, QChar first)
{
    // 27 is "aa", 28 "bb", as word processors count.
    const int letter = (number - 1) % 26;
    const int count = std::min((number - 1) / 26 + 1, 20);
    return QString(count, QChar(first.unicode() + letter));
}

QString roman(int number)
{
    struct Part
    {
        int value;
        const char *letters;
    };
    static constexpr std::array<Part, 13> parts{{{1000, "m"},
                                                 {900, "cm"},
                                                 {500, "d"},
                                                 {400, "cd"},
                                                 {100, "c"},
                                                 {90, "xc"},
                                                 {50, "l"},
                                                 {40, "xl"},
                                                 {10, "x"},
                                                 {9, "ix"},
                                                 {5, "v"},
                                                 {4, "iv"},
                                                 {1, "i"}}};
    if (number > 4999)
        return QString::number(number);
    QString result;
    for (const Part &part : parts) {
        for (; number >= part.value; number -= part.value)
            result += QLatin1StringView(part.letters);
    }
    return result;
}

} // namespace

void appendWords(QString &words, QStringView added)
{
    const bool plain = std::none_of(added.begin(), added.end(), [](QChar c) {
        return c.unicode() >= 0x00A0 && (isNothing(c) || isNoBreakSpace(c) || c == noBreakHyphen);
    });
    if (plain) {
        words += added;
        return;
    }
    for (const QChar c : added) {
        if (isNothing(c))
            continue;
        words += isNoBreakSpace(c) ? u' ' : c == noBreakHyphen ? u'-' : c;
    }
}

int headingLevelOfStyle(const QString &name)
{
    // Files name it in English for every language, but not every program knows that.
    static const QRegularExpression heading(
        u"^(?:heading|überschrift|berschrift|titre|título|titulo|encabezado|titolo|intestazione|kop|rubrik|overskrift|"
        "otsikko|nagłówek|nadpis|címsor|заголовок|başlık|标题|標題|見出し|제목|عنوان)[\\s_]*([1-9])$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = heading.match(QString(name).replace(u"_20_"_s, u" "_s).simplified());
    return match.hasMatch() ? match.capturedView(1).toInt() : 0;
}

bool isContentsStyle(const QString &name)
{
    static const QRegularExpression contents(
        u"^(?:toc(?:[\\s_]*[1-9]|[\\s_]*heading)|contents[\\s_]+(?:[1-9]|heading))$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return contents.match(QString(name).replace(u"_20_"_s, u" "_s)).hasMatch();
}

QString numberInForm(int number, NumberForm form)
{
    const bool counted = number > 0;
    switch (form) {
    case NumberForm::None:
    case NumberForm::Bullet:
        return {};
    case NumberForm::Padded:
        return QString::number(number).rightJustified(2, u'0');
    case NumberForm::LowerLetter:
        return counted ? letters(number, u'a') : QString::number(number);
    case NumberForm::UpperLetter:
        return counted ? letters(number, u'A') : QString::number(number);
    case NumberForm::LowerRoman:
        return counted ? roman(number) : QString::number(number);
    case NumberForm::UpperRoman:
        return counted ? roman(number).toUpper() : QString::number(number);
    case NumberForm::Decimal:
        break;
    }
    return QString::number(number);
}

QString bulletOf(QStringView written)
{
    const QStringView bullet = written.trimmed();
    if (bullet.isEmpty())
        return {};
    static const QString kept = u"-–—•*▪·◦●■"_s;
    return bullet.size() == 1 && kept.contains(bullet.front()) ? bullet.toString() : u"•"_s;
}

QString symbolOf(const QString &font, uint code)
{
    // Such fonts stand at U+F000 …; what stands elsewhere is a plain character.
    const uint low = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
    if (code < 0x20 || code > 0xFFFF)
        return u"\uFFFD"_s;
    const bool symbol = font.startsWith(u"Symbol"_s, Qt::CaseInsensitive);
    const bool dingbats = font.contains(u"dings"_s, Qt::CaseInsensitive);
    if (!symbol && !dingbats)
        return code == low ? QString(QChar(code)) : u"\uFFFD"_s;
    struct Known
    {
        uint code;
        char16_t character;
    };
    static constexpr std::array<Known, 14> ofSymbol{{{0xA3, u'≤'},
                                                     {0xB3, u'≥'},
                                                     {0xB1, u'±'},
                                                     {0xB0, u'°'},
                                                     {0xB4, u'×'},
                                                     {0xB7, u'•'},
                                                     {0xB9, u'≠'},
                                                     {0xBB, u'≈'},
                                                     {0xAE, u'→'},
                                                     {0xA5, u'∞'},
                                                     {0x2D, u'-'},
                                                     {0xBC, u'…'},
                                                     {0xA2, u'′'},
                                                     {0xB2, u'″'}}};
    static constexpr std::array<Known, 10> ofDingbats{{{0x6C, u'●'},
                                                       {0x6E, u'■'},
                                                       {0x77, u'◆'},
                                                       {0xA7, u'▪'},
                                                       {0xA8, u'◻'},
                                                       {0xD8, u'➢'},
                                                       {0xE0, u'→'},
                                                       {0xFB, u'✗'},
                                                       {0xFC, u'✓'},
                                                       {0xFE, u'☑'}}};
    const auto find = [&](const auto &table) {
        const auto it = std::find_if(table.begin(), table.end(), [&](const Known &k) { return k.code == low; });
        return it != table.end() ? QString(QChar(it->character)) : u"\uFFFD"_s;
    };
    // Digits and most marks of Symbol are those of ASCII; its letters are Greek.
    if (symbol && low >= 0x20 && low < 0x40 && low != 0x22 && low != 0x24 && low != 0x27 && low != 0x2A && low != 0x2D)
        return QString(QChar(low));
    return symbol ? find(ofSymbol) : find(ofDingbats);
}

bool isNoteMark(QStringView raised)
{
    static const QRegularExpression mark(u"^[(\\[]?(?:\\d{1,2}|[a-z]|[ivx]{1,4}|[*†‡§]{1,3})[)\\]]?$"_s);
    return mark.match(raised.trimmed().toString()).hasMatch();
}

} // namespace outturn::office
