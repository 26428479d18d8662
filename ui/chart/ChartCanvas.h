// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/ChartPaint.h"
#include "ui/chart/ChartWords.h"
#include "ui/chart/FigureChart.h"
#include "ui/chart/NiceScale.h"

namespace outturn {

/// Sizes of text, of the style's own.
inline constexpr qreal titleText = 1.15;
inline constexpr qreal smallText = 0.92;   ///< what explains: legend, axes, notes
inline constexpr qreal smallerText = 0.92; ///< a step towards smaller text where words have no room

/// Budget ⊇ funds available ⊇ expenditure: how thick the bar of each is.
inline constexpr std::array nestedThickness = {1.0, 0.7, 0.32};

/// What the forms of a chart draw with. Rectangles are given as for a script that reads from left to right; the canvas
/// mirrors them where it reads from right to left.
class ChartCanvas
{
public:
    /// Without a chart it only measures.
    ChartCanvas(const Figure &figure, const ChartStyle &style, const QSizeF &size, const QSet<int> &hidden = {},
                FigureChart *chart = nullptr);

    const Figure &figure;
    const ChartStyle &style;
    ChartWords words;

    bool isMirrored() const { return style.direction == Qt::RightToLeft; }
    QRectF mirrored(const QRectF &rect) const;
    QRectF page() const; ///< the chart without its margin
    /// Whether a series is drawn; those that are not stay in the legend.
    bool isShown(int series) const { return !m_hidden.contains(series); }
    QList<int> shownSeries() const;
    /// Whether its values are the ones that matter most: the actual, the newest year.
    bool isStrong(int series) const;

    qreal lineHeight(qreal factor = 1) const;
    TextRun run(const QString &text, qreal factor = 1, bool bold = false) const;
    TextRun mutedRun(const QString &text, qreal factor = 1) const;
    /// "OA2: Status [1]" and "2.1 IDPs", with the code and the number of its note in bold.
    TextRuns labelRuns(int row, qreal factor, const QColor &color) const;
    /// Which of the figure's row notes speaks of a row, counted from 1 in the order of the rows; 0 for none.
    int noteNumber(int row) const { return m_noteNumbers.value(row); }
    QString noteText(int number) const { return m_notes[number - 1]; }
    int noteCount() const { return static_cast<int>(m_notes.size()); }

    ChartLabel *text(const TextRuns &runs, const QRectF &box, Qt::Alignment alignment, int maxLines = 0);
    ChartMark *mark(int series, int row, const QPainterPath &path, const QBrush &brush, const QPen &pen = Qt::NoPen);
    /// A bar of a series: exactly as large as `bar` (on the chart, mirrored already) with its outline, one pixel at
    /// least, since a zero is a value and is seen.
    ChartMark *barMark(int series, int row, QRectF bar);
    /// A mark for a point without a value, at the words that stand for it.
    void wordMark(int series, int row, const QRectF &place);
    void ornament(const QPainterPath &path, const QBrush &brush, const QPen &pen, qreal z);
    void band(int row, const QRectF &rect);
    /// A sample of a series for the legend.
    void swatch(int series, const QRectF &box);
    void legendEntry(int series, const QRectF &rect);
    /// Words of a legend, struck out where the series is not drawn.
    TextRun legendRun(int series, qreal factor) const;

    /// Fixes the plot area and its axes; `low` … `high` is the range of the value axis, which may be wider than its
    /// ticks. With `upright` values go up and places to the side, else values to the side and places down.
    void setPlot(const QRectF &plot, const NiceScale &scale, double low, double high, int places, bool upright);
    /// On the chart, mirrored already.
    QPointF at(double value, double place) const;
    void tickLabel(ChartLabel *label);
    void setRowsLeftOut(int rows);
    /// In place of a chart that has nothing to draw.
    void emptyWords(const QRectF &area);

private:
    FigureChart *m_chart;
    QSizeF m_size;
    QSet<int> m_hidden;
    QHash<int, int> m_noteNumbers; // by row
    QStringList m_notes;
    QHash<int, QString> m_tips; // by row
    bool m_upright = false;
};

/// Values to the side: a row an area or an indicator.
void drawRows(ChartCanvas &canvas);
qreal naturalRowsHeight(const ChartCanvas &canvas);
/// Values upwards: a column a year.
void drawColumns(ChartCanvas &canvas);
qreal naturalColumnsHeight(const ChartCanvas &canvas);

} // namespace outturn
