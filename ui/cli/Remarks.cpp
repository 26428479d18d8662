// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cli/Remarks.h"

#include "app/check/Checks.h"
#include "app/figure/FigureNamed.h"
#include "app/framework/Framework.h"
#include "ui/cli/Sources.h"

#include <algorithm>

namespace outturn::cli {

namespace {

QHash<QString, QSet<QString>> rowsByName(const QList<Figure> &list)
{
    QHash<QString, QSet<QString>> result;
    for (const Figure &figure : list) {
        QSet<QString> &rows = result[figure.name];
        for (const FigureSeries &series : figure.series) {
            for (const FigurePoint &point : series.points)
                rows.insert(point.row.text());
        }
    }
    return result;
}

// A figure or a row of it that is not there would take words that nobody ever sees.
Result<void> checkFigure(const std::optional<QSet<QString>> &rows, const QString &figure, const QString &part)
{
    if (!rows)
        return failure(Error::Kind::Refused, figureRow(figure), Message("there is no such figure"),
                       Message("“outturn charts” names the figures of a report"));
    if (part == figureTitlePart() || part == figureNotePart() || (!part.isEmpty() && rows->contains(part)))
        return {};
    return failure(Error::Kind::Refused, figureRow(figure), Message("the figure has no row “%1”", {part}),
                   Message("COLUMN is title, note, or the id of one of the figure’s rows"));
}

// The report that has these words of a figure; of figures over years also one that is no longer asked for them.
const Report *holderOfText(const Project &project, const Report &report, const QString &figure, const QString &part)
{
    for (const Report *holder : {&keeperOfFigureTexts(project.reports(), report, figure), &report}) {
        if (!remarkOf(*holder, figureRow(figure), part).isEmpty())
            return holder;
    }
    return nullptr;
}

bool isIndicator(const std::vector<const Report *> &reports, const ProgressSubject &asked)
{
    if (Framework::core().indicator(*asked.kind, asked.code))
        return true;
    const QString subject = progressSubject(*asked.kind, asked.code);
    return std::any_of(reports.begin(), reports.end(), [&](const Report *report) {
        return std::any_of(report->indicators.begin(), report->indicators.end(), [&](const IndicatorRow &row) {
            return row.areaKind == *asked.kind && progressSubject(row.areaKind, row.code.value().written()) == subject;
        });
    });
}

} // namespace

bool Remarks::isFor(const Project &project, const QString &row)
{
    const RowReference asked = splitReference(project, row, {});
    const auto &reports = project.reports();
    return isRemarkSubject(asked.row) && std::none_of(reports.begin(), reports.end(), [&](const Report &report) {
               return report.indicator(RowId(asked.row)) || report.section(asked.row);
           });
}

void Remarks::forget()
{
    m_figures.clear();
    m_findings.clear();
}

std::optional<QSet<QString>> Remarks::figureRows(const Project &project, const Report &report, const QString &figure)
{
    for (const bool overYears : {false, true}) {
        const std::pair key(report.id, overYears);
        if (!m_figures.contains(key))
            m_figures.insert(key,
                             rowsByName(overYears ? figuresOverYears(project.reports(), report) : figures(report)));
        const QHash<QString, QSet<QString>> known = m_figures.value(key);
        if (const auto it = known.constFind(figure); it != known.cend())
            return *it;
    }
    return std::nullopt;
}

Result<std::vector<ReportEdit>> Remarks::ofFigure(const Project &project, const QString &row, const QString &part,
                                                  const QString &words, const QString &report)
{
    const auto reference = rowReference(project, row, report);
    if (!reference)
        return tl::unexpected(reference.error());
    const Report *target = project.report(reference->report);
    const QString figure = figureOfRow(reference->row);
    if (const Report *holder = holderOfText(project, *target, figure, part); holder && words.trimmed().isEmpty()) {
        target = holder;
    } else {
        if (auto right = checkFigure(figureRows(project, *target, figure), figure, part); !right)
            return tl::unexpected(right.error());
        target = &keeperOfFigureTexts(project.reports(), *target, figure);
    }
    return setRemarkIntent(*target, reference->row, part, words).map([&](const Edit &edit) {
        return std::vector<ReportEdit>{{target->id, edit}};
    });
}

bool Remarks::hasFinding(const Report &report, const QString &key)
{
    if (!m_findings.contains(report.id)) {
        QSet<QString> keys;
        for (const Finding &finding : outturn::check(report))
            keys.insert(findingKey(finding));
        m_findings.insert(report.id, keys);
    }
    return m_findings.value(report.id).contains(key);
}

Result<void> Remarks::checkThereIs(const std::vector<const Report *> &reports, const QString &subject)
{
    if (const QString rule = ruleOfSubject(subject); !rule.isEmpty() && !ruleNamed(rule))
        return failure(Error::Kind::Refused, subject, Message("there is no such rule"),
                       Message("“outturn check --rules” names the rules"));
    const auto progress = progressOfSubject(subject);
    if (progress && progress->kind && !isIndicator(reports, *progress))
        return failure(Error::Kind::Refused, subject,
                       Message("neither the framework nor the report has such an indicator"),
                       Message("Name its level and its code, such as progress/outcome/3.1"));
    return {};
}

Result<std::vector<ReportEdit>> Remarks::edits(const Project &project, const QString &row, const QString &part,
                                               const QString &words, const QString &report)
{
    const RowReference asked = splitReference(project, row, report);
    if (!figureOfRow(asked.row).isEmpty())
        return ofFigure(project, row, part, words, report);
    std::vector<const Report *> reports = reportsOf(project);
    if (!asked.report.isEmpty()) {
        const auto one = chosen(reports, asked.report, project.path());
        if (!one)
            return tl::unexpected(one.error());
        reports = {*one};
    }
    const bool takesAway = words.trimmed().isEmpty();
    if (auto right = takesAway ? Result<void>() : checkThereIs(reports, asked.row); !right)
        return tl::unexpected(right.error());

    std::vector<ReportEdit> edits;
    const QString key = findingOfSubject(asked.row);
    for (const Report *each : reports) {
        // First of all the words themselves: to look for a finding takes time.
        auto edit = setRemarkIntent(*each, asked.row, part, words);
        if (!edit)
            return tl::unexpected(edit.error());
        if (takesAway || key.isEmpty() || hasFinding(*each, key))
            edits.push_back({each->id, *std::move(edit)});
    }
    if (edits.empty())
        return failure(Error::Kind::Refused, asked.row, Message("there is no such finding"),
                       Message("“outturn check” ends each finding with its name"));
    // Other findings stand now, and other figures of progress.
    if (!ruleOfSubject(asked.row).isEmpty() || progressOfSubject(asked.row))
        forget();
    return edits;
}

} // namespace outturn::cli
