// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/FollowOn.h"

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

bool hasKind(const Value &value, const TextNumber &number)
{
    switch (number.kind) {
    case NumberKind::Percent:
        return value.kind() == Value::Kind::Percent;
    case NumberKind::Days:
        return value.kind() == Value::Kind::Number && value.unit() == Unit::Days;
    case NumberKind::Count:
        return value.kind() == Value::Kind::Number &&
               (value.unit() == Unit::People || value.unit() == Unit::Consultations || value.unit() == Unit::None);
    case NumberKind::Money:
    case NumberKind::Other:
        break;
    }
    return false;
}

} // namespace

bool isSpecific(const TextNumber &number)
{
    if (number.kind == NumberKind::Percent)
        return number.value.scale() > 0;
    qint64 digits = number.value.coefficient();
    while (digits != 0 && digits % 10 == 0)
        digits /= 10;
    return digits >= 100;
}

Answer answerOf(const Report &report, const RowId &row, Column column, const TextNumber &number, bool anyUnit)
{
    const Cell *cell = report.cell(row, column);
    if (!cell || !cell->value().number())
        return Answer::None;
    const bool isBare = anyUnit && number.kind == NumberKind::Count && cell->value().unit() != Unit::Usd;
    if (!isBare && !hasKind(cell->value(), number))
        return Answer::None;
    return states(number, *cell->value().number()) ? Answer::Same : Answer::Other;
}

namespace {

class IndicatorStatement
{
public:
    IndicatorStatement(const Reading &reading, const NumberTopic &topic, const Subjects &subjects, const Report &report)
        : m_reading(reading), m_topic(topic), m_subjects(subjects), m_report(report),
          m_context(reading.contexts()[static_cast<size_t>(topic.context)]),
          m_number(reading.numbers()[static_cast<size_t>(m_context.number)])
    {
    }

    std::optional<Statement> find() const
    {
        if (m_context.isChange || (m_number.kind == NumberKind::Count && !m_topic.countsPeople))
            return std::nullopt;
        std::optional<Statement> same;
        std::optional<Statement> other;
        Evidence sameBy = Evidence::None;
        Evidence otherBy = Evidence::None;
        bool isOtherUnsure = false;
        for (const AboutSubject &about : m_topic.subjects) {
            const std::optional<Statement> found = ofSubject(about);
            if (!found)
                continue;
            if (found->agrees && about.evidence > sameBy) {
                same = found;
                sameBy = about.evidence;
            } else if (!found->agrees && about.evidence >= otherBy) {
                isOtherUnsure = about.evidence == otherBy;
                other = found;
                otherBy = about.evidence;
            }
        }
        if (same)
            return same;
        return isOtherUnsure ? std::nullopt : other;
    }

private:
    // The rows of the population types that the text names; all of them where it, or the table, names none.
    std::vector<RowId> candidates(const Subject &subject) const
    {
        const bool areKnown = std::ranges::any_of(subject.rows, [](const SubjectRow &row) { return row.populations; });
        std::vector<RowId> rows;
        for (const SubjectRow &row : subject.rows) {
            if (!areKnown || m_topic.populations == 0 || (row.populations & m_topic.populations))
                rows.push_back(row.id);
        }
        return rows;
    }

    std::optional<Statement> ofSubject(const AboutSubject &about) const
    {
        const Subject &subject = m_subjects.all()[static_cast<size_t>(about.subject)];
        const bool specific = isSpecific(m_number);
        const std::vector<RowId> rows = candidates(subject);
        if (m_topic.isOfOtherYear && !m_topic.column && !specific)
            return std::nullopt;
        const Column column = m_topic.column.value_or(m_topic.isOfOtherYear ? Column::Baseline : Column::Actual);
        const bool mayLink = specific || m_topic.isColumnNamed
                                 ? about.evidence >= (specific ? Evidence::Partly : Evidence::Sentence)
                                 : about.evidence >= Evidence::Clause && !m_topic.isLocal && isOfAll(subject);
        if (mayLink) {
            for (const RowId &row : rows) {
                if (answerOf(m_report, row, column, m_number) == Answer::Same)
                    return Statement{row, column, true};
            }
            // A text often gives a target without saying so.
            if (specific && about.evidence >= Evidence::Clause && column == Column::Actual) {
                for (const Column another : {Column::Target, Column::Baseline}) {
                    for (const RowId &row : rows) {
                        if (answerOf(m_report, row, another, m_number) == Answer::Same)
                            return Statement{row, another, true};
                    }
                }
            }
        }
        // "From a baseline of 69%, the share of …": the column is named, and the sentence has one subject.
        const bool isNamed = m_topic.isColumnNamed && !m_topic.isMove && about.evidence == Evidence::Sentence &&
                             m_topic.subjects.size() == 1;
        const bool isSure = isNamed || about.evidence == Evidence::Own ||
                            (about.evidence == Evidence::Clause && !m_context.isInherited);
        // "up from 39 per cent" may be of any time before.
        if (!isSure || !isSentence() || m_topic.isLocal || m_topic.isOfSurvey || m_topic.isOfOtherYear ||
            m_number.isFraction || (m_topic.column && !m_topic.isColumnNamed) || !isOfAll(subject))
            return std::nullopt;
        std::optional<Statement> conflict;
        for (const RowId &row : rows) {
            if (answerOf(m_report, row, column, m_number) != Answer::Other)
                continue;
            if (conflict) // of which population it speaks is not said
                return std::nullopt;
            conflict = Statement{row, column, false};
        }
        return conflict;
    }

    // A heading or a list of words states nothing.
    bool isSentence() const
    {
        return std::ranges::any_of(m_context.own, [&](int w) {
            const QString &word = m_reading.words()[static_cast<size_t>(w)].word;
            return isStopWord(word) && word != "up"_L1; // of "follow-up"
        });
    }

    // Of everybody that the indicator counts, and not of women or children among them.
    bool isOfAll(const Subject &subject) const
    {
        for (const int w : m_context.own) {
            const QString &word = m_reading.words()[static_cast<size_t>(w)].word;
            const bool isGender = word == "women"_L1 || word == "girls"_L1 || word == "men"_L1 || word == "boys"_L1 ||
                                  word == "female"_L1 || word == "male"_L1;
            if ((isGender && !subject.namesGender && !subject.namesChildren) ||
                (word.startsWith("child"_L1) && !subject.namesChildren))
                return false;
        }
        return true;
    }

    const Reading &m_reading;
    const NumberTopic &m_topic;
    const Subjects &m_subjects;
    const Report &m_report;
    const NumberContext &m_context;
    const TextNumber &m_number;
};

} // namespace

std::vector<std::optional<Statement>> statementsOf(const Reading &reading, const std::vector<NumberTopic> &topics,
                                                   const ParagraphText &place, const Subjects &subjects,
                                                   const Report &report)
{
    std::vector<std::optional<Statement>> statements;
    std::vector<std::pair<Statement, int>> recent; // with their sentences
    std::vector<Statement> money;
    int unknown = -1; // the last sentence with a number that is about nothing known
    for (const NumberTopic &topic : topics) {
        const int sentence = reading.contexts()[static_cast<size_t>(topic.context)].sentence;
        std::optional<Statement> found;
        if (topic.isMoney) {
            money.clear();
            for (const auto &[statement, where] : recent) {
                if (report.finance(statement.row) && where >= sentence - 1)
                    money.push_back(statement);
            }
            found = moneyStatement(reading, topic, place, money, report);
        }
        if (!found || !found->agrees) {
            // Where the text is about money, few words are not enough to be about an indicator.
            const bool isMoney = place.isAboutMoney && topic.isMoney && (topic.finance || !topic.areas.empty());
            std::optional<Statement> direct =
                isMoney ? std::nullopt : IndicatorStatement(reading, topic, subjects, report).find();
            if (!direct || !direct->agrees) {
                std::optional<Statement> next = followOn(reading, topic, recent, unknown == sentence, subjects, report);
                if (!next)
                    next = ofSentenceBefore(reading, topic, subjects, report);
                // A target that is named belongs to the value before it rather than to a neighbour with like words.
                const bool isNearer = next && direct && topic.isColumnNamed && !recent.empty() &&
                                      recent.back().second == sentence && next->row == recent.back().first.row;
                if (next && (next->agrees || !direct || isNearer))
                    direct = next;
            }
            if (direct && (!found || direct->agrees))
                found = direct;
        }
        if (found)
            recent.emplace_back(*found, sentence);
        else
            unknown = sentence;
        statements.push_back(std::move(found));
    }
    return statements;
}

} // namespace outturn
