// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/FrontMatter.h"

#include "app/read/Layout.h"

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
    static const QRegularExpression page(u"[.\\s·…]+\\d{1,3}$"_s);
    return slug(QString(text).remove(lead).remove(page));
}

} // namespace

size_t readCover(const SourceDocument &document, Report &report, std::vector<size_t> &rest)
{
    static const QRegularExpression yearOnly(u"^(19|20)\\d\\d$"_s);
    static const QRegularExpression yearWord(u"\\b(19|20)\\d\\d\\b"_s);
    static const QString reportWords = u"Annual Results Report"_s;
    size_t i = 0;
    for (; i < document.blocks.size() && i < longestCover; ++i) {
        const SourceBlock &block = document.blocks[i];
        if (block.kind == SourceBlock::Kind::Table || block.text.size() > longestCoverLine)
            break;
        const QString text = block.text.simplified();
        const auto heading = headingWords(text);
        if (heading || downloadedDate(text).isValid())
            break;
        if (yearOnly.match(text).hasMatch() && !report.year) {
            report.year = text.toInt();
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
        } else if (!report.title.isEmpty() && report.operation.isEmpty()) {
            report.operation = text;
        } else {
            rest.push_back(i);
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
    QSet<QString> seen;
    size_t i = start;
    for (; i < document.blocks.size(); ++i) {
        const SourceBlock &block = document.blocks[i];
        if (block.kind == SourceBlock::Kind::Table || !looksLikeContentsEntry(block.text))
            break;
        const QString key = contentsKey(block.text);
        if (seen.contains(key))
            return i;
        seen.insert(key);
    }
    while (i > start && headingWords(document.blocks[i - 1].text))
        --i;
    return i;
}

} // namespace outturn
