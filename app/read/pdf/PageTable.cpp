// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/PageTable.h"

#include "app/read/pdf/HeaderLines.h"
#include "app/read/pdf/WordJoins.h"

#include <algorithm>
#include <cmath>

namespace outturn::pdf {

namespace {

constexpr double overhang = 1.5;  ///< points by which a word may stand out of its column
constexpr double clearance = 0.5; ///< points between words and the drawn edge of their column

bool isNumeric(const Line &fragment)
{
    bool digit = false;
    for (const Word &word : fragment.words) {
        for (const QChar c : word.text) {
            if (c.isLetter())
                return false;
            digit = digit || c.isDigit();
        }
    }
    return digit;
}

// What fills a value cell alone; levels such as "Moderate: 40-69 points" end with their points.
bool isValue(const Line &fragment)
{
    if (isNumeric(fragment))
        return true;
    const QString text = fragment.text();
    return text.compare(u"unknown", Qt::CaseInsensitive) == 0 || text.endsWith(u" points");
}

/// A part of a column's lines: what stands in one cell.
struct Chunk
{
    size_t column = 0;
    std::vector<Line> lines;

    double first() const { return lines.front().middle; }
    double last() const { return lines.back().middle; }
};

using Fragments = std::vector<std::vector<Line>>; ///< by column, from top to bottom

Fragments fragmentsOf(const PageTable &table, double from, double to)
{
    Fragments result(table.columns.count());
    for (const Line &line : table.lines) {
        if (line.middle < from || line.middle >= to)
            continue;
        std::vector<Line> parts(table.columns.count());
        for (const Word &word : line.words)
            parts[table.columns.columnOf(word)].add(word);
        for (size_t c = 0; c < parts.size(); ++c) {
            if (!parts[c].words.empty())
                result[c].push_back(std::move(parts[c]));
        }
    }
    return result;
}

TableRow rowOf(std::vector<Chunk> chunks, size_t columns)
{
    TableRow row;
    row.cells.resize(columns);
    bool any = false;
    for (Chunk &chunk : chunks) {
        TableCell &cell = row.cells[chunk.column];
        for (Line &line : chunk.lines) {
            row.top = any ? std::min(row.top, line.box.top()) : line.box.top();
            row.bottom = any ? std::max(row.bottom, line.box.bottom()) : line.box.bottom();
            any = true;
            cell.lines.push_back(std::move(line));
        }
        std::stable_sort(cell.lines.begin(), cell.lines.end(),
                         [](const Line &a, const Line &b) { return a.middle < b.middle; });
    }
    return row;
}

std::vector<Chunk> chunksOf(const Fragments &fragments, double reach)
{
    std::vector<Chunk> chunks;
    for (size_t c = 0; c < fragments.size(); ++c) {
        for (const Line &fragment : fragments[c]) {
            const bool goesOn = !chunks.empty() && chunks.back().column == c &&
                                fragment.middle - chunks.back().last() <= reach &&
                                !areTwoCells(chunks.back().lines.back(), fragment);
            if (!goesOn)
                chunks.push_back({c, {}});
            chunks.back().lines.push_back(fragment);
        }
    }
    return chunks;
}

// Rows without space between them run into each other: the column with most parts says where each begins.
void splitDense(const std::vector<Chunk> &group, PageTable &table)
{
    std::vector<std::vector<const Chunk *>> byColumn(table.columns.count());
    double top = group.front().first();
    for (const Chunk &chunk : group) {
        byColumn[chunk.column].push_back(&chunk);
        top = std::min(top, chunk.first());
    }
    // Codes say it best.
    const auto rank = [](const std::vector<const Chunk *> &column) {
        const auto codes = std::count_if(column.begin(), column.end(),
                                         [](const Chunk *chunk) { return beginsWithCode(chunk->lines.front()); });
        return std::pair(codes > 1, column.size());
    };
    const auto &anchors = *std::max_element(byColumn.begin(), byColumn.end(),
                                            [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    const double slack = 0.3 * table.height;
    const bool atTop = anchors.front()->first() - top <= slack;
    std::vector<double> starts{top - 1e6};
    for (size_t i = 1; i < anchors.size(); ++i)
        starts.push_back(atTop ? anchors[i]->first() - slack : (anchors[i - 1]->last() + anchors[i]->first()) / 2);
    std::vector<std::vector<Chunk>> parts(anchors.size());
    for (const Chunk &chunk : group) {
        for (const Line &line : chunk.lines) {
            const auto after = std::upper_bound(starts.begin(), starts.end(), line.middle);
            parts[static_cast<size_t>(after - starts.begin()) - 1].push_back({chunk.column, {line}});
        }
    }
    for (auto &part : parts)
        table.rows.push_back(rowOf(std::move(part), table.columns.count()));
}

void splitBand(const Fragments &fragments, PageTable &table, double pitch)
{
    const double reach = pitch > 0 ? pitch + pitchSlack(table.height) : 0.0;
    std::vector<Chunk> chunks = chunksOf(fragments, reach);
    std::stable_sort(chunks.begin(), chunks.end(),
                     [](const Chunk &a, const Chunk &b) { return a.first() < b.first(); });
    // What overlaps stands in one row.
    const double slack = 0.6 * table.height;
    for (size_t i = 0; i < chunks.size();) {
        std::vector<Chunk> group{chunks[i]};
        double end = chunks[i].last();
        std::vector<int> counts(table.columns.count());
        ++counts[chunks[i].column];
        for (++i; i < chunks.size() && chunks[i].first() <= end + slack; ++i) {
            end = std::max(end, chunks[i].last());
            ++counts[chunks[i].column];
            group.push_back(chunks[i]);
        }
        if (std::any_of(counts.begin(), counts.end(), [](int count) { return count > 1; }))
            splitDense(group, table);
        else
            table.rows.push_back(rowOf(std::move(group), table.columns.count()));
    }
}

} // namespace

double pitchSlack(double height)
{
    return std::max(0.07 * height, 0.85);
}

bool areTwoNumbers(const Line &above, const Line &below)
{
    return isNumeric(above) && isNumeric(below) && !isCutNumber(above.text(), below.text());
}

bool beginsWithCode(const Line &fragment)
{
    const QString &word = fragment.words.front().text;
    const auto isDigit = [&](qsizetype i) { return i < word.size() && word[i].isDigit(); };
    if (word.size() > 3 && word[1] == u'A' && word.endsWith(u':') && isDigit(2))
        return true;
    const qsizetype dot = isDigit(1) ? 2 : 1;
    // Alone it may be a value, unless it shows that it is none.
    return (fragment.words.size() > 1 || word.endsWith(u'.') || word.back().isLetter()) && word.size() <= 6 &&
           isDigit(0) && dot < word.size() && word[dot] == u'.' && isDigit(dot + 1) && !word.endsWith(u'%');
}

bool holdsSeveralValues(const TableCell &cell)
{
    for (size_t i = 1; i < cell.lines.size(); ++i) {
        if (areTwoCells(cell.lines[i - 1], cell.lines[i]))
            return true;
    }
    return false;
}

bool areTwoCells(const Line &above, const Line &below)
{
    if (areTwoNumbers(above, below) || beginsWithCode(below))
        return true;
    return isValue(above) && isValue(below) && !(isNumeric(above) && isNumeric(below)) &&
           !below.text().endsWith(u" points");
}

std::vector<double> Columns::bounds() const
{
    std::vector<double> result;
    for (size_t i = 0; i < spans.size(); ++i)
        result.push_back(i == 0 ? spans[0].from : (spans[i - 1].to + spans[i].from) / 2);
    if (!spans.empty())
        result.push_back(spans.back().to);
    return result;
}

size_t Columns::columnOf(const Word &word) const
{
    const double middle = word.box.center().x();
    size_t column = 0;
    while (column + 1 < spans.size() && middle > (spans[column].to + spans[column + 1].from) / 2)
        ++column;
    return column;
}

bool Columns::fits(const Line &line, double space) const
{
    const auto edges = bounds();
    for (size_t i = 0; i < line.words.size(); ++i) {
        const QRectF &box = line.words[i].box;
        const size_t column = columnOf(line.words[i]);
        if (box.left() < edges[column] - overhang || box.right() > edges[column + 1] + overhang)
            return false;
        if (i == 0 || columnOf(line.words[i - 1]) == column)
            continue;
        const double before = line.words[i - 1].box.right();
        const bool between = fixed && before < edges[column] - clearance && box.left() > edges[column] + clearance;
        if (!between && box.left() - before < 1.3 * space * line.height)
            return false;
    }
    return true;
}

size_t Columns::filledBy(const Line &line) const
{
    size_t filled = 0;
    size_t last = spans.size();
    for (const Word &word : line.words) {
        const size_t column = columnOf(word);
        filled += column != last ? 1 : 0;
        last = column;
    }
    return filled;
}

QRectF TableCell::box() const
{
    QRectF result;
    for (const Line &line : lines)
        result = result.isNull() ? line.box : result.united(line.box);
    return result;
}

double linePitch(const PageTable &table)
{
    double pitch = 0;
    double step = 1e9; // from row to row, where both are certainly one line high
    const Fragments fragments = fragmentsOf(table, -1e9, 1e9);
    for (const auto &column : fragments) {
        for (size_t i = 1; i < column.size(); ++i) {
            const double distance = column[i].middle - column[i - 1].middle;
            if (areTwoCells(column[i - 1], column[i]))
                step = std::min(step, distance);
            else if (distance > 0.7 * table.height && distance < 1.7 * table.height && (pitch == 0 || distance < pitch))
                pitch = distance;
        }
    }
    return pitch < step - 0.05 * table.height ? pitch : 0;
}

namespace {

/// What stands between two row lines. `open`: the columns whose cell goes on from the band above.
struct Band
{
    Fragments fragments;
    std::vector<bool> open;
};

std::vector<Band> bandsOf(const PageTable &table)
{
    std::vector<RowLine> lines = table.breaks;
    if (const size_t header = headerLines(table); header > 0 && header < table.lines.size())
        lines.push_back({(table.lines[header - 1].middle + table.lines[header].middle) / 2, {}});
    lines.push_back({1e9, {}});
    std::sort(lines.begin(), lines.end(), [](const RowLine &a, const RowLine &b) { return a.at < b.at; });
    std::vector<Band> bands;
    double from = -1e9;
    std::vector<bool> open;
    for (const RowLine &line : lines) {
        Band band{fragmentsOf(table, from, line.at), open};
        const bool any = std::any_of(band.fragments.begin(), band.fragments.end(),
                                     [](const auto &column) { return !column.empty(); });
        if (any)
            bands.push_back(std::move(band));
        open = any || bands.empty() ? line.open : open;
        from = line.at;
    }
    return bands;
}

// Cells over several rows: their words stand anywhere in them, and hold for each row.
void makeMergedRows(std::vector<Band> bands, PageTable &table)
{
    const size_t columns = table.columns.count();
    const auto isOpen = [&](size_t band, size_t column) {
        return band < bands.size() && column < bands[band].open.size() && bands[band].open[column];
    };
    std::vector<std::vector<Chunk>> chunks(bands.size());
    for (size_t c = 0; c < columns; ++c) {
        for (size_t b = 0; b < bands.size();) {
            Chunk chunk{c, bands[b].fragments[c]};
            size_t end = b + 1;
            // A value belongs to one row, even where the page draws no line below its neighbour.
            const auto holdsValue = [&](size_t band) {
                const auto &lines = bands[band].fragments[c];
                return std::any_of(lines.begin(), lines.end(), isValue);
            };
            for (; isOpen(end, c) && !holdsValue(end) && !holdsValue(end - 1); ++end)
                chunk.lines.insert(chunk.lines.end(), bands[end].fragments[c].begin(), bands[end].fragments[c].end());
            for (; b < end; ++b)
                chunks[b].push_back(chunk);
        }
    }
    for (auto &row : chunks)
        table.rows.push_back(rowOf(std::move(row), columns));
}

} // namespace

void makeRows(PageTable &table, double pitch)
{
    table.rows.clear();
    std::vector<Band> bands = bandsOf(table);
    const auto hasSeveralRows = [](const Band &band) {
        return std::any_of(band.fragments.begin(), band.fragments.end(), [](const std::vector<Line> &column) {
            return std::count_if(column.begin(), column.end(), beginsWithCode) > 1;
        });
    };
    const bool merged = std::any_of(bands.begin(), bands.end(), [](const Band &band) { return !band.open.empty(); }) &&
                        std::none_of(bands.begin(), bands.end(), hasSeveralRows);
    if (merged || (table.gridded && bands.size() > 2)) {
        makeMergedRows(std::move(bands), table);
        return;
    }
    for (const Band &band : bands)
        splitBand(band.fragments, table, pitch);
}

} // namespace outturn::pdf
