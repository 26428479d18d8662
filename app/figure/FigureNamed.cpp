// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/FigureNamed.h"

#include <algorithm>

namespace outturn {

namespace {

const QLatin1StringView endOverYears{"-over-years"};

} // namespace

std::optional<Figure> figureNamed(const Report &report, const QString &name)
{
    const QString wanted = name.endsWith(endOverYears) ? name.chopped(endOverYears.size()) : name;
    const QList<Figure> all = figures(report);
    const auto it = std::find_if(all.begin(), all.end(), [&](const Figure &figure) { return figure.name == wanted; });
    return it != all.end() ? std::optional(*it) : std::nullopt;
}

const Report &keeperOfFigureTexts(const std::vector<Report> &reports, const Report &report, const QString &name)
{
    const Report *keeper = &report;
    for (const Report &other : reports) {
        if (name.endsWith(endOverYears) && other.operation.compare(report.operation, Qt::CaseInsensitive) == 0 &&
            other.year > keeper->year)
            keeper = &other;
    }
    return *keeper;
}

} // namespace outturn
