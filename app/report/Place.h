// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace outturn {

/// A rectangle on a page, in whole hundredths of a point from its upper left corner as a person sees the page.
struct PageRect
{
    qint32 left = 0;
    qint32 top = 0;
    qint32 width = 0;
    qint32 height = 0;
    bool operator==(const PageRect &) const = default;
};

/// Where something stands in the source file of its report: in a text, on a page (PDF), or in a document without pages
/// (DOCX, ODT, HTML). A default Place stands nowhere. What a source lacks, such as the cell of a row that is too short,
/// stands nowhere too, but besides() keeps what it should have stood at, for messages.
class Place
{
public:
    enum class Kind : quint8 { None, Text, Page, Document };

    Place() = default;
    /// Line and column from 1 (columns count characters), offset and length in bytes.
    static Place inText(qint32 line, qint32 column, qint32 offset, qint32 length)
    {
        return {Kind::Text, offset, line, column, length};
    }
    /// `order`: how many places come before in reading order. `page` from 1.
    static Place onPage(qint32 order, qint32 page, const PageRect &rect)
    {
        Place place{Kind::Page, order, rect.left, rect.top, rect.width, rect.height};
        place.m_page = static_cast<quint16>(page);
        return place;
    }
    /// A paragraph, counted from 1 over the whole document, those in table cells left out.
    static Place inDocument(qint32 order, qint32 paragraph) { return {Kind::Document, order, paragraph}; }
    /// A table (`row` and `cell` 0), a row of it (`cell` 0) or a cell, each counted from 1 as they follow one another.
    static Place inTable(qint32 order, qint32 table, qint32 row, qint32 cell)
    {
        return {Kind::Document, order, 0, table, row, cell};
    }

    /// Nowhere, beside a place that is known.
    static Place besides(Place place)
    {
        place.m_order = -1;
        if (place.isInText())
            place.m_numbers[2] = 0;
        return place;
    }
    /// A part of the words here: where places are no spans of text, it has the place of all of them.
    Place part(qint32 characters, qint32 bytes, qint32 length) const
    {
        return isInText() ? inText(line(), column() + characters, offset() + bytes, length) : *this;
    }
    /// Words that were recognised in a picture: how sure that is, in percent, 1…100.
    Place recognised(int confidence) const
    {
        Place place = *this;
        place.m_confidence = static_cast<quint8>(confidence < 1 ? 1 : confidence > 100 ? 100 : confidence);
        return place;
    }

    Kind kind() const { return m_kind; }
    bool isNowhere() const { return m_order < 0; }
    bool isInText() const { return m_kind == Kind::Text; }
    bool isOnPage() const { return m_kind == Kind::Page; }
    bool isInDocument() const { return m_kind == Kind::Document; }
    /// Sorts places of one source in its reading order; -1 nowhere.
    qint32 order() const { return m_order; }
    int confidence() const { return m_confidence; } ///< 0 for words that did not have to be recognised

    /// Text; 0 elsewhere, and the offset -1.
    qint32 line() const { return isInText() ? m_numbers[0] : 0; }
    qint32 column() const { return isInText() ? m_numbers[1] : 0; }
    qint32 offset() const { return isInText() ? m_order : -1; }
    qint32 length() const { return isInText() ? m_numbers[2] : 0; }
    qint32 end() const { return offset() + length(); }

    /// Pages; 0 elsewhere.
    qint32 page() const { return m_page; }
    PageRect rect() const
    {
        return isOnPage() ? PageRect{m_numbers[0], m_numbers[1], m_numbers[2], m_numbers[3]} : PageRect();
    }

    /// Documents without pages; 0 elsewhere.
    qint32 paragraph() const { return isInDocument() ? m_numbers[0] : 0; }
    qint32 table() const { return isInDocument() ? m_numbers[1] : 0; }
    qint32 row() const { return isInDocument() ? m_numbers[2] : 0; }
    qint32 cell() const { return isInDocument() ? m_numbers[3] : 0; }

    bool operator==(const Place &) const = default;

private:
    Place(Kind kind, qint32 order, qint32 a = 0, qint32 b = 0, qint32 c = 0, qint32 d = 0)
        : m_kind(kind), m_order(order), m_numbers{a, b, c, d}
    {
    }

    // There are several for each cell of a report, so they are small.
    Kind m_kind = Kind::None;
    quint8 m_confidence = 0;
    quint16 m_page = 0;
    qint32 m_order = -1;
    qint32 m_numbers[4] = {};
};

} // namespace outturn
