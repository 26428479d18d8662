// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/IndicatorNames.h"
#include "app/check/ShareChecks.h"

#include <array>

namespace outturn {

inline constexpr std::array indicatorValueColumns{Column::Baseline, Column::Target, Column::Actual};

/// What the checks of one indicator row have in common.
class RowCheck
{
protected:
    RowCheck(const Report &report, const IndicatorRow &row, const IndicatorDefinition *known)
        : m_report(report), m_row(row), m_known(known)
    {
    }

    /// %1 of the text is the row, %2 the column, %3 the value in it; what more says follows.
    void add(Severity severity, const char *rule, Column column, const char *text, const QStringList &more = {})
    {
        const Value *value = valueIn(column);
        const QStringList words{spokenRow(m_row), columnWords(column), value ? value->written() : QString()};
        m_findings.append(rowFinding(m_report, severity, rule, m_row, column, Message(text, words + more)));
    }

    QString columnWords(Column column) const
    {
        return m_row.table >= 0 ? ColumnWords(m_report.tables[static_cast<size_t>(m_row.table)]).of(column)
                                : columnName(column);
    }

    /// Null where the table has no such column.
    const Value *valueIn(Column column) const
    {
        const Cell *cell = m_row.cell(column);
        return cell ? &cell->value() : nullptr;
    }

    std::optional<Decimal> numberOfKind(Column column, Value::Kind kind) const
    {
        const Value *value = valueIn(column);
        return value && value->kind() == kind ? value->number() : std::nullopt;
    }

    bool hasFindings() const { return !m_findings.isEmpty(); }
    QList<Finding> take() { return std::move(m_findings); }

    const Report &m_report;
    const IndicatorRow &m_row;
    const IndicatorDefinition *m_known; ///< null: the framework does not know it

private:
    QList<Finding> m_findings;
};

} // namespace outturn
