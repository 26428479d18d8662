// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/Conflicts.h"

namespace outturn::cli {

QList<QCommandLineOption> sideOptions()
{
    return {QCommandLineOption(QStringLiteral("ours")), QCommandLineOption(QStringLiteral("theirs"))};
}

std::optional<Choice> sideFrom(const Words &words)
{
    const bool ours = words.has(QStringLiteral("ours"));
    const bool theirs = words.has(QStringLiteral("theirs"));
    if (ours && theirs)
        return std::nullopt;
    return ours ? Choice::Ours : theirs ? Choice::Theirs : Choice::Open;
}

QString conflictLine(const QString &row, const Conflict &conflict)
{
    const auto quoted = [](const QString &words) { return u'“' + words.simplified() + u'”'; };
    QString line = row + QStringLiteral("  ") + conflict.column + QStringLiteral("  ") + quoted(conflict.base) +
                   QStringLiteral("  ours ") + quoted(conflict.ours) + QStringLiteral("  theirs ") +
                   quoted(conflict.theirs);
    if (conflict.noPlace)
        line += QStringLiteral("  (what was edited has no place in the other edition)");
    return line + u'\n';
}

int conflictsOpen(const QString &where, int open, bool noPlace)
{
    fail({Error::Kind::Refused, where, Message("conflicts that are open: %1", {QString::number(open)}),
          noPlace
              ? Message("Nothing was changed. What has no place in the other edition is only answered by giving it up")
              : Message("Nothing was changed; choose --ours or --theirs")});
    return 1;
}

} // namespace outturn::cli
