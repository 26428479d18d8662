// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/Links.h"
#include "app/check/narrative/Subjects.h"

namespace outturn {

/// How surely a number is about a subject.
enum class Evidence : quint8 {
    None,
    Partly,   ///< one list of words is missing, in a section of the subject's area
    Sentence, ///< all words, but elsewhere in the sentence than the number
    Clause,   ///< all in the sentence, some beside the number
    Own,      ///< all beside the number
};

struct AboutSubject
{
    int subject = 0; ///< index in Subjects::all()
    Evidence evidence = Evidence::None;
};

/// What a number of a paragraph may be about, by its words alone.
struct NumberTopic
{
    int context = 0; ///< index in Reading::contexts()
    std::vector<AboutSubject> subjects;
    quint32 populations = 0;       ///< bits of Wording::populationsOf(), those beside the number if there are any
    bool isMoney = false;          ///< about the finance tables
    std::optional<Column> finance; ///< which column of those; none: not said
    std::vector<int> areas;        ///< that are named beside the number: indexes in Wording::areas()
    std::optional<Column> column;  ///< Target or Baseline where the words say so
    bool isColumnNamed = false;    ///< surely: "target", "baseline", "from 32 to 33 per cent"
    bool isMove = false;           ///< said by "from" and "to"
    bool isOfOtherYear = false;
    bool isLocal = false;    ///< of a place, or of women, or of a group named before
    bool isOfSurvey = false; ///< of those who were asked
    bool countsPeople = false;
};

/// A paragraph of a report with what is known of it. The section's area helps to tell what its numbers are about.
struct ParagraphText
{
    QString section;
    ParagraphRole role = ParagraphRole::Narrative;
    int paragraph = 0;
    QString text;
    std::optional<AreaKind> areaKind;
    int areaNumber = 0;
    bool isAboutMoney = false; ///< stands in the part on resources
};

/// Topics of the numbers of a paragraph, in order, one a context.
std::vector<NumberTopic> topicsOf(const Reading &reading, const ParagraphText &place, const Subjects &subjects,
                                  const Report &report);

/// What a number states, held against the tables as they stand.
struct Statement
{
    RowId row;
    Column column = Column::Actual;
    bool agrees = false;
};
/// One a topic. A number that has no words of its own may go on with what a number before it is about: "up from 39 per
/// cent", "The target was 86%".
std::vector<std::optional<Statement>> statementsOf(const Reading &reading, const std::vector<NumberTopic> &topics,
                                                   const ParagraphText &place, const Subjects &subjects,
                                                   const Report &report);

/// A cell's value as far as a number of a text can state it.
enum class Answer : quint8 { None, Other, Same };
/// `anyUnit`: also a bare number for a value in days or percent, where the sentence said the unit before.
Answer answerOf(const Report &report, const RowId &row, Column column, const TextNumber &number, bool anyUnit = false);
/// Whether a number could hardly be the same as a value by chance: 97.7 per cent, 21,296 people.
bool isSpecific(const TextNumber &number);

/// The statement about the finance tables; `before`: those that the sentence and the one before it made.
std::optional<Statement> moneyStatement(const Reading &reading, const NumberTopic &topic, const ParagraphText &place,
                                        const std::vector<Statement> &before, const Report &report);

} // namespace outturn
