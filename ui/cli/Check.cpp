// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Checks.h"
#include "app/report/PlaceWords.h"
#include "app/write/ReportJson.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/FileAccess.h"
#include "ui/cli/Sources.h"

#include <algorithm>

namespace outturn::cli {

namespace {

int printRules()
{
    QString text;
    for (const Rule &rule : rules())
        text +=
            rule.name.leftJustified(24) + severityName(rule.severity).leftJustified(9) + rule.summary.english() + u'\n';
    return print(text.toUtf8());
}

int explain(const QString &name)
{
    for (const Rule &rule : rules()) {
        if (rule.name == name) {
            const QString text = rule.name + QStringLiteral(" (") + severityName(rule.severity) +
                                 QStringLiteral(")\n") + rule.summary.english() + u'\n' + rule.why.english() + u'\n';
            return print(text.toUtf8());
        }
    }
    return fail(
        {Error::Kind::Usage, name, Message("there is no such rule"), Message("“outturn check --rules” lists them")});
}

QString line(const Report &report, const Finding &finding)
{
    QString place = report.fileName;
    if (finding.place.isInText())
        place += QStringLiteral(":%1:%2").arg(finding.place.line()).arg(finding.place.column());
    else if (const Message words = placeWords(finding.place); !words.pattern.isEmpty())
        place += QStringLiteral(", ") + words.english();
    QStringList rows;
    for (const RowId &row : finding.rows)
        rows << row.text();
    QString text = place + QStringLiteral(": ") + severityName(finding.severity) + QStringLiteral(": ") +
                   finding.message.english() + QStringLiteral(" [") + finding.rule + u']';
    if (!rows.isEmpty())
        text += QStringLiteral(" (") + rows.mid(0, 3).join(QStringLiteral(", ")) +
                (rows.size() > 3 ? QStringLiteral(" …)") : QStringLiteral(")"));
    return text + u'\n';
}

} // namespace

int check(const QStringList &arguments)
{
    static const char use[] =
        "check FILE [--json] [--report ID] [--password-file FILE] [--recognise], check --rules, check --explain RULE";
    const auto words =
        parse(arguments, QList<QCommandLineOption>{QCommandLineOption(QStringLiteral("json")),
                                                   QCommandLineOption(QStringLiteral("rules")),
                                                   {QStringLiteral("explain"), {}, QStringLiteral("RULE")},
                                                   {QStringLiteral("report"), {}, QStringLiteral("ID")}} +
                             accessOptions());
    if (!words)
        return wrongUsage(words.error(), use);
    const bool rules = words->has(QStringLiteral("rules"));
    const bool explains = words->has(QStringLiteral("explain"));
    if ((rules || explains) && (words->options.size() > 1 || !words->positional.isEmpty()))
        return wrongUsage(QStringLiteral("--rules and --explain stand alone"), use);
    if (rules)
        return printRules();
    if (explains)
        return explain(words->value(QStringLiteral("explain")));
    if (words->positional.size() != 1)
        return wrongUsage(QStringLiteral("check takes one file"), use);
    const auto source = openSource(*words);
    if (!source)
        return fail(source.error());
    const auto reports = narrowed(*source, *words);
    if (!reports)
        return fail(reports.error());

    QString text;
    bool errors = false;
    QList<QList<Finding>> all;
    for (const Report *report : *reports) {
        all << outturn::check(*report);
        for (Finding &finding : all.last()) {
            errors = errors || finding.severity == Severity::Error;
            if (reports->size() > 1) {
                for (RowId &row : finding.rows)
                    row = RowId(report->id + u':' + row.text());
            }
            text += line(*report, finding);
        }
    }
    if (const int failed = print(words->has(QStringLiteral("json")) ? findingsJson(*reports, all) : text.toUtf8()))
        return failed;
    return errors ? 1 : 0;
}

} // namespace outturn::cli
