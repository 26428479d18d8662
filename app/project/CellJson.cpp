// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/CellJson.h"

#include "app/project/EditJson.h"

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= u' ' && c != u'"' && c != u'\\' && !c.isSurrogate(); });
}

/// In the order that a document has its members: by name.
void write(QString &json, const Value &value)
{
    json += u"{\"kind\":\""_s;
    json += kindName(value.kind());
    if (const auto number = value.number()) {
        json += u"\",\"number\":\""_s;
        json += number->toPlain();
    }
    if (value.unit() != Unit::None) {
        json += u"\",\"unit\":\""_s;
        json += unitName(value.unit());
    }
    json += u"\",\"written\":\""_s;
    json += value.written();
    json += u"\"}"_s;
}

/// Reads exactly what is written above; the first difference ends it.
class Scanner
{
public:
    explicit Scanner(QByteArrayView json) : m_rest(json) {}

    bool take(QByteArrayView words)
    {
        if (!m_good || !m_rest.startsWith(words))
            return false;
        m_rest = m_rest.sliced(words.size());
        return true;
    }
    void need(QByteArrayView words) { m_good = take(words) && m_good; }
    QString text()
    {
        const auto end = std::find_if(m_rest.begin(), m_rest.end(),
                                      [](char c) { return c == '"' || c == '\\' || (c >= 0 && c < ' '); });
        m_good = m_good && end != m_rest.end() && *end == '"';
        if (!m_good)
            return {};
        const QUtf8StringView utf8(m_rest.data(), end - m_rest.begin());
        m_good = utf8.isValidUtf8();
        m_rest = m_rest.sliced(utf8.size());
        return utf8.isEmpty() ? u""_s : utf8.toString();
    }
    Value value()
    {
        need("{\"kind\":\"");
        const QString kind = text();
        const QString number = take("\",\"number\":\"") ? text() : QString();
        const QString unit = take("\",\"unit\":\"") ? text() : QString();
        need("\",\"written\":\"");
        const QString written = text();
        need("\"}");
        const auto value = m_good ? valueFromStored(written, kind, number, unit) : std::nullopt;
        m_good = m_good && value;
        return value.value_or(Value());
    }
    bool isDone() const { return m_good && m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_good = true;
};

} // namespace

std::optional<QByteArray> cellEditToJson(const SetCell &edit)
{
    for (const QString &text : {edit.row.text(), edit.before.written(), edit.after.written()}) {
        if (!isPlain(text))
            return std::nullopt;
    }
    QString json;
    json.reserve(320);
    json += u"{\"after\":"_s;
    write(json, edit.after);
    json += u",\"before\":"_s;
    write(json, edit.before);
    json += u",\"column\":\""_s;
    json += columnName(edit.column);
    json += u"\",\"edit\":\"cell\",\"row\":\""_s;
    json += edit.row.text();
    json += u"\"}"_s;
    return json.toUtf8();
}

std::optional<SetCell> cellEditFromJson(QByteArrayView json)
{
    Scanner scanner(json);
    SetCell edit;
    scanner.need("{\"after\":");
    edit.after = scanner.value();
    scanner.need(",\"before\":");
    edit.before = scanner.value();
    scanner.need(",\"column\":\"");
    const auto column = columnFromName(scanner.text());
    scanner.need("\",\"edit\":\"cell\",\"row\":\"");
    edit.row = RowId(scanner.text());
    scanner.need("\"}");
    if (!scanner.isDone() || !column)
        return std::nullopt;
    edit.column = *column;
    return edit;
}

} // namespace outturn
