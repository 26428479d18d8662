// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/Recovery.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/Interrupt.h"

namespace outturn::cli {

int recover(const QStringList &arguments)
{
    static const char use[] = "recover P.outturn -o NEW.outturn";
    const auto words =
        parse(arguments, {{{QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("NEW.outturn")}});
    if (!words)
        return wrongUsage(words.error(), use);
    const QString target = words->value(QStringLiteral("o"));
    if (words->positional.size() != 1 || target.isEmpty())
        return wrongUsage(QStringLiteral("recover takes one project and -o"), use);
    const Interrupt interrupt;
    const auto recovered = recoverProject(words->positional[0], target, [](double) { return !Interrupt::asked(); });
    if (!recovered) {
        const int status = fail(recovered.error());
        return Interrupt::asked() ? Interrupt::status() : status;
    }
    QString text;
    for (const Message &message : recovered->missing)
        text += QStringLiteral("missing: ") + message.english() + u'\n';
    text += QStringLiteral("%1: reports recovered: %2, changes: %3, ")
                .arg(target)
                .arg(recovered->reports)
                .arg(recovered->changes) +
            (recovered->missing.empty() ? QStringLiteral("nothing is missing\n")
                                        : QStringLiteral("see what is missing above\n"));
    return print(text.toUtf8());
}

} // namespace outturn::cli
