// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/FindScanner.h"

#include "ui/find/Fold.h"

#include <algorithm>

namespace outturn {

namespace {

/// Rows between two looks at the clock: well under a millisecond of work.
constexpr int rowsPerLook = 256;

template <typename T> const T *itemAt(const std::vector<T> &items, int i)
{
    return i >= 0 && i < static_cast<int>(items.size()) ? &items[static_cast<size_t>(i)] : nullptr;
}

/// Narrows a hit from the folded text to the words as they are written.
void toOrigin(QStringView text, qsizetype foldedStart, qsizetype foldedLength, FindHit &hit)
{
    QString whole;
    QList<int> origins;
    foldInto(text, whole, &origins);
    const int end = foldedStart + foldedLength < origins.size() ? origins[foldedStart + foldedLength]
                                                                : static_cast<int>(text.size());
    hit.start = origins[foldedStart];
    hit.length = std::max(1, end - hit.start);
}

} // namespace

FindScanner::FindScanner(const std::vector<Report> *reports, const QString &query) : m_reports(reports)
{
    for (const QString &word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString plain = folded(word);
        if (!plain.isEmpty())
            m_words += plain;
    }
}

bool FindScanner::matches(QStringView text, FindHit &hit)
{
    m_buffer.resize(0);
    foldInto(text, m_buffer);
    const qsizetype first = findWordStart(m_buffer, m_words.first());
    if (first < 0)
        return false;
    for (qsizetype i = 1; i < m_words.size(); ++i) {
        if (findWordStart(m_buffer, m_words[i]) < 0)
            return false;
    }
    toOrigin(text, first, m_words.first().size(), hit);
    return true;
}

template <typename Row> void FindScanner::scanRow(const Row &row, FindHit hit, std::vector<FindHit> &hits)
{
    const size_t before = hits.size();
    // Words spread over a row ("8.2 stateless") are found once, at the cell with the first of them.
    QStringList missing = m_words.size() > 1 ? m_words : QStringList();
    std::optional<FindHit> spread;
    for (int column = 0; column < columnCount; ++column) {
        hit.column = static_cast<Column>(column);
        const Cell *cell = row.cell(hit.column);
        if (!cell || cell->value().isBlank())
            continue;
        const QString &written = cell->value().written();
        if (matches(written, hit))
            hits.push_back(hit);
        for (qsizetype i = missing.size(); i-- > 0;) {
            const qsizetype at = findWordStart(m_buffer, missing[i]);
            if (at < 0)
                continue;
            if (missing[i] == m_words.first()) {
                spread = hit;
                toOrigin(written, at, missing[i].size(), *spread);
            }
            missing.removeAt(i);
        }
    }
    if (hits.size() == before && spread && missing.isEmpty())
        hits.push_back(*spread);
}

void FindScanner::scanTexts(const Report &report, std::vector<FindHit> &hits)
{
    const Section &section = report.sections[static_cast<size_t>(m_at.section)];
    FindHit hit;
    hit.report = m_at.report;
    hit.section = m_at.section;
    if (matches(text(*m_reports, hit), hit))
        hits.push_back(hit);
    for (const ParagraphRole role : {ParagraphRole::Statement, ParagraphRole::Narrative}) {
        hit.kind = role == ParagraphRole::Statement ? FindHit::Kind::Statement : FindHit::Kind::Narrative;
        const QList<Paragraph> &list = section.list(role);
        for (hit.item = 0; hit.item < list.size(); ++hit.item) {
            if (matches(list[hit.item].text, hit))
                hits.push_back(hit);
        }
    }
}

bool FindScanner::scanTables(const Report &report, std::vector<FindHit> &hits, const QDeadlineTimer &deadline)
{
    for (; m_at.table < static_cast<int>(report.tables.size()); ++m_at.table, m_at.row = 0) {
        const Table &table = report.tables[static_cast<size_t>(m_at.table)];
        if (table.section != m_at.section)
            continue;
        FindHit hit;
        hit.report = m_at.report;
        hit.section = m_at.section;
        while (m_at.row < table.rowCount) {
            hit.item = table.firstRow + m_at.row;
            if (table.kind == Table::Kind::Finances) {
                hit.kind = FindHit::Kind::FinanceCell;
                scanRow(report.finances[static_cast<size_t>(hit.item)], hit, hits);
            } else {
                hit.kind = FindHit::Kind::IndicatorCell;
                scanRow(report.indicators[static_cast<size_t>(hit.item)], hit, hits);
            }
            if (++m_at.row % rowsPerLook == 0 && deadline.hasExpired())
                return false;
        }
    }
    return true;
}

void FindScanner::scanSeries(const Report &report, std::vector<FindHit> &hits)
{
    for (const SeriesHeading &heading : report.seriesHeadings) {
        if (heading.section != m_at.section)
            continue;
        for (int i = 0; i < static_cast<int>(report.series.size()); ++i) {
            const SeriesPoint &point = report.series[static_cast<size_t>(i)];
            if (point.series != heading.series)
                continue;
            FindHit hit;
            hit.kind = FindHit::Kind::SeriesCell;
            hit.report = m_at.report;
            hit.section = m_at.section;
            hit.item = i;
            for (Column column : seriesColumns(point.series)) {
                const std::optional<Cell> &cell = point.cell(column);
                hit.column = column;
                if (cell && matches(cell->value().written(), hit))
                    hits.push_back(hit);
            }
        }
    }
}

bool FindScanner::advance(std::vector<FindHit> &hits, const QDeadlineTimer &deadline)
{
    if (!m_reports || m_words.isEmpty())
        return true;
    for (; m_at.report < static_cast<int>(m_reports->size()); m_at = Cursor{m_at.report + 1}) {
        const Report &report = (*m_reports)[static_cast<size_t>(m_at.report)];
        while (m_at.section < static_cast<int>(report.sections.size())) {
            if (m_at.row < 0) {
                scanTexts(report, hits);
                m_at.row = 0;
            }
            if (!scanTables(report, hits, deadline))
                return false;
            scanSeries(report, hits);
            m_at = Cursor{m_at.report, m_at.section + 1};
            if (deadline.hasExpired())
                return false;
        }
    }
    return true;
}

QString FindScanner::text(const std::vector<Report> &reports, const FindHit &hit)
{
    const Report *report = itemAt(reports, hit.report);
    const Section *section = report ? itemAt(report->sections, hit.section) : nullptr;
    if (!section)
        return {};
    const auto written = [&](const Cell *cell) { return cell ? cell->value().written() : QString(); };
    switch (hit.kind) {
    case FindHit::Kind::Heading:
        return section->number.isEmpty() ? section->title : section->number + QLatin1Char(' ') + section->title;
    case FindHit::Kind::Statement:
        return hit.item < section->statements.size() ? section->statements[hit.item].text : QString();
    case FindHit::Kind::Narrative:
        return hit.item < section->paragraphs.size() ? section->paragraphs[hit.item].text : QString();
    case FindHit::Kind::IndicatorCell: {
        const IndicatorRow *row = itemAt(report->indicators, hit.item);
        return row ? written(row->cell(hit.column)) : QString();
    }
    case FindHit::Kind::FinanceCell: {
        const FinanceRow *row = itemAt(report->finances, hit.item);
        return row ? written(row->cell(hit.column)) : QString();
    }
    case FindHit::Kind::SeriesCell: {
        const SeriesPoint *point = itemAt(report->series, hit.item);
        return point && point->cell(hit.column) ? written(&*point->cell(hit.column)) : QString();
    }
    }
    return {};
}

} // namespace outturn
