// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/check/CleanReportNarrative.h"

/// Ways to spoil a clean report so that something in it is contradicted.
namespace outturn::testing {

struct MutantKind
{
    const char *name;
    QStringList rules; ///< any of them is the one meant
    /// False where this report has nothing that could be spoiled so: then there is no mutant.
    std::function<bool(CleanReport &, Random &)> spoil;
};

/// Another digit in the place of one of the number's, so that it changes by at least `atLeast`; empty where it cannot.
inline QString withWrongDigit(Random &random, const QString &written, const Decimal &atLeast = Decimal(0))
{
    const auto before = Decimal::tryFromPlain(QString(written).remove(u',').remove(u'%'));
    for (int tries = 0; tries < 60 && before; ++tries) {
        QString changed = written;
        const int at = random.between(0, static_cast<int>(written.size()) - 1);
        if (!changed[at].isDigit())
            continue;
        changed[at] = QChar(u'0' + random.between(at == 0 ? 1 : 0, 9));
        const auto after = Decimal::tryFromPlain(QString(changed).remove(u',').remove(u'%'));
        const auto change = Decimal::difference(*after, *before);
        if (changed != written &&
            (change->isNegative() ? *Decimal::difference(Decimal(0), *change) : *change) > atLeast)
            return changed;
    }
    return {};
}

/// A row of any area for which the condition holds; null for none.
inline CleanRow *anyRow(CleanReport &report, Random &random,
                        const std::function<bool(const CleanArea &, CleanRow &)> &is)
{
    QList<CleanRow *> rows;
    for (CleanArea &area : report.areas) {
        for (CleanRow &row : area.rows) {
            if (is(area, row))
                rows << &row;
        }
    }
    return rows.isEmpty() ? nullptr : random.pick(rows);
}

inline Unit unitOf(const CleanReport &report, const CleanRow &row)
{
    return row.definition->unitIn(report.year);
}

inline bool isKnown(const QString &written)
{
    return !written.isEmpty() && written != u"Unknown";
}

// Finance.

inline QList<CleanMoney> &anyMoney(CleanReport &report, Random &random)
{
    return random.chance(50) ? report.impactMoney : report.outcomeMoney;
}

/// A row of an area, not what is not allocated or the Total.
inline int areaRow(const QList<CleanMoney> &rows, Random &random)
{
    QList<int> areas;
    for (int i = 0; i < rows.size(); ++i) {
        if (rows[i].number)
            areas << i;
    }
    return random.pick(areas);
}

inline QList<MutantKind> financeMutants()
{
    const auto share = [](int cell) {
        return [cell](CleanReport &report, Random &random) {
            QList<CleanMoney> &rows = anyMoney(report, random);
            QString &written = rows[areaRow(rows, random)].cells[cell];
            // One hundredth may still be rounding; with amounts as large as these, more is not.
            written = withWrongDigit(random, written, *Decimal::tryFrom(1, 2));
            return !written.isEmpty();
        };
    };
    return {
        {"wrong digit in an amount",
         {u"finance-total"_s},
         [](CleanReport &report, Random &random) {
             QList<CleanMoney> &rows = anyMoney(report, random);
             QString &written = rows[areaRow(rows, random)].cells[random.pick(QList<int>{1, 2, 4})];
             // Beyond what the rounding of all rows allows.
             written = withWrongDigit(random, written, Decimal(rows.size()));
             return !written.isEmpty();
         }},
        {"wrong digit in a Total",
         {u"finance-total"_s, u"totals-agree"_s},
         [](CleanReport &report, Random &random) {
             QList<CleanMoney> &rows = anyMoney(report, random);
             QString &written = rows.last().cells[random.pick(QList<int>{1, 2, 4})];
             written = withWrongDigit(random, written, Decimal(rows.size()));
             return !written.isEmpty();
         }},
        {"wrong digit in a share of the budget", {u"share-of-budget"_s}, share(3)},
        {"wrong digit in a share of the funds", {u"share-of-funds"_s}, share(5)},
        {"budget and funds swapped",
         {u"finance-total"_s, u"share-of-budget"_s},
         [](CleanReport &report, Random &random) {
             QList<CleanMoney> &rows = anyMoney(report, random);
             QStringList &cells = rows[areaRow(rows, random)].cells;
             std::swap(cells[1], cells[2]);
             return true;
         }},
        {"funds and expenditure swapped",
         {u"finance-total"_s, u"share-of-funds"_s, u"share-of-budget"_s},
         [](CleanReport &report, Random &random) {
             QList<CleanMoney> &rows = anyMoney(report, random);
             QStringList &cells = rows[areaRow(rows, random)].cells;
             std::swap(cells[2], cells[4]);
             return cells[2] != cells[4];
         }},
        {"doubled finance row",
         {u"finance-total"_s, u"duplicate-row"_s},
         [](CleanReport &report, Random &random) {
             QList<CleanMoney> &rows = anyMoney(report, random);
             const int at = areaRow(rows, random);
             rows.insert(at, rows[at]);
             return true;
         }},
        {"a digit too many in an amount",
         {u"finance-total"_s, u"amount-absurd"_s},
         [](CleanReport &report, Random &random) {
             QList<CleanMoney> &rows = anyMoney(report, random);
             QString &written = rows[areaRow(rows, random)].cells[random.pick(QList<int>{1, 2, 4})];
             written = groupedNumber(CleanReportMaker::numberIn(written).coefficient() * 10);
             return true;
         }},
        {"funds far above the budget",
         {u"amount-absurd"_s},
         [](CleanReport &report, Random &random) {
             CleanAmounts &area = random.pick(report.amounts);
             area.available = area.budget * 12;
             report.makeMoney();
             return true;
         }},
        {"area in one table only",
         {u"area-without-finance"_s},
         [](CleanReport &report, Random &random) {
             QList<CleanMoney> &rows = anyMoney(report, random);
             const int at = areaRow(rows, random);
             if (rows[at].kind == AreaKind::Enabling)
                 return false;
             rows.removeAt(at);
             return true;
         }},
        {"impact total unlike outcome total",
         {u"totals-agree"_s},
         [](CleanReport &report, Random &random) {
             QList<CleanMoney> clean = report.impactMoney;
             const bool inImpact = random.chance(50);
             CleanAmounts &area = random.pick(report.amounts);
             area.budget += random.between(2'000'00, 900'000'00);
             if (!inImpact)
                 clean = report.outcomeMoney;
             report.makeMoney();
             (inImpact ? report.impactMoney : report.outcomeMoney) = clean;
             return true;
         }},
        {"more spent than there was",
         {u"expenditure-over-funds"_s},
         [](CleanReport &report, Random &random) {
             CleanAmounts &area = random.pick(report.amounts);
             area.expenditure = area.available + random.between(1'000'00, 900'000'00);
             report.makeMoney();
             return true;
         }},
        {"amount below zero",
         {u"amount-negative"_s},
         [](CleanReport &report, Random &random) {
             QList<CleanMoney> &rows = anyMoney(report, random);
             rows[areaRow(rows, random)].cells[random.pick(QList<int>{1, 2, 4})].prepend(u'-');
             return true;
         }},
        {"label of another area",
         {u"finance-label"_s},
         [](CleanReport &report, Random &random) {
             QList<CleanMoney> &rows = report.outcomeMoney;
             const int at = areaRow(rows, random);
             const AreaDefinition &other = random.pick(Framework::core().areas());
             const QString name = other.financeLabel.section(u": "_s, 1);
             if (rows[at].cells[0].endsWith(name))
                 return false;
             rows[at].cells[0] = rows[at].cells[0].section(u": "_s, 0, 0) + u": "_s + name;
             return true;
         }},
        {"label of an area that does not exist",
         {u"finance-area-unknown"_s},
         [](CleanReport &report, Random &random) {
             QList<CleanMoney> &rows = report.outcomeMoney;
             rows[areaRow(rows, random)].cells[0] = u"OA%1: Winter"_s.arg(random.between(30, 99));
             return true;
         }},
        {"row of a finance table without its last cells",
         {u"row-too-short"_s},
         [](CleanReport &report, Random &random) {
             QList<CleanMoney> &rows = anyMoney(report, random);
             QStringList &cells = rows[areaRow(rows, random)].cells;
             cells.remove(random.between(2, 4), 1);
             return true;
         }},
        {"impact area among the outcome areas",
         {u"finance-label"_s},
         [](CleanReport &report, Random &random) {
             QList<CleanMoney> &rows = report.outcomeMoney;
             rows[areaRow(rows, random)].cells[0] =
                 Framework::core().area(AreaKind::Impact, random.between(1, 4))->financeLabel;
             return true;
         }},
        {"funds above the budget",
         {u"funds-over-budget"_s},
         [](CleanReport &report, Random &random) {
             CleanAmounts &area = random.pick(report.amounts);
             area.available = area.budget + random.between(1'000'00, 900'000'00);
             report.makeMoney();
             return true;
         }},
        {"money for an area without results",
         {u"area-without-results"_s},
         [](CleanReport &report, Random &) {
             report.areas.removeLast();
             return true;
         }},
        {"budget that belongs to no area",
         {u"unallocated-budget"_s},
         [](CleanReport &report, Random &random) {
             for (auto *rows : {&report.impactMoney, &report.outcomeMoney}) {
                 QStringList &cells = (*rows)[rows->size() - 2].cells;
                 if (!cells[0].startsWith(u"All "_s))
                     return false;
                 cells[1] = groupedNumber(random.between(1'000, 9'000'000));
             }
             return true;
         }},
    };
}

} // namespace outturn::testing
