// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outline/ReportWords.h"

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

QString ReportWords::figurePart(const Report &report, const QString &figure, const QString &part)
{
    const auto named = figureNamed(report, figure);
    const QString title = inItsDirection(named ? named->title.translated() : figure);
    if (part == figureTitlePart())
        return tr("Title of the figure “%1”").arg(title);
    if (part == figureNotePart())
        return tr("Note of the figure “%1”").arg(title);
    return tr("Note on %1 in the figure “%2”").arg(inItsDirection(row(report, RowId(part))), title);
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
