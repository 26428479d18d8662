// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/ChartDrag.h"
#include "ui/chart/FigureChart.h"

#include <QGraphicsView>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace outturn {

/// A chart on a page: as high as its rows need, drawn anew when its figure, its width or its style changes. Every point
/// can be reached by mouse and by keys (arrows among the marks, Enter to go to the row, digits to hide and show
/// series), and is a cell of a table for assistive technology (see ChartAccessible). It can be dragged out of the
/// window. The wheel belongs to the page around it.
class ChartView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Shows other numbers in place: the mark under the keys, the selected row and the hidden series stay when they are
    /// still there. An equal figure is not drawn again.
    void setFigure(const Figure &figure);
    /// As it is shown: the rows in the order that was chosen here.
    const Figure &figure() const { return m_figure; }
    /// Direction and locale are the widget's own.
    void setChartStyle(const ChartStyle &style);
    /// Emphasises a row; an empty or unknown id none.
    void setSelectedRow(const RowId &row);
    const RowId &selectedRow() const { return m_selected; }
    /// The numbers that are seen as a table, tab-separated.
    QString asTable() const;
    /// What the chart looks like now, `scale` times as many pixels.
    QImage picture(qreal scale = 2) const;
    FigureChart *chart() const { return m_chart; }
    QToolButton *menuButton() const { return m_button; }

    /// The mark that the keys are on; null for none.
    ChartMark *currentMark() const;
    ChartMark *markOf(int series, int row) const;
    /// Null moves the keys from all marks.
    void setCurrent(ChartMark *mark);
    /// As a click on the point: asks for its row, or for its section.
    void activate(int series, int row);

    bool isSeriesShown(int series) const { return !m_hidden.contains(series); }
    /// False for the only series that is shown: one always stays.
    bool canToggle(int series) const;
    void toggleSeries(int series);
    RowSequence rowSequence() const { return m_sequence; }
    /// Of bars only; the other figures stay as they are.
    void setRowSequence(RowSequence sequence);

Q_SIGNALS:
    /// A bar, marker, label or row was chosen.
    void rowActivated(const outturn::RowId &row, outturn::Column column);
    /// The same for a point that stands for no row.
    void sectionRequested(const QString &sectionId);
    void exportRequested(const QString &figureName);
    /// Title and notes are to be edited.
    void textRequested(const QString &figureName);

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
    /// Returns when what was dragged has been dropped or given up.
    virtual void dragOut(std::unique_ptr<QMimeData> taken, const QPixmap &picture);

private:
    struct Place
    {
        int series = -1, row = -1;
        bool operator==(const Place &) const = default;
    };

    void arrange();
    void redraw();
    ChartStyle completed(ChartStyle style) const;
    SeenChart seen() const;
    bool canSort() const;
    void hover(const QPointF &position);
    void showTip();
    QString legendTip(int series) const;
    ChartMark *neighbour(int rows, int series) const;
    void activateAt(const QPointF &position);
    void placeButton();
    void describe();
    void fillMenu(QMenu *menu);

    Figure m_reported, m_figure;
    RowSequence m_sequence = RowSequence::AsReported;
    QSet<int> m_hidden;
    ChartStyle m_style;
    FigureChart *m_chart; // owned by the scene
    QToolButton *m_button;
    RowId m_selected;
    std::optional<ChartMark::Key> m_current;
    int m_hovered = -1;
    Place m_tipPlace;
    QTimer m_tipSoon;
    std::optional<QPointF> m_pressed;
};

} // namespace outturn
