// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/NarrativeMarks.h"

#include <QTextDocument>

class QPainter;
class QTextBlock;

namespace outturn {

struct Colours;

/// Marks under the words of a text that is being edited. They go along with their words as the text before them grows
/// or shrinks; a mark whose own words change is gone until the next check. They are drawn over the text and are no part
/// of it: neither its undo nor what is copied knows of them.
class PlacedMarks
{
public:
    explicit PlacedMarks(const QTextDocument *document) : m_document(document) {}

    /// Paragraphs whose words are known get just these; what is being written keeps what it has.
    void set(const MarksByText &marks);
    /// As QTextDocument::contentsChange tells.
    void shift(int position, int removed, int added);

    /// The innermost first.
    QList<const NarrativeMark *> at(int position) const;
    /// Those of a paragraph, in its order.
    QList<const NarrativeMark *> in(const QTextBlock &block) const;
    /// Where a mark's words stand; the mark must be one of these.
    QRectF rectOf(const NarrativeMark *mark) const;
    /// Its position in the document now; the mark must be one of these.
    int startOf(const NarrativeMark *mark) const;
    bool isEmpty() const { return m_placed.empty(); }

    /// A number that agrees has dots under it, what was found a wave. `lifted`: drawn stronger, since the mouse is on
    /// it.
    void paint(QPainter &painter, const QRect &dirty, const Colours &colours, const NarrativeMark *lifted) const;

private:
    struct Placed
    {
        NarrativeMark mark;
        int position; ///< in the document
    };
    /// The lines' parts that the words take, in the document's coordinates, with the baseline of each.
    struct Piece
    {
        QRectF rect;
        qreal baseline;
    };
    QList<Piece> pieces(const Placed &placed) const;

    const QTextDocument *m_document;
    std::vector<Placed> m_placed; ///< by position
};

} // namespace outturn
