// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/Salvage.h"

#include "app/project/FileState.h"

#include <QFile>

#include <algorithm>

#include <sqlite3.h>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReports = 10'000;
constexpr int mostLookUps = 500'000;

using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;

Statement prepare(sqlite3 *connection, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(connection, sql.toUtf8().constData(), -1, &statement, nullptr);
    return {statement, sqlite3_finalize};
}

/// A table as this version of the file has it.
struct Form
{
    QString name, sql;
    QStringList columns, key;
};

QString text(const Statement &row, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row.get(), column)));
}

std::vector<Form> tablesOf(sqlite3 *connection)
{
    std::vector<Form> forms;
    const auto tables = prepare(connection, u"SELECT name, sql FROM sqlite_schema WHERE type = 'table'"_s);
    while (tables && sqlite3_step(tables.get()) == SQLITE_ROW)
        forms.push_back({text(tables, 0), text(tables, 1).simplified(), {}, {}});
    return forms;
}

/// With their columns; for tables of ours only, whose names are harmless.
std::vector<Form> formsOf(sqlite3 *connection)
{
    std::vector<Form> forms = tablesOf(connection);
    for (Form &form : forms) {
        const auto columns =
            prepare(connection, u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(form.name));
        while (sqlite3_step(columns.get()) == SQLITE_ROW)
            form.columns << text(columns, 0);
        const auto key =
            prepare(connection, u"SELECT name FROM pragma_table_info('%1') WHERE pk > 0 ORDER BY pk"_s.arg(form.name));
        while (sqlite3_step(key.get()) == SQLITE_ROW)
            form.key << text(key, 0);
    }
    return forms;
}

class Salvage
{
public:
    Salvage(sqlite3 *from, sqlite3 *to, qint64 fileBytes, const std::function<bool(double)> &progress)
        : m_from(from), m_to(to), m_most(fileBytes / 4 + 1000), m_progress(progress)
    {
    }

    bool isCancelled() const { return m_cancelled; }
    const SalvageLosses &losses() const { return m_losses; }

    void run(std::vector<Form> forms)
    {
        // Cells are looked for by the rows, paragraphs by the sections, remarks by the changes that made them, reports
        // by all that belongs to them.
        const QStringList last{u"paragraph"_s,   u"cell"_s,   u"series_cell"_s, u"history"_s,
                               u"figure_text"_s, u"remark"_s, u"report"_s};
        std::stable_sort(forms.begin(), forms.end(),
                         [&](const Form &a, const Form &b) { return last.indexOf(a.name) < last.indexOf(b.name); });
        for (size_t i = 0; i < forms.size() && !m_cancelled; ++i) {
            m_done = static_cast<double>(i) / static_cast<double>(forms.size());
            take(forms[i]);
            if (forms[i].name == u"report")
                lookForReports(forms[i]);
        }
    }

private:
    bool goOn()
    {
        if (m_progress && !m_cancelled)
            m_cancelled = !m_progress(m_done);
        return !m_cancelled;
    }

    // Not the text that it is said to be, a key could not be found again.
    static bool isText(sqlite3_stmt *row, int column)
    {
        if (sqlite3_column_type(row, column) != SQLITE_TEXT)
            return true;
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
        return QUtf8StringView(bytes, sqlite3_column_bytes(row, column)).isValidUtf8();
    }

    // Copies what a query gives until it ends or fails; true when it ended.
    bool copyRows(const Form &form, sqlite3_stmt *select)
    {
        QString places = u"?"_s;
        for (qsizetype i = 1; i < form.columns.size(); ++i)
            places += u", ?"_s;
        const auto insert = prepare(m_to, u"INSERT OR IGNORE INTO %1 VALUES (%2)"_s.arg(form.name, places));
        int status = SQLITE_ERROR;
        // Pages that point to each other could go on for ever.
        qint64 rows = 0;
        while (select && insert && rows < m_most && (status = sqlite3_step(select)) == SQLITE_ROW) {
            bool ours = true;
            for (int i = 0; i < form.columns.size(); ++i) {
                sqlite3_bind_value(insert.get(), i + 1, sqlite3_column_value(select, i));
                ours = ours && isText(select, i);
            }
            // Values of another type than the table's are none of ours.
            if (!ours || sqlite3_step(insert.get()) != SQLITE_DONE)
                m_losses.tables.insert(form.name);
            sqlite3_reset(insert.get());
            if (++rows % 4096 == 0 && !goOn())
                break;
        }
        return status == SQLITE_DONE;
    }

    void take(const Form &form)
    {
        const QString key = form.key.join(u", "_s);
        const auto select = [&](const QString &order) {
            return prepare(m_from, u"SELECT %1 FROM %2 NOT INDEXED ORDER BY %3"_s.arg(form.columns.join(u", "_s),
                                                                                      form.name, order));
        };
        if (copyRows(form, select(key).get()) || m_cancelled)
            return;
        m_losses.tables.insert(form.name);
        copyRows(form, select(form.key.join(u" DESC, "_s) + u" DESC"_s).get());
        if (form.name != u"report")
            lookUp(form);
    }

    // Rows between two damaged pages, by keys that they can have.
    void lookUp(const Form &form)
    {
        QString keys;
        qsizetype parts = 1;
        if (form.name == u"cell") {
            keys = u"SELECT report, id FROM indicator UNION SELECT report, id FROM finance"_s;
            parts = 2;
        } else if (form.name == u"paragraph" || form.name == u"table_header") {
            const QString parent = form.name == u"paragraph" ? u"section"_s : u"report_table"_s;
            keys =
                u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i <= (SELECT max(position) FROM "
                "%1)) SELECT DISTINCT report, i FROM %1, n"_s.arg(parent);
            parts = 2;
        } else if (form.name == u"series_cell") {
            keys = u"WITH RECURSIVE n(i) AS (SELECT 1950 UNION ALL SELECT i + 1 FROM n WHERE i < 2150) "
                   "SELECT report, series, i FROM (SELECT DISTINCT report, series FROM series_heading), n"_s;
            parts = 3;
        } else if (form.name == u"figure_text" || form.name == u"remark") {
            keys = u"SELECT DISTINCT section.report, %1 FROM history, section "
                   "WHERE kind IN ('figure-text', 'remark') AND section.position = 0"_s.arg(
                       form.name == u"remark" ? u"row"_s : u"substr(row, 8)"_s);
            parts = 2;
        } else if (form.key.size() == 1) {
            keys = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < (SELECT max(number) FROM "
                   "%1)) SELECT i FROM n WHERE NOT EXISTS (SELECT 1 FROM %1 WHERE number = i)"_s.arg(form.name);
        } else {
            // Positions of rows leave gaps of 1,024; what was put in between is found beside the others of its page
            // only.
            keys = u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                   "SELECT report, i * %1 FROM (SELECT DISTINCT report FROM %2), n"_s
                       .arg(form.name == u"indicator" || form.name == u"finance" ? 1024 : 1)
                       .arg(form.name);
            parts = 2;
        }
        const auto candidates = prepare(m_to, keys);
        const auto row = prepare(m_from, u"SELECT %1 FROM %2 NOT INDEXED WHERE (%3) = (%4)"_s.arg(
                                             form.columns.join(u", "_s), form.name, form.key.first(parts).join(u", "_s),
                                             u"?, ?, ?"_s.first(3 * parts - 2)));
        for (int i = 0; i < mostLookUps && candidates && sqlite3_step(candidates.get()) == SQLITE_ROW; ++i) {
            for (int part = 0; part < parts; ++part)
                sqlite3_bind_value(row.get(), part + 1, sqlite3_column_value(candidates.get(), part));
            copyRows(form, row.get());
            sqlite3_reset(row.get());
            if (i % 1024 == 0 && !goOn())
                return;
        }
    }

    int number(sqlite3 *connection, const QString &sql)
    {
        const auto query = prepare(connection, sql);
        return query && sqlite3_step(query.get()) == SQLITE_ROW ? sqlite3_column_int(query.get(), 0) : 0;
    }

    // A report's row holds its source: where only that is damaged, the other columns are there.
    void lookForReports(const Form &form)
    {
        const int most = std::clamp(
            std::max(
                {number(m_to, u"SELECT max(number) FROM report"_s), number(m_to, u"SELECT max(report) FROM section"_s),
                 number(m_to, u"SELECT max(report) FROM cell"_s), number(m_to, u"SELECT max(report) FROM history"_s)}),
            0,
            std::min(mostReports, 8 + 2 * number(m_to, u"SELECT count(*) FROM (SELECT number FROM report UNION SELECT "
                                                       "report FROM section UNION SELECT report FROM cell)"_s)));
        const auto known = prepare(m_to, u"SELECT 1 FROM report WHERE number = ?"_s);
        for (int i = 1; i <= most; ++i) {
            sqlite3_bind_int(known.get(), 1, i);
            const bool there = sqlite3_step(known.get()) == SQLITE_ROW;
            sqlite3_reset(known.get());
            if (!there)
                lookForReport(form, i);
        }
    }

    void lookForReport(const Form &form, int report)
    {
        m_losses.tables.insert(form.name);
        QStringList names{u"number"_s};
        std::vector<Statement> values;
        for (const QString &column : form.columns) {
            auto value =
                prepare(m_from, u"SELECT %1 FROM report NOT INDEXED WHERE number = %2"_s.arg(column).arg(report));
            if (column == u"number" || !value || sqlite3_step(value.get()) != SQLITE_ROW)
                continue;
            names << column;
            values.push_back(std::move(value));
        }
        if (!names.contains(u"id"))
            m_losses.lostReports.insert(report);
        if (!names.contains(u"source"))
            m_losses.lostSources.insert(report);
        // What is not there must be something.
        const std::pair<QString, QString> needed[] = {{u"id"_s, u"'report-%1'"_s.arg(report)},
                                                      {u"title"_s, u"''"_s},
                                                      {u"operation"_s, u"''"_s},
                                                      {u"file_name"_s, u"''"_s},
                                                      {u"source"_s, u"zeroblob(%1)"_s.arg(sourceSize(report))}};
        QStringList givenNames = names;
        QStringList givenValues{QString::number(report)};
        for (qsizetype i = 1; i < names.size(); ++i)
            givenValues << u"?"_s;
        for (const auto &[name, value] : needed) {
            if (!names.contains(name)) {
                givenNames << name;
                givenValues << value;
            }
        }
        const auto insert = prepare(m_to, u"INSERT OR IGNORE INTO report (%1) VALUES (%2)"_s.arg(
                                              givenNames.join(u", "_s), givenValues.join(u", "_s)));
        for (size_t i = 0; i < values.size() && insert; ++i)
            sqlite3_bind_value(insert.get(), static_cast<int>(i) + 1, sqlite3_column_value(values[i].get(), 0));
        if (insert)
            sqlite3_step(insert.get());
    }

    // The length stands before the bytes; 0 where it cannot be read either.
    int sourceSize(int report)
    {
        return std::clamp(
            number(m_from, u"SELECT length(source) FROM report NOT INDEXED WHERE number = %1"_s.arg(report)), 0,
            80 * 1024 * 1024);
    }

    sqlite3 *m_from;
    sqlite3 *m_to;
    qint64 m_most;
    const std::function<bool(double)> &m_progress;
    double m_done = 0;
    bool m_cancelled = false;
    SalvageLosses m_losses;
};

// SQLite opens nothing of a file that is shorter than it says.
void fillUp(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray header = file.read(32);
    if (header.size() < 32)
        return;
    const auto byte = [&](int at) { return static_cast<qint64>(static_cast<quint8>(header[at])); };
    const qint64 pageSize = std::max<qint64>(512, byte(16) << 8 | byte(17));
    const qint64 pages = byte(28) << 24 | byte(29) << 16 | byte(30) << 8 | byte(31);
    const qint64 whole = std::max(pages * pageSize, (file.size() + pageSize - 1) / pageSize * pageSize);
    if (whole <= maxProjectBytes)
        file.resize(whole);
}

} // namespace

Result<SalvageLosses> salvageRows(const QString &path, const QString &name, ProjectFile &to,
                                  const std::function<bool(double)> &progress)
{
    fillUp(path);
    sqlite3 *opened = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> from(opened, sqlite3_close_v2);
    for (const auto &[option, on] :
         {std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1), std::pair(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
          std::pair(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0), std::pair(SQLITE_DBCONFIG_ENABLE_VIEW, 0)})
        sqlite3_db_config(from.get(), option, on, nullptr);
    sqlite3_limit(from.get(), SQLITE_LIMIT_LENGTH, 80 * 1024 * 1024);
    sqlite3_exec(from.get(), "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA query_only = ON", nullptr,
                 nullptr, nullptr);

    std::vector<Form> forms = formsOf(to.handle());
    const std::vector<Form> there = tablesOf(from.get());
    const auto isThere = [&](const Form &form) {
        return std::any_of(there.begin(), there.end(),
                           [&](const Form &other) { return other.name == form.name && other.sql == form.sql; });
    };
    std::erase_if(forms, [&](const Form &form) { return !isThere(form); });
    if (forms.empty())
        return failure(
            Error::Kind::File, name,
            Message(QT_TRANSLATE_NOOP("Message", "nothing can be recovered: the list of its tables is damaged")),
            Message(QT_TRANSLATE_NOOP("Message", "Take an older copy, or import the report again")));
    SalvageLosses losses;
    for (const Form &form : formsOf(to.handle())) {
        if (!isThere(form))
            losses.tables.insert(form.name);
    }
    Salvage salvage(from.get(), to.handle(), QFile(path).size(), progress);
    if (auto done = to.transaction([&]() -> Result<void> {
            salvage.run(std::move(forms));
            return {};
        });
        !done)
        return tl::unexpected(done.error());
    if (salvage.isCancelled())
        return failure(Error::Kind::Cancelled, name,
                       Message(QT_TRANSLATE_NOOP("Message", "cancelled, nothing was written")));
    losses.tables += salvage.losses().tables;
    losses.lostReports = salvage.losses().lostReports;
    losses.lostSources = salvage.losses().lostSources;
    return losses;
}

} // namespace outturn
