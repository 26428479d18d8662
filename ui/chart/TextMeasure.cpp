// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/TextMeasure.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QTextBoundaryFinder>

#include <memory>

namespace outturn {

namespace {

constexpr qsizetype mostKept = 20000; // texts of one font

struct MeasuredWord
{
    QString text;    // with the spaces after it, so that joining words gives the text back
    qreal width = 0; // of all of it
    qreal bare = 0;  // without the spaces
};

struct MeasuredFont
{
    explicit MeasuredFont(const QFont &font) : metrics(font), height(metrics.height()), ascent(metrics.ascent()) {}

    qreal width(const QString &text)
    {
        const auto found = widths.constFind(text);
        if (found != widths.constEnd())
            return *found;
        if (widths.size() > mostKept)
            widths.clear();
        return *widths.insert(text, metrics.horizontalAdvance(text));
    }

    QList<MeasuredWord> words(const QString &text)
    {
        const auto found = broken.constFind(text);
        if (found != broken.constEnd())
            return *found;
        QList<MeasuredWord> list;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
        qsizetype from = 0;
        while (from < text.size()) {
            qsizetype to = finder.toNextBoundary();
            if (to <= from)
                to = text.size();
            const QString word = text.mid(from, to - from);
            QString bare = word;
            while (bare.endsWith(u' ') || bare.endsWith(u'\n'))
                bare.chop(1);
            list.append({word, width(word), width(bare)});
            from = to;
        }
        if (broken.size() > mostKept)
            broken.clear();
        broken.insert(text, list);
        return list;
    }

    QFontMetricsF metrics;
    qreal height, ascent;
    QHash<QString, qreal> widths;
    QHash<QString, QList<MeasuredWord>> broken;
};

using MeasuredFonts = QHash<QFont, std::shared_ptr<MeasuredFont>>;

MeasuredFonts &measuredFonts()
{
    // Fonts must not outlive the application.
    static MeasuredFonts fonts = [] {
        qAddPostRoutine([] { measuredFonts().clear(); });
        return MeasuredFonts();
    }();
    return fonts;
}

MeasuredFont &measuredFont(const QFont &font)
{
    std::shared_ptr<MeasuredFont> &entry = measuredFonts()[font];
    if (!entry)
        entry = std::make_shared<MeasuredFont>(font);
    return *entry;
}

class LineBreaker
{
public:
    LineBreaker(const TextRuns &runs, qreal width) : m_runs(runs), m_width(width) {}

    QList<TextLine> lines()
    {
        for (qsizetype i = 0; i < m_runs.size(); ++i) {
            MeasuredFont &font = measuredFont(m_runs[i].font);
            for (const MeasuredWord &word : font.words(m_runs[i].text))
                add(i, word, font);
        }
        finish();
        return m_lines;
    }

private:
    // Sums of fractions must not break a line that fits.
    bool isTooWide(qreal width) const { return width > m_width + 0.01; }

    void add(qsizetype run, const MeasuredWord &word, MeasuredFont &font)
    {
        if (isTooWide(m_used + word.bare) && !m_line.runs.isEmpty() && word.bare > 0)
            finish();
        if (!isTooWide(word.bare)) {
            put(run, word.text, word.width);
            return;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.text);
        qsizetype from = 0, to = finder.toNextBoundary();
        while (from < word.text.size()) {
            qsizetype next = to;
            while (next > 0 && next < word.text.size()) {
                next = finder.toNextBoundary();
                if (next < 0 || isTooWide(font.width(word.text.mid(from, next - from))))
                    break;
                to = next;
            }
            const bool last = to < 0 || to >= word.text.size();
            const QString piece = word.text.mid(from, last ? -1 : to - from);
            put(run, piece, font.width(piece));
            if (last)
                return;
            finish();
            from = to;
            to = next;
        }
    }

    void put(qsizetype run, const QString &text, qreal width)
    {
        if (!m_line.runs.isEmpty() && m_last == run)
            m_line.runs.last().text += text;
        else
            m_line.runs.append({text, m_runs[run].font, m_runs[run].color});
        m_last = run;
        m_used += width;
    }

    void finish()
    {
        while (!m_line.runs.isEmpty() && m_line.runs.last().text.endsWith(u' ')) {
            m_line.runs.last().text.chop(1);
            if (m_line.runs.last().text.isEmpty() && m_line.runs.size() > 1)
                m_line.runs.removeLast();
        }
        m_line.width = TextMeasure::width(m_line.runs);
        m_lines.append(m_line);
        m_line = {};
        m_used = 0;
    }

    const TextRuns &m_runs;
    qreal m_width;
    QList<TextLine> m_lines;
    TextLine m_line;
    qreal m_used = 0;
    qsizetype m_last = -1;
};

} // namespace

qreal TextMeasure::width(const QFont &font, const QString &text)
{
    return measuredFont(font).width(text);
}

qreal TextMeasure::height(const QFont &font)
{
    return measuredFont(font).height;
}

qreal TextMeasure::ascent(const QFont &font)
{
    return measuredFont(font).ascent;
}

qreal TextMeasure::width(const TextRuns &runs)
{
    qreal sum = 0;
    for (const TextRun &run : runs)
        sum += width(run.font, run.text);
    return sum;
}

qreal TextMeasure::height(const TextRuns &runs)
{
    qreal highest = 0;
    for (const TextRun &run : runs)
        highest = qMax(highest, height(run.font));
    return highest;
}

qreal TextMeasure::longestWord(const TextRuns &runs)
{
    qreal longest = 0;
    for (const TextRun &run : runs) {
        for (const MeasuredWord &word : measuredFont(run.font).words(run.text))
            longest = qMax(longest, word.bare);
    }
    return longest;
}

QList<TextLine> TextMeasure::lines(const TextRuns &runs, qreal width)
{
    return LineBreaker(runs, width).lines();
}

int TextMeasure::lineCount(const TextRuns &runs, qreal width)
{
    if (TextMeasure::width(runs) <= width)
        return 1;
    return static_cast<int>(lines(runs, width).size());
}

} // namespace outturn
