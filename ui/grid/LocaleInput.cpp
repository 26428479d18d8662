// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/LocaleInput.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace outturn {

namespace {

constexpr QChar arabicDecimal(0x066b), arabicGroup(0x066c);

bool isDirectionMark(char32_t c)
{
    return c == 0x200e || c == 0x200f || c == 0x061c || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// One sign for each thing a number is made of: digits of any script as ASCII, every space as ' '.
QString unified(QStringView text)
{
    QString result;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        if (isDirectionMark(c))
            continue;
        if (const int digit = QChar::digitValue(c); digit >= 0 && QChar::category(c) == QChar::Number_DecimalDigit)
            result += QChar(u'0' + static_cast<char16_t>(digit));
        else if (QChar::isSpace(c))
            result += u' ';
        else if (c == 0x2212)
            result += u'-';
        else if (c == 0x066a || c == 0xfe6a || c == 0xff05)
            result += u'%';
        else if (c == 0x2019)
            result += u'\'';
        else
            result += QStringView(QChar::fromUcs4(c));
    }
    return result.trimmed();
}

bool looksLikeANumber(const QString &text)
{
    static const QRegularExpression form(u"^-?[ %]*[-]?[0-9.,'\u066b\u066c ]*[0-9][0-9.,'\u066b\u066c ]*%?$"_s);
    return form.match(text).hasMatch();
}

/// Digits between the last group and the one before it: 3, or 2 where people count in lakhs.
qsizetype innerGroup(const QLocale &locale)
{
    const QString sample = unified(locale.toString(12345678));
    qsizetype digits = 0, groups = 0;
    for (qsizetype i = sample.size() - 1; i >= 0; --i) {
        if (sample[i].isDigit()) {
            ++digits;
        } else if (++groups == 2) {
            return digits;
        } else {
            digits = 0;
        }
    }
    return 3;
}

std::optional<QString> ungrouped(const QString &whole, qsizetype inner)
{
    QStringList groups;
    QString group;
    QChar separator;
    for (const QChar c : whole) {
        if (c.isDigit()) {
            group += c;
            continue;
        }
        if (!separator.isNull() && c != separator)
            return std::nullopt;
        separator = c;
        groups.append(group);
        group.clear();
    }
    groups.append(group);
    if (groups.size() == 1)
        return group;
    const auto grouped = [&](qsizetype size) {
        if (groups.first().isEmpty() || groups.first().size() > size || groups.last().size() != 3)
            return false;
        for (qsizetype i = 1; i + 1 < groups.size(); ++i)
            if (groups[i].size() != size)
                return false;
        return true;
    };
    if (!grouped(3) && !grouped(inner))
        return std::nullopt;
    return groups.join(QString());
}

/// The digits of a number without sign and percent, in C form; nothing when the locale does not write numbers so.
std::optional<QString> plainDigits(const QString &body, const QLocale &locale)
{
    const QString decimal = unified(locale.decimalPoint());
    const QString group = locale.groupSeparator() == u"’"_s ? u"'"_s : locale.groupSeparator();
    QString whole, fraction;
    bool inFraction = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const QChar c = body[i];
        if (c.isDigit()) {
            (inFraction ? fraction : whole) += c;
            continue;
        }
        // Keypads have a point where the locale has another sign; three digits after it could be a group of thousands.
        const bool keypadPoint = c == u'.' && decimal != u"."_s && group != u"."_s && body.size() - i - 1 != 3;
        if (c == arabicDecimal || QStringView(decimal) == c || keypadPoint) {
            if (inFraction)
                return std::nullopt;
            inFraction = true;
        } else if (!inFraction && (c == u' ' || c == arabicGroup || QStringView(group) == c)) {
            whole += c;
        } else {
            return std::nullopt;
        }
    }
    const auto digits = ungrouped(whole, innerGroup(locale));
    if (!digits || (inFraction && fraction.isEmpty()))
        return std::nullopt;
    const QString integer = digits->isEmpty() ? u"0"_s : *digits;
    return inFraction ? integer + u'.' + fraction : integer;
}

std::optional<QString> cNumber(QString text, const QLocale &locale)
{
    // "-32 %", "%32" and "-%32" are all written somewhere.
    const auto taken = [&text](QChar sign) {
        const bool there = text.startsWith(sign);
        if (there)
            text = text.sliced(1).trimmed();
        return there;
    };
    bool negative = taken(u'-');
    bool percent = taken(u'%');
    negative = negative || taken(u'-');
    if (text.endsWith(u'%')) {
        if (percent)
            return std::nullopt;
        percent = true;
        text = text.chopped(1).trimmed();
    }
    const auto digits = plainDigits(text, locale);
    if (!digits)
        return std::nullopt;
    return (negative ? u"-"_s : QString()) + *digits + (percent ? u"%"_s : QString());
}

} // namespace

Result<QString> cFromLocale(QStringView typed, const QLocale &locale)
{
    const QString text = unified(typed);
    if (!looksLikeANumber(text))
        return typed.toString();
    if (const auto number = cNumber(text, locale))
        return *number;
    return failure(Error::Kind::Refused, {},
                   Message(QT_TRANSLATE_NOOP("Message", "“%1” is not a number as it is written in this language"),
                           {typed.trimmed().toString()}),
                   Message(QT_TRANSLATE_NOOP("Message", "Write it like %1"), {localeFromC(u"1,234.5", locale)}));
}

QString localeFromC(QStringView written, const QLocale &locale)
{
    static const QRegularExpression form(u"^-?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\\.[0-9]+)?%?$"_s);
    if (!form.match(written.toString()).hasMatch())
        return written.toString();
    const char32_t zero = locale.zeroDigit().toUcs4().value(0, u'0');
    QString result;
    for (const QChar c : written) {
        if (c.isDigit())
            result += QStringView(QChar::fromUcs4(zero + static_cast<char32_t>(c.digitValue())));
        else if (c == u',')
            result += locale.groupSeparator();
        else if (c == u'.')
            result += locale.decimalPoint();
        else if (c == u'%')
            result += unified(locale.percent()) == u"%"_s && zero != u'0' ? QString(QChar(0x066a)) : u"%"_s;
        else
            result += c;
    }
    return result;
}

} // namespace outturn
