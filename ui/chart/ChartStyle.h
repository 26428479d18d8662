// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>

#include <array>

namespace outturn {

/// Everything about a chart's looks that its numbers do not say. Sizes are in pixels of the chart.
struct ChartStyle
{
    QColor background, text, mutedText, grid, axis, accent;
    QColor selectedRow, hoveredRow;
    /// Budget, funds available, expenditure: one hue from light to dark (in a dark theme to bright), so that they read
    /// in grey.
    std::array<QColor, 3> nested;
    /// Unearmarked to tightly earmarked, then what is not split.
    std::array<QColor, 5> parts;
    QFont font;                    ///< of labels; its pixel size is the measure of everything else
    qreal margin = 0;              ///< empty edge around the chart
    qreal cornerRoom = 0;          ///< kept free beside the title, for a button that lies over the chart
    QLocale locale = QLocale::c(); ///< how numbers are written
    Qt::LayoutDirection direction = Qt::LeftToRight;

    static ChartStyle light(int pixelSize = 13);
    static ChartStyle dark(int pixelSize = 13);
    /// White paper, greys only.
    static ChartStyle print(int pixelSize = 13);

    qreal base() const { return font.pixelSize(); }
    QFont sized(qreal factor, bool bold = false) const;
    bool operator==(const ChartStyle &) const = default;
};

} // namespace outturn
