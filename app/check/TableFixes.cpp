// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/TableFixes.h"

#include "app/check/IndicatorNames.h"
#include "app/check/IndicatorSizes.h"
#include "app/check/IndicatorValues.h"
#include "app/check/Rounding.h"
#include "app/edit/Intents.h"
#include "app/edit/RowIntents.h"

#include <QCoreApplication>

#include <algorithm>

namespace outturn {

namespace {

/// The fixes of one finding, each as a person could type it: what the cell refuses is not offered.
class FixesOfFinding
{
public:
    FixesOfFinding(const Report &report, const Finding &finding)
        : m_report(report), m_row(finding.rows.first()), m_column(finding.column.value_or(Column::Title))
    {
    }

    /// `text` says where and, as %1, the new value.
    void set(const RowId &row, Column column, const QString &typed, const char *text)
    {
        const auto edit = setCellIntent(m_report, row, column, typed);
        const SetCell *cell = edit ? std::get_if<SetCell>(&*edit) : nullptr;
        if (cell && cell->before != cell->after)
            m_fixes.append({Message(text, {cell->after.written()}), {*edit}});
    }
    void set(const QString &typed) { set(m_row, m_column, typed, QT_TRANSLATE_NOOP("Message", "Set the cell to %1")); }

    void fixTotal() { setTotal(m_row); }

    // Only where the rows of one table agree with their Total is it known which is wrong.
    void fixAgreement(const RowId &other)
    {
        const bool first = isSumOfRows(m_row);
        if (const bool second = isSumOfRows(other); first != second)
            setTotal(first ? other : m_row);
    }

    void fixShare(Column part, Column whole)
    {
        const FinanceRow *row = m_report.finance(m_row);
        const Cell *share = row ? row->cell(m_column) : nullptr;
        const Cell *partCell = row ? row->cell(part) : nullptr;
        const Cell *wholeCell = row ? row->cell(whole) : nullptr;
        if (!share || !share->value().number() || !partCell || !wholeCell)
            return;
        const auto partNumber = partCell->value().number();
        const auto wholeNumber = wholeCell->value().number();
        if (partNumber && wholeNumber && !wholeNumber->isZero()) {
            constexpr int mostDecimals = 6;
            const int decimals = std::min(share->value().number()->scale(), mostDecimals);
            if (const auto quotient = Decimal::percentage(*partNumber, *wholeNumber, decimals))
                set(quotient->toPlain() + u'%');
        } else if (partCell->value().isBlank() || wholeCell->value().isBlank() || wholeNumber) {
            set(m_row, m_column, {}, QT_TRANSLATE_NOOP("Message", "Clear the cell"));
        }
    }

    void fixLabel()
    {
        const FinanceRow *row = m_report.finance(m_row);
        const QString label = row ? row->label.value().written() : QString();
        const AreaDefinition *byNumber = Framework::core().areaOfLabel(label);
        if (!byNumber || (byNumber->kind == AreaKind::Impact) != (row->kind == FinanceTable::Impact))
            return;
        set(byNumber->financeLabel);
        const QString name = slug(label.section(u':', 1));
        for (const AreaDefinition &area : Framework::core().areas()) {
            if ((area.kind == AreaKind::Impact) == (row->kind == FinanceTable::Impact) &&
                slug(area.financeLabel.section(u':', 1)) == name)
                set(area.financeLabel);
        }
    }

    void fixName()
    {
        const IndicatorRow *row = m_report.indicator(m_row);
        if (!row)
            return;
        const IndicatorDefinition *known = Framework::core().indicator(row->areaKind, row->code.value().written());
        const IndicatorDefinition *named = indicatorOfTitle(row->title.value().written(), row->areaKind);
        if (known)
            set(m_row, Column::Title, known->title, QT_TRANSLATE_NOOP("Message", "Set the title to “%1”"));
        if (named && named != known && named->level == row->areaKind)
            set(m_row, Column::Code, named->code, QT_TRANSLATE_NOOP("Message", "Set the code to %1"));
    }

    void fixPercent()
    {
        const IndicatorRow *row = m_report.indicator(m_row);
        if (const auto percent = row ? percentOfFraction(*row, m_column) : std::nullopt)
            set(percent->toPlain() + u'%');
    }

    // "45" among percentages lacks its sign; a fraction among them only where they support it.
    void fixUnit()
    {
        const IndicatorRow *row = m_report.indicator(m_row);
        const Cell *cell = row ? row->cell(m_column) : nullptr;
        if (!cell || cell->value().kind() != Value::Kind::Number)
            return;
        IndicatorRow asPercent = *row;
        asPercent.cell(m_column)->set(Value::fromWritten(QString(cell->value().written() + u'%')));
        if (const auto percent = percentOfFraction(asPercent, m_column))
            set(percent->toPlain() + u'%');
        set(cell->value().written() + u'%');
    }

    void fixCount()
    {
        const Cell *cell = m_report.cell(m_row, m_column);
        const auto number = cell ? cell->value().number() : std::nullopt;
        if (number && number->scale() > 0 && shortest(*number).scale() == 0)
            set(shortest(*number).toGrouped());
    }

    void fixLevel()
    {
        const IndicatorRow *row = m_report.indicator(m_row);
        const IndicatorDefinition *known =
            row ? Framework::core().indicator(row->areaKind, row->code.value().written()) : nullptr;
        const Cell *cell = row ? row->cell(m_column) : nullptr;
        if (!known || !cell)
            return;
        const auto written = scaleBand(cell->value().written());
        for (const ScaleLevel &level : known->scale) {
            const auto own = scaleBand(level.label);
            if (isSameScaleLevel(level.label, cell->value().written()) ||
                (written && own && written->from == own->from && written->to == own->to))
                set(level.label);
        }
    }

    void fixDuplicate(const RowId &other)
    {
        if (!isSameRow(other))
            return;
        if (auto edits = deleteRowsIntent(m_report, {m_row}))
            m_fixes.append({Message(QT_TRANSLATE_NOOP("Message", "Delete this row, which is the same as the other")),
                            std::move(*edits)});
    }

    QList<QuickFix> take() { return std::move(m_fixes); }

private:
    std::optional<Decimal> sumOfRows(const RowId &total) const
    {
        const FinanceRow *row = m_report.finance(total);
        if (!row || row->role != FinanceRole::Total || row->table < 0)
            return std::nullopt;
        const Table &table = m_report.tables[static_cast<size_t>(row->table)];
        RoundedSum sum;
        for (int i = 0; i < table.rowCount; ++i) {
            const FinanceRow &other = m_report.finances[static_cast<size_t>(table.firstRow + i)];
            const Cell *cell = other.role != FinanceRole::Total ? other.cell(m_column) : nullptr;
            if (!cell || cell->value().isBlank())
                continue;
            if (cell->value().kind() != Value::Kind::Number)
                return std::nullopt;
            sum.add(*cell->value().number());
        }
        return sum.count() > 0 ? sum.sum() : std::nullopt;
    }

    bool isSumOfRows(const RowId &total) const
    {
        const auto sum = sumOfRows(total);
        const Cell *cell = m_report.cell(total, m_column);
        return sum && cell && cell->value().number() == sum;
    }

    void setTotal(const RowId &total)
    {
        if (const auto sum = sumOfRows(total))
            set(total, m_column, shortest(*sum).toPlain(),
                QT_TRANSLATE_NOOP("Message", "Set the Total to %1, the sum of its rows"));
    }

    bool isSameRow(const RowId &other) const
    {
        for (int column = 0; column < columnCount; ++column) {
            const Cell *one = m_report.cell(m_row, static_cast<Column>(column));
            const Cell *two = m_report.cell(other, static_cast<Column>(column));
            // Only one of them may stand under the other core indicators, with its country.
            if (static_cast<Column>(column) != Column::Country &&
                (one ? one->value().written() : QString()) != (two ? two->value().written() : QString()))
                return false;
        }
        return true;
    }

    const Report &m_report;
    RowId m_row;
    Column m_column;
    QList<QuickFix> m_fixes;
};

} // namespace

QList<QuickFix> tableFixes(const Report &report, const Finding &finding)
{
    if (finding.rows.isEmpty())
        return {};
    FixesOfFinding fixes(report, finding);
    const QString &rule = finding.rule;
    if (rule == u"finance-total")
        fixes.fixTotal();
    else if (rule == u"totals-agree" && finding.rows.size() == 2)
        fixes.fixAgreement(finding.rows[1]);
    else if (rule == u"share-of-budget")
        fixes.fixShare(Column::Available, Column::Budget);
    else if (rule == u"share-of-funds")
        fixes.fixShare(Column::Expenditure, Column::Available);
    else if (rule == u"finance-label")
        fixes.fixLabel();
    else if (rule == u"indicator-title" || rule == u"indicator-code")
        fixes.fixName();
    else if (rule == u"percent-fraction")
        fixes.fixPercent();
    else if (rule == u"unit-differs")
        fixes.fixUnit();
    else if (rule == u"count-whole")
        fixes.fixCount();
    else if (rule == u"scale-level")
        fixes.fixLevel();
    else if (rule == u"duplicate-row" && finding.rows.size() == 2)
        fixes.fixDuplicate(finding.rows[1]);
    return fixes.take();
}

} // namespace outturn
