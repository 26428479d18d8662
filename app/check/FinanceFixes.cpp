// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/FinanceFixes.h"

#include "app/check/Rounding.h"
#include "app/check/ShareChecks.h"
#include "app/framework/Framework.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace outturn {

namespace {

std::optional<Decimal> amountIn(const FinanceRow &row, Column column)
{
    const Cell *cell = row.cell(column);
    return cell && cell->value().kind() == Value::Kind::Number ? cell->value().number() : std::nullopt;
}

/// The table that a row stands in, and what one of its columns adds up to.
class FixedTable
{
public:
    FixedTable(const Report &report, const FinanceRow &row)
        : m_table(report.tables[static_cast<size_t>(row.table)]),
          m_rows(std::span(report.finances)
                     .subspan(static_cast<size_t>(m_table.firstRow), static_cast<size_t>(m_table.rowCount)))
    {
    }

    std::span<const FinanceRow> rows() const { return m_rows; }
    ColumnWords words() const { return ColumnWords(m_table); }

    /// Nothing where a cell holds no number, or no row has one.
    std::optional<Decimal> sum(Column column) const
    {
        RoundedSum sum;
        for (const FinanceRow &row : m_rows) {
            const Cell *cell = row.role != FinanceRole::Total ? row.cell(column) : nullptr;
            if (!cell || cell->value().isBlank())
                continue;
            if (cell->value().kind() != Value::Kind::Number)
                return std::nullopt;
            sum.add(*cell->value().number());
        }
        return sum.count() > 0 ? sum.sum() : std::nullopt;
    }

    /// By how much the Total is more than the sum of its rows; nothing where rounding explains it or one is not known.
    std::optional<Decimal> lacking(Column column) const
    {
        const auto total = std::ranges::find(m_rows, FinanceRole::Total, &FinanceRow::role);
        const auto written = total != m_rows.end() ? amountIn(*total, column) : std::nullopt;
        RoundedSum rows;
        for (const FinanceRow &row : m_rows) {
            if (const auto amount = row.role != FinanceRole::Total ? amountIn(row, column) : std::nullopt)
                rows.add(*amount);
        }
        if (!written || !rows.sum() || !rows.allowance())
            return std::nullopt;
        const auto apart = distance(*written, *rows.sum());
        const auto allowed = Decimal::sum(*rows.allowance(), halfUnit(*written));
        if (!apart || !allowed || *apart <= *allowed)
            return std::nullopt;
        return Decimal::difference(*written, *rows.sum());
    }

private:
    const Table &m_table;
    std::span<const FinanceRow> m_rows;
};

bool hasWrongShare(const FinanceRow &row, const ColumnWords &words)
{
    const QList<Finding> findings = shareFindings(row, words);
    return std::ranges::any_of(findings, [](const Finding &finding) { return finding.severity == Severity::Error; });
}

class FinanceFixes
{
public:
    FinanceFixes(const Report &report, Column column, CellFixes &fixes)
        : m_report(report), m_column(column), m_fixes(fixes)
    {
    }

    /// The one row whose shares say, too, that its amount is wrong comes first.
    void fixTotal(const FinanceRow &total)
    {
        if (total.role != FinanceRole::Total)
            return;
        const FixedTable table(m_report, total);
        const auto lacking = table.lacking(m_column);
        QList<const FinanceRow *> culprits;
        for (const FinanceRow &row : table.rows()) {
            if (amountMeant(table, row, m_column, lacking))
                culprits.append(&row);
        }
        if (culprits.size() == 1)
            setAmount(table, *culprits.first(), m_column, lacking);
        if (const auto sum = table.sum(m_column))
            m_fixes.set(total.id, m_column, shortest(*sum).toPlain(),
                        QT_TRANSLATE_NOOP("Message", "Set the Total to %1, the sum of its rows"));
    }

    /// Only where the rows of one table agree with their Total is it known which is wrong.
    void fixAgreement(const FinanceRow &one, const FinanceRow &other)
    {
        const bool first = isSumOfRows(one);
        if (const bool second = isSumOfRows(other); first != second)
            fixTotal(first ? other : one);
    }

    /// Where the amounts do not add up to their Total it is an amount that is doubted, not the share.
    void fixShare(const FinanceRow &row, Column part, Column whole)
    {
        const FixedTable table(m_report, row);
        const auto lackingPart = table.lacking(part);
        const auto lackingWhole = table.lacking(whole);
        setAmount(table, row, part, lackingPart);
        setAmount(table, row, whole, lackingWhole);
        if (!lackingPart && !lackingWhole)
            setShare(row, part, whole);
    }

    void fixLabel(const FinanceRow &row)
    {
        const QString label = row.label.value().written();
        const auto isOfTable = [&](const AreaDefinition &area) {
            return (area.kind == AreaKind::Impact) == (row.kind == FinanceTable::Impact);
        };
        const AreaDefinition *byNumber = Framework::core().areaOfLabel(label);
        if (!byNumber || !isOfTable(*byNumber))
            return;
        const char *text = QT_TRANSLATE_NOOP("Message", "Set the label to “%1”");
        m_fixes.set(row.id, Column::Label, byNumber->financeLabel, text);
        const QString name = slug(label.section(u':', 1));
        for (const AreaDefinition &area : Framework::core().areas()) {
            if (isOfTable(area) && slug(area.financeLabel.section(u':', 1)) == name)
                m_fixes.set(row.id, Column::Label, area.financeLabel, text);
        }
    }

private:
    bool isSumOfRows(const FinanceRow &total) const
    {
        return total.role == FinanceRole::Total &&
               FixedTable(m_report, total).sum(m_column) == amountIn(total, m_column);
    }

    /// The amount with which the rows add up to the Total, where the row's shares are wrong now and right with it.
    static std::optional<Decimal> amountMeant(const FixedTable &table, const FinanceRow &row, Column column,
                                              const std::optional<Decimal> &lacking)
    {
        const auto amount = lacking && row.role != FinanceRole::Total ? amountIn(row, column) : std::nullopt;
        const auto meant = amount ? Decimal::sum(*amount, *lacking) : std::nullopt;
        if (!meant || meant->isNegative() || !hasWrongShare(row, table.words()))
            return std::nullopt;
        FinanceRow changed = row;
        changed.cell(column)->set(Value::fromNumber(*meant, Unit::Usd));
        return hasWrongShare(changed, table.words()) ? std::nullopt : meant;
    }

    void setAmount(const FixedTable &table, const FinanceRow &row, Column column, const std::optional<Decimal> &lacking)
    {
        if (const auto amount = amountMeant(table, row, column, lacking))
            m_fixes.set(row.id, column, shortest(*amount).toPlain(),
                        QT_TRANSLATE_NOOP("Message", "Set %2 of %3 to %1, so that the rows add up to the Total"),
                        {table.words().of(column), row.label.value().written()});
    }

    void setShare(const FinanceRow &row, Column part, Column whole)
    {
        const Cell *share = row.cell(m_column);
        const Cell *partCell = row.cell(part);
        const Cell *wholeCell = row.cell(whole);
        if (!share || !share->value().number() || !partCell || !wholeCell)
            return;
        const auto partNumber = partCell->value().number();
        const auto wholeNumber = wholeCell->value().number();
        if (partNumber && wholeNumber && !wholeNumber->isZero()) {
            constexpr int mostDecimals = 6;
            const int decimals = std::min(share->value().number()->scale(), mostDecimals);
            if (const auto quotient = Decimal::percentage(*partNumber, *wholeNumber, decimals))
                m_fixes.set(row.id, m_column, quotient->toPlain() + u'%',
                            QT_TRANSLATE_NOOP("Message", "Set the cell to %1"));
        } else if (partCell->value().isBlank() || wholeCell->value().isBlank() || wholeNumber) {
            m_fixes.set(row.id, m_column, {}, QT_TRANSLATE_NOOP("Message", "Clear the cell"));
        }
    }

    const Report &m_report;
    Column m_column;
    CellFixes &m_fixes;
};

} // namespace

bool addFinanceFixes(const Report &report, const Finding &finding, CellFixes &fixes)
{
    const FinanceRow *row = finding.rows.isEmpty() ? nullptr : report.finance(finding.rows.first());
    if (!row || row->table < 0 || !finding.column)
        return false;
    FinanceFixes finance(report, *finding.column, fixes);
    const FinanceRow *other = finding.rows.size() == 2 ? report.finance(finding.rows[1]) : nullptr;
    if (finding.rule == u"finance-total")
        finance.fixTotal(*row);
    else if (finding.rule == u"totals-agree" && other && other->table >= 0)
        finance.fixAgreement(*row, *other);
    else if (finding.rule == u"share-of-budget")
        finance.fixShare(*row, Column::Available, Column::Budget);
    else if (finding.rule == u"share-of-funds")
        finance.fixShare(*row, Column::Expenditure, Column::Available);
    else if (finding.rule == u"finance-label")
        finance.fixLabel(*row);
    else
        return false;
    return true;
}

} // namespace outturn
