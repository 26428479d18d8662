// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/RuleLists.h"

#include <QCoreApplication>

namespace outturn {

QList<Rule> narrativeRules()
{
    using enum Severity;
    return ofFamily(
        RuleFamily::Narrative,
        {
            {QStringLiteral("number-conflict"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A number in the text differs from the table’s value.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message",
                 "A sentence that has the words of an indicator, or of the budget, the funds or the expenditure, and a "
                 "number of its kind is held against the row that it speaks of. The text is right when the table’s "
                 "value, rounded as the text is, gives the number, and when words such as over or nearly are true. "
                 "Nothing is said where it is not clear which population is meant, and of numbers of another year, of "
                 "a place, or of a part of the people."))},
            {QStringLiteral("number-repeated"), Warning,
             Message(
                 QT_TRANSLATE_NOOP("Message", "The text gives two different numbers for what seems to be the same.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Numbers beside the same words, of the same year and place, are held against each other. "
                            "One that is rounded does not contradict the exact one."))},
            {QStringLiteral("shares-of-whole"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "Percentages of one whole do not add up to 100.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "A list of percentages in one sentence is a whole when it ends with others or the rest, or "
                            "names both women and men. Each may be rounded by half a unit of its last digit."))},
            {QStringLiteral("number-malformed"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A number in the text is not written as a number is.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message",
                 "Commas part groups of three digits, as in 128,000, and a point parts decimals. In 128,00 a "
                 "digit may be missing, or the comma is meant as a point. Reports that write decimals with a "
                 "comma throughout are read that way."))},
        });
}

} // namespace outturn
