// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/FigureNamed.h"

#include "app/figure/FigureParts.h"

#include <algorithm>

namespace outturn {

namespace {

const QLatin1StringView endOverYears{"-over-years"};

} // namespace

std::optional<Figure> figureNamed(const Report &report, const QString &name)
{
    const bool overYears = name.endsWith(endOverYears);
    QString wanted = overYears ? name.chopped(endOverYears.size()) : name;
    std::optional<Message> title;
    for (const bool impact : {true, false}) {
        const QList<figureparts::BudgetPart> parts = figureparts::budgetParts(impact);
        for (const figureparts::BudgetPart &part : parts) {
            if (overYears && part.name == wanted) {
                title = part.title;
                wanted = parts.first().name;
                break;
            }
        }
    }
    // With one row each: who asks for a figure by its name wants its title and its place.
    const QSet<QString> names = {wanted, wanted.left(wanted.lastIndexOf(u'-'))};
    for (Figure &figure : figureparts::figuresNamed(report, names, 1)) {
        if (figure.name != wanted)
            continue;
        if (title)
            figure.title = *title;
        return std::move(figure);
    }
    return std::nullopt;
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
