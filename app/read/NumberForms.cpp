// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/NumberForms.h"

#include <QRegularExpression>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

bool matches(const QString &text, const QString &expression)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(text).hasMatch();
}

// The plain C form, or nothing.
QString plainForm(QString text)
{
    for (QChar &c : text) {
        if (c == u'\u2212')
            c = u'-';
        if (c == u'\u00A0' || c == u'\u202F' || c == u'\u2009' || c == u'\'' || c == u'’')
            c = u' ';
        else if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    text.replace(u'\u066B', u'.').remove(u'\u066C');  // Arabic decimal and thousands separators
    if (matches(text, u"\\(\\s*[\\d.,]+\\s*\\)"_s)) { // accountants' negative
        const QString inside = text.mid(1, text.size() - 2).trimmed();
        const auto number = Value::fromWritten(inside).number();
        return number ? u'-' + number->toPlain() : QString();
    }
    if (matches(text, u"-?\\d{1,3}( \\d{3})+([.,]\\d+)?"_s))
        return text.remove(u' ').replace(u',', u'.');
    if (matches(text, u"-?\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?"_s) || matches(text, u"-?\\d{1,3}(\\.\\d{3})+,\\d+"_s))
        return text.remove(u'.').replace(u',', u'.');
    // One ',' followed by anything but three digits parts decimals. With three it could be thousands, but not after 0.
    if (matches(text, u"-?(\\d+,(\\d{1,2}|\\d{4,})|0,\\d+)"_s))
        return text.replace(u',', u'.');
    return matches(text, u"-?\\d+(\\.\\d+)?"_s) ? text : QString();
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
    return written.size() > Decimal::maxDigits && matches(written, u"[-+]?[\\d.,\\s]+%?"_s);
}

} // namespace outturn
