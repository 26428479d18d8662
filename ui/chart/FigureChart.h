// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"
#include "ui/chart/ChartLabel.h"
#include "ui/chart/ChartMark.h"
#include "ui/chart/ChartStyle.h"

#include <QHash>
#include <QSet>
#include <QtCharts/QChart>

QT_BEGIN_NAMESPACE
class QScatterSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace outturn {

/// One figure drawn. Scales and plot area are Qt Charts'; grid, marks and every word are items of its own on the same
/// scene, because Qt Charts cuts labels, lets them overlap, drops categories of one name, and lays its grid elsewhere
/// than a fixed plot area. Nothing here is cut or overlaps: words are measured first, then wrapped, drawn smaller, and
/// where there still is no room whole rows are left out and counted. See ChartCanvas for how the forms draw.
class FigureChart : public QChart
{
    Q_OBJECT

public:
    explicit FigureChart(QGraphicsItem *parent = nullptr);
    ~FigureChart() override;

    /// Draws anew; cheap enough (some milliseconds) for every keystroke.
    void draw(const Figure &figure, const ChartStyle &style, const QSizeF &size);
    /// The compact height at which the figure reads well on a page of this width.
    static qreal naturalHeight(const Figure &figure, const ChartStyle &style, qreal width);

    const Figure &figure() const { return m_figure; }
    const ChartStyle &style() const { return m_style; }
    /// A mark a point, series by series; points without a column have none.
    const QList<ChartMark *> &marks() const { return m_marks; }
    /// Every text of the picture.
    const QList<ChartLabel *> &labels() const { return m_labels; }
    /// Those of the value axis; the middle of each is where its number stands.
    const QList<ChartLabel *> &tickLabels() const { return m_tickLabels; }
    /// Draws without these series; the scale follows the others, the legend still names them. Kept when other numbers
    /// are drawn.
    void setHiddenSeries(const QSet<int> &series);
    const QSet<int> &hiddenSeries() const { return m_hidden; }
    /// The series whose entry in the legend (or head of a column) is there; -1 for none.
    int legendAt(const QPointF &position) const;
    /// Empty for a series that is named nowhere.
    QRectF legendRect(int series) const { return m_legend.value(series); }
    /// Rows for which the size has no readable room.
    int rowsLeftOut() const { return m_rowsLeftOut; }

    /// The row of the figure whose band is there; -1 for none.
    int rowAt(const QPointF &position) const;
    ChartMark *markAt(const QPointF &position) const;
    /// Emphasises the selected row and the one under the mouse (-1: none).
    void showRows(const RowId &selected, int hovered);

private:
    friend class ChartCanvas;
    void clear();
    void placeAxes(bool upright);

    struct Band
    {
        int row;
        RowId id;
        QGraphicsRectItem *item;
    };

    Figure m_figure;
    ChartStyle m_style;
    QValueAxis *m_values;
    QValueAxis *m_places;
    QScatterSeries *m_anchor; // mapToPosition() asks for a series
    QList<QGraphicsItem *> m_ornaments;
    QList<ChartMark *> m_marks;
    QList<ChartLabel *> m_labels;
    QList<ChartLabel *> m_tickLabels;
    QHash<int, QRectF> m_legend;
    QSet<int> m_hidden;
    QList<Band> m_bands;
    std::optional<bool> m_upright;
    int m_rowsLeftOut = 0;
};

} // namespace outturn
