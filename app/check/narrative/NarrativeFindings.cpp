// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/narrative/NarrativeFindings.h"

#include "app/check/ShareChecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace outturn {

namespace {

constexpr int aroundNumber = 70; // characters of a sentence that are quoted before and after a number

QString words(const ParagraphText &place, const TextNumber &number)
{
    return place.text.mid(number.from, number.length);
}

// The number with the words about it, as a reader finds it again.
QString quoted(const ParagraphText &place, int sentenceFrom, int sentenceLength, const TextNumber &number)
{
    int from = std::max(sentenceFrom, number.from - aroundNumber);
    int to = std::min(sentenceFrom + sentenceLength, number.end() + aroundNumber);
    while (from > sentenceFrom && from < number.from && !place.text[from - 1].isSpace())
        ++from;
    while (to < sentenceFrom + sentenceLength && to > number.end() && !place.text[to].isSpace())
        --to;
    QString text = place.text.mid(from, to - from).trimmed();
    if (from > sentenceFrom)
        text.prepend(QStringLiteral("… "));
    if (to < sentenceFrom + sentenceLength)
        text.append(QStringLiteral(" …"));
    return text;
}

QString sectionName(const Report &report, const QString &id)
{
    const Section *section = report.section(id);
    // "Progress Against the Desired Outcome" stands under every area.
    while (section && section->number.isEmpty() && section->parent >= 0)
        section = &report.sections[static_cast<size_t>(section->parent)];
    if (!section)
        return id;
    return section->number.isEmpty() ? section->title : section->number + u' ' + section->title;
}

Finding finding(const Report &report, Severity severity, const QString &rule, const ParagraphText &place,
                Message message)
{
    Finding made{severity, rule, std::move(message), {}, {}, place.section, {}};
    if (const Section *section = report.section(place.section)) {
        const QList<Paragraph> &paragraphs = section->list(place.role);
        if (place.paragraph < paragraphs.size() && !paragraphs[place.paragraph].places.isEmpty())
            made.place = paragraphs[place.paragraph].places.first();
    }
    return made;
}

} // namespace

TextSpan spanOf(const ParagraphText &place, int from, int length)
{
    return {place.section, place.role, place.paragraph, from, length};
}

Finding conflictFinding(const Report &report, const ParagraphText &place, const TextNumber &number,
                        const Statement &statement)
{
    const Cell *cell = report.cell(statement.row, statement.column);
    const QString value = cell ? cell->value().written() : QString();
    QString name = statement.row.text();
    QString population;
    QString column = columnName(statement.column);
    int table = -1;
    if (const IndicatorRow *row = report.indicator(statement.row)) {
        name = QString(row->code.value().written() + u' ' + row->title.value().written()).trimmed();
        population = row->population.value().written();
        table = row->table;
    } else if (const FinanceRow *finance = report.finance(statement.row)) {
        name = finance->label.value().written();
        table = finance->table;
    }
    if (table >= 0)
        column = ColumnWords(report.tables[static_cast<size_t>(table)]).of(statement.column);
    Message message = population.isEmpty()
                          ? Message(QT_TRANSLATE_NOOP("Message", "The text says %1, but %3 of “%2” is %4"),
                                    {words(place, number), name, column, value})
                          : Message(QT_TRANSLATE_NOOP("Message", "The text says %1, but %4 of “%2” for %3 is %5"),
                                    {words(place, number), name, population, column, value});
    Finding made = finding(report, Severity::Warning, QStringLiteral("number-conflict"), place, std::move(message));
    made.rows = {statement.row};
    made.column = statement.column;
    made.spans = {spanOf(place, number.from, number.length)};
    return made;
}

Finding repeatFinding(const Report &report, const ParagraphText &first, const TextNumber &firstNumber,
                      const TextSentence &firstSentence, const ParagraphText &second, const TextNumber &secondNumber,
                      const TextSentence &secondSentence)
{
    Finding made = finding(
        report, Severity::Warning, QStringLiteral("number-repeated"), second,
        Message(QT_TRANSLATE_NOOP("Message", "%1 here, but %2 in %3 for what seems to be the same: “%4” and “%5”"),
                {words(second, secondNumber), words(first, firstNumber), sectionName(report, first.section),
                 quoted(second, secondSentence.from, secondSentence.length, secondNumber),
                 quoted(first, firstSentence.from, firstSentence.length, firstNumber)}));
    made.spans = {spanOf(second, secondNumber.from, secondNumber.length),
                  spanOf(first, firstNumber.from, firstNumber.length)};
    return made;
}

Finding wholeFinding(const Report &report, const ParagraphText &place, const Reading &reading, const BrokenWhole &whole)
{
    QStringList parts;
    QList<TextSpan> spans;
    for (const int index : whole.numbers) {
        const TextNumber &number = reading.numbers()[static_cast<size_t>(index)];
        parts += words(place, number);
        spans += spanOf(place, number.from, number.length);
    }
    Finding made = finding(
        report, Severity::Warning, QStringLiteral("shares-of-whole"), place,
        Message(QT_TRANSLATE_NOOP("Message", "%1 add up to %2%, where rounding allows %3 more or less than 100%"),
                {parts.join(QStringLiteral(" + ")), whole.sum.toPlain(), whole.allowance.toPlain()}));
    made.spans = spans;
    return made;
}

Finding malformedFinding(const Report &report, const ParagraphText &place, const MalformedNumber &number)
{
    Finding made =
        finding(report, Severity::Warning, QStringLiteral("number-malformed"), place,
                Message(QT_TRANSLATE_NOOP("Message",
                                          "“%1” is no number as it stands: are its digits, or its separators, right?"),
                        {place.text.mid(number.from, number.length)}));
    made.spans = {spanOf(place, number.from, number.length)};
    return made;
}

} // namespace outturn
