// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/HeaderLines.h"

#include "app/read/Layout.h"

#include <algorithm>

namespace outturn::pdf {

namespace {

constexpr size_t mostLines = 8;

bool beginsRow(Column column)
{
    return column == Column::Title || column == Column::Code || column == Column::Country || column == Column::Label;
}

bool isHeader(const std::vector<QString> &cells, bool whole)
{
    size_t known = 0;
    size_t filled = 0;
    bool first = true;
    for (const QString &cell : cells) {
        if (cell.isEmpty())
            continue;
        // Hyphens come from words that their narrow cell parts.
        const auto column = columnOfHeader(cell);
        const bool knows = column || columnOfHeader(QString(cell).remove(u'-'));
        if (first && (!knows || (column && !beginsRow(*column))))
            return false;
        first = false;
        ++filled;
        known += knows ? 1 : 0;
    }
    return known >= 2 && (whole ? known == filled : known * 2 >= filled);
}

} // namespace

bool beginsHeader(const std::vector<QString> &parts)
{
    return isHeader(parts, false);
}

bool isHeader(const TableRow &row)
{
    std::vector<QString> cells;
    for (const TableCell &cell : row.cells) {
        QString text;
        for (const Line &line : cell.lines)
            text += line.text() + u' ';
        cells.push_back(text.simplified());
    }
    return isHeader(cells, false);
}

size_t headerLines(const PageTable &table)
{
    std::vector<QString> cells(table.columns.count());
    size_t count = 0;
    for (size_t i = 0; i < std::min(mostLines, table.lines.size()); ++i) {
        for (const Word &word : table.lines[i].words)
            cells[table.columns.columnOf(word)] += word.text + u' ';
        if (isHeader(cells, true))
            count = i + 1;
    }
    return count;
}

} // namespace outturn::pdf
