// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/check/MutationTestKinds.h"

/// Ways to spoil the rows of indicator tables.
namespace outturn::testing {

/// The actual of a row of this unit, with what is known beside it.
inline MutantKind rowMutant(const char *name, const QStringList &rules, Unit unit,
                            const std::function<bool(CleanRow &, Random &)> &spoil)
{
    return {name, rules, [=](CleanReport &report, Random &random) {
                CleanRow *row = anyRow(report, random,
                                       [&](const CleanArea &, CleanRow &some) { return unitOf(report, some) == unit; });
                return row && spoil(*row, random);
            }};
}

inline QList<MutantKind> rowMutants()
{
    const auto others = [](const CleanRow &row) {
        QList<Decimal> known;
        for (const QString &written : {row.baseline, row.target}) {
            if (isKnown(written))
                known << CleanReportMaker::numberIn(written);
        }
        return known;
    };
    return {
        rowMutant("percent as a fraction", {u"percent-fraction"_s, u"value-jump"_s}, Unit::Percent,
                  [=](CleanRow &row, Random &) {
                      const Decimal value = CleanReportMaker::numberIn(row.actual);
                      row.actual = Decimal::percentage(value, Decimal(10'000), 2)->toPlain() + u'%';
                      return !others(row).isEmpty(); // else nothing contradicts it
                  }),
        rowMutant("percent above a hundred", {u"percent-range"_s}, Unit::Percent,
                  [](CleanRow &row, Random &random) {
                      row.actual =
                          QString::number(random.between(101, 989)) + row.actual.sliced(row.actual.indexOf(u'.'));
                      return true;
                  }),
        rowMutant("percent below zero", {u"percent-range"_s}, Unit::Percent,
                  [](CleanRow &row, Random &) {
                      row.actual.prepend(u'-');
                      return true;
                  }),
        rowMutant("count with decimals", {u"count-whole"_s}, Unit::People,
                  [](CleanRow &row, Random &random) {
                      row.actual += u'.' + QString::number(random.between(1, 99));
                      return true;
                  }),
        rowMutant("count below zero", {u"count-negative"_s}, Unit::People,
                  [](CleanRow &row, Random &) {
                      row.actual.prepend(u'-');
                      return true;
                  }),
        rowMutant("count ten or a hundred times too large", {u"value-jump"_s}, Unit::People,
                  [=](CleanRow &row, Random &random) {
                      // Twenty times as much as anything beside it: that is no growth.
                      const qint64 times = random.chance(50) ? 100 : 10;
                      const Decimal value(CleanReportMaker::numberIn(row.actual).coefficient() * times);
                      row.actual = value.toGrouped();
                      const auto known = others(row);
                      return known.size() == 2 && std::all_of(known.begin(), known.end(), [&](const Decimal &other) {
                                 return value >= Decimal(other.coefficient() * 10);
                             });
                  }),
        rowMutant("count as a percentage", {u"unit-differs"_s}, Unit::People,
                  [](CleanRow &row, Random &) {
                      row.actual += u'%';
                      return true;
                  }),
        rowMutant("percentage without its sign", {u"unit-differs"_s}, Unit::Percent,
                  [](CleanRow &row, Random &random) {
                      QString &cell = random.chance(50) || !isKnown(row.baseline) ? row.actual : row.baseline;
                      cell.chop(1);
                      return true;
                  }),
        rowMutant("days as a percentage", {u"unit-differs"_s}, Unit::Days,
                  [](CleanRow &row, Random &) {
                      row.actual += u'%';
                      return true;
                  }),
        rowMutant("level as a percentage", {u"unit-differs"_s}, Unit::Points,
                  [](CleanRow &row, Random &random) {
                      row.actual = QString::number(random.between(40, 99)) + u'%';
                      return true;
                  }),
        rowMutant("level with the points of another", {u"scale-level"_s}, Unit::Points,
                  [](CleanRow &row, Random &random) {
                      const auto &scale = row.definition->scale;
                      const QString other = random.pick(scale).label.section(u':', 1);
                      const QString changed = row.actual.section(u':', 0, 0) + u':' + other;
                      return changed != std::exchange(row.actual, changed);
                  }),
        rowMutant("target worse than the baseline", {u"target-worse"_s}, Unit::Percent,
                  [](CleanRow &row, Random &) {
                      if (!isKnown(row.baseline) || !isKnown(row.target))
                          return false;
                      std::swap(row.baseline, row.target);
                      return *Decimal::difference(CleanReportMaker::numberIn(row.baseline),
                                                  CleanReportMaker::numberIn(row.target)) != Decimal(0);
                  }),
        {"value in a malformed number",
         {u"number-form"_s, u"value-not-understood"_s},
         [](CleanReport &report, Random &random) {
             CleanRow *row = anyRow(report, random, [&](const CleanArea &, CleanRow &some) {
                 return unitOf(report, some) == Unit::Percent;
             });
             if (!row)
                 return false;
             row->actual = random.chance(50) ? row->actual.replace(u'.', u',') : row->actual.replace(u'.', u".."_s);
             return true;
         }},
        {"actual left out",
         {u"actual-missing"_s},
         [](CleanReport &report, Random &random) {
             CleanRow *row = anyRow(report, random, [](const CleanArea &, CleanRow &) { return true; });
             row->actual.clear();
             return true;
         }},
        {"target left out",
         {u"target-missing"_s},
         [](CleanReport &report, Random &random) {
             CleanRow *row = anyRow(report, random, [](const CleanArea &area, CleanRow &) { return !area.isImpact(); });
             if (row)
                 row->target.clear();
             return row != nullptr;
         }},
        {"baseline becomes Unknown",
         {u"baseline-unknown"_s},
         [](CleanReport &report, Random &random) {
             CleanRow *row = anyRow(report, random, [](const CleanArea &area, CleanRow &some) {
                 return !area.isImpact() && isKnown(some.baseline);
             });
             if (row)
                 row->baseline = u"Unknown"_s;
             return row != nullptr;
         }},
        {"actual worse than the baseline",
         {u"actual-worse"_s},
         [](CleanReport &report, Random &random) {
             CleanRow *row = anyRow(report, random, [&](const CleanArea &, CleanRow &some) {
                 return unitOf(report, some) == Unit::Percent && isKnown(some.baseline);
             });
             if (!row)
                 return false;
             const bool lower = row->definition->direction == Direction::LowerIsBetter;
             const auto base = CleanReportMaker::numberIn(row->baseline);
             row->actual = Decimal::percentage(base, Decimal(lower ? 80 : 125), 2)->toPlain() + u'%';
             return true;
         }},
        {"code moved to another area",
         {u"indicator-area"_s},
         [](CleanReport &report, Random &random) {
             CleanArea &from = random.pick(report.areas), &to = random.pick(report.areas);
             if (from.kind != to.kind || from.number == to.number || from.rows.isEmpty())
                 return false;
             to.rows << from.rows.takeAt(random.between(0, static_cast<int>(from.rows.size()) - 1));
             return true;
         }},
        {"code that does not exist",
         {u"indicator-code"_s},
         [](CleanReport &report, Random &random) {
             CleanRow *row = anyRow(report, random, [](const CleanArea &, CleanRow &) { return true; });
             row->code = row->code.section(u'.', 0, 0) + u'.' + QString::number(random.between(5, 9));
             return true;
         }},
        {"code of another indicator",
         {u"indicator-title"_s, u"indicator-code"_s},
         [](CleanReport &report, Random &random) {
             CleanRow *row = anyRow(report, random, [](const CleanArea &, CleanRow &) { return true; });
             const IndicatorDefinition &other = random.pick(Framework::core().indicators());
             if (other.level != row->definition->level || other.code == row->definition->code)
                 return false;
             row->code = other.code;
             return true;
         }},
        {"title of another indicator",
         {u"indicator-title"_s},
         [](CleanReport &report, Random &random) {
             CleanRow *row = anyRow(report, random, [](const CleanArea &, CleanRow &) { return true; });
             const IndicatorDefinition &other = random.pick(Framework::core().indicators());
             if (other.title == row->title)
                 return false;
             row->title = other.title;
             return true;
         }},
        {"doubled indicator row",
         {u"duplicate-row"_s},
         [](CleanReport &report, Random &random) {
             CleanArea &area = random.pick(report.areas);
             if (area.rows.isEmpty())
                 return false;
             const int at = random.between(0, static_cast<int>(area.rows.size()) - 1);
             area.rows.insert(at, area.rows[at]);
             return true;
         }},
        {"year off by one in a header",
         {u"column-year"_s},
         [](CleanReport &report, Random &random) {
             CleanArea &area = random.pick(report.areas);
             area.year = QString::number(report.year + (random.chance(50) ? 1 : -1));
             return !area.rows.isEmpty();
         }},
    };
}

} // namespace outturn::testing
