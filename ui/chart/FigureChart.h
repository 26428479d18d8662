// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/Figure.h"
#include "ui/chart/ChartLabel.h"
#include "ui/chart/ChartMark.h"
#include "ui/chart/ChartStyle.h"

#include <QtCharts/QChart>

QT_BEGIN_NAMESPACE
class QScatterSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace outturn {

/// One figure drawn. Scales and plot area are Qt Charts'; grid, marks and every word are items of its own on the same
/// scene, because Qt Charts cuts labels, lets them overlap, drops categories of one name, and lays its grid elsewhere
/// than a fixed plot area. Nothing here is cut or overlaps: words are measured first, then wrapped, shortened (whole in
/// a tool tip) or, where there is no room at all, left to the tool tip. See ChartCanvas for how the forms draw.
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
    const QList<ChartLabel *> &labels() const { return m_labels; }
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
    QList<Band> m_bands;
    int m_rowsLeftOut = 0;
};

} // namespace outturn
