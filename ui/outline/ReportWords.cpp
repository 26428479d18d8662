// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/ReportWords.h"

#include "app/edit/RemarkInput.h"
#include "app/figure/FigureNamed.h"

#include <QGuiApplication>

namespace outturn {

namespace {

QString joined(const QString &a, const QString &b, const QString &between)
{
    return a.isEmpty() || b.isEmpty() ? a + b : a + between + b;
}

/// A heading keeps its own direction in a mirrored window: "1.2 Progress", not "Progress 1.2".
QString inItsDirection(const QString &words)
{
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return mirrored && !words.isEmpty() ? QChar(0x2068) + words + QChar(0x2069) : words;
}

const Area *areaOf(const Report &report, int section)
{
    for (const Area &area : report.areas) {
        if (area.section == section)
            return &area;
    }
    return nullptr;
}

/// "3.1 (outcome)": the same code may stand at another level, too.
QString indicatorName(const ProgressSubject &progress)
{
    const QString level = *progress.kind == AreaKind::Impact    ? ReportWords::tr("impact", "level of an indicator")
                          : *progress.kind == AreaKind::Outcome ? ReportWords::tr("outcome", "level of an indicator")
                                                                : ReportWords::tr("enabling", "level of an indicator");
    return ReportWords::tr("%1 (%2)", "code and level of an indicator").arg(progress.code, level);
}

QString figurePart(const Report &report, const QString &figure, const QString &part)
{
    const auto named = figureNamed(report, figure);
    const QString title = inItsDirection(named ? named->title.translated() : figure);
    if (part == figureTitlePart())
        return ReportWords::tr("Title of the figure “%1”").arg(title);
    if (part == figureNotePart())
        return ReportWords::tr("Note of the figure “%1”").arg(title);
    return ReportWords::tr("Note on %1 in the figure “%2”")
        .arg(inItsDirection(ReportWords::row(report, RowId(part))), title);
}

} // namespace

QString ReportWords::report(const Report &report)
{
    const QString year = report.year ? QString::number(*report.year) : QString();
    const QString words = joined(report.operation, year, QStringLiteral(" · "));
    return words.isEmpty() ? joined(report.title, report.fileName, QStringLiteral(" · ")) : words;
}

QString ReportWords::section(const Report &report, int section)
{
    if (section < 0 || section >= static_cast<int>(report.sections.size()))
        return {};
    const Section &s = report.sections[static_cast<size_t>(section)];
    if (const Area *area = areaOf(report, section)) {
        return area->number > 0 && !area->title.isEmpty()
                   ? tr("%1. %2", "number and title of an area").arg(area->number).arg(area->title)
                   : inItsDirection(joined(s.number, s.title, QStringLiteral(" ")));
    }
    // "Section 1: Context" has the number 1 alone, 1.2 has a point; both say which they are by their id.
    if (!s.number.isEmpty() && s.id.startsWith(QLatin1String("section-")) && !s.title.isEmpty())
        return tr("Section %1 · %2", "number and title of a chapter").arg(s.number, s.title);
    return inItsDirection(joined(s.number, s.title, QStringLiteral(" ")));
}

QString ReportWords::place(const Report &report, int section)
{
    const QString words = ReportWords::section(report, section);
    if (words.isEmpty())
        return words;
    const Section &s = report.sections[static_cast<size_t>(section)];
    return s.number.isEmpty() ? joined(ReportWords::section(report, s.parent), words, QStringLiteral(" · ")) : words;
}

QString ReportWords::place(const Report &report, const QString &sectionId)
{
    const Section *found = report.section(sectionId);
    return found ? place(report, static_cast<int>(found - report.sections.data())) : QString();
}

QString ReportWords::row(const Report &report, const RowId &row)
{
    if (const IndicatorRow *indicator = report.indicator(row)) {
        const QString &code = indicator->code.value().written();
        const QString name = code.isEmpty() ? indicator->title.value().written() : code;
        return joined(name, indicator->population.value().written(), tr(", ", "between the parts of a row's name"));
    }
    if (const FinanceRow *finance = report.finance(row))
        return finance->label.value().written();
    if (const auto series = seriesRow(row)) {
        const QString title = series->first == SeriesKind::BudgetTrend ? tr("Budget and Expenditure Trend")
                                                                       : tr("Contributions Trend by Type");
        return joined(title, QString::number(series->second), tr(", ", "between the parts of a row's name"));
    }
    return row.text();
}

QString ReportWords::remark(const Report &report, const QString &subject, const QString &part)
{
    if (const QString figure = figureOfRow(subject); !figure.isEmpty())
        return figurePart(report, figure, part);
    if (const QString rule = ruleOfSubject(subject); !rule.isEmpty())
        return tr("Rule %1", "of the checks, by its name").arg(inItsDirection(rule));
    if (const QString key = findingOfSubject(subject); !key.isEmpty())
        return tr("Finding %1", "of the checks, by its name").arg(inItsDirection(key));
    const auto progress = progressOfSubject(subject);
    if (!progress)
        return subject + QStringLiteral(" · ") + part;
    const QString of = progress->kind ? inItsDirection(indicatorName(*progress)) : tr("All indicators");
    if (part == progressNearPart())
        return tr("%1: near the target from", "an indicator, and its threshold").arg(of);
    if (part == progressGreenPart())
        return tr("%1: edge of the green band", "an indicator, and its threshold").arg(of);
    return tr("%1: better is", "an indicator, and which way is better").arg(of);
}

QString ReportWords::remarkKind(const QString &subject)
{
    if (!figureOfRow(subject).isEmpty())
        return tr("words of a figure");
    if (!ruleOfSubject(subject).isEmpty())
        return tr("a rule of the checks");
    if (!findingOfSubject(subject).isEmpty())
        return tr("a finding of the checks");
    return tr("how progress is judged");
}

QString ReportWords::remarkWords(const QString &subject, const QString &text)
{
    if (!ruleOfSubject(subject).isEmpty())
        return text.isEmpty() ? tr("switched on") : tr("switched off: %1").arg(text);
    if (!findingOfSubject(subject).isEmpty())
        return text.isEmpty() ? tr("not accepted") : tr("accepted: %1").arg(text);
    if (!progressOfSubject(subject))
        return text;
    if (text.isEmpty())
        return tr("as the framework has it");
    return text == QLatin1String("lower") ? tr("lower") : text == QLatin1String("higher") ? tr("higher") : text;
}

QString ReportWords::column(Column column)
{
    switch (column) {
    case Column::Country:
        return tr("Country");
    case Column::Code:
        return tr("Code");
    case Column::Title:
        return tr("Indicator");
    case Column::Population:
        return tr("Population type");
    case Column::Baseline:
        return tr("Baseline");
    case Column::Target:
        return tr("Target");
    case Column::Actual:
        return tr("Actual");
    case Column::Label:
        return tr("Area");
    case Column::Budget:
        return tr("Final budget");
    case Column::Available:
        return tr("Funds available");
    case Column::AvailableShare:
        return tr("Funds available as % of budget");
    case Column::Expenditure:
        return tr("Expenditure");
    case Column::ExpenditureShare:
        return tr("Expenditure as % of funds available");
    case Column::Unearmarked:
        return tr("Unearmarked");
    case Column::SoftlyEarmarked:
        return tr("Softly earmarked");
    case Column::Earmarked:
        return tr("Earmarked");
    case Column::TightlyEarmarked:
        return tr("Tightly earmarked");
    case Column::Total:
        return tr("Total");
    }
    return {};
}

QString ReportWords::severity(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return tr("Error");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Note:
        return tr("Note");
    }
    return {};
}

} // namespace outturn
