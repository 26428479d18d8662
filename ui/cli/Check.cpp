// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/Checks.h"
#include "app/edit/RemarkInput.h"
#include "app/report/PlaceWords.h"
#include "app/write/ReportJson.h"
#include "ui/cli/Command.h"
#include "ui/cli/Console.h"
#include "ui/cli/FileAccess.h"
#include "ui/cli/Sources.h"

#include <QMap>

#include <algorithm>

namespace outturn::cli {

namespace {

int printRules()
{
    QString text;
    for (const Rule &rule : rules())
        text += rule.name.leftJustified(26) + severityName(rule.severity).leftJustified(9) +
                ruleFamilyName(rule.family).leftJustified(12) + rule.summary.english() + u'\n';
    return print(text.toUtf8());
}

int explain(const QString &name)
{
    const Rule *rule = ruleNamed(name);
    if (!rule)
        return fail({Error::Kind::Usage, name, Message("there is no such rule"),
                     Message("“outturn check --rules” lists them")});
    const QString text = QStringLiteral("%1 (%2, %3)\n%4\n%5\n")
                             .arg(rule->name, severityName(rule->severity), ruleFamilyName(rule->family),
                                  rule->summary.english(), rule->why.english()) +
                         QStringLiteral("To switch it off in a project: outturn set P.outturn %1 %2 \"the reason\"; to "
                                        "switch it on again: with \"\" for the reason\n")
                             .arg(ruleSubject(rule->name), ruleOffPart());
    return print(text.toUtf8());
}

// "mexico.txt:12:5: warning: words (rows) [finance-total/3f9a2c01d2b4]": the end is what `set finding/…` takes.
QString line(const Report &report, const QString &prefix, const Finding &finding)
{
    QString place = report.fileName;
    if (finding.place.isInText())
        place += QStringLiteral(":%1:%2").arg(finding.place.line()).arg(finding.place.column());
    else if (const Message words = placeWords(finding.place); !words.pattern.isEmpty())
        place += QStringLiteral(", ") + words.english();
    QStringList rows;
    for (const RowId &row : finding.rows)
        rows << prefix + row.text();
    QString text = place + QStringLiteral(": ") + severityName(finding.severity);
    if (!finding.accepted.isEmpty())
        text += QStringLiteral(", accepted (") + finding.accepted + u')';
    text += QStringLiteral(": ") + finding.message.english();
    if (!rows.isEmpty())
        text += QStringLiteral(" (") + rows.mid(0, 3).join(QStringLiteral(", ")) +
                (rows.size() > 3 ? QStringLiteral(" …)") : QStringLiteral(")"));
    return text + QStringLiteral(" [") + findingKey(finding) + QStringLiteral("]\n");
}

// A report that looks sound because nobody looked is told of.
void tellWhatIsOff(const std::vector<const Report *> &reports)
{
    QMap<QString, QString> off; // rule to reason
    for (const Report *report : reports) {
        for (const Remark &remark : report->remarks) {
            if (const QString rule = ruleOfSubject(remark.subject); !rule.isEmpty())
                off.insert(rule, remark.text);
        }
    }
    for (auto it = off.cbegin(); it != off.cend(); ++it)
        note(QStringLiteral("the rule %1 is switched off: %2").arg(it.key(), it.value()));
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
        QList<Finding> findings = outturn::check(*report);
        std::stable_partition(findings.begin(), findings.end(), [](const Finding &f) { return f.accepted.isEmpty(); });
        for (const Finding &finding : std::as_const(findings)) {
            errors = errors || (finding.severity == Severity::Error && finding.accepted.isEmpty());
            text += line(*report, reports->size() > 1 ? report->id + u':' : QString(), finding);
        }
        all << findings;
    }
    if (const int failed = print(words->has(QStringLiteral("json")) ? findingsJson(*reports, all) : text.toUtf8()))
        return failed;
    tellWhatIsOff(*reports);
    return errors ? 1 : 0;
}

} // namespace outturn::cli
