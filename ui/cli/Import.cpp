// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/ReadReport.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/Sources.h"

namespace outturn::cli {

int importReports(const QStringList &arguments)
{
    static const char use[] = "import FILE… -o P.outturn";
    const auto words =
        parse(arguments, {{{QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("P.outturn")}});
    if (!words)
        return wrongUsage(words.error(), use);
    const QString target = words->value(QStringLiteral("o"));
    if (words->positional.isEmpty() || target.isEmpty())
        return wrongUsage(QStringLiteral("import takes at least one file and -o"), use);
    std::vector<ImportedReport> reports;
    for (const QString &path : words->positional) {
        auto file = readReportFile(path);
        if (!file)
            return fail(file.error());
        reports.push_back({std::move(file->report), std::move(file->bytes)});
    }
    const auto made = Project::create(target, std::move(reports));
    return made ? 0 : fail(made.error());
}

} // namespace outturn::cli
