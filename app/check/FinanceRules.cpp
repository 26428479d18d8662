// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/RuleLists.h"

namespace outturn {

QList<Rule> financeRules()
{
    using enum Severity;
    return ofFamily(
        RuleFamily::Finance,
        {
            {QStringLiteral("finance-total"), Error,
             Message(QT_TRANSLATE_NOOP("Message", "A Total differs from the sum of its rows by more than rounding.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "In each finance table the rows of budget, funds available and expenditure, also those "
                            "such as All Impact Areas, are added up and compared with the Total. Each amount may "
                            "be rounded, so they may differ by half a unit of the last digit for each amount in the "
                            "sum and for the Total. Blank cells count as nothing; where a cell holds no number, a "
                            "note says so instead."))},
            {QStringLiteral("share-of-budget"), Error,
             Message(QT_TRANSLATE_NOOP("Message", "Funds available as % of budget is not their quotient.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Funds available ÷ budget × 100 is compared with the written percentage. All three may "
                            "be rounded by half a unit of their last digit. Where the budget is zero or blank "
                            "there is no quotient, and a percentage there is a warning."))},
            {QStringLiteral("share-of-funds"), Error,
             Message(QT_TRANSLATE_NOOP("Message", "Expenditure as % of funds available is not their quotient.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Expenditure ÷ funds available × 100 is compared with the written percentage. All "
                            "three may be rounded by half a unit of their last digit. Where the funds are zero or "
                            "blank there is no quotient, and a percentage there is a warning."))},
            {QStringLiteral("totals-agree"), Error,
             Message(QT_TRANSLATE_NOOP("Message", "The impact and the outcome table have different Totals.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Both tables divide the same money, so their Totals agree in each column. They may "
                            "differ by half a unit of the last digit for each amount and each Total in the two "
                            "tables."))},
            {QStringLiteral("expenditure-over-funds"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "More was spent than there were funds.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Expenditure is compared with the funds available of the same row, as written."))},
            {QStringLiteral("finance-area-unknown"), Note,
             Message(
                 QT_TRANSLATE_NOOP("Message", "A finance row names an area that the results framework does not have.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Labels begin with the letters and number of an area, such as OA2: Status. The row is "
                            "in the sums, but under no area."))},
            {QStringLiteral("finance-rounding"), Note,
             Message(
                 QT_TRANSLATE_NOOP("Message", "Amounts that should be equal differ by no more than their rounding.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "The same sums as in finance-total and totals-agree, and the expenditure with the money of "
                            "All Impact Areas against the funds available, when they differ by no more than half a "
                            "unit of the last digit for each number. Nothing is wrong with it."))},
            {QStringLiteral("funds-over-budget"), Note,
             Message(QT_TRANSLATE_NOOP("Message", "An area has more funds than its budget.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "As written. A note, since money given for one area can well exceed its budget."))},
            {QStringLiteral("amount-negative"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "An amount is below zero.")),
             Message(QT_TRANSLATE_NOOP("Message", "Budgets, funds and expenditure are zero or more; a correction of an "
                                                  "earlier year may be an exception."))},
            {QStringLiteral("amount-absurd"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "An amount is out of all proportion.")),
             Message(QT_TRANSLATE_NOOP("Message", "The amount of a row is larger than the Total of its column, or the "
                                                  "funds are more than ten times the budget."))},
            {QStringLiteral("unallocated-budget"), Note,
             Message(QT_TRANSLATE_NOOP("Message", "Money that belongs to no area has a budget.")),
             Message(QT_TRANSLATE_NOOP("Message", "All Impact Areas and All Outcome Areas hold funds that are not yet "
                                                  "allocated; budgets are made by area."))},
            {QStringLiteral("finance-label"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "The label of a finance row contradicts itself or its table.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message",
                 "OA2: Status has the number of one area and its name. The name of another area, or an outcome area in "
                 "the table of impact areas, is doubted. Names that the framework does not know are left alone."))},
            {QStringLiteral("area-without-finance"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "An area has results and no money.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Each impact and outcome area with a heading has a row in its finance table, when the "
                            "report has that table. A note where it has only rows among the other core indicators."))},
            {QStringLiteral("area-without-results"), Note,
             Message(QT_TRANSLATE_NOOP("Message", "An area has money and no results.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "An impact or outcome area whose budget, funds or expenditure is not zero, and which has "
                            "neither a heading nor an indicator. Enabling areas are reported by their money alone."))},
        });
}

} // namespace outturn
