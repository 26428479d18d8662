// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/MatchRows.h"

#include <algorithm>
#include <map>

namespace outturn {

namespace {

using Pairs = std::vector<std::pair<RowId, RowId>>;

// In larger groups rows of one heading are the same by their order alone, and those without a partner stay so.
constexpr size_t mostCompared = 10'000;

QString textOf(const Cell *cell)
{
    return cell ? cell->imported().written() : QString();
}

QString stem(const RowId &id)
{
    const qsizetype mark = id.text().lastIndexOf(u'~');
    return mark > 0 ? id.text().first(mark) : id.text();
}

// Cells that two rows of one heading have alike; of equals the one with the same id.
template <typename Row> int agreement(const Row &a, const Row &b)
{
    int same = 0;
    for (int i = 0; i < columnCount; ++i) {
        const Cell *one = a.cell(static_cast<Column>(i));
        const Cell *other = b.cell(static_cast<Column>(i));
        same += one && other && textOf(one) == textOf(other) ? 2 : 0;
    }
    return same + (a.id == b.id ? 1 : 0);
}

// 0…100, by the words that two titles have in common.
int titleLikeness(const QString &a, const QString &b)
{
    QStringList one = slug(a).split(u'-', Qt::SkipEmptyParts);
    QStringList other = slug(b).split(u'-', Qt::SkipEmptyParts);
    one.sort();
    other.sort();
    QStringList common;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(common));
    const qsizetype all = one.size() + other.size();
    return all > 0 ? static_cast<int>(200 * common.size() / all) : 0;
}

bool sameColumn(const IndicatorRow &a, const IndicatorRow &b, Column column)
{
    return slug(textOf(a.cell(column))) == slug(textOf(b.cell(column)));
}

// How surely two rows with other ids are the same; 0: they are not. Another population type, country or kind of area is
// another row, whatever else agrees.
int nearness(const IndicatorRow &a, const IndicatorRow &b)
{
    if (a.areaKind != b.areaKind || !sameColumn(a, b, Column::Population) || !sameColumn(a, b, Column::Country))
        return 0;
    const int title = titleLikeness(textOf(&a.title), textOf(&b.title));
    const bool code = sameColumn(a, b, Column::Code) && !textOf(&a.code).isEmpty();
    if (code ? title < 50 : title < 80)
        return 0;
    return title + (code ? 100 : 0) + (a.areaNumber == b.areaNumber ? 50 : 0);
}

int nearness(const FinanceRow &a, const FinanceRow &b)
{
    if (a.kind != b.kind || a.role != b.role)
        return 0;
    const bool area = a.areaKind && a.areaKind == b.areaKind && a.areaNumber > 0 && a.areaNumber == b.areaNumber;
    const int label = titleLikeness(textOf(&a.label), textOf(&b.label));
    return area ? 200 + label : (!a.areaKind || !b.areaKind) && label >= 80 ? label : 0;
}

QString bucket(const IndicatorRow &row)
{
    return slug(textOf(&row.population));
}

QString bucket(const FinanceRow &)
{
    return {};
}

template <typename Row> using Rows = std::vector<const Row *>;

template <typename Row> void takeBest(Rows<Row> &theirs, Rows<Row> &ours, Pairs &pairs)
{
    struct Candidate
    {
        int score;
        size_t theirs, ours;
    };
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < theirs.size(); ++i) {
        for (size_t j = 0; j < ours.size(); ++j)
            candidates.push_back({agreement(*theirs[i], *ours[j]), i, j});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    for (const Candidate &candidate : candidates) {
        const Row *&their = theirs[candidate.theirs];
        const Row *&our = ours[candidate.ours];
        if (!their || !our)
            continue;
        pairs.push_back({their->id, our->id});
        their = our = nullptr;
    }
}

// Rows whose ids differ in nothing but "~2".
template <typename Row> void pairByIds(const Rows<Row> &theirs, const Rows<Row> &ours, Pairs &pairs)
{
    std::map<QString, std::pair<Rows<Row>, Rows<Row>>> groups;
    for (const Row *row : theirs)
        groups[stem(row->id)].first.push_back(row);
    for (const Row *row : ours)
        groups[stem(row->id)].second.push_back(row);
    for (auto &[name, group] : groups) {
        auto &[their, our] = group;
        if (their.size() * our.size() <= mostCompared) {
            takeBest(their, our, pairs);
            continue;
        }
        for (size_t i = 0; i < std::min(their.size(), our.size()); ++i)
            pairs.push_back({their[i]->id, our[i]->id});
    }
}

template <typename Row> void pairByNearness(const Rows<Row> &theirs, const Rows<Row> &ours, Pairs &pairs)
{
    std::map<QString, std::pair<Rows<Row>, Rows<Row>>> groups;
    for (const Row *row : theirs)
        groups[bucket(*row)].first.push_back(row);
    for (const Row *row : ours)
        groups[bucket(*row)].second.push_back(row);
    for (const auto &[name, group] : groups) {
        const auto &[their, our] = group;
        if (their.size() * our.size() > mostCompared)
            continue;
        // The best of a row, where no other comes as near.
        const auto bestOf = [](const Row &row, const Rows<Row> &others) -> const Row * {
            const Row *best = nullptr;
            int score = 0;
            bool alone = true;
            for (const Row *other : others) {
                const int near = nearness(row, *other);
                alone = near > score || (near < score && alone);
                if (near > score) {
                    score = near;
                    best = other;
                }
            }
            return score > 0 && alone ? best : nullptr;
        };
        for (const Row *row : their) {
            const Row *best = bestOf(*row, our);
            if (best && bestOf(*best, their) == row)
                pairs.push_back({row->id, best->id});
        }
    }
}

template <typename Row>
void pairRows(const std::vector<Row> &theirs, const std::vector<Row> &ours, QSet<RowId> theirsPaired,
              QSet<RowId> oursPaired, Pairs &pairs)
{
    const auto open = [](const std::vector<Row> &rows, const QSet<RowId> &paired) {
        Rows<Row> result;
        for (const Row &row : rows) {
            if (!paired.contains(row.id))
                result.push_back(&row);
        }
        return result;
    };
    Pairs byIds;
    pairByIds(open(theirs, theirsPaired), open(ours, oursPaired), byIds);
    for (const auto &[their, our] : byIds) {
        theirsPaired.insert(their);
        oursPaired.insert(our);
    }
    pairs.insert(pairs.end(), byIds.begin(), byIds.end());
    pairByNearness(open(theirs, theirsPaired), open(ours, oursPaired), pairs);
}

} // namespace

Pairs sameRows(const Report &theirs, const Report &ours, const QSet<RowId> &theirsPaired, const QSet<RowId> &oursPaired)
{
    Pairs pairs;
    pairRows(theirs.indicators, ours.indicators, theirsPaired, oursPaired, pairs);
    pairRows(theirs.finances, ours.finances, theirsPaired, oursPaired, pairs);
    return pairs;
}

} // namespace outturn
