// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/SentenceUpdates.h"

#include "app/check/narrative/NarrativeChecks.h"
#include "app/check/narrative/Reading.h"
#include "app/edit/Intents.h"

#include <algorithm>
#include <map>

namespace outturn {

namespace {

TextSentence sentenceAt(const Reading &reading, int at, const QString &text)
{
    for (const TextSentence &sentence : reading.sentences()) {
        if (at >= sentence.from && at < sentence.from + sentence.length)
            return sentence;
    }
    return {0, static_cast<int>(text.size()), 0, 0};
}

std::optional<SentenceUpdate> updateOf(const Report &report, const TextSpan &span, const Decimal &value)
{
    const Paragraph *paragraph = report.paragraph(span);
    if (!paragraph)
        return std::nullopt;
    const Reading reading(paragraph->text, false);
    const auto number = std::ranges::find_if(reading.numbers(), [&](const TextNumber &found) {
        return found.from == span.from && found.length == span.length;
    });
    // The words may be others by now; and what is true still needs no change.
    if (number == reading.numbers().end() || states(*number, value))
        return std::nullopt;
    const QString words = restated(paragraph->text, *number, value);
    if (words.isEmpty())
        return std::nullopt;
    const TextSentence sentence = sentenceAt(reading, number->from, paragraph->text);
    SentenceUpdate update;
    update.sentence = {span.section, span.role, span.paragraph, sentence.from, sentence.length};
    update.before = paragraph->text.mid(sentence.from, sentence.length);
    update.after = update.before;
    update.after.replace(number->digitsFrom - sentence.from, number->digitsLength, words);
    update.number = {span.section, span.role, span.paragraph, number->digitsFrom, number->digitsLength};
    update.numberAfter = words;
    return update;
}

} // namespace

QList<SentenceUpdate> sentenceUpdates(const Report &report, const QList<NumberLink> &links, const RowId &row,
                                      Column column)
{
    const Cell *cell = report.cell(row, column);
    const std::optional<Decimal> value = cell ? cell->value().number() : std::nullopt;
    QList<SentenceUpdate> updates;
    if (!value)
        return updates; // no sentence states a blank
    for (const NumberLink &link : links) {
        if (link.row != row || link.column != column || !link.agrees)
            continue;
        if (const auto update = updateOf(report, link.span, *value))
            updates += *update;
    }
    // Numbers are restated as English writes them.
    if (!updates.isEmpty() && writesDecimalCommas(report))
        updates.clear();
    return updates;
}

std::vector<Edit> editsOf(const Report &report, const QList<SentenceUpdate> &updates)
{
    // From the end of a paragraph to its beginning, so that places stay what they are.
    std::map<std::tuple<QString, int, int>, QList<const SentenceUpdate *>> byParagraph;
    for (const SentenceUpdate &update : updates)
        byParagraph[{update.number.section, static_cast<int>(update.number.role), update.number.paragraph}] += &update;
    std::vector<Edit> edits;
    for (auto &[key, list] : byParagraph) {
        const TextSpan &first = list.first()->number;
        const Paragraph *paragraph = report.paragraph(first);
        if (!paragraph)
            continue;
        std::ranges::sort(list, std::greater(), [](const SentenceUpdate *update) { return update->number.from; });
        const Section &section = *report.section(first.section);
        QStringList texts;
        for (const Paragraph &standing : section.list(first.role))
            texts += standing.text;
        for (const SentenceUpdate *update : std::as_const(list)) {
            const TextSpan &sentence = update->sentence;
            if (paragraph->text.mid(sentence.from, sentence.length) == update->before)
                texts[first.paragraph].replace(update->number.from, update->number.length, update->numberAfter);
        }
        if (auto edit = setParagraphsIntent(report, first.section, first.role, texts); edit && !changesNothing(*edit))
            edits.push_back(*std::move(edit));
    }
    return edits;
}

} // namespace outturn
