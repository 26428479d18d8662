// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/NarrativeFixes.h"

#include "app/check/SentenceUpdates.h"
#include "app/check/narrative/Numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace outturn {

namespace {

// Of length 0 where no number stands there any more.
TextNumber numberAt(const Paragraph &paragraph, const TextSpan &span)
{
    const std::vector<TextNumber> numbers = numbersIn(paragraph.text).numbers;
    const auto it = std::ranges::find_if(
        numbers, [&](const TextNumber &number) { return number.from == span.from && number.length == span.length; });
    return it != numbers.end() ? *it : TextNumber();
}

QList<QuickFix> conflictFixes(const Report &report, const Finding &finding)
{
    const NumberLink link{finding.spans.first(), finding.rows.first(), *finding.column, true};
    QList<QuickFix> fixes;
    for (const SentenceUpdate &update : sentenceUpdates(report, {link}, link.row, link.column))
        fixes += {Message(QT_TRANSLATE_NOOP("Message", "Let the text say %1"), {update.numberAfter}),
                  editsOf(report, {update})};
    return fixes;
}

QList<QuickFix> repeatFixes(const Report &report, const Finding &finding)
{
    QList<QuickFix> fixes;
    for (qsizetype i = 0; i < 2; ++i) {
        const TextSpan &span = finding.spans[i];
        const TextSpan &other = finding.spans[1 - i];
        const Paragraph *paragraph = report.paragraph(span);
        const Paragraph *source = report.paragraph(other);
        if (!paragraph || !source)
            continue;
        const TextNumber number = numberAt(*paragraph, span);
        const TextNumber right = numberAt(*source, other);
        // As the other place writes it, so that "7,790" does not become "over 7,800".
        const QString before = paragraph->text.mid(number.digitsFrom, number.digitsLength);
        const QString after = source->text.mid(right.digitsFrom, right.digitsLength);
        if (number.length == 0 || right.length == 0 || number.magnitude != right.magnitude || before == after ||
            number.inWords || right.inWords)
            continue;
        Paragraph changed = *paragraph;
        changed.text.replace(number.digitsFrom, number.digitsLength, after);
        SentenceUpdate update;
        update.sentence = {span.section, span.role, span.paragraph, 0, static_cast<int>(paragraph->text.size())};
        update.before = paragraph->text;
        update.after = changed.text;
        update.number = {span.section, span.role, span.paragraph, number.digitsFrom, number.digitsLength};
        update.numberAfter = after;
        fixes += {i == 0 ? Message(QT_TRANSLATE_NOOP("Message", "Write %1 here, as there"), {after})
                         : Message(QT_TRANSLATE_NOOP("Message", "Write %1 there, as here"), {after}),
                  editsOf(report, {update})};
    }
    return fixes;
}

} // namespace

QList<QuickFix> narrativeFixes(const Report &report, const Finding &finding)
{
    if (finding.rule == QStringLiteral("number-conflict") && finding.spans.size() == 1 && finding.rows.size() == 1 &&
        finding.column)
        return conflictFixes(report, finding);
    if (finding.rule == QStringLiteral("number-repeated") && finding.spans.size() == 2)
        return repeatFixes(report, finding);
    return {};
}

} // namespace outturn
