// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Cell.h"
#include "app/report/Error.h"
#include "app/report/Remark.h"

#include <QSqlQuery>

#include <limits>

namespace outturn {

class ProjectFile;

/// Values in and out of statements. `at` counts the columns of a statement and is moved past what was bound or read.

inline constexpr int placeColumns = 1;
inline constexpr int cellColumns = 9; ///< written … imported_unit, as in the table `cell`

/// Text that is never SQL's NULL, as a null QString would be.
void bindText(QSqlQuery &query, int &at, const QString &text);
void bindOptionalText(QSqlQuery &query, int &at, const QString &text); ///< NULL when empty
void bindInteger(QSqlQuery &query, int &at, qint64 number);
void bindIndex(QSqlQuery &query, int &at, int index); ///< -1 is NULL
void bindPlace(QSqlQuery &query, int &at, const Place &place);
void bindCell(QSqlQuery &query, int &at, const Cell &cell);

/// Reads the rows of one query. A value that we would not have written ends the reading with an error that names the
/// table and the row; until next() is called again all readings give harmless defaults.
class RowReader
{
public:
    /// `sourceSize`: no place may lead outside the source.
    RowReader(const ProjectFile &file, QSqlQuery &query, QString table, qint64 sourceSize = 0);
    ~RowReader();
    RowReader(const RowReader &) = delete;
    RowReader &operator=(const RowReader &) = delete;

    bool next(); ///< false after the last row and after a bad one
    const std::optional<Error> &error() const { return m_error; }
    Result<void> result() const;

    qint64 integer(int &at, qint64 least, qint64 most = std::numeric_limits<qint32>::max());
    int index(int &at, size_t count);         ///< 0 … count-1
    int optionalIndex(int &at, size_t count); ///< -1 for NULL
    void position(int &at, size_t expected);  ///< rows count without gaps
    bool flag(int &at) { return integer(at, 0, 1) != 0; }
    QString text(int &at);
    QString optionalText(int &at); ///< null for NULL
    QByteArray bytes(int &at);
    Place place(int &at);
    QList<Place> places(int &at);
    QStringList strings(int &at);
    Cell cell(int &at);
    Remark remark(int &at); ///< subject, part, text
    template <typename E> E named(int &at, std::optional<E> (*find)(QStringView))
    {
        const int column = at;
        const auto value = find(text(at));
        if (!value)
            bad(column);
        return value.value_or(E{});
    }
    template <typename E> std::optional<E> optionalNamed(int &at, std::optional<E> (*find)(QStringView))
    {
        if (!isNull(at))
            return named(at, find);
        ++at;
        return std::nullopt;
    }

    bool isNull(int at) const { return m_query.isNull(at); }
    /// Says that the value read from this column cannot be.
    void bad(int column);
    /// Goes on after a bad row.
    void forgive() { m_error.reset(); }

private:
    Value value(int column, const QString &written, const QString &kind, const QString &number, const QString &unit);

    const ProjectFile &m_file;
    QSqlQuery &m_query;
    QString m_table;
    qint64 m_sourceSize;
    qint64 m_row = 0;
    std::optional<Error> m_error;
};

} // namespace outturn
