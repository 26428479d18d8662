// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/TextMeasure.h"

#include <QGraphicsItem>

namespace outturn {

/// Text on a chart, wrapped by words in the width of its box, on as many lines as it needs. Whoever makes one has
/// measured that its box is high enough; only where a picture has no room at all a number of lines can be set, and the
/// last one then ends in "…" and the whole is in a tool tip.
class ChartLabel : public QGraphicsItem
{
public:
    enum { Type = UserType + 41 };

    /// `maxLines` 0: as many as it needs.
    ChartLabel(const TextRuns &runs, const QRectF &box, Qt::Alignment alignment, int maxLines, QGraphicsItem *parent);

    QString text() const;
    bool isCut() const { return m_cut; }
    /// Where ink can be: the measured words, not the box they were given.
    QRectF inkRect() const { return m_ink; }
    const TextRuns &runs() const { return m_runs; }

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_ink.adjusted(-2, -2, 2, 2); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Piece
    {
        TextRun run;
        QPointF at; // on the baseline
    };

    TextRuns m_runs;
    QList<Piece> m_pieces;
    QRectF m_ink;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    bool m_cut = false;
};

} // namespace outturn
