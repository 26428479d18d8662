// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/RowSort.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace outturn {

SortKey SortKey::of(const Cell *cell)
{
    if (!cell)
        return {};
    const Value &value = cell->value();
    switch (value.kind()) {
    case Value::Kind::Blank:
        return {Group::Blank, {}, {}};
    case Value::Kind::Unknown:
        return {Group::Unknown, {}, {}};
    case Value::Kind::Number:
    case Value::Kind::Percent:
        if (const auto number = value.number())
            return {Group::Number, *number, {}};
        break;
    case Value::Kind::Scale:
        if (const auto band = scaleBand(value.written())) {
            // A band that is open below is the lowest there is.
            const auto least = Decimal(-1);
            return {Group::Level, band->from.value_or(least), value.written()};
        }
        break;
    case Value::Kind::Text:
        break;
    }
    return {Group::Words, {}, value.written()};
}

std::vector<int> sortedRows(const std::vector<SortKey> &keys, Qt::SortOrder order, const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true); // codes: 2.1 before 10.1
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    // Titles repeat, and a place among the different ones is quicker to compare than a collator's key.
    std::vector<QString> different;
    for (const SortKey &key : keys)
        if (!key.words.isEmpty())
            different.push_back(key.words);
    std::sort(different.begin(), different.end());
    different.erase(std::unique(different.begin(), different.end()), different.end());
    std::vector<std::pair<QCollatorSortKey, size_t>> collated;
    collated.reserve(different.size());
    for (size_t i = 0; i < different.size(); ++i)
        collated.emplace_back(collator.sortKey(different[i]), i);
    std::sort(collated.begin(), collated.end(),
              [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    std::vector<int> placeOf(different.size());
    int place = 0;
    for (size_t i = 0; i < collated.size(); ++i) {
        place += i > 0 && collated[i - 1].first.compare(collated[i].first) != 0 ? 1 : 0;
        placeOf[collated[i].second] = place;
    }
    std::vector<int> words(keys.size(), -1);
    for (size_t i = 0; i < keys.size(); ++i) {
        if (!keys[i].words.isEmpty()) {
            const auto at = std::lower_bound(different.begin(), different.end(), keys[i].words);
            words[i] = placeOf[static_cast<size_t>(at - different.begin())];
        }
    }

    std::vector<int> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0);
    const bool down = order == Qt::DescendingOrder;
    std::stable_sort(rows.begin(), rows.end(), [&](int first, int second) {
        const auto a = static_cast<size_t>(first), b = static_cast<size_t>(second);
        if (keys[a].group != keys[b].group)
            return keys[a].group < keys[b].group;
        const auto numbers = down ? keys[b].number <=> keys[a].number : keys[a].number <=> keys[b].number;
        if (numbers != 0)
            return numbers < 0;
        return down ? words[b] < words[a] : words[a] < words[b];
    });
    return rows;
}

} // namespace outturn
