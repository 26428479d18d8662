// SPDX-License-Identifier: GPL-3.0-or-later
// Durable work of many rows through Project: durable_bench FOLDER
// A paste of 10,000 cells and its undo, beside the same rows (cells updated, history inserted) in one transaction of
// bare SQLite; and opening and editing a project with 100,000 entries in its history beside the same project with none.
// All in turn; prints one line a measure: "name median other leastOfOurs leastOfTheOther" in milliseconds.

#include "app/project/Project.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

using namespace outturn;
using namespace Qt::StringLiterals;

namespace {

constexpr int pasted = 10'000;
constexpr int history = 100'000;
constexpr int rounds = 7;

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "durable_bench: %s\n", qPrintable(why));
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

/// One measure and what it is held against, in turn.
class Measure
{
public:
    explicit Measure(const char *name) : m_name(name) {}
    void add(double ours, double other)
    {
        m_ours.push_back(ours);
        m_other.push_back(other);
    }
    void print()
    {
        std::sort(m_ours.begin(), m_ours.end());
        std::sort(m_other.begin(), m_other.end());
        std::printf("%s %.3f %.3f %.3f %.3f\n", m_name, m_ours[m_ours.size() / 2], m_other[m_other.size() / 2],
                    m_ours.front(), m_other.front());
        std::fflush(stdout);
    }

private:
    const char *m_name;
    std::vector<double> m_ours, m_other;
};

/// A report of as many indicator rows as asked for.
ImportedReport reportOf(int rows)
{
    Report report;
    report.id = u"bench-2024"_s;
    report.title = u"Annual Results Report"_s;
    report.operation = u"Testland"_s;
    report.year = 2024;
    Section section;
    section.id = u"results"_s;
    section.title = u"Results"_s;
    section.level = 1;
    report.sections.push_back(section);
    Table table;
    table.id = u"results"_s;
    table.section = 0;
    table.rowCount = rows;
    for (const Column column : {Column::Title, Column::Population, Column::Baseline, Column::Target, Column::Actual})
        table.headers.append({column, columnName(column), {}});
    report.tables.push_back(table);
    for (int i = 0; i < rows; ++i) {
        IndicatorRow row;
        row.id = RowId(u"outcome-%1/%2/refugees-and-asylum-seekers"_s.arg(i % 16 + 1).arg(i));
        row.table = 0;
        row.code = Cell(Value::fromWords(u"%1.%2"_s.arg(i % 16 + 1).arg(i)));
        row.title = Cell(Value::fromWords(u"Proportion of people of group %1 who have what they need"_s.arg(i)));
        row.population = Cell(Value::fromWords(u"Refugees and asylum-seekers"_s));
        for (auto *cell : {&row.baseline, &row.target, &row.actual})
            *cell = Cell(Value::fromWritten(u"%1.%2%"_s.arg(i % 100).arg(10 + i % 90)));
        report.indicators.push_back(std::move(row));
    }
    report.index();
    return {report, QByteArray("bench")};
}

/// What is pasted in a round: another percentage into each row's cell.
std::vector<ReportEdit> paste(const Report &report, int round, int count = pasted)
{
    std::vector<ReportEdit> edits;
    for (int i = 0; i < count; ++i) {
        const IndicatorRow &row = report.indicators[static_cast<size_t>(i)];
        const QString written = u"%1.%2%"_s.arg((i + 7 * round + 1) % 100).arg(10 + (i + round) % 90);
        edits.push_back({report.id, SetCell{row.id, Column::Actual, row.actual->value(), Value::fromWritten(written)}});
    }
    return edits;
}

/// The other side: the rows that the project wrote, written into another file by SQLite and nothing around it.
class Bare
{
public:
    explicit Bare(const QString &path) { open(m_database, path); }
    ~Bare() { sqlite3_close_v2(m_database); }

    /// Reads from `path` what its last `count` entries wrote.
    void readRows(const QString &path, int count)
    {
        sqlite3 *from = nullptr;
        open(from, path);
        m_cells = rows(from,
                       "SELECT written, kind, number, unit, source, imported_written, imported_kind, imported_number, "
                       "imported_unit, report, row, column FROM cell WHERE column = 'actual' ORDER BY rowid LIMIT ?1",
                       count);
        m_entries = rows(from, "SELECT * FROM history ORDER BY number DESC LIMIT ?1", count);
        std::reverse(m_entries.begin(), m_entries.end());
        sqlite3_close_v2(from);
    }

    void write()
    {
        need(m_database, sqlite3_exec(m_database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr));
        put("UPDATE cell SET written = ?, kind = ?, number = ?, unit = ?, source = ?, imported_written = ?, "
            "imported_kind = "
            "?, imported_number = ?, imported_unit = ? WHERE report = ? AND row = ? AND column = ?",
            m_cells);
        QByteArray insert = "INSERT INTO history VALUES (?";
        for (size_t i = 1; i < m_entries.front().size(); ++i)
            insert += ", ?";
        put(insert + ')', m_entries);
        need(m_database, sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr));
    }

private:
    using Row = std::vector<sqlite3_value *>;

    static void open(sqlite3 *&database, const QString &path)
    {
        need(database, sqlite3_open(QFile::encodeName(path).constData(), &database));
        for (const char *pragma : {"PRAGMA foreign_keys = ON", "PRAGMA journal_mode = DELETE",
                                   "PRAGMA synchronous = FULL", "PRAGMA mmap_size = 0", "PRAGMA cell_size_check = ON"})
            need(database, sqlite3_exec(database, pragma, nullptr, nullptr, nullptr));
    }

    static std::vector<Row> rows(sqlite3 *from, const char *sql, int count)
    {
        sqlite3_stmt *select = nullptr;
        need(from, sqlite3_prepare_v2(from, QByteArray(sql).replace("rowid", "report, row").constData(), -1, &select,
                                      nullptr));
        sqlite3_bind_int(select, 1, count);
        std::vector<Row> result;
        while (sqlite3_step(select) == SQLITE_ROW) {
            Row row;
            for (int i = 0; i < sqlite3_column_count(select); ++i)
                row.push_back(sqlite3_value_dup(sqlite3_column_value(select, i)));
            result.push_back(row);
        }
        sqlite3_finalize(select);
        if (result.empty())
            fail(u"the project has not written what it said"_s);
        return result;
    }

    void put(const QByteArray &sql, const std::vector<Row> &list)
    {
        sqlite3_stmt *statement = nullptr;
        need(m_database, sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr));
        for (const Row &row : list) {
            for (size_t i = 0; i < row.size(); ++i)
                sqlite3_bind_value(statement, static_cast<int>(i) + 1, row[i]);
            need(m_database, sqlite3_step(statement));
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
    }

    sqlite3 *m_database = nullptr;
    std::vector<Row> m_cells, m_entries;
};

void measurePaste(const QString &folder)
{
    const QString ours = folder + "/paste.outturn"_L1, theirs = folder + "/paste-bare.outturn"_L1;
    QFile::remove(ours);
    QFile::remove(theirs);
    need(Project::create(ours, {reportOf(20'000)}));
    QFile::copy(ours, theirs);
    const auto project = need(Project::open(ours));
    Bare bare(theirs);
    Measure pasting("paste"), undoing("undo");
    for (int round = 0; round < rounds; ++round) {
        const auto edits = paste(project->reports().front(), round);
        const double paste = milliseconds([&] { need(project->commit(edits)); });
        undoing.add(milliseconds([&] { need(project->undo()); }), paste);
        need(project->redo());
        bare.readRows(ours, pasted);
        pasting.add(paste, milliseconds([&] { bare.write(); }));
    }
    pasting.print();
    undoing.print();
}

void measureHistory(const QString &folder)
{
    const QString with = folder + "/history.outturn"_L1, without = folder + "/history-none.outturn"_L1;
    QFile::remove(with);
    QFile::remove(without);
    need(Project::create(with, {reportOf(2'000)}));
    {
        constexpr int step = 100;
        const auto project = need(Project::open(with));
        for (int made = 0, round = 0; made < history; made += step, ++round)
            need(project->commit(paste(project->reports().front(), round, step)));
    }
    // The same reports, in which nobody has ever changed anything.
    QFile::copy(with, without);
    sqlite3 *database = nullptr;
    need(database, sqlite3_open(QFile::encodeName(without).constData(), &database));
    need(database, sqlite3_exec(database, "DELETE FROM history; DELETE FROM step; VACUUM", nullptr, nullptr, nullptr));
    sqlite3_close(database);
    // Their pages in the same order.
    need(database, sqlite3_open(QFile::encodeName(with).constData(), &database));
    need(database, sqlite3_exec(database, "VACUUM", nullptr, nullptr, nullptr));
    sqlite3_close(database);
    Measure opening("open"), editing("edit");
    for (int round = 0; round < 4 * rounds; ++round) {
        std::unique_ptr<Project> projects[2];
        double open[2], edit[2];
        const std::array order{round % 2, 1 - round % 2};
        for (const int i : order)
            open[i] = milliseconds([&] { projects[i] = need(Project::open(i == 0 ? with : without)); });
        for (const int i : order) {
            // Without more entries than a few: the other project is the one with none.
            const auto one = paste(projects[i]->reports().front(), 100 + round, 1);
            edit[i] = milliseconds([&] { need(projects[i]->commit(one)); });
        }
        opening.add(open[0], open[1]);
        editing.add(edit[0], edit[1]);
    }
    opening.print();
    editing.print();
    std::printf("bytes-of-an-entry %.1f\n",
                static_cast<double>(QFile(with).size() - QFile(without).size()) / static_cast<double>(history));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2)
        fail(u"usage: durable_bench FOLDER"_s);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    measurePaste(folder);
    measureHistory(folder);
    return 0;
}
