// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/Sources.h"

namespace outturn::cli {

namespace {

int walk(const QStringList &arguments, const char *use, bool forward)
{
    const auto words = parse(arguments, {});
    if (!words)
        return wrongUsage(words.error(), use);
    bool isNumber = true;
    const int count = words->positional.size() > 1 ? words->positional[1].toInt(&isNumber) : 1;
    if (words->positional.isEmpty() || words->positional.size() > 2 || !isNumber || count < 1)
        return wrongUsage(QStringLiteral("it takes a project and a number from 1"), use);
    const auto project = openForEditing(words->positional[0]);
    if (!project)
        return fail(project.error());
    // All or nothing: a person who asks for five and has three made a mistake.
    const int possible = forward ? (*project)->redoable() : (*project)->undoable();
    if (possible < count)
        return fail({Error::Kind::Refused, words->positional[0],
                     forward ? Message("edits that can be made again: %1", {QString::number(possible)})
                             : Message("edits that can be taken back: %1", {QString::number(possible)}),
                     Message("Nothing was changed")});
    const auto done = forward ? (*project)->redo(count) : (*project)->undo(count);
    if (!done)
        return fail(done.error());
    return 0;
}

} // namespace

int undo(const QStringList &arguments)
{
    return walk(arguments, "undo P.outturn [N]", false);
}

int redo(const QStringList &arguments)
{
    return walk(arguments, "redo P.outturn [N]", true);
}

} // namespace outturn::cli
