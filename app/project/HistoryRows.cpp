// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/HistoryRows.h"

#include "app/project/BulkWrite.h"
#include "app/project/EditJson.h"
#include "app/project/FileState.h"
#include "app/project/Stored.h"

#include <algorithm>
#include <array>
#include <limits>

#include <pwd.h>
#include <sqlite3.h>
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

// An edition that an entry names must be one of its report.
bool isKnown(const Edit &edit, const QString &report, const std::vector<EditionInfo> &editions)
{
    const auto *taken = std::get_if<TakeEdition>(&edit);
    if (!taken)
        return true;
    const auto ofReport = [&](const Edition &edition) {
        return edition.number >= 1 && static_cast<size_t>(edition.number) <= editions.size() &&
               editions[static_cast<size_t>(edition.number - 1)].report == report;
    };
    return ofReport(taken->before) && ofReport(taken->after);
}

/// Reads the columns of `columns` from one query.
class EntryReader
{
public:
    static constexpr const char16_t *columns =
        u"history.number, time, who, report, kind, edit, note, state, step, superseded_by, takes_back, section "
        "FROM history LEFT JOIN step ON step.number = history.step";

    EntryReader(ProjectFile &file, const std::vector<EditionInfo> &editions) : m_file(file), m_editions(editions) {}

    Result<void> read(QSqlQuery &query, std::vector<HistoryEntry> &into)
    {
        if (auto done = m_file.run(query); !done)
            return done;
        RowReader row(m_file, query, u"history"_s);
        while (row.next()) {
            auto entry = one(row);
            if (!entry)
                return tl::unexpected(entry.error());
            into.push_back(*std::move(entry));
        }
        return row.result();
    }

private:
    Result<HistoryEntry> one(RowReader &row)
    {
        int at = 0;
        HistoryEntry entry;
        entry.number = static_cast<int>(row.integer(at, 1));
        entry.time = QDateTime::fromString(row.text(at), Qt::ISODateWithMs);
        if (!entry.time.isValid())
            row.bad(at - 1);
        entry.who = row.text(at);
        const qint64 number = row.integer(at, 1, static_cast<qint64>(m_editions.size()));
        if (row.error())
            return tl::unexpected(*row.error());
        const EditionInfo &edition = m_editions[static_cast<size_t>(number - 1)];
        entry.report = edition.report;
        entry.edition = edition.number;
        const QString kind = row.text(at);
        auto edit = editFromJson(row.text(at).toUtf8(), edition.sourceSize,
                                 u"%1, history %2"_s.arg(m_file.path()).arg(entry.number));
        if (!edit)
            return tl::unexpected(edit.error());
        if (kind != editKind(*edit) || !isKnown(*edit, edition.report, m_editions))
            row.bad(4);
        entry.edit = *std::move(edit);
        entry.note = row.text(at);
        entry.state = row.named(at, &stateFromName);
        entry.step = static_cast<int>(row.integer(at, 1, entry.number));
        entry.supersededBy = static_cast<int>(row.integer(at, 0));
        entry.takesBack = static_cast<int>(row.integer(at, 0, entry.number - 1));
        entry.section = row.text(at);
        if (row.error())
            return tl::unexpected(*row.error());
        return entry;
    }

    ProjectFile &m_file;
    const std::vector<EditionInfo> &m_editions;
};

// The numbers of one column; `least` and `most` bound each.
Result<std::vector<int>> numbersOf(ProjectFile &file, QSqlQuery &query)
{
    if (auto done = file.run(query); !done)
        return tl::unexpected(done.error());
    RowReader row(file, query, u"history"_s);
    std::vector<int> numbers;
    while (row.next()) {
        int at = 0;
        const auto number = static_cast<int>(row.integer(at, 0));
        if (!row.error())
            numbers.push_back(number);
    }
    if (row.error())
        return tl::unexpected(*row.error());
    return numbers;
}

} // namespace

Result<std::vector<HistoryEntry>> readHistory(ProjectFile &file, const std::vector<EditionInfo> &editions, int first,
                                              int count)
{
    QSqlQuery &query =
        file.prepared(u"SELECT %1 WHERE history.number >= ? AND history.number < ? ORDER BY history.number"_s.arg(
            QString::fromUtf16(EntryReader::columns)));
    query.bindValue(0, first);
    query.bindValue(1, qint64(first) + count);
    std::vector<HistoryEntry> entries;
    if (auto done = EntryReader(file, editions).read(query, entries); !done)
        return tl::unexpected(done.error());
    for (size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].number != first + static_cast<int>(i))
            return tl::unexpected(damagedError(file.path(), u"history %1"_s.arg(first + static_cast<int>(i))));
    }
    return entries;
}

Result<std::vector<ReportEdit>> readEdits(ProjectFile &file, const std::vector<EditionInfo> &editions, int first,
                                          int count)
{
    sqlite3_stmt *select =
        file.direct("SELECT number, report, edit FROM history WHERE number >= ? AND number < ? ORDER BY number");
    sqlite3_bind_int64(select, 1, first);
    sqlite3_bind_int64(select, 2, qint64(first) + count);
    std::vector<ReportEdit> edits;
    edits.reserve(static_cast<size_t>(count));
    Result<void> result;
    int status = SQLITE_ERROR;
    while (result && select && (status = sqlite3_step(select)) == SQLITE_ROW) {
        const QString where = u"%1, history %2"_s.arg(file.path()).arg(first + static_cast<int>(edits.size()));
        const qint64 number = sqlite3_column_int64(select, 1);
        const bool inOrder = sqlite3_column_int64(select, 0) == first + static_cast<qint64>(edits.size());
        if (!inOrder || number < 1 || number > static_cast<qint64>(editions.size())) {
            result = tl::unexpected(damagedError(file.path(), where.mid(file.path().size() + 2)));
            break;
        }
        const EditionInfo &edition = editions[static_cast<size_t>(number - 1)];
        const auto *json = reinterpret_cast<const char *>(sqlite3_column_text(select, 2));
        auto edit =
            editFromJson(QByteArray::fromRawData(json, sqlite3_column_bytes(select, 2)), edition.sourceSize, where);
        if (!edit)
            result = tl::unexpected(edit.error());
        else if (!isKnown(*edit, edition.report, editions))
            result = tl::unexpected(damagedError(file.path(), where.mid(file.path().size() + 2)));
        else
            edits.push_back({edition.report, *std::move(edit)});
    }
    if (result && status != SQLITE_DONE)
        result = tl::unexpected(sqlError(file.path(), file.handle(), QString::fromUtf8(sqlite3_errmsg(file.handle()))));
    sqlite3_reset(select);
    if (!result)
        return tl::unexpected(result.error());
    if (edits.size() != static_cast<size_t>(count))
        return tl::unexpected(damagedError(file.path(), u"history %1"_s.arg(first + static_cast<int>(edits.size()))));
    return edits;
}

Result<std::vector<HistoryEntry>> readEntries(ProjectFile &file, const std::vector<EditionInfo> &editions,
                                              const std::vector<int> &numbers)
{
    QSqlQuery &query =
        file.prepared(u"SELECT %1 WHERE history.number = ?"_s.arg(QString::fromUtf16(EntryReader::columns)));
    std::vector<HistoryEntry> entries;
    EntryReader reader(file, editions);
    for (const int number : numbers) {
        query.bindValue(0, number);
        if (auto done = reader.read(query, entries); !done)
            return tl::unexpected(done.error());
    }
    if (entries.size() != numbers.size())
        return tl::unexpected(damagedError(file.path(), u"history"_s));
    return entries;
}

Result<std::vector<int>> readNumbers(ProjectFile &file, const std::vector<EditionInfo> &editions,
                                     const HistoryFilter &filter)
{
    QStringList conditions;
    QVariantList values;
    const auto add = [&](const QString &condition, const QVariant &value) {
        conditions << condition;
        values << value;
    };
    if (!filter.report.isEmpty()) {
        QStringList numbers;
        for (const EditionInfo &edition : editions) {
            if (edition.report == filter.report)
                numbers << QString::number(edition.number);
        }
        conditions << u"report IN (%1)"_s.arg(numbers.join(u','));
    }
    if (!filter.section.isEmpty())
        add(u"section = ?"_s, filter.section);
    if (!filter.row.isEmpty())
        add(u"row = ?"_s, filter.row);
    if (!filter.column.isEmpty())
        add(u"column = ?"_s, filter.column);
    if (!filter.who.isEmpty())
        add(u"who = ?"_s, filter.who);
    if (filter.day.isValid()) {
        const auto utc = [](const QDate &day) { return day.startOfDay().toUTC().toString(Qt::ISODateWithMs); };
        add(u"time >= ?"_s, utc(filter.day));
        add(u"time < ?"_s, utc(filter.day.addDays(1)));
    }
    QString sql = u"SELECT number, row, before, after, note FROM history"_s;
    if (!conditions.isEmpty())
        sql += u" WHERE "_s + conditions.join(u" AND "_s);
    QSqlQuery &query = file.prepared(sql + u" ORDER BY number"_s);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (filter.words.isEmpty())
        return numbersOf(file, query);
    // SQLite's own LIKE knows the cases of ASCII only.
    if (auto done = file.run(query); !done)
        return tl::unexpected(done.error());
    RowReader row(file, query, u"history"_s);
    std::vector<int> numbers;
    while (row.next()) {
        int at = 0;
        const auto number = static_cast<int>(row.integer(at, 1));
        bool found = false;
        for (int i = 0; i < 4; ++i)
            found = row.text(at).contains(filter.words, Qt::CaseInsensitive) || found;
        if (found && !row.error())
            numbers.push_back(number);
    }
    if (row.error())
        return tl::unexpected(*row.error());
    return numbers;
}

Result<HistoryReach> readReach(ProjectFile &file)
{
    HistoryReach reach;
    const auto read = [&](const QString &sql, const auto &take) -> Result<void> {
        QSqlQuery &query = file.prepared(sql);
        if (auto done = file.run(query); !done)
            return done;
        RowReader row(file, query, u"history"_s);
        while (row.next()) {
            int at = 0;
            take(row.text(at));
        }
        return row.result();
    };
    const auto people =
        read(u"SELECT DISTINCT who FROM history ORDER BY who"_s, [&](const QString &who) { reach.people << who; });
    if (!people)
        return tl::unexpected(people.error());
    // A day begins at another minute in each time zone.
    const auto minutes =
        read(u"SELECT DISTINCT substr(time, 1, 16) FROM history ORDER BY 1 DESC"_s, [&](const QString &time) {
            const QDate day = QDateTime::fromString(time + u":00Z"_s, Qt::ISODate).toLocalTime().date();
            if (day.isValid() && (reach.days.isEmpty() || reach.days.last() != day))
                reach.days << day;
        });
    if (!minutes)
        return tl::unexpected(minutes.error());
    return reach;
}

Result<HistoryMark> readMark(ProjectFile &file)
{
    HistoryMark mark;
    const std::pair<QString, int *> parts[] = {
        {u"SELECT coalesce(max(number), 0) FROM history"_s, &mark.size},
        {u"SELECT coalesce((SELECT min(next.number) - 1 FROM step AS next WHERE next.number > last.number), (SELECT "
         "max(number) FROM history)) FROM step AS last WHERE state = 'done' ORDER BY number DESC LIMIT 1"_s,
         &mark.lastDone},
        {u"SELECT coalesce(min(number), 0) FROM step WHERE state = 'undone'"_s, &mark.firstUndone}};
    for (const auto &[sql, into] : parts) {
        const auto numbers = numbersOf(file, file.prepared(sql));
        if (!numbers)
            return tl::unexpected(numbers.error());
        *into = numbers->empty() ? 0 : numbers->front();
    }
    return mark;
}

Result<std::optional<HistoryStep>> readStep(ProjectFile &file, int entry)
{
    QSqlQuery &query = file.prepared(
        u"SELECT number, coalesce((SELECT min(next.number) - 1 FROM step AS next WHERE next.number > first.number), "
        "(SELECT max(number) FROM history)), row, column, before, after, note "
        "FROM history AS first WHERE number = (SELECT step FROM history WHERE number = ?)"_s);
    query.bindValue(0, entry);
    if (auto done = file.run(query); !done)
        return tl::unexpected(done.error());
    RowReader row(file, query, u"history"_s);
    std::optional<HistoryStep> step;
    if (row.next()) {
        int at = 0;
        step.emplace();
        step->first = static_cast<int>(row.integer(at, 1));
        step->last = static_cast<int>(row.integer(at, step->first));
        for (QString *words : {&step->what.row, &step->what.column, &step->what.before, &step->what.after, &step->note})
            *words = row.text(at);
    }
    if (row.error())
        return tl::unexpected(*row.error());
    return step;
}

Result<int> countSteps(ProjectFile &file, HistoryEntry::State state)
{
    QSqlQuery &query = file.prepared(u"SELECT count(*) FROM step WHERE state = ?"_s);
    query.bindValue(0, stateName(state));
    const auto numbers = numbersOf(file, query);
    if (!numbers)
        return tl::unexpected(numbers.error());
    return numbers->front();
}

Result<std::vector<int>> readSteps(ProjectFile &file, HistoryEntry::State state, int most)
{
    const bool done = state == HistoryEntry::State::Done;
    QSqlQuery &query = file.prepared(
        u"SELECT number FROM step WHERE state = ? ORDER BY number %1 LIMIT ?"_s.arg(done ? u"DESC"_s : u"ASC"_s));
    query.bindValue(0, stateName(state));
    query.bindValue(1, most);
    return numbersOf(file, query);
}

Result<HistoryPath> readPath(ProjectFile &file, int size, int lastDone)
{
    // What stood then: done or undone up to `lastDone`, and what was superseded only later. States are a stack, so
    // everything before the first entry that differs is the same in both.
    QSqlQuery &query = file.prepared(uR"(SELECT coalesce(min(number), 0) FROM (
  SELECT min(number) AS number FROM step WHERE state = 'undone' AND number <= :done
  UNION ALL SELECT min(number) FROM step WHERE state = 'superseded' AND number <= :done AND superseded_by > :size
  UNION ALL SELECT min(number) FROM step WHERE state = 'done' AND number > :done))"_s);
    query.bindValue(u":done"_s, lastDone);
    query.bindValue(u":size"_s, size);
    const auto first = numbersOf(file, query);
    if (!first)
        return tl::unexpected(first.error());
    HistoryPath path;
    if (first->front() == 0)
        return path;
    QSqlQuery &back =
        file.prepared(u"SELECT history.number FROM history JOIN step ON step.number = step WHERE state = 'done' AND "
                      "history.number >= ? ORDER BY history.number DESC"_s);
    back.bindValue(0, first->front());
    auto numbers = numbersOf(file, back);
    if (!numbers)
        return tl::unexpected(numbers.error());
    path.back = *std::move(numbers);
    QSqlQuery &forward = file.prepared(
        u"SELECT history.number FROM history JOIN step ON step.number = step WHERE history.number >= ? AND "
        "history.number <= ? AND (state <> 'superseded' OR superseded_by > ?) ORDER BY history.number"_s);
    forward.bindValue(0, first->front());
    forward.bindValue(1, lastDone);
    forward.bindValue(2, size);
    numbers = numbersOf(file, forward);
    if (!numbers)
        return tl::unexpected(numbers.error());
    path.forward = *std::move(numbers);
    return path;
}

Result<void> writeEntry(ProjectFile &file, const HistoryEntry &entry)
{
    if (entry.number == entry.step) {
        QSqlQuery &query = file.prepared(u"INSERT INTO step VALUES (?, ?, ?)"_s);
        int at = 0;
        bindInteger(query, at, entry.step);
        bindText(query, at, stateName(entry.state));
        bindInteger(query, at, entry.supersededBy);
        if (auto done = file.run(query); !done)
            return done;
    }
    BulkWrite write(file,
                    "INSERT INTO history (number, time, who, report, kind, edit, row, column, before, after, note, "
                    "step, takes_back, section) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const EditSummary words = summary(entry.edit);
    write.integer(entry.number);
    // The entries of a step are of one time.
    static thread_local std::pair<QDateTime, QByteArray> last;
    if (last.first != entry.time)
        last = {entry.time, entry.time.toUTC().toString(Qt::ISODateWithMs).toLatin1()};
    write.utf8(last.second);
    write.text(entry.who);
    write.integer(entry.edition);
    write.utf8(editKind(entry.edit).toUtf8());
    write.utf8(editToJson(entry.edit));
    for (const QString *text : {&words.row, &words.column, &words.before, &words.after, &entry.note})
        write.text(*text);
    write.integer(entry.step);
    write.integer(entry.takesBack);
    write.text(entry.section);
    return write.run();
}

Result<void> writeState(ProjectFile &file, int first, int last, HistoryEntry::State state)
{
    QSqlQuery &query = file.prepared(u"UPDATE step SET state = ? WHERE number BETWEEN ? AND ?"_s);
    int at = 0;
    bindText(query, at, stateName(state));
    bindInteger(query, at, first);
    bindInteger(query, at, last);
    return file.run(query);
}

Result<void> supersedeUndone(ProjectFile &file, int by)
{
    QSqlQuery &query =
        file.prepared(u"UPDATE step SET state = 'superseded', superseded_by = ? WHERE state = 'undone'"_s);
    int at = 0;
    bindInteger(query, at, by);
    return file.run(query);
}

Result<void> writeNote(ProjectFile &file, int entry, const QString &note)
{
    QSqlQuery &query = file.prepared(u"UPDATE history SET note = ? WHERE number = ?"_s);
    int at = 0;
    bindText(query, at, note);
    bindInteger(query, at, entry);
    return file.run(query);
}

Result<std::vector<Version>> readVersions(ProjectFile &file)
{
    QSqlQuery &query =
        file.prepared(u"SELECT number, name, time, who, note, last_done, history_size FROM version ORDER BY number"_s);
    if (auto done = file.run(query); !done)
        return tl::unexpected(done.error());
    RowReader row(file, query, u"version"_s);
    std::vector<Version> versions;
    while (row.next()) {
        int at = 0;
        Version version;
        version.number = static_cast<int>(row.integer(at, 1));
        version.name = row.text(at);
        version.time = QDateTime::fromString(row.text(at), Qt::ISODateWithMs);
        if (!version.time.isValid() || version.name.isEmpty())
            row.bad(at - 1);
        version.who = row.text(at);
        version.note = row.text(at);
        version.lastDone = static_cast<int>(row.integer(at, 0));
        version.historySize = static_cast<int>(row.integer(at, version.lastDone));
        if (!row.error())
            versions.push_back(version);
    }
    if (row.error())
        return tl::unexpected(*row.error());
    return versions;
}

Result<void> writeVersion(ProjectFile &file, const Version &version)
{
    QSqlQuery &query = file.prepared(u"INSERT INTO version VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    int at = 0;
    bindInteger(query, at, version.number);
    bindText(query, at, version.name);
    bindText(query, at, version.time.toUTC().toString(Qt::ISODateWithMs));
    bindText(query, at, version.who);
    bindText(query, at, version.note);
    bindInteger(query, at, version.lastDone);
    bindInteger(query, at, version.historySize);
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
