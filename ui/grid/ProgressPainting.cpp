// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/ProgressPainting.h"

#include "ui/look/Look.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace outturn {

namespace {

constexpr int barHeight = 6, barGap = 5, symbolGap = 5, leastBar = 56;

QColor stateColour(const Colours &colours, ProgressState state)
{
    switch (state) {
    case ProgressState::Met:
        return colours.met;
    case ProgressState::Near:
        return colours.near;
    case ProgressState::Missed:
    case ProgressState::WrongWay:
        return colours.missed;
    case ProgressState::NoTarget:
    case ProgressState::NoData:
        break;
    }
    return colours.secondary;
}

int symbolSize(const QFontMetrics &metrics)
{
    return qMax(8, metrics.capHeight()) | 1;
}

/// Full, half, empty; back; a line, and a dotted one.
void drawSymbol(QPainter *painter, const QRectF &rect, ProgressState state, const QColor &colour, bool mirrored)
{
    painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const QRectF ring = rect.adjusted(0.7, 0.7, -0.7, -0.7);
    switch (state) {
    case ProgressState::Met:
        painter->setBrush(colour);
        painter->drawEllipse(ring);
        break;
    case ProgressState::Near:
        painter->drawEllipse(ring);
        painter->setBrush(colour);
        painter->drawChord(ring, (mirrored ? -90 : 90) * 16, 180 * 16);
        break;
    case ProgressState::Missed:
        painter->drawEllipse(ring);
        break;
    case ProgressState::WrongWay: {
        const qreal tip = mirrored ? rect.right() : rect.left(), back = mirrored ? rect.left() : rect.right();
        const qreal half = mirrored ? rect.right() - rect.width() / 2 : rect.left() + rect.width() / 2;
        QPainterPath head(QPointF(tip, rect.center().y()));
        head.lineTo(half, rect.top() + 0.5);
        head.lineTo(half, rect.bottom() - 0.5);
        head.closeSubpath();
        painter->fillPath(head, colour);
        painter->drawLine(QPointF(half, rect.center().y()), QPointF(back, rect.center().y()));
        break;
    }
    case ProgressState::NoTarget:
    case ProgressState::NoData:
        if (state == ProgressState::NoData) {
            QPen dots = painter->pen();
            dots.setDashPattern({0.01, 2.2});
            painter->setPen(dots);
        }
        painter->drawLine(QPointF(rect.left() + 1, rect.center().y()), QPointF(rect.right() - 1, rect.center().y()));
        break;
    }
}

} // namespace

QSize progressSize(const ProgressLook &look, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int width = qMax(symbolSize(metrics) + symbolGap + metrics.horizontalAdvance(look.word), leastBar);
    return {width, progressHeight(look, font, width)};
}

int leastProgressWidth(const ProgressLook &look, const QFont &font)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    const QStringList parts = look.word.split(u' ');
    for (const QString &part : parts)
        widest = qMax(widest, metrics.horizontalAdvance(part));
    return qMax(symbolSize(metrics) + symbolGap + widest, leastBar);
}

int progressHeight(const ProgressLook &look, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const int room = width - symbolSize(metrics) - symbolGap;
    const int words = metrics.horizontalAdvance(look.word) <= room
                          ? metrics.height()
                          : metrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, look.word).height();
    return words + (look.share ? barHeight + barGap : 0);
}

void drawProgress(QPainter *painter, const QRect &rect, const ProgressLook &look, const QFont &font,
                  const Colours &colours, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    const QColor colour = stateColour(colours, look.state);
    const QFontMetrics metrics(font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    int top = rect.top();
    if (look.share) {
        const QRectF bar(rect.left() + 0.5, top + 1.5, rect.width() - 1, barHeight - 1);
        painter->setPen(QPen(colours.control, 1)); // the way to go is seen by its outline
        painter->setBrush(colours.sunken);
        painter->drawRoundedRect(bar, 2.5, 2.5);
        if (const int filled = *look.share; filled > 0) {
            QRectF part = bar;
            part.setWidth(qMax(2.0, bar.width() * filled / 1000));
            if (mirrored)
                part.moveRight(bar.right());
            painter->setPen(QPen(colour, 1));
            painter->setBrush(colour);
            painter->drawRoundedRect(part, 2.5, 2.5);
        }
        top += barHeight + barGap;
    }
    const int size = symbolSize(metrics);
    const QRect line(rect.left(), top, rect.width(), rect.bottom() + 1 - top);
    QRectF symbol(mirrored ? line.right() + 1 - size : line.left(), 0, size, size);
    symbol.moveTop(line.top() + metrics.ascent() - metrics.capHeight() / 2.0 - size / 2.0);
    drawSymbol(painter, symbol, look.state, colour, mirrored);
    painter->setFont(font);
    painter->setPen(colour);
    const QRect words = mirrored ? line.adjusted(0, 0, -size - symbolGap, 0) : line.adjusted(size + symbolGap, 0, 0, 0);
    const Qt::Alignment side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const int lines = metrics.horizontalAdvance(look.word) <= words.width() ? Qt::TextSingleLine : Qt::TextWordWrap;
    painter->drawText(words, static_cast<int>(Qt::AlignTop | Qt::AlignAbsolute | side) | lines, look.word);
    painter->restore();
}

} // namespace outturn
