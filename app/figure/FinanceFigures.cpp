// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/FigureParts.h"

namespace outturn::figureparts {

namespace {

constexpr int shareDecimals = 2; // as the reports print their own shares

FigureSeries amounts(const QList<const FinanceRow *> &rows, const QString &name, Column column)
{
    FigureSeries series{name, {}};
    for (const FinanceRow *row : rows)
        series.points.append(point(row->label.value().written(), row->id, column, row->cell(column), Unit::Usd));
    return series;
}

FigurePoint share(const FinanceRow &row)
{
    const QString label = row.label.value().written();
    const FigurePoint budget = point(label, row.id, Column::Budget, row.cell(Column::Budget), Unit::Usd);
    const FigurePoint available = point(label, row.id, Column::Available, row.cell(Column::Available), Unit::Usd);
    FigurePoint p;
    if (!budget.value || !available.value) {
        p = budget.value ? available : budget;
    } else {
        p.label = label;
        p.row = row.id;
        if (!budget.value->isNegative())
            p.value = Decimal::percentage(*available.value, *budget.value, shareDecimals);
        if (p.value)
            p.written = p.value->toPlain() + u'%';
        else
            p.missing = Value::Kind::Text; // a budget of zero or less: no share of it exists
    }
    p.column = Column::AvailableShare;
    return p;
}

// "All Outcome Areas 5,864": amounts of the table that stand for no area and so have no bar.
Message notDrawn(const Report &report, FinanceTable table)
{
    QStringList rows;
    for (const FinanceRow &row : report.finances) {
        if (row.kind != table || row.role != FinanceRole::Unallocated)
            continue;
        for (const Column column : {Column::Budget, Column::Available, Column::Expenditure}) {
            const Cell *cell = row.cell(column);
            if (cell && cell->value().number() && !cell->value().number()->isZero())
                rows.append(row.label.value().written() + u' ' + cell->value().number()->toGrouped() +
                            QStringLiteral(" USD"));
        }
    }
    if (rows.isEmpty())
        return {};
    return Message(QT_TRANSLATE_NOOP("Message", "%1 not drawn: allocated to no single area."),
                   {rows.join(QStringLiteral(", "))});
}

void addTable(const Report &report, FinanceTable table, QList<Draft> &drafts)
{
    const bool impact = table == FinanceTable::Impact;
    QList<const FinanceRow *> areas;
    int section = -1;
    bool any = false;
    for (const FinanceRow &row : report.finances) {
        if (row.kind != table)
            continue;
        if (!any)
            section = sectionOfTable(report, row.table);
        any = true;
        if (row.role == FinanceRole::Area)
            areas.append(&row);
    }
    if (!any)
        return;

    const Message empty(QT_TRANSLATE_NOOP("Message", "No amounts are known. Enter them in the finance table."));
    Figure budget =
        emptyFigure(report, impact ? QStringLiteral("budget-by-impact-area") : QStringLiteral("budget-by-outcome-area"),
                    Figure::Form::NestedBars);
    budget.title =
        impact ? Message(QT_TRANSLATE_NOOP("Message", "Budget, funds available and expenditure by impact area"))
               : Message(QT_TRANSLATE_NOOP("Message", "Budget, funds available and expenditure by outcome area"));
    budget.unit = unitName(Unit::Usd);
    budget.series = {
        amounts(areas, QString::fromUtf8(QT_TRANSLATE_NOOP("Message", "Final budget")), Column::Budget),
        amounts(areas, QString::fromUtf8(QT_TRANSLATE_NOOP("Message", "Funds available")), Column::Available),
        amounts(areas, QString::fromUtf8(QT_TRANSLATE_NOOP("Message", "Expenditure")), Column::Expenditure)};
    budget.note = notDrawn(report, table);
    budget.whenEmpty = empty;
    drafts.append({std::move(budget), section});

    Figure funded = emptyFigure(
        report, impact ? QStringLiteral("share-funded-by-impact-area") : QStringLiteral("share-funded-by-outcome-area"),
        Figure::Form::Bars);
    funded.title = impact
                       ? Message(QT_TRANSLATE_NOOP("Message", "Share of the budget that is funded, by impact area"))
                       : Message(QT_TRANSLATE_NOOP("Message", "Share of the budget that is funded, by outcome area"));
    funded.unit = unitName(Unit::Percent);
    FigureSeries shares{QString::fromUtf8(QT_TRANSLATE_NOOP("Message", "Funds available as share of final budget")),
                        {}};
    for (const FinanceRow *row : areas)
        shares.points.append(share(*row));
    funded.series = {std::move(shares)};
    funded.whenEmpty = empty;
    drafts.append({std::move(funded), section});
}

} // namespace

void addFinanceFigures(const Report &report, QList<Draft> &drafts)
{
    addTable(report, FinanceTable::Impact, drafts);
    addTable(report, FinanceTable::Outcome, drafts);
}

} // namespace outturn::figureparts
