// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"
#include "ui/chart/ChartStyle.h"

#include <QImage>
#include <QSet>

#include <memory>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace outturn {

/// A chart as a person sees it, to be taken elsewhere.
struct SeenChart
{
    Figure figure;
    ChartStyle style;
    QSizeF size;      ///< in pixels of the chart
    QSet<int> hidden; ///< series that are not drawn; their numbers are not taken along
};

/// What the rows of a figure are, over their labels: "Row", "Year".
QString chartRowHead(const Figure &figure);

/// `scale` times as many pixels as `size`.
QImage chartPicture(const SeenChart &chart, qreal scale);

/// The numbers for spreadsheets: the first column the rows' labels, exact values or words for what is missing.
/// Tab-separated, and as an HTML table with numbers typed for Calc and Excel.
QString chartText(const SeenChart &chart);
QString chartHtml(const SeenChart &chart);

enum class ChartPart : quint8 {
    Picture = 1, ///< as pixels, as PNG with chartTexts(), and as SVG
    Numbers = 2, ///< as text, HTML table and CSV (figureCsv())
    File = 4,    ///< a PNG in a folder of this program's, which goes when the program ends; left out if it fails
};
Q_DECLARE_FLAGS(ChartParts, ChartPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ChartParts)

/// What the clipboard and a drag carry.
std::unique_ptr<QMimeData> chartMimeData(const SeenChart &chart, ChartParts parts);

} // namespace outturn
