// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/SeriesValues.h"

namespace outturn {

std::set<std::pair<SeriesKind, int>> yearsOf(std::initializer_list<const Report *> reports)
{
    std::set<std::pair<SeriesKind, int>> years;
    for (const Report *report : reports) {
        for (const SeriesPoint &point : report->series)
            years.insert({point.series, point.year});
    }
    return years;
}

std::optional<Value> valueOf(const SeriesPoint *point, Column column)
{
    if (!point || !point->cell(column) || point->cell(column)->value().isBlank())
        return std::nullopt;
    return point->cell(column)->value();
}

std::set<std::pair<QString, QString>> remarkPartsOf(std::initializer_list<const Report *> reports)
{
    std::set<std::pair<QString, QString>> parts;
    for (const Report *report : reports) {
        for (const Remark &remark : report->remarks)
            parts.insert({remark.subject, remark.part});
    }
    return parts;
}

} // namespace outturn
