// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/BulkWrite.h"

#include "app/project/FileState.h"
#include "app/project/StoredPlace.h"

#include <array>

#include <sqlite3.h>

namespace outturn {

namespace {

template <typename E, size_t N> std::array<QByteArray, N> namesOf(QString (*name)(E))
{
    std::array<QByteArray, N> names;
    for (size_t i = 0; i < N; ++i)
        names[i] = name(static_cast<E>(i)).toLatin1();
    return names;
}

} // namespace

void BulkWrite::integer(qint64 number)
{
    sqlite3_bind_int64(m_statement, m_next++, number);
}

void BulkWrite::text(const QString &text)
{
    // An empty QString may have no characters to point to, and that would be NULL.
    static constexpr char16_t none = 0;
    const void *from = text.isEmpty() ? static_cast<const void *>(&none) : text.utf16();
    sqlite3_bind_text16(m_statement, m_next++, from, static_cast<int>(text.size() * 2), SQLITE_STATIC);
}

void BulkWrite::utf8(const QByteArray &text)
{
    sqlite3_bind_text(m_statement, m_next++, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void BulkWrite::null()
{
    sqlite3_bind_null(m_statement, m_next++);
}

void BulkWrite::value(const Value &value)
{
    static const auto kinds = namesOf<Value::Kind, 6>(&kindName);
    static const auto units = namesOf<Unit, 7>(&unitName);
    const auto known = [&](const QByteArray &name) {
        sqlite3_bind_text(m_statement, m_next++, name.constData(), static_cast<int>(name.size()), SQLITE_STATIC);
    };
    text(value.written());
    known(kinds[static_cast<size_t>(value.kind())]);
    if (const auto number = value.number()) {
        utf8(number->toPlain().toLatin1());
    } else {
        null();
    }
    if (value.unit() != Unit::None)
        known(units[static_cast<size_t>(value.unit())]);
    else
        null();
}

void BulkWrite::cell(const Cell &cell)
{
    value(cell.value());
    utf8(wordsOf(cell.place()));
    if (cell.isEdited())
        return value(cell.imported());
    for (int i = 0; i < 4; ++i)
        null();
}

Result<void> BulkWrite::run()
{
    m_next = 1;
    const bool done = m_statement && sqlite3_step(m_statement) == SQLITE_DONE;
    Result<void> result;
    if (!done)
        result = tl::unexpected(
            sqlError(m_file.path(), m_file.handle(), QString::fromUtf8(sqlite3_errmsg(m_file.handle()))));
    sqlite3_reset(m_statement);
    return result;
}

} // namespace outturn
