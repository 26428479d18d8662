// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/read/pdf/TableFinder.h"

#include <map>

namespace outturn::pdf {

/// What the text of a whole document has in common: how far lines are apart, where they end.
class Metrics
{
public:
    Metrics(const std::vector<std::vector<PageItem>> &pages, const std::vector<PageContent> &contents);

    /// From line to line within a paragraph of this type size.
    double pitch(double height) const;
    /// From line to line within the cells of a table: as it shows itself, checked against the others of its type size.
    /// 0 where no cell has several lines.
    double cellPitch(const PageTable &table) const;
    /// The height of most lines of running text.
    double bodyHeight() const { return m_bodyHeight; }
    /// Where full lines end, and where the text of full pages ends, on pages of this size.
    double right(QSizeF page) const;
    double bottom(QSizeF page) const;

private:
    static int key(double points) { return qRound(points * 2); }

    std::map<int, double> m_pitches; ///< by height in half points
    std::map<int, double> m_cellPitches;
    double m_bodyHeight = 0;
    double m_usual = 1.15;          ///< of the height
    std::map<int, double> m_rights; ///< by page width in half points
    std::map<int, double> m_bottoms;
};

} // namespace outturn::pdf
