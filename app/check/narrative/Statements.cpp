// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/Statements.h"

#include "app/framework/Framework.h"

#include <algorithm>
#include <array>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

// Whether a number could hardly be the same as a value by chance: 97.7 per cent, 21,296 people.
bool isSpecific(const TextNumber &number)
{
    if (number.kind == NumberKind::Percent)
        return number.value.scale() > 0;
    qint64 digits = number.value.coefficient();
    while (digits != 0 && digits % 10 == 0)
        digits /= 10;
    return digits >= 100;
}

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

/// What a row says in a column, for a number of that kind.
enum class Answer : quint8 { None, Other, Same };

Answer answerOf(const Report &report, const RowId &row, Column column, const TextNumber &number)
{
    const Cell *cell = report.cell(row, column);
    if (!cell || !cell->value().number() || !hasKind(cell->value(), number))
        return Answer::None;
    return states(number, *cell->value().number()) ? Answer::Same : Answer::Other;
}

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
    std::vector<RowId> candidates(const Subject &subject) const
    {
        if (m_topic.populations == 0)
            return subject.rows;
        std::vector<RowId> rows;
        bool anyKnown = false;
        for (const RowId &row : subject.rows) {
            const IndicatorRow *known = m_report.indicator(row);
            const quint32 populations = known ? Wording::core().populationsOf(known->population.value().written()) : 0;
            anyKnown = anyKnown || populations != 0;
            if (populations & m_topic.populations)
                rows.push_back(row);
        }
        return anyKnown ? rows : subject.rows;
    }

    std::optional<Statement> ofSubject(const AboutSubject &about) const
    {
        const Subject &subject = m_subjects.all()[static_cast<size_t>(about.subject)];
        const bool specific = isSpecific(m_number);
        const std::vector<RowId> rows = candidates(subject);
        if (m_topic.isOfOtherYear && !m_topic.needsBaseline && !specific)
            return std::nullopt;
        const Column column = m_topic.needsTarget                              ? Column::Target
                              : m_topic.needsBaseline || m_topic.isOfOtherYear ? Column::Baseline
                                                                               : Column::Actual;
        const bool mayLink = specific ? about.evidence >= Evidence::Partly
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
        const bool isSure =
            about.evidence == Evidence::Own || (about.evidence == Evidence::Clause && !m_context.isInherited);
        const bool isFraction = m_number.inWords && m_number.nearness == Nearness::About;
        if (!isSure || m_topic.isLocal || m_topic.isOfSurvey || m_topic.isOfOtherYear || isFraction ||
            !isOfAll(subject))
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

class MoneyStatement
{
public:
    MoneyStatement(const Reading &reading, const NumberTopic &topic, const ParagraphText &place, const Report &report)
        : m_reading(reading), m_topic(topic), m_place(place), m_report(report),
          m_context(reading.contexts()[static_cast<size_t>(topic.context)]),
          m_number(reading.numbers()[static_cast<size_t>(m_context.number)])
    {
    }

    std::optional<Statement> find() const
    {
        if (m_context.isChange || m_topic.isOfOtherYear)
            return std::nullopt;
        const bool specific = isSpecific(m_number);
        std::vector<Column> columns{Column::Budget, Column::Available, Column::Expenditure};
        if (m_topic.finance)
            columns = {*m_topic.finance};
        else if (!specific)
            return std::nullopt;
        const std::vector<const FinanceRow *> rows = candidates();
        for (const Column column : columns) {
            for (const FinanceRow *row : rows) {
                if (answer(*row, column) == Answer::Same)
                    return Statement{row->id, column, true};
            }
        }
        // Conflicts only where a text speaks of the whole operation, and of no one's gift.
        if (!m_topic.finance || m_topic.isLocal || m_area || !m_context.places.isEmpty() || !speaksOfAll())
            return std::nullopt;
        for (const FinanceRow *row : rows) {
            if (row->role == FinanceRole::Total && answer(*row, *m_topic.finance) == Answer::Other)
                return Statement{row->id, *m_topic.finance, false};
        }
        return std::nullopt;
    }

private:
    Answer answer(const FinanceRow &row, Column column) const
    {
        const Cell *cell = row.cell(column);
        if (!cell || !cell->value().number())
            return Answer::None;
        const bool isShare = cell->value().kind() == Value::Kind::Percent;
        if (isShare != (m_number.kind == NumberKind::Percent))
            return Answer::None;
        return states(m_number, *cell->value().number()) ? Answer::Same : Answer::Other;
    }

    // Rows of the section's area first, then the totals.
    std::vector<const FinanceRow *> candidates() const
    {
        std::vector<const FinanceRow *> rows;
        if (m_place.areaKind) {
            for (const FinanceRow &row : m_report.finances) {
                if (row.areaKind == m_place.areaKind && row.areaNumber == m_place.areaNumber)
                    rows.push_back(&row);
            }
        }
        const std::vector<const FinanceRow *> named = namedRows();
        rows.insert(rows.end(), named.begin(), named.end());
        m_area = !rows.empty();
        for (const FinanceTable table : {FinanceTable::Impact, FinanceTable::Outcome}) {
            if (const FinanceRow *total = m_report.total(table))
                rows.push_back(total);
        }
        return rows;
    }

    // "child protection received USD 3 million"
    std::vector<const FinanceRow *> namedRows() const
    {
        std::vector<const FinanceRow *> rows;
        for (const FinanceRow &row : m_report.finances) {
            const AreaDefinition *area = row.areaKind ? Framework::core().area(*row.areaKind, row.areaNumber) : nullptr;
            if (!area)
                continue;
            for (const QString &name : {area->title, area->shortName}) {
                Phrases phrase;
                phrase.add(name, 0, 0);
                const TextSentence &sentence = m_reading.sentences()[static_cast<size_t>(m_context.sentence)];
                if (!phrase.find(m_reading.words(), sentence.firstWord, sentence.lastWord).empty()) {
                    rows.push_back(&row);
                    break;
                }
            }
        }
        return rows;
    }

    bool speaksOfAll() const
    {
        bool all = m_number.kind == NumberKind::Percent;
        for (const int w : m_context.own) {
            const QString &word = m_reading.words()[static_cast<size_t>(w)].word;
            all = all || word == "total"_L1 || word == "overall"_L1 || word == "operation"_L1 || word == "final"_L1 ||
                  word == "entire"_L1 || word == "annual"_L1 || word == "whole"_L1;
            if (word == "from"_L1 || word.startsWith("donor"_L1) || word.startsWith("contribut"_L1) ||
                word.startsWith("grant"_L1) || word.startsWith("project"_L1) || word.startsWith("partner"_L1) ||
                word.startsWith("earmark"_L1) || word.startsWith("unearmark"_L1) || word.startsWith("appeal"_L1))
                return false;
        }
        return all;
    }

    const Reading &m_reading;
    const NumberTopic &m_topic;
    const ParagraphText &m_place;
    const Report &m_report;
    const NumberContext &m_context;
    const TextNumber &m_number;
    mutable bool m_area = false; ///< the text speaks of an area
};

} // namespace

std::optional<Statement> statementOf(const Reading &reading, const NumberTopic &topic, const ParagraphText &place,
                                     const Subjects &subjects, const Report &report)
{
    if (topic.isMoney) {
        if (auto found = MoneyStatement(reading, topic, place, report).find())
            return found;
    }
    return IndicatorStatement(reading, topic, subjects, report).find();
}

} // namespace outturn
