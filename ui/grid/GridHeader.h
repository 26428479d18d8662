// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <optional>

namespace outturn {

/// A header whose titles wrap, as high as the longest of them. A small arrow in each title, shown under the mouse,
/// opens the column's menu; in the column that sorts the rows it stays, and shows the way. Columns are sized by
/// dragging. The first columns may stay in their place while the others scroll (GridView).
class GridHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit GridHeader(QWidget *parent);

    QSize sizeHint() const override;
    /// The least width that breaks no word of the title, with margins.
    int wordWidth(int section) const;
    /// True when another column has the mark now.
    bool setSorted(std::optional<int> section, Qt::SortOrder order);
    /// Width of the columns that stay, in pixels; 0 for none.
    void setFrozen(int width);
    /// Where a click opens the menu, in this widget's coordinates.
    QRect menuRect(int section) const;
    /// The column at a place in this widget, of those that stay first; -1 for none.
    int sectionAt(const QPoint &place) const;
    bool isDragging() const { return m_dragging; }

Q_SIGNALS:
    void menuRequested(int section, const QPoint &globalPlace);
    /// The mouse let go of an edge between columns.
    void dragged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString title(int section) const;
    QFont titleFont() const;
    QRect sectionRect(int section) const;
    QRect titleRect(const QRect &section, int logical) const;
    QRect menuRect(const QRect &section, int logical) const;
    Qt::Alignment alignment(int section) const;
    bool isFrozen(const QPoint &place) const;
    QMouseEvent inContents(const QMouseEvent &event, bool frozen) const;
    void hover(int section);

    std::optional<int> m_sorted;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    int m_frozen = 0;
    int m_hovered = -1;
    bool m_dragging = false;
    bool m_pressedFrozen = false;
};

} // namespace outturn
