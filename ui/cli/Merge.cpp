// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/MergeProjects.h"

#include "ui/cli/Command.h"
#include "ui/cli/Conflicts.h"

#include <QSet>

#include <algorithm>

namespace outturn::cli {

int merge(const QStringList &arguments)
{
    static const char use[] = "merge A.outturn B.outturn -o C.outturn [--ours|--theirs]";
    const auto words =
        parse(arguments, sideOptions() + QList<QCommandLineOption>{{QStringLiteral("o"), {}, QStringLiteral("FILE")}});
    if (!words)
        return wrongUsage(words.error(), use);
    const auto side = sideFrom(*words);
    const QString out = words->value(QStringLiteral("o"));
    if (words->positional.size() != 2 || out.isEmpty() || !side)
        return wrongUsage(side ? QStringLiteral("merge takes two projects and -o with a third")
                               : QStringLiteral("--ours and --theirs exclude one another"),
                          use);
    const auto done = mergeProjects(words->positional[0], words->positional[1], out, *side);
    if (!done)
        return fail(done.error());
    if (done->open > 0) {
        QSet<QString> reports;
        for (const ReportConflict &conflict : done->conflicts)
            reports.insert(conflict.report);
        QString lines;
        bool noPlace = false;
        for (const auto &[report, conflict] : done->conflicts) {
            lines += conflictLine(reports.size() > 1 ? report + u':' + conflict.row : conflict.row, conflict);
            noPlace = noPlace || conflict.noPlace;
        }
        if (const int status = print(lines.toUtf8()); status != 0)
            return status;
        return conflictsOpen(out, done->open, noPlace && *side != Choice::Open);
    }
    note(QStringLiteral("%1: %2 changes taken from %3, %4 conflicts answered")
             .arg(out, QString::number(done->changes), words->positional[1], QString::number(done->conflicts.size())));
    if (!done->versionsLeft.isEmpty())
        note(QStringLiteral("%1: its named versions stay there: %2")
                 .arg(words->positional[1], done->versionsLeft.join(QStringLiteral(", "))));
    return 0;
}

} // namespace outturn::cli
