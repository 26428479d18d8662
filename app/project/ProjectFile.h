// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/FileIdentity.h"
#include "app/project/Migrations.h"
#include "app/report/Error.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace outturn {

/// One connection to a project's SQLite file, and the only place that knows how such a file is opened: rollback
/// journal, synchronous=FULL, foreign keys, and the guards against files made to do harm. What it returns is checked:
/// of exactly our tables, and each whole by SQLite's own test but for the history, which may be long and is looked at
/// when it is read and by checkHistory() (HistoryCheck.h). See also FileState.h (refusals before opening), Migrations.h
/// (the form).
class ProjectFile
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Opens a file that stands. ReadWrite brings an older version forward in one transaction; ReadOnly does so in a
    /// copy in memory. A change that a crash interrupted is taken back first.
    static Result<std::unique_ptr<ProjectFile>> open(const QString &path, Access access,
                                                     const QList<Migration> &steps = migrations());
    /// Makes a new file to be filled in one transaction and then put in its place (TargetFile): no rollback journal on
    /// disk and no flushing until then.
    static Result<std::unique_ptr<ProjectFile>> create(const QString &path,
                                                       const QList<Migration> &steps = migrations());
    ~ProjectFile();
    ProjectFile(const ProjectFile &) = delete;
    ProjectFile &operator=(const ProjectFile &) = delete;

    const QString &path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }

    /// A statement, prepared once and kept until the file is closed; nothing bound, ready to run.
    QSqlQuery &prepared(const QString &sql);
    Result<void> run(QSqlQuery &query);
    /// For what has no rows, or none that anybody reads.
    Result<void> run(const QString &sql);
    /// A statement of SQLite's own interface, kept in the same way under the address of its text, a literal; null when
    /// it cannot be prepared.
    sqlite3_stmt *direct(const char *sql);
    /// The last failure of `query` on this file.
    Error error(const QSqlQuery &query) const;

    /// All of `work` on disk, or nothing of it. Refuses when another program changed the file since it was read, or put
    /// another in its place.
    Result<void> transaction(const std::function<Result<void>()> &work);
    /// `work` reads one state of the file; transaction() takes this state for what it builds on.
    Result<void> snapshot(const std::function<Result<void>()> &work);

    /// Whether another program changed the file since it was read.
    Result<bool> changedElsewhere();
    /// Whether that can only be seen by opening the file anew: another one stands at its path, or this is a copy in
    /// memory of one that was changed.
    bool isLeftBehind() const;

    /// The whole content, as it was read, as a new file; page by page. `progress` (0…1) returning false cancels.
    Result<void> copyTo(const QString &path, const std::function<bool(double)> &progress = {});

private:
    ProjectFile(const QString &path, const QList<Migration> &steps);

    Result<void> connect(const QString &options, const QString &mode);
    Result<void> guard();
    Result<void> check(int version);
    Result<void> migrate(int fromVersion);
    Result<void> copyIntoMemory();
    Result<qint64> number(const QString &pragma);
    Result<void> finish(const Result<void> &done);
    Result<void> needUnchanged();
    std::optional<quint32> changeCounter() const;
    Result<void> needInPlace() const;
    void close();

    QString m_path;
    QList<Migration> m_steps;
    QString m_connection;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::unordered_map<const char *, sqlite3_stmt *> m_direct;
    std::optional<FileIdentity> m_identity; ///< of the file when it was opened
    bool m_inMemory = false;                ///< a copy, brought forward
    std::optional<quint32> m_failedAt;      ///< the file's change counter when a transaction of ours failed
    std::optional<qint64> m_dataVersion;    ///< the state of the file that was read
};

} // namespace outturn
