// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/NumberForms.h"

#include <QRegularExpression>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

QRegularExpression whole(const QString &expression)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(expression));
}

bool matches(const QString &text, const QRegularExpression &expression)
{
    return expression.match(text).hasMatch();
}

// The plain C form, or nothing.
QString plainForm(QString text)
{
    static const QRegularExpression brackets = whole(u"\\(\\s*[\\d.,]+\\s*\\)"_s);
    static const QRegularExpression spaces = whole(u"-?\\d{1,3}( \\d{3})+([.,]\\d+)?"_s);
    static const QRegularExpression points = whole(u"-?\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?|-?\\d{1,3}(\\.\\d{3})+,\\d+"_s);
    static const QRegularExpression comma = whole(u"-?(\\d+,(\\d{1,2}|\\d{4,})|0,\\d+)"_s);
    static const QRegularExpression plain = whole(u"-?\\d+(\\.\\d+)?"_s);
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }))
        return {};
    for (QChar &c : text) {
        if (c == u'\u2212')
            c = u'-';
        if (c == u'\u00A0' || c == u'\u202F' || c == u'\u2009' || c == u'\'' || c == u'’')
            c = u' ';
        else if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    text.replace(u'\u066B', u'.').remove(u'\u066C'); // Arabic decimal and thousands separators
    if (matches(text, brackets)) {                   // accountants' negative
        const QString inside = text.mid(1, text.size() - 2).trimmed();
        const auto number = Value::fromWritten(inside).number();
        return number ? u'-' + number->toPlain() : QString();
    }
    if (matches(text, spaces))
        return text.remove(u' ').replace(u',', u'.');
    if (matches(text, points))
        return text.remove(u'.').replace(u',', u'.');
    // One ',' followed by anything but three digits parts decimals. With three it could be thousands, but not after 0.
    if (matches(text, comma))
        return text.replace(u',', u'.');
    return matches(text, plain) ? text : QString();
}

} // namespace

std::optional<Value> valueInOtherForm(const QString &written, Unit numberUnit)
{
    QString text = written;
    const bool percent = text.endsWith(u'%') || text.endsWith(u'\u066A');
    if (percent)
        text = text.chopped(1).trimmed();
    const auto number = Decimal::tryFromPlain(plainForm(text));
    if (!number)
        return std::nullopt;
    return Value::fromParts(written, percent ? Value::Kind::Percent : Value::Kind::Number, number,
                            percent ? Unit::Percent : numberUnit);
}

bool isNumberTooLong(const QString &written)
{
    static const QRegularExpression digits = whole(u"[-+]?[\\d.,\\s]+%?"_s);
    return written.size() > Decimal::maxDigits && matches(written, digits);
}

} // namespace outturn
