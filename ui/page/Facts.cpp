// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/Facts.h"

#include <QLocale>

#include <algorithm>

namespace outturn {

namespace {

bool isInside(const Report &report, int section, int ancestor)
{
    for (; section >= 0; section = report.sections[static_cast<size_t>(section)].parent) {
        if (section == ancestor)
            return true;
    }
    return false;
}

} // namespace

QString Facts::amount(const Decimal &number)
{
    const QLocale locale;
    const double value = number.toDoubleForDrawing();
    if (std::abs(value) >= 1e6)
        return tr("%1 M USD").arg(locale.toString(value / 1e6, 'f', 1));
    return tr("%1 USD").arg(locale.toString(value, 'f', number.scale()));
}

QString Facts::of(const Report &report, int section, const QList<Finding> &findings)
{
    QStringList facts;
    const Area *area = report.areaOfSection(section);
    if (area) {
        facts << (area->kind == AreaKind::Impact    ? tr("Impact area")
                  : area->kind == AreaKind::Outcome ? tr("Outcome area")
                                                    : tr("Enabling area"));
    }
    int indicators = 0;
    int finances = 0;
    for (const Table &table : report.tables) {
        if (isInside(report, table.section, section))
            (table.kind == Table::Kind::Indicators ? indicators : finances) += table.rowCount;
    }
    if (indicators || area)
        facts << tr("%n indicator row(s)", nullptr, indicators);
    if (finances)
        facts << tr("%n finance row(s)", nullptr, finances);
    if (area) {
        for (const FinanceRow &row : report.finances) {
            const auto budget = row.budget ? row.budget->value().number() : std::nullopt;
            if (row.areaKind == area->kind && row.areaNumber == area->number && budget)
                facts << tr("budget %1").arg(amount(*budget));
        }
    }
    int warnings = 0;
    int errors = 0;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Note)
            continue;
        const Section *place = report.section(finding.section);
        if (!place || !isInside(report, static_cast<int>(place - report.sections.data()), section))
            continue;
        warnings += finding.severity == Severity::Warning ? 1 : 0;
        errors += finding.severity == Severity::Error ? 1 : 0;
    }
    if (errors)
        facts << tr("%n error(s)", nullptr, errors);
    if (warnings)
        facts << tr("%n warning(s)", nullptr, warnings);
    if (facts.isEmpty()) {
        const auto &paragraphs = report.sections[static_cast<size_t>(section)].paragraphs;
        if (!paragraphs.isEmpty())
            facts << tr("%n paragraph(s)", nullptr, static_cast<int>(paragraphs.size()));
    }
    return facts.join(QStringLiteral(" · "));
}

} // namespace outturn
