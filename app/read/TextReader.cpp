// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read/TextReader.h"

#include "app/read/LargeMemory.h"
#include "app/source/TextEncoding.h"

namespace outturn {

namespace {

struct Line
{
    QByteArrayView bytes;
    qint32 offset;
    qint32 number;
};

bool isAsciiSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\v' || c == '\f';
}

// A file of nothing but tabs or line ends would unpack to fifty times its size.
constexpr qint64 maxCells = 8'000'000;
constexpr size_t sharedTexts = 1024;
constexpr qsizetype longestShared = 40; // bytes
constexpr qint64 cellsOfText = 4;       // what a line of text takes beside a cell

class TextReader
{
public:
    TextReader(const QByteArray &bytes, const Progress &progress) : m_bytes(bytes), m_progress(progress) {}

    bool tooManyCells() const { return m_cells > maxCells; }

    /// False when cancelled, or when there are too many cells.
    bool read(SourceDocument &document)
    {
        const DetectedEncoding detected = detectEncoding(m_bytes);
        document.encoding = detected.encoding;
        document.invalidBytes = detected.invalidBytes;
        m_encoding = detected.encoding;

        qsizetype start = m_bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        for (qint32 number = 1; start <= m_bytes.size(); ++number) {
            qsizetype end = start;
            while (end < m_bytes.size() && m_bytes[end] != '\n' && m_bytes[end] != '\r')
                ++end;
            const Line line{QByteArrayView(m_bytes).sliced(start, end - start), static_cast<qint32>(start), number};
            if (detected.firstInvalid >= start && detected.firstInvalid < std::max(end, start + 1))
                document.firstInvalid =
                    Place::inText(number, columnAt(line, detected.firstInvalid), detected.firstInvalid, 1);
            take(line, document);
            if (tooManyCells())
                return false;
            const bool pair = end + 1 < m_bytes.size() && m_bytes[end] == '\r' && m_bytes[end + 1] == '\n';
            start = end + (pair ? 2 : 1);
            if (number % 4096 == 0 && m_progress &&
                !m_progress(static_cast<double>(start) / static_cast<double>(m_bytes.size() + 1)))
                return false;
        }
        return true;
    }

private:
    void take(const Line &line, SourceDocument &document)
    {
        qsizetype first = 0;
        while (first < line.bytes.size() && isAsciiSpace(line.bytes[first]))
            ++first;
        if (first == line.bytes.size()) {
            m_gap = true;
            m_inTable = false;
            return;
        }
        if (isRow(line.bytes, first)) {
            takeRow(line, document);
            return;
        }
        m_inTable = false;
        SourceCell text = cell(line.bytes, line, 1);
        if (text.text.isEmpty()) { // only white space beyond ASCII
            m_gap = true;
            return;
        }
        SourceBlock block;
        block.afterGap = m_gap;
        block.text = std::move(text.text);
        block.place = text.place;
        document.blocks.push_back(std::move(block));
        m_cells += cellsOfText;
        m_gap = false;
    }

    // A tab before the first word of a paragraph indents it; among rows it stands for an empty cell.
    bool isRow(QByteArrayView bytes, qsizetype first) const { return bytes.indexOf('\t', m_inTable ? 0 : first) >= 0; }

    void takeRow(const Line &line, SourceDocument &document)
    {
        if (!m_inTable) {
            SourceBlock block;
            block.kind = SourceBlock::Kind::Table;
            block.afterGap = m_gap;
            block.place = Place::inText(line.number, 1, line.offset, 0);
            reserve(block, line.offset);
            document.blocks.push_back(std::move(block));
        }
        SourceBlock &table = document.blocks.back();
        SourceRow row;
        row.firstCell = table.cells.size();
        row.place = Place::inText(line.number, 1, line.offset, static_cast<qint32>(line.bytes.size()));
        qint32 column = 1;
        qsizetype from = 0;
        while (true) {
            const qsizetype tab = line.bytes.indexOf('\t', from);
            const qsizetype to = tab < 0 ? line.bytes.size() : tab;
            const QByteArrayView bytes = line.bytes.sliced(from, to - from);
            table.cells.push_back(cell(bytes, line, column));
            ++m_cells;
            if (tab < 0 || tooManyCells())
                break;
            column += m_width + 1;
            from = tab + 1;
        }
        row.cellCount = table.cells.size() - row.firstCell;
        table.rows.push_back(row);
        table.place =
            Place::inText(table.place.line(), 1, table.place.offset(), row.place.end() - table.place.offset());
        m_inTable = true;
        m_gap = false;
    }

    // Counts ahead how large the table is: growing step by step would move all of its cells again and again.
    void reserve(SourceBlock &table, qsizetype from) const
    {
        size_t rows = 0;
        size_t cells = 0;
        bool hasTab = false;
        for (qsizetype i = from; i < m_bytes.size(); ++i) {
            const char c = m_bytes[i];
            if (c == '\t') {
                hasTab = true;
                ++cells;
            } else if (c == '\n' || c == '\r') {
                if (!hasTab)
                    break;
                hasTab = false;
                ++cells;
                ++rows;
                if (c == '\r' && i + 1 < m_bytes.size() && m_bytes[i + 1] == '\n')
                    ++i;
            }
        }
        table.rows.reserve(rows + 1);
        table.cells.reserve(std::min<size_t>(cells + 1, maxCells));
        wishLargePages(table.cells);
    }

    // Population types, codes and many values come again and again: their text is shared.
    QString shared(QByteArrayView bytes)
    {
        if (bytes.size() > longestShared)
            return decode(bytes, m_encoding);
        size_t hash = 0;
        for (const char c : bytes)
            hash = hash * 31 + static_cast<unsigned char>(c);
        Shared &slot = m_shared[hash % m_shared.size()];
        if (slot.bytes != bytes || slot.text.isNull())
            slot = {bytes, decode(bytes, m_encoding)};
        return slot.text;
    }

    // `column` is where `bytes` begin; leaves in m_width how many characters they are.
    SourceCell cell(QByteArrayView bytes, const Line &line, qint32 column)
    {
        qsizetype first = 0;
        qsizetype last = bytes.size();
        while (first < last && isAsciiSpace(bytes[first]))
            ++first;
        while (last > first && isAsciiSpace(bytes[last - 1]))
            --last;
        SourceCell result;
        result.text = shared(bytes.sliced(first, last - first));
        m_width = static_cast<qint32>(first + result.text.size() + (bytes.size() - last));
        const auto offset = static_cast<qint32>(line.offset + (bytes.data() - line.bytes.data()) + first);
        result.place =
            Place::inText(line.number, column + static_cast<qint32>(first), offset, static_cast<qint32>(last - first));
        if (!result.text.isEmpty() && (result.text.front().isSpace() || result.text.back().isSpace()))
            trim(result);
        return result;
    }

    // White space beyond ASCII, such as a no-break space: the place is that of the words alone.
    void trim(SourceCell &result) const
    {
        qsizetype first = 0;
        qsizetype last = result.text.size();
        while (first < last && result.text[first].isSpace())
            ++first;
        while (last > first && result.text[last - 1].isSpace())
            --last;
        const auto bytesOf = [&](const QString &text) {
            return static_cast<qint32>(encode(text, m_encoding).value_or(QByteArray()).size());
        };
        const qint32 before = bytesOf(result.text.first(first));
        const qint32 after = bytesOf(result.text.sliced(last));
        result.place = result.place.part(static_cast<qint32>(first), before, result.place.length() - before - after);
        result.text = result.text.sliced(first, last - first);
    }

    qint32 columnAt(const Line &line, qint32 offset) const
    {
        const QByteArrayView before = line.bytes.first(std::min<qsizetype>(offset - line.offset, line.bytes.size()));
        return static_cast<qint32>(decode(before, m_encoding).size()) + 1;
    }

    struct Shared
    {
        QByteArrayView bytes;
        QString text;
    };

    const QByteArray &m_bytes;
    const Progress &m_progress;
    std::vector<Shared> m_shared = std::vector<Shared>(sharedTexts); ///< by a hash of their bytes
    SourceDocument::Encoding m_encoding = SourceDocument::Encoding::Utf8;
    qint32 m_width = 0;
    qint64 m_cells = 0;
    bool m_gap = true;
    bool m_inTable = false;
};

} // namespace

Result<SourceDocument> readText(const QByteArray &bytes, const QString &fileName, const Progress &progress)
{
    SourceDocument document;
    TextReader reader(bytes, progress);
    const bool whole = reader.read(document);
    if (reader.tooManyCells())
        return failure(
            Error::Kind::File, fileName,
            Message(QT_TRANSLATE_NOOP("Message", "it has more lines and table cells than a report can have")),
            Message(QT_TRANSLATE_NOOP("Message", "Check that it is the text of an Annual Results Report")));
    if (!whole)
        return failure(Error::Kind::Cancelled, fileName,
                       Message(QT_TRANSLATE_NOOP("Message", "reading was cancelled")));
    return document;
}

} // namespace outturn
