// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/RuleLists.h"

namespace outturn {

QList<Rule> structureRules()
{
    using enum Severity;
    return ofFamily(
        RuleFamily::Structure,
        {
            {QStringLiteral("section-missing"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A section of the standard structure is missing.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message", "Reports have the sections 1.1 to 1.4, 2.1, 2.2, 3.1, 3.2 and 4.1. Where at least six "
                            "of them stand under their number and title, one of which neither stands is missed."))},
            {QStringLiteral("section-empty"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "A heading has nothing under it.")),
             Message(QT_TRANSLATE_NOOP(
                 "Message",
                 "Statements, paragraphs, tables, the title of a trend and headings below it all count as content."))},
            {QStringLiteral("contents-differ"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "The headings are not those of the table of contents.")),
             Message(QT_TRANSLATE_NOOP("Message", "Said by reading, which keeps no table of contents. Numbered entries "
                                                  "are looked up among the headings by their number. An entry without "
                                                  "a heading is a warning; another title, and "
                                                  "a heading between two entries that has none, is a note."))},
            {QStringLiteral("area-twice"), Warning, Message(QT_TRANSLATE_NOOP("Message", "An area has two headings.")),
             Message(QT_TRANSLATE_NOOP("Message",
                                       "The second is kept beside the first; usually its number or kind is wrong."))},
            {QStringLiteral("area-title"), Warning,
             Message(QT_TRANSLATE_NOOP("Message", "The number of an area is not the one of its title.")),
             Message(QT_TRANSLATE_NOOP("Message", "The title is compared with those of the framework, whatever its "
                                                  "capitals. A number that no area has is a note."))},
            {QStringLiteral("area-without-indicators"), Note,
             Message(QT_TRANSLATE_NOOP("Message", "An impact or outcome area has no indicator.")),
             Message(QT_TRANSLATE_NOOP("Message", "Neither in a table under its heading nor among the other core "
                                                  "indicators. Enabling areas have none in most reports."))},
        });
}

} // namespace outturn
