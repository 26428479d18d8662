// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/ChartFrame.h"

#include <algorithm>
#include <cmath>

namespace outturn {

namespace {

// Parts of the page's height.
constexpr qreal mostTitle = 0.3;
constexpr qreal mostFoot = 0.36;
constexpr qreal leastPlot = 0.36;
constexpr int wantedTitleLines = 2;

// In text sizes.
constexpr qreal underTitle = 0.25;
constexpr qreal underHead = 0.6;
constexpr qreal overFoot = 0.5;
constexpr qreal besideSwatch = 0.45;
constexpr qreal betweenEntries = 1.2;

} // namespace

ChartFrame::ChartFrame(const ChartCanvas &canvas, bool legend, const QString &extraNote)
    : m_canvas(&canvas), m_page(canvas.page()), m_bounded(m_page.height() > 0)
{
    measureTitle();
    measureLegend(legend);
    measureFoot(extraNote);
}

QRectF ChartFrame::inner() const
{
    return m_page.adjusted(0, m_headHeight, 0, -m_footHeight);
}

QRectF ChartFrame::besideSubtitle() const
{
    const qreal words = TextMeasure::width(m_subtitle.runs) + m_canvas->style.base();
    return {m_page.left() + words, m_page.top() + m_legendTop, qMax(0.0, m_page.width() - words),
            m_canvas->lineHeight(smallText)};
}

ChartFrame::Paragraph ChartFrame::paragraph(const TextRuns &runs) const
{
    return {runs, TextMeasure::heightWithin(runs, m_page.width()), 0};
}

void ChartFrame::measureTitle()
{
    const QString words = m_canvas->figure.titleWords();
    const qreal width = qMax(1.0, m_page.width() - m_canvas->style.cornerRoom);
    const qreal least = m_canvas->style.leastFactor();
    for (qreal factor = titleText;; factor = qMax(least, factor * smallerText)) {
        m_title.runs = {m_canvas->run(words, factor, true)};
        const int lines = TextMeasure::lineCount(m_title.runs, width);
        const qreal line = TextMeasure::height(m_title.runs);
        m_title.height = lines * line;
        if (lines <= wantedTitleLines || (!m_bounded && factor < 1))
            break;
        if (factor > least)
            continue;
        const int room = qMax(1, static_cast<int>(mostTitle * m_page.height() / line));
        if (m_bounded && lines > room) {
            m_title.maxLines = room;
            m_title.height = room * line;
        }
        break;
    }
}

void ChartFrame::measureLegend(bool legend)
{
    const Figure &figure = m_canvas->figure;
    const qreal b = m_canvas->style.base();
    m_legendTop = m_title.height + underTitle * b;
    m_subtitle = paragraph({m_canvas->mutedRun(ChartWords::subtitle(figure), smallText)});
    const qreal line = m_canvas->lineHeight(smallText);
    const bool oneLine = m_subtitle.height < 1.5 * line;
    const bool silent = m_subtitle.runs.first().text.isEmpty();
    qreal x = silent ? 0 : oneLine ? TextMeasure::width(m_subtitle.runs) + betweenEntries * b : 0;
    qreal y = oneLine ? 0 : m_subtitle.height;
    qreal high = line; // of the legend's current line
    const qreal indent = swatchSide() + besideSwatch * b;
    for (int s = 0; legend && s < figure.series.size(); ++s) {
        const TextRuns runs = {m_canvas->legendRun(s, smallText)};
        const qreal words = std::ceil(TextMeasure::width(runs)) + 1;
        if (x > 0 && x + indent + words > m_page.width()) {
            x = 0;
            y += high * 1.12;
            high = line;
        }
        const qreal width = qMin(indent + words, m_page.width());
        const qreal height = TextMeasure::heightWithin(runs, width - indent);
        high = qMax(high, height);
        m_entries.append({s, runs, QRectF(m_page.left() + x, y, width, height)});
        x += width + betweenEntries * b;
    }
    m_headHeight = m_legendTop + y + high + underHead * b;
}

QList<TextRuns> ChartFrame::notes(const QString &extraNote, qreal factor) const
{
    const Figure &figure = m_canvas->figure;
    QList<TextRuns> list;
    QStringList words = {extraNote};
    if (figure.rowCount() > 0 && !figure.hasNumbers())
        words.append(figure.whenEmpty.translated());
    words.append(figure.noteWords());
    words.removeAll(QString());
    for (const QString &note : std::as_const(words))
        list.append({m_canvas->mutedRun(note, factor)});
    for (int n = 1; n <= m_canvas->noteCount(); ++n)
        list.append({{QStringLiteral("[%1] ").arg(n), m_canvas->style.sized(factor, true), m_canvas->style.text},
                     m_canvas->mutedRun(m_canvas->noteText(n), factor)});
    return list;
}

void ChartFrame::measureFoot(const QString &extraNote)
{
    const qreal least = m_canvas->style.leastFactor();
    const qreal gap = overFoot * m_canvas->style.base();
    const qreal room = qMin(mostFoot * m_page.height(), m_page.height() - m_headHeight - leastPlot * m_page.height());
    for (qreal factor = smallText;; factor = qMax(least, factor * smallerText)) {
        m_foot.clear();
        m_footHeight = 0;
        QList<TextRuns> all = notes(extraNote, factor);
        const QString source = m_canvas->style.sourceLine ? ChartWords::sourceLine(m_canvas->figure) : QString();
        if (!source.isEmpty())
            all.append({m_canvas->mutedRun(source, factor)});
        for (const TextRuns &runs : std::as_const(all)) {
            m_foot.append(paragraph(runs));
            m_footHeight += m_foot.last().height;
        }
        if (m_foot.isEmpty())
            return;
        m_footHeight += gap;
        if (!m_bounded || m_footHeight <= room)
            return;
        if (factor > least)
            continue;
        // The source is kept longest, then the note about rows that are missing.
        Paragraph told;
        int left = 0;
        const qsizetype firstOfAll = extraNote.isEmpty() ? 0 : 1;
        while (!m_foot.isEmpty() && m_footHeight + told.height > room) {
            const qsizetype last = m_foot.size() - (source.isEmpty() ? 1 : 2);
            const qsizetype at = last >= firstOfAll ? last : m_foot.size() - 1;
            left += last >= firstOfAll ? 1 : 0;
            m_footHeight -= m_foot[at].height;
            m_foot.removeAt(at);
            if (left > 0)
                told = paragraph({m_canvas->mutedRun(ChartWords::fewerNotes(left), factor)});
        }
        if (m_foot.isEmpty())
            m_footHeight = 0;
        if (left > 0 && m_footHeight + told.height <= room) {
            m_foot.insert(m_foot.size() - (source.isEmpty() || m_foot.isEmpty() ? 0 : 1), told);
            m_footHeight += told.height;
        }
        return;
    }
}

void ChartFrame::draw(ChartCanvas &canvas) const
{
    const qreal width = m_page.width();
    canvas.text(m_title.runs,
                QRectF(m_page.left(), m_page.top(), qMax(1.0, width - canvas.style.cornerRoom), m_title.height),
                Qt::AlignLeft | Qt::AlignTop, m_title.maxLines);
    const qreal top = m_page.top() + m_legendTop;
    if (!m_subtitle.runs.first().text.isEmpty())
        canvas.text(m_subtitle.runs, QRectF(m_page.left(), top, width, m_subtitle.height),
                    Qt::AlignLeft | Qt::AlignTop);
    const qreal line = canvas.lineHeight(smallText), side = swatchSide();
    const qreal indent = side + besideSwatch * canvas.style.base();
    for (const Entry &entry : m_entries) {
        const QRectF box = entry.box.translated(0, top);
        canvas.swatch(entry.series, QRectF(box.left(), box.top() + (line - side) / 2, side, side));
        canvas.text(entry.runs, box.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop);
        canvas.legendEntry(entry.series, box);
    }
    qreal y = m_page.bottom() - m_footHeight + overFoot * canvas.style.base();
    for (const Paragraph &note : m_foot) {
        canvas.text(note.runs, QRectF(m_page.left(), y, width, note.height), Qt::AlignLeft | Qt::AlignTop);
        y += note.height;
    }
}

} // namespace outturn
