// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/RemarkInput.h"
#include "app/merge/Compare.h"
#include "app/merge/Sequence.h"
#include "app/merge/SeriesValues.h"

#include <QSet>

#include <algorithm>

namespace outturn {

namespace {

size_t hashOf(const Paragraph &paragraph)
{
    size_t hash = qHashMulti(0, paragraph.text, paragraph.edited);
    for (const Place &place : paragraph.places)
        hash = qHashMulti(hash, place.order(), place.page(), place.line(), place.paragraph(), place.row());
    return hash;
}

// Numbers for paragraphs that are the same in everything, places too.
class ParagraphNumbers
{
public:
    std::vector<int> of(const QList<Paragraph> &list, int first, int end)
    {
        std::vector<int> result;
        for (int i = first; i < end; ++i)
            result.push_back(of(list[i]));
        return result;
    }

private:
    int of(const Paragraph &paragraph)
    {
        const size_t hash = hashOf(paragraph);
        for (auto it = m_known.constFind(hash); it != m_known.constEnd() && it.key() == hash; ++it) {
            if (*it->first == paragraph)
                return it->second;
        }
        const int number = static_cast<int>(m_known.size());
        m_known.insert(hash, {&paragraph, number});
        return number;
    }

    QMultiHash<size_t, std::pair<const Paragraph *, int>> m_known;
};

struct Span
{
    int first, end;
};

// From the last run to the first, so that each stands where it is counted.
void replaceRuns(const QString &section, ParagraphRole role, int part, const QList<Paragraph> &from, Span inFrom,
                 const QList<Paragraph> &to, Span inTo, std::vector<Edit> &edits)
{
    if (std::equal(from.begin() + inFrom.first, from.begin() + inFrom.end, to.begin() + inTo.first,
                   to.begin() + inTo.end))
        return;
    ParagraphNumbers numbers;
    const auto a = numbers.of(from, inFrom.first, inFrom.end);
    const auto b = numbers.of(to, inTo.first, inTo.end);
    auto runs = replacedRuns(a, b);
    std::reverse(runs.begin(), runs.end());
    for (const ReplacedRun &run : runs)
        edits.push_back(ReplaceParagraphs{section, role, inFrom.first + run.firstA,
                                          from.sliced(inFrom.first + run.firstA, run.endA - run.firstA),
                                          to.sliced(inTo.first + run.firstB, run.endB - run.firstB), part});
}

int afterParagraphs(const Report &report, const Report::BodyItem &item)
{
    const auto at = static_cast<size_t>(item.index);
    return item.isSeries ? report.seriesHeadings[at].afterParagraphs : report.tables[at].afterParagraphs;
}

void sectionEdits(const Report &from, int index, const Report &to, const Section &wanted, std::vector<Edit> &edits)
{
    const Section &section = from.sections[static_cast<size_t>(index)];
    const auto whole = [](const QList<Paragraph> &list) { return Span{0, static_cast<int>(list.size())}; };
    replaceRuns(section.id, ParagraphRole::Statement, 0, section.statements, whole(section.statements),
                wanted.statements, whole(wanted.statements), edits);
    const auto items = from.bodyItems(index);
    for (size_t part = items.size() + 1; part-- > 0;) {
        const auto bound = [&](const Report &report, const QList<Paragraph> &list, size_t item, bool isEnd) {
            const auto size = static_cast<int>(list.size());
            return item < items.size() ? std::clamp(afterParagraphs(report, items[item]), 0, size) : isEnd ? size : 0;
        };
        const auto span = [&](const Report &report, const QList<Paragraph> &list) {
            const int first = part == 0 ? 0 : bound(report, list, part - 1, false);
            return Span{first, std::max(first, bound(report, list, part, true))};
        };
        replaceRuns(section.id, ParagraphRole::Narrative, static_cast<int>(part), section.paragraphs,
                    span(from, section.paragraphs), wanted.paragraphs, span(to, wanted.paragraphs), edits);
    }
}

void seriesEdits(const Report &from, const Report &to, std::vector<Edit> &edits)
{
    for (const auto &[kind, year] : yearsOf({&from, &to})) {
        const SeriesPoint *now = from.point(kind, year);
        const SeriesPoint *wanted = to.point(kind, year);
        for (const Column column : seriesColumns(kind)) {
            const auto before = valueOf(now, column);
            const auto after = valueOf(wanted, column);
            if (before != after)
                edits.push_back(SetSeriesValue{kind, year, column, before, after});
        }
    }
}

void remarkEdits(const Report &from, const Report &to, std::vector<Edit> &edits)
{
    for (const auto &[subject, part] : remarkPartsOf({&from, &to})) {
        const SetRemark edit{subject, part, remarkOf(from, subject, part), remarkOf(to, subject, part)};
        if (edit.before != edit.after)
            edits.push_back(edit);
    }
}

// Whether setting values is enough to make one row of the other.
template <typename Row> bool differOnlyInValues(const Row &a, const Row &b)
{
    if (a == b)
        return true;
    Row withValues = a;
    for (int i = 0; i < columnCount; ++i) {
        Cell *cell = withValues.cell(static_cast<Column>(i));
        const Cell *wanted = b.cell(static_cast<Column>(i));
        if (!cell != !wanted)
            return false;
        if (cell)
            cell->set(wanted->value());
    }
    withValues.table = b.table;
    return withValues == b;
}

// How many things stand before a position, while they come and go.
class Counts
{
public:
    explicit Counts(size_t size) : m_sums(size + 1, 0) {}
    void add(int position, int by)
    {
        for (size_t i = static_cast<size_t>(position) + 1; i < m_sums.size(); i += i & (~i + 1))
            m_sums[i] += by;
    }
    int before(int position) const
    {
        int sum = 0;
        for (size_t i = static_cast<size_t>(position); i > 0; i -= i & (~i + 1))
            sum += m_sums[i];
        return sum;
    }

private:
    std::vector<int> m_sums;
};

// The fewest moves: rows of a longest run that is in order already stay, each other one goes right after its
// predecessor. `order` has the wanted place of each row. A moved row counts with the resting row that it came to stand
// behind.
void moveEdits(const QString &table, const std::vector<RowId> &rows, const std::vector<int> &order,
               std::vector<Edit> &edits)
{
    const auto standing = longestIncreasing(order);
    if (standing.size() == order.size())
        return;
    std::vector<bool> rests(order.size(), false);
    for (const int at : standing)
        rests[static_cast<size_t>(at)] = true;
    std::vector<int> wanted(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        wanted[static_cast<size_t>(order[i])] = static_cast<int>(i);
    Counts counts(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        counts.add(static_cast<int>(i), 1);
    int inFront = 0; // moved ones before any resting row
    int anchor = -1;
    for (const int at : wanted) {
        if (rests[static_cast<size_t>(at)]) {
            anchor = at;
            continue;
        }
        const int before = inFront + counts.before(at);
        counts.add(at, -1);
        const int after = inFront + (anchor < 0 ? 0 : counts.before(anchor + 1));
        edits.push_back(MoveRow{table, rows[static_cast<size_t>(at)], before, after});
        if (anchor < 0)
            ++inFront;
        else
            counts.add(anchor, 1);
    }
}

// Of one table: whole rows that go, moves, whole rows that come; values of the rows that stay.
template <typename Row>
void tableEdits(const Table &table, const std::vector<Row> &from, const Table &other, const std::vector<Row> &to,
                std::vector<Edit> &gone, std::vector<Edit> &moved, std::vector<Edit> &come, std::vector<Edit> &values)
{
    const auto rowAt = [](const std::vector<Row> &rows, const Table &in, int i) -> const Row & {
        return rows[static_cast<size_t>(in.firstRow + i)];
    };
    QHash<RowId, int> places;
    for (int i = 0; i < other.rowCount; ++i)
        places.insert(rowAt(to, other, i).id, i);
    QSet<RowId> staying;
    std::vector<RowId> rows;
    std::vector<int> order;
    std::vector<Edit> going;
    for (int i = 0; i < table.rowCount; ++i) {
        const Row &row = rowAt(from, table, i);
        const auto place = places.constFind(row.id);
        if (place == places.constEnd() || !differOnlyInValues(row, rowAt(to, other, *place))) {
            going.push_back(DeleteRow{table.id, i, row});
            continue;
        }
        staying.insert(row.id);
        rows.push_back(row.id);
        order.push_back(*place);
        const Row &wanted = rowAt(to, other, *place);
        for (int c = 0; c < columnCount; ++c) {
            const auto column = static_cast<Column>(c);
            const Cell *cell = row.cell(column);
            if (cell && cell->value() != wanted.cell(column)->value())
                values.push_back(SetCell{row.id, column, cell->value(), wanted.cell(column)->value()});
        }
    }
    gone.insert(gone.end(), going.rbegin(), going.rend());
    std::vector<int> ranks = order;
    std::sort(ranks.begin(), ranks.end());
    for (int &place : order)
        place = static_cast<int>(std::lower_bound(ranks.begin(), ranks.end(), place) - ranks.begin());
    moveEdits(table.id, rows, order, moved);
    for (int i = 0; i < other.rowCount; ++i) {
        const Row &row = rowAt(to, other, i);
        if (!staying.contains(row.id))
            come.push_back(InsertRow{table.id, i, row});
    }
}

} // namespace

std::vector<Edit> editsBetween(const Report &from, const Report &to)
{
    std::vector<Edit> edits, gone, moved, come;
    for (size_t i = 0; i < from.sections.size(); ++i) {
        if (const Section *wanted = to.section(from.sections[i].id))
            sectionEdits(from, static_cast<int>(i), to, *wanted, edits);
    }
    for (const Table &table : from.tables) {
        const int index = to.tableIndex(table.id);
        if (index < 0 || to.tables[static_cast<size_t>(index)].kind != table.kind)
            continue;
        const Table &other = to.tables[static_cast<size_t>(index)];
        if (table.kind == Table::Kind::Indicators)
            tableEdits(table, from.indicators, other, to.indicators, gone, moved, come, edits);
        else
            tableEdits(table, from.finances, other, to.finances, gone, moved, come, edits);
    }
    seriesEdits(from, to, edits);
    remarkEdits(from, to, edits);
    // Rows that go come first: one that goes to another table has the same id there.
    for (std::vector<Edit> *list : {&gone, &moved, &come})
        edits.insert(edits.end(), std::make_move_iterator(list->begin()), std::make_move_iterator(list->end()));
    return edits;
}

} // namespace outturn
