// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/MendingHistory.h"

#include "app/project/HistoryRows.h"

#include <QVariant>

#include <map>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<int>> numbersOf(ProjectFile &file, const QString &table)
{
    QSqlQuery &query = file.prepared(u"SELECT number FROM %1 ORDER BY number"_s.arg(table));
    if (auto done = file.run(query); !done)
        return tl::unexpected(done.error());
    std::vector<int> numbers;
    while (query.next())
        numbers.push_back(query.value(0).toInt());
    query.finish();
    return numbers;
}

Result<void> change(ProjectFile &file, const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = file.prepared(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    return file.run(query);
}

// What is wrong with single columns; the edits themselves are read one by one.
Result<void> straighten(ProjectFile &file)
{
    for (const QString &sql : {u"DELETE FROM history WHERE number < 1 OR number > 2147483647"_s,
                               u"UPDATE history SET step = number WHERE step NOT BETWEEN 1 AND number"_s,
                               u"INSERT OR IGNORE INTO step SELECT DISTINCT step, 'done', 0 FROM history"_s,
                               u"UPDATE step SET superseded_by = 0 WHERE superseded_by NOT BETWEEN 0 AND 2147483647"_s,
                               u"UPDATE history SET takes_back = 0 WHERE takes_back NOT BETWEEN 0 AND number - 1"_s}) {
        if (auto done = file.run(sql); !done)
            return done;
    }
    return {};
}

/// Takes out every entry that cannot be read; the numbers of those that are left.
Result<std::vector<int>> keepReadable(ProjectFile &file)
{
    const auto editions = readEditions(file);
    if (!editions)
        return tl::unexpected(editions.error());
    const auto there = numbersOf(file, u"history"_s);
    if (!there)
        return there;
    std::vector<int> kept;
    for (const int number : *there) {
        if (readEntries(file, *editions, {number}))
            kept.push_back(number);
        else if (auto done = change(file, u"DELETE FROM history WHERE number = ?"_s, {number}); !done)
            return tl::unexpected(done.error());
    }
    return kept;
}

/// Gives the entries that are left the numbers of `numbers` (there: here). Those of a step follow each other; the first
/// of them names it.
Result<void> renumber(ProjectFile &file, const std::map<int, int> &numbers)
{
    QSqlQuery &query = file.prepared(u"SELECT history.number, step, takes_back, state, superseded_by FROM history JOIN "
                                     u"step ON step.number = step ORDER "
                                     "BY history.number"_s);
    if (auto done = file.run(query); !done)
        return done;
    std::vector<QVariantList> entries, steps;
    int before = 0;
    int step = 0;
    while (query.next()) {
        const int old = query.value(0).toInt();
        const int number = numbers.at(old);
        if (const int named = query.value(1).toInt(); entries.empty() || named != before) {
            before = named;
            step = number;
            const int by = query.value(4).toInt();
            const auto first = numbers.lower_bound(by);
            steps.push_back({step, query.value(3), by == 0 ? 0 : first != numbers.end() ? first->second : 0});
        }
        const auto taken = numbers.find(query.value(2).toInt());
        entries.push_back({number, step, taken != numbers.end() ? taken->second : 0, old});
    }
    query.finish();
    Result<void> done = file.run(u"DELETE FROM step"_s);
    for (const QVariantList &values : steps) {
        if (done)
            done = change(file, u"INSERT INTO step VALUES (?, ?, ?)"_s, values);
    }
    for (const QVariantList &values : entries) {
        if (done)
            done = change(file, u"UPDATE history SET number = ?, step = ?, takes_back = ? WHERE number = ?"_s, values);
    }
    return done;
}

} // namespace

Result<void> mendHistory(ProjectFile &file, const SalvageLosses &losses, std::vector<Message> &missing)
{
    Result<void> done = straighten(file);
    if (!done)
        return done;
    const auto kept = keepReadable(file);
    if (!kept)
        return tl::unexpected(kept.error());
    std::map<int, int> numbers; // there: here
    int lastGap = 0;            // the first entry behind it
    int next = 0;
    for (const int number : *kept) {
        if (number - (numbers.empty() ? 0 : numbers.rbegin()->first) > 1)
            lastGap = number;
        numbers[number] = ++next;
    }
    const auto here = [&](int number) {
        const auto it = numbers.lower_bound(number);
        return it != numbers.end() ? it->second : next + 1;
    };
    const int lost = kept->empty() ? 0 : kept->back() - static_cast<int>(kept->size());
    if (lost > 0)
        missing.emplace_back(
            QT_TRANSLATE_NOOP("Message", "the history: %1 changes; those after them have other numbers now"),
            QStringList{QString::number(lost)});
    else if (losses.tables.contains(u"history"_s))
        missing.emplace_back(QT_TRANSLATE_NOOP("Message", "the history: perhaps changes at its end"));

    if (losses.tables.contains(u"step"_s))
        missing.emplace_back(QT_TRANSLATE_NOOP("Message", "the history: which of its changes were undone"));
    if (done = renumber(file, numbers); !done)
        return done;

    // A version is told by walking back from now: every entry since then must be there.
    const int size = kept->empty() ? 0 : kept->back();
    QSqlQuery &query =
        file.prepared(u"SELECT number, name, time, last_done, history_size FROM version ORDER BY number"_s);
    if (done = file.run(query); !done)
        return done;
    std::vector<std::pair<QVariantList, QString>> versions;
    while (query.next()) {
        const int lastDone = query.value(3).toInt();
        const int then = query.value(4).toInt();
        const bool sound = query.value(0).toInt() > 0 && !query.value(1).toString().isEmpty() &&
                           QDateTime::fromString(query.value(2).toString(), Qt::ISODateWithMs).isValid() &&
                           lastDone >= 0 && lastDone <= then && then <= size && (lastGap == 0 || then >= lastGap - 1) &&
                           (lastDone == 0 || numbers.contains(lastDone) || lastDone >= lastGap);
        versions.emplace_back(
            sound ? QVariantList{lastDone > 0 ? here(lastDone) : 0, then > 0 ? here(then + 1) - 1 : 0, query.value(0)}
                  : QVariantList{query.value(0)},
            query.value(1).toString());
    }
    query.finish();
    for (const auto &[values, name] : versions) {
        const bool sound = values.size() > 1;
        if (!sound)
            missing.emplace_back(QT_TRANSLATE_NOOP("Message", "the version “%1”"), QStringList{name});
        if (done = change(file,
                          sound ? u"UPDATE version SET last_done = ?, history_size = ? WHERE number = ?"_s
                                : u"DELETE FROM version WHERE number = ?"_s,
                          values);
            !done)
            return done;
    }
    if (losses.tables.contains(u"version"_s))
        missing.emplace_back(QT_TRANSLATE_NOOP("Message", "named versions"));
    return {};
}

} // namespace outturn
