// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/ProjectFile.h"
#include "app/report/Cell.h"

namespace outturn {

/// Writes the most numerous rows of a project, its cells and their history, by SQLite's own interface: a large report
/// has most of a million cells, a paste changes tens of thousands, and QSqlQuery takes several times as long for a row
/// as SQLite itself. Everything else goes through ProjectFile::prepared(). The statement stays prepared in the file.
class BulkWrite
{
public:
    BulkWrite(ProjectFile &file, const char *sql) : m_file(file), m_statement(file.direct(sql)) {}
    BulkWrite(const BulkWrite &) = delete;
    BulkWrite &operator=(const BulkWrite &) = delete;

    /// Values in the order of the statement. A text must live until run().
    void integer(qint64 number);
    void text(const QString &text);
    void utf8(const QByteArray &text); ///< is copied
    void cell(const Cell &cell);       ///< as bindCell() does
    Result<void> run();

private:
    void value(const Value &value);
    void null();

    ProjectFile &m_file;
    sqlite3_stmt *m_statement;
    int m_next = 1;
};

} // namespace outturn
