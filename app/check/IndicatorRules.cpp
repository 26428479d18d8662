// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/RuleLists.h"

namespace outturn {

QList<Rule> indicatorRules()
{
    using enum Severity;
    return ofFamily(
        RuleFamily::Indicators,
        {
            {QStringLiteral("indicator-code"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "The results framework has no indicator of this code.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message",
                 "The code is looked up at the level of its table, impact or outcome. Where the title is that of "
                 "another indicator a warning names it; else a note says that the code is not known. Rows without a "
                 "code are taken for an operation’s own, unless the title is one of the framework’s."))},
            {QStringLiteral("indicator-title"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "An indicator’s title is not the one of its code.")),
             Message(QT_TRANSLATE_NOOP("Message",
                                       "The title is compared with those of the framework in every year that is "
                                       "known, whatever its capitals, spaces, dots, quotes and spelling. The "
                                       "title of another indicator is a warning, any other wording a note."))},
            {QStringLiteral("indicator-area"), Warning,
             Message(
                 QT_TRANSLATE_NOOP("Message", "An indicator stands under an area that its code does not belong to.")),
             Message(QT_TRANSLATE_NOOP("Message",
                                       "The first number of a code is that of its area: 13.1 belongs under outcome "
                                       "area 13. Rows under Other Core Indicators may be of any area."))},
            {QStringLiteral("unit-differs"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A value is of another kind than its indicator counts.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message",
                 "A value with a percent sign, a plain number and a level of a scale are three kinds. They are "
                 "compared with what the results framework counts in the report’s year; where it does not know the "
                 "indicator, with the row’s other values and with the rows of the other population types."))},
            {QStringLiteral("percent-range"), Error,
             Message(QT_TRANSLATE_NOOP("Message", "A proportion is below zero or above a hundred percent.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message",
                 "A part of a whole lies between 0% and 100%, as written. Below zero is an error; above a hundred is a "
                 "warning, since some coverage rates do exceed the estimate that they are divided by."))},
            {QStringLiteral("count-negative"), Error,
             Message(QT_TRANSLATE_NOOP("Message", "A number of people, days or things is below zero.")),
             Message(QT_TRANSLATE_NOOP("Message", "Nothing that is counted is below zero."))},
            {QStringLiteral("count-whole"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A number of people has decimals.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message",
                 "People are counted in whole numbers. Decimals that are all zero, as in 480.00, are a note."))},
            {QStringLiteral("scale-level"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A level of a scale is not the one that the framework has.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "“Moderate: 40-69 points” is compared with the levels of the indicator’s scale, its name "
                            "and its points apart. Spaces and the kind of the dash do not count."))},
            {QStringLiteral("percent-fraction"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A percentage is perhaps a fraction: 0.58% beside a target of 20%.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message",
                 "A percentage above zero and up to 1% is doubted where another of the row is ten times as large and "
                 "at least 10%, or where a hundred times the value comes within half and double of another above 1%. "
                 "The row’s target or baseline may just be far from the actual: look at the source."))},
            {QStringLiteral("value-jump"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A value is ten or a hundred times too large or too small.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Two values of a row that have the same three or more digits and another decimal point. A "
                            "percentage of an eighth to a twelfth of a target of at least 30%, or of the baseline "
                            "where there is no target. Or an actual ten times away from a baseline and a target that "
                            "are within three times of each other; five times is enough where one digit more or less "
                            "would bring it within half and double of one of them. Baselines and targets below 100 and "
                            "percentages below 10% are left alone, since small numbers do grow so much."))},
            {QStringLiteral("actual-missing"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "An indicator has no actual.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message",
                 "A blank cell is a warning, Unknown a note. A cell that its row lacks is told by row-too-short."))},
            {QStringLiteral("target-missing"), Note,
             Message(QT_TRANSLATE_NOOP("Message", "An indicator has no target.")),
             Message(
                 QT_TRANSLATE_NOOP("Message", "The table has a column of targets, and the cell is blank or Unknown."))},
            {QStringLiteral("baseline-unknown"), Note,
             Message(QT_TRANSLATE_NOOP("Message", "A target is set without a known baseline.")),
             Message(QT_TRANSLATE_NOOP("Message", "The baseline is Unknown or blank and the target is known: progress "
                                                  "is met or missed, but the way from the baseline cannot be told."))},
            {QStringLiteral("target-worse"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A target is worse than the baseline.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Held against the baseline in the direction that is better, which the framework or the "
                            "office says. Where one of the two shows fewer decimals it may have been rounded by half a "
                            "unit of its last digit: a target of 68% is not worse than a baseline of 68.13%."))},
            {QStringLiteral("actual-worse"), Note,
             Message(QT_TRANSLATE_NOOP("Message", "An actual is worse than the baseline.")),
             Message(QT_TRANSLATE_NOOP("Message",
                                       "Held against the baseline in the direction that is better, with the same "
                                       "rounding as target-worse. It may well be so: the narrative should say why."))},
            {QStringLiteral("column-year"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A column’s title names another year than the report.")),
             Message(QT_TRANSLATE_NOOP("Message",
                                       "The year in titles such as Target (2023), Actual (2023) or Expenditure "
                                       "is the report’s. A baseline may be older, but not later."))},
        });
}

} // namespace outturn
