// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsItem>

namespace outturn {

/// Words in one font and colour; a label is made of some.
struct TextRun
{
    QString text;
    QFont font;
    QColor color;
};
using TextRuns = QList<TextRun>;

/// Text on a chart that never leaves its box: wrapped by words, the last line shortened with "…" and then whole in a
/// tool tip.
class ChartLabel : public QGraphicsItem
{
public:
    enum { Type = UserType + 41 };

    ChartLabel(const TextRuns &runs, const QRectF &box, Qt::Alignment alignment, int maxLines, QGraphicsItem *parent);

    static qreal widthOf(const TextRuns &runs);
    static qreal heightOf(const TextRuns &runs);
    /// How many lines the words take in a width, at most `maxLines`.
    static int linesIn(const TextRuns &runs, qreal width, int maxLines);

    QString text() const;
    bool isCut() const { return m_cut; }
    /// Where ink can be: the measured words, not the box they were given.
    QRectF inkRect() const { return m_ink; }

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_ink.adjusted(-2, -2, 2, 2); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Piece
    {
        TextRun run;
        QPointF at;
    };

    TextRuns m_runs;
    QList<Piece> m_pieces;
    QRectF m_ink;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    bool m_cut = false;
};

} // namespace outturn
