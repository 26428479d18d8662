// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/FigureNamed.h"

#include <algorithm>

namespace outturn {

std::optional<Figure> figureNamed(const Report &report, const QString &name)
{
    static const QLatin1StringView overYears{"-over-years"};
    const QString wanted = name.endsWith(overYears) ? name.chopped(overYears.size()) : name;
    const QList<Figure> all = figures(report);
    const auto it = std::find_if(all.begin(), all.end(), [&](const Figure &figure) { return figure.name == wanted; });
    return it != all.end() ? std::optional(*it) : std::nullopt;
}

} // namespace outturn
