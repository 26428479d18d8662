// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Column.h"
#include "app/report/RowId.h"

#include <QBrush>
#include <QGraphicsItem>
#include <QPainterPath>
#include <QPen>

namespace outturn {

/// What a person can point at and choose: one point of a figure. Where the point has no value the mark draws nothing
/// but still can be reached, at the words that stand for it.
class ChartMark : public QGraphicsItem
{
public:
    enum { Type = UserType + 42 };

    struct Key
    {
        int series = 0;
        int row = 0; ///< position in the figure
        RowId id;
        Column column = Column::Actual;
    };

    ChartMark(Key key, const QPainterPath &path, const QBrush &brush, const QPen &pen, QGraphicsItem *parent);

    const Key &key() const { return m_key; }
    /// The drawn shape with its outline, in the chart's coordinates.
    QRectF extent() const;
    /// The shape's edge.
    const QPainterPath &outline() const { return m_path; }
    const QBrush &brush() const { return m_brush; }
    const QPen &pen() const { return m_pen; }
    bool isDrawn() const { return m_drawn; }
    void setDrawn(bool drawn) { m_drawn = drawn; }
    /// Lines of a pattern or a symbol upon the shape.
    void addLines(const QPainterPath &lines, const QPen &pen);
    bool hasLines() const { return !m_lines.isEmpty(); }
    void setFocusColor(const QColor &color) { m_focusColor = color; }
    void setFocused(bool focused);
    bool isFocused() const { return m_focused; }

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    /// At least as large as a finger of the mouse needs.
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Lines
    {
        QPainterPath path;
        QPen pen;
    };

    Key m_key;
    QPainterPath m_path;
    QBrush m_brush;
    QPen m_pen;
    QList<Lines> m_lines;
    QColor m_focusColor;
    bool m_drawn = true;
    bool m_focused = false;
};

} // namespace outturn
