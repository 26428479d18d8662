// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/IndicatorChecks.h"

#include "app/check/IndicatorNames.h"
#include "app/check/IndicatorValues.h"
#include "app/check/Progress.h"
#include "app/check/ShareChecks.h"

#include <QCoreApplication>

#include <array>

namespace outturn {

namespace {

const IndicatorDefinition *frameworkOf(const IndicatorRow &row)
{
    return Framework::core().indicator(row.areaKind, row.code.value().written());
}

// A country that is the operation itself says nothing.
QString duplicateKey(const Report &report, const IndicatorRow &row)
{
    QString key = slug(row.population.value().written());
    if (row.country && row.country->value().written().compare(report.operation, Qt::CaseInsensitive) != 0)
        key += u'/' + slug(row.country->value().written());
    return key;
}

std::optional<std::pair<Column, Value>> firstValue(const IndicatorRow &row)
{
    for (const Column column : {Column::Actual, Column::Target, Column::Baseline}) {
        const Cell *cell = row.cell(column);
        if (cell && (cell->value().number() || cell->value().kind() == Value::Kind::Scale))
            return std::pair(column, cell->value());
    }
    return std::nullopt;
}

void compareDuplicates(const Report &report, const std::vector<const IndicatorRow *> &rows, QList<Finding> &findings)
{
    QHash<QString, const IndicatorRow *> first;
    for (const IndicatorRow *row : rows) {
        const IndicatorRow *&known = first[duplicateKey(report, *row)];
        if (!known) {
            known = row;
        } else {
            Finding finding =
                rowFinding(report, Severity::Warning, "duplicate-row", *row, Column::Population,
                           Message(QT_TRANSLATE_NOOP("Message", "%1 stands in another row, too"), {spokenRow(*row)}));
            finding.rows.append(known->id);
            findings.append(finding);
        }
    }
}

// Where the framework does not say what an indicator counts, its first row does.
void compareUnits(const Report &report, const std::vector<const IndicatorRow *> &rows, QList<Finding> &findings)
{
    const IndicatorRow *first = nullptr;
    std::optional<std::pair<Column, Value>> example;
    for (const IndicatorRow *row : rows) {
        const auto value = firstValue(*row);
        if (!value || frameworkOf(*row))
            continue;
        if (!example) {
            first = row;
            example = value;
        } else if (value->second.kind() != example->second.kind()) {
            Finding finding = rowFinding(
                report, Severity::Warning, "unit-differs", *row, value->first,
                Message(QT_TRANSLATE_NOOP("Message", "%1 has %2, but %3 has %4"),
                        {spokenRow(*row), value->second.written(), spokenRow(*first), example->second.written()}));
            finding.rows.append(first->id);
            findings.append(finding);
        }
    }
}

void compareTitles(const Report &report, const std::vector<const IndicatorRow *> &rows, QList<Finding> &findings)
{
    const IndicatorRow *first = rows.front();
    for (const IndicatorRow *row : rows) {
        if (frameworkOf(*row) || row->code.value().isBlank() ||
            isSameTitle(row->title.value().written(), first->title.value().written()))
            continue;
        Finding finding =
            rowFinding(report, Severity::Note, "indicator-title", *row, Column::Title,
                       Message(QT_TRANSLATE_NOOP("Message", "%1 is titled “%2”, in another row “%3”"),
                               {spokenRow(*row), row->title.value().written(), first->title.value().written()}));
        finding.rows.append(first->id);
        findings.append(finding);
    }
}

} // namespace

QList<Finding> rowFindings(const Report &report, const ProgressRules &progress, const IndicatorRow &row)
{
    const IndicatorDefinition *known = frameworkOf(row);
    return nameFindings(report, row, known) + valueFindings(report, row, known, progress.of(row).direction);
}

QString groupOf(const IndicatorRow &row)
{
    QString code = row.code.value().written();
    while (code.endsWith(u'.'))
        code.chop(1);
    if (code.isEmpty())
        code = row.title.value().written().toCaseFolded();
    return code.isEmpty() ? QString() : areaKindName(row.areaKind) + u' ' + code;
}

QString groupFacts(const IndicatorRow &row)
{
    constexpr QChar between(0x1F);
    const auto value = firstValue(row);
    QString facts = row.population.value().written() + between;
    facts += row.country ? row.country->value().written() : QString();
    facts += between + row.code.value().written() + between + row.title.value().written() + between;
    // Rows that the framework knows are not compared by their values.
    if (value && !frameworkOf(row))
        facts += columnName(value->first) + between + value->second.written();
    return facts;
}

QList<Finding> groupFindings(const Report &report, const std::vector<const IndicatorRow *> &rows)
{
    QList<Finding> findings;
    if (rows.size() < 2)
        return findings;
    compareDuplicates(report, rows, findings);
    compareUnits(report, rows, findings);
    compareTitles(report, rows, findings);
    return findings;
}

} // namespace outturn
