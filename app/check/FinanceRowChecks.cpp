// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/FinanceRowChecks.h"

#include "app/framework/Framework.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace outturn {

namespace {

constexpr int manyTimes = 10; // nobody is given ten times the budget

std::optional<Decimal> amountOf(const FinanceRow &row, Column column)
{
    const Cell *cell = row.cell(column);
    return cell && cell->value().kind() == Value::Kind::Number ? cell->value().number() : std::nullopt;
}

QString labelOf(const FinanceRow &row)
{
    return row.label.value().written();
}

// Exact, by adding; nothing when too long.
bool isManyTimes(const Decimal &large, const Decimal &small)
{
    std::optional<Decimal> product = Decimal(0);
    for (int i = 0; product && i < manyTimes; ++i)
        product = Decimal::sum(*product, small);
    return product && large > *product;
}

class FinanceRowCheck
{
public:
    FinanceRowCheck(const FinanceRow &row, const ColumnWords &words) : m_row(row), m_words(words) {}

    void checkAmounts(const FinanceRow *total)
    {
        for (const Column column : {Column::Budget, Column::Available, Column::Expenditure}) {
            const auto amount = amountOf(m_row, column);
            if (!amount)
                continue;
            if (amount->isNegative())
                add(Severity::Warning, "amount-negative", column,
                    Message(QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, below zero"),
                            {labelOf(m_row), m_words.of(column), amount->toGrouped()}));
            const auto whole = total && total != &m_row ? amountOf(*total, column) : std::nullopt;
            if (whole && !whole->isNegative() && !whole->isZero() && *amount > *whole)
                add(Severity::Warning, "amount-absurd", column,
                    Message(QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, more than the whole Total of %4"),
                            {labelOf(m_row), m_words.of(column), amount->toGrouped(), whole->toGrouped()}));
        }
    }

    void checkFunds()
    {
        const auto budget = amountOf(m_row, Column::Budget);
        const auto funds = amountOf(m_row, Column::Available);
        const auto spent = amountOf(m_row, Column::Expenditure);
        if (spent && funds && *spent > *funds)
            add(Severity::Warning, "expenditure-over-funds", Column::Expenditure,
                Message(QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, more than %4, which is %5"),
                        {labelOf(m_row), m_words.of(Column::Expenditure), spent->toGrouped(),
                         m_words.of(Column::Available), funds->toGrouped()}));
        if (!budget || budget->isNegative())
            return;
        if (m_row.role == FinanceRole::Unallocated && !budget->isZero())
            add(Severity::Note, "unallocated-budget", Column::Budget,
                Message(QT_TRANSLATE_NOOP("Message", "%1 has %2 of %3; money that is not yet allocated has no budget"),
                        {labelOf(m_row), m_words.of(Column::Budget), budget->toGrouped()}));
        if (!funds || budget->isZero() || *funds <= *budget)
            return;
        const QStringList words{labelOf(m_row), m_words.of(Column::Available), funds->toGrouped(),
                                m_words.of(Column::Budget), budget->toGrouped()};
        if (isManyTimes(*funds, *budget))
            add(Severity::Warning, "amount-absurd", Column::Available,
                Message(QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, more than ten times %4, which is %5"), words));
        else
            add(Severity::Note, "funds-over-budget", Column::Available,
                Message(QT_TRANSLATE_NOOP("Message", "%1: %2 is %3, more than %4, which is %5"), words));
    }

    void checkArea()
    {
        if (m_row.role != FinanceRole::Area)
            return;
        const QString label = labelOf(m_row);
        const AreaDefinition *area = Framework::core().areaOfLabel(label);
        if (!area) {
            add(Severity::Note, "finance-area-unknown", Column::Label,
                Message(QT_TRANSLATE_NOOP("Message", "The results framework has no area “%1”"), {label}));
            return;
        }
        if ((area->kind == AreaKind::Impact) != (m_row.kind == FinanceTable::Impact))
            add(Severity::Warning, "finance-label", Column::Label,
                area->kind == AreaKind::Impact
                    ? Message(QT_TRANSLATE_NOOP("Message", "“%1” is an impact area, in the table of outcome areas"),
                              {label})
                    : Message(QT_TRANSLATE_NOOP("Message", "“%1” is no impact area, in the table of impact areas"),
                              {label}));
        else if (const AreaDefinition *named = areaOfName(label.section(u':', 1)); named && named != area)
            add(Severity::Warning, "finance-label", Column::Label,
                Message(QT_TRANSLATE_NOOP("Message", "“%1”: the number is that of “%2”, the name that of “%3”"),
                        {label, area->financeLabel, named->financeLabel}));
    }

    QList<Finding> take() { return std::move(m_findings); }

private:
    static const AreaDefinition *areaOfName(const QString &name)
    {
        static const QHash<QString, const AreaDefinition *> byName = [] {
            QHash<QString, const AreaDefinition *> names;
            for (const AreaDefinition &area : Framework::core().areas()) {
                QStringList all = area.aliases;
                all << area.shortName << area.financeLabel << area.title;
                for (const QString &one : std::as_const(all))
                    names.insert(slug(one.section(u':', -1)), &area);
            }
            return names;
        }();
        return byName.value(slug(name));
    }

    void add(Severity severity, const char *rule, Column column, Message message)
    {
        m_findings.append(cellFinding(severity, QString::fromLatin1(rule), m_row, column, std::move(message)));
    }

    const FinanceRow &m_row;
    const ColumnWords &m_words;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> financeRowFindings(const FinanceRow &row, const FinanceRow *total, const ColumnWords &words)
{
    FinanceRowCheck check(row, words);
    check.checkFunds();
    check.checkAmounts(total);
    check.checkArea();
    return shareFindings(row, words) + check.take();
}

QList<Finding> financeDuplicates(std::span<const FinanceRow> rows)
{
    QList<Finding> findings;
    QHash<QString, const FinanceRow *> first;
    for (const FinanceRow &row : rows) {
        const QString label = labelOf(row);
        const AreaDefinition *area = Framework::core().areaOfLabel(label);
        const QString key = row.role != FinanceRole::Area ? financeRoleName(row.role)
                            : area                        ? areaKindName(area->kind) + QString::number(area->number)
                                                          : slug(label);
        const FinanceRow *&known = first[key];
        if (!known) {
            known = &row;
            continue;
        }
        Finding finding =
            cellFinding(Severity::Warning, QStringLiteral("duplicate-row"), row, Column::Label,
                        Message(QT_TRANSLATE_NOOP("Message", "“%1” and “%2” stand for the same in one table"),
                                {labelOf(*known), label}));
        finding.rows.append(known->id);
        findings.append(finding);
    }
    return findings;
}

} // namespace outturn
