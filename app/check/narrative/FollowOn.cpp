// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/FollowOn.h"

#include <algorithm>
#include <bit>
#include <map>

namespace outturn {

using namespace Qt::StringLiterals;

std::vector<int> subjectsBefore(const Reading &reading, const NumberTopic &topic, const Subjects &subjects)
{
    const NumberContext &context = reading.contexts()[static_cast<size_t>(topic.context)];
    if (!context.isInherited || context.isChange || context.sentence == 0 || !topic.subjects.empty())
        return {};
    const TextSentence &before = reading.sentences()[static_cast<size_t>(context.sentence) - 1];
    std::map<int, quint32> groups; // by subject
    for (const Phrases::Hit &hit : subjects.find(reading.words(), before.firstWord, before.lastWord)) {
        if (hit.group >= 0)
            groups[hit.owner] |= 1u << hit.group;
    }
    std::vector<int> named;
    for (const auto &[subject, found] : groups) {
        if (std::popcount(found) >= subjects.all()[static_cast<size_t>(subject)].needed)
            named.push_back(subject);
    }
    return named;
}

std::optional<Statement> ofSentenceBefore(const Reading &reading, const NumberTopic &topic, const Subjects &subjects,
                                          const Report &report)
{
    const NumberContext &context = reading.contexts()[static_cast<size_t>(topic.context)];
    const TextNumber &number = reading.numbers()[static_cast<size_t>(context.number)];
    for (const int subject : subjectsBefore(reading, topic, subjects)) {
        for (const SubjectRow &row : subjects.all()[static_cast<size_t>(subject)].rows) {
            if (topic.populations != 0 && (row.populations & topic.populations) == 0)
                continue;
            const Column column = topic.column.value_or(Column::Actual);
            if (answerOf(report, row.id, column, number) == Answer::Same)
                return Statement{row.id, column, true};
        }
    }
    return std::nullopt;
}

std::optional<Statement> followOn(const Reading &reading, const NumberTopic &topic,
                                  const std::vector<StatedBefore> &recent, bool hasUnknown, const Subjects &subjects,
                                  const Report &report)
{
    const NumberContext &context = reading.contexts()[static_cast<size_t>(topic.context)];
    const TextNumber &number = reading.numbers()[static_cast<size_t>(context.number)];
    if (context.isChange)
        return std::nullopt;
    std::optional<Statement> other;
    std::vector<Column> columns{Column::Actual, Column::Target, Column::Baseline};
    if (topic.column)
        columns = {*topic.column};
    // "The targets had been 57% and 80%": of a list each may be meant, of one target only the value before it.
    const bool isList = std::ranges::any_of(context.own,
                                            [&](int w) {
                                                const QString &word = reading.words()[static_cast<size_t>(w)].word;
                                                return word == "targets"_L1 || word == "these"_L1 ||
                                                       word == "respectively"_L1 || word == "baselines"_L1;
                                            }) ||
                        (context.isInherited && !recent.empty() && topic.column == recent.back().first.column);
    bool isAnswered = false;
    for (auto before = recent.rbegin(); before != recent.rend(); ++before) {
        const auto &[statement, sentence] = *before;
        if (isAnswered && topic.isColumnNamed && !isList)
            break;
        const bool isHere = sentence == context.sentence;
        const int subject = subjects.ofRow(statement.row);
        if (subject < 0 || sentence < context.sentence - 1)
            continue;
        // A sentence that has its own subject does not speak of the one before.
        if (!isHere && std::ranges::any_of(topic.subjects, [&](const AboutSubject &about) {
                return about.subject != subject && about.evidence != Evidence::Partly;
            }))
            continue;
        // "It had been 44 per cent": without a column it is the target or the baseline of the same.
        // Nor does one whose first number is about something unknown.
        if (!isHere && hasUnknown)
            continue;
        const bool isNext = !isHere && !topic.column && topic.populations == 0;
        if (isNext && (!context.isInherited || number.kind != NumberKind::Percent))
            continue;
        // Another population of the same indicator: "among internally displaced people it is 33 per cent".
        std::vector<RowId> rows{statement.row};
        for (const SubjectRow &row : subjects.all()[static_cast<size_t>(subject)].rows) {
            if (row.id != statement.row && (row.populations & topic.populations))
                rows.push_back(row.id);
        }
        for (const Column column : columns) {
            if (isNext && column == Column::Actual)
                continue;
            for (const RowId &row : rows) {
                const Answer answer =
                    answerOf(report, row, column, number,
                             topic.column.has_value() && !topic.isMove && (isHere || topic.isColumnNamed));
                if (answer == Answer::Same)
                    return Statement{row, column, true};
                isAnswered = isAnswered || answer == Answer::Other;
                if (answer == Answer::Other && !other && topic.isColumnNamed && row == statement.row && !isList)
                    other = Statement{row, column, false};
            }
        }
    }
    // A target that is named and is another one, right after the value of its row.
    const bool hasOwnSubject = std::ranges::any_of(topic.subjects, [&](const AboutSubject &about) {
        return about.evidence == Evidence::Own || (about.evidence == Evidence::Clause && !context.isInherited);
    });
    const bool isSure = !hasOwnSubject && !topic.isLocal && !topic.isOfOtherYear && !number.isFraction;
    return isSure ? other : std::nullopt;
}

} // namespace outturn
