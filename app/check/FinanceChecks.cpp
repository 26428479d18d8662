// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/FinanceChecks.h"

#include "app/check/FinanceRowChecks.h"
#include "app/check/Rounding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace outturn {

namespace {

constexpr std::array amountColumns{Column::Budget, Column::Available, Column::Expenditure};

/// What is known of an amount column of one table, for its Total and for the other table's.
struct ColumnSum
{
    RoundedSum rows;
    int notNumbers = 0;
    const FinanceRow *firstNotNumber = nullptr;
};

class TableCheck
{
public:
    TableCheck(const Report &report, const Table &table) : m_report(report), m_table(table)
    {
        const auto first = static_cast<size_t>(table.firstRow);
        m_rows = std::span(report.finances).subspan(first, static_cast<size_t>(table.rowCount));
        for (const FinanceRow &row : m_rows) {
            if (row.role == FinanceRole::Total)
                m_totals.push_back(&row);
        }
        for (size_t i = 0; i < amountColumns.size(); ++i)
            m_sums[i] = sumOfRows(amountColumns[i]);
    }

    QList<Finding> findings()
    {
        for (const FinanceRow *total : m_totals) {
            for (const Column column : amountColumns)
                checkTotal(*total, column);
            checkUnspent(*total);
        }
        // Beside an amount below zero a part may well be more than the whole.
        const FinanceRow *whole = m_totals.size() == 1 && !hasNegative() ? lastTotal() : nullptr;
        for (const FinanceRow &row : m_rows)
            m_findings += financeRowFindings(row, whole, m_headers);
        m_findings += financeDuplicates(m_rows);
        for (Finding &finding : m_findings) {
            if (m_table.section >= 0)
                finding.section = m_report.sections[static_cast<size_t>(m_table.section)].id;
        }
        return m_findings;
    }

    const ColumnSum &sum(Column column) const
    {
        const auto at = std::find(amountColumns.begin(), amountColumns.end(), column);
        return m_sums[static_cast<size_t>(at - amountColumns.begin())];
    }

    const FinanceRow *lastTotal() const { return m_totals.empty() ? nullptr : m_totals.back(); }
    const ColumnWords &headers() const { return m_headers; }

private:
    bool hasNegative() const
    {
        return std::any_of(m_rows.begin(), m_rows.end(), [](const FinanceRow &row) {
            return std::any_of(amountColumns.begin(), amountColumns.end(), [&](Column column) {
                const Cell *cell = row.cell(column);
                return cell && cell->value().number() && cell->value().number()->isNegative();
            });
        });
    }

    ColumnSum sumOfRows(Column column) const
    {
        ColumnSum result;
        for (const FinanceRow &row : m_rows) {
            const Cell *cell = row.role != FinanceRole::Total ? row.cell(column) : nullptr;
            if (!cell || cell->value().isBlank())
                continue;
            if (cell->value().kind() == Value::Kind::Number) {
                result.rows.add(*cell->value().number());
            } else {
                if (!result.firstNotNumber)
                    result.firstNotNumber = &row;
                ++result.notNumbers;
            }
        }
        return result;
    }

    void add(Severity severity, const QString &rule, const FinanceRow &row, Column column, Message message)
    {
        m_findings.append(cellFinding(severity, rule, row, column, std::move(message)));
    }

    void checkTotal(const FinanceRow &total, Column column)
    {
        const QString rule = QStringLiteral("finance-total");
        const Cell *cell = total.cell(column);
        if (!cell)
            return;
        const Value &written = cell->value();
        const QString words = m_headers.of(column);
        const ColumnSum &found = sum(column);
        if (found.notNumbers > 0) {
            const FinanceRow &row = *found.firstNotNumber;
            const QString cellWords = row.cell(column)->value().written();
            add(Severity::Note, rule, row, column,
                found.notNumbers == 1
                    ? Message(QT_TRANSLATE_NOOP("Message", "%1 cannot be summed, because the cell of %2 reads “%3”"),
                              {words, row.label.value().written(), cellWords})
                    : Message(QT_TRANSLATE_NOOP("Message",
                                                "%1 cannot be summed, because %2 of its cells hold no number; "
                                                "the first, of %3, reads “%4”"),
                              {words, QString::number(found.notNumbers), row.label.value().written(), cellWords}));
        } else if (!found.rows.sum() || !found.rows.allowance()) {
            add(Severity::Note, rule, total, column,
                Message(QT_TRANSLATE_NOOP("Message", "%1 cannot be summed, because the sum has more than %2 digits"),
                        {words, QString::number(Decimal::maxDigits)}));
        } else if (written.isBlank()) {
            if (found.rows.count() > 0)
                add(Severity::Note, rule, total, column,
                    Message(QT_TRANSLATE_NOOP("Message", "%1 has no Total; its rows add up to %2"),
                            {words, found.rows.sum()->toGrouped()}));
        } else if (written.kind() != Value::Kind::Number) {
            add(Severity::Note, rule, total, column,
                Message(QT_TRANSLATE_NOOP("Message", "%1 cannot be compared, because its Total reads “%2”"),
                        {words, written.written()}));
        } else {
            compareTotal(total, column, *written.number(), found.rows);
        }
    }

    void compareTotal(const FinanceRow &total, Column column, const Decimal &written, const RoundedSum &rows)
    {
        const auto apart = distance(written, *rows.sum());
        const auto allowed = Decimal::sum(*rows.allowance(), halfUnit(written));
        if (apart && allowed && *apart <= *allowed) {
            if (!apart->isZero())
                add(Severity::Note, QStringLiteral("finance-rounding"), total, column,
                    Message(QT_TRANSLATE_NOOP("Message",
                                              "The Total of %1 is %2, and its %3 amounts add up to %4: rounding "
                                              "explains the difference of %5"),
                            {m_headers.of(column), written.toGrouped(), QString::number(rows.count()),
                             rows.sum()->toGrouped(), grouped(apart)}));
            return;
        }
        add(Severity::Error, QStringLiteral("finance-total"), total, column,
            Message(QT_TRANSLATE_NOOP("Message",
                                      "The Total of %1 is %2, but its %3 amounts add up to %4: %5 apart, where "
                                      "rounding allows %6"),
                    {m_headers.of(column), written.toGrouped(), QString::number(rows.count()), rows.sum()->toGrouped(),
                     grouped(apart), grouped(allowed)}));
    }

    // What no area has yet is not spent, and what is not spent of the areas' own money is rarely so little.
    void checkUnspent(const FinanceRow &total)
    {
        const Cell *funds = total.cell(Column::Available);
        const Cell *spent = total.cell(Column::Expenditure);
        if (!funds || !spent || funds->value().kind() != Value::Kind::Number ||
            spent->value().kind() != Value::Kind::Number)
            return;
        RoundedSum sum;
        sum.add(*spent->value().number());
        const FinanceRow *unallocated = nullptr;
        for (const FinanceRow &row : m_rows) {
            const Cell *cell = row.role == FinanceRole::Unallocated ? row.cell(Column::Available) : nullptr;
            if (!cell || cell->value().kind() != Value::Kind::Number || cell->value().number()->isZero())
                continue;
            const Cell *used = row.cell(Column::Expenditure);
            if (used && !used->value().isBlank() && !(used->value().number() && used->value().number()->isZero()))
                return;
            sum.add(*cell->value().number());
            unallocated = &row;
        }
        if (!unallocated || sum.count() != 2 || !sum.sum() || !sum.allowance())
            return;
        const Decimal written = *funds->value().number();
        const auto apart = distance(written, *sum.sum());
        const auto allowed = Decimal::sum(*sum.allowance(), halfUnit(written));
        if (!apart || !allowed || apart->isZero() || *apart > *allowed)
            return;
        add(Severity::Note, QStringLiteral("finance-rounding"), total, Column::Expenditure,
            Message(QT_TRANSLATE_NOOP("Message",
                                      "%1 of %2 and the %3 of %4 add up to %5, where the Total of %6 is %7: rounding "
                                      "explains the difference of %8"),
                    {m_headers.of(Column::Expenditure), spent->value().written(), labelWords(*unallocated),
                     unallocated->cell(Column::Available)->value().written(), sum.sum()->toGrouped(),
                     m_headers.of(Column::Available), written.toGrouped(), grouped(apart)}));
    }

    static QString labelWords(const FinanceRow &row) { return row.label.value().written(); }

    const Report &m_report;
    const Table &m_table;
    ColumnWords m_headers{m_table};
    std::span<const FinanceRow> m_rows;
    std::vector<const FinanceRow *> m_totals;
    std::array<ColumnSum, amountColumns.size()> m_sums;
    QList<Finding> m_findings;
};

// The two tables divide the same money. Each Total is off by the rounding of its own rows at most.
QList<Finding> agreementFindings(const Report &report, const TableCheck &impact, const TableCheck &outcome)
{
    QList<Finding> findings;
    const FinanceRow *first = impact.lastTotal();
    const FinanceRow *second = outcome.lastTotal();
    if (!first || !second)
        return findings;
    for (const Column column : amountColumns) {
        const Cell *a = first->cell(column);
        const Cell *b = second->cell(column);
        if (!a || !b || a->value().kind() != Value::Kind::Number || b->value().kind() != Value::Kind::Number)
            continue;
        const Decimal one = *a->value().number();
        const Decimal other = *b->value().number();
        if (one == other)
            continue;
        std::optional<Decimal> allowed = Decimal::sum(halfUnit(one), halfUnit(other));
        for (const TableCheck *table : {&impact, &outcome}) {
            const RoundedSum &rows = table->sum(column).rows;
            allowed = allowed && rows.allowance() ? Decimal::sum(*allowed, *rows.allowance()) : std::nullopt;
        }
        const auto apart = distance(one, other);
        const QStringList numbers{outcome.headers().of(column), one.toGrouped(), other.toGrouped(), grouped(apart),
                                  grouped(allowed)};
        Finding finding =
            apart && allowed && *apart <= *allowed
                ? cellFinding(Severity::Note, QStringLiteral("finance-rounding"), *second, column,
                              Message(QT_TRANSLATE_NOOP("Message",
                                                        "The Total of %1 is %2 by impact area and %3 by outcome area: "
                                                        "rounding explains the difference of %4"),
                                      numbers.first(4)))
                : cellFinding(Severity::Error, QStringLiteral("totals-agree"), *second, column,
                              Message(QT_TRANSLATE_NOOP("Message",
                                                        "The Total of %1 is %2 by impact area and %3 by outcome area: "
                                                        "%4 apart, where rounding allows %5"),
                                      numbers));
        finding.rows.append(first->id);
        if (const Section *section = report.sectionOf(second->id))
            finding.section = section->id;
        findings.append(finding);
    }
    return findings;
}

} // namespace

QList<Finding> financeFindings(const Report &report)
{
    QList<Finding> findings;
    std::array<std::optional<TableCheck>, 2> byKind;
    for (const Table &table : report.tables) {
        if (table.kind != Table::Kind::Finances || table.rowCount == 0)
            continue;
        TableCheck check(report, table);
        findings += check.findings();
        const FinanceTable kind = report.finances[static_cast<size_t>(table.firstRow)].kind;
        auto &known = byKind[static_cast<size_t>(kind)];
        if (!known)
            known.emplace(check);
    }
    if (byKind[0] && byKind[1])
        findings += agreementFindings(report, *byKind[0], *byKind[1]);
    return findings;
}

} // namespace outturn
