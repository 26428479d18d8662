// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Finding.h"
#include "app/report/Remark.h"
#include "app/report/Rows.h"
#include "app/report/Section.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace outturn {

/// An Annual Results Report as values. Everything is in reading order; rows of one table stand together.
/// Change it only through app/edit.
class Report
{
public:
    QString id;    ///< "mexico-2023", unique in its project
    QString title; ///< "Annual Results Report"
    std::optional<int> year;
    QString operation; ///< "Mexico"
    QDate downloaded;  ///< null when the report does not say
    QString fileName;  ///< of the source, without folders

    std::vector<Section> sections;
    std::vector<Area> areas;
    std::vector<Table> tables;
    std::vector<IndicatorRow> indicators;
    std::vector<FinanceRow> finances;
    std::vector<SeriesHeading> seriesHeadings;
    std::vector<SeriesPoint> series; ///< sorted by series and year
    std::vector<Finding> findings;   ///< what reading found
    std::vector<Remark> remarks;     ///< sorted by key()

    /// To be called once after the rows are in place, and whenever rows come or go.
    void index();

    const IndicatorRow *indicator(const RowId &row) const;
    const FinanceRow *finance(const RowId &row) const;
    const SeriesPoint *point(SeriesKind series, int year) const;
    /// Any cell of any row; null when the row or the column does not exist.
    const Cell *cell(const RowId &row, Column column) const;
    Cell *cell(const RowId &row, Column column);
    const Section *section(const QString &sectionId) const;
    Section *section(const QString &sectionId);
    /// Null where the report has no such paragraph.
    const Paragraph *paragraph(const TextSpan &span) const;
    /// The section a row stands in, for navigation; null for an unknown row. Series rows lead to their heading's
    /// section.
    const Section *sectionOf(const RowId &row) const;
    /// A table or the title of a series between the paragraphs of a section.
    struct BodyItem
    {
        bool isSeries;
        int index; ///< in tables or seriesHeadings
        int afterParagraphs;
    };
    /// Those of a section in reading order. They cut its paragraphs into parts: part 0 before the first item, and so
    /// on.
    std::vector<BodyItem> bodyItems(int section) const;
    const Area *areaOfSection(int section) const;
    /// Index in `tables`; -1 for none.
    int tableIndex(const QString &tableId) const;
    /// The table that a row stands in, and its position there; -1, -1 for an unknown row or one of a series.
    std::pair<int, int> positionOf(const RowId &row) const;
    const FinanceRow *total(FinanceTable table) const;

private:
    struct RowPlace
    {
        bool finance;
        int row;
    };
    QHash<RowId, RowPlace> m_rows;
    QHash<QString, int> m_sections;
};

/// The series and year that a row id such as "budget-and-expenditure-trend/2022" names.
std::optional<std::pair<SeriesKind, int>> seriesRow(const RowId &row);

} // namespace outturn
