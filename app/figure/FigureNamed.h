// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"

namespace outturn {

/// The figure of a report that has this name; none where there is no such figure. Of a name of figures over years
/// ("budget-by-outcome-area-over-years") that of the one year, with the title that it has over the years. Of indicators
/// the first row of each figure only.
std::optional<Figure> figureNamed(const Report &report, const QString &name);

/// The report that keeps the words which a person gave a figure: of figures over years the operation's latest, so that
/// every year's page shows the same; else `report`, which must be one of `reports`.
const Report &keeperOfFigureTexts(const std::vector<Report> &reports, const Report &report, const QString &name);

} // namespace outturn
