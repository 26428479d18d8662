// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/SourceLines.h"

#include "app/source/TextEncoding.h"

#include <algorithm>

namespace outturn {

using namespace Qt::StringLiterals;

namespace {

class TextLines : public SourceLines
{
public:
    explicit TextLines(const QByteArray &bytes) : m_bytes(bytes), m_encoding(detectEncoding(bytes).encoding)
    {
        reserve(bytes.size());
        qsizetype start = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        for (qint32 number = 1; start <= bytes.size(); ++number) {
            qsizetype end = start;
            while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r')
                ++end;
            addLine(number, start, end);
            const bool pair = end + 1 < bytes.size() && bytes[end] == '\r' && bytes[end + 1] == '\n';
            start = end + (pair ? 2 : 1);
        }
    }

    std::optional<Span> find(const Place &place) const override
    {
        if (!place.isInText() || place.offset() < 0 || place.length() < 0 || place.end() > m_bytes.size())
            return std::nullopt;
        const auto words = decode(QByteArrayView(m_bytes).sliced(place.offset(), place.length()), m_encoding);
        const auto first = spot(place.line(), place.column() - 1);
        const auto last = spot(place.line(), place.column() - 1 + static_cast<int>(words.size()));
        if (!first || !last)
            return std::nullopt;
        return Span{first->first, first->second, last->first, last->second};
    }

    Place at(int line, int column) const override
    {
        const Piece &piece = m_pieces[static_cast<size_t>(line)];
        const int wanted = piece.column + std::clamp(column, 0, static_cast<int>(this->line(line).size()));
        const QByteArrayView bytes = QByteArrayView(m_bytes).sliced(piece.offset, piece.length);
        // The most bytes that make so many characters: fewer may end within the last of them.
        qsizetype few = 0, many = bytes.size();
        while (few < many) {
            const qsizetype middle = (few + many + 1) / 2;
            if (decode(bytes.first(middle), m_encoding).size() <= wanted)
                few = middle;
            else
                many = middle - 1;
        }
        return Place::inText(piece.number, wanted + 1, piece.offset + static_cast<qint32>(few), 0);
    }

    int number(int line) const override
    {
        const Piece &piece = m_pieces[static_cast<size_t>(line)];
        return piece.column == 0 ? piece.number : 0;
    }

private:
    struct Piece
    {
        qint32 number;
        qint32 column; ///< of its first character in the line
        qint32 offset; ///< of the line, in bytes
        qint32 length;
    };

    void addLine(qint32 number, qsizetype start, qsizetype end)
    {
        QString words = decode(QByteArrayView(m_bytes).sliced(start, end - start), m_encoding);
        for (QChar &character : words) {
            // These would end a line where the file has no end of one, or mean something to a text layout.
            const char16_t code = character.unicode();
            if (code == 0x2028 || code == 0x2029 || code == 0x85 || code == 0xFDD0 || code == 0xFDD1 ||
                (code < 0x20 && code != u'\t'))
                character = QChar::ReplacementCharacter;
        }
        qsizetype from = 0;
        do {
            qsizetype length = std::min<qsizetype>(longest, words.size() - from);
            if (from + length < words.size() && words[from + length].isLowSurrogate())
                --length;
            add(QStringView(words).sliced(from, length));
            m_pieces.push_back(
                {number, static_cast<qint32>(from), static_cast<qint32>(start), static_cast<qint32>(end - start)});
            from += length;
        } while (from < words.size());
    }

    std::optional<std::pair<int, int>> spot(qint32 number, qint32 column) const
    {
        const auto behind = std::upper_bound(
            m_pieces.begin(), m_pieces.end(), std::pair(number, column),
            [](const auto &wanted, const Piece &piece) { return wanted < std::pair(piece.number, piece.column); });
        if (behind == m_pieces.begin() || std::prev(behind)->number != number)
            return std::nullopt;
        return std::pair(static_cast<int>(behind - m_pieces.begin()) - 1, column - std::prev(behind)->column);
    }

    const QByteArray m_bytes;
    const SourceDocument::Encoding m_encoding;
    std::vector<Piece> m_pieces; ///< a line shown each
};

class DocumentLines : public SourceLines
{
public:
    explicit DocumentLines(const SourceDocument &document)
    {
        for (const SourceBlock &block : document.blocks) {
            if (block.kind == SourceBlock::Kind::Text) {
                take(block.text, block.place);
                finish();
                continue;
            }
            for (const SourceRow &row : block.rows) {
                for (size_t i = 0; i < row.cellCount; ++i) {
                    if (i > 0)
                        m_line += u"  │  "_s;
                    const SourceCell &cell = block.cells[row.firstCell + i];
                    take(cell.text, cell.place);
                }
                finish();
            }
        }
    }

    std::optional<Span> find(const Place &place) const override
    {
        std::optional<Span> found;
        for (const Part &part : m_parts) {
            if (!holds(place, part.place))
                continue;
            if (!found)
                found = Span{part.line, part.column, part.lastLine, part.lastColumn};
            found->lastLine = part.lastLine;
            found->lastColumn = part.lastColumn;
        }
        return found;
    }

    Place at(int line, int column) const override
    {
        auto part =
            std::upper_bound(m_parts.begin(), m_parts.end(), std::pair(line, column),
                             [](const auto &wanted, const Part &p) { return wanted < std::pair(p.line, p.column); });
        return part == m_parts.begin() ? Place() : std::prev(part)->place;
    }

    int number(int) const override { return 0; }

private:
    struct Part
    {
        int line, column, lastLine, lastColumn;
        Place place;
    };

    static bool holds(const Place &whole, const Place &part)
    {
        return whole.isInDocument() && part.isInDocument() && whole.paragraph() == part.paragraph() &&
               whole.table() == part.table() && (whole.row() == 0 || whole.row() == part.row()) &&
               (whole.cell() == 0 || whole.cell() == part.cell());
    }

    void take(const QString &text, const Place &place)
    {
        const QString words = QString(text).replace(QChar::LineFeed, u' ').replace(QChar::ParagraphSeparator, u' ');
        const qsizetype from = m_line.size();
        m_line += words;
        const auto spot = [this](qsizetype at) {
            return std::pair(count() + static_cast<int>(at / longest), static_cast<int>(at % longest));
        };
        const auto [line, column] = spot(from);
        const auto [lastLine, lastColumn] = spot(m_line.size());
        m_parts.push_back({line, column, lastLine, lastColumn, place});
    }

    void finish()
    {
        qsizetype from = 0;
        do {
            add(QStringView(m_line).sliced(from, std::min<qsizetype>(longest, m_line.size() - from)));
            from += longest;
        } while (from < m_line.size());
        m_line.clear();
    }

    QString m_line;
    std::vector<Part> m_parts;
};

} // namespace

QStringView SourceLines::text(int from, int to) const
{
    const qsizetype begin = m_starts[static_cast<size_t>(from)];
    const qsizetype end = to < count() ? m_starts[static_cast<size_t>(to)] - 1 : m_text.size();
    return QStringView(m_text).sliced(begin, end - begin);
}

void SourceLines::add(QStringView line)
{
    if (!m_starts.empty())
        m_text += u'\n';
    m_starts.push_back(m_text.size());
    m_text += line;
}

std::shared_ptr<const SourceLines> linesOfText(const QByteArray &bytes)
{
    return std::make_shared<TextLines>(bytes);
}

std::shared_ptr<const SourceLines> linesOfDocument(const SourceDocument &document)
{
    return std::make_shared<DocumentLines>(document);
}

} // namespace outturn
