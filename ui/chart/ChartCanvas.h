// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/ChartWords.h"
#include "ui/chart/FigureChart.h"
#include "ui/chart/NiceScale.h"

namespace outturn {

/// What the forms of a chart draw with. Rectangles are given as for a script that reads from left to right; the canvas
/// mirrors them where it reads from right to left.
class ChartCanvas
{
public:
    /// Without a chart it only measures.
    ChartCanvas(const Figure &figure, const ChartStyle &style, const QSizeF &size, FigureChart *chart = nullptr);

    const Figure &figure;
    const ChartStyle &style;
    ChartWords words;

    bool isMirrored() const { return style.direction == Qt::RightToLeft; }
    QRectF mirrored(const QRectF &rect) const;
    QRectF page() const; ///< the chart without its margin
    qreal lineHeight(qreal factor = 1) const;
    TextRun run(const QString &text, qreal factor = 1, bool bold = false) const;
    TextRun mutedRun(const QString &text, qreal factor = 1) const;
    /// "OA2: Status" and "2.1 IDPs" with the code in bold.
    TextRuns labelRuns(const FigurePoint &point, qreal factor, const QColor &color) const;

    ChartLabel *text(const TextRuns &runs, const QRectF &box, Qt::Alignment alignment, int maxLines = 1);
    ChartMark *mark(int series, int row, const QPainterPath &path, const QBrush &brush, const QPen &pen = Qt::NoPen);
    /// A mark for a point without a value, at the words that stand for it.
    void wordMark(int series, int row, const QRectF &place);
    void ornament(const QPainterPath &path, const QBrush &brush, const QPen &pen, qreal z);
    void band(int row, const QRectF &rect);

    /// Fixes the plot area and its axes; `low` … `high` is the range of the value axis, which may be wider than its
    /// ticks. With `upright` values go up and places to the side, else values to the side and places down.
    void setPlot(const QRectF &plot, const NiceScale &scale, double low, double high, int places, bool upright);
    /// On the chart, mirrored already.
    QPointF at(double value, double place) const;

    /// Title, unit, legend and note; what is left between them for the plot.
    QRectF frame(const QString &extraNote);
    qreal headHeight() const;
    qreal footHeight(const QString &extraNote) const;
    void setRowsLeftOut(int rows);

    struct Look
    {
        QPainterPath path;
        QBrush brush;
        QPen pen = Qt::NoPen;
    };
    /// Shape and colours of an indicator's baseline, target or actual, around a point.
    Look markerLook(Column column, const QPointF &centre, qreal size = 1) const;
    QColor seriesColor(int series) const;

private:
    struct Entry
    {
        QString words;
        int series;
        QPointF at; // top left of its swatch
        qreal width;
    };
    QList<Entry> legend(qreal *height) const;
    bool hasLegend() const;
    TextRuns noteRuns(const QString &extraNote) const;

    FigureChart *m_chart;
    QSizeF m_size;
    bool m_upright = false;
};

/// Values to the side: a row an area or an indicator.
void drawRows(ChartCanvas &canvas);
qreal naturalRowsHeight(const ChartCanvas &canvas);
/// Values upwards: a column a year.
void drawColumns(ChartCanvas &canvas);

} // namespace outturn
