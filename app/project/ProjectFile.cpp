// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/ProjectFile.h"

#include "app/project/FileState.h"

#include <QSqlError>
#include <QVariant>
#include <QtEndian>

#include <algorithm>
#include <array>

#include <sqlite3.h>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> changedMeanwhile(const QString &path)
{
    return failure(Error::Kind::File, path,
                   Message(QT_TRANSLATE_NOOP("Message", "another program changed the project meanwhile")),
                   Message(QT_TRANSLATE_NOOP("Message", "Close it and open it again to go on")));
}

} // namespace

ProjectFile::ProjectFile(const QString &path, const QList<Migration> &steps) : m_path(path), m_steps(steps) {}

ProjectFile::~ProjectFile()
{
    close();
}

void ProjectFile::close()
{
    m_statements.clear();
    for (const auto &[sql, statement] : m_direct)
        sqlite3_finalize(statement);
    m_direct.clear();
    m_handle = nullptr;
    m_database.close();
    m_database = QSqlDatabase();
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

QSqlQuery &ProjectFile::prepared(const QString &sql)
{
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        query->prepare(sql);
    }
    return *query;
}

sqlite3_stmt *ProjectFile::direct(const char *sql)
{
    sqlite3_stmt *&statement = m_direct[sql];
    if (!statement)
        sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

Result<void> ProjectFile::run(QSqlQuery &query)
{
    if (!query.exec())
        return tl::unexpected(error(query));
    // A statement left standing on its first row would keep the file locked.
    if (!query.isSelect())
        query.finish();
    return {};
}

Result<void> ProjectFile::run(const QString &sql)
{
    QSqlQuery &query = prepared(sql);
    const auto done = run(query);
    query.finish();
    return done;
}

Error ProjectFile::error(const QSqlQuery &query) const
{
    return sqlError(m_path, m_handle, query.lastError().databaseText());
}

Result<qint64> ProjectFile::number(const QString &pragma)
{
    QSqlQuery &query = prepared(pragma);
    if (!query.exec() || !query.next())
        return tl::unexpected(error(query));
    const qint64 value = query.value(0).toLongLong();
    query.finish();
    return value;
}

Result<void> ProjectFile::finish(const Result<void> &done)
{
    Result<void> ended = done;
    if (ended)
        ended = run(u"COMMIT"_s);
    if (!ended && sqlite3_get_autocommit(m_handle) == 0)
        run(u"ROLLBACK"_s);
    return ended;
}

// SQLite counts changes of the file in its header; what was rolled back is not counted.
std::optional<quint32> ProjectFile::changeCounter() const
{
    constexpr int offset = 24;
    sqlite3_file *file = nullptr;
    std::array<uchar, 4> bytes{};
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods || file->pMethods->xRead(file, bytes.data(), 4, offset) != SQLITE_OK)
        return std::nullopt;
    return qFromBigEndian<quint32>(bytes.data());
}

Result<void> ProjectFile::needUnchanged()
{
    const Result<qint64> version = number(u"PRAGMA data_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    // A connection whose own change failed half-way, as on a full disk, counts taking it back as if it were another's.
    if (m_failedAt && m_failedAt == changeCounter())
        m_dataVersion = *version;
    m_failedAt.reset();
    if (m_dataVersion && *version != *m_dataVersion)
        return changedMeanwhile(m_path);
    return {};
}

Result<void> ProjectFile::needInPlace() const
{
    if (!m_identity)
        return {};
    const auto standing = FileIdentity::of(m_path);
    if (standing && standing->isSameFile(*m_identity))
        return {};
    return tl::unexpected(movedError(m_path));
}

Result<void> ProjectFile::transaction(const std::function<Result<void>()> &work)
{
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void> done = needInPlace();
    if (done)
        done = needUnchanged();
    const std::optional<quint32> counter = done ? changeCounter() : m_failedAt;
    if (done)
        done = work();
    // Once more, since the work may have taken its time: what is committed must be in the file that people see.
    if (done)
        done = needInPlace();
    done = finish(done);
    if (!done)
        m_failedAt = counter;
    return done;
}

Result<void> ProjectFile::snapshot(const std::function<Result<void>()> &work)
{
    if (auto begun = run(u"BEGIN"_s); !begun)
        return begun;
    const std::optional<qint64> before = m_dataVersion;
    const Result<void> done = finish([&]() -> Result<void> {
        const Result<qint64> version = number(u"PRAGMA data_version"_s);
        if (!version)
            return tl::unexpected(version.error());
        m_dataVersion = *version;
        return work();
    }());
    // What was not read whole is to be read again.
    if (!done)
        m_dataVersion = before;
    return done;
}

bool ProjectFile::isLeftBehind() const
{
    if (!m_identity)
        return false;
    const auto standing = FileIdentity::of(m_path);
    return !standing || !standing->isSameFile(*m_identity) || (m_inMemory && *standing != *m_identity);
}

Result<bool> ProjectFile::changedElsewhere()
{
    if (isLeftBehind())
        return true;
    const Result<qint64> version = number(u"PRAGMA data_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    return m_dataVersion && *version != *m_dataVersion;
}

Result<void> ProjectFile::copyTo(const QString &path, const std::function<bool(double)> &progress)
{
    constexpr int pagesAtOnce = 256;
    sqlite3 *copy = nullptr;
    const auto failed = [&](sqlite3 *connection) {
        return tl::unexpected(sqlError(path, connection, QString::fromUtf8(sqlite3_errmsg(connection))));
    };
    const auto write = [&]() -> Result<void> {
        if (sqlite3_open_v2(path.toUtf8().constData(), &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) !=
                SQLITE_OK ||
            sqlite3_exec(copy, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF", nullptr, nullptr, nullptr) !=
                SQLITE_OK)
            return failed(copy);
        sqlite3_backup *backup = sqlite3_backup_init(copy, "main", m_handle, "main");
        if (!backup)
            return failed(copy);
        int status = SQLITE_OK;
        bool cancelled = false;
        while (status == SQLITE_OK && !cancelled) {
            status = sqlite3_backup_step(backup, pagesAtOnce);
            const int pages = std::max(1, sqlite3_backup_pagecount(backup));
            cancelled = progress && !progress(1.0 - static_cast<double>(sqlite3_backup_remaining(backup)) / pages);
        }
        if (cancelled) {
            sqlite3_backup_finish(backup);
            return failure(Error::Kind::Cancelled, path,
                           Message(QT_TRANSLATE_NOOP("Message", "cancelled, nothing was written")));
        }
        if (sqlite3_backup_finish(backup) != SQLITE_OK)
            return failed(copy);
        return {};
    };
    // All pages in one reading, so that nobody changes some of them on the way.
    if (auto begun = run(u"BEGIN"_s); !begun)
        return begun;
    Result<void> done = needUnchanged();
    if (done)
        done = write();
    done = finish(done);
    sqlite3_close(copy);
    return done;
}

} // namespace outturn
