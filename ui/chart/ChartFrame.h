// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/ChartCanvas.h"

namespace outturn {

/// What stands around the plot, measured before anything is drawn: title, unit and legend above; notes and the source
/// below. Text is whole: it wraps, then shrinks; notes for which a small picture still has no room are counted.
class ChartFrame
{
public:
    /// Of a page without a height everything has its natural size. `extraNote` stands before the other notes.
    ChartFrame(const ChartCanvas &canvas, bool legend, const QString &extraNote = {});

    qreal headHeight() const { return m_headHeight; }
    qreal footHeight() const { return m_footHeight; }
    /// The page between them.
    QRectF inner() const;
    /// The line of the unit, right of its words: free if there is no legend.
    QRectF besideSubtitle() const;
    /// Row notes of rows beyond the first `rows` are not drawn.
    void draw(ChartCanvas &canvas) const;

private:
    struct Entry
    {
        int series;
        TextRuns runs;
        QRectF box; // of the swatch and the words, from the top of the legend
    };
    struct Paragraph
    {
        TextRuns runs;
        qreal height = 0;
        int maxLines = 0;
    };

    void measureTitle();
    void measureLegend(bool legend);
    void measureFoot(const QString &extraNote);
    QList<TextRuns> notes(const QString &extraNote, qreal factor) const;
    Paragraph paragraph(const TextRuns &runs) const;
    qreal swatchSide() const { return 0.85 * m_canvas->style.base(); }

    const ChartCanvas *m_canvas;
    QRectF m_page;
    bool m_bounded; // whether the page has a height
    Paragraph m_title;
    Paragraph m_subtitle;
    qreal m_legendTop = 0;
    QList<Entry> m_entries;
    QList<Paragraph> m_foot;
    qreal m_headHeight = 0, m_footHeight = 0;
};

} // namespace outturn
