// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/PlacedMarks.h"

#include "ui/look/Look.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace outturn {

namespace {

constexpr qreal below = 3;    // pixels from the baseline
constexpr qreal waveLong = 4; // pixels from one turn to the next

QColor waveColour(const Colours &colours, Severity severity)
{
    return severity == Severity::Error ? colours.error : severity == Severity::Warning ? colours.warning : colours.note;
}

void drawWave(QPainter &painter, qreal left, qreal right, qreal y, const QColor &colour)
{
    QPainterPath path(QPointF(left, y));
    bool down = true;
    for (qreal x = left + waveLong / 2; x <= right + waveLong / 2; x += waveLong / 2, down = !down)
        path.lineTo(std::min(x, right), y + (down ? 2.0 : 0.0));
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void drawDots(QPainter &painter, qreal left, qreal right, qreal y, const QColor &colour)
{
    QPen pen(colour, 1.6, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.01, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(left + 1, y + 0.5), QPointF(right - 1, y + 0.5));
}

/// Where each letter of text.simplified() stands in the text.
std::vector<int> placesOfSimplified(const QString &text)
{
    std::vector<int> places;
    bool space = true; // those at the beginning are none of it
    for (int i = 0; i < text.size(); ++i) {
        if (!text[i].isSpace() || !space)
            places.push_back(i);
        space = text[i].isSpace();
    }
    if (space && !places.empty())
        places.pop_back();
    return places;
}

} // namespace

void PlacedMarks::set(const MarksByText &marks)
{
    std::vector<Placed> placed;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const auto known = marks.constFind(block.text());
        if (known != marks.cend()) {
            for (const NarrativeMark &mark : *known)
                placed.push_back({mark, block.position() + mark.from});
            continue;
        }
        // A space too many, as one types: the report has the words without it.
        const auto plain = marks.constFind(block.text().simplified());
        if (plain != marks.cend()) {
            const std::vector<int> places = placesOfSimplified(block.text());
            for (NarrativeMark mark : *plain) {
                const auto first = static_cast<size_t>(mark.from), last = first + static_cast<size_t>(mark.length) - 1;
                if (mark.from < 0 || mark.length <= 0 || last >= places.size())
                    continue;
                mark.from = places[first];
                mark.length = places[last] + 1 - mark.from;
                placed.push_back({mark, block.position() + mark.from});
            }
            continue;
        }
        for (const Placed &old : m_placed)
            if (old.position >= block.position() && old.position < block.position() + block.length())
                placed.push_back(old);
    }
    m_placed = std::move(placed);
}

void PlacedMarks::shift(int position, int removed, int added)
{
    std::vector<Placed> stay;
    stay.reserve(m_placed.size());
    for (Placed &placed : m_placed) {
        const int end = placed.position + placed.mark.length;
        // Letters right beside a number make it another.
        if (end < position)
            stay.push_back(std::move(placed));
        else if (placed.position > position + removed) {
            placed.position += added - removed;
            stay.push_back(std::move(placed));
        }
    }
    m_placed = std::move(stay);
}

QList<const NarrativeMark *> PlacedMarks::at(int position) const
{
    QList<const NarrativeMark *> result;
    for (const Placed &placed : m_placed)
        if (placed.position <= position && position <= placed.position + placed.mark.length)
            result.append(&placed.mark);
    std::stable_sort(result.begin(), result.end(),
                     [](const NarrativeMark *a, const NarrativeMark *b) { return a->length < b->length; });
    return result;
}

QList<const NarrativeMark *> PlacedMarks::in(const QTextBlock &block) const
{
    QList<const NarrativeMark *> result;
    for (const Placed &placed : m_placed)
        if (placed.position >= block.position() && placed.position < block.position() + block.length())
            result.append(&placed.mark);
    return result;
}

QList<PlacedMarks::Piece> PlacedMarks::pieces(const Placed &placed) const
{
    QList<Piece> result;
    const QTextBlock block = m_document->findBlock(placed.position);
    if (!block.isValid() || !block.layout())
        return result;
    const QTextLayout &layout = *block.layout();
    const int from = placed.position - block.position(), to = from + placed.mark.length;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int first = std::max(from, line.textStart());
        const int last = std::min(to, line.textStart() + line.textLength());
        if (first >= last)
            continue;
        // Where the writing turns round the ends of the words are not their edges.
        QRectF rect;
        const QList<QGlyphRun> runs = line.glyphRuns(first, last - first);
        for (const QGlyphRun &run : runs)
            rect |= run.boundingRect();
        if (rect.isEmpty()) {
            const qreal a = line.cursorToX(first), b = line.cursorToX(last);
            rect = QRectF(std::min(a, b), line.y(), std::abs(b - a), line.height());
        }
        result.append({rect.translated(layout.position()), layout.position().y() + line.y() + line.ascent()});
    }
    return result;
}

QRectF PlacedMarks::rectOf(const NarrativeMark *mark) const
{
    for (const Placed &placed : m_placed) {
        if (&placed.mark != mark)
            continue;
        const QList<Piece> all = pieces(placed);
        return all.isEmpty() ? QRectF() : all.first().rect;
    }
    return {};
}

int PlacedMarks::startOf(const NarrativeMark *mark) const
{
    const auto at = std::find_if(m_placed.begin(), m_placed.end(), [&](const Placed &p) { return &p.mark == mark; });
    return at == m_placed.end() ? -1 : at->position;
}

void PlacedMarks::paint(QPainter &painter, const QRect &dirty, const Colours &colours,
                        const NarrativeMark *lifted) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const Placed &placed : m_placed) {
        const QTextBlock block = m_document->findBlock(placed.position);
        const QTextLayout *layout = block.layout();
        if (!layout || !layout->boundingRect().translated(layout->position()).intersects(QRectF(dirty)))
            continue;
        const std::optional<Severity> severity = placed.mark.severity();
        const QList<Piece> all = pieces(placed);
        for (const Piece &piece : all) {
            const qreal y = std::round(piece.baseline) + below;
            if (&placed.mark == lifted && placed.mark.leadsSomewhere())
                painter.fillRect(QRectF(piece.rect.left(), y, piece.rect.width(), 1.5), colours.accent);
            else if (severity)
                drawWave(painter, piece.rect.left(), piece.rect.right(), y, waveColour(colours, *severity));
            else
                drawDots(painter, piece.rect.left(), piece.rect.right(), y, colours.secondary);
        }
    }
    painter.restore();
}

} // namespace outturn
