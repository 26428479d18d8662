// SPDX-License-Identifier: GPL-3.0-or-later
// One durable cell edit through Project, against the same rows written by bare SQLite: edit_bench REPORT FOLDER
// Both write a project file made from REPORT, with the same pragmas, in turn; each edit is a transaction of its own:
// the cell's row updated, the history's rows inserted. Prints "medianProject medianBare" in milliseconds.

#include "app/edit/Intents.h"
#include "app/project/Project.h"
#include "app/read/ReadReport.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 300;

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "edit_bench: %s\n", qPrintable(why));
    std::exit(1);
}

template <typename T> T need(Result<T> result)
{
    if (!result)
        fail(result.error().english());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void need(sqlite3 *database, int status)
{
    if (status != SQLITE_OK && status != SQLITE_DONE && status != SQLITE_ROW)
        fail(QString::fromUtf8(sqlite3_errmsg(database)));
}

template <typename Work> double milliseconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The other side: a connection with prepared statements and nothing around them.
class Bare
{
public:
    explicit Bare(const QString &path)
    {
        need(m_database, sqlite3_open(QFile::encodeName(path).constData(), &m_database));
        for (const char *pragma : {"PRAGMA foreign_keys = ON", "PRAGMA journal_mode = DELETE",
                                   "PRAGMA synchronous = FULL", "PRAGMA mmap_size = 0", "PRAGMA cell_size_check = ON"})
            need(m_database, sqlite3_exec(m_database, pragma, nullptr, nullptr, nullptr));
        m_begin = prepare("BEGIN IMMEDIATE");
        m_update = prepare("UPDATE cell SET written = ?, kind = ?, number = ?, unit = ?, imported_written = ?, "
                           "imported_kind = ?, imported_number = ?, imported_unit = ? "
                           "WHERE report = ? AND row = ? AND column = ?");
        m_insert = prepare("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        m_step = prepare("INSERT INTO step VALUES (?, ?, ?)");
        m_commit = prepare("COMMIT");
        m_lastEntry = prepare("SELECT * FROM history ORDER BY number DESC LIMIT 1");
        m_lastStep = prepare("SELECT * FROM step ORDER BY number DESC LIMIT 1");
        m_cell = prepare("SELECT written, kind, number, unit, imported_written, imported_kind, imported_number, "
                         "imported_unit, report, row, column FROM cell "
                         "WHERE report = 1 AND row = ?1 AND column = 'actual'");
    }

    /// What the project wrote last, to be written here.
    void copyRows(Bare &from, const QByteArray &row)
    {
        sqlite3_bind_text(from.m_cell, 1, row.constData(), -1, SQLITE_TRANSIENT);
        bindRow(from.m_database, from.m_cell, m_update);
        bindRow(from.m_database, from.m_lastEntry, m_insert);
        bindRow(from.m_database, from.m_lastStep, m_step);
    }

    void write()
    {
        for (sqlite3_stmt *statement : {m_begin, m_update, m_insert, m_step, m_commit}) {
            need(m_database, sqlite3_step(statement));
            sqlite3_reset(statement);
        }
    }

private:
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        need(m_database, sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        return statement;
    }

    static void bindRow(sqlite3 *database, sqlite3_stmt *select, sqlite3_stmt *into)
    {
        if (sqlite3_step(select) != SQLITE_ROW)
            fail(u"the project has not written what it said"_s);
        for (int i = 0; i < sqlite3_column_count(select); ++i)
            need(database, sqlite3_bind_value(into, i + 1, sqlite3_column_value(select, i)));
        sqlite3_reset(select);
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_begin, *m_update, *m_insert, *m_step, *m_commit, *m_lastEntry, *m_lastStep, *m_cell;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 3)
        fail(u"usage: edit_bench REPORT FOLDER"_s);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    const QString ours = folder + "/project.outturn"_L1, theirs = folder + "/bare.outturn"_L1;
    QFile::remove(ours);
    QFile::remove(theirs);

    ReadFile read = need(readReportFile(QString::fromLocal8Bit(argv[1])));
    std::vector<ImportedReport> reports;
    reports.push_back({std::move(read.report), std::move(read.bytes)});
    need(Project::create(ours, std::move(reports)));
    QFile::copy(ours, theirs);

    const auto project = need(Project::open(ours));
    const Report &report = project->reports().front();
    const auto percent = std::find_if(report.indicators.begin(), report.indicators.end(), [](const IndicatorRow &row) {
        return row.actual && row.actual->value().kind() == Value::Kind::Percent;
    });
    if (percent == report.indicators.end())
        fail(u"the report has no percentage to edit"_s);
    const RowId row = percent->id;

    Bare bare(theirs), reader(ours);
    std::vector<double> through, beside;
    for (int i = 0; i < rounds; ++i) {
        const QString typed = QString::number(10 + i % 89) + u'.' + QString::number(10 + i % 90) + u'%';
        through.push_back(milliseconds([&] {
            const Edit edit = need(setCellIntent(project->reports().front(), row, Column::Actual, typed));
            need(project->commit(project->reports().front().id, edit));
        }));
        bare.copyRows(reader, row.text().toUtf8());
        beside.push_back(milliseconds([&] { bare.write(); }));
    }
    std::printf("%.3f %.3f\n", median(through), median(beside));
    return 0;
}
