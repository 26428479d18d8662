// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/write/TextWriter.h"

#include "app/read/ReadReport.h"
#include "app/source/TextEncoding.h"
#include "app/write/ReadBack.h"
#include "app/write/ReportText.h"

#include <algorithm>
#include <span>

namespace outturn {

namespace {

/// Bytes of the source that something else stands for now.
struct Splice
{
    qint32 offset;
    qint32 length;
    QString text;
};

class TextWriter
{
public:
    TextWriter(const Report &report, const QByteArray &source) : m_report(report), m_source(source)
    {
        m_encoding = detectEncoding(source).encoding;
        const qsizetype feed = source.indexOf('\n');
        const qsizetype carriage = source.indexOf('\r');
        m_lineEnd = carriage >= 0 && feed == carriage + 1 ? QStringLiteral("\r\n")
                    : feed < 0 && carriage >= 0           ? QStringLiteral("\r")
                                                          : QStringLiteral("\n");
    }

    Result<TextExport> write()
    {
        for (const Table &table : m_report.tables) {
            if (table.kind == Table::Kind::Indicators)
                takeTable(table, m_report.indicators);
            else
                takeTable(table, m_report.finances);
        }
        takeSeries(SeriesKind::BudgetTrend);
        takeSeries(SeriesKind::ContributionsTrend);
        for (size_t i = 0; i < m_report.sections.size(); ++i)
            takeSection(m_report.sections[i], static_cast<int>(i));
        return spliced();
    }

private:
    // Rows of the source stay where they are as far as their order allows; the others are taken out and written anew
    // where they stand now, as those are that a person added.
    template <typename Row> void takeTable(const Table &table, const std::vector<Row> &rows)
    {
        const std::span<const Row> all = rowsOf(table, rows);
        const std::vector<bool> stays = rowsThatStay(all);
        qint32 before = table.headers.isEmpty() ? 0 : lineEndAfter(endOf(table.headers.last().place));
        QString added;
        const auto flush = [&] {
            if (!added.isEmpty())
                m_splices.push_back({before, 0, added});
            added.clear();
        };
        for (size_t i = 0; i < all.size(); ++i) {
            if (!stays[i]) {
                added += m_lineEnd + lineOf(all[i], table);
                if (!all[i].place.isNowhere())
                    remove(all[i].place);
                continue;
            }
            flush();
            takeRow(all[i], table);
            before = lineEndAfter(all[i].place.end());
        }
        flush();
        for (const Place &place : table.removed)
            remove(place);
    }

    template <typename Row> static std::span<const Row> rowsOf(const Table &table, const std::vector<Row> &rows)
    {
        return {rows.data() + table.firstRow, static_cast<size_t>(table.rowCount)};
    }

    // The most rows that stand in the order of the source: a longest increasing run of their offsets.
    template <typename Row> static std::vector<bool> rowsThatStay(std::span<const Row> rows)
    {
        std::vector<size_t> tails; // of the best run of each length, its last row
        std::vector<size_t> previous(rows.size(), rows.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].place.isNowhere())
                continue;
            const auto at = std::lower_bound(tails.begin(), tails.end(), i, [&](size_t a, size_t b) {
                return rows[a].place.offset() < rows[b].place.offset();
            });
            if (at != tails.begin())
                previous[i] = *(at - 1);
            if (at == tails.end())
                tails.push_back(i);
            else
                *at = i;
        }
        std::vector<bool> stays(rows.size());
        for (size_t i = tails.empty() ? rows.size() : tails.back(); i < rows.size(); i = previous[i])
            stays[i] = true;
        return stays;
    }

    template <typename Row> QString lineOf(const Row &row, const Table &table) const
    {
        bool edited = row.place.isNowhere();
        const bool ownCode = hasOwnCode(table);
        QStringList cells;
        for (const ColumnHeader &header : table.headers) {
            const Cell *cell = row.cell(header.column);
            edited = edited || (cell && cell->isEdited());
            cells << (cell ? cell->value().written() : QString());
            if constexpr (std::is_same_v<Row, IndicatorRow>) {
                edited = edited || row.code.isEdited();
                if (header.column == Column::Title && !ownCode)
                    cells.last() = QString(row.code.value().written() + u' ' + cells.last()).trimmed();
            }
        }
        return edited ? cells.join(u'\t')
                      : decode(QByteArrayView(m_source).sliced(row.place.offset(), row.place.length()), m_encoding);
    }

    static bool hasOwnCode(const Table &table)
    {
        return std::any_of(table.headers.begin(), table.headers.end(),
                           [](const ColumnHeader &header) { return header.column == Column::Code; });
    }

    template <typename Row> void takeRow(const Row &row, const Table &table)
    {
        if constexpr (std::is_same_v<Row, IndicatorRow>) {
            if (!hasOwnCode(table) && row.code.isEdited())
                takeCode(row);
        }
        QStringList missing; // cells that the source row is too short to have, up to the last edited one
        for (const ColumnHeader &header : table.headers) {
            const Cell *cell = row.cell(header.column);
            if (!cell || !cell->isEdited())
                continue;
            if (!cell->place().isNowhere()) {
                // A title that had no words stands right behind its code.
                const bool touches = header.column == Column::Title && cell->place().length() == 0 &&
                                     cell->place().offset() > 0 && !isSeparator(m_source[cell->place().offset() - 1]);
                m_splices.push_back({cell->place().offset(), cell->place().length(),
                                     touches ? u' ' + cell->value().written() : cell->value().written()});
                continue;
            }
            const qsizetype at = tabsBefore(header.place.offset()) - tabsIn(row.place) - 1;
            while (missing.size() <= at)
                missing << QString();
            if (at >= 0)
                missing[at] = cell->value().written();
        }
        if (!missing.isEmpty())
            m_splices.push_back({row.place.end(), 0, u'\t' + missing.join(u'\t')});
    }

    // The code that stands in one cell with the title: "1.2 Proportion …".
    void takeCode(const IndicatorRow &row)
    {
        const Place &code = row.code.place();
        const Place &title = row.title.place();
        const QString &words = row.code.value().written();
        if (!code.isNowhere() && words.isEmpty())
            m_splices.push_back({code.offset(), std::max(code.length(), title.offset() - code.offset()), {}});
        else if (!code.isNowhere())
            m_splices.push_back({code.offset(), code.length(), words});
        else if (!words.isEmpty())
            m_splices.push_back({title.isNowhere() ? row.place.offset() : title.offset(), 0, words + u' '});
    }

    qsizetype tabsIn(const Place &place) const
    {
        const qsizetype from = std::clamp<qsizetype>(place.offset(), 0, m_source.size());
        return QByteArrayView(m_source)
            .sliced(from, std::min<qsizetype>(place.length(), m_source.size() - from))
            .count('\t');
    }

    // Which cell of its line begins at an offset.
    qsizetype tabsBefore(qint32 offset) const
    {
        qsizetype tabs = 0;
        for (qsizetype i = std::min<qsizetype>(offset, m_source.size()) - 1; i >= 0 && !isLineEnd(m_source[i]); --i)
            tabs += m_source[i] == '\t' ? 1 : 0;
        return tabs;
    }

    static bool isLineEnd(char c) { return c == '\n' || c == '\r'; }
    static bool isSeparator(char c) { return isLineEnd(c) || c == '\t' || c == ' '; }

    void takeSection(const Section &section, int index)
    {
        for (const ParagraphRole role : {ParagraphRole::Statement, ParagraphRole::Narrative}) {
            // New paragraphs stand after what comes before them: a paragraph, a table, or the heading.
            qint32 before = std::max(endOf(section.place), m_source.startsWith("\xEF\xBB\xBF") ? 3 : 0);
            std::vector<Report::BodyItem> items;
            if (role == ParagraphRole::Narrative) {
                for (const Paragraph &statement : section.statements)
                    before = std::max(before, endOf(statement));
                items = m_report.bodyItems(index);
            }
            size_t nextItem = 0;
            QString added;
            const auto flush = [&] {
                if (!added.isEmpty())
                    m_splices.push_back({before, 0, added});
                added.clear();
            };
            const QList<Paragraph> &list = section.list(role);
            for (qsizetype i = 0; i < list.size(); ++i) {
                for (; nextItem < items.size() && items[nextItem].afterParagraphs <= i; ++nextItem) {
                    flush();
                    before = std::max(before, endOf(items[nextItem]));
                }
                const Paragraph &paragraph = list[i];
                if (paragraph.places.isEmpty()) {
                    added += m_lineEnd + m_lineEnd + paragraph.text;
                    continue;
                }
                flush();
                if (paragraph.edited)
                    replace(paragraph.places, paragraph.text);
                before = endOf(paragraph);
            }
            flush();
        }
        for (const Place &place : section.removed)
            remove(place);
    }

    static qint32 endOf(const Place &place) { return place.isNowhere() ? 0 : place.end(); }
    // An edited paragraph stands whole in the first of its places; the others are taken out.
    static qint32 endOf(const Paragraph &paragraph)
    {
        if (paragraph.places.isEmpty())
            return 0;
        return endOf(paragraph.edited ? paragraph.places.first() : paragraph.places.last());
    }

    qint32 endOf(const Report::BodyItem &item) const
    {
        if (item.isSeries)
            return endOfSeries(m_report.seriesHeadings[static_cast<size_t>(item.index)]);
        const Table &table = m_report.tables[static_cast<size_t>(item.index)];
        // Behind the last row that stays: those that are taken out leave no place to put anything.
        const auto last = [&](const auto &rows) {
            const auto all = rowsOf(table, rows);
            const std::vector<bool> stays = rowsThatStay(all);
            const auto at = std::find(stays.rbegin(), stays.rend(), true);
            return at != stays.rend()        ? all[static_cast<size_t>(stays.rend() - at) - 1].place.end()
                   : table.headers.isEmpty() ? 0
                                             : endOf(table.headers.last().place);
        };
        return lineEndAfter(table.kind == Table::Kind::Indicators ? last(m_report.indicators)
                                                                  : last(m_report.finances));
    }

    qint32 lineEndAfter(qint32 offset) const
    {
        while (offset < m_source.size() && !isLineEnd(m_source[offset]))
            ++offset;
        return offset;
    }

    // A paragraph that a page break split becomes whole in its first place.
    void replace(const QList<Place> &places, const QString &text)
    {
        m_splices.push_back({places[0].offset(), places[0].length(), text});
        for (qsizetype i = 1; i < places.size(); ++i)
            remove(places[i]);
    }

    // A whole line goes with its line end, and with the empty lines after it where there are some before it, so that no
    // hole stays. What shares its line with other cells leaves them where they are.
    void remove(const Place &place)
    {
        const auto isSpace = [&](qint32 at) { return m_source[at] == ' ' || m_source[at] == '\f'; };
        const auto size = static_cast<qint32>(m_source.size());
        qint32 start = place.offset();
        while (start > 0 && start <= size && isSpace(start - 1))
            --start;
        qint32 end = place.end();
        while (end < size && isSpace(end))
            ++end;
        const bool wholeLine =
            (start == 0 || isLineEnd(m_source[start - 1])) && (end >= size || isLineEnd(m_source[end]));
        if (!wholeLine) {
            m_splices.push_back({place.offset(), place.length(), {}});
            return;
        }
        end = afterLineEnd(end);
        const bool gapBefore = start < 2 || isLineEnd(m_source[start - (m_source.mid(start - 2, 2) == "\r\n" ? 3 : 2)]);
        while (gapBefore && end < size && isLineEnd(m_source[end]))
            end = afterLineEnd(end);
        m_splices.push_back({start, end - start, {}});
    }

    qint32 afterLineEnd(qint32 offset) const
    {
        const bool pair = m_source.mid(offset, 2) == "\r\n";
        return std::min(offset + (pair ? 2 : 1), static_cast<qint32>(m_source.size()));
    }

    // The text form has no place for a series but its title: a table with tabs under it, which reading takes back.
    void takeSeries(SeriesKind kind)
    {
        // Rows of the source stay where they are; only their edited cells change. Years typed by hand come after them.
        const QList<Column> printed = printedColumns(kind);
        const bool asOurs = printed == seriesColumns(kind).mid(0, printed.size());
        QString lines;
        int typed = 0;
        for (const SeriesPoint &point : m_report.series) {
            if (point.series != kind)
                continue;
            if (standsInSource(point)) {
                takeSeriesRow(point, asOurs);
                continue;
            }
            QStringList cells{QString::number(point.year)};
            for (const Column column : seriesColumns(kind))
                cells << (point.cell(column) ? point.cell(column)->value().written() : QString());
            if (std::all_of(cells.begin() + 1, cells.end(), [](const QString &cell) { return cell.isEmpty(); }))
                continue;
            lines += m_lineEnd + cells.join(u'\t');
            ++typed;
        }
        if (!typed)
            return;
        const auto heading =
            std::find_if(m_report.seriesHeadings.begin(), m_report.seriesHeadings.end(),
                         [&](const SeriesHeading &h) { return h.series == kind && !h.place.isNowhere(); });
        if (heading == m_report.seriesHeadings.end()) {
            m_notes << Message(
                QT_TRANSLATE_NOOP("Message",
                                  "The report has no heading for the series %1: its %2 years were not written"),
                {seriesName(kind), QString::number(typed)});
            return;
        }
        QStringList header{QStringLiteral("Year")};
        for (const Column column : seriesColumns(kind))
            header << seriesHeader(column);
        const QString head = header.join(u'\t');
        const bool continues = !printed.isEmpty() && printed == seriesColumns(kind);
        const QString before = continues           ? QString()
                               : printed.isEmpty() ? m_lineEnd + m_lineEnd + head
                                                   : m_lineEnd + head;
        m_splices.push_back({endOfSeries(*heading), 0, before + lines});
    }

    static bool standsInSource(const SeriesPoint &point)
    {
        return std::any_of(point.cells.begin(), point.cells.end(),
                           [](const auto &cell) { return cell && !cell->place().isNowhere(); });
    }

    // The columns of the series' table in the source, in its order: those of its longest row.
    QList<Column> printedColumns(SeriesKind kind) const
    {
        QList<Column> longest;
        for (const SeriesPoint &point : m_report.series) {
            if (point.series != kind)
                continue;
            QList<Column> columns;
            for (const Column column : seriesColumns(kind)) {
                if (point.cell(column) && !point.cell(column)->place().isNowhere())
                    columns << column;
            }
            std::sort(columns.begin(), columns.end(), [&](Column a, Column b) {
                return point.cell(a)->place().order() < point.cell(b)->place().order();
            });
            if (columns.size() > longest.size())
                longest = columns;
        }
        return longest;
    }

    void takeSeriesRow(const SeriesPoint &point, bool asOurs)
    {
        qint32 last = 0;
        for (const auto &cell : point.cells)
            last = cell ? std::max(last, endOf(cell->place())) : last;
        const auto lineStart = static_cast<qsizetype>(m_source.lastIndexOf(m_lineEnd.back().toLatin1(), last - 1)) + 1;
        const qint32 end = lineEndAfter(last);
        const qsizetype tabs = QByteArrayView(m_source).sliced(lineStart, end - lineStart).count('\t');
        QStringList missing;
        const QList<Column> columns = seriesColumns(point.series);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const auto &cell = point.cell(columns[i]);
            if (!cell || (!cell->isEdited() && !cell->place().isNowhere()))
                continue;
            if (!cell->place().isNowhere()) {
                m_splices.push_back({cell->place().offset(), cell->place().length(), cell->value().written()});
            } else if (!cell->value().isBlank() && asOurs && i >= tabs) {
                while (missing.size() <= i - tabs)
                    missing << QString();
                missing[i - tabs] = cell->value().written();
            } else if (!cell->value().isBlank()) {
                m_notes << Message(
                    QT_TRANSLATE_NOOP("Message",
                                      "%1, %2: the report's own table has no such column; the value was not written"),
                    {point.id().text(), columnName(columns[i])});
            }
        }
        if (!missing.isEmpty())
            m_splices.push_back({end, 0, u'\t' + missing.join(u'\t')});
    }

    // Where the rows of the series end; its heading's end when the source has none.
    qint32 endOfSeries(const SeriesHeading &heading) const
    {
        qint32 end = endOf(heading.place);
        for (const SeriesPoint &point : m_report.series) {
            if (point.series != heading.series)
                continue;
            for (const auto &cell : point.cells) {
                if (cell && !cell->place().isNowhere())
                    end = std::max(end, lineEndAfter(endOf(cell->place())));
            }
        }
        return end;
    }

    Result<TextExport> spliced()
    {
        std::stable_sort(m_splices.begin(), m_splices.end(),
                         [](const Splice &a, const Splice &b) { return a.offset < b.offset; });
        TextExport result;
        result.notes = m_notes;
        SourceDocument::Encoding encoding = m_encoding;
        for (const Splice &splice : m_splices) {
            if (encoding != SourceDocument::Encoding::Utf8 && !encode(splice.text, encoding)) {
                encoding = SourceDocument::Encoding::Utf8;
                result.notes << Message(
                    QT_TRANSLATE_NOOP("Message", "“%1” cannot be written in Latin-1; the file was written as UTF-8"),
                    {splice.text.left(40)});
            }
        }
        const bool recode = encoding != m_encoding;
        const auto original = [&](qint32 from, qint32 to) {
            const QByteArrayView bytes = QByteArrayView(m_source).sliced(from, to - from);
            return recode ? decode(bytes, m_encoding).toUtf8() : bytes.toByteArray();
        };
        qint32 at = 0;
        for (const Splice &splice : m_splices) {
            if (splice.offset < at || splice.offset + splice.length > m_source.size())
                return failure(
                    Error::Kind::File, m_report.fileName,
                    Message(QT_TRANSLATE_NOOP("Message", "a changed value has no place in the source at byte %1"),
                            {QString::number(splice.offset)}),
                    Message(QT_TRANSLATE_NOOP("Message", "Import the report again and repeat the change")));
            result.bytes += original(at, splice.offset) + encode(splice.text, encoding).value_or(QByteArray());
            at = splice.offset + splice.length;
        }
        result.bytes += original(at, static_cast<qint32>(m_source.size()));
        return result;
    }

    const Report &m_report;
    const QByteArray &m_source;
    SourceDocument::Encoding m_encoding;
    QString m_lineEnd;
    std::vector<Splice> m_splices;
    QList<Message> m_notes;
};

} // namespace

Result<TextExport> toText(const Report &report, const QByteArray &source)
{
    if (contentKind(source) == FileKind::Text)
        return TextWriter(report, source).write();
    TextExport result;
    result.bytes = reportText(report);
    auto lost = lostInText(report, result.bytes);
    if (!lost)
        return tl::unexpected(lost.error());
    result.notes = *std::move(lost);
    return result;
}

} // namespace outturn
