// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/Sentences.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace outturn {

QString sentenceAround(const Report &report, const TextSpan &span, int most)
{
    const Paragraph *paragraph = report.paragraph(span);
    if (!paragraph || !span.fits(paragraph->text))
        return {};
    const QString &text = paragraph->text;
    const qsizetype end = qsizetype(span.from) + span.length;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    finder.setPosition(span.from);
    qsizetype first = finder.isAtBoundary() ? span.from : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    finder.setPosition(end);
    const qsizetype next = finder.toNextBoundary();
    qsizetype last = next < 0 ? text.size() : next;
    // As much before the words as after them, by whole words.
    bool cutBefore = false, cutAfter = false;
    if (last - first > most) {
        const qsizetype around = std::max<qsizetype>(0, most - span.length) / 2;
        if (span.from - first > around) {
            const qsizetype space = text.indexOf(u' ', span.from - around);
            first = space >= 0 && space < span.from ? space + 1 : span.from;
            cutBefore = true;
        }
        if (last - end > around) {
            const qsizetype space = text.lastIndexOf(u' ', end + around);
            last = space >= end ? space : end;
            cutAfter = true;
        }
    }
    return (cutBefore ? u"…"_s : QString()) + text.mid(first, last - first).trimmed() + (cutAfter ? u"…"_s : QString());
}

} // namespace outturn
