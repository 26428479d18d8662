// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/FigureChart.h"

#include <QGraphicsView>

QT_BEGIN_NAMESPACE
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace outturn {

/// A chart on a page: as high as its rows need, drawn anew when its figure, its width or its style changes. Every point
/// can be reached by mouse and by keys (arrows among the marks, Enter to go to the row). The wheel belongs to the page
/// around it.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Shows other numbers in place: the mark under the keys and the selected row stay when their row is still there.
    void setFigure(const Figure &figure);
    const Figure &figure() const { return m_figure; }
    /// Direction and locale are the widget's own.
    void setChartStyle(const ChartStyle &style);
    /// Emphasises a row; an empty or unknown id none.
    void setSelectedRow(const RowId &row);
    /// The numbers as a table, tab-separated.
    QString asTable() const;
    /// What the chart looks like now, `scale` times as many pixels.
    QImage picture(qreal scale = 2) const;
    FigureChart *chart() const { return m_chart; }
    /// The mark that the keys are on; null for none.
    ChartMark *currentMark() const;

Q_SIGNALS:
    /// A bar, marker, label or row was chosen.
    void rowActivated(const outturn::RowId &row, outturn::Column column);
    void exportRequested(const QString &figureName);

public Q_SLOTS:
    void copyPicture() const;
    void copyTable() const;

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void redraw();
    void hover(int row);
    void setCurrent(ChartMark *mark);
    ChartMark *neighbour(int rows, int series) const;
    void activateAt(const QPointF &position);
    void placeButton();
    void describe();
    void fillMenu(QMenu *menu);

    Figure m_figure;
    ChartStyle m_style;
    FigureChart *m_chart; // owned by the scene
    QToolButton *m_button;
    RowId m_selected;
    std::optional<ChartMark::Key> m_current;
    int m_hovered = -1;
    QPointF m_pressed;
};

} // namespace outturn
