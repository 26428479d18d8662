// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/Marks.h"

#include "ui/look/Look.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace outturn {

void drawMark(QPainter &painter, const QRectF &words, const Colours &colours)
{
    QColor wash = colours.accent;
    wash.setAlphaF(0.14F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(wash);
    painter.drawRoundedRect(words.adjusted(-3, -3, 3, 3), 3, 3);
    painter.restore();
}

QRectF rectOfWords(const QTextBlock &block, int from, int to, const QPointF &origin)
{
    QRectF rect;
    const QTextLayout &layout = *block.layout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int begin = std::max(from, line.textStart());
        const int end = std::min(to, line.textStart() + line.textLength());
        if (begin > end || (begin == end && from != to))
            continue;
        const qreal a = line.cursorToX(begin);
        const qreal b = begin == end ? a + line.height() : line.cursorToX(end);
        rect |= QRectF(std::min(a, b), line.y(), std::max(std::abs(b - a), 2.0), line.height());
    }
    return rect.isNull() ? rect : rect.translated(origin);
}

} // namespace outturn
