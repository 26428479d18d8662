// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/pdf/PageTable.h"

namespace outturn::pdf {

/// A part of the page where rulings or shading touch each other.
struct Drawing
{
    QRectF box;
    std::vector<Rule> horizontals;
    std::vector<Rule> verticals;
    bool ruled = false; ///< verticals come from rulings, not only from shading

    /// The columns it parts by verticals; fewer than two where it parts none.
    Columns columns(const std::vector<Line> &lines) const;
    /// Where horizontals reach over at least half the width.
    std::vector<double> breaks(double from, double to) const;
    /// The same for a table with these columns; also lines that go through some columns whole and leave out others,
    /// where a cell stands over several rows.
    std::vector<RowLine> rowLines(const Columns &columns) const;
};

std::vector<Drawing> drawingsOf(const PageContent &page);

} // namespace outturn::pdf
