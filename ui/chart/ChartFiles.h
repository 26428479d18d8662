// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"
#include "app/write/Png.h"
#include "ui/chart/ChartStyle.h"

#include <QSet>

#include <memory>

QT_BEGIN_NAMESPACE
class QGraphicsScene;
QT_END_NAMESPACE

namespace outturn {

class FigureChart;

/// Draws charts as the contents of files, one after the other, on the thread of the widgets. What it drew before makes
/// no difference: the same figure, style and size give the same bytes.
class ChartFiles
{
public:
    ChartFiles();
    ~ChartFiles();

    /// Of the figures that are drawn from now on; none at first.
    void setHiddenSeries(const QSet<int> &series);
    /// `scale` times as many pixels as `size`; opaque, with its dots a metre.
    QImage image(const Figure &figure, const ChartStyle &style, const QSizeF &size, qreal scale);
    /// Takes back an image that nobody needs any more: to draw over it is cheaper than to ask for other memory.
    void recycle(QImage &&image);
    /// Text stays text; title and alternative text are its <title> and <desc>.
    QByteArray svg(const Figure &figure, const ChartStyle &style, const QSize &size);
    /// A page of `size` (96 pixels an inch), vectors with their fonts; title and alternative text are in its metadata.
    QByteArray pdf(const Figure &figure, const ChartStyle &style, const QSize &size);

private:
    void paint(const Figure &figure, const ChartStyle &style, const QSizeF &size, QPainter &painter);

    std::unique_ptr<QGraphicsScene> m_scene;
    FigureChart *m_chart; // owned by the scene
    QList<QImage> m_spare;
};

/// What a PNG of a figure carries: "Title", "Description" (its alternative text), "Source" (file name),
/// "Source-SHA256", "Figures" (its numbers as JSON). Those that are empty are left out of the file.
PngTexts chartTexts(const Figure &figure, const QLocale &locale);

} // namespace outturn
