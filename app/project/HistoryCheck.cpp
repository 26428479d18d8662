// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/HistoryCheck.h"

#include "app/project/FileState.h"
#include "app/project/HistoryRows.h"

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

Result<void> checkHistory(const QString &path, const std::function<bool()> &goOn)
{
    constexpr int atOnce = 256;
    const auto file = ProjectFile::open(path, ProjectFile::Access::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    int size = 0;
    int read = 0;
    do {
        if (goOn && !goOn())
            return failure(Error::Kind::Cancelled, path, Message(QT_TRANSLATE_NOOP("Message", "cancelled")));
        const auto part = (*file)->snapshot([&]() -> Result<void> {
            // Counted by the rows and by the index of their states: one that lost a row says another number.
            const auto mark = readMark(**file);
            if (!mark)
                return tl::unexpected(mark.error());
            size = mark->size;
            const auto editions = readEditions(**file);
            if (!editions)
                return tl::unexpected(editions.error());
            const int wanted = std::min(atOnce, size - read);
            const auto entries = readHistory(**file, *editions, read + 1, wanted);
            if (!entries)
                return tl::unexpected(entries.error());
            if (static_cast<int>(entries->size()) != wanted)
                return tl::unexpected(damagedError(path, u"history %1"_s.arg(read + 1)));
            read += wanted;
            return {};
        });
        if (!part)
            return part;
    } while (read < size);
    return (*file)->snapshot([&]() -> Result<void> {
        QSqlQuery &query = (*file)->prepared(
            u"SELECT (SELECT count(*) FROM history NOT INDEXED) = (SELECT count(*) FROM history INDEXED BY "
            u"history_state "
            "WHERE state > '') AND (SELECT count(*) FROM history NOT INDEXED) = (SELECT max(number) FROM history)"_s);
        if (auto done = (*file)->run(query); !done)
            return done;
        const bool same = query.next() && (query.isNull(0) || query.value(0).toBool());
        query.finish();
        if (!same)
            return tl::unexpected(damagedError(path, u"history_state"_s));
        return {};
    });
}

} // namespace outturn
