// SPDX-License-Identifier: GPL-3.0-or-later
// How a project file is opened, made, checked and brought forward.
#include "app/project/ProjectFile.h"

#include "app/project/FileState.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <array>
#include <atomic>

#include <sqlite3.h>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 2000;
constexpr int pageBytes = 4096;

// The tables as text, without regard to how they were laid out on the page.
std::optional<QStringList> schemaOf(QSqlQuery &query)
{
    QStringList rows;
    if (!query.exec(u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"_s))
        return std::nullopt;
    while (query.next())
        rows << (query.value(0).toString() + u' ' + query.value(1).toString() + u' ' + query.value(2).toString() +
                 u' ' + query.value(3).toString())
                    .simplified();
    if (query.lastError().isValid())
        return std::nullopt;
    rows.sort();
    return rows;
}

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.data()) : nullptr;
}

QString newConnectionName()
{
    static std::atomic<quint64> count{0};
    return u"outturn-project-%1"_s.arg(++count);
}

} // namespace

Result<std::unique_ptr<ProjectFile>> ProjectFile::open(const QString &path, Access access,
                                                       const QList<Migration> &steps)
{
    const Result<int> version = inspectHeader(path, newestVersion(steps));
    if (!version)
        return tl::unexpected(version.error());
    const bool edit = access == Access::ReadWrite;
    if (edit) {
        if (const auto writable = checkWritable(path); !writable)
            return tl::unexpected(writable.error());
    } else if (hasJournal(path) && checkWritable(path)) {
        // A connection that only reads cannot take back what a crash left half done; one that writes does so by
        // opening.
        ProjectFile recovery(path, steps);
        Result<void> done = recovery.connect({}, u"rw"_s);
        if (done)
            done = recovery.guard();
        if (done)
            done = recovery.run(u"SELECT count(*) FROM sqlite_schema"_s);
        if (!done)
            return tl::unexpected(done.error());
    }

    std::unique_ptr<ProjectFile> file(new ProjectFile(path, steps));
    Result<void> done = file->connect(edit ? QString() : u"QSQLITE_OPEN_READONLY;"_s, edit ? u"rw"_s : u"ro"_s);
    if (done)
        done = file->guard();
    if (done && edit && sqlite3_db_readonly(file->m_handle, "main") != 0)
        done = failure(Error::Kind::File, path, Message(QT_TRANSLATE_NOOP("Message", "the project is read-only")),
                       Message(QT_TRANSLATE_NOOP("Message", "Save a copy elsewhere and edit that")));
    if (done)
        done = file->check(*version);
    if (done && *version < newestVersion(steps)) {
        if (!edit)
            done = file->copyIntoMemory();
        if (done)
            done = file->migrate(*version);
        if (done)
            done = file->check(newestVersion(steps));
    }
    if (!done)
        return tl::unexpected(done.error());
    return file;
}

Result<std::unique_ptr<ProjectFile>> ProjectFile::create(const QString &path, const QList<Migration> &steps)
{
    std::unique_ptr<ProjectFile> file(new ProjectFile(path, steps));
    Result<void> done = file->connect({}, u"rwc"_s);
    const QString pragmas[] = {u"PRAGMA page_size = %1"_s.arg(pageBytes),
                               u"PRAGMA encoding = 'UTF-8'"_s,
                               u"PRAGMA max_page_count = %1"_s.arg(maxProjectBytes / pageBytes),
                               u"PRAGMA journal_mode = MEMORY"_s,
                               u"PRAGMA synchronous = OFF"_s,
                               u"PRAGMA cache_size = -32768"_s,
                               u"PRAGMA foreign_keys = ON"_s,
                               u"PRAGMA application_id = %1"_s.arg(projectApplicationId)};
    for (const QString &pragma : pragmas) {
        if (done)
            done = file->run(pragma);
    }
    if (done)
        done = file->migrate(0);
    if (!done)
        return tl::unexpected(done.error());
    return file;
}

Result<void> ProjectFile::connect(const QString &options, const QString &mode)
{
    m_connection = newConnectionName();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    // Only as an address can the file be asked for without being made anew when it is gone.
    const QString address =
        m_path == u":memory:"
            ? u"file::memory:"_s
            : QString::fromUtf8(
                  QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toEncoded(QUrl::FullyEncoded)) +
                  u"?mode="_s + mode;
    m_database.setDatabaseName(address);
    m_database.setConnectOptions(options + u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds));
    if (!m_database.open())
        return failure(Error::Kind::File, m_path,
                       Message(QT_TRANSLATE_NOOP("Message", "the file cannot be opened (%1)"),
                               {m_database.lastError().databaseText()}),
                       Message(QT_TRANSLATE_NOOP("Message", "See whether the folder exists and can be written")));
    m_handle = sqliteHandle(m_database);
    if (!m_handle)
        return failure(Error::Kind::File, m_path,
                       Message(QT_TRANSLATE_NOOP("Message", "this installation has no usable SQLite driver")),
                       Message(QT_TRANSLATE_NOOP("Message", "Install Qt's SQLite driver (libqt6sql6-sqlite)")));
    if (m_path != u":memory:")
        m_identity = FileIdentity::of(m_path);
    return {};
}

Result<void> ProjectFile::guard()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    constexpr std::array<std::pair<int, int>, 9> limits{{{SQLITE_LIMIT_LENGTH, 80 * 1024 * 1024},
                                                         {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                                         {SQLITE_LIMIT_COLUMN, 64},
                                                         {SQLITE_LIMIT_EXPR_DEPTH, 50},
                                                         {SQLITE_LIMIT_COMPOUND_SELECT, 4},
                                                         {SQLITE_LIMIT_FUNCTION_ARG, 8},
                                                         {SQLITE_LIMIT_ATTACHED, 1},
                                                         {SQLITE_LIMIT_VARIABLE_NUMBER, 64},
                                                         {SQLITE_LIMIT_TRIGGER_DEPTH, 4}}};
    for (const auto &[limit, most] : limits)
        sqlite3_limit(m_handle, limit, most);
    const QString pragmas[] = {u"PRAGMA trusted_schema = OFF"_s,
                               u"PRAGMA cell_size_check = ON"_s,
                               u"PRAGMA mmap_size = 0"_s,
                               // A paste of ten thousand cells touches more pages than the usual 2 MB hold; pages that are
                               // written out in between cost a flush of the journal each time.
                               u"PRAGMA cache_size = -32768"_s,
                               u"PRAGMA foreign_keys = ON"_s,
                               u"PRAGMA journal_mode = DELETE"_s,
                               u"PRAGMA synchronous = FULL"_s,
                               u"PRAGMA max_page_count = %1"_s.arg(maxProjectBytes / pageBytes)};
    for (const QString &pragma : pragmas) {
        if (auto done = run(pragma); !done)
            return done;
    }
    return {};
}

Result<void> ProjectFile::check(int version)
{
    QList<Migration> steps = m_steps;
    while (!steps.isEmpty() && steps.last().version > version)
        steps.removeLast();
    ProjectFile model(u":memory:"_s, steps);
    if (auto done = model.connect({}, {}); !done)
        return done;
    if (auto done = model.migrate(0); !done)
        return done;
    // The list of tables before anything that stands in them.
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    QSqlQuery modelQuery(model.m_database);
    const auto found = schemaOf(query);
    if (!found)
        return tl::unexpected(error(query));
    if (found != schemaOf(modelQuery))
        return failure(Error::Kind::File, m_path, Message(foreignTablesPattern),
                       Message(QT_TRANSLATE_NOOP("Message", "Another program changed the file; take an older copy")));
    QStringList parts{u"sqlite_schema"_s}; // stands for the list of free pages, too
    modelQuery.exec(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    while (modelQuery.next())
        parts << modelQuery.value(0).toString();
    // An older version is brought forward, so all of it is read anyway.
    if (version == newestVersion(m_steps)) {
        for (const QString &ofHistory : {u"history"_s, u"step"_s})
            parts.removeAll(ofHistory);
    }
    for (const QString &part : parts) {
        if (!query.exec(u"PRAGMA quick_check('%1')"_s.arg(part)) || !query.next())
            return tl::unexpected(error(query));
        if (const QString words = query.value(0).toString(); words != u"ok")
            return tl::unexpected(damagedError(m_path, words.simplified()));
        query.finish();
    }
    return {};
}

Result<void> ProjectFile::migrate(int fromVersion)
{
    return transaction([&]() -> Result<void> {
        for (const Migration &step : m_steps) {
            if (step.version <= fromVersion)
                continue;
            for (const QString &statement : step.statements) {
                QSqlQuery query(m_database);
                if (!query.exec(statement))
                    return tl::unexpected(error(query));
            }
            QSqlQuery query(m_database);
            if (!query.exec(u"PRAGMA user_version = %1"_s.arg(step.version)))
                return tl::unexpected(error(query));
        }
        return {};
    });
}

Result<void> ProjectFile::copyIntoMemory()
{
    ProjectFile copy(m_path, m_steps);
    copy.m_path = u":memory:"_s;
    if (auto done = copy.connect({}, {}); !done)
        return done;
    copy.m_path = m_path;
    if (auto done = copy.guard(); !done)
        return done;
    sqlite3_backup *backup = sqlite3_backup_init(copy.m_handle, "main", m_handle, "main");
    if (backup)
        sqlite3_backup_step(backup, -1);
    if (!backup || sqlite3_backup_finish(backup) != SQLITE_OK)
        return tl::unexpected(sqlError(m_path, copy.m_handle, QString::fromUtf8(sqlite3_errmsg(copy.m_handle))));
    m_statements.clear();
    std::swap(m_connection, copy.m_connection);
    std::swap(m_database, copy.m_database);
    std::swap(m_handle, copy.m_handle);
    m_inMemory = true;
    copy.m_statements.clear();
    return {};
}

} // namespace outturn
