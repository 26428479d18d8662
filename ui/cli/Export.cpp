// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/TextWriter.h"
#include "app/write/WholeFile.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/FileAccess.h"
#include "ui/cli/Sources.h"

namespace outturn::cli {

int exportReport(const QStringList &arguments)
{
    static const char use[] = "export FILE --as text -o OUT [--report ID] [--password-file FILE] [--recognise]";
    const auto words =
        parse(arguments,
              QList<QCommandLineOption>{{QStringLiteral("as"), {}, QStringLiteral("FORMAT")},
                                        {{QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("OUT")},
                                        {QStringLiteral("report"), {}, QStringLiteral("ID")}} +
                  accessOptions());
    if (!words)
        return wrongUsage(words.error(), use);
    const QString format = words->value(QStringLiteral("as"));
    const QString target = words->value(QStringLiteral("o"));
    if (words->positional.size() != 1 || target.isEmpty() || format.isEmpty())
        return wrongUsage(QStringLiteral("export takes one file, --as and -o"), use);
    if (format != QLatin1StringView("text"))
        return wrongUsage(QStringLiteral("“%1” is no format; the formats are: text").arg(format), use);
    const auto source = openSource(*words);
    if (!source)
        return fail(source.error());
    const auto report = chosen(source->reports(), words->value(QStringLiteral("report")), words->positional[0]);
    if (!report)
        return fail(report.error());
    const auto bytes = source->bytes(**report);
    if (!bytes)
        return fail(bytes.error());
    const auto text = toText(**report, *bytes);
    if (!text)
        return fail(text.error());
    const auto written = writeWholeFile(target, text->bytes);
    if (!written)
        return fail(written.error());
    for (const Message &message : text->notes)
        note(target + QStringLiteral(": ") + message.english());
    return 0;
}

} // namespace outturn::cli
