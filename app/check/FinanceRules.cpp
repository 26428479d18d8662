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
        });
}

} // namespace outturn
