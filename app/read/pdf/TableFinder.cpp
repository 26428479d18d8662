// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/TableFinder.h"

#include "app/read/Layout.h"
#include "app/read/pdf/DrawnTables.h"
#include "app/read/pdf/HeaderLines.h"

#include <algorithm>
#include <cmath>

namespace outturn::pdf {

namespace {

constexpr double farBelow = 3.4;     ///< of the height: rows of one table are not further apart
constexpr double longestPitch = 1.7; ///< of the height, from line to line in a cell
constexpr double sameEdge = 1.2;     ///< points
constexpr double exactEdge = 0.4;

/// Spans of words with less than `gap` between them. A word that begins or ends exactly where one of the `known`
/// columns does begins a span after `least` already.
std::vector<Span> spansOf(const Line &line, double gap, const std::vector<Span> &known = {}, double least = 0)
{
    // A word of a long first cell may stand where its centred header begins: there is no column before that.
    const auto isAligned = [&](const QRectF &box, double before) {
        return std::any_of(known.begin(), known.end(), [&](const Span &span) {
            return span.from > known.front().from && before < span.from + exactEdge &&
                   (std::abs(span.from - box.left()) < exactEdge || std::abs(span.to - box.right()) < exactEdge);
        });
    };
    std::vector<Span> spans;
    for (const Word &word : line.words) {
        const double apart = spans.empty() ? 0 : word.box.left() - spans.back().to;
        if (spans.empty() || apart >= gap || (apart >= least && isAligned(word.box, spans.back().to)))
            spans.push_back({word.box.left(), word.box.right()});
        else
            spans.back().to = std::max(spans.back().to, word.box.right());
    }
    return spans;
}

std::vector<Span> merged(std::vector<Span> a, const std::vector<Span> &b, double gap)
{
    a.insert(a.end(), b.begin(), b.end());
    std::sort(a.begin(), a.end(), [](const Span &x, const Span &y) { return x.from < y.from; });
    std::vector<Span> result;
    for (const Span &span : a) {
        if (result.empty() || span.from - result.back().to >= gap)
            result.push_back(span);
        else
            result.back().to = std::max(result.back().to, span.to);
    }
    return result;
}

class Finder
{
public:
    Finder(const PageContent &page, const std::vector<Line> &lines, const PageTable *continued)
        : m_lines(lines), m_owner(lines.size(), -1), m_continued(continued), m_drawings(drawingsOf(page)),
          m_space(spaceWidth(lines))
    {
        for (const Line &line : lines)
            m_right = std::max(m_right, line.box.right() + sameEdge);
    }

    std::vector<PageItem> find()
    {
        takeDrawings();
        takeContinued();
        takeStreams();
        std::vector<PageItem> items;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const int owner = m_owner[i];
            if (owner < 0)
                items.emplace_back(m_lines[i]);
            else if (PageTable &table = m_tables[static_cast<size_t>(owner)]; !table.lines.empty())
                items.emplace_back(std::exchange(table, {}));
        }
        return items;
    }

private:
    // Columns may come as close as two spaces' width less a hair; words of one cell stand one space apart.
    double gapOf(const Line &line) const { return 1.3 * m_space * line.height; }
    // What the widest words of neighbouring columns leave.
    double leastGapOf(const Line &line) const { return 0.85 * m_space * line.height; }
    double wideGapOf(const Line &line) const { return std::max(2.6 * m_space, 0.6) * line.height; }

    bool isFree(size_t i) const { return i < m_lines.size() && m_owner[i] < 0; }

    bool hasWideGap(const Line &line) const { return spansOf(line, wideGapOf(line)).size() > 1; }

    // The header of another table, as far as its first line tells.
    bool beginsTable(const Line &line) const
    {
        std::vector<QString> parts;
        double end = -1e9;
        for (const Word &word : line.words) {
            if (word.box.left() - end >= gapOf(line))
                parts.emplace_back();
            parts.back() += word.text + u' ';
            end = word.box.right();
        }
        return beginsHeader(parts);
    }

    // The same where only all lines of the header, half a line apart, tell it: "Outcome" above "Area".
    bool beginsTableTogether(size_t i) const
    {
        const auto follows = [&](size_t line) {
            return line > 0 && line < m_lines.size() &&
                   m_lines[line].middle - m_lines[line - 1].middle < 0.8 * m_lines[line].height;
        };
        if (follows(i) || !follows(i + 1))
            return false;
        size_t end = i + 1;
        auto spans = spansOf(m_lines[i], gapOf(m_lines[i]));
        for (; follows(end) && end < i + 6; ++end)
            spans = merged(std::move(spans), spansOf(m_lines[end], gapOf(m_lines[end])), leastGapOf(m_lines[end]));
        const Columns columns{spans, false};
        std::vector<QString> parts(spans.size());
        for (size_t line = i; line < end; ++line) {
            for (const Word &word : m_lines[line].words)
                parts[columns.columnOf(word)] += word.text + u' ';
        }
        return parts.size() > 2 && beginsHeader(parts);
    }

    // Cells of a header that are aligned to the middle begin half a line above its first.
    bool startsNewTable(size_t i, std::vector<size_t> &indices, std::vector<size_t> &pending) const
    {
        if (indices.empty())
            return false;
        if (beginsTableTogether(i))
            return true;
        if (!beginsTable(m_lines[i]))
            return false;
        size_t from = i;
        while (from > indices.front() && m_lines[from].middle - m_lines[from - 1].middle < 0.8 * m_lines[i].height)
            --from;
        const auto isWords = [](const Line &line) {
            return std::none_of(line.words.begin(), line.words.end(), [](const Word &word) {
                return std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
            });
        };
        while (from < i && from > indices.front() && isWords(m_lines[from - 1]) &&
               m_lines[from].middle - m_lines[from - 1].middle < 1.45 * m_lines[i].height)
            --from;
        if (from <= indices.front())
            return false;
        std::erase_if(indices, [&](size_t index) { return index >= from; });
        std::erase_if(pending, [&](size_t index) { return index >= from; });
        return true;
    }

    // Line to line inside a cell or a paragraph, when nothing shows it better.
    bool isNext(const Line &above, const Line &line, double pitch) const
    {
        const double limit = pitch > 0 ? pitch + pitchSlack(line.height) : 1.12 * line.height;
        return line.middle - above.middle <= limit;
    }

    // Rows of a table are of one type size; its header may be of another.
    bool isOtherSize(const Line &line, const std::vector<size_t> &indices) const
    {
        if (indices.empty())
            return false;
        // No cell is the heading of an area or a section, whatever its size.
        if (const auto heading = headingWords(line.text());
            heading && !hasWideGap(line) &&
            (heading->kind == HeadingWords::Kind::Section || heading->kind == HeadingWords::Kind::OtherCore ||
             heading->kind == HeadingWords::Kind::ProgressAgainst ||
             (heading->kind == HeadingWords::Kind::Area && !heading->number.isEmpty())))
            return true;
        const double height = m_lines[indices.back()].height;
        return std::abs(line.height - height) > (indices.size() > 3 ? 0.08 : 0.25) * height;
    }

    void keep(PageTable table, const std::vector<size_t> &indices)
    {
        const int owner = static_cast<int>(m_tables.size());
        std::vector<double> heights;
        for (const size_t i : indices) {
            m_owner[i] = owner;
            table.lines.push_back(m_lines[i]);
            heights.push_back(m_lines[i].height);
        }
        std::nth_element(heights.begin(), heights.begin() + static_cast<long>(heights.size() / 2), heights.end());
        table.height = heights[heights.size() / 2];
        table.top = table.lines.front().box.top();
        table.bottom = table.lines.back().box.bottom();
        // Whatever the page draws between the lines parts rows, also where it parts no columns.
        Drawing all;
        for (const Drawing &drawing : m_drawings)
            all.horizontals.insert(all.horizontals.end(), drawing.horizontals.begin(), drawing.horizontals.end());
        table.breaks = all.rowLines(table.columns);
        m_tables.push_back(std::move(table));
    }

    void takeDrawings()
    {
        for (const Drawing &drawing : m_drawings) {
            std::vector<size_t> inside;
            std::vector<Line> lines;
            for (size_t i = 0; i < m_lines.size(); ++i) {
                const Line &line = m_lines[i];
                if (isFree(i) && line.middle > drawing.box.top() - 1 && line.middle < drawing.box.bottom() + 1 &&
                    line.box.left() > drawing.box.left() - 4 && line.box.right() < drawing.box.right() + 4) {
                    inside.push_back(i);
                    lines.push_back(line);
                }
            }
            if (inside.empty())
                continue;
            PageTable table;
            table.columns = drawing.columns(lines);
            if (table.columns.count() < 2)
                continue;
            table.gridded = drawing.ruled;
            const auto breaks = drawing.breaks(drawing.box.left(), drawing.box.right());
            const double above = lines.front().middle;
            const double below = lines.back().middle;
            const bool manyRows =
                std::any_of(breaks.begin(), breaks.end(), [&](double y) { return y > above && y < below; });
            if (!drawing.ruled || !manyRows)
                extend(table.columns, inside);
            keep(std::move(table), inside);
        }
    }

    // Under a drawn header the rows may stand without rulings: down to what does not fit its columns.
    void extend(const Columns &columns, std::vector<size_t> &indices) const
    {
        std::vector<size_t> pending;
        for (size_t i = indices.back() + 1; isFree(i); ++i) {
            const Line &line = m_lines[i];
            const Line &above = m_lines[i - 1];
            if (line.middle - above.middle > farBelow * line.height || !columns.fits(line, m_space) ||
                isOtherSize(line, indices) || startsNewTable(i, indices, pending))
                break;
            const bool many = columns.filledBy(line) > 1;
            // Words one space apart are running text, wherever the columns end.
            if (many && spansOf(line, gapOf(line)).size() == 1)
                break;
            if (many) {
                indices.insert(indices.end(), pending.begin(), pending.end());
                pending.clear();
                indices.push_back(i);
            } else {
                pending.push_back(i);
            }
        }
        auto spans = columns.spans;
        takeWrapped(spans, pending, indices);
    }

    // What comes after the last row with several cells belongs to it only as its further lines.
    void takeWrapped(std::vector<Span> &spans, const std::vector<size_t> &pending, std::vector<size_t> &indices) const
    {
        double pitch = pitchOf(indices);
        for (const size_t &i : pending) {
            const Line &line = m_lines[i];
            const Line &above = m_lines[i - 1];
            // A table of rows one line high but the last does not show it.
            if (const double step = line.middle - above.middle; pitch == 0 && step < longestPitch * line.height)
                pitch = step;
            const bool sameSize = std::abs(line.height - above.height) < 0.06 * above.height;
            // Wrapped lines of a cell begin where its first line begins; a paragraph below has another left edge. In
            // between may stand a line of other cells, which are lower by half a line.
            const auto continues = [&](const Line &earlier) {
                return isNext(earlier, line, pitch) &&
                       std::any_of(earlier.words.begin(), earlier.words.end(), [&](const Word &word) {
                           return std::abs(word.box.left() - line.box.left()) < sameEdge ||
                                  std::abs(word.box.right() - line.box.right()) < exactEdge;
                       });
            };
            const size_t recent = std::min<size_t>(3, indices.size());
            const bool sameLeft = std::any_of(indices.end() - static_cast<long>(recent), indices.end(),
                                              [&](size_t index) { return continues(m_lines[index]); });
            // It may be longer than the lines above, as long as it stays before the next column.
            size_t column = 0;
            while (column + 1 < spans.size() && line.box.left() > spans[column + 1].from - sameEdge)
                ++column;
            const double end = column + 1 < spans.size() ? spans[column + 1].from - leastGapOf(line) : m_right;
            const bool within = line.box.left() > spans[column].from - sameEdge &&
                                line.box.right() < std::max(spans[column].to + sameEdge, end);
            const bool rest = &i == pending.data() && within && isRestUnderHeader(line, indices);
            if (i != indices.back() + 1 || (!rest && (!sameSize || !sameLeft || !within)))
                return;
            spans[column].to = std::max(spans[column].to, line.box.right());
            indices.push_back(i);
        }
    }

    // Under a header that the page repeats, the last lines of a cell may stand alone.
    bool isRestUnderHeader(const Line &line, const std::vector<size_t> &indices) const
    {
        if (!m_continued || indices.front() != 0 || indices.size() > 4 ||
            std::abs(line.height - m_continued->height) > 0.08 * line.height)
            return false;
        const QString header = m_lines.front().text();
        bool repeated = false;
        bool sameLeft = false;
        for (const Line &other : m_continued->lines) {
            repeated = repeated || other.text() == header;
            sameLeft = sameLeft || std::any_of(other.words.begin(), other.words.end(), [&](const Word &word) {
                           return std::abs(word.box.left() - line.box.left()) < sameEdge;
                       });
        }
        return repeated && sameLeft && line.middle - m_lines[indices.back()].middle < 2.5 * line.height;
    }

    // The smallest step from a line to the next one that begins under one of its words.
    double pitchOf(const std::vector<size_t> &indices) const
    {
        double pitch = 0;
        for (size_t k = 0; k < indices.size(); ++k) {
            for (size_t next = k + 1; next < std::min(k + 4, indices.size()); ++next) {
                const Line &above = m_lines[indices[k]];
                const Line &line = m_lines[indices[next]];
                const double step = line.middle - above.middle;
                if (step < 0.7 * line.height || step > 1.7 * line.height || (pitch > 0 && step >= pitch))
                    continue;
                const bool under = std::any_of(line.words.begin(), line.words.end(), [&](const Word &word) {
                    return std::any_of(above.words.begin(), above.words.end(), [&](const Word &other) {
                        return std::abs(other.box.left() - word.box.left()) < sameEdge;
                    });
                });
                if (under)
                    pitch = step;
            }
        }
        return pitch;
    }

    void takeContinued()
    {
        if (!m_continued || !isFree(0))
            return;
        if (std::abs(m_lines[0].height - m_continued->height) > 0.06 * m_continued->height)
            return;
        if (m_continued->columns.fixed) {
            if (!m_continued->columns.fits(m_lines[0], m_space))
                return;
            std::vector<size_t> indices;
            std::vector<size_t> pending;
            for (size_t i = 0; isFree(i); ++i) {
                const Line &line = m_lines[i];
                if ((i > 0 && line.middle - m_lines[i - 1].middle > farBelow * line.height) ||
                    !m_continued->columns.fits(line, m_space) ||
                    std::abs(line.height - m_continued->height) > 0.08 * m_continued->height ||
                    startsNewTable(i, indices, pending))
                    break;
                pending.push_back(i);
                if (m_continued->columns.filledBy(line) > 1) {
                    indices.insert(indices.end(), pending.begin(), pending.end());
                    pending.clear();
                }
            }
            if (indices.empty()) {
                takeRest(m_continued->columns);
                return;
            }
            auto spans = m_continued->columns.spans;
            takeWrapped(spans, pending, indices);
            PageTable table;
            table.columns = m_continued->columns;
            keep(std::move(table), indices);
        } else if (!takeStream(0, m_continued->columns.spans)) {
            takeRest(m_continued->columns);
        }
    }

    // The last lines of one cell, alone at the top of the page: they begin where the cell's lines before the break
    // begin, and the last of those was full.
    void takeRest(const Columns &columns)
    {
        const Line &first = m_lines.front();
        size_t column = 0;
        while (column + 1 < columns.count() && columns.columnOf(first.words.front()) != column)
            ++column;
        double left = 1e9;
        double right = columns.fixed ? 0 : columns.spans[column].to;
        Line last;
        for (const Line &line : m_continued->lines) {
            Line part;
            for (const Word &word : line.words) {
                if (columns.columnOf(word) == column)
                    part.add(word);
            }
            if (part.words.empty())
                continue;
            left = std::min(left, part.box.left());
            right = std::max(right, part.box.right());
            last = std::move(part);
        }
        if (columns.fixed)
            right = std::max(right, columns.spans[column].to - (left - columns.spans[column].from));
        const QRectF &word = first.words.front().box;
        if (last.words.empty() || last.box.right() + leastGapOf(first) + word.width() < right - sameEdge ||
            !first.words.front().text.front().isLower())
            return;
        std::vector<size_t> indices;
        for (size_t i = 0; isFree(i); ++i) {
            const Line &line = m_lines[i];
            const bool fits = std::abs(line.box.left() - left) < sameEdge && line.box.right() < right + sameEdge &&
                              std::abs(line.height - first.height) < 0.06 * first.height;
            const bool close = i == 0 || isNext(m_lines[i - 1], line, 0) ||
                               line.middle - m_lines[i - 1].middle < pitchOf(indices) + pitchSlack(line.height);
            if (!fits && close && i > 0)
                return; // the first lines of a paragraph that goes on further to the right
            if (!fits || !close)
                break;
            indices.push_back(i);
        }
        if (indices.empty())
            return;
        PageTable table;
        table.columns = columns;
        keep(std::move(table), indices);
    }

    void takeStreams()
    {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (isFree(i) && hasWideGap(m_lines[i]))
                takeStream(i, {});
        }
    }

    // From a line with wide gaps down, as long as the gaps between the columns stay open.
    bool takeStream(size_t first, std::vector<Span> spans)
    {
        const bool goesOn = !spans.empty();
        const size_t expected = spans.size();
        std::vector<size_t> indices;
        std::vector<size_t> pending;
        std::vector<Span> pendingSpans = spans;
        size_t rowsWithCells = 0;
        for (size_t i = first; isFree(i); ++i) {
            const Line &line = m_lines[i];
            if (i > first &&
                line.middle - m_lines[i - 1].middle > farBelow * std::min(line.height, m_lines[i - 1].height))
                break;
            if (isOtherSize(line, indices) || startsNewTable(i, indices, pending))
                break;
            const auto own = spansOf(line, gapOf(line), spans, leastGapOf(line));
            auto all = merged(pendingSpans, own, leastGapOf(line));
            bool crosses = !pendingSpans.empty() && all.size() < std::max<size_t>({2, pendingSpans.size(), own.size()});
            if (crosses && !goesOn && own.size() > 1 && indices.size() > 1) {
                // What it crosses may be two parts of one column.
                const auto whole = withoutParts(spans, indices);
                all = merged(whole, own, leastGapOf(line));
                crosses = all.size() < std::max<size_t>({2, whole.size(), own.size()});
            }
            // Half a line lower stand other cells of the same row: these are not the columns of the page before.
            if (crosses && goesOn && i > first && line.middle - m_lines[i - 1].middle < 0.8 * line.height &&
                i - first < 4)
                return false;
            if (crosses) {
                // Where another table begins, what stands close above is its header too.
                const double pitch = pitchOf(indices);
                for (size_t next = i; own.size() > 1 && pending.empty() && indices.size() > 1 &&
                                      isNext(m_lines[indices.back()], m_lines[next], pitch);) {
                    next = indices.back();
                    indices.pop_back();
                }
                break;
            }
            if (own.size() > 1) {
                spans = pendingSpans = all;
                indices.insert(indices.end(), pending.begin(), pending.end());
                pending.clear();
                indices.push_back(i);
                ++rowsWithCells;
            } else {
                // One cell alone widens no column beyond what is there until a row with several follows.
                pending.push_back(i);
                pendingSpans = all;
            }
        }
        if (indices.empty())
            return false;
        takeWrapped(spans, pending, indices);
        takeAbove(spans, indices);
        if (!goesOn && (spans.size() < 2 || (rowsWithCells < 2 && spans.size() < 3) || !isOpen(spans, indices)))
            return false;
        PageTable table;
        table.columns.spans = goesOn && spans.size() == expected ? spans : withoutParts(spans, indices);
        if (table.columns.count() < 2 || (goesOn && table.columns.count() != expected))
            return false;
        keep(std::move(table), indices);
        return true;
    }

    // Either white space runs down between two columns, or most lines have wide gaps; running text has neither.
    bool isOpen(const std::vector<Span> &spans, const std::vector<size_t> &indices) const
    {
        const Line &line = m_lines[indices.front()];
        for (size_t i = 1; i < spans.size(); ++i) {
            if (spans[i].from - spans[i - 1].to >= wideGapOf(line))
                return true;
        }
        size_t wide = 0;
        size_t parted = 0;
        for (const size_t i : indices) {
            wide += hasWideGap(m_lines[i]) ? 1 : 0;
            parted += spansOf(m_lines[i], gapOf(m_lines[i])).size() > 1 ? 1 : 0;
        }
        return spans.size() > 2 && wide * 2 > parted;
    }

    // The first lines of a header whose other cells are lower.
    void takeAbove(std::vector<Span> &spans, std::vector<size_t> &indices) const
    {
        while (indices.front() > 0 && isFree(indices.front() - 1)) {
            const Line &line = m_lines[indices.front() - 1];
            const Line &below = m_lines[indices.front()];
            const auto all = merged(spans, spansOf(line, gapOf(line)), gapOf(line));
            if (!isNext(line, below, std::max(pitchOf(indices), 1.25 * line.height)) || all.size() < spans.size() ||
                line.box.left() < spans.front().to || std::abs(line.height - below.height) > 0.06 * line.height)
                return;
            spans = all;
            indices.insert(indices.begin(), indices.front() - 1);
        }
    }

    // A left-aligned header above right-aligned numbers looks like two columns, one of them without a header; but
    // there is never anything in both of them side by side.
    std::vector<Span> withoutParts(std::vector<Span> spans, const std::vector<size_t> &indices) const
    {
        const Columns columns{spans, false};
        std::vector<std::vector<double>> middles(spans.size());
        for (const size_t i : indices) {
            for (const Word &word : m_lines[i].words)
                middles[columns.columnOf(word)].push_back(m_lines[i].middle);
        }
        // Side by side also where cells are aligned to the middle and lines stand half a line apart.
        const double near = 0.75 * m_lines[indices.front()].height;
        std::vector<Span> result{spans.front()};
        for (size_t c = 1; c < spans.size(); ++c) {
            auto &before = middles[c - 1];
            const bool beside = std::any_of(middles[c].begin(), middles[c].end(), [&](double y) {
                const auto at = std::lower_bound(before.begin(), before.end(), y - near);
                return at != before.end() && *at <= y + near;
            });
            if (beside) {
                result.push_back(spans[c]);
                continue;
            }
            result.back().to = spans[c].to;
            middles[c].insert(middles[c].end(), before.begin(), before.end());
            std::sort(middles[c].begin(), middles[c].end());
        }
        return result;
    }

    const std::vector<Line> &m_lines;
    std::vector<int> m_owner; ///< index in m_tables
    const PageTable *m_continued;
    std::vector<Drawing> m_drawings;
    double m_space;
    double m_right = 0; ///< where the words of the page end
    std::vector<PageTable> m_tables;
};

} // namespace

std::vector<PageItem> findTables(const PageContent &page, const std::vector<Line> &lines, const PageTable *continued)
{
    return Finder(page, lines, continued).find();
}

} // namespace outturn::pdf
