// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/framework/Framework.h"
#include "app/report/Column.h"

#include <QList>
#include <QStringList>

/// A report in parts, to be written as text: what CleanReportMaker.h makes and MutationTestKinds.h spoils.
namespace outturn::testing {

using namespace Qt::StringLiterals;

/// A row of an indicator table as it is written.
struct CleanRow
{
    const IndicatorDefinition *definition = nullptr;
    QString code, title, population;
    QString baseline, target, actual; ///< no target in impact tables

    QString &cell(Column column)
    {
        return column == Column::Baseline ? baseline : column == Column::Target ? target : actual;
    }
};

/// A piece of a paragraph with a number that can be changed. `row` is that of the area whose value it states, -1 for
/// none.
struct CleanPiece
{
    QString before, number, after;
    int row = -1;
    Column column = Column::Actual;
    bool total = false;    ///< states an amount or share of the Total
    bool repeated = false; ///< the same is stated in another section
    bool whole = false;    ///< one of shares that add up to 100

    QString text() const { return before + number + after; }
};
using CleanParagraph = QList<CleanPiece>;

struct CleanArea
{
    AreaKind kind = AreaKind::Impact;
    int number = 0;
    QString title;
    QStringList statements;
    QList<CleanRow> rows;
    QList<CleanParagraph> narrative;
    QString year; ///< in the headers of its table

    bool isImpact() const { return kind == AreaKind::Impact; }
};

/// A row of a finance table: label, budget, available, its share, expenditure, its share.
struct CleanMoney
{
    QStringList cells;
    AreaKind kind = AreaKind::Outcome;
    int number = 0; ///< 0 for totals and what is not allocated

    bool isTotal() const { return cells[0] == u"Total"_s; }
};

/// What an area was given and spent, before rounding to whole dollars.
struct CleanAmounts
{
    AreaKind kind = AreaKind::Outcome;
    int number = 0;
    int impact = 0;                                    ///< the impact area that it counts for
    qint64 budget = 0, available = 0, expenditure = 0; ///< cents
};

struct CleanSection
{
    QString number, title;
    QList<CleanParagraph> paragraphs;
};

inline QString groupedNumber(qint64 number)
{
    return Decimal(number).toGrouped();
}

class CleanReport
{
public:
    int year = 2023;
    QString operation;
    QStringList contents;         ///< entries of the table of contents: "1.1 - Changes …"
    QList<CleanSection> sections; ///< 1.1 to 4.1; the areas stand in 1.2 and 2.1, the tables in 3.1
    QList<CleanArea> areas;       ///< impact areas first
    QList<CleanRow> others;       ///< under “Other Core Impact Indicators”
    QList<CleanAmounts> amounts;
    qint64 unallocated = 0; ///< cents, of the funds available
    QList<CleanMoney> impactMoney, outcomeMoney;
    bool dots = false; ///< a dot after the codes and numbers

    /// Fills the finance tables from the amounts.
    void makeMoney();
    CleanSection *section(const QString &number);
    QByteArray text() const;

private:
    static QString paragraph(const CleanParagraph &pieces);
    static CleanMoney moneyRow(const QString &label, AreaKind kind, int number, qint64 budget, qint64 available,
                               qint64 expenditure);
    void writeArea(QStringList &lines, const CleanArea &area) const;
    static void writeMoney(QStringList &lines, const QString &first, const QList<CleanMoney> &rows);
};

inline CleanMoney CleanReport::moneyRow(const QString &label, AreaKind kind, int number, qint64 budget,
                                        qint64 available, qint64 expenditure)
{
    const auto whole = [](qint64 cents) { return groupedNumber((cents + 50) / 100); };
    const auto share = [](qint64 part, qint64 of) {
        const auto quotient = Decimal::percentage(Decimal(part), Decimal(of), 2);
        return quotient ? quotient->toPlain() + u'%' : QString();
    };
    return {{label, whole(budget), whole(available), share(available, budget), whole(expenditure),
             share(expenditure, available)},
            kind,
            number};
}

inline void CleanReport::makeMoney()
{
    impactMoney.clear();
    outcomeMoney.clear();
    CleanAmounts total;
    QList<CleanAmounts> impacts;
    for (const CleanAmounts &area : amounts) {
        const AreaDefinition *definition = Framework::core().area(area.kind, area.number);
        outcomeMoney << moneyRow(definition->financeLabel, area.kind, area.number, area.budget, area.available,
                                 area.expenditure);
        auto at = std::find_if(impacts.begin(), impacts.end(), [&](const auto &i) { return i.number == area.impact; });
        if (at == impacts.end())
            at = impacts.insert(impacts.end(), {AreaKind::Impact, area.impact, 0, 0, 0, 0});
        for (CleanAmounts *sum : {&*at, &total}) {
            sum->budget += area.budget;
            sum->available += area.available;
            sum->expenditure += area.expenditure;
        }
    }
    std::sort(impacts.begin(), impacts.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    for (const CleanAmounts &area : impacts)
        impactMoney << moneyRow(Framework::core().area(AreaKind::Impact, area.number)->financeLabel, AreaKind::Impact,
                                area.number, area.budget, area.available, area.expenditure);
    const QString rest = groupedNumber((unallocated + 50) / 100);
    if (unallocated) {
        impactMoney << CleanMoney{{u"All Impact Areas"_s, {}, rest, {}, {}, {}}};
        outcomeMoney << CleanMoney{{u"All Outcome Areas"_s, {}, rest, {}, {}, {}}};
    }
    for (auto *rows : {&impactMoney, &outcomeMoney})
        *rows << moneyRow(u"Total"_s, AreaKind::Outcome, 0, total.budget, total.available + unallocated,
                          total.expenditure);
}

inline CleanSection *CleanReport::section(const QString &number)
{
    for (CleanSection &section : sections) {
        if (section.number == number)
            return &section;
    }
    return nullptr;
}

inline QString CleanReport::paragraph(const CleanParagraph &pieces)
{
    QStringList texts;
    for (const CleanPiece &piece : pieces)
        texts << piece.text();
    return texts.join(QString()).trimmed();
}

inline void CleanReport::writeArea(QStringList &lines, const CleanArea &area) const
{
    lines << u"%1. %2 Area: %3"_s.arg(area.number).arg(area.isImpact() ? u"Impact"_s : u"Outcome"_s, area.title)
          << QString();
    for (const QString &statement : area.statements)
        lines << statement << QString();
    QStringList header{u"Indicators"_s, u"Population Type"_s, u"Strategy Baseline"_s};
    if (!area.isImpact())
        header << u"Target (%1)"_s.arg(year);
    header << u"Actual (%1)"_s.arg(area.year);
    if (!area.rows.isEmpty())
        lines << header.join(u'\t');
    for (const CleanRow &row : area.rows) {
        QStringList cells{row.code + (dots ? u". "_s : u" "_s) + row.title, row.population, row.baseline};
        if (!area.isImpact())
            cells << row.target;
        lines << (cells << row.actual).join(u'\t');
    }
    lines << QString();
    if (!area.isImpact())
        lines << u"Progress Against the Desired Outcome"_s << QString();
    for (const CleanParagraph &pieces : area.narrative)
        lines << paragraph(pieces) << QString();
}

inline void CleanReport::writeMoney(QStringList &lines, const QString &first, const QList<CleanMoney> &rows)
{
    lines << QStringList{first,
                         u"Final Budget"_s,
                         u"Funds Available"_s,
                         u"Funds Available as % of Budget"_s,
                         u"Expenditure"_s,
                         u"Expenditure as % of Funds Available"_s}
                 .join(u'\t');
    for (const CleanMoney &row : rows)
        lines << row.cells.join(u'\t');
    lines << QString();
}

inline QByteArray CleanReport::text() const
{
    QStringList lines{u"Annual Results Report"_s, {}, QString::number(year), {}, operation, {},
                      u"Table of Contents"_s,     {}};
    for (const QString &entry : contents)
        lines << entry << QString();
    QString part;
    for (const CleanSection &section : sections) {
        static const QStringList parts{u"Section 1: Context and Overview"_s, u"Section 2: Results"_s,
                                       u"Section 3: Resources"_s, u"Section 4: Lessons Learned and Future Outlook"_s};
        const QString &of = parts[section.number.at(0).digitValue() - 1];
        if (of != part)
            lines << of << QString();
        part = of;
        if (!section.title.isEmpty())
            lines << section.number + (dots ? u". "_s : u" "_s) + section.title << QString();
        if (section.number == u"3.1") {
            lines << u"(Financial figures in USD)"_s << QString();
            writeMoney(lines, u"Impact Area"_s, impactMoney);
            writeMoney(lines, u"Outcome Area"_s, outcomeMoney);
            lines << u"Budget and Expenditure Trend"_s << QString() << u"Contributions Trend by Type"_s << QString();
        }
        for (const CleanArea &area : areas) {
            if (section.number == (area.isImpact() ? u"1.2"_s : u"2.1"_s))
                writeArea(lines, area);
        }
        if (section.number == u"1.2" && !others.isEmpty()) {
            lines << u"Other Core Impact Indicators"_s << QString()
                  << u"Country\tIndicator\tPopulation Type\tStrategy Baseline\tActual (%1)"_s.arg(year);
            for (const CleanRow &row : others)
                lines << QStringList{operation, row.code + u' ' + row.title, row.population, row.baseline, row.actual}
                             .join(u'\t');
            lines << QString();
        }
        for (const CleanParagraph &pieces : section.paragraphs)
            lines << paragraph(pieces) << QString();
    }
    return (lines.join(u'\n') + u"\n\nUNHCR\nThe UN Refugee Agency\n\nwww.unhcr.org\n"_s).toUtf8();
}

} // namespace outturn::testing
