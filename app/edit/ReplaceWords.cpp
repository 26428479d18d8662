// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit/ReplaceWords.h"

#include "app/edit/Intents.h"

#include <algorithm>

namespace outturn {

namespace {

// Rows between two looks at the clock: well under a millisecond of work.
constexpr int rowsPerLook = 128;

QRegularExpression patternOf(const ReplaceQuery &query)
{
    QString pattern = QRegularExpression::escape(query.find);
    if (query.wholeWords)
        pattern = QStringLiteral("(?<![\\p{L}\\p{N}_])") + pattern + QStringLiteral("(?![\\p{L}\\p{N}_])");
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

} // namespace

ReplaceScanner::ReplaceScanner(const std::vector<Report> *reports, ReplaceQuery query)
    : m_reports(reports), m_query(std::move(query)), m_pattern(patternOf(m_query))
{
}

std::optional<WordsReplacement> ReplaceScanner::replaced(const Report &report, const QString &text) const
{
    WordsReplacement result;
    qsizetype last = 0;
    for (auto matches = m_pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result.after += QStringView(text).sliced(last, match.capturedStart() - last);
        result.after += m_query.with;
        last = match.capturedEnd();
        ++result.count;
    }
    if (result.count == 0)
        return std::nullopt;
    result.after += QStringView(text).sliced(last);
    result.report = report.id;
    result.before = text;
    return result;
}

void ReplaceScanner::scanCell(const Report &report, const RowId &row, Column column, const Cell *cell,
                              std::vector<WordsReplacement> &found)
{
    auto result = cell ? replaced(report, cell->value().written()) : std::nullopt;
    if (!result)
        return;
    result->row = row;
    result->column = column;
    result->section = report.sections[m_section].id;
    if (auto edit = setCellIntent(report, row, column, result->after))
        result->edit = *std::move(edit);
    else
        result->refusal = edit.error();
    found.push_back(*std::move(result));
}

void ReplaceScanner::scanTexts(const Report &report, std::vector<WordsReplacement> &found)
{
    const Section &section = report.sections[m_section];
    for (const ParagraphRole role : {ParagraphRole::Statement, ParagraphRole::Narrative}) {
        const QList<Paragraph> &list = section.list(role);
        for (qsizetype i = 0; i < list.size(); ++i) {
            auto result = replaced(report, list[i].text);
            if (!result)
                continue;
            result->section = section.id;
            result->role = role;
            result->paragraph = static_cast<int>(i);
            const QString name =
                role == ParagraphRole::Statement ? QStringLiteral("statement-%1") : QStringLiteral("paragraph-%1");
            if (auto edit = setIntent(report, section.id, name.arg(i + 1), result->after))
                result->edit = *std::move(edit);
            else
                result->refusal = edit.error();
            found.push_back(*std::move(result));
        }
    }
}

bool ReplaceScanner::scanTables(const Report &report, std::vector<WordsReplacement> &found,
                                const QDeadlineTimer &deadline)
{
    const auto scanRow = [&](const auto &row) {
        for (int column = 0; column < columnCount; ++column)
            scanCell(report, row.id, static_cast<Column>(column), row.cell(static_cast<Column>(column)), found);
    };
    for (; m_table < report.tables.size(); ++m_table, m_row = 0) {
        const Table &table = report.tables[m_table];
        if (table.section != static_cast<int>(m_section))
            continue;
        while (m_row < table.rowCount) {
            const auto at = static_cast<size_t>(table.firstRow + m_row);
            if (table.kind == Table::Kind::Indicators)
                scanRow(report.indicators[at]);
            else
                scanRow(report.finances[at]);
            if (++m_row % rowsPerLook == 0 && deadline.hasExpired())
                return false;
        }
    }
    return true;
}

void ReplaceScanner::scanSeries(const Report &report, std::vector<WordsReplacement> &found)
{
    for (const SeriesHeading &heading : report.seriesHeadings) {
        if (heading.section != static_cast<int>(m_section))
            continue;
        for (const SeriesPoint &point : report.series) {
            if (point.series != heading.series)
                continue;
            for (const Column column : seriesColumns(point.series))
                scanCell(report, point.id(), column, point.cell(column) ? &*point.cell(column) : nullptr, found);
        }
    }
}

bool ReplaceScanner::advance(std::vector<WordsReplacement> &found, const QDeadlineTimer &deadline)
{
    if (!m_reports || m_query.find.isEmpty())
        return true;
    for (; m_report < m_reports->size(); ++m_report, m_section = 0) {
        const Report &report = (*m_reports)[m_report];
        while (m_section < report.sections.size()) {
            if (m_row < 0) {
                scanTexts(report, found);
                m_row = 0;
            }
            if (!scanTables(report, found, deadline))
                return false;
            scanSeries(report, found);
            ++m_section;
            m_table = 0;
            m_row = -1;
            if (deadline.hasExpired())
                return false;
        }
    }
    return true;
}

std::vector<ReportEdit> editsOf(std::vector<WordsReplacement> chosen)
{
    std::vector<ReportEdit> edits;
    const auto take = [&](WordsReplacement &each, bool paragraphs) {
        if (each.edit && (each.paragraph >= 0) == paragraphs)
            edits.push_back({each.report, *std::move(each.edit)});
    };
    for (WordsReplacement &each : chosen)
        take(each, false);
    // From the end: one that goes with its last word leaves those before it where they are.
    for (auto each = chosen.rbegin(); each != chosen.rend(); ++each)
        take(*each, true);
    return edits;
}

} // namespace outturn
