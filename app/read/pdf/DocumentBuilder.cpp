// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/pdf/DocumentBuilder.h"

#include "app/read/pdf/Metrics.h"
#include "app/read/pdf/RowBreaks.h"
#include "app/read/pdf/RowRepair.h"
#include "app/read/pdf/RunningHeads.h"
#include "app/read/pdf/WordHeights.h"
#include "app/read/pdf/WordJoins.h"

#include <algorithm>
#include <cmath>

namespace outturn::pdf {

namespace {

constexpr double sameSize = 0.06; ///< of the height: type sizes that differ less are the same
constexpr int sureEnough = 85;    ///< percent: recognised words below it are worth a look at the page

// Of the least sure word; 0 where all are text in the file.
int confidenceOf(const std::vector<Line> &lines)
{
    int least = 0;
    for (const Line &line : lines) {
        for (const Word &word : line.words) {
            if (word.confidence > 0)
                least = least == 0 ? word.confidence : std::min(least, word.confidence);
        }
    }
    return least;
}

Place recognisedAs(const Place &place, int confidence)
{
    return confidence > 0 ? place.recognised(confidence) : place;
}

bool isBullet(const Line &line)
{
    static const QString bullets = QStringLiteral("-–•*▪·◦●■");
    const QString &first = line.words.front().text;
    return line.words.size() > 1 && first.size() == 1 && bullets.contains(first[0]);
}

bool endsSentence(const QString &text)
{
    static const QString marks = QStringLiteral(".!?:;…。؟");
    static const QString closing = QStringLiteral("”\"’')]»");
    qsizetype i = text.size() - 1;
    while (i > 0 && closing.contains(text[i]))
        --i;
    return i >= 0 && marks.contains(text[i]);
}

class Builder
{
public:
    explicit Builder(std::vector<PageContent> pages) : m_contents(std::move(pages)) {}

    SourceDocument build()
    {
        correctHeights(m_contents);
        std::vector<std::vector<Line>> lines;
        for (const PageContent &page : m_contents)
            lines.push_back(linesOf(page));
        removeRunningHeads(lines, m_contents);
        const PageTable *continued = nullptr;
        std::vector<std::vector<PageItem>> items;
        items.reserve(lines.size());
        for (size_t p = 0; p < lines.size(); ++p) {
            for (const Line &line : lines[p])
                m_joins.learn(line);
            items.push_back(findTables(m_contents[p], lines[p], continued));
            if (!items.back().empty())
                continued = std::get_if<PageTable>(&items.back().back());
        }
        const Metrics metrics(items, m_contents);
        m_metrics = &metrics;
        for (size_t p = 0; p < lines.size(); ++p) {
            for (size_t i = 1; i < lines[p].size(); ++i)
                learnLineEnd(lines[p][i - 1], lines[p][i], metrics.right(m_contents[p].size));
        }
        finishTables(items);
        for (m_page = 0; m_page < items.size(); ++m_page) {
            m_pageStarts = true;
            for (PageItem &item : items[m_page]) {
                if (auto *table = std::get_if<PageTable>(&item))
                    takeTable(*table);
                else
                    takeLine(std::get<Line>(item));
                m_pageStarts = false;
            }
        }
        closeText();
        return std::move(m_document);
    }

private:
    void learnLineEnd(const Line &line, const Line &next, double right)
    {
        m_joins.learnEnd(line, next);
        const Word &first = next.words.front();
        const qsizetype slash = first.text.indexOf(u'/');
        if (slash < 2 || slash + 2 >= first.text.size() || !first.text[slash + 1].isLetter() ||
            std::abs(line.box.left() - next.box.left()) > 2)
            return;
        const double head = first.box.width() * static_cast<double>(slash + 1) / static_cast<double>(first.text.size());
        if (line.box.right() + 0.4 * line.height + 1.1 * head < right)
            m_joins.learnUnpartedSlash();
    }

    void finishTables(std::vector<std::vector<PageItem>> &items)
    {
        PageTable *last = nullptr;
        std::optional<size_t> codes;
        for (size_t p = 0; p < items.size(); ++p) {
            if (last)
                takeCode(*last, items[p], codes);
            for (size_t i = 0; i < items[p].size(); ++i) {
                auto *table = std::get_if<PageTable>(&items[p][i]);
                if (table) {
                    makeRows(*table, m_metrics->cellPitch(*table));
                    const bool continues = i == 0 && last && last->columns.count() == table->columns.count();
                    repairRows(*table, continues ? codes : std::nullopt);
                    setPlaces(*table, static_cast<int>(p));
                    if (i + 1 == items[p].size())
                        joinRowAtPageEnd(*table);
                    const auto own = codeColumn(*table);
                    if (continues && !joinCodeOverBreak(*last, *table, own ? own : codes)) {
                        joinRowOverBreak(*last, *table);
                        fillMergedOverBreak(*last, *table, codes);
                    }
                    if (own || !continues)
                        codes = own;
                }
                if (last && !table)
                    doubtEnd(*last, std::get<Line>(items[p][i]), i > 0);
                last = table;
            }
        }
        for (const auto &page : items) {
            for (const PageItem &item : page) {
                if (const auto *table = std::get_if<PageTable>(&item))
                    learnCuts(*table);
            }
        }
    }

    // The code cell of the last row, alone at the top of the next page.
    void takeCode(PageTable &table, std::vector<PageItem> &page, std::optional<size_t> codes) const
    {
        const auto *first = page.empty() ? nullptr : std::get_if<Line>(&page.front());
        if (!first || !lacksCode(table, *first, codes))
            return;
        const double reach = std::max(m_metrics->cellPitch(table), table.height) + pitchSlack(table.height);
        const double right = table.columns.bounds()[*codes + 1] + 1;
        TableCell cell;
        size_t count = 0;
        for (; count < page.size(); ++count) {
            const auto *line = std::get_if<Line>(&page[count]);
            if (!line || line->box.right() > right || (count > 0 && line->middle - cell.lines.back().middle > reach))
                break;
            cell.lines.push_back(*line);
        }
        cell.place = cell.box();
        cell.page = table.rows.back().cells.front().page + 1;
        cell.doubt = Doubt::Neighbour;
        table.rows.back().cells[*codes] = std::move(cell);
        table.rows.back().overBreak = true;
        page.erase(page.begin(), page.begin() + static_cast<long>(count));
    }

    // Text close under the last row, within one of its columns, may be the rest of a cell.
    static void doubtEnd(PageTable &table, const Line &line, bool samePage)
    {
        const double step = line.middle - table.lines.back().middle;
        if (table.rows.empty() || line.words.empty() || (samePage && (step > 2 * line.height || step < 0)))
            return;
        const auto edges = table.columns.bounds();
        const size_t column = table.columns.columnOf(line.words.front());
        TableCell &cell = table.rows.back().cells[column];
        const bool within = line.box.left() > edges[column] - 1 && line.box.right() < edges[column + 1] + 1;
        const bool goesOn = samePage || line.words.front().text.front().isLower();
        if (within && goesOn && !cell.isEmpty() && std::abs(line.height - table.height) < sameSize * line.height)
            cell.doubt = Doubt::Neighbour;
    }

    static void setPlaces(PageTable &table, int page)
    {
        const auto edges = table.columns.bounds();
        for (TableRow &row : table.rows) {
            for (size_t c = 0; c < row.cells.size(); ++c) {
                TableCell &cell = row.cells[c];
                cell.page = page;
                cell.place =
                    cell.isEmpty() ? QRectF(QPointF(edges[c], row.top), QPointF(edges[c + 1], row.bottom)) : cell.box();
            }
        }
    }

    Place placeOf(const QRectF &box, int page)
    {
        const auto down = [](double points) { return static_cast<qint32>(std::floor(points * 100)); };
        const auto up = [](double points) { return static_cast<qint32>(std::ceil(points * 100)); };
        const qint32 left = down(box.left());
        const qint32 top = down(box.top());
        return Place::onPage(m_order++, page + 1, {left, top, up(box.right()) - left, up(box.bottom()) - top});
    }

    void takeTable(PageTable &table)
    {
        closeText();
        if (table.rows.empty())
            return;
        const std::vector<double> widths = widthsOf(table);
        SourceBlock block;
        block.kind = SourceBlock::Kind::Table;
        for (const TableRow &row : table.rows) {
            SourceRow result;
            result.firstCell = block.cells.size();
            result.cellCount = row.cells.size();
            result.overBreak = row.overBreak;
            QRectF box;
            const int page = row.cells.front().page;
            for (const TableCell &cell : row.cells) {
                if (cell.page == page && !cell.isEmpty())
                    box = box.isNull() ? cell.place : box.united(cell.place);
            }
            result.place = placeOf(box, page);
            for (size_t c = 0; c < row.cells.size(); ++c) {
                const TableCell &cell = row.cells[c];
                const int sure = confidenceOf(cell.lines);
                block.cells.push_back({textOf(cell.lines, widths[c], table.columns.fixed),
                                       recognisedAs(placeOf(cell.place, cell.page), sure),
                                       sure > 0 && sure < sureEnough ? Doubt::Recognised
                                                                     : doubtOf(cell, widths[c], table.columns.fixed)});
            }
            block.rows.push_back(result);
        }
        block.place = block.rows.front().place;
        m_document.blocks.push_back(std::move(block));
    }

    // How wide the words of each column can be: as wide as the column without the space at its sides, or where nothing
    // is drawn, at least as wide as its widest line.
    static std::vector<double> widthsOf(const PageTable &table)
    {
        std::vector<double> widths(table.columns.count());
        std::vector<double> lefts(table.columns.count(), 1e9);
        for (const TableRow &row : table.rows) {
            for (size_t c = 0; c < row.cells.size(); ++c) {
                for (const Line &line : row.cells[c].lines) {
                    widths[c] = std::max(widths[c], line.box.width());
                    lefts[c] = std::min(lefts[c], line.box.left());
                }
            }
        }
        for (size_t c = 0; table.columns.fixed && c < widths.size(); ++c) {
            const Span &span = table.columns.spans[c];
            widths[c] = std::max(widths[c], span.to - span.from - 2 * std::max(0.0, lefts[c] - span.from));
        }
        return widths;
    }

    // A word is cut where its next letter has no room.
    static WordJoins::Cut cutBetween(const Line &line, const Line &next, double width, bool isKnown)
    {
        if (line.words.size() > 1 || line.box.width() + next.words.front().firstWidth < width - 0.5)
            return WordJoins::Cut::No;
        return isKnown ? WordJoins::Cut::Surely : WordJoins::Cut::Perhaps;
    }

    void learnCuts(const PageTable &table)
    {
        const std::vector<double> widths = widthsOf(table);
        for (const TableRow &row : table.rows) {
            for (size_t c = 0; c < row.cells.size(); ++c) {
                const auto &lines = row.cells[c].lines;
                for (size_t i = 1; i < lines.size(); ++i)
                    m_joins.learnCut(plainText(lines[i - 1].text()), plainText(lines[i].text()),
                                     cutBetween(lines[i - 1], lines[i], widths[c], table.columns.fixed));
            }
        }
    }

    Doubt doubtOf(const TableCell &cell, double width, bool isKnown) const
    {
        if (cell.doubt != Doubt::None)
            return cell.doubt;
        if (holdsSeveralValues(cell))
            return Doubt::Neighbour;
        for (size_t i = 1; i < cell.lines.size(); ++i) {
            const Line &before = cell.lines[i - 1];
            const Line &line = cell.lines[i];
            if (m_joins.isUnsure(plainText(before.text()), plainText(line.text()),
                                 cutBetween(before, line, width, isKnown)))
                return Doubt::WordCut;
        }
        return Doubt::None;
    }

    QString textOf(const std::vector<Line> &lines, double width, bool isKnown) const
    {
        QString result;
        for (size_t i = 0; i < lines.size(); ++i) {
            const QString text = plainText(lines[i].text()).simplified();
            result = i == 0 ? text : m_joins.joined(result, text, cutBetween(lines[i - 1], lines[i], width, isKnown));
        }
        return result;
    }

    void takeLine(const Line &line)
    {
        const bool overPage = m_pageStarts && !m_lines.empty();
        if (overPage && isCutLine(line))
            return;
        const Break kind = m_lines.empty() ? Break::Gap : overPage ? breakOverPage(line) : breakBefore(line);
        if (kind == Break::None) {
            m_lines.push_back(line);
            return;
        }
        closeText();
        m_lines.push_back(line);
        m_afterGap = kind != Break::Hard;
        m_goesOn = kind == Break::GoesOn;
        m_textPage = static_cast<int>(m_page);
    }

    enum class Break { None, Hard, Gap, GoesOn };

    // Whether the first word of the line would have stood on the line before, had the writer not wanted a new one.
    bool wouldHaveFit(const Line &before, const Line &line) const
    {
        const double right = m_metrics->right(m_contents[static_cast<size_t>(m_textPage)].size);
        const double space = 0.2 * line.height;
        QRectF word = line.words.front().box;
        for (size_t i = 1; i < line.words.size() && !partedBySpace(line.words[i - 1], line.words[i]); ++i)
            word = word.united(line.words[i].box);
        return before.box.right() + space + word.width() < right - 1;
    }

    bool isSameSize(const Line &a, const Line &b) const { return std::abs(a.height - b.height) < sameSize * b.height; }

    Break breakBefore(const Line &line) const
    {
        const Line &before = m_lines.back();
        const double step = line.middle - before.middle;
        const double pitch = m_metrics->pitch(line.height);
        if (!isSameSize(before, line) || step > pitch + std::max(1.2, 0.1 * pitch))
            return Break::Gap;
        if (isBullet(line) || wouldHaveFit(before, line))
            return Break::Hard;
        const double indent = line.box.left() - before.box.left();
        const bool indented = indent > 0.7 * line.height && !isBullet(before) && m_lines.size() > 1;
        return indented && endsSentence(before.words.back().text) ? Break::Hard : Break::None;
    }

    Break breakOverPage(const Line &line) const
    {
        const Line &before = m_lines.back();
        if (!isSameSize(before, line) || isBullet(line) || wouldHaveFit(before, line))
            return Break::Gap;
        const double indent = line.box.left() - m_lines.back().box.left();
        if (m_lines.size() > 1 && std::abs(indent) > 2)
            return Break::Gap;
        if (!endsSentence(before.words.back().text))
            return m_lines.size() > 1 || before.box.width() > 0.5 * m_metrics->right(m_contents[m_page].size)
                       ? Break::GoesOn
                       : Break::Gap;
        // A new paragraph would have begun on the page before had there been room for its first lines.
        const double room = m_metrics->bottom(m_contents[static_cast<size_t>(m_textPage)].size) - before.box.bottom();
        return room < 1.25 * m_metrics->pitch(line.height) ? Break::GoesOn : Break::Gap;
    }

    // Some makers cut a line in two at the end of the page and draw it on both.
    bool isCutLine(const Line &line) const
    {
        return line.words.size() > 3 && line.text() == m_lines.back().text() &&
               std::abs(line.box.left() - m_lines.back().box.left()) < 1;
    }

    void closeText()
    {
        if (m_lines.empty())
            return;
        SourceBlock block;
        QRectF box = m_lines.front().box;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            const QString text = plainText(m_lines[i].text()).simplified();
            block.text = i == 0 ? text : m_joins.joined(block.text, text);
            box = box.united(m_lines[i].box);
        }
        block.afterGap = m_afterGap;
        block.goesOn = m_goesOn;
        if (m_goesOn)
            moveParted(block.text);
        // A heading is one block, also over two pages: half of it would be none.
        const double body = m_metrics->bodyHeight();
        if (m_goesOn && m_lines.front().height > body * (1 + 2 * sameSize)) {
            QString &heading = m_document.blocks.back().text;
            heading = m_joins.joined(heading, block.text);
        } else {
            block.place = recognisedAs(placeOf(box, m_textPage), confidenceOf(m_lines));
            m_document.blocks.push_back(std::move(block));
        }
        m_lines.clear();
    }

    // A word parted by the page break is put together on the page where it begins.
    void moveParted(QString &text)
    {
        QString &before = m_document.blocks.back().text;
        const QString both = m_joins.joined(before, text);
        if (both.size() > before.size() && both[before.size()] == u' ')
            return;
        const qsizetype end = text.indexOf(u' ');
        const QString first = end < 0 ? text : text.first(end);
        before = m_joins.joined(before, first);
        text = end < 0 ? QString() : text.sliced(end + 1);
    }

    std::vector<PageContent> m_contents;
    const Metrics *m_metrics = nullptr;
    WordJoins m_joins;
    SourceDocument m_document;
    size_t m_page = 0;
    bool m_pageStarts = true;
    std::vector<Line> m_lines; ///< of the paragraph at hand
    int m_textPage = 0;        ///< on which it stands
    bool m_afterGap = true;
    bool m_goesOn = false;
    qint32 m_order = 0;
};

} // namespace

SourceDocument buildDocument(std::vector<PageContent> pages)
{
    return Builder(std::move(pages)).build();
}

} // namespace outturn::pdf
