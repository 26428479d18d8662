// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/TableFixes.h"

#include "app/check/FinanceFixes.h"
#include "app/check/IndicatorNames.h"
#include "app/check/IndicatorSizes.h"
#include "app/check/IndicatorValues.h"
#include "app/check/Rounding.h"
#include "app/edit/RowIntents.h"

#include <QCoreApplication>

namespace outturn {

namespace {

class FixesOfFinding
{
public:
    FixesOfFinding(const Report &report, const Finding &finding, CellFixes &fixes)
        : m_report(report), m_row(finding.rows.first()), m_column(finding.column.value_or(Column::Title)),
          m_fixes(fixes)
    {
    }

    void set(const QString &typed)
    {
        m_fixes.set(m_row, m_column, typed, QT_TRANSLATE_NOOP("Message", "Set the cell to %1"));
    }

    void fixName()
    {
        const IndicatorRow *row = m_report.indicator(m_row);
        if (!row)
            return;
        const IndicatorDefinition *known = Framework::core().indicator(row->areaKind, row->code.value().written());
        const IndicatorDefinition *named = indicatorOfTitle(row->title.value().written(), row->areaKind);
        if (known)
            m_fixes.set(m_row, Column::Title, known->title, QT_TRANSLATE_NOOP("Message", "Set the title to “%1”"));
        if (named && named != known && named->level == row->areaKind)
            m_fixes.set(m_row, Column::Code, named->code, QT_TRANSLATE_NOOP("Message", "Set the code to %1"));
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
            m_fixes.add({Message(QT_TRANSLATE_NOOP("Message", "Delete this row, which is the same as the other")),
                         std::move(*edits)});
    }

private:
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
    CellFixes &m_fixes;
};

} // namespace

QList<QuickFix> tableFixes(const Report &report, const Finding &finding)
{
    if (finding.rows.isEmpty())
        return {};
    CellFixes cells(report);
    if (addFinanceFixes(report, finding, cells))
        return cells.take();
    FixesOfFinding fixes(report, finding, cells);
    const QString &rule = finding.rule;
    if (rule == u"indicator-title" || rule == u"indicator-code")
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
    return cells.take();
}

} // namespace outturn
