// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/HistoryRows.h"

#include "app/project/EditJson.h"
#include "app/project/ReportRows.h"
#include "app/project/Stored.h"

#include <array>

#include <pwd.h>
#include <unistd.h>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 3> stateNames{"done"_L1, "undone"_L1, "superseded"_L1};

QString stateName(HistoryEntry::State state)
{
    return QString(stateNames[static_cast<size_t>(state)]);
}

std::optional<HistoryEntry::State> stateFromName(QStringView name)
{
    for (size_t i = 0; i < stateNames.size(); ++i) {
        if (name == stateNames[i])
            return static_cast<HistoryEntry::State>(i);
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<HistoryEntry>> readHistory(ProjectFile &file, const std::vector<Report> &reports)
{
    const auto sizes = readSourceSizes(file);
    if (!sizes)
        return tl::unexpected(sizes.error());
    QSqlQuery &query =
        file.prepared(u"SELECT number, time, who, report, kind, edit, note, state FROM history ORDER BY number"_s);
    if (auto done = file.run(query); !done)
        return tl::unexpected(done.error());
    RowReader row(file, query, u"history"_s);
    std::vector<HistoryEntry> history;
    while (row.next()) {
        int at = 0;
        HistoryEntry entry;
        row.position(at, history.size() + 1);
        entry.number = static_cast<int>(history.size()) + 1;
        entry.time = QDateTime::fromString(row.text(at), Qt::ISODateWithMs);
        if (!entry.time.isValid())
            row.bad(at - 1);
        entry.who = row.text(at);
        const qint64 report = row.integer(at, 1, static_cast<qint64>(reports.size()));
        if (row.error())
            break;
        entry.report = reports[static_cast<size_t>(report - 1)].id;
        const QString kind = row.text(at);
        const auto edit = editFromJson(row.text(at).toUtf8(), (*sizes)[static_cast<size_t>(report - 1)],
                                       u"%1, history %2"_s.arg(file.path()).arg(entry.number));
        if (!edit)
            return tl::unexpected(edit.error());
        if (kind != editKind(*edit))
            row.bad(4);
        entry.edit = *edit;
        entry.note = row.text(at);
        entry.state = row.named(at, &stateFromName);
        history.push_back(std::move(entry));
    }
    if (row.error())
        return tl::unexpected(*row.error());
    return history;
}

Result<void> writeEntry(ProjectFile &file, int report, const HistoryEntry &entry)
{
    QSqlQuery &query = file.prepared(u"INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const EditSummary words = summary(entry.edit);
    int at = 0;
    bindInteger(query, at, entry.number);
    bindText(query, at, entry.time.toUTC().toString(Qt::ISODateWithMs));
    bindText(query, at, entry.who);
    bindInteger(query, at, report);
    bindText(query, at, editKind(entry.edit));
    bindText(query, at, QString::fromUtf8(editToJson(entry.edit)));
    for (const QString &text : {words.row, words.column, words.before, words.after, entry.note})
        bindText(query, at, text);
    bindText(query, at, stateName(entry.state));
    return file.run(query);
}

Result<void> writeState(ProjectFile &file, int number, HistoryEntry::State state)
{
    QSqlQuery &query = file.prepared(u"UPDATE history SET state = ? WHERE number = ?"_s);
    int at = 0;
    bindText(query, at, stateName(state));
    bindInteger(query, at, number);
    return file.run(query);
}

Result<void> supersedeUndone(ProjectFile &file, int first)
{
    QSqlQuery &query =
        file.prepared(u"UPDATE history SET state = 'superseded' WHERE number >= ? AND state = 'undone'"_s);
    int at = 0;
    bindInteger(query, at, first);
    return file.run(query);
}

QString currentUser()
{
    for (const char *name : {"USER", "LOGNAME"}) {
        if (const QString user = qEnvironmentVariable(name).trimmed(); !user.isEmpty())
            return user;
    }
    const passwd *entry = getpwuid(getuid());
    const QString user = entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
    return user.isEmpty() ? u"unknown"_s : user;
}

} // namespace outturn
