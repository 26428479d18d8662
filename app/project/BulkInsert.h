// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/ProjectFile.h"
#include "app/report/Cell.h"

struct sqlite3_stmt;

namespace outturn {

/// Inserts the most numerous rows of a project, its cells, by SQLite's own interface: a large report has most of a
/// million of them, and QSqlQuery takes several times as long for a row as SQLite itself. Everything else goes through
/// ProjectFile::prepared().
class BulkInsert
{
public:
    BulkInsert(ProjectFile &file, const QString &sql);
    ~BulkInsert();
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    /// Values in the order of the statement. A text must live until run().
    void integer(qint64 number);
    void text(const QString &text);
    void cell(const Cell &cell); ///< as bindCell() does
    Result<void> run();

private:
    void value(const Value &value);
    void null();

    ProjectFile &m_file;
    sqlite3_stmt *m_statement = nullptr;
    int m_next = 1;
};

} // namespace outturn
