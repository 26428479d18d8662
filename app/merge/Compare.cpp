// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merge/Compare.h"

#include "app/edit/RemarkInput.h"
#include "app/merge/MergeParagraphs.h"
#include "app/merge/Sequence.h"
#include "app/merge/SeriesValues.h"

#include <algorithm>

namespace outturn {

namespace {

QString joined(const QStringList &texts, int first, int end)
{
    return texts.sliced(first, end - first).join(QStringLiteral("\n\n"));
}

void compareParagraphs(const QString &section, ParagraphRole role, const QList<Paragraph> &a, const QList<Paragraph> &b,
                       Comparison &result)
{
    const QStringList textsA = textsOfParagraphs(a);
    const QStringList textsB = textsOfParagraphs(b);
    if (textsA == textsB)
        return;
    const auto [inA, inB] = numbersOf(textsA, textsB);
    for (const ReplacedRun &run : replacedRuns(inA, inB))
        result.paragraphs.push_back({section, role, run.firstA, run.firstB, joined(textsA, run.firstA, run.endA),
                                     joined(textsB, run.firstB, run.endB)});
}

template <typename Row> void compareCells(const Row &a, const Row &b, Comparison &result)
{
    for (int i = 0; i < columnCount; ++i) {
        const auto column = static_cast<Column>(i);
        const Cell *inA = a.cell(column);
        const Cell *inB = b.cell(column);
        if (!inA && !inB)
            continue;
        if (inA && inB && inA->value().written() == inB->value().written())
            continue;
        result.cells.push_back({b.id, column, inA ? std::optional(inA->value()) : std::nullopt,
                                inB ? std::optional(inB->value()) : std::nullopt});
    }
}

// Every value that one of two reports has in its series: years come and go with their values.
template <typename Function> void forEachSeriesValue(const Report &a, const Report &b, const Function &function)
{
    for (const auto &[kind, year] : yearsOf({&a, &b})) {
        const SeriesPoint *inA = a.point(kind, year);
        const SeriesPoint *inB = b.point(kind, year);
        for (const Column column : seriesColumns(kind))
            function(kind, year, column, valueOf(inA, column), valueOf(inB, column));
    }
}

template <typename Rows> std::vector<int> numbersOfRows(const Rows &rows, const QHash<RowId, int> &numbers)
{
    std::vector<int> result;
    for (const auto &row : rows) {
        if (const auto it = numbers.constFind(row.id); it != numbers.constEnd())
            result.push_back(*it);
    }
    return result;
}

// Rows of one kind in the order of `b`; those only in `a` are told in the order they have there.
template <typename Rows> void compareRows(const Rows &a, const Rows &b, const Report &reportA, Comparison &result)
{
    QHash<RowId, int> placesB;
    for (size_t i = 0; i < b.size(); ++i)
        placesB.insert(b[i].id, static_cast<int>(i));
    for (const auto &row : a) {
        if (!placesB.contains(row.id))
            result.rowsOnlyA.push_back(row.id);
    }
    for (const auto &row : b) {
        const auto *other = [&] {
            if constexpr (std::is_same_v<typename Rows::value_type, IndicatorRow>)
                return reportA.indicator(row.id);
            else
                return reportA.finance(row.id);
        }();
        if (other)
            compareCells(*other, row, result);
        else
            result.rowsOnlyB.push_back(row.id);
    }
    const std::vector<int> order = numbersOfRows(a, placesB);
    const std::vector<int> standing = longestIncreasing(order);
    for (size_t i = 0, next = 0; i < order.size(); ++i) {
        if (next < standing.size() && standing[next] == static_cast<int>(i))
            ++next;
        else
            result.rowsMoved.push_back(b[static_cast<size_t>(order[i])].id);
    }
}

void compareTitles(const Report &a, const Report &b, Comparison &result)
{
    const auto add = [&](const QString &where, const QString &inA, const QString &inB) {
        if (inA != inB)
            result.titles.push_back({where, inA, inB});
    };
    const auto yearOf = [](const Report &report) { return report.year ? QString::number(*report.year) : QString(); };
    add(QStringLiteral("title"), a.title, b.title);
    add(QStringLiteral("year"), yearOf(a), yearOf(b));
    add(QStringLiteral("operation"), a.operation, b.operation);
    for (const Section &section : b.sections) {
        if (const Section *other = a.section(section.id))
            add(section.id, other->title, section.title);
    }
}

} // namespace

bool Comparison::isSame() const
{
    return cells.empty() && paragraphs.empty() && rowsOnlyA.empty() && rowsOnlyB.empty() && rowsMoved.empty() &&
           sectionsOnlyA.empty() && sectionsOnlyB.empty() && titles.empty() && remarks.empty();
}

Comparison compare(const Report &a, const Report &b)
{
    Comparison result;
    compareTitles(a, b, result);
    for (const Section &section : a.sections) {
        if (b.section(section.id))
            continue;
        result.sectionsOnlyA.push_back(section.id);
        for (const auto role : {ParagraphRole::Statement, ParagraphRole::Narrative})
            compareParagraphs(section.id, role, section.list(role), {}, result);
    }
    for (const Section &section : b.sections) {
        const Section *other = a.section(section.id);
        if (!other)
            result.sectionsOnlyB.push_back(section.id);
        for (const auto role : {ParagraphRole::Statement, ParagraphRole::Narrative})
            compareParagraphs(section.id, role, other ? other->list(role) : QList<Paragraph>(), section.list(role),
                              result);
    }
    compareRows(a.indicators, b.indicators, a, result);
    compareRows(a.finances, b.finances, a, result);
    forEachSeriesValue(a, b, [&](SeriesKind kind, int year, Column column, const auto &inA, const auto &inB) {
        if (inA.has_value() != inB.has_value() || (inA && inA->written() != inB->written()))
            result.cells.push_back({RowId(seriesName(kind) + u'/' + QString::number(year)), column, inA, inB});
    });
    for (const auto &[subject, part] : remarkPartsOf({&a, &b})) {
        const QString inA = remarkOf(a, subject, part);
        const QString inB = remarkOf(b, subject, part);
        if (inA != inB)
            result.remarks.push_back({subject, part, inA, inB});
    }
    return result;
}

std::vector<WordRun> wordRuns(const QString &a, const QString &b)
{
    // A word with the white space after it, so that the runs put together are the text; compared without it.
    const auto split = [](const QString &text, QStringList &words, QStringList &whole) {
        qsizetype at = 0;
        while (at < text.size()) {
            qsizetype end = at;
            while (end < text.size() && !text[end].isSpace())
                ++end;
            words << text.sliced(at, end - at);
            while (end < text.size() && text[end].isSpace())
                ++end;
            whole << text.sliced(at, end - at);
            at = end;
        }
    };
    QStringList wordsA, wholeA, wordsB, wholeB;
    split(a, wordsA, wholeA);
    split(b, wordsB, wholeB);
    const auto [inA, inB] = numbersOf(wordsA, wordsB);
    std::vector<WordRun> runs;
    const auto add = [&](WordRun::In in, const QStringList &whole, int first, int end) {
        if (first < end)
            runs.push_back({in, whole.sliced(first, end - first).join(QString())});
    };
    int next = 0;
    for (const ReplacedRun &run : replacedRuns(inA, inB)) {
        add(WordRun::In::Both, wholeB, next, run.firstB);
        add(WordRun::In::A, wholeA, run.firstA, run.endA);
        add(WordRun::In::B, wholeB, run.firstB, run.endB);
        next = run.endB;
    }
    add(WordRun::In::Both, wholeB, next, static_cast<int>(wholeB.size()));
    return runs;
}

} // namespace outturn
