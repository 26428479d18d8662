// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/source/SourceDocument.h"

#include <QByteArray>

#include <memory>

namespace outturn {

/// A source as lines that can be shown one below the other, and which place of it stands where in them. Lines are cut
/// where they are longer than can be laid out at once. Made on any thread; constant after that.
class SourceLines
{
public:
    static constexpr int longest = 16'000; ///< characters of a line

    /// From the first to behind the last character.
    struct Span
    {
        int firstLine = 0, firstColumn = 0;
        int lastLine = 0, lastColumn = 0;
    };

    virtual ~SourceLines() = default;

    int count() const { return static_cast<int>(m_starts.size()); }
    /// Lines from … to behind …, with line ends between them.
    QStringView text(int from, int to) const;
    /// Nothing for a place that is not in it.
    virtual std::optional<Span> find(const Place &place) const = 0;
    /// The place at or beside the character; nowhere where there is none.
    virtual Place at(int line, int column) const = 0;
    /// As the file counts its lines; 0 where none begins, or none are counted.
    virtual int number(int line) const = 0;

protected:
    void add(QStringView line);
    void reserve(qsizetype characters) { m_text.reserve(characters); }
    QStringView line(int line) const { return text(line, line + 1); }

private:
    QString m_text;
    std::vector<qsizetype> m_starts;
};

/// A text with its own lines, counted as app/read/TextReader.h counts them.
std::shared_ptr<const SourceLines> linesOfText(const QByteArray &bytes);
/// A document that is too large for its tables to be drawn: a paragraph or a row of a table a line.
std::shared_ptr<const SourceLines> linesOfDocument(const SourceDocument &document);

} // namespace outturn
