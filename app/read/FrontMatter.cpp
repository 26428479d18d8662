// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/FrontMatter.h"

#include "app/read/Contents.h"
#include "app/read/Layout.h"
#include "app/read/Narrative.h"

#include <QRegularExpression>
#include <QSet>

namespace outturn {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t longestCover = 12; // blocks
constexpr qsizetype longestCoverLine = 100;

QString trimmedOf(QString text, const QString &characters)
{
    while (!text.isEmpty() && (characters.contains(text.back()) || text.back().isSpace()))
        text.chop(1);
    while (!text.isEmpty() && (characters.contains(text.front()) || text.front().isSpace()))
        text.remove(0, 1);
    return text;
}

// The same heading in a table of contents and in the text: "- 1.1 - Changes …" and "1.1. Changes …".
QString contentsKey(const QString &text)
{
    static const QRegularExpression lead(u"^[-•*\\s]+"_s);
    return slug(withoutPageNumber(QString(text).remove(lead)));
}

// "Acknowledgements ..... 2" stands in some tables of contents beside the sections.
bool isUnnumberedEntry(const QString &line)
{
    if (line.size() > longestCoverLine)
        return false;
    const QString words = withoutPageNumber(line);
    const auto heading = headingWords(words);
    return words.size() < line.size() || (heading && heading->kind == HeadingWords::Kind::Acknowledgements);
}

struct Contents
{
    size_t end;
    int entries;
    bool repeats; ///< ended where an entry came for the second time
};

Contents contentsFrom(const SourceDocument &document, size_t start)
{
    QSet<QString> seen;
    QString firstNumber; // of the list; the text begins with it, too, even where the titles differ
    int entries = 0;
    size_t i = start;
    for (; i < document.blocks.size(); ++i) {
        QStringList keys;
        const QStringList lines = contentsLines(document.blocks[i]);
        for (const QString &line : lines) {
            const bool entry = looksLikeContentsEntry(line);
            if (!entry && !isUnnumberedEntry(line))
                return {i, entries, false};
            keys << contentsKey(line);
            entries += entry ? 1 : 0;
            const auto numbered = entry ? contentsEntry(line) : std::nullopt;
            if (numbered && numbered->key == firstNumber)
                return {i, entries - static_cast<int>(keys.size()), true};
            if (numbered && firstNumber.isEmpty())
                firstNumber = numbered->key;
        }
        for (const QString &key : std::as_const(keys)) {
            if (seen.contains(key))
                return {i, entries - static_cast<int>(keys.size()), true};
        }
        seen.unite(QSet<QString>(keys.begin(), keys.end()));
    }
    return {i, entries, false};
}

// "Operation: Mexico" and "Year: 2023" say what they are.
QString withoutLabel(const QString &text, const QRegularExpression &label)
{
    return QString(text).remove(label);
}

} // namespace

size_t readCover(const SourceDocument &document, Report &report, std::vector<size_t> &rest)
{
    static const QRegularExpression yearOnly(u"^(19|20)\\d\\d$"_s);
    static const QRegularExpression yearWord(u"\\b(19|20)\\d\\d\\b"_s);
    static const QRegularExpression yearLabel(u"^(?:reporting\\s+)?(?:year|period)\\s*:?\\s+"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression operationLabel(u"^(?:operation|country|office)\\s*:\\s*"_s,
                                                   QRegularExpression::CaseInsensitiveOption);
    static const QString reportWords = u"Annual Results Report"_s;
    bool afterOperation = false;
    size_t i = 0;
    for (; i < document.blocks.size() && i < longestCover; ++i) {
        const SourceBlock &block = document.blocks[i];
        if (block.kind == SourceBlock::Kind::Table || block.text.size() > longestCoverLine)
            break;
        const QString text = block.text.simplified();
        const auto heading = headingWords(text);
        if (heading || downloadedDate(text).isValid())
            break;
        const QString bareYear = withoutLabel(text, yearLabel);
        // A long name that was wrapped: "Democratic Republic of the" / "Congo".
        const bool wrapped =
            std::exchange(afterOperation, false) && !block.afterGap && joins(report.operation, text, false) != Join::No;
        if (wrapped) {
            report.operation = joined(report.operation, text);
        } else if (yearOnly.match(bareYear).hasMatch() && !report.year) {
            report.year = bareYear.toInt();
        } else if (text.contains(reportWords, Qt::CaseInsensitive) && report.title.isEmpty()) {
            const qsizetype at = text.indexOf(reportWords, 0, Qt::CaseInsensitive);
            report.title = text.mid(at, reportWords.size());
            QString others = QString(text).remove(at, reportWords.size());
            if (const auto year = yearIn(others); year && !report.year) {
                report.year = year;
                others.remove(yearWord);
            }
            others = trimmedOf(others.simplified(), u"-–—:,|()"_s);
            if (!others.isEmpty() && report.operation.isEmpty())
                report.operation = others;
        } else if (!report.title.isEmpty() && text.compare(report.title, Qt::CaseInsensitive) == 0) {
            continue; // some programs write a document's title above its first heading, which is the same
        } else if (report.operation.isEmpty() && (!report.title.isEmpty() || operationLabel.match(text).hasMatch())) {
            report.operation = withoutLabel(text, operationLabel);
            afterOperation = true;
        } else {
            rest.push_back(i);
        }
    }
    // A single line above the title is the operation.
    if (report.operation.isEmpty() && !report.title.isEmpty() && rest.size() == 1 && rest[0] < i) {
        const QString text = document.blocks[rest[0]].text.simplified();
        if (text.size() <= 60 && !text.endsWith(u'.')) {
            report.operation = withoutLabel(text, operationLabel);
            rest.clear();
        }
    }
    return i;
}

QDate downloadedDate(const QString &text)
{
    static const QRegularExpression dayFirst(
        u"^Downloaded?(?: date| on)?\\s*:?\\s*(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression iso(u"^Downloaded?(?: date| on)?\\s*:?\\s*(\\d{4})-(\\d{2})-(\\d{2})$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return QDate(match.capturedView(3).toInt(), match.capturedView(2).toInt(), match.capturedView(1).toInt());
    if (const auto match = iso.match(text); match.hasMatch())
        return QDate(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    return {};
}

size_t endOfContents(const SourceDocument &document, size_t start)
{
    // The text begins where an entry comes for the second time, or at the last heading before anything that is no
    // entry.
    const Contents contents = contentsFrom(document, start);
    size_t i = contents.end;
    while (!contents.repeats && i > start && headingWords(document.blocks[i - 1].text))
        --i;
    return i;
}

size_t endOfUntitledContents(const SourceDocument &document, size_t start)
{
    const Contents contents = contentsFrom(document, start);
    return contents.repeats && contents.entries >= 3 ? contents.end : start;
}

} // namespace outturn
