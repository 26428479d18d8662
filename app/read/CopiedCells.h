// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/Error.h"

#include <optional>
#include <vector>

namespace outturn {

/// Cells as spreadsheets and web pages put them on the clipboard, in the words that are shown there. Rows may differ in
/// length. Nothing stands where there is no cell of its own, since another one spans it; an empty cell is empty words.
/// Line breaks within a cell are '\n'.
struct CopiedCells
{
    using Row = std::vector<std::optional<QString>>;
    std::vector<Row> rows;

    int columns() const; ///< of the longest row
};

inline constexpr int mostCopiedCells = 1'000'000;
inline constexpr qsizetype mostCopiedCharacters = 32 * 1024 * 1024;

/// Lines of words with tabs between them. Quotes mean something only around tabs, quotes and line breaks; elsewhere
/// they are words. A line break at the very end begins no row. Refused beyond the bounds above.
Result<CopiedCells> cellsOfText(const QString &text);

/// The tables of a page, one after the other, without rows and cells that are not shown. What a cell spans stays, so
/// that no cell changes its column. Nothing when there is no table. Nothing outside of the page is ever looked at.
/// Refused beyond the bounds.
Result<std::optional<CopiedCells>> cellsOfHtml(const QString &html);

/// The lines that cellsOfText() reads.
QString textOfCells(const CopiedCells &cells);

} // namespace outturn
