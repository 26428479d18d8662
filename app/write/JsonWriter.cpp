// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/JsonWriter.h"

#include <QByteArrayList>

namespace outturn {

void JsonWriter::separate()
{
    if (m_afterName) {
        m_afterName = false;
        return;
    }
    if (!m_first)
        m_bytes += ',';
    if (m_depth > 0)
        m_bytes += '\n' + QByteArray(2 * m_depth, ' ');
    m_first = false;
}

void JsonWriter::name(const char *key)
{
    separate();
    quote(QByteArray(key));
    m_bytes += ": ";
    m_afterName = true;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_bytes += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first)
        m_bytes += '\n' + QByteArray(2 * m_depth, ' ');
    m_bytes += bracket;
    m_first = false;
}

void JsonWriter::hundredths(const char *key, std::initializer_list<qint64> numbers)
{
    name(key);
    separate();
    QByteArrayList texts;
    for (const qint64 number : numbers) {
        const qint64 size = number < 0 ? -number : number;
        texts << (number < 0 ? QByteArray("-") : QByteArray()) + QByteArray::number(size / 100) + '.' +
                     QByteArray::number(size % 100).rightJustified(2, '0');
    }
    m_bytes += '[' + texts.join(", ") + ']';
}

void JsonWriter::quote(const QByteArray &utf8)
{
    static const char hex[] = "0123456789abcdef";
    m_bytes += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            m_bytes += '\\';
            m_bytes += c;
        } else if (c == '\n') {
            m_bytes += "\\n";
        } else if (c == '\t') {
            m_bytes += "\\t";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            m_bytes += "\\u00";
            m_bytes += hex[(c >> 4) & 0xf];
            m_bytes += hex[c & 0xf];
        } else {
            m_bytes += c;
        }
    }
    m_bytes += '"';
}

void JsonWriter::value(const QString &text)
{
    separate();
    quote(text.toUtf8());
}

void JsonWriter::value(qint64 number)
{
    separate();
    m_bytes += QByteArray::number(number);
}

void JsonWriter::value(bool truth)
{
    separate();
    m_bytes += truth ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_bytes += "null";
}

void JsonWriter::field(const char *key, const std::optional<QString> &text)
{
    name(key);
    text ? value(*text) : null();
}

} // namespace outturn
