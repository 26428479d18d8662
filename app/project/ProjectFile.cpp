// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/ProjectFile.h"

#include "app/project/FileState.h"

#include <QSqlError>
#include <QVariant>

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

Result<void> ProjectFile::transaction(const std::function<Result<void>()> &work)
{
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    return finish([&]() -> Result<void> {
        const Result<qint64> version = number(u"PRAGMA data_version"_s);
        if (!version)
            return tl::unexpected(version.error());
        if (m_dataVersion && *version != *m_dataVersion)
            return changedMeanwhile(m_path);
        return work();
    }());
}

Result<void> ProjectFile::snapshot(const std::function<Result<void>()> &work)
{
    if (auto begun = run(u"BEGIN"_s); !begun)
        return begun;
    return finish([&]() -> Result<void> {
        const Result<qint64> version = number(u"PRAGMA data_version"_s);
        if (!version)
            return tl::unexpected(version.error());
        m_dataVersion = *version;
        return work();
    }());
}

Result<bool> ProjectFile::changedElsewhere()
{
    const Result<qint64> version = number(u"PRAGMA data_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    return m_dataVersion && *version != *m_dataVersion;
}

Result<void> ProjectFile::copyTo(const QString &path)
{
    // VACUUM cannot run inside a transaction, so the state is compared before and after it.
    const auto unchanged = [&]() -> Result<void> {
        const Result<qint64> version = number(u"PRAGMA data_version"_s);
        if (!version)
            return tl::unexpected(version.error());
        if (!m_dataVersion || *version == *m_dataVersion)
            return {};
        return changedMeanwhile(m_path);
    };
    QSqlQuery &query = prepared(u"VACUUM INTO ?"_s);
    query.bindValue(0, path);
    if (auto done = unchanged(); !done)
        return done;
    if (auto done = run(query); !done) {
        Error error = done.error();
        error.where = path;
        return tl::unexpected(error);
    }
    return unchanged();
}

} // namespace outturn
