// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Place.h"

#include <QString>

#include <vector>

namespace outturn {

/// A source as it is on the page: text and tables in reading order, each with its place. It does not know what an
/// indicator is. Every format's reader makes one; app/read/Assembler.h makes a report of it.

/// Why a reader is not sure of a cell's words.
enum class Doubt : quint8 {
    None,
    OverBreak,  ///< its words were put together over a break of the page
    WordCut,    ///< a word was cut by a line end, and may have been two
    Neighbour,  ///< some words may belong to the cell beside or above it
    Recognised, ///< recognised in a picture with little confidence
    Merged,     ///< one cell stands over several columns or rows, and its words may belong to another of them
    Raised,     ///< raised characters at its end were taken for the mark of a note and left out
};

struct SourceCell
{
    QString text;
    Place place; ///< of the text without the white space around it
    Doubt doubt = Doubt::None;
};

struct SourceRow
{
    size_t firstCell = 0; ///< in SourceBlock::cells
    size_t cellCount = 0;
    Place place;
    bool overBreak = false; ///< a page break parted it; its parts are put together
};

struct SourceBlock
{
    enum class Kind : quint8 { Text, Table };

    Kind kind = Kind::Text;
    bool afterGap = true; ///< an empty line, or whatever parts paragraphs in the format, stands before it
    bool goesOn = false;  ///< certainly the rest of the text block before it: a break of the page stands between
    int headingLevel = 0; ///< 1… where the format itself marks a heading; 0 where it does not say
    QString text;         ///< Text: without white space around it
    Place place;
    std::vector<SourceRow> rows;   ///< Table
    std::vector<SourceCell> cells; ///< Table: those of all rows
};

struct SourceDocument
{
    enum class Encoding : quint8 { Utf8, Latin1 };

    std::vector<SourceBlock> blocks;
    Encoding encoding = Encoding::Utf8;
    qint32 invalidBytes = 0; ///< UTF-8 that was none, shown as U+FFFD
    Place firstInvalid;
    std::vector<Place> picturePages; ///< pages that show something and hold no text, each as a whole
};

} // namespace outturn
