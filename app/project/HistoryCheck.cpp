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
            u"SELECT (SELECT count(*) FROM step NOT INDEXED) = (SELECT count(*) FROM step INDEXED BY step_state WHERE "
            u"state > "
            "'') AND NOT EXISTS (SELECT 1 FROM step WHERE number NOT IN (SELECT step FROM history)) AND NOT EXISTS "
            "(SELECT 1 "
            "FROM history LEFT JOIN history AS before ON before.number = history.number - 1 WHERE history.step <> "
            "history.number AND before.step IS NOT history.step)"_s);
        if (auto done = (*file)->run(query); !done)
            return done;
        const bool same = query.next() && (query.isNull(0) || query.value(0).toBool());
        query.finish();
        if (!same)
            return tl::unexpected(damagedError(path, u"step"_s));
        return {};
    });
}

} // namespace outturn
