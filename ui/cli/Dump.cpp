// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Checks.h"
#include "app/write/ReportJson.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/FileAccess.h"
#include "ui/cli/Sources.h"

namespace outturn::cli {

int dump(const QStringList &arguments)
{
    static const char use[] = "dump FILE [--report ID] [--password-file FILE] [--recognise]";
    const auto words = parse(
        arguments, QList<QCommandLineOption>{{QStringLiteral("report"), {}, QStringLiteral("ID")}} + accessOptions());
    if (!words)
        return wrongUsage(words.error(), use);
    if (words->positional.size() != 1)
        return wrongUsage(QStringLiteral("dump takes one file"), use);
    const auto source = openSource(*words);
    if (!source)
        return fail(source.error());
    const auto reports = narrowed(*source, *words);
    if (!reports)
        return fail(reports.error());
    // What reading found, without the checks: a dump says what the file says.
    QList<QList<Finding>> findings;
    for (const Report *report : *reports)
        findings << QList<Finding>(report->findings.begin(), report->findings.end());
    const QByteArray json =
        reports->size() > 1 ? projectJson(*reports, findings) : reportJson(*reports->front(), findings[0]);
    return print(json);
}

} // namespace outturn::cli
