// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <optional>

namespace outturn {

/// Writes JSON with keys in the order they are given, which QJsonObject does not keep. Two spaces a level; UTF-8.
class JsonWriter
{
public:
    void beginObject() { open('{'); }
    void beginObject(const char *key) { name(key), open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void beginArray(const char *key) { name(key), open('['); }
    void endArray() { close(']'); }

    void value(const QString &text);
    void value(qint64 number);
    void value(bool truth);
    /// An array on one line of numbers with two decimals, exactly: 1234 is 12.34.
    void hundredths(const char *key, std::initializer_list<qint64> numbers);
    void null();
    template <typename T> void field(const char *key, const T &value)
    {
        name(key);
        this->value(value);
    }
    void nullField(const char *key) { name(key), null(); }
    /// null where there is no text.
    void field(const char *key, const std::optional<QString> &text);

    /// The text so far, with a line end.
    QByteArray bytes() const { return m_bytes + '\n'; }

private:
    void name(const char *key);
    void open(char bracket);
    void close(char bracket);
    void separate();
    void quote(const QByteArray &utf8);

    QByteArray m_bytes;
    int m_depth = 0;
    bool m_first = true;
    bool m_afterName = false;
};

} // namespace outturn
