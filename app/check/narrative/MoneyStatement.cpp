// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/Statements.h"

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

class MoneyStatement
{
public:
    MoneyStatement(const Reading &reading, const NumberTopic &topic, const ParagraphText &place,
                   const std::vector<Statement> &before, const Report &report)
        : m_reading(reading), m_topic(topic), m_place(place), m_before(before), m_report(report),
          m_context(reading.contexts()[static_cast<size_t>(topic.context)]),
          m_number(reading.numbers()[static_cast<size_t>(m_context.number)])
    {
    }

    std::optional<Statement> find() const
    {
        if (m_context.isChange || m_topic.isOfOtherYear)
            return std::nullopt;
        const std::vector<const FinanceRow *> named = namedRows();
        // "72 per cent or USD 7.4 million, and return": of what stands before the "or".
        const int first = m_reading.wordsOfNumber(m_context.number).first;
        const bool isOther = first > 0 && m_reading.words()[static_cast<size_t>(first) - 1].word == "or"_L1;
        if (isOther) {
            if (const auto found = ofBefore())
                return found;
        }
        if (const auto found = ofRows(named, true))
            return found;
        if (!named.empty())
            return std::nullopt;
        if (const auto found = ofBefore())
            return found;
        std::vector<const FinanceRow *> rows;
        if (m_place.areaKind) {
            for (const FinanceRow &row : m_report.finances) {
                if (row.areaKind == m_place.areaKind && row.areaNumber == m_place.areaNumber)
                    rows.push_back(&row);
            }
        }
        for (const FinanceTable table : {FinanceTable::Impact, FinanceTable::Outcome}) {
            if (const FinanceRow *total = m_report.total(table))
                rows.push_back(total);
        }
        return ofRows(rows, false);
    }

private:
    bool isShare() const { return m_number.kind == NumberKind::Percent; }

    std::vector<Column> columns() const
    {
        if (m_topic.finance)
            return {*m_topic.finance};
        if (isShare())
            return {Column::AvailableShare, Column::ExpenditureShare};
        return {Column::Budget, Column::Available, Column::Expenditure};
    }

    Answer answer(const FinanceRow &row, Column column) const
    {
        const Cell *cell = row.cell(column);
        if (!cell || !cell->value().number() || (cell->value().kind() == Value::Kind::Percent) != isShare())
            return Answer::None;
        return states(m_number, *cell->value().number()) ? Answer::Same : Answer::Other;
    }

    std::optional<Statement> ofRows(const std::vector<const FinanceRow *> &rows, bool isNamed) const
    {
        const bool mayLink = isSpecific(m_number) || m_topic.finance || (isNamed && m_place.isAboutMoney);
        if (!mayLink || rows.empty())
            return std::nullopt;
        for (const Column column : columns()) {
            for (const FinanceRow *row : rows) {
                if (answer(*row, column) == Answer::Same)
                    return Statement{row->id, column, true};
            }
        }
        if (!m_topic.finance || m_topic.isLocal || !m_context.places.isEmpty() || m_number.isFraction ||
            isOfPartOrSum())
            return std::nullopt;
        const bool isSure = isNamed ? m_place.isAboutMoney && rows.size() == 1 : speaksOfAll();
        if (!isSure)
            return std::nullopt;
        for (const FinanceRow *row : rows) {
            const bool isMeant = isNamed || row->role == FinanceRole::Total;
            if (isMeant && answer(*row, *m_topic.finance) == Answer::Other && isNearEnough(*row))
                return Statement{row->id, *m_topic.finance, false};
        }
        return std::nullopt;
    }

    // "or 27 per cent": of what the sentence spoke of just before.
    std::optional<Statement> ofBefore() const
    {
        const FinanceRow *row = m_before.empty() ? nullptr : m_report.finance(m_before.back().row);
        if (!row)
            return std::nullopt;
        if (const auto found = ofRows({row}, true); found && found->agrees)
            return found;
        return ofPair(*row, m_before.back());
    }

    // "USD 6.1 million, or 59 per cent of its budget": an amount and its share, each of which names the other's column.
    std::optional<Statement> ofPair(const FinanceRow &row, const Statement &before) const
    {
        const bool isPair = std::ranges::any_of(
            m_context.own, [&](int w) { return m_reading.words()[static_cast<size_t>(w)].word == "or"_L1; });
        std::optional<Column> column;
        if (isShare() && before.column == Column::Available)
            column = Column::AvailableShare;
        else if (isShare() && before.column == Column::Expenditure)
            column = Column::ExpenditureShare;
        else if (!isShare() && before.column == Column::AvailableShare)
            column = Column::Available;
        else if (!isShare() && before.column == Column::ExpenditureShare)
            column = Column::Expenditure;
        if (!isPair || !before.agrees || !column || answer(row, *column) != Answer::Other)
            return std::nullopt;
        return Statement{row.id, *column, false};
    }

    // A tenth of an area's money is a part of it, and no other value of it.
    bool isNearEnough(const FinanceRow &row) const
    {
        if (isShare())
            return true;
        const Decimal value = *row.cell(*m_topic.finance)->value().number();
        const Decimal &less = std::min(value, m_number.value);
        const Decimal &more = std::max(value, m_number.value);
        const auto share = Decimal::percentage(less, more, 0);
        return share && *share >= Decimal(leastShare);
    }

    // "child protection received USD 3 million": one area beside the number.
    std::vector<const FinanceRow *> namedRows() const
    {
        std::vector<const FinanceRow *> rows;
        for (const FinanceRow &row : m_report.finances) {
            const bool isNamed = std::ranges::any_of(m_topic.areas, [&](int index) {
                const Wording::NamedArea &area = Wording::core().areas()[static_cast<size_t>(index)];
                return row.areaKind == area.kind && row.areaNumber == area.number;
            });
            if (isNamed)
                rows.push_back(&row);
        }
        return rows;
    }

    bool hasOwn(std::initializer_list<QLatin1StringView> beginnings) const
    {
        return std::ranges::any_of(m_context.own, [&](int w) {
            const QString &word = m_reading.words()[static_cast<size_t>(w)].word;
            return std::any_of(beginnings.begin(), beginnings.end(),
                               [&](QLatin1StringView beginning) { return word.startsWith(beginning); });
        });
    }

    // Conflicts with a total only where a text speaks of the whole operation.
    bool speaksOfAll() const
    {
        return isShare() || hasOwn({"total"_L1, "overall"_L1, "operation"_L1, "final"_L1, "entire"_L1, "annual"_L1,
                                    "whole"_L1, "country"_L1, "budget"_L1, "expenditure"_L1});
    }

    bool isOfPartOrSum() const
    {
        return hasOwn({"from"_L1, "donor"_L1, "contribut"_L1, "grant"_L1, "project"_L1, "partner"_L1, "earmark"_L1,
                       "unearmark"_L1, "appeal"_L1, "cash"_L1, "gift"_L1, "carried"_L1, "add"_L1, "sum"_L1});
    }

    static constexpr qint64 leastShare = 20; // percent of each other, to be two values of one thing
    const Reading &m_reading;
    const NumberTopic &m_topic;
    const ParagraphText &m_place;
    const std::vector<Statement> &m_before;
    const Report &m_report;
    const NumberContext &m_context;
    const TextNumber &m_number;
};

} // namespace

std::optional<Statement> moneyStatement(const Reading &reading, const NumberTopic &topic, const ParagraphText &place,
                                        const std::vector<Statement> &before, const Report &report)
{
    return MoneyStatement(reading, topic, place, before, report).find();
}

} // namespace outturn
