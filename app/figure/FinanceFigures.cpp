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

// A point that two amounts of a row make, where both are numbers; else it says which of them is none.
template <typename Make>
FigurePoint fromTwo(const FinanceRow &row, Column whole, Column part, Column column, const Make &make)
{
    const QString label = row.label.value().written();
    const FigurePoint a = point(label, row.id, whole, row.cell(whole), Unit::Usd);
    const FigurePoint b = point(label, row.id, part, row.cell(part), Unit::Usd);
    FigurePoint p;
    if (!a.value || !b.value) {
        p = a.value ? b : a;
        p.value.reset();
    } else {
        p.label = label;
        p.row = row.id;
        p.value = make(*a.value, *b.value);
        if (!p.value)
            p.missing = Value::Kind::Text;
    }
    p.column = column;
    return p;
}

FigurePoint share(const FinanceRow &row, Column whole, Column part, Column column)
{
    FigurePoint p = fromTwo(row, whole, part, column, [](const Decimal &of, const Decimal &amount) {
        // Of a whole of zero or less no share exists.
        return of.isNegative() ? std::nullopt : Decimal::percentage(amount, of, shareDecimals);
    });
    if (p.value)
        p.written = p.value->toPlain() + u'%';
    return p;
}

FigurePoint gap(const FinanceRow &row)
{
    FigurePoint p =
        fromTwo(row, Column::Budget, Column::Available, Column::Available,
                [](const Decimal &budget, const Decimal &available) { return Decimal::difference(budget, available); });
    if (p.value)
        p.written = p.value->toGrouped();
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

    const auto add = [&](const QString &name, const Message &title, Unit unit, const char *series, const auto &make) {
        Figure figure = emptyFigure(
            report, name + (impact ? QStringLiteral("-by-impact-area") : QStringLiteral("-by-outcome-area")),
            Figure::Form::Bars);
        figure.title = title;
        figure.unit = unitName(unit);
        FigureSeries only{QString::fromUtf8(series), {}};
        for (const FinanceRow *row : areas)
            only.points.append(make(*row));
        figure.series = {std::move(only)};
        figure.whenEmpty = empty;
        drafts.append({std::move(figure), section});
    };
    add(QStringLiteral("share-funded"),
        impact ? Message(QT_TRANSLATE_NOOP("Message", "Share of the budget that is funded, by impact area"))
               : Message(QT_TRANSLATE_NOOP("Message", "Share of the budget that is funded, by outcome area")),
        Unit::Percent, QT_TRANSLATE_NOOP("Message", "Funds available as share of final budget"),
        [](const FinanceRow &row) { return share(row, Column::Budget, Column::Available, Column::AvailableShare); });
    add(QStringLiteral("share-spent"),
        impact ? Message(QT_TRANSLATE_NOOP("Message", "Share of the funds available that is spent, by impact area"))
               : Message(QT_TRANSLATE_NOOP("Message", "Share of the funds available that is spent, by outcome area")),
        Unit::Percent, QT_TRANSLATE_NOOP("Message", "Expenditure as share of funds available"),
        [](const FinanceRow &row) {
            return share(row, Column::Available, Column::Expenditure, Column::ExpenditureShare);
        });
    add(QStringLiteral("funding-gap"),
        impact ? Message(QT_TRANSLATE_NOOP("Message", "Budget without funds, by impact area"))
               : Message(QT_TRANSLATE_NOOP("Message", "Budget without funds, by outcome area")),
        Unit::Usd, QT_TRANSLATE_NOOP("Message", "Final budget less funds available"), gap);
}

} // namespace

void addFinanceFigures(const Report &report, QList<Draft> &drafts)
{
    addTable(report, FinanceTable::Impact, drafts);
    addTable(report, FinanceTable::Outcome, drafts);
}

} // namespace outturn::figureparts
