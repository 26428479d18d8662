// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>

#include <array>

namespace outturn {

/// Everything about a chart's looks that its numbers do not say. Sizes are in pixels of the chart. In each of the
/// themes text stands out 4.5:1 and what is drawn 3:1 from everything that can be behind it.
struct ChartStyle
{
    QColor background, text, mutedText, grid, axis, accent;
    QColor selectedRow, hoveredRow;
    QColor outline; ///< around what is too pale to stand out by itself
    /// Budget, funds available, expenditure: one hue from light to dark (in a dark theme to bright), so that they read
    /// in grey, each upon the one before.
    std::array<QColor, 3> nested;
    /// Unearmarked to tightly earmarked, then what is not split.
    std::array<QColor, 5> parts;
    /// By ProgressState; neighbours differ in lightness, so that they read in grey and with any sight of colours.
    std::array<QColor, 6> progress;
    QFont font;                    ///< of labels; its pixel size is the measure of everything else
    qreal margin = 0;              ///< empty edge around the chart
    qreal cornerRoom = 0;          ///< kept free beside the title, for a button that lies over the chart
    bool sourceLine = false;       ///< where the numbers come from, at the foot: for pictures that leave the window
    QLocale locale = QLocale::c(); ///< how numbers are written
    Qt::LayoutDirection direction = Qt::LeftToRight;

    static ChartStyle light(int pixelSize = 13);
    static ChartStyle dark(int pixelSize = 13);
    /// White paper, greys only.
    static ChartStyle print(int pixelSize = 13);

    qreal base() const { return font.pixelSize(); }
    QFont sized(qreal factor, bool bold = false) const;
    /// No text is made smaller than this part of base().
    qreal leastFactor() const;
    bool operator==(const ChartStyle &) const = default;
};

} // namespace outturn
