// SPDX-License-Identifier: GPL-3.0-or-later
// What reading (app/read) says of a source.
#include "app/check/RuleLists.h"

namespace outturn {

QList<Rule> readingRules()
{
    using enum Severity;
    return ofFamily(
        RuleFamily::Reading,
        {
            {QStringLiteral("value-not-understood"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A value cell holds words that are no value.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "A value is a number, a percentage, Unknown, a level of a scale or nothing. Other words "
                            "are kept as they stand, but they are in no sum and no chart. Gone once the cell is "
                            "edited."))},
            {QStringLiteral("value-lost"), Error,
             Message(QT_TRANSLATE_NOOP("Message", "A value was lost when the project was damaged.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message",
                 "What is sound in a damaged project is recovered into a new one. A cell that could not be read "
                 "is left blank there: fill it in from the source. Gone once the cell is edited."))},
            {QStringLiteral("number-form"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A number is written in another convention than the report's.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Reports write 12.5% and 1,234. A number such as 12,5% that can mean only one thing is "
                            "read as that, and its words are kept; check that it was meant so. Gone once the cell "
                            "is edited."))},
            {QStringLiteral("number-too-long"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A number has more digits than can be kept exactly.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Numbers are exact and hold up to 18 digits. A longer one is kept as words rather than "
                            "rounded. Gone once the cell is edited."))},
            {QStringLiteral("row-too-short"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A row has fewer cells than its table has columns.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "The missing cells are taken as blank at the end of the row. When one is missing in "
                            "the middle, values stand in the wrong columns: compare with the source."))},
            {QStringLiteral("row-too-long"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A row has more cells than its table has columns.")),
             Message(QT_TRANSLATE_NOOP("Message",
                                       "What stands beyond the last column has no place in the table: compare with the "
                                       "source, where it is kept."))},
            {QStringLiteral("row-without-code"), Note,
             Message(QT_TRANSLATE_NOOP("Message", "An indicator row begins with no code.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Core indicators have a code such as 13.1, which tells their unit and whether higher "
                            "or lower is better. Without one a row is read by its title alone, as an operation's "
                            "own indicators are."))},
            {QStringLiteral("row-without-cells"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A line inside a table is not divided into cells.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Cells are divided by tabs. A line without any is kept as text: when tabs were lost "
                            "on the way, its values are missing in the table."))},
            {QStringLiteral("table-not-understood"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A table has a header that is not known.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Tables are told by their column titles, such as Strategy Baseline or Final Budget. "
                            "The lines of another table are kept as text."))},
            {QStringLiteral("table-continues"), Note,
             Message(QT_TRANSLATE_NOOP("Message", "Rows go on after a break without a header of their own.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "A page break can part a table. Rows of the same width that follow are taken as the "
                            "rest of the table above."))},
            {QStringLiteral("duplicate-row"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "Two rows have the same area, code and population type.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "The second is kept under a name ending in ~2. Usually one of them was meant for "
                            "another population type."))},
            {QStringLiteral("area-unknown"), Note, Message(QT_TRANSLATE_NOOP("Message", "A row's area is not known.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "The area follows from the heading above the table, or from the code. With neither, "
                            "the row is kept outside every area. A heading without a number names an area only "
                            "by a title of the results framework."))},
            {QStringLiteral("statements-unsure"), Note,
             Message(QT_TRANSLATE_NOOP("Message", "It is not sure which paragraphs are statements.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Statements stand between an area's heading and its table. Where an area has no table, "
                            "their end is a guess."))},
            {QStringLiteral("paragraphs-joined"), Note,
             Message(QT_TRANSLATE_NOOP("Message", "A paragraph that a page break split was joined.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "A paragraph that ends in the middle of a sentence is joined with the next when that "
                            "goes on in small letters. The file itself is not changed."))},
            {QStringLiteral("no-year"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "The report's year was not found.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "The year stands in the title block, and in column titles such as Actual (2023). "
                            "Without it the report has no point in a trend."))},
            {QStringLiteral("no-operation"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "The report's operation was not found.")),
             Message(
                 QT_TRANSLATE_NOOP("Message", "The country or operation stands in the title block, below the year."))},
            {QStringLiteral("no-sections"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "No section heading was found.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Sections begin with lines such as Section 1: Context and Overview, or 2.1 Outcomes "
                            "and Achievements. Without them everything is one narrative."))},
            {QStringLiteral("encoding-guessed"), Note,
             Message(QT_TRANSLATE_NOOP("Message", "The file is not UTF-8, and its encoding was guessed.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Files of older programs are mostly Latin-1. When letters with accents look wrong, "
                            "save the file as UTF-8 and open it again."))},
            {QStringLiteral("invalid-bytes"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "Some bytes of the file are no characters.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "They are shown as a replacement sign, and stay as they are in the file. The file was "
                            "probably damaged on its way."))},
            {QStringLiteral("heading-order"), Note, Message(QT_TRANSLATE_NOOP("Message", "A heading is out of order.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "The number of a heading does not follow from those before it. The section stands "
                            "where the file has it; a line that only begins like a heading is kept as text."))},
            {QStringLiteral("more-findings"), Note,
             Message(QT_TRANSLATE_NOOP("Message", "More was found than is listed.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Reading lists the first ten thousand findings of a file. Everything is kept as it "
                            "was read, also where no finding is listed."))},
        });
}

} // namespace outturn
