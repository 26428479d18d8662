// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Checks.h"
#include "app/write/ReportJson.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/Sources.h"

namespace outturn::cli {

int dump(const QStringList &arguments)
{
    static const char use[] = "dump FILE [--report ID]";
    const auto words = parse(arguments, {{QStringLiteral("report"), {}, QStringLiteral("ID")}});
    if (!words)
        return wrongUsage(words.error(), use);
    if (words->positional.size() != 1)
        return wrongUsage(QStringLiteral("dump takes one file"), use);
    const auto source = openSource(words->positional[0]);
    if (!source)
        return fail(source.error());

    std::vector<const Report *> reports = source->reports();
    const bool several = reports.size() > 1 && !words->has(QStringLiteral("report"));
    if (!several) {
        const auto report = chosen(reports, words->value(QStringLiteral("report")), words->positional[0]);
        if (!report)
            return fail(report.error());
        reports = {*report};
    }
    // What reading found, without the checks: a dump says what the file says.
    QList<QList<Finding>> findings;
    for (const Report *report : reports)
        findings << QList<Finding>(report->findings.begin(), report->findings.end());
    const QByteArray json = several ? projectJson(reports, findings) : reportJson(*reports[0], findings[0]);
    return print(json);
}

} // namespace outturn::cli
