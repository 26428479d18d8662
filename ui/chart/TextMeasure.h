// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>

namespace outturn {

/// Words in one font and colour; a label is made of some.
struct TextRun
{
    QString text;
    QFont font;
    QColor color;
};
using TextRuns = QList<TextRun>;

struct TextLine
{
    TextRuns runs;
    qreal width = 0;
};

/// How much room words take. Every measure is kept, since a chart asks for the same words at the same sizes again and
/// again while it looks for a layout. For the thread of the widgets.
class TextMeasure
{
public:
    static qreal width(const QFont &font, const QString &text);
    static qreal height(const QFont &font);
    static qreal ascent(const QFont &font);

    static qreal width(const TextRuns &runs);
    /// Of one line.
    static qreal height(const TextRuns &runs);
    /// The least width at which no word is broken.
    static qreal longestWord(const TextRuns &runs);
    /// Broken where the script allows it; a word that is wider than `width` between its characters. At least one line.
    static QList<TextLine> lines(const TextRuns &runs, qreal width);
    static int lineCount(const TextRuns &runs, qreal width);
    static qreal heightWithin(const TextRuns &runs, qreal width) { return lineCount(runs, width) * height(runs); }
};

} // namespace outturn
